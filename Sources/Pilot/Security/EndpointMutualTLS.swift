// EndpointMutualTLS: whether an endpoint's workload refuses mutual TLS, as its clients have to know.

import Mesh

/// The servers' side of automatic mutual TLS: clients are told `tlsMode: disabled` for endpoints whose port takes plain
/// text only.
enum EndpointMutualTLS {
    /// Whether PeerAuthentication turns mutual TLS off for the endpoint's workload and port.
    ///
    /// DestinationRules and the endpoint's own ability (`hasMutualTLS`) are not looked at.
    static func isDisabled(endpoint: Endpoint, in snapshot: Snapshot) -> Bool {
        if snapshot.config.peerAuthentications.isEmpty { return false }
        return PeerAuthenticationResolver(snapshot, namespace: endpoint.namespace, labels: endpoint.labels)
            .mode(port: endpoint.port) == .disable
    }
}
