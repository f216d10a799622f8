// InboundListeners: the listeners that take what comes in for the application.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

struct InboundListeners {
    private let generation: Generation
    private let settings: ListenerSettings
    private let authentication: PeerAuthenticationResolver
    private let managers: HTTPConnectionManagers
    private let filters: NetworkFilters
    private let routes: RouteGenerator
    private let mutualHTTP: EnvoyCore.TransportSocket
    private let mutualBytes: EnvoyCore.TransportSocket

    init(_ generation: Generation) {
        self.generation = generation
        settings = ListenerSettings(generation)
        authentication = PeerAuthenticationResolver(
            generation.context.snapshot, namespace: generation.node.namespace, labels: generation.node.labels)
        managers = HTTPConnectionManagers(generation)
        filters = NetworkFilters(generation, .sidecarInbound)
        routes = RouteGenerator(generation)
        let contexts = TLSContexts(generation)
        mutualHTTP = contexts.inboundMutual(alpn: ["h2", "http/1.1"])
        mutualBytes = contexts.inboundMutual(alpn: ["istio-peer-exchange", "h2", "http/1.1"])
    }

    /// One for all ports that interception brings, and one for each port that has a socket of its own.
    func listeners() -> [EnvoyListener.Listener] {
        let ports = InboundPorts(generation).all()
        let own = ports.filter(\.binding.bindsToPort).map { port in
            listener(port.name(isHTTP: false), port.binding.addresses, port.number, bindsToPort: true, chains(port))
        }
        guard generation.node.interceptionMode != .none else { return own }
        var all = passthroughChains(ports)
        for port in ports where !port.binding.bindsToPort { all += chains(port) }
        let virtual = listener(
            Naming.virtualInboundListener, generation.node.wildcards, generation.inboundPort, bindsToPort: false, all)
        return [virtual] + own
    }

    private func listener(
        _ name: String, _ addresses: [String], _ port: Int, bindsToPort: Bool, _ chains: [EnvoyListener.FilterChain]
    ) -> EnvoyListener.Listener {
        let isTransparent = !bindsToPort && generation.node.interceptionMode == .tproxy
        var listener = EnvoyListener.Listener()
        listener.name = name
        listener.address = ListenerAddress.address(addresses.first ?? generation.node.wildcardAddress, port)
        listener.additionalAddresses = ListenerAddress.additional(addresses.dropFirst(), port)
        listener.trafficDirection = .inbound
        listener.continueOnListenerFiltersTimeout = true
        listener.maxConnectionsToAcceptPerSocketEvent = 1
        listener.perConnectionBufferLimitBytes = settings.bufferLimit
        if settings.balancesInboundExactly { listener.connectionBalanceConfig = ListenerSettings.exactBalance() }
        if isTransparent { listener.transparent = true }
        listener.accessLog = TelemetryBuilder(generation).listenerAccessLogs(.sidecarInbound)
        listener.filterChains = chains
        if !bindsToPort { listener.listenerFilters.append(ListenerFilters.originalDestination) }
        if isTransparent { listener.listenerFilters.append(ListenerFilters.originalSource) }
        listener.listenerFilters += InboundInspectors(chains).filters
        listener.listenerFiltersTimeout = generation.meshConfig.protocolDetectionTimeout ?? Duration()
        return listener
    }

    /// Ports that no service has. Those with a mode of mutual TLS of their own have chains of their own.
    private func passthroughChains(_ ports: [InboundPort]) -> [EnvoyListener.FilterChain] {
        // Connections to the listener's own port would come back to it for ever.
        var loop = EnvoyListener.FilterChain()
        loop.name = "virtualInbound-blackhole"
        loop.filterChainMatch.destinationPort = UInt32(generation.inboundPort)
        loop.filters = filters.blackHole()
        var known = Set(ports.map(\.number))
        if let sidecar = generation.scope.sidecar, !sidecar.spec.ingress.isEmpty {
            known.formUnion(sidecar.spec.ingress.map { Int($0.port.number) })
        } else {
            known.formUnion(generation.node.serviceTargets.map(\.targetPort))
        }
        let others = authentication.ports.filter { $0 != 0 && !known.contains($0) }.sorted()
        return [loop] + ([0] + others).flatMap { chains(InboundPort.passthrough($0)) }
    }

    private func chains(_ port: InboundPort) -> [EnvoyListener.FilterChain] {
        let kind = ListenerProtocol(port.port.protocol)
        let matches = InboundMatch.all(authentication.mode(port: port.number), kind)
        // Chains of a port differ in what they match, not in what they do.
        let http = matches.contains(where: \.isHTTP) ? httpFilters(port) : []
        let bytes = matches.contains { !$0.isHTTP } ? networkFilters(port) : []
        let metadata = metadata(of: port)
        return matches.map { match in
            var chain = EnvoyListener.FilterChain()
            chain.name = port.name(isHTTP: match.isHTTP)
            chain.filterChainMatch.applicationProtocols = match.applicationProtocols
            chain.filterChainMatch.transportProtocol = match.transportProtocol
            if port.number > 0 { chain.filterChainMatch.destinationPort = UInt32(clamping: port.number) }
            if match.isMutual { chain.transportSocket = match.isHTTP ? mutualHTTP : mutualBytes }
            chain.filters = match.isHTTP ? http : bytes
            chain.$metadata = metadata
            return chain
        }
    }

    private func metadata(of port: InboundPort) -> EnvoyCore.Metadata? {
        if let origin = port.origin { return FilterChainOrigin.metadata(origin) }
        guard let service = port.target?.service else { return nil }
        var metadata = EnvoyCore.Metadata()
        SourceMetadata.add([service.metadata] + authentication.sources, to: &metadata)
        return metadata
    }

    private func httpFilters(_ port: InboundPort) -> [EnvoyListener.Filter] {
        let kind = HTTPConnectionManagers.Kind(
            listenerClass: .sidecarInbound, isHTTP2: port.port.protocol.isHTTP2, isGRPCWeb: port.port.protocol == .grpcWeb)
        let manager = managers.filter(
            kind, statPrefix: port.httpStatPrefix, routes: routes.inbound(cluster: port.cluster, target: port.target))
        return [MetadataExchange.network, manager]
    }

    private func networkFilters(_ port: InboundPort) -> [EnvoyListener.Filter] {
        var statPrefix = port.cluster
        let pattern = generation.meshConfig.inboundClusterStatName
        if !pattern.isEmpty, let service = port.target?.service {
            let name = StatisticsName(service: service, port: port.port.number, portName: port.port.name, targetPort: port.number)
            statPrefix = name.filled(pattern)
        }
        return filters.proxy(to: port.cluster, statPrefix: statPrefix, protocol: port.port.protocol)
    }
}
