// OutboundClusters: the clusters of a service: one a port, and one a port and subset.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Builds the clusters of one service as a proxy sees it.
struct OutboundClusters {
    let generation: Generation
    let modes: MutualTLSModes
    let service: Service

    private let merged: MergedDestinationRule?
    private let accounts: [String]

    init(_ generation: Generation, _ modes: MutualTLSModes, _ service: Service) {
        self.generation = generation
        self.modes = modes
        self.service = service
        merged = generation.destinationRule(for: service)
        accounts = ServiceIdentities.all(of: service, in: generation.context.snapshot)
    }

    private var mesh: IstioMesh.MeshConfig { generation.meshConfig }
    var rule: Networking.DestinationRule? { merged?.rule }

    func all() -> [EnvoyCluster.Cluster] {
        guard service.resolution != .alias else { return [] }
        return service.ports.filter { $0.protocol != .udp }.flatMap(clusters)
    }

    /// The cluster of a port, then those of its subsets; none if the port's own has no endpoints where it needs them.
    private func clusters(_ port: Service.Port) -> [EnvoyCluster.Cluster] {
        guard let own = cluster(port, subset: nil, type: discoveryType) else { return [] }
        // A policy of the whole service may turn its clusters into ones of original destinations.
        let type = own.type == .originalDst ? .type(.originalDst) : discoveryType
        let subsets = (rule?.subsets ?? []).compactMap { cluster(port, subset: $0, type: type) }
        return [own.finished()] + subsets.map { $0.finished() }
    }

    private func cluster(
        _ port: Service.Port, subset: Networking.Subset?, type: EnvoyCluster.Cluster.ClusterDiscoveryType?
    ) -> ClusterDraft? {
        let policy = TrafficPolicies.policy(of: rule, port: port.number, subset: subset)
        let name = subset?.name ?? ""
        var draft = ClusterDraft(name: Naming.cluster(.outbound, subset: name, host: service.hostname, port: port.number))
        let isPassthrough = subset?.trafficPolicy.isPassthrough ?? false
        draft.cluster.clusterDiscoveryType = isPassthrough ? .type(.originalDst) : type
        guard discover(&draft, port, subset) else { return nil }

        draft.speak(port, isSidecar: generation.node.kind == .sidecar)
        if !mesh.outboundClusterStatName.isEmpty {
            draft.cluster.altStatName =
                StatNames.name(pattern: mesh.outboundClusterStatName, service: service, subset: name, port: port) + ";"
        }
        if subset == nil, keepsDrainingEndpoints {
            draft.cluster.commonLbConfig.overrideHostStatus.statuses = [.healthy, .draining, .unknown, .degraded]
        }
        apply(policy, subset, port, to: &draft)
        if draft.type == .eds { draft.cluster.edsClusterConfig = Self.endpointDiscovery(draft.cluster.name) }
        describe(&draft, subset, policy)
        return draft
    }

    private func apply(
        _ policy: Networking.TrafficPolicy?, _ subset: Networking.Subset?, _ port: Service.Port, to draft: inout ClusterDraft
    ) {
        let pool = policy?.$connectionPool ?? mesh.defaultTrafficPolicy.$connectionPool
        draft.upgradeToHTTP2(pool, port: port, mesh: mesh)
        draft.apply(pool, retryBudget: policy?.$retryBudget, mesh: mesh)
        draft.apply(policy?.$outlierDetection ?? mesh.defaultTrafficPolicy.$outlierDetection)
        let locality = LocalityLoadBalancing(
            rule: policy?.loadBalancer.$localityLbSetting, service: service, mesh: mesh.$localityLbSetting)
        draft.apply(policy?.$loadBalancer, locality: locality, node: generation.node)
        let isPassthrough = (subset?.trafficPolicy ?? rule?.trafficPolicy)?.isPassthrough ?? false
        let tls = ClientTLS(
            policy?.$tls, sni: Naming.sni(.outbound, subset: subset?.name ?? "", host: service.hostname, port: port.number),
            accounts: accounts, takesMutualTLS: takesMutualTLS(port, isPassthrough: isPassthrough), mesh: mesh)
        let surroundings = ClientTLSSurroundings(
            service: service, accounts: accounts, selectsWorkloads: rule?.$workloadSelector != nil, node: generation.node, mesh: mesh)
        if let problem = draft.apply(tls, surroundings) { report(problem) }
        draft.apply(policy?.$proxyProtocol)
        if draft.type == .originalDst { draft.cluster.lbPolicy = .clusterProvided }
    }

    /// Once for all ports and subsets.
    private func report(_ problem: String) {
        guard let source = merged?.sources.first else { return }
        let isKnown = generation.diagnostics.contains { $0.message == problem && $0.subject == source.reference }
        if !isKnown { generation.leaveOut(problem, of: source) }
    }

    // MARK: - Discovery

    private var discoveryType: EnvoyCluster.Cluster.ClusterDiscoveryType? {
        switch service.resolution {
        case .clientSideLoadBalancing, .alias: .type(.eds)
        case .dns: .type(.strictDns)
        case .dnsRoundRobin: .type(.logicalDns)
        // Gateways have no original destinations.
        case .passthrough: .type(generation.node.kind == .router ? .eds : .originalDst)
        case .dynamicDNS: nil
        }
    }

    /// Fills in where endpoints come from; false if the cluster would have none.
    private func discover(
        _ draft: inout ClusterDraft, _ port: Service.Port, _ subset: Networking.Subset?
    ) -> Bool {
        switch draft.type {
        case .some(.strictDns), .some(.logicalDns):
            let groups = inlineEndpoints(port, subset: subset)
            guard !groups.isEmpty else { return false }
            draft.resolveNames(generation.node, mesh: mesh)
            draft.cluster.loadAssignment.clusterName = draft.cluster.name
            draft.cluster.loadAssignment.endpoints = groups
        case .some(.originalDst):
            // A ServiceEntry may send what was meant for its port to another port of the same address.
            guard service.registry == .external, service.resolution == .passthrough else { break }
            guard port.targetPort != 0, port.targetPort != port.number else { break }
            var config = EnvoyCluster.Cluster.OriginalDstLbConfig()
            config.upstreamPortOverride = UInt32(clamping: port.targetPort)
            draft.cluster.lbConfig = .originalDstLbConfig(config)
        case nil:
            // Names are known only from requests and from the server names of TLS.
            guard port.protocol.isHTTP || port.protocol == .tls else { return false }
            draft.resolveRequestedNames(of: service, generation.node, mesh: mesh)
        default: break
        }
        draft.cluster.commonLbConfig = EnvoyCluster.Cluster.CommonLbConfig()
        return true
    }

    private static func endpointDiscovery(_ name: String) -> EnvoyCluster.Cluster.EdsClusterConfig {
        var config = EnvoyCluster.Cluster.EdsClusterConfig()
        config.serviceName = name
        config.edsConfig.configSourceSpecifier = .ads(EnvoyCore.AggregatedConfigSource())
        config.edsConfig.initialFetchTimeout = Duration()
        config.edsConfig.resourceApiVersion = .v3
        return config
    }

    // MARK: - Facts of the service

    /// Sticky sessions stay with endpoints that are about to go.
    private var keepsDrainingEndpoints: Bool {
        ["istio.io/persistent-session", "istio.io/persistent-session-header"].contains { !(service.attributes.labels[$0] ?? "").isEmpty }
    }

    /// Whether a client may try mutual TLS by itself. Towards original destinations it cannot choose endpoint by endpoint,
    /// so all of them have to take it.
    private func takesMutualTLS(_ port: Service.Port, isPassthrough: Bool) -> Bool {
        guard !service.isMeshExternal else { return false }
        if service.resolution == .passthrough || isPassthrough {
            let endpoints = generation.context.snapshot.endpoints(of: service).filter { $0.servicePortName == port.name }
            guard !endpoints.isEmpty, endpoints.allSatisfy(\.hasMutualTLS) else { return false }
        }
        return modes.isEnabled(inNamespace: service.namespace)
    }

    private func describe(_ draft: inout ClusterDraft, _ subset: Networking.Subset?, _ policy: Networking.TrafficPolicy?) {
        var metadata = ClusterMetadata(services: [service])
        if service.isMeshExternal, subset == nil { metadata.markExternal() }
        if let leader = merged?.sources.first {
            metadata.name(leader)
            metadata.note(policy?.$tls)
        }
        if let subset { metadata.name(subset: subset.name) }
        metadata.write(to: &draft.cluster)
        SourceMetadata.add([service.metadata] + (merged?.sources ?? []), to: &draft.cluster.metadata)
    }
}
