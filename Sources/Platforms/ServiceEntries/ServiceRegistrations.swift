// ServiceRegistrations: services of several registries under one roof, one a host and namespace.

import Mesh

/// Collects services and their endpoints.
///
/// Kubernetes' services go before others of the same host and namespace, so that nobody can take such a name over; of several
/// ServiceEntries the oldest leads, and the others add ports and addresses that it does not have. Endpoints of all of them
/// stand behind the one service.
struct ServiceRegistrations {
    private(set) var services: [ServiceKey: Service] = [:]
    private(set) var endpoints: [ServiceKey: [Endpoint]] = [:]

    /// Services of a lower precedence, or younger ones, have to come later.
    mutating func add(_ service: Service, _ list: [Endpoint]) {
        let key = service.key
        if let present = services[key] {
            if present.registry == service.registry {
                let ports = service.ports.filter { port in !present.ports.contains { $0.number == port.number } }
                let addresses = service.addresses.filter { !present.addresses.contains($0) }
                if !ports.isEmpty || !addresses.isEmpty {
                    services[key] = present.with(ports: present.ports + ports, addresses: present.addresses + addresses)
                }
            } else if !service.subjectAltNames.isEmpty {
                // Names that its certificates may bear too, which only a ServiceEntry can say.
                services[key] = present.with(subjectAltNames: present.subjectAltNames + service.subjectAltNames)
            }
        } else {
            services[key] = service
        }
        endpoints[key, default: []] += list
    }
}
