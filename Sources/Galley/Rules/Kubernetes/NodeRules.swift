// NodeRules: Nodes.

import KubernetesAPI

/// Node: a taint is known by key and effect, and stands once.
enum NodeRules {
    static func check(_ node: Kubernetes.Node, at root: Place, _ report: Report) {
        var seen: [String: Int] = [:]
        for (index, taint) in node.spec.taints.enumerated() {
            if let earlier = seen[taint.key + ":" + taint.effect] {
                report.error(
                    "taint-repeated", root["spec"]["taints"][index],
                    "taints[\(earlier)] has the same key and effect (\(taint.key), \(taint.effect))",
                    hint: "remove one of them")
            } else {
                seen[taint.key + ":" + taint.effect] = index
            }
        }
    }
}
