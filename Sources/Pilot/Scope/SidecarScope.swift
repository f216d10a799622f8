// SidecarScope: what a proxy may see of the mesh.

import IstioAPI
import Mesh

/// The part of the mesh that proxies of a namespace, selected by the same Sidecar or by none, are told about.
final class SidecarScope: Sendable {
    struct Key: Hashable {
        var namespace: String
        var sidecar: ResourceReference?
    }

    let namespace: String
    let sidecar: Config<Networking.Sidecar>?

    /// At least one.
    let egress: [EgressListener]

    /// All services of all egress listeners, one a host, ports merged.
    let services: [Service]
    private let servicesByHost: [String: Service]

    init(_ context: PushContext, namespace: String, sidecar: Config<Networking.Sidecar>?) {
        self.namespace = namespace
        self.sidecar = sidecar
        var egress: [EgressListener] = []
        if let sidecar, !sidecar.spec.egress.isEmpty {
            egress = sidecar.spec.egress.enumerated().map { EgressListener($1, index: $0, namespace: namespace, context) }
        } else {
            egress = [EgressListener(everythingFor: namespace, context)]
        }
        self.egress = egress
        var collection = ServiceCollection()
        if sidecar == nil || sidecar?.spec.egress.isEmpty ?? true {
            for service in egress[0].services { collection.addDefault(service) }
        } else {
            for listener in egress {
                // A catch-all listener brings in services with all ports, one with a port just that port.
                for service in listener.services { collection.add(service) }
                collection.addDestinations(of: listener, context, namespace: namespace)
            }
        }
        services = collection.services
        servicesByHost = collection.byHost
    }

    /// The service that a host means within the scope.
    func service(_ host: String) -> Service? { servicesByHost[host] }

    var sources: [ConfigMetadata] { sidecar.map { [$0.metadata] } ?? [] }
}

/// Services of a scope while it is put together.
private struct ServiceCollection {
    private var order: [String] = []
    private(set) var byHost: [String: Service] = [:]

    var services: [Service] { order.compactMap { byHost[$0] } }

    /// Without a Sidecar: the oldest service owns a host, but Kubernetes' goes before others.
    mutating func addDefault(_ service: Service) {
        if let known = byHost[service.hostname] {
            guard known.registry != .kubernetes, service.registry == .kubernetes else { return }
            byHost[service.hostname] = service
            return
        }
        order.append(service.hostname)
        byHost[service.hostname] = service
    }

    /// With a Sidecar: ports of the same service from several listeners are merged.
    mutating func add(_ service: Service) {
        guard let known = byHost[service.hostname] else {
            order.append(service.hostname)
            byHost[service.hostname] = service
            return
        }
        guard known.namespace == service.namespace else { return }
        let missing = service.ports.filter { port in !known.ports.contains { $0.number == port.number } }
        if !missing.isEmpty { byHost[service.hostname] = known.with(ports: known.ports + missing) }
    }

    /// Services that imported VirtualServices send to are needed, imported or not.
    mutating func addDestinations(of listener: EgressListener, _ context: PushContext, namespace: String) {
        for config in listener.virtualServices {
            for (host, port) in config.spec.destinations {
                if byHost[host] != nil, port == 0 { continue }
                guard let service = find(host, context, owner: config.namespace, namespace: namespace) else { continue }
                if port != 0 {
                    guard let found = service.port(port) else { continue }
                    if byHost[host]?.port(port) == nil { add(service.with(ports: [found])) }
                } else {
                    add(service)
                }
            }
        }
    }

    /// The service of the proxy's namespace, then of the VirtualService's, then the first that is visible.
    private func find(_ host: String, _ context: PushContext, owner: String, namespace: String) -> Service? {
        let candidates = context.services.services(for: namespace).filter { $0.hostname == host }
        return candidates.first { $0.namespace == namespace } ?? candidates.first { $0.namespace == owner } ?? candidates.first
    }
}

extension Networking.VirtualService {
    /// All destinations, mirrors included, with their ports; 0 where none is given.
    var destinations: [(host: String, port: Int)] {
        var result: [(host: String, port: Int)] = []
        func add(_ destination: Networking.Destination) {
            result.append((destination.host, Int(destination.$port?.number ?? 0)))
        }
        for route in http {
            for item in route.route { add(item.destination) }
            if let mirror = route.$mirror { add(mirror) }
            for item in route.mirrors { add(item.destination) }
        }
        for route in tcp { for item in route.route { add(item.destination) } }
        for route in tls { for item in route.route { add(item.destination) } }
        return result
    }
}
