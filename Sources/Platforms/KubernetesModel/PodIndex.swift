// PodIndex: pods by what selects them.

import Mesh

/// Finds the pods of a namespace that have certain labels, without looking at all of them.
struct PodIndex {
    private let byNamespace: [String: [PodView]]
    private let byLabel: [Key: [PodView]]

    private struct Key: Hashable {
        let namespace: String
        let label: String
        let value: String
    }

    /// - Parameter pods: the order in which they will be found.
    init(_ pods: [PodView]) {
        byNamespace = Dictionary(grouping: pods, by: \.workload.namespace)
        var byLabel: [Key: [PodView]] = [:]
        for pod in pods {
            for (label, value) in pod.workload.labels {
                byLabel[Key(namespace: pod.workload.namespace, label: label, value: value), default: []].append(pod)
            }
        }
        self.byLabel = byLabel
    }

    subscript(namespace namespace: String) -> [PodView] { byNamespace[namespace] ?? [] }

    /// Pods that have one of the selector's labels, the rarest one: those that it selects are among them.
    func candidates(_ selector: [String: String], in namespace: String) -> [PodView] {
        selector.map { byLabel[Key(namespace: namespace, label: $0.key, value: $0.value)] ?? [] }.min { $0.count < $1.count } ?? []
    }
}
