// TCPChains: the filter chains of a service's port whose connections are passed on as bytes.

import EnvoyAPI
import IstioAPI
import Mesh

struct TCPChains {
    let generation: Generation
    let filters: NetworkFilters

    /// What the chains are for.
    struct Target {
        let service: Service
        let port: ListenerPort

        /// The listener's first address.
        let bind: String

        /// Ranges of addresses of the service, where the listener is for all addresses.
        let ranges: [String]

        /// The address that the service has for the proxy; empty if that is a range.
        let address: String
    }

    /// TLS ports are told by SNI, others by address.
    func chains(_ target: Target, _ virtualServices: [Config<Networking.VirtualService>]) -> [OutboundChain] {
        target.port.protocol.isTLS ? tlsChains(target, virtualServices) : tcpChains(target, virtualServices)
    }

    private func tlsChains(_ target: Target, _ virtualServices: [Config<Networking.VirtualService>]) -> [OutboundChain] {
        let conditions = StaticConditions(node: generation.node, port: target.port.number)
        // Of routes that the proxy could not tell apart at run time, only the first can ever be taken.
        var handled: Set<[[String]]> = []
        var ranges = target.ranges
        var chains: [OutboundChain] = []
        for config in virtualServices {
            for (index, route) in config.spec.tls.enumerated() {
                for match in route.match where conditions.hold(match) {
                    if !match.destinationSubnets.isEmpty, target.port.number > 0 { ranges = match.destinationSubnets }
                    guard handled.insert([match.sniHosts, match.destinationSubnets]).inserted else { continue }
                    guard let built = routed(route.route, target, config, "spec.tls[\(index)]") else { continue }
                    let condition = ChainMatch(sniHosts: match.sniHosts, destinations: ranges)
                    chains.append(OutboundChain(match: condition, content: .network(built), origin: config.metadata))
                }
            }
        }
        if chains.isEmpty {
            let condition = ChainMatch(sniHosts: serverNames(target, ranges), destinations: ranges)
            chains.append(OutboundChain(match: condition, content: .network(direct(target))))
        }
        return chains
    }

    /// Names by which a TLS service is told from others on the same address; none where the address is its own.
    private func serverNames(_ target: Target, _ ranges: [String]) -> [String] {
        let wildcard = generation.node.wildcardAddress
        var address = target.address
        if target.service.registry == .external, !generation.node.supportsIPv4, address == ServiceAddresses.unspecified { address = "::" }
        guard !ranges.isEmpty || address.isEmpty || address == wildcard && target.bind == wildcard else { return [] }
        let aliases = target.service.attributes.aliases.flatMap { [$0.hostname] + shortNames($0.hostname) }
        return [target.service.hostname] + aliases
    }

    /// Shorter names that a client of the proxy's namespace may use for a service of the cluster.
    private func shortNames(_ host: String) -> [String] {
        let labels = host.split(separator: "." as Character, maxSplits: 3, omittingEmptySubsequences: false)
        guard labels.count > 3, labels[2] == "svc" else { return [] }
        let (name, namespace) = (labels[0], labels[1])
        let shared = ["\(name).\(namespace).svc", "\(name).\(namespace)"]
        return namespace == generation.node.namespace ? [String(name)] + shared : shared
    }

    private func tcpChains(_ target: Target, _ virtualServices: [Config<Networking.VirtualService>]) -> [OutboundChain] {
        let conditions = StaticConditions(node: generation.node, port: target.port.number)
        var chains: [OutboundChain] = []
        var isDefaultTaken = false
        for config in virtualServices {
            for (index, route) in config.spec.tcp.enumerated() {
                let matching = route.match.filter(conditions.hold)
                if !route.match.isEmpty, matching.isEmpty { continue }
                guard let built = routed(route.route, target, config, "spec.tcp[\(index)]") else { continue }
                // A route for any address ends the list: nothing after it can be reached.
                if route.match.isEmpty || target.port.number == 0 || matching.contains(where: \.destinationSubnets.isEmpty) {
                    let condition = ChainMatch(destinations: target.ranges)
                    return chains + [OutboundChain(match: condition, content: .network(built), origin: config.metadata)]
                }
                let subnets = matching.flatMap(\.destinationSubnets)
                chains.append(OutboundChain(match: ChainMatch(destinations: subnets), content: .network(built)))
                if subnets.sorted() == target.ranges.sorted() { isDefaultTaken = true }
            }
        }
        if !isDefaultTaken {
            chains.append(OutboundChain(match: ChainMatch(destinations: target.ranges), content: .network(direct(target))))
        }
        return chains
    }

    /// To the service itself. A listener on another port than the service's only one means that one.
    private func direct(_ target: Target) -> [EnvoyListener.Filter] {
        let service = target.service
        let port = service.ports.count == 1 ? service.ports[0].number : target.port.number
        let cluster = Naming.cluster(.outbound, host: service.hostname, port: port)
        let pattern = generation.meshConfig.outboundClusterStatName
        let statPrefix = pattern.isEmpty ? cluster : StatisticsName(service: service, port: port).filled(pattern)
        return filters.proxy(
            to: cluster, statPrefix: statPrefix, subset: "", rule: generation.destinationRule(for: service)?.rule,
            protocol: target.port.protocol)
    }

    /// To where a route sends; nil if that is nowhere.
    private func routed(
        _ destinations: [Networking.RouteDestination], _ target: Target, _ config: Config<Networking.VirtualService>, _ path: String
    ) -> [EnvoyListener.Filter]? {
        guard let first = destinations.first else {
            generation.leaveOut("The route has no destination.", of: config.metadata, at: path)
            return nil
        }
        let service = generation.scope.service(first.destination.host)
        let rule = service.flatMap { generation.destinationRule(for: $0)?.rule }
        if destinations.count == 1 {
            let cluster = cluster(first.destination, target.port)
            var statPrefix = cluster
            let pattern = generation.meshConfig.outboundClusterStatName
            if !pattern.isEmpty, let service {
                let port = target.port
                let name = StatisticsName(service: service, subset: first.destination.subset, port: port.number, portName: port.name)
                statPrefix = name.filled(pattern)
            }
            return filters.proxy(
                to: cluster, statPrefix: statPrefix, subset: first.destination.subset, rule: rule, protocol: target.port.protocol)
        }
        let weighted = destinations.filter { $0.weight > 0 }
            .map { (name: cluster($0.destination, target.port), weight: UInt32($0.weight)) }
        guard !weighted.isEmpty else {
            generation.leaveOut("No destination of the route has a weight.", of: config.metadata, at: path)
            return nil
        }
        return filters.proxy(
            to: weighted, statPrefix: "\(config.name).\(config.namespace)", rule: rule, protocol: target.port.protocol)
    }

    /// The cluster of a destination: without a port, the only one of its service, else the listener's.
    func cluster(_ destination: Networking.Destination, _ port: ListenerPort) -> String {
        let service = generation.scope.service(destination.host)
        var host = destination.host
        if let service, service.resolution == .alias, !service.attributes.externalName.isEmpty { host = service.attributes.externalName }
        var number = port.number
        if let asked = destination.$port {
            number = Int(asked.number)
        } else if let service, service.ports.count == 1 {
            number = service.ports[0].number
        }
        return Naming.cluster(.outbound, subset: destination.subset, host: host, port: number)
    }
}
