// MutualTLSModes: whether services take mutual TLS, as far as a client can tell.

import IstioAPI
import Mesh

/// Mutual TLS of whole namespaces, from PeerAuthentication resources without a selector.
///
/// Policies of single workloads do not count here: clients see them endpoint by endpoint.
struct MutualTLSModes: Sendable {
    private var byNamespace: [String: Security.PeerAuthentication.MutualTLS.Mode] = [:]
    private let mesh: Security.PeerAuthentication.MutualTLS.Mode

    init(_ snapshot: Snapshot) {
        for config in snapshot.config.peerAuthentications.all where config.spec.selector.matchLabels.isEmpty {
            // The oldest of a namespace counts.
            if byNamespace[config.namespace] == nil { byNamespace[config.namespace] = config.spec.mtls.mode }
        }
        let root = byNamespace[snapshot.mesh.rootNamespace] ?? .unset
        mesh = root == .unset ? .permissive : root
    }

    /// Whether services of the namespace take mutual TLS.
    func isEnabled(inNamespace namespace: String) -> Bool {
        let own = byNamespace[namespace] ?? .unset
        return (own == .unset ? mesh : own) != .disable
    }
}
