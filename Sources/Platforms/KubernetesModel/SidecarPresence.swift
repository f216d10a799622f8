// SidecarPresence: whether a proxy stands beside a pod's containers, or will once it is admitted.

import KubernetesAPI
import Mesh

enum SidecarPresence {
    /// What the pod itself says: the label that injection leaves, or the proxy's container.
    static func isInjected(labels: [String: String], spec: Kubernetes.PodSpec) -> Bool {
        if let mode = labels["security.istio.io/tlsMode"] { return mode == "istio" }
        return spec.containers.contains { $0.name == "istio-proxy" } || spec.initContainers.contains { $0.name == "istio-proxy" }
    }

    /// Whether injection would put a proxy into a pod that is yet to be admitted.
    static func willBeInjected(
        labels: [String: String], annotations: [String: String], spec: Kubernetes.PodSpec, namespace: String,
        namespaceLabels: [String: String]
    ) -> Bool {
        // With the node's network there is no namespace of its own in which traffic could be redirected.
        if spec.hostNetwork ?? false || exempt.contains(namespace) { return false }
        let ofNamespace = namespaceLabels["istio-injection"]
        if ofNamespace == "disabled" { return false }
        switch (labels["sidecar.istio.io/inject"] ?? annotations["sidecar.istio.io/inject"])?.lowercased() {
        case "true", "y", "yes", "on": return true
        case "false", "n", "no", "off": return false
        default: break
        }
        if ofNamespace == "enabled" { return true }
        return !(namespaceLabels["istio.io/rev"] ?? "").isEmpty || !(labels["istio.io/rev"] ?? "").isEmpty
    }

    /// Namespaces of Kubernetes itself.
    private static let exempt: Set<String> = ["kube-system", "kube-public", "kube-node-lease", "local-path-storage"]
}
