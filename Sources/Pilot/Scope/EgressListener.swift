// EgressListener: one entry of a Sidecar's `egress`, with the services and VirtualServices that it imports.

import IstioAPI
import Mesh

struct EgressListener: Sendable {
    /// Nil for the listener that stands for no Sidecar.
    let listener: Networking.IstioEgressListener?

    /// Its place in `spec.egress`.
    let index: Int

    /// In the order in which they compete.
    let services: [Service]

    /// In the order in which they compete.
    let virtualServices: [Config<Networking.VirtualService>]

    var port: Networking.SidecarPort? { listener?.$port }
    var hasPort: Bool { (port?.number ?? 0) != 0 || !(listener?.bind ?? "").isEmpty }

    /// Everything that a namespace sees; of services with the same host its own one.
    init(everythingFor namespace: String, _ context: PushContext) {
        listener = nil
        index = 0
        services = Self.onePerHost(context.services.services(for: namespace), namespace: namespace)
        virtualServices = context.virtualServices.virtualServices(for: namespace, gateway: VirtualServiceIndex.meshGateway)
    }

    init(_ listener: Networking.IstioEgressListener, index: Int, namespace: String, _ context: PushContext) {
        self.listener = listener
        self.index = index
        let hosts = ImportedHosts(listener.hosts, namespace: namespace)
        virtualServices = context.virtualServices.virtualServices(for: namespace, gateway: VirtualServiceIndex.meshGateway)
            .filter { hosts.overlaps(hosts: $0.spec.hosts, namespace: $0.namespace) }
        let imported = context.services.services(for: namespace).compactMap { service -> Service? in
            guard let service = Self.matching(service, hosts) else { return nil }
            guard let port = listener.$port, port.number != 0 else { return service }
            return service.port(Int(port.number)).map { service.with(ports: [$0]) }
        }
        services = Self.onePerHost(imported, namespace: namespace)
    }

    /// The service, with those of its aliases that are asked for; nil if neither is.
    private static func matching(_ service: Service, _ hosts: ImportedHosts) -> Service? {
        let aliases = service.attributes.aliases.filter { hosts.includes(host: $0.hostname, namespace: $0.namespace) }
        guard hosts.includes(host: service.hostname, namespace: service.namespace) || !aliases.isEmpty else { return nil }
        if aliases.count == service.attributes.aliases.count { return service }
        var attributes = service.attributes
        attributes.aliases = aliases
        return service.with(attributes: attributes)
    }

    /// Of services with the same host, that of the own namespace; else the first, Kubernetes' before others.
    private static func onePerHost(_ imported: [Service], namespace: String) -> [Service] {
        var owners: [String: Service] = [:]
        for service in imported {
            guard let known = owners[service.hostname] else {
                owners[service.hostname] = service
                continue
            }
            let isPreferred = known.registry != .kubernetes && service.registry == .kubernetes
            if service.namespace == namespace || isPreferred && known.namespace != namespace { owners[service.hostname] = service }
        }
        return imported.filter { owners[$0.hostname]?.namespace == $0.namespace }
    }
}
