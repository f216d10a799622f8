// Generator: from a mesh and a proxy to the proxy's configuration.

import EnvoyAPI
import Mesh
import Synchronization

/// Makes the configuration of proxies of one snapshot: a pure function of both.
///
/// What goes out of a workload is the same for all proxies that see the mesh alike, so it is made once for them. Where
/// traffic goes, its clusters, endpoints and routes, depends on little of a proxy; its listeners carry what the workload
/// says of itself in logs and traces, too, so that they are shared by fewer.
public final class Generator: Sendable {
    public let context: PushContext
    private let listeners = Mutex<[ListenerKey: OutboundListenerSet]>([:])
    private let traffic = Mutex<[TrafficKey: OutboundTraffic]>([:])

    public init(_ snapshot: Snapshot) { context = PushContext(snapshot) }

    public func configuration(for node: ProxyNode) -> ProxyConfiguration {
        let generation = Generation(context, node)
        let view = TrafficView(node, generation.scope, context.distinctions)
        let shared = outboundListeners(generation, view)
        let traffic = outboundTraffic(generation, view, routes: shared.routeNames)
        var configuration = ProxyConfiguration()
        let clusters = ClusterGenerator(generation)
        let listeners = ListenerGenerator(generation)
        configuration.clusters = traffic.clusters + clusters.inbound()
        configuration.endpoints = traffic.endpoints
        let outbound = listeners.own(shared.listeners)
        configuration.listeners = outbound + listeners.inbound()
        configuration.routes = traffic.routes
        if outbound.count < shared.listeners.count {
            let asked = Set(RouteNames.all(in: outbound))
            configuration.routes.removeAll { !asked.contains($0.name) }
        }
        configuration.diagnostics = context.diagnostics + shared.diagnostics + traffic.diagnostics + generation.diagnostics
        return configuration
    }

    private func outboundListeners(_ generation: Generation, _ view: TrafficView) -> OutboundListenerSet {
        let key = ListenerKey(generation.node, view)
        if let known = listeners.withLock({ $0[key] }) { return known }
        // The diagnostics of the shared part are kept with it.
        let own = Generation(context, generation.node)
        let made = ListenerGenerator(own).outbound()
        let set = OutboundListenerSet(listeners: made, routeNames: RouteNames.all(in: made), diagnostics: own.diagnostics)
        listeners.withLock { $0[key] = set }
        return set
    }

    private func outboundTraffic(_ generation: Generation, _ view: TrafficView, routes names: [String]) -> OutboundTraffic {
        let key = TrafficKey(view: view, routeNames: names)
        if let known = traffic.withLock({ $0[key] }) { return known }
        let own = Generation(context, generation.node)
        let made = OutboundTraffic(
            clusters: ClusterGenerator(own).outbound(), endpoints: EndpointGenerator(own).assignments(),
            routes: RouteGenerator(own).outbound(names: names), diagnostics: own.diagnostics)
        traffic.withLock { $0[key] = made }
        return made
    }
}

private struct OutboundListenerSet: Sendable {
    let listeners: [EnvoyListener.Listener]
    let routeNames: [String]
    let diagnostics: [Diagnostic]
}

private struct OutboundTraffic: Sendable {
    let clusters: [EnvoyCluster.Cluster]
    let endpoints: [EnvoyEndpoint.ClusterLoadAssignment]
    let routes: [EnvoyRoute.RouteConfiguration]
    let diagnostics: [Diagnostic]
}

/// All of a proxy that decides where its traffic may go.
private struct TrafficView: Hashable {
    let kind: ProxyNode.Kind
    let scope: ObjectIdentifier
    let labels: [String: String]
    let locality: Locality
    let network: String
    let clusterID: String
    let nodeName: String
    let supportsIPv4: Bool
    let supportsIPv6: Bool

    init(_ node: ProxyNode, _ scope: SidecarScope, _ distinctions: ProxyDistinctions) {
        kind = node.kind
        self.scope = ObjectIdentifier(scope)
        labels = node.labels.filter { distinctions.labels.contains($0.key) }
        locality = node.locality
        network = node.network
        clusterID = node.clusterID
        nodeName = distinctions.byNode ? node.workload.nodeName : ""
        supportsIPv4 = node.supportsIPv4
        supportsIPv6 = node.supportsIPv6
    }
}

private struct TrafficKey: Hashable {
    let view: TrafficView
    let routeNames: [String]
}

/// All of a proxy that its outbound listeners depend on: telemetry selects by any label, and names the workload.
private struct ListenerKey: Hashable {
    let view: TrafficView
    let labels: [String: String]
    let annotations: [String: String]
    let serviceAccount: String
    let workloadName: String
    let interceptionMode: ProxyNode.InterceptionMode

    init(_ node: ProxyNode, _ view: TrafficView) {
        self.view = view
        labels = node.labels
        annotations = node.annotations
        serviceAccount = node.workload.serviceAccount
        workloadName = node.workload.workloadName
        interceptionMode = node.interceptionMode
    }
}
