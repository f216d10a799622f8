// OutboundListeners: which outbound listeners a proxy needs: one pass over the egress of its scope.

import EnvoyAPI
import IstioAPI
import Mesh

struct OutboundListeners {
    let generation: Generation
    private let settings: ListenerSettings
    private let chains: TCPChains
    private let wildcards: [String]
    private let reserved: [Int]
    private(set) var entries = OutboundEntries()

    init(_ generation: Generation, _ filters: NetworkFilters) {
        self.generation = generation
        settings = ListenerSettings(generation)
        chains = TCPChains(generation: generation, filters: filters)
        wildcards = generation.node.wildcards
        reserved = generation.reservedPorts
        for listener in generation.scope.egress { add(listener) }
    }

    private mutating func add(_ egress: EgressListener) {
        let binding = binding(of: egress)
        let routes = TCPRoutes(egress.virtualServices)
        if let port = egress.port {
            let listened = ListenerPort(name: port.name, number: Int(port.number), protocolName: port.protocol)
            guard canBind(binding, listened) else { return }
            for service in egress.services { add(service, listened, binding, routes) }
            return
        }
        // Ports of listeners that the Sidecar spells out are theirs alone.
        entries.lockAll()
        for service in egress.services {
            let addresses = ServiceAddresses(service, generation.node, capturesDNS: settings.capturesDNS)
            for port in service.ports {
                let listened = ListenerPort(port)
                guard canBind(binding, listened) else { continue }
                if binding.addresses.isEmpty, isHeadless(service, port, addresses) {
                    addInstances(of: service, port, listened, binding, routes)
                } else {
                    add(service, listened, binding, routes)
                }
            }
        }
    }

    private func canBind(_ binding: OutboundBinding, _ port: ListenerPort) -> Bool {
        settings.canBind(binding, port, wildcard: wildcards[0], reserved: reserved)
    }

    /// Where a Sidecar's egress wants its listeners: at an address, on a socket of its own, or nowhere in particular.
    private func binding(of egress: EgressListener) -> OutboundBinding {
        var binding = OutboundBinding()
        let bind = egress.listener?.bind ?? ""
        binding.bindsToPort =
            generation.node.interceptionMode == .none || egress.listener?.captureMode == Networking.CaptureMode.none
            || bind.hasPrefix(ListenerAddress.unixPrefix)
        if !bind.isEmpty {
            binding.addresses = [bind]
        } else if binding.bindsToPort {
            binding.addresses = generation.node.loopbacks
        }
        return binding
    }

    /// A service whose clients meet its endpoints directly; HTTP is told apart by host instead.
    private func isHeadless(_ service: Service, _ port: Service.Port, _ addresses: ServiceAddresses) -> Bool {
        service.resolution == .passthrough && addresses.primary == ServiceAddresses.unspecified
            && (port.protocol.isTCP || port.protocol.isDetected)
    }

    /// One listener for each endpoint's address. The proxy's own is left out later, as listeners are shared.
    private mutating func addInstances(
        of service: Service, _ port: Service.Port, _ listened: ListenerPort, _ binding: OutboundBinding, _ routes: TCPRoutes
    ) {
        let endpoints = generation.context.snapshot.endpoints(of: service).filter { $0.servicePortName == port.name }
        // Without endpoints there is nothing to reach, except where a ServiceEntry means any address.
        if endpoints.isEmpty, service.registry != .kubernetes, service.attributes.selector.isEmpty {
            add(service, listened, binding, routes)
            return
        }
        for endpoint in endpoints where endpoint.addresses.allSatisfy({ IPAddress.version(of: $0) != nil }) {
            var own = binding
            own.addresses = endpoint.addresses
            add(service, listened, own, routes)
        }
    }

    private mutating func add(_ service: Service, _ port: ListenerPort, _ asked: OutboundBinding, _ routes: TCPRoutes) {
        // Another name of a service has no listeners: clients meet the addresses of the service that it means.
        if service.resolution == .alias { return }
        var binding = asked
        var ranges: [String] = []
        let kind = ListenerProtocol(port.protocol)
        if kind == .none { return }
        // Hosts tell HTTP services apart, so that their addresses do not matter.
        let addresses = kind == .http ? nil : ServiceAddresses(service, generation.node, capturesDNS: settings.capturesDNS)
        if binding.addresses.isEmpty { (binding.addresses, ranges) = addresses.map { place(service, $0) } ?? (wildcards, []) }
        let key = OutboundEntry.Key(address: binding.primary, port: port.number)
        let current = entries[key].map { (protocol: $0.protocol, isLocked: $0.isLocked) }
        if let current, current.isLocked { return }

        if port.isHTTPProxy {
            put([http(port, service, binding, kind)], port.protocol, port, binding, service, key)
            return
        }
        if let current, kind == .http || kind == .detected, !current.protocol.isTCP, !(kind == .detected && current.protocol.isHTTP) {
            // The listener is there, and routes tell hosts apart.
            entries.update(key) { $0.add(service) }
            return
        }
        // Servers that speak first do not get along with others: the inspector would wait for the client.
        let speaksFirst: [ApplicationProtocol] = [.mongo, .mysql]
        if let current, current.protocol != port.protocol, speaksFirst.contains(current.protocol) || speaksFirst.contains(port.protocol) {
            return
        }

        var made: [OutboundChain] = []
        var whole = port.protocol
        if let addresses {
            let address = addresses.primary.contains("/") ? "" : addresses.primary
            let target = TCPChains.Target(service: service, port: port, bind: binding.primary, ranges: ranges, address: address)
            made = chains.chains(target, routes.virtualServices(for: service.hostname))
        }
        if kind != .tcp {
            var chain = http(port, service, binding, kind)
            // On an address that stands for all, what is no HTTP passes through.
            if kind == .detected || binding.primary == wildcards[0] {
                chain.match = .plaintextHTTP
                whole = .unsupported
            }
            made.append(chain)
        }
        guard let current, !(kind == .detected && current.protocol.isHTTP) else {
            put(made, whole, port, binding, service, key)
            return
        }
        let isMixed = kind == .http || kind == .detected || current.protocol.isHTTP
        entries.update(key) { entry in
            entry.merge(made, for: service)
            if isMixed { entry.protocol = .unsupported }
        }
    }

    private mutating func put(
        _ chains: [OutboundChain], _ protocol: ApplicationProtocol, _ port: ListenerPort, _ binding: OutboundBinding,
        _ service: Service, _ key: OutboundEntry.Key
    ) {
        entries.put(OutboundEntry(port: port, binding: binding, chains: chains, protocol: `protocol`, service: service), at: key)
    }

    /// A service's own address; for ranges of addresses, all addresses and the ranges to match.
    private func place(_ service: Service, _ addresses: ServiceAddresses) -> (bind: [String], ranges: [String]) {
        if addresses.primary.contains("/") { return (wildcards, addresses.all) }
        guard service.registry == .external, addresses.primary == ServiceAddresses.unspecified else { return (addresses.all, []) }
        if !generation.node.supportsIPv4 { return (["::"], []) }
        return (generation.node.supportsIPv6 ? addresses.all + ["::"] : addresses.all, [])
    }

    /// The chain for HTTP. A service with an address of its own whose protocol is detected has routes of its own.
    private func http(_ port: ListenerPort, _ service: Service, _ binding: OutboundBinding, _ kind: ListenerProtocol) -> OutboundChain {
        var routes = "\(port.number)"
        if port.number == 0 {
            routes = binding.primary
        } else if kind == .detected, binding.primary != wildcards[0] {
            routes = "\(service.hostname):\(port.number)"
        }
        return OutboundChain(content: .http(routes: routes, isGRPCWeb: port.protocol == .grpcWeb, isProxy: false))
    }
}
