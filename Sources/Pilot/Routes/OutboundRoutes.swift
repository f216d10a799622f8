// OutboundRoutes: the route configurations of outbound listeners.

import EnvoyAPI
import Mesh

/// Makes route configurations; what several of them need is made once.
final class OutboundRoutes {
    private struct Key: Hashable {
        let egress: Int
        let port: Int
    }

    /// Istio's limit for bodies of direct responses; Envoy's own is 4 KiB.
    private static let largestDirectResponse: UInt32 = 1024 * 1024

    private let generation: Generation
    private let routes: HTTPRoutes
    private let domains: VirtualHostDomains
    private var lookups: [Int: VirtualServiceLookup] = [:]
    private var hosts: [Key: OutboundHosts] = [:]

    init(_ generation: Generation) {
        self.generation = generation
        routes = HTTPRoutes(generation)
        domains = VirtualHostDomains(generation)
    }

    func configuration(_ name: String) -> EnvoyRoute.RouteConfiguration {
        var configuration = EnvoyRoute.RouteConfiguration()
        configuration.name = name
        configuration.validateClusters = false
        guard let target = RouteTarget(name) else { return configuration }
        configuration.maxDirectResponseBodySizeBytes = Self.largestDirectResponse
        configuration.ignorePortInHostMatching = true
        let hosts = generation.scope.egressListener(for: target, name: name).map { self.hosts(of: $0, target) }
        switch target {
        case .detected(let host, _):
            configuration.virtualHosts = hosts?.only(name, host: host) ?? []
        case .port, .allPorts:
            configuration.virtualHosts = hosts?.all ?? []
            configuration.virtualHosts.append(CatchAllHosts.virtualHost(generation, routes.settings))
        }
        return configuration
    }

    private func hosts(of listener: EgressListener, _ target: RouteTarget) -> OutboundHosts {
        let key = Key(egress: listener.index, port: listener.isHTTPProxy ? 0 : target.port)
        if let known = hosts[key] { return known }
        let services = RoutedServices(listener.services, port: key.port)
        let groups = HostGroups(routes: routes, lookup: lookup(of: listener), services: services, port: key.port)
        let made = OutboundHosts(groups.all(), port: key.port, domains: domains, settings: routes.settings)
        hosts[key] = made
        return made
    }

    private func lookup(of listener: EgressListener) -> VirtualServiceLookup {
        if let known = lookups[listener.index] { return known }
        let made = VirtualServiceLookup(listener.virtualServices)
        lookups[listener.index] = made
        return made
    }
}
