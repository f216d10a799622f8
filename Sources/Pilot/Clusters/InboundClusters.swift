// InboundClusters: the clusters of the application behind the proxy, one a port.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Builds clusters of a sidecar's own workload.
struct InboundClusters {
    let generation: Generation

    private var node: ProxyNode { generation.node }
    private var mesh: IstioMesh.MeshConfig { generation.meshConfig }
    private var sidecar: Config<Networking.Sidecar>? { generation.scope.sidecar }

    /// About 292 years, the longest time that there is: connections to the application are not to be cleaned up.
    private static let never = Duration(seconds: 9_223_372_035)

    func all() -> [EnvoyCluster.Cluster] {
        guard let sidecar, !sidecar.spec.ingress.isEmpty else {
            // Without interception only listeners that the user defines take anything in.
            return node.interceptionMode == .none ? [] : clustersOfServices()
        }
        return sidecar.spec.ingress.enumerated().compactMap { cluster(of: $1, index: $0, sidecar) }
    }

    // MARK: - Ports of services

    private func clustersOfServices() -> [EnvoyCluster.Cluster] {
        var order: [Int] = []
        var byPort: [Int: [ProxyNode.ServiceTarget]] = [:]
        for target in node.serviceTargets {
            if byPort[target.targetPort] == nil { order.append(target.targetPort) }
            byPort[target.targetPort, default: []].append(target)
        }
        let address = mesh.inboundTrafficPolicy.mode == .localhost ? node.loopbackAddress : nil
        return order.map { port in
            cluster(port, to: address.map { EnvoyCore.Address($0, port: port) }, targets: byPort[port] ?? [])
        }
    }

    // MARK: - Ingress of a Sidecar

    private func cluster(
        of listener: Networking.IstioIngressListener, index: Int, _ sidecar: Config<Networking.Sidecar>
    ) -> EnvoyCluster.Cluster? {
        let number = Int(listener.port.number)
        guard let endpoint = DefaultEndpoint(listener.defaultEndpoint, node) else {
            generation.leaveOut(
                "defaultEndpoint \(listener.defaultEndpoint) is not an address with a port", of: sidecar.metadata,
                at: "spec.ingress[\(index)].defaultEndpoint")
            return nil
        }
        let port = Service.Port(
            name: listener.port.name, number: number, protocol: ApplicationProtocol(name: listener.port.protocol))
        let service = node.serviceTargets.first { $0.targetPort == number }?.service ?? Self.standIn(for: sidecar)
        let target = ProxyNode.ServiceTarget(service: service, port: port, targetPort: endpoint.port)
        return cluster(number, to: endpoint.address, targets: [target], sources: [sidecar.metadata])
    }

    /// Where no service has the port, the Sidecar itself stands for one.
    private static func standIn(for sidecar: Config<Networking.Sidecar>) -> Service {
        Service(
            hostname: "\(sidecar.name).\(sidecar.namespace)", name: sidecar.name, namespace: sidecar.namespace, registry: .kubernetes,
            metadata: sidecar.metadata, ports: [], resolution: .clientSideLoadBalancing, isMeshExternal: true)
    }

    // MARK: - One cluster

    /// - Parameters:
    ///   - port: the port that is listened on.
    ///   - address: the application's; nil for the address that the client meant.
    ///   - targets: services that have the port; the first one leads where they disagree.
    private func cluster(
        _ port: Int, to address: EnvoyCore.Address?, targets: [ProxyNode.ServiceTarget], sources: [ConfigMetadata] = []
    ) -> EnvoyCluster.Cluster {
        var draft = ClusterDraft(name: Naming.cluster(.inbound, host: "", port: port))
        draft.cluster.commonLbConfig = EnvoyCluster.Cluster.CommonLbConfig()
        if let address {
            draft.type = .static
            draft.cluster.loadAssignment = Self.assignment(draft.cluster.name, address)
        } else {
            draft.type = .originalDst
            draft.cluster.lbPolicy = .clusterProvided
            draft.cluster.cleanupInterval = Self.never
        }
        if !Self.isLoopback(address) { draft.cluster.upstreamBindConfig = WholeProxyClusters.bind(node) }
        guard let first = targets.first else { return draft.finished() }

        draft.speak(first.port, isSidecar: node.kind == .sidecar)
        if !mesh.inboundClusterStatName.isEmpty {
            draft.cluster.altStatName =
                StatNames.name(pattern: mesh.inboundClusterStatName, service: first.service, port: first.port, targetPort: port) + ";"
        }
        let rule = destinationRule(first.service)
        let policy = TrafficPolicies.policy(of: rule?.rule, port: first.port.number)
        let pool = poolOfSidecar(port) ?? policy?.$connectionPool ?? mesh.defaultTrafficPolicy.$connectionPool
        draft.apply(pool, retryBudget: policy?.$retryBudget, mesh: mesh)

        var metadata = ClusterMetadata(services: targets.filter { $0.port.number == first.port.number }.map(\.service))
        let leader = rule?.rule.$trafficPolicy == nil ? nil : rule?.sources.first
        if let leader { metadata.name(leader) }
        metadata.write(to: &draft.cluster)
        let services = targets.map(\.service.metadata).filter { !sources.contains($0) }
        SourceMetadata.add(services + (leader == nil ? [] : rule?.sources ?? []) + sources, to: &draft.cluster.metadata)
        return draft.finished()
    }

    /// Limits are set at both ends, so that the server holds what clients are allowed to send. A service that the proxy
    /// does not see has no rule here.
    private func destinationRule(_ service: Service) -> MergedDestinationRule? {
        guard let seen = generation.scope.service(service.hostname) else { return nil }
        return generation.context.destinationRules.inboundRule(for: seen, namespace: node.namespace)
    }

    /// What the Sidecar says of the port, or of all ports.
    private func poolOfSidecar(_ port: Int) -> Networking.ConnectionPoolSettings? {
        guard let spec = sidecar?.spec else { return nil }
        let own = spec.ingress.first { Int($0.port.number) == port && $0.$connectionPool != nil }
        return own?.$connectionPool ?? spec.$inboundConnectionPool
    }

    private static func assignment(_ name: String, _ address: EnvoyCore.Address) -> EnvoyEndpoint.ClusterLoadAssignment {
        var host = EnvoyEndpoint.Endpoint()
        host.address = address
        var endpoint = EnvoyEndpoint.LbEndpoint()
        endpoint.hostIdentifier = .endpoint(host)
        var group = EnvoyEndpoint.LocalityLbEndpoints()
        group.lbEndpoints = [endpoint]
        var assignment = EnvoyEndpoint.ClusterLoadAssignment()
        assignment.clusterName = name
        assignment.endpoints = [group]
        return assignment
    }

    private static func isLoopback(_ address: EnvoyCore.Address?) -> Bool {
        guard case .socketAddress(let socket) = address?.address else { return false }
        return socket.address == "127.0.0.1" || socket.address == "::1"
    }
}

/// `defaultEndpoint` of an ingress listener.
private struct DefaultEndpoint {
    /// Nil for the address that the client meant.
    var address: EnvoyCore.Address?
    var port = 0

    /// Nil if the text is no such thing.
    init?(_ text: String, _ node: ProxyNode) {
        if text.isEmpty { return }
        if text.hasPrefix("unix://") {
            address = EnvoyCore.Address(text, port: 0)
            return
        }
        guard let colon = text.lastIndex(of: ":"), let number = Int(text[text.index(after: colon)...]) else { return nil }
        port = number
        let host = text[..<colon].drop { $0 == "[" }.prefix { $0 != "]" }
        let local: String? =
            switch host {
            case "0.0.0.0": node.addresses.first { IPAddress.version(of: $0) == .v4 } ?? "127.0.0.1"
            case "::": node.addresses.first { IPAddress.version(of: $0) == .v6 } ?? "::1"
            case "127.0.0.1": node.loopbackAddress
            case "::1": node.supportsIPv6 ? "::1" : "127.0.0.1"
            default: nil
            }
        // Any other host is left to the address that the client meant.
        address = local.map { EnvoyCore.Address($0, port: number) }
    }
}
