// RoutedServices: the services that a route configuration is about.

import Mesh

/// Services by host, each with the ports that count: the one of the route configuration, or all.
struct RoutedServices {
    struct Entry {
        let service: Service
        let ports: [Service.Port]
    }

    /// Each host once, in the order of the services.
    private(set) var hosts: [String] = []
    private(set) var byHost: [String: Entry] = [:]

    /// - Parameters:
    ///   - services: of those with the same host the last one counts.
    ///   - port: 0 for all ports.
    init(_ services: [Service], port: Int) {
        byHost.reserveCapacity(services.count)
        for service in services {
            let ports: [Service.Port]
            if port == 0 {
                ports = service.ports
            } else {
                guard let found = service.port(port) else { continue }
                ports = [found]
            }
            if byHost.updateValue(Entry(service: service, ports: ports), forKey: service.hostname) == nil {
                hosts.append(service.hostname)
            }
        }
    }

    subscript(host: String) -> Entry? { byHost[host] }
}

extension Service.Port {
    /// Whether requests on it are routed: HTTP, or not known to be anything else.
    var isRouted: Bool { self.protocol.isHTTP || self.protocol.isDetected }
}
