// OutboundListenerBuilder: from entries to Envoy's listeners.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

struct OutboundListenerBuilder {
    /// Routes of the listener at `MeshConfig.proxyHttpPort`.
    static let httpProxyRoutes = "http_proxy"

    private let generation: Generation
    private let settings: ListenerSettings
    private let managers: HTTPConnectionManagers
    private let filters: NetworkFilters

    /// Connections that no service's chain takes.
    private let passthrough: EnvoyListener.FilterChain

    init(_ generation: Generation) {
        self.generation = generation
        settings = ListenerSettings(generation)
        managers = HTTPConnectionManagers(generation)
        filters = NetworkFilters(generation, .sidecarOutbound)
        var chain = EnvoyListener.FilterChain()
        chain.name = "PassthroughFilterChain"
        chain.filterChainMatch = EnvoyListener.FilterChainMatch()
        chain.filters = filters.proxy(to: Self.unknownTrafficCluster(generation))
        passthrough = chain
    }

    func drafts() -> OutboundListenerDrafts {
        var drafts = OutboundListenerDrafts()
        for entry in OutboundListeners(generation, filters).entries.all {
            if entry.chains.contains(where: \.isHTTP) {
                drafts.requests.append(entry)
            } else {
                drafts.connections.append(listener(entry))
            }
        }
        return drafts
    }

    /// The listeners that `drafts` leave to be made, and those of interception.
    func listeners(from drafts: OutboundListenerDrafts) -> [EnvoyListener.Listener] {
        var result = drafts.requests.map(listener)
        if let proxy = httpProxy() { result.append(proxy) }
        if generation.node.interceptionMode != .none { result.append(virtualOutbound()) }
        return result
    }

    /// What takes connections that interception brings, and passes them on to the listener of their address.
    private func virtualOutbound() -> EnvoyListener.Listener {
        let node = generation.node
        var listener = EnvoyListener.Listener()
        listener.name = Naming.virtualOutboundListener
        listener.address = ListenerAddress.address(node.wildcardAddress, generation.outboundPort)
        listener.additionalAddresses = ListenerAddress.additional(node.wildcards.dropFirst(), generation.outboundPort)
        listener.useOriginalDst = true
        if node.interceptionMode == .tproxy { listener.transparent = true }
        listener.trafficDirection = .outbound
        listener.maxConnectionsToAcceptPerSocketEvent = 1
        listener.perConnectionBufferLimitBytes = settings.bufferLimit
        listener.accessLog = TelemetryBuilder(generation).listenerAccessLogs(.sidecarOutbound)
        // Connections to the listener's own port would come back to it for ever.
        var loop = EnvoyListener.FilterChain()
        loop.name = "virtualOutbound-blackhole"
        loop.filterChainMatch.destinationPort = UInt32(generation.outboundPort)
        loop.filters = filters.blackHole()
        var rest = EnvoyListener.FilterChain()
        rest.name = "virtualOutbound-catchall-tcp"
        rest.filters = passthrough.filters
        listener.filterChains = [loop, rest]
        return listener
    }

    /// The port at which applications may use the proxy as an HTTP proxy.
    private func httpProxy() -> EnvoyListener.Listener? {
        let port = settings.httpProxyPort ?? Int(generation.meshConfig.proxyHttpPort)
        guard port > 0 else { return nil }
        let content = OutboundChain.Content.http(routes: Self.httpProxyRoutes, isGRPCWeb: false, isProxy: true)
        let binding = OutboundBinding(addresses: generation.node.loopbacks, bindsToPort: true)
        return listener(port: port, binding, [OutboundChain(content: content)])
    }

    private func listener(_ entry: OutboundEntry) -> EnvoyListener.Listener {
        var listener = listener(port: entry.port.number, entry.binding, entry.chains, forwardedHosts: entry.forwardedHosts)
        SourceMetadata.add(entry.sources, to: &listener.metadata)
        return listener
    }

    private func listener(
        port: Int, _ binding: OutboundBinding, _ chains: [OutboundChain], forwardedHosts: [String] = []
    ) -> EnvoyListener.Listener {
        var listener = EnvoyListener.Listener()
        listener.name = ListenerAddress.name(binding.primary, port)
        listener.address = ListenerAddress.address(binding.primary, port)
        listener.additionalAddresses = ListenerAddress.additional(binding.addresses.dropFirst(), port)
        listener.trafficDirection = .outbound
        listener.continueOnListenerFiltersTimeout = true
        listener.perConnectionBufferLimitBytes = settings.bufferLimit
        if settings.balancesOutboundExactly { listener.connectionBalanceConfig = ListenerSettings.exactBalance() }
        if binding.bindsToPort {
            listener.maxConnectionsToAcceptPerSocketEvent = 1
        } else {
            listener.bindToPort = false
        }
        if chains.contains(where: { !$0.match.sniHosts.isEmpty }) { listener.listenerFilters.append(ListenerFilters.tlsInspector) }
        listener.listenerFiltersTimeout = Duration()
        if chains.contains(where: { !$0.match.applicationProtocols.isEmpty }) {
            listener.listenerFilters.append(ListenerFilters.httpInspector)
            // A limit breaks servers that speak first, so that there is one only if the mesh asks for it.
            listener.listenerFiltersTimeout = generation.meshConfig.protocolDetectionTimeout ?? Duration()
        }
        add(chains, forwardedHosts, to: &listener)
        return listener
    }

    /// A chain that takes everything is the default, unless it is the only one.
    private func add(_ chains: [OutboundChain], _ forwardedHosts: [String], to listener: inout EnvoyListener.Listener) {
        for chain in chains {
            var built = EnvoyListener.FilterChain()
            built.filters = filters(of: chain, listener.name, forwardedHosts)
            // Slow handshakes would hold memory.
            built.transportSocketConnectTimeout = Duration(seconds: 15)
            if let origin = chain.origin { built.metadata = FilterChainOrigin.metadata(origin) }
            if chain.match.isMatchAll {
                listener.defaultFilterChain = built
            } else {
                built.filterChainMatch = chain.match.envoy
                listener.filterChains.append(built)
            }
        }
        guard let standard = listener.$defaultFilterChain else {
            listener.defaultFilterChain = passthrough
            return
        }
        if listener.filterChains.isEmpty {
            listener.filterChains = [standard]
            listener.$defaultFilterChain = nil
        }
    }

    private func filters(of chain: OutboundChain, _ name: String, _ forwardedHosts: [String]) -> [EnvoyListener.Filter] {
        switch chain.content {
        case .network(let filters): return filters
        case .http(let routes, let isGRPCWeb, let isProxy):
            let kind = HTTPConnectionManagers.Kind(
                listenerClass: .sidecarOutbound, isGRPCWeb: isGRPCWeb, isProxy: isProxy, forwardedHosts: forwardedHosts)
            return [managers.filter(kind, statPrefix: "outbound_" + name, routes: routes)]
        }
    }

    /// Where traffic goes that is for no known service, by the policy of the Sidecar, else of the mesh.
    private static func unknownTrafficCluster(_ generation: Generation) -> String {
        if let policy = generation.scope.sidecar?.spec.$outboundTrafficPolicy {
            guard policy.mode == .allowAny else { return Naming.blackHoleCluster }
            guard let proxy = policy.$egressProxy else { return Naming.passthroughCluster }
            let port = Int(proxy.$port?.number ?? 0)
            return Naming.cluster(.outbound, subset: proxy.subset, host: proxy.host, port: port)
        }
        // Dynamic DNS is for HTTP; bytes without a known service pass through as with any.
        let mode = generation.meshConfig.$outboundTrafficPolicy?.mode ?? .allowAny
        return mode == .registryOnly ? Naming.blackHoleCluster : Naming.passthroughCluster
    }
}
