// LabelSelectors: the selectors of Kubernetes and of MeshConfig, held against labels.

import IstioAPI
import KubernetesAPI

extension Kubernetes.LabelSelector {
    /// Whether labels fit all of it; an empty selector fits any.
    func selects(_ labels: [String: String]) -> Bool {
        matchLabels.allSatisfy { labels[$0.key] == $0.value }
            && matchExpressions.allSatisfy { LabelRequirement.holds($0.key, $0.operator, $0.values, labels) }
    }
}

extension IstioMesh.LabelSelector {
    func selects(_ labels: [String: String]) -> Bool {
        matchLabels.allSatisfy { labels[$0.key] == $0.value }
            && matchExpressions.allSatisfy { LabelRequirement.holds($0.key, $0.operator, $0.values, labels) }
    }
}

enum LabelRequirement {
    static func holds(_ key: String, _ operation: String, _ values: [String], _ labels: [String: String]) -> Bool {
        let value = labels[key]
        return switch operation {
        case "In": value.map(values.contains) ?? false
        case "NotIn": !(value.map(values.contains) ?? false)
        case "Exists": value != nil
        case "DoesNotExist": value == nil
        default: false
        }
    }
}
