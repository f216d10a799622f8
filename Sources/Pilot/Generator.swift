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
    private let drafts = Mutex<[DraftKey: DraftSet]>([:])
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
        let inbound = ListenerGenerator(generation).inbound()
        // A headless service's pod does not call itself through the proxy.
        if let address = node.addresses.first, shared.instanceAddresses.contains(address) {
            let outbound = (shared.connections + shared.others).filter { OutboundListenerSet.instanceAddress($0) != address }
            configuration.listeners = ResourceList(own: outbound + inbound)
            let asked = Set(RouteNames.all(in: outbound))
            configuration.routes.removeAll { !asked.contains($0.name) }
        } else {
            configuration.listeners = ResourceList(shared: shared.connections, own: shared.others + inbound)
        }
        configuration.diagnostics = context.diagnostics
        for found in [shared.diagnostics, traffic.diagnostics, generation.diagnostics] {
            configuration.diagnostics += found.filter { !configuration.diagnostics.contains($0) }
        }
        return configuration
    }

    private func outboundListeners(_ generation: Generation, _ view: TrafficView) -> OutboundListenerSet {
        // What is wrong with it is said where it is used.
        let telemetry = TelemetryPlan(context.snapshot, generation.node) { _, _, _ in }
        let drafts = outboundDrafts(DraftKey(generation.node, view, telemetry), generation.node)
        let key = ListenerKey(drafts, generation.node, telemetry)
        if let known = listeners.withLock({ $0[key] }) { return known }
        // The diagnostics of the shared part are kept with it.
        let own = Generation(context, generation.node)
        let others = ListenerGenerator(own).outbound(from: drafts.drafts)
        let made = OutboundListenerSet(drafts, others, diagnostics: own.diagnostics)
        listeners.withLock { $0[key] = made }
        return made
    }

    private func outboundDrafts(_ key: DraftKey, _ node: ProxyNode) -> DraftSet {
        if let known = drafts.withLock({ $0[key] }) { return known }
        let own = Generation(context, node)
        let made = ListenerGenerator(own).outboundDrafts()
        let set = DraftSet(made, diagnostics: own.diagnostics)
        return drafts.withLock { drafts in
            // Others know it by its identity, so that the first one counts.
            if let known = drafts[key] { return known }
            drafts[key] = set
            return set
        }
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

private final class DraftSet: Sendable {
    let drafts: OutboundListenerDrafts
    let diagnostics: [Diagnostic]

    /// Addresses of single endpoints that have a listener each, among those of services.
    let instanceAddresses: Set<String>

    init(_ drafts: OutboundListenerDrafts, diagnostics: [Diagnostic]) {
        self.drafts = drafts
        self.diagnostics = diagnostics
        instanceAddresses = Set(drafts.connections.compactMap(OutboundListenerSet.instanceAddress))
    }
}

private final class OutboundListenerSet: Sendable {
    /// For connections alone.
    var connections: [EnvoyListener.Listener] { drafts.drafts.connections }
    let others: [EnvoyListener.Listener]
    let routeNames: RouteNameList
    let diagnostics: [Diagnostic]
    let instanceAddresses: Set<String>
    private let drafts: DraftSet

    init(_ drafts: DraftSet, _ others: [EnvoyListener.Listener], diagnostics: [Diagnostic]) {
        self.drafts = drafts
        self.others = others
        routeNames = RouteNameList(RouteNames.all(in: others))
        self.diagnostics = drafts.diagnostics + diagnostics
        let addresses = others.compactMap(Self.instanceAddress)
        instanceAddresses = addresses.isEmpty ? drafts.instanceAddresses : drafts.instanceAddresses.union(addresses)
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

/// All of a proxy that its outbound listeners depend on, its name in traces left out.
private struct DraftKey: Hashable {
    let view: TrafficView
    let interceptionMode: ProxyNode.InterceptionMode

    /// Those with which a pod changes its proxy.
    let annotations: [String: String]

    /// The Telemetry resources that count for it.
    let telemetry: [ResourceReference]

    init(_ node: ProxyNode, _ view: TrafficView, _ plan: TelemetryPlan) {
        self.view = view
        interceptionMode = node.interceptionMode
        annotations = node.annotations.filter { $0.key.contains("istio.io/") }
        telemetry = plan.sources
    }
}

/// All of a proxy that its outbound listeners depend on.
private struct ListenerKey: Hashable {
    let drafts: ObjectIdentifier

    /// Spans say who the proxy is.
    let traced: Identity?

    struct Identity: Hashable {
        let labels: [String: String]
        let serviceAccount: String
        let workloadName: String
    }

    init(_ drafts: DraftSet, _ node: ProxyNode, _ plan: TelemetryPlan) {
        self.drafts = ObjectIdentifier(drafts)
        let isTraced = plan.tracing(.sidecarOutbound).tracing != nil
        traced =
            isTraced
            ? Identity(labels: node.labels, serviceAccount: node.workload.serviceAccount, workloadName: node.workload.workloadName) : nil
    }
}
