// ClusterMetadata: what a cluster says of itself to telemetry and to routes.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// The part of a cluster's metadata that Istio's filters read, under the key `istio`.
struct ClusterMetadata {
    private var fields: [String: Value] = [:]

    /// The services that the cluster stands for, one a host.
    init(services: [Service]) {
        var hosts: Set<String> = []
        let list = services.filter { hosts.insert($0.hostname).inserted }
            .map { service in
                Value.structure(
                    Struct([
                        "host": .string(service.hostname), "name": .string(service.attributeName), "namespace": .string(service.namespace),
                    ]))
            }
        fields["services"] = .list(list)
    }

    /// Not a part of the mesh.
    mutating func markExternal() { fields["external"] = .bool(true) }

    /// The object whose policy applies, as a path of the API.
    mutating func name(_ rule: ConfigMetadata) {
        fields["config"] = .string("/apis/networking.istio.io/v1/namespaces/\(rule.namespace)/destination-rule/\(rule.name)")
    }

    mutating func name(subset: String) { fields["subset"] = .string(subset) }

    /// Where the user's own TLS is spoken, the protocols offered are not those of the mesh.
    mutating func note(_ tls: Networking.ClientTLSSettings?) {
        guard let mode = tls?.mode, mode == .simple || mode == .mutual else { return }
        fields["alpn_override"] = .string("false")
    }

    func write(to cluster: inout EnvoyCluster.Cluster) { cluster.metadata.filterMetadata["istio"] = Struct(fields) }
}

extension Service {
    /// The name in telemetry: services from outside Kubernetes are known by their host.
    fileprivate var attributeName: String { registry == .external ? hostname : name }
}
