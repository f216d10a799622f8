// InboundPort: a port of the application behind the proxy, or all those that nobody named.

import IstioAPI
import Mesh

struct InboundPort {
    /// `inbound|8080||`, or the pass-through cluster.
    var cluster: String

    /// The port that the application listens on; 0 for all.
    var number: Int
    var port: ListenerPort

    /// Whose port it is: the service, or the Sidecar as if it were one.
    var target: ProxyNode.ServiceTarget?

    /// The first is part of the chains' name.
    var binding: OutboundBinding
    var isPassthrough = false

    /// The Sidecar that has the port in its `ingress`.
    var origin: ConfigMetadata?

    /// Names of chains: those of pass-through are fixed.
    func name(isHTTP: Bool) -> String {
        if isPassthrough { return isHTTP ? Naming.catchAllChain : Naming.virtualInboundListener }
        return ListenerAddress.name(binding.primary, number)
    }

    var httpStatPrefix: String { isPassthrough ? cluster : "inbound_" + name(isHTTP: true) }

    /// All ports without chains of their own, or one that just has a mode of mutual TLS of its own.
    static func passthrough(_ number: Int) -> InboundPort {
        InboundPort(
            cluster: Naming.inboundPassthroughCluster, number: number,
            port: ListenerPort(name: Naming.virtualInboundListener, number: 0, protocolName: ""), binding: OutboundBinding(),
            isPassthrough: true)
    }
}

/// The ports that a proxy takes connections for.
struct InboundPorts {
    private let generation: Generation
    private let settings: ListenerSettings

    init(_ generation: Generation) {
        self.generation = generation
        settings = ListenerSettings(generation)
    }

    /// A Sidecar's `ingress` if there is one, else the ports of the workload's services; by number.
    func all() -> [InboundPort] {
        if let sidecar = generation.scope.sidecar, !sidecar.spec.ingress.isEmpty { return ingress(sidecar) }
        // Without interception the application itself stands on these ports.
        return generation.node.interceptionMode == .none ? [] : services()
    }

    /// Of several services with the same port, the oldest says what is spoken on it.
    private func services() -> [InboundPort] {
        let binding = OutboundBinding(addresses: generation.node.wildcards)
        var ports: [Int: InboundPort] = [:]
        for target in generation.node.serviceTargets where ports[target.targetPort] == nil {
            var listened = ListenerPort(target.port)
            guard canBind(binding, listened, target.targetPort) else { continue }
            listened.name = target.port.name
            ports[target.targetPort] = InboundPort(
                cluster: Naming.cluster(.inbound, host: "", port: target.targetPort), number: target.targetPort, port: listened,
                target: target, binding: binding)
        }
        return ports.values.sorted { $0.number < $1.number }
    }

    private func canBind(_ binding: OutboundBinding, _ port: ListenerPort, _ number: Int) -> Bool {
        var asked = port
        asked.number = number
        return settings.canBind(binding, asked, wildcard: generation.node.wildcards[0], reserved: generation.reservedPorts)
    }

    private func ingress(_ sidecar: Config<Networking.Sidecar>) -> [InboundPort] {
        var ports: [Int: InboundPort] = [:]
        for (index, listener) in sidecar.spec.ingress.enumerated() {
            let number = Int(listener.port.number)
            let listened = ListenerPort(name: listener.port.name, number: number, protocolName: listener.port.protocol)
            var binding = OutboundBinding()
            binding.bindsToPort =
                listener.captureMode == .none || listener.captureMode == .default && generation.node.interceptionMode == .none
            if !listener.bind.isEmpty { binding.addresses = [listener.bind] }
            guard settings.canBind(binding, listened, wildcard: generation.node.wildcards[0], reserved: ListenerSettings.staticPorts),
                ports[number] == nil
            else { continue }
            if binding.addresses.isEmpty { binding.addresses = workloadAddresses() }
            if listener.$tls != nil {
                generation.leaveOut(
                    "TLS of a Sidecar's ingress is not ended by the proxy.",
                    hint: "Istio does so only when its feature for it is switched on; connections go to the application as they are.",
                    of: sidecar.metadata, at: "spec.ingress[\(index)].tls")
            }
            ports[number] = InboundPort(
                cluster: Naming.cluster(.inbound, host: "", port: number), number: number, port: listened,
                target: target(sidecar, listened), binding: binding, origin: sidecar.metadata)
        }
        return ports.values.sorted { $0.number < $1.number }
    }

    /// The pod's own address, if it is known.
    private func workloadAddresses() -> [String] {
        let address = generation.node.addresses.first { !$0.hasPrefix("127.") && $0 != "::1" && !$0.hasPrefix("fe80:") }
        return address.map { [$0] } ?? generation.node.wildcards
    }

    /// For names in traces and metrics, the Sidecar is the service: `SIDECAR.NAMESPACE`.
    private func target(_ sidecar: Config<Networking.Sidecar>, _ listened: ListenerPort) -> ProxyNode.ServiceTarget {
        let port = Service.Port(
            name: listened.name, number: listened.number, protocol: listened.protocol, targetPort: listened.number)
        let service = Service(
            hostname: "\(sidecar.name).\(sidecar.namespace)", name: sidecar.name, namespace: sidecar.namespace, registry: .external,
            metadata: sidecar.metadata, ports: [port], resolution: .passthrough)
        return ProxyNode.ServiceTarget(service: service, port: port, targetPort: listened.number)
    }
}
