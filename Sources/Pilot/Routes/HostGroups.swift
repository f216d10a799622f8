// HostGroups: virtual hosts of a port in the making: hosts and services that share their routes.

import EnvoyAPI
import IstioAPI
import Mesh

/// Services and other hosts of one port that have the same routes.
struct HostGroup {
    let port: Int
    var services: [Service] = []

    /// Hosts of a VirtualService that are no services.
    var hosts: [String] = []
    let routes: [EnvoyRoute.Route]

    /// The VirtualService that the routes come from.
    var source: ConfigMetadata?
}

/// Groups the hosts of a route configuration.
struct HostGroups {
    let routes: HTTPRoutes
    let lookup: VirtualServiceLookup
    let services: RoutedServices

    /// The port of the route configuration; 0 for all ports.
    let port: Int

    /// Groups of VirtualServices first, in their order, then the services that none is about.
    func all() -> [HostGroup] {
        // Hosts that are no services are known on port 80 alone.
        let virtualServices = port == 80 ? lookup.all : lookup.selected(for: services)
        var groups: [HostGroup] = []
        var routed: Set<String> = []
        for config in virtualServices {
            for group in self.groups(of: config) {
                routed.formUnion(group.services.map(\.hostname))
                groups.append(group)
            }
        }
        for host in services.hosts where !routed.contains(host) {
            // Other names of a service are domains of the service itself.
            guard let entry = services[host], entry.service.resolution != .alias else { continue }
            for port in entry.ports where port.isRouted { groups.append(group(of: entry.service, port.number)) }
        }
        return groups
    }

    private func group(of service: Service, _ port: Int) -> HostGroup {
        let hash = routes.hashes.consistentHash(for: service, port: port)
        let route = DefaultRoutes.outbound(service, port: port, settings: routes.settings, hash: hash)
        return HostGroup(port: port, services: [service], routes: [route])
    }

    /// One group a port; none if no rule is for this proxy and port.
    private func groups(of config: Config<Networking.VirtualService>) -> [HostGroup] {
        guard !config.spec.http.isEmpty else { return [] }
        let made = routes.routes(of: config, port: port, services: services)
        guard !made.isEmpty else { return [] }
        let (found, hosts) = divided(config)
        if RouteSemantics(config.metadata) == .gatewayAPI {
            let namespaces = Set(found.map(\.service.namespace))
            let isOwn = routes.namespace == config.namespace
            guard !found.isEmpty, isOwn || namespaces.contains(config.namespace) else { return [] }
        }
        var byPort: [Int: [Service]] = [:]
        for entry in found {
            for port in entry.ports where port.isRouted { byPort[port.number, default: []].append(entry.service) }
        }
        if byPort.isEmpty, port == 80 { byPort[80] = [] }
        return byPort.sorted { $0.key < $1.key }.map { port, services in
            HostGroup(port: port, services: services, hosts: hosts, routes: made, source: config.metadata)
        }
    }

    /// The hosts of a VirtualService: those that are services, and the rest. A wildcard means the services that follow no
    /// more specific VirtualService.
    private func divided(_ config: Config<Networking.VirtualService>) -> (found: [RoutedServices.Entry], hosts: [String]) {
        var found: [RoutedServices.Entry] = []
        var hosts: [String] = []
        for host in config.spec.hosts where !host.hasPrefix("*") {
            if let entry = services[host] { found.append(entry) } else { hosts.append(host) }
        }
        let followsGatewayAPI = RouteSemantics(config.metadata) == .gatewayAPI
        for wildcard in config.spec.hosts where wildcard.hasPrefix("*") {
            let covered = followsGatewayAPI ? [] : services.hosts.filter { Hostname.overlap($0, wildcard) }
            if covered.isEmpty { hosts.append(wildcard) }
            for host in covered where lookup.mostSpecific(for: host) === config {
                if let entry = services[host] { found.append(entry) }
            }
        }
        return (found, hosts)
    }
}
