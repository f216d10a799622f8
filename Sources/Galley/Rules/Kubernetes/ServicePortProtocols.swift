// ServicePortProtocols: what is spoken on a Service's ports, which the mesh takes from their names or appProtocol.

import KubernetesAPI
import Mesh

/// A port says its protocol by `appProtocol`, or by the part of its name before the first dash: `http-web`.
///
/// Istio's own namespace and the cluster's are passed over: their Services are not the user's to change.
enum ServicePortProtocols {
    static let systemNamespaces: Set<String> = ["istio-system", "kube-system", "kube-public", "kube-node-lease"]

    static func check(_ ports: [Kubernetes.ServicePort], at place: Place, _ report: Report) {
        guard !systemNamespaces.contains(report.resource.namespace) else { return }
        for (index, port) in ports.enumerated() where port.protocol != "UDP" {
            if let applicationProtocol = port.appProtocol {
                check(applicationProtocol: applicationProtocol, at: place[index]["appProtocol"], report)
            } else {
                check(name: port.name, in: ports, at: place[index]["name"], report)
            }
        }
    }

    private static func check(applicationProtocol: String, at place: Place, _ report: Report) {
        guard TransportProtocol(parsing: applicationProtocol) == nil, !standardNames.contains(applicationProtocol) else { return }
        report.error(
            "port-protocol", place, "the mesh does not know the protocol \"\(applicationProtocol)\"",
            hint: "use one of \(known), or tcp for anything else")
    }

    private static func check(name: String?, in ports: [Kubernetes.ServicePort], at place: Place, _ report: Report) {
        guard let name, !name.isEmpty else {
            // With several ports the lack of a name is an error of its own.
            if ports.count == 1 {
                report.error(
                    "port-protocol", place, "the port has no name from which the mesh could tell its protocol",
                    hint: "name it like http-web, or add appProtocol")
            }
            return
        }
        let prefix = name.prefix { $0 != "-" }
        if TransportProtocol(parsing: String(prefix)) == nil {
            report.error(
                "port-protocol", place, "\"\(prefix)\" is not a protocol that the mesh knows",
                hint: "begin the name with one of \(known): \"tcp-\(name)\"; or add appProtocol")
        }
    }

    /// Names that Kubernetes defines for all implementations.
    private static let standardNames: Set<String> = ["kubernetes.io/h2c", "kubernetes.io/ws", "kubernetes.io/wss"]

    private static var known: String { TransportProtocol.allCases.map(\.rawValue).joined(separator: ", ") }
}
