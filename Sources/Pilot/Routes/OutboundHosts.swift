// OutboundHosts: the virtual hosts behind the ports of outbound listeners.

import EnvoyAPI
import IstioAPI
import Mesh

/// Virtual hosts of one route configuration, each domain in one of them only.
struct OutboundHosts {
    /// By name.
    let all: [EnvoyRoute.VirtualHost]
    private let byDomain: [String: Int]

    init(_ groups: [HostGroup], port: Int, domains: VirtualHostDomains, settings: RouteSettings) {
        var collection = Collection(listenerPort: port, domains: domains, settings: settings)
        for group in groups { for service in group.services { collection.know(service.hostname, group.port) } }
        for group in groups {
            for host in group.hosts { collection.add(host, group) }
            for service in group.services { collection.add(service, group) }
        }
        // Positions break ties between equal names, of which there are none on one port.
        let hosts = collection.hosts
        all = hosts.sorted { $0.name < $1.name }
        var byDomain: [String: Int] = [:]
        for (place, host) in all.enumerated() { for domain in host.domains { byDomain[domain] = place } }
        self.byDomain = byDomain
    }

    /// The one virtual host of a listener that is for one service, whatever name clients give.
    func only(_ name: String, host: String) -> [EnvoyRoute.VirtualHost] {
        let places = Set([byDomain[name], byDomain[host]].compactMap { $0 }).sorted()
        guard places.count == 1 else { return places.map { all[$0] } }
        var host = all[places[0]]
        host.domains = ["*"]
        return [host]
    }
}

/// Virtual hosts while they are put together: the first to claim a name or a domain has it.
private struct Collection {
    let listenerPort: Int
    let domains: VirtualHostDomains
    let settings: RouteSettings
    private(set) var hosts: [EnvoyRoute.VirtualHost] = []
    private var names: Set<String> = []
    private var claimed: Set<String> = []
    private var known: Set<String> = []

    init(listenerPort: Int, domains: VirtualHostDomains, settings: RouteSettings) {
        self.listenerPort = listenerPort
        self.domains = domains
        self.settings = settings
    }

    /// Names that no other service's short name may take.
    mutating func know(_ host: String, _ port: Int) {
        known.insert(host)
        known.insert(VirtualHostDomains.withPort(host, port))
    }

    mutating func add(_ host: String, _ group: HostGroup) {
        let host = host.lowercased()
        let name = VirtualHostDomains.withPort(host, group.port)
        guard names.insert(name).inserted else { return }
        add(name, [VirtualHostDomains.bracketed(host)], [], group, nil)
    }

    mutating func add(_ service: Service, _ group: HostGroup) {
        let name = VirtualHostDomains.withPort(service.hostname, group.port)
        guard names.insert(name).inserted else { return }
        // Ports in the host of a request are not looked at, except where one listener stands for all ports.
        let (all, expanded) = domains.domains(of: service, port: listenerPort == 0 ? group.port : nil)
        add(name, all, expanded, group, service)
    }

    private mutating func add(_ name: String, _ all: [String], _ expanded: Set<String>, _ group: HostGroup, _ service: Service?) {
        var free: [String] = []
        for domain in all {
            let lowered = domain.lowercased()
            if claimed.contains(lowered) || known.contains(domain) && expanded.contains(domain) { continue }
            claimed.insert(lowered)
            free.append(domain)
        }
        // Where one listener stands for all ports, a name without a port means port 80.
        if listenerPort == 0, group.port != 80 { free.removeAll { !$0.utf8.contains(UInt8(ascii: ":")) } }
        guard !free.isEmpty else { return }
        var host = EnvoyRoute.VirtualHost()
        host.name = name
        host.domains = free
        host.routes = group.routes
        host.includeRequestAttemptCount = settings.countsAttempts
        SourceMetadata.add([group.source, service?.metadata].compactMap { $0 }, to: &host.metadata)
        hosts.append(host)
    }
}
