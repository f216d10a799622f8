// MeshPodRules: what the API server accepts in a pod but does not go well with a sidecar.

import KubernetesAPI

enum MeshPodRules {
    /// The user that the proxy runs as: traffic of this user is not captured.
    private static let proxyUser: Int64 = 1_337

    /// Ports that the sidecar listens on.
    private static let proxyPorts: Set<Int32> = [15_000, 15_001, 15_004, 15_006, 15_008, 15_020, 15_021, 15_053, 15_090]

    /// Names of the containers that are Istio's own.
    private static let ownContainers: Set<String> = ["istio-proxy", "istio-init", "istio-validation"]

    /// - Parameter labels: the labels of the pod.
    static func check(_ spec: Kubernetes.PodSpec, labels: [String: String], at place: Place, _ report: Report) {
        let injection = labels["sidecar.istio.io/inject"]
        let isOwn = (spec.containers + spec.initContainers).contains { ownContainers.contains($0.name) }
        guard !isOwn, injection != "false", !ServicePortProtocols.systemNamespaces.contains(report.resource.namespace) else { return }
        if spec.hostNetwork == true {
            if injection == "true" {
                report.warning(
                    "host-network", place["hostNetwork"], "pods in the node's network get no sidecar, whatever the label says",
                    hint: "remove hostNetwork, or the label sidecar.istio.io/inject")
            }
            return
        }
        for (index, container) in spec.containers.enumerated() { check(container, at: place["containers"][index], report) }
        user(spec.securityContext.runAsUser, at: place["securityContext"]["runAsUser"], report)
    }

    private static func check(_ container: Kubernetes.Container, at place: Place, _ report: Report) {
        for (index, port) in container.ports.enumerated() where proxyPorts.contains(port.containerPort) {
            report.warning(
                "proxy-port", place["ports"][index]["containerPort"], "a sidecar listens on port \(port.containerPort) itself",
                hint: "let the application listen on another port")
        }
        user(container.securityContext.runAsUser, at: place["securityContext"]["runAsUser"], report)
    }

    private static func user(_ user: Int64?, at place: Place, _ report: Report) {
        guard user == proxyUser else { return }
        report.warning(
            "proxy-user", place, "\(proxyUser) is the sidecar's user, whose traffic is not captured: the application would bypass the mesh",
            hint: "run the application as another user")
    }
}
