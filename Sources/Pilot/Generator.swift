// Generator: from a mesh and a proxy to the proxy's configuration.

import EnvoyAPI
import Mesh
import Synchronization

/// Makes the configuration of proxies of one snapshot: a pure function of both.
///
/// What goes out of a workload is the same for all proxies that see the mesh alike, so it is made once for them. Where
/// traffic goes, its clusters, endpoints and routes, depends on little of a proxy; its listeners may log and trace in a way
/// of their own, too, so that they can be shared by fewer.
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
        configuration.clusters = ResourceList(shared: traffic.clusters, own: ClusterGenerator(generation).inbound())
        configuration.endpoints = traffic.endpoints
        configuration.routes = traffic.routes
        let listeners = ListenerGenerator(generation)
        // A headless service's pod does not call itself through the proxy.
        if let address = node.addresses.first, shared.instanceAddresses.contains(address) {
            let outbound = shared.listeners.filter { OutboundListenerSet.instanceAddress($0) != address }
            configuration.listeners = ResourceList(own: outbound + listeners.inbound())
            let asked = Set(RouteNames.all(in: outbound))
            configuration.routes.removeAll { !asked.contains($0.name) }
        } else {
            configuration.listeners = ResourceList(shared: shared.listeners, own: listeners.inbound())
        }
        configuration.diagnostics = context.diagnostics + shared.diagnostics + traffic.diagnostics + generation.diagnostics
        return configuration
    }

    private func outboundListeners(_ generation: Generation, _ view: TrafficView) -> OutboundListenerSet {
        let key = ListenerKey(generation, view)
        if let known = listeners.withLock({ $0[key] }) { return known }
        // The diagnostics of the shared part are kept with it.
        let own = Generation(context, generation.node)
        let made = OutboundListenerSet(ListenerGenerator(own).outbound(), own)
        listeners.withLock { $0[key] = made }
        return made
    }

    private func outboundTraffic(_ generation: Generation, _ view: TrafficView, routes names: RouteNameList) -> OutboundTraffic {
        let key = TrafficKey(view: view, routeNames: names)
        if let known = traffic.withLock({ $0[key] }) { return known }
        let own = Generation(context, generation.node)
        let made = OutboundTraffic(
            clusters: ClusterGenerator(own).outbound(), endpoints: EndpointGenerator(own).assignments(),
            routes: RouteGenerator(own).outbound(names: names.names), diagnostics: own.diagnostics)
        traffic.withLock { $0[key] = made }
        return made
    }
}

private final class OutboundListenerSet: Sendable {
    let listeners: [EnvoyListener.Listener]
    let routeNames: RouteNameList
    let diagnostics: [Diagnostic]

    /// Addresses of single endpoints that have a listener each, among those of services.
    let instanceAddresses: Set<String>

    init(_ listeners: [EnvoyListener.Listener], _ generation: Generation) {
        self.listeners = listeners
        routeNames = RouteNameList(RouteNames.all(in: listeners))
        diagnostics = generation.diagnostics
        instanceAddresses = Set(listeners.compactMap(Self.instanceAddress))
    }

    /// Where a listener stands; nil if it has a socket, for then a Sidecar asked for it.
    static func instanceAddress(_ listener: EnvoyListener.Listener) -> String? {
        listener.bindToPort == false ? ListenerAddress.primary(of: listener) : nil
    }
}

/// Names of route configurations, of which there may be one a service: hashed once.
private final class RouteNameList: Sendable, Hashable {
    let names: [String]
    private let hash: Int

    init(_ names: [String]) {
        self.names = names
        hash = names.hashValue
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }

    static func == (one: RouteNameList, other: RouteNameList) -> Bool {
        one === other || (one.hash == other.hash && one.names == other.names)
    }
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
    let routeNames: RouteNameList
}

/// All of a proxy that its outbound listeners depend on.
private struct ListenerKey: Hashable {
    let view: TrafficView
    let interceptionMode: ProxyNode.InterceptionMode

    /// Those with which a pod changes its proxy.
    let annotations: [String: String]

    /// The Telemetry resources that count for it.
    let telemetry: [ResourceReference]

    /// Spans say who the proxy is.
    let traced: Identity?

    struct Identity: Hashable {
        let labels: [String: String]
        let serviceAccount: String
        let workloadName: String
    }

    init(_ generation: Generation, _ view: TrafficView) {
        let node = generation.node
        self.view = view
        interceptionMode = node.interceptionMode
        annotations = node.annotations.filter { $0.key.contains("istio.io/") }
        // What is wrong with it is said where it is used.
        let plan = TelemetryPlan(generation.context.snapshot, node) { _, _, _ in }
        telemetry = plan.sources
        let isTraced = plan.tracing(.sidecarOutbound).tracing != nil
        traced =
            isTraced
            ? Identity(labels: node.labels, serviceAccount: node.workload.serviceAccount, workloadName: node.workload.workloadName) : nil
    }
}
