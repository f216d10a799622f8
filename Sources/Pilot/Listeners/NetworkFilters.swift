// NetworkFilters: the filters of a chain that passes bytes: statistics, protocols known by name, the TCP proxy.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Builds chains of bytes of one proxy and direction. What all of them share is built once.
struct NetworkFilters {
    private let listenerClass: TelemetryBuilder.ListenerClass
    private let accessLogs: [EnvoyAccessLog.AccessLog]

    /// In front of the TCP proxy: metadata exchange and authorization inbound; metrics.
    private let first: [EnvoyListener.Filter]
    private let metrics: [EnvoyListener.Filter]
    private let idleTimeout: Duration?

    init(_ generation: Generation, _ listenerClass: TelemetryBuilder.ListenerClass) {
        self.listenerClass = listenerClass
        let telemetry = TelemetryBuilder(generation)
        accessLogs = telemetry.accessLogs(listenerClass, isHTTP: false)
        metrics = telemetry.networkFilters(listenerClass)
        idleTimeout = ListenerSettings(generation).idleTimeout
        if listenerClass == .sidecarInbound {
            // Metadata goes first, so that what authorization denies can be logged with it.
            first = [MetadataExchange.network] + SecurityFilters(generation).inboundTCP() + metrics
        } else {
            first = metrics
        }
    }

    /// To one cluster, without a DestinationRule.
    func proxy(to cluster: String, statPrefix: String? = nil, protocol: ApplicationProtocol = .tcp) -> [EnvoyListener.Filter] {
        var proxy = EnvoyTCPProxy.TcpProxy()
        proxy.statPrefix = statPrefix ?? cluster
        proxy.clusterSpecifier = .cluster(cluster)
        return chain(proxy, nil, subset: "", protocol: `protocol`)
    }

    /// To one cluster, by the rule of its service.
    func proxy(
        to cluster: String, statPrefix: String, subset: String, rule: Networking.DestinationRule?, protocol: ApplicationProtocol
    ) -> [EnvoyListener.Filter] {
        var proxy = EnvoyTCPProxy.TcpProxy()
        proxy.statPrefix = statPrefix
        proxy.clusterSpecifier = .cluster(cluster)
        return chain(proxy, rule, subset: subset, protocol: `protocol`)
    }

    /// To several clusters by weight. The rule is that of the first one's service; subsets do not count.
    func proxy(
        to clusters: [(name: String, weight: UInt32)], statPrefix: String, rule: Networking.DestinationRule?,
        protocol: ApplicationProtocol
    ) -> [EnvoyListener.Filter] {
        var weighted = EnvoyTCPProxy.TcpProxy.WeightedCluster()
        weighted.clusters = clusters.map { cluster in
            var entry = EnvoyTCPProxy.TcpProxy.WeightedCluster.ClusterWeight()
            entry.name = cluster.name
            entry.weight = cluster.weight
            return entry
        }
        var proxy = EnvoyTCPProxy.TcpProxy()
        proxy.statPrefix = statPrefix
        proxy.clusterSpecifier = .weightedClusters(weighted)
        return chain(proxy, rule, subset: "", protocol: `protocol`)
    }

    /// To where everything ends; nobody's idle time counts there, and no log is written.
    func blackHole() -> [EnvoyListener.Filter] {
        var proxy = EnvoyTCPProxy.TcpProxy()
        proxy.statPrefix = Naming.blackHoleCluster
        proxy.clusterSpecifier = .cluster(Naming.blackHoleCluster)
        let front = listenerClass == .sidecarInbound ? [MetadataExchange.network] + metrics : metrics
        return front + [Self.terminal(proxy)]
    }

    private func chain(
        _ base: EnvoyTCPProxy.TcpProxy, _ rule: Networking.DestinationRule?, subset: String, protocol: ApplicationProtocol
    ) -> [EnvoyListener.Filter] {
        var proxy = base
        proxy.idleTimeout = idleTimeout
        proxy.accessLog = accessLogs
        if let rule { Self.apply(rule, subset: subset, to: &proxy) }
        var filters = first
        // Redis and MySQL have filters too, which Istio leaves out unless it is told otherwise.
        if `protocol` == .mongo { filters.append(Self.mongo(proxy.statPrefix)) }
        filters.append(Self.terminal(proxy))
        return filters
    }

    private static func apply(_ rule: Networking.DestinationRule, subset: String, to proxy: inout EnvoyTCPProxy.TcpProxy) {
        let connections = rule.trafficPolicy.connectionPool.tcp
        if let idle = connections.idleTimeout { proxy.idleTimeout = idle }
        proxy.maxDownstreamConnectionDuration = connections.maxConnectionDuration
        let own = rule.subsets.first { $0.name == subset }?.$trafficPolicy
        if hashesSource(rule.trafficPolicy, own) {
            var policy = EnvoyType.HashPolicy()
            policy.policySpecifier = .sourceIp(EnvoyType.HashPolicy.SourceIp())
            proxy.hashPolicy = [policy]
        }
        let tunnel = subset.isEmpty ? rule.trafficPolicy.$tunnel : own?.$tunnel
        if let tunnel {
            let host = tunnel.targetHost.contains(":") ? "[\(tunnel.targetHost)]" : tunnel.targetHost
            proxy.tunnelingConfig.hostname = "\(host):\(tunnel.targetPort)"
            proxy.tunnelingConfig.usePost = tunnel.protocol == "POST"
        }
    }

    /// Whether connections stick to an endpoint by the client's address: a subset's balancing goes before the host's.
    private static func hashesSource(_ policy: Networking.TrafficPolicy, _ subset: Networking.TrafficPolicy?) -> Bool {
        let balancer = subset?.$loadBalancer ?? policy.$loadBalancer
        guard case .consistentHash(let hash) = balancer?.lbPolicy, case .useSourceIp(let isOn) = hash.hashKey else { return false }
        return isOn
    }

    private static func mongo(_ statPrefix: String) -> EnvoyListener.Filter {
        var configuration = EnvoyMongoProxy.MongoProxy()
        configuration.statPrefix = statPrefix
        var filter = EnvoyListener.Filter()
        filter.name = "envoy.filters.network.mongo_proxy"
        filter.configType = .typedConfig(AnyMessage(configuration))
        return filter
    }

    private static func terminal(_ proxy: EnvoyTCPProxy.TcpProxy) -> EnvoyListener.Filter {
        var filter = EnvoyListener.Filter()
        filter.name = "envoy.filters.network.tcp_proxy"
        filter.configType = .typedConfig(AnyMessage(proxy))
        return filter
    }
}
