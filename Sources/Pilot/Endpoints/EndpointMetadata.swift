// EndpointMetadata: what a proxy is told of the workload behind an endpoint.

import EnvoyAPI
import Mesh
import Protobuf

enum EndpointMetadata {
    static let transportSocketMatch = "envoy.transport_socket_match"

    /// `envoy.transport_socket_match: {tlsMode: istio}` chooses mutual TLS where the cluster has a match for it;
    /// `istio: {workload: NAME;NAMESPACE;CANONICAL NAME;REVISION;CLUSTER}` names the peer in statistics if it cannot say
    /// itself who it is.
    static func metadata(of endpoint: Endpoint, isMutual: Bool) -> EnvoyCore.Metadata {
        let workload = endpoint.workload
        return metadata(
            workload: [
                workload.workloadName, workload.namespace, workload.canonicalName, workload.canonicalRevision, endpoint.clusterID,
            ], isMutual: isMutual)
    }

    /// - Parameter workload: the five parts of `workload`.
    static func metadata(workload: [String], isMutual: Bool) -> EnvoyCore.Metadata {
        var metadata = EnvoyCore.Metadata()
        metadata.filterMetadata["istio"] = Struct("workload", .string(workload.joined(separator: ";")))
        if isMutual { metadata.filterMetadata[transportSocketMatch] = Struct("tlsMode", .string("istio")) }
        return metadata
    }
}

extension WorkloadIdentity {
    fileprivate var canonicalName: String {
        labels["service.istio.io/canonical-name"] ?? labels["app.kubernetes.io/name"] ?? labels["app"] ?? workloadName
    }

    /// `latest` is left out: it is what nobody said.
    fileprivate var canonicalRevision: String {
        let revision =
            labels["service.istio.io/canonical-revision"] ?? labels["app.kubernetes.io/version"] ?? labels["version"] ?? "latest"
        return revision == "latest" ? "" : revision
    }
}
