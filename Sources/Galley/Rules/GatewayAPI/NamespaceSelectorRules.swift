// NamespaceSelectorRules: by which labels a gateway admits namespaces.

import KubernetesAPI
import Mesh

/// The API server takes a selector of any form here, and only the gateway finds that it cannot be followed: warnings.
enum NamespaceSelectorRules {
    static func check(_ selector: GatewayAPI.NamespaceSelector, at place: Place, _ report: Report) {
        for (key, value) in selector.matchLabels.sorted(by: { $0.key < $1.key }) {
            let entry = place["matchLabels"].entry(key)
            self.key(key, at: entry, report)
            self.value(value, at: entry, report)
        }
        for (index, requirement) in selector.matchExpressions.enumerated() {
            check(requirement, at: place["matchExpressions"][index], report)
        }
    }

    private static func check(_ requirement: GatewayAPI.NamespaceRequirement, at place: Place, _ report: Report) {
        if !requirement.key.isEmpty { key(requirement.key, at: place["key"], report) }
        switch requirement.operator {
        case "In", "NotIn":
            if requirement.values.isEmpty { warn(place["values"], "\(requirement.operator) needs values to compare with", report) }
        case "Exists", "DoesNotExist":
            if !requirement.values.isEmpty { warn(place["values"], "\(requirement.operator) looks at the key alone", report) }
        case "": break
        default: warn(place["operator"], "\"\(requirement.operator)\" is not one of In, NotIn, Exists and DoesNotExist", report)
        }
        for (index, value) in requirement.values.enumerated() { self.value(value, at: place["values"][index], report) }
    }

    private static func key(_ key: String, at place: Place, _ report: Report) {
        if !LabelKey.isValid(key) { warn(place, "no namespace can have a label \"\(key)\"", report) }
    }

    private static func value(_ value: String, at place: Place, _ report: Report) {
        if !LabelValue.isValid(value) { warn(place, "no label of a namespace can be \"\(value)\"", report) }
    }

    private static func warn(_ place: Place, _ message: String, _ report: Report) {
        report.warning("namespace-selector", place, message, hint: "change it: as it is, the gateway admits no namespace")
    }
}
