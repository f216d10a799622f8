// Generator: from a mesh and a proxy to the proxy's configuration.

import EnvoyAPI
import Mesh
import Synchronization

/// Makes the configuration of proxies of one snapshot: a pure function of both.
///
/// What goes out of the workload is the same for all proxies that have the same scope, so it is made once for them.
public final class Generator: Sendable {
    public let context: PushContext
    private let outbound = Mutex<[OutboundKey: OutboundConfiguration]>([:])

    public init(_ snapshot: Snapshot) { context = PushContext(snapshot) }

    public func configuration(for node: ProxyNode) -> ProxyConfiguration {
        let generation = Generation(context, node)
        let shared = outboundConfiguration(generation)
        var configuration = ProxyConfiguration()
        let clusters = ClusterGenerator(generation)
        let listeners = ListenerGenerator(generation)
        configuration.clusters = shared.clusters + clusters.inbound()
        configuration.endpoints = shared.endpoints
        let outbound = listeners.own(shared.listeners)
        configuration.listeners = outbound + listeners.inbound()
        configuration.routes = shared.routes
        if outbound.count < shared.listeners.count {
            let asked = Set(RouteNames.all(in: outbound))
            configuration.routes.removeAll { !asked.contains($0.name) }
        }
        configuration.diagnostics = context.diagnostics + shared.diagnostics + generation.diagnostics
        return configuration
    }

    private func outboundConfiguration(_ generation: Generation) -> OutboundConfiguration {
        let key = OutboundKey(generation.node, generation.scope)
        if let known = outbound.withLock({ $0[key] }) { return known }
        // The diagnostics of the shared part are kept with it.
        let own = Generation(context, generation.node)
        let listeners = ListenerGenerator(own).outbound()
        let made = OutboundConfiguration(
            clusters: ClusterGenerator(own).outbound(), endpoints: EndpointGenerator(own).assignments(), listeners: listeners,
            routes: RouteGenerator(own).outbound(names: RouteNames.all(in: listeners)), diagnostics: own.diagnostics)
        outbound.withLock { $0[key] = made }
        return made
    }
}

private struct OutboundConfiguration: Sendable {
    let clusters: [EnvoyCluster.Cluster]
    let endpoints: [EnvoyEndpoint.ClusterLoadAssignment]
    let listeners: [EnvoyListener.Listener]
    let routes: [EnvoyRoute.RouteConfiguration]
    let diagnostics: [Diagnostic]
}

/// All of a proxy that its outbound configuration depends on.
private struct OutboundKey: Hashable {
    let kind: ProxyNode.Kind
    let scope: ObjectIdentifier
    let labels: [String: String]
    let annotations: [String: String]
    let serviceAccount: String
    let workloadName: String
    let locality: Locality
    let network: String
    let clusterID: String
    let nodeName: String
    let interceptionMode: ProxyNode.InterceptionMode
    let supportsIPv4: Bool
    let supportsIPv6: Bool

    init(_ node: ProxyNode, _ scope: SidecarScope) {
        kind = node.kind
        self.scope = ObjectIdentifier(scope)
        labels = node.labels
        annotations = node.annotations
        serviceAccount = node.workload.serviceAccount
        workloadName = node.workload.workloadName
        locality = node.locality
        network = node.network
        clusterID = node.clusterID
        nodeName = node.workload.nodeName
        interceptionMode = node.interceptionMode
        supportsIPv4 = node.supportsIPv4
        supportsIPv6 = node.supportsIPv6
    }
}
