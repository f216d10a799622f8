// PushContext: a snapshot with what generation asks of it again and again, worked out once.

import IstioAPI
import Mesh
import Synchronization

/// A snapshot prepared for generation. Immutable to its users; scopes are made when they are first asked for, and shared
/// by all proxies that have the same one.
public final class PushContext: Sendable {
    public let snapshot: Snapshot
    let services: ServiceVisibility
    let virtualServices: VirtualServiceIndex
    let destinationRules: DestinationRuleIndex
    let preparedEndpoints: PreparedEndpoints
    let networks: NetworkGateways
    let clusterLocalHosts: ClusterLocalHosts
    let distinctions: ProxyDistinctions

    /// What of the configuration could not be used, and why.
    public let diagnostics: [Diagnostic]
    private let scopes = Mutex<[SidecarScope.Key: SidecarScope]>([:])

    public init(_ snapshot: Snapshot) {
        var diagnostics: [Diagnostic] = []
        self.snapshot = snapshot
        services = ServiceVisibility(snapshot)
        virtualServices = VirtualServiceIndex(snapshot, &diagnostics)
        destinationRules = DestinationRuleIndex(snapshot, &diagnostics)
        preparedEndpoints = PreparedEndpoints(snapshot)
        networks = NetworkGateways(snapshot)
        clusterLocalHosts = ClusterLocalHosts(snapshot.mesh)
        distinctions = ProxyDistinctions(snapshot)
        self.diagnostics = diagnostics
    }

    public var mesh: Snapshot.Settings { snapshot.mesh }

    /// What a proxy may see: by its namespace and the Sidecar resource that selects it.
    func scope(of node: ProxyNode) -> SidecarScope {
        let sidecar = SidecarSelection.sidecar(of: node, in: snapshot)
        let key = SidecarScope.Key(namespace: node.namespace, sidecar: sidecar?.metadata.reference)
        if let known = scopes.withLock({ $0[key] }) { return known }
        let scope = SidecarScope(self, namespace: node.namespace, sidecar: sidecar)
        return scopes.withLock { scopes in
            if let known = scopes[key] { return known }
            scopes[key] = scope
            return scope
        }
    }
}
