// StaticResources: discovered configuration as static resources of a bootstrap.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Clusters with their endpoints and listeners with their routes inside, for an Envoy without Istio's own filters.
struct StaticResources {
    private let configuration: ProxyConfiguration
    private(set) var secrets: StaticSecrets

    init(_ configuration: ProxyConfiguration, _ facts: BootstrapFacts) {
        self.configuration = configuration
        secrets = StaticSecrets(directory: facts.options.certificateDirectory)
    }

    // MARK: - Clusters

    mutating func clusters() -> [EnvoyCluster.Cluster] {
        let assignments = Dictionary(configuration.endpoints.map { ($0.clusterName, $0) }) { first, _ in first }
        return configuration.clusters.map { cluster($0, assignments) }
    }

    private mutating func cluster(
        _ cluster: EnvoyCluster.Cluster, _ assignments: [String: EnvoyEndpoint.ClusterLoadAssignment]
    ) -> EnvoyCluster.Cluster {
        var result = cluster
        if case .type(let type)? = cluster.clusterDiscoveryType, type == .eds {
            let name = cluster.edsClusterConfig.serviceName.isEmpty ? cluster.name : cluster.edsClusterConfig.serviceName
            result.clusterDiscoveryType = .type(.static)
            result.$edsClusterConfig = nil
            result.loadAssignment = assignments[name] ?? EnvoyEndpoint.ClusterLoadAssignment()
            result.loadAssignment.clusterName = cluster.name
        }
        result.filters.removeAll { StockEnvoy.lacks($0.typedConfig) }
        if let socket = result.$transportSocket { result.transportSocket = secrets.localized(socket) }
        for index in result.transportSocketMatches.indices {
            guard let socket = result.transportSocketMatches[index].$transportSocket else { continue }
            result.transportSocketMatches[index].transportSocket = secrets.localized(socket)
        }
        return result
    }

    // MARK: - Listeners

    mutating func listeners() -> [EnvoyListener.Listener] {
        let routes = StaticRoutes(configuration)
        return configuration.listeners.map { listener in
            var result = listener
            result.listenerFilters.removeAll { filter in
                if case .typedConfig(let config)? = filter.configType { StockEnvoy.lacks(config) } else { filter.configType != nil }
            }
            for index in result.filterChains.indices { result.filterChains[index] = chain(result.filterChains[index], routes) }
            if let standard = result.$defaultFilterChain { result.defaultFilterChain = chain(standard, routes) }
            return result
        }
    }

    private mutating func chain(_ chain: EnvoyListener.FilterChain, _ routes: StaticRoutes) -> EnvoyListener.FilterChain {
        var result = chain
        if let socket = result.$transportSocket { result.transportSocket = secrets.localized(socket) }
        result.filters = result.filters.compactMap { filter in
            guard case .typedConfig(let config)? = filter.configType else { return nil }
            if StockEnvoy.lacks(config) { return nil }
            guard let manager = try? config.unpacked(as: EnvoyHCM.HttpConnectionManager.self) else { return filter }
            var result = filter
            result.configType = .typedConfig(AnyMessage(routes.inlined(manager)))
            return result
        }
        return result
    }
}

/// What Envoy as it is published knows.
enum StockEnvoy {
    /// Whether an extension is only in Istio's own build.
    static func lacks(_ config: AnyMessage) -> Bool {
        var name = String(config.typeName)
        if name == "udpa.type.v1.TypedStruct" || name == "xds.type.v3.TypedStruct",
            let content = try? UDPA.TypedStruct(decoding: config.value)
        {
            name = content.typeUrl.split(separator: "/" as Character).last.map { String($0) } ?? name
        }
        return ["istio.", "io.istio.", "stats.", "envoy.tcp.metadataexchange."].contains { name.hasPrefix($0) }
    }
}
