// PeerAuthenticationResolver: whether a port takes plain text, mutual TLS, or both.

import IstioAPI
import Mesh

/// Mutual TLS as PeerAuthentication sets it: workload before namespace before mesh, oldest first, ports apart.
struct PeerAuthenticationResolver {
    enum Mode: Sendable, Hashable {
        case disable, permissive, strict

        /// Nil for UNSET, which takes over the mode of the next wider level, and for numbers that mean nothing.
        init?(_ settings: Security.PeerAuthentication.MutualTLS?) {
            switch settings?.mode {
            case .disable: self = .disable
            case .permissive: self = .permissive
            case .strict: self = .strict
            default: return nil
            }
        }
    }

    private var standard = Mode.permissive
    private var byPort: [Int: Mode] = [:]

    /// The objects that decided: mesh, namespace, workload.
    private(set) var sources: [ConfigMetadata] = []

    /// For the workload of a proxy, by the application's port; 0 for all ports without a mode of their own.
    ///
    /// A policy with a selector counts only outside the root namespace, and only such a policy may set ports.
    init(_ snapshot: Snapshot, namespace: String, labels: [String: String]) {
        let policies = snapshot.config.peerAuthentications
        if policies.isEmpty { return }
        let root = snapshot.mesh.rootNamespace
        take(policies[root].first { !$0.spec.isForWorkloads })
        guard namespace != root else { return }
        let own = policies[namespace]
        take(own.first { !$0.spec.isForWorkloads })
        let workload = own.first { $0.spec.isForWorkloads && LabelSelection.selects($0.spec.selector.matchLabels, labels) }
        take(workload)
        for (port, settings) in workload?.spec.portLevelMtls ?? [:] { byPort[Int(port)] = Mode(settings) ?? standard }
    }

    private mutating func take(_ policy: Config<Security.PeerAuthentication>?) {
        guard let policy else { return }
        sources.append(policy.metadata)
        standard = Mode(policy.spec.$mtls) ?? standard
    }

    func mode(port: Int) -> Mode { byPort[port] ?? standard }

    /// Ports that have a mode of their own, in order.
    var ports: [Int] { byPort.keys.sorted() }
}

extension PeerAuthenticationResolver {
    /// What clients assume of all workloads of a namespace, whose labels they do not know; nil if nobody set anything, in
    /// the namespace or for the mesh.
    static func mode(ofNamespace namespace: String, in snapshot: Snapshot) -> Mode? {
        let policies = snapshot.config.peerAuthentications
        if policies.isEmpty { return nil }
        let root = snapshot.mesh.rootNamespace
        let wide = policies[root].first { !$0.spec.isForWorkloads }
        let mesh = wide.map { Mode($0.spec.$mtls) ?? .permissive }
        guard namespace != root, let own = policies[namespace].first(where: { !$0.spec.isForWorkloads }) else { return mesh }
        return Mode(own.spec.$mtls) ?? mesh ?? .permissive
    }
}

extension Security.PeerAuthentication {
    /// Whether a selector picks workloads; an empty one stands for the whole namespace.
    var isForWorkloads: Bool { !($selector?.matchLabels.isEmpty ?? true) }
}
