// BootstrapServices: clusters that Envoy has from the start: its agent, its control plane, collectors.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

struct BootstrapServices {
    let facts: BootstrapFacts

    init(_ facts: BootstrapFacts) { self.facts = facts }

    static let statisticsCluster = "prometheus_stats"
    static let agentCluster = "agent"
    static let secretCluster = "sds-grpc"
    static let discoveryCluster = "xds-grpc"

    /// Clusters that lead nowhere without an agent beside the proxy.
    static let needsAgent: Set<String> = [agentCluster, secretCluster, discoveryCluster]

    var clusters: [EnvoyCluster.Cluster] {
        [
            local(Self.statisticsCluster, facts.address(facts.node.loopbackAddress, facts.adminPort), Duration(nanos: 250_000_000)),
            local(Self.agentCluster, facts.address(facts.node.loopbackAddress, facts.agentPort), Duration(nanos: 250_000_000)),
            secrets, discovery,
        ] + collectors
    }

    /// Listeners within the proxy, which tunnels need.
    var extensions: [EnvoyCore.TypedExtensionConfig] {
        var extensions = [
            Self.untyped(
                "envoy.bootstrap.internal_listener", "envoy.extensions.bootstrap.internal_listener.v3.InternalListener",
                ["buffer_size_kb": .number(64)])
        ]
        if facts.hasTunnels {
            let source = Value.structure(Struct(["ads": .structure(Struct())]))
            extensions.insert(Self.untyped("metadata_discovery", "istio.workload.BootstrapExtension", ["config_source": source]), at: 0)
        }
        return extensions
    }

    private static func untyped(_ name: String, _ type: String, _ fields: [String: Value]) -> EnvoyCore.TypedExtensionConfig {
        var content = UDPA.TypedStruct()
        content.typeUrl = "type.googleapis.com/" + type
        content.value = Struct(fields)
        var result = EnvoyCore.TypedExtensionConfig()
        result.name = name
        result.typedConfig = AnyMessage(content)
        return result
    }

    // MARK: - Agent and control plane

    private var secrets: EnvoyCluster.Cluster {
        var cluster = local(Self.secretCluster, pipe(facts.options.secretSocket), Duration(seconds: 1))
        cluster.typedExtensionProtocolOptions = Self.http2
        return cluster
    }

    private var discovery: EnvoyCluster.Cluster {
        var cluster = local(Self.discoveryCluster, pipe(facts.options.discoverySocket), Duration(seconds: 1))
        cluster.typedExtensionProtocolOptions = Self.http2
        // One stream carries everything: it may not starve.
        cluster.circuitBreakers.thresholds = [EnvoyCore.RoutingPriority.default, .high].map { priority in
            var threshold = EnvoyCluster.CircuitBreakers.Thresholds()
            threshold.priority = priority
            threshold.maxConnections = 100_000
            threshold.maxPendingRequests = 100_000
            threshold.maxRequests = 100_000
            return threshold
        }
        cluster.upstreamConnectionOptions.tcpKeepalive.keepaliveTime = 300
        cluster.maxRequestsPerConnection = 1
        return cluster
    }

    private func pipe(_ path: String) -> EnvoyCore.Address { EnvoyCore.Address("unix://" + path, port: 0) }

    private func local(_ name: String, _ address: EnvoyCore.Address, _ timeout: Duration) -> EnvoyCluster.Cluster {
        cluster(name, address, timeout, type: .static)
    }

    private func cluster(
        _ name: String, _ address: EnvoyCore.Address, _ timeout: Duration, type: EnvoyCluster.Cluster.DiscoveryType
    ) -> EnvoyCluster.Cluster {
        var host = EnvoyEndpoint.Endpoint()
        host.address = address
        var endpoint = EnvoyEndpoint.LbEndpoint()
        endpoint.hostIdentifier = .endpoint(host)
        var group = EnvoyEndpoint.LocalityLbEndpoints()
        group.lbEndpoints = [endpoint]
        var cluster = EnvoyCluster.Cluster()
        cluster.name = name
        // The semicolon ends the name where statistics are taken apart.
        cluster.altStatName = name + ";"
        cluster.clusterDiscoveryType = .type(type)
        cluster.connectTimeout = timeout
        cluster.lbPolicy = .roundRobin
        cluster.loadAssignment.clusterName = name
        cluster.loadAssignment.endpoints = [group]
        return cluster
    }

    private static let http2: [String: AnyMessage] = {
        var explicit = EnvoyUpstreamHTTP.HttpProtocolOptions.ExplicitHttpConfig()
        explicit.protocolConfig = .http2ProtocolOptions(EnvoyCore.Http2ProtocolOptions())
        var options = EnvoyUpstreamHTTP.HttpProtocolOptions()
        options.upstreamProtocolOptions = .explicitHttpConfig(explicit)
        return ["envoy.extensions.upstreams.http.v3.HttpProtocolOptions": AnyMessage(options)]
    }()

    // MARK: - Collectors

    private var tracer: IstioMesh.Tracing.Tracer? { facts.config.$tracing?.tracer }

    /// Services of ProxyConfig by name: for traces, metrics and access logs.
    private var collectors: [EnvoyCluster.Cluster] {
        var result: [EnvoyCluster.Cluster] = []
        let tls = facts.config.tracing.$tlsSettings
        switch tracer {
        case .zipkin(let zipkin):
            if var cluster = named("zipkin", zipkin.address, tls) {
                cluster.dnsRefreshRate = Duration(seconds: 30)
                result.append(cluster)
            }
        case .datadog(let datadog): result += [named("datadog_agent", datadog.address, tls)].compactMap { $0 }
        default: break
        }
        for (name, service) in [
            ("envoy_metrics_service", facts.config.$envoyMetricsService),
            (AccessLoggers.serviceCluster, facts.config.$envoyAccessLogService),
        ] {
            guard let service, var cluster = named(name, service.address, service.$tlsSettings) else { continue }
            cluster.typedExtensionProtocolOptions = Self.http2
            if let keepalive = service.$tcpKeepalive {
                if keepalive.probes != 0 { cluster.upstreamConnectionOptions.tcpKeepalive.keepaliveProbes = keepalive.probes }
                if let time = keepalive.time {
                    cluster.upstreamConnectionOptions.tcpKeepalive.keepaliveTime = UInt32(clamping: time.seconds)
                }
                if let interval = keepalive.interval {
                    cluster.upstreamConnectionOptions.tcpKeepalive.keepaliveInterval = UInt32(clamping: interval.seconds)
                }
            }
            result.append(cluster)
        }
        return result
    }

    private func named(_ name: String, _ text: String, _ tls: Networking.ClientTLSSettings?) -> EnvoyCluster.Cluster? {
        guard let address = facts.address(text) else { return nil }
        var result = cluster(name, address, Duration(seconds: 1), type: .strictDns)
        result.respectDnsTtl = true
        result.dnsLookupFamily = facts.nameLookup
        if let tls, let socket = BootstrapTLS.socket(tls) { result.transportSocket = socket }
        return result
    }

    var tracing: EnvoyTrace.Tracing? {
        var result = EnvoyTrace.Tracing()
        switch tracer {
        case .zipkin(let zipkin) where facts.address(zipkin.address) != nil:
            var config = EnvoyTrace.ZipkinConfig()
            config.collectorCluster = "zipkin"
            config.collectorEndpoint = "/api/v2/spans"
            config.collectorEndpointVersion = .httpJson
            config.traceId128bit = true
            config.sharedSpanContext = false
            result.http.name = "envoy.tracers.zipkin"
            result.http.configType = .typedConfig(AnyMessage(config))
        case .datadog(let datadog) where facts.address(datadog.address) != nil:
            var config = EnvoyTrace.DatadogConfig()
            config.collectorCluster = "datadog_agent"
            config.serviceName = facts.serviceCluster
            result.http.name = "envoy.tracers.datadog"
            result.http.configType = .typedConfig(AnyMessage(config))
        default: return nil
        }
        return result
    }

    /// Where statistics are sent without being asked for.
    var sinks: [EnvoyMetrics.StatsSink] {
        var result: [EnvoyMetrics.StatsSink] = []
        if let service = facts.config.$envoyMetricsService, facts.address(service.address) != nil {
            var config = EnvoyMetrics.MetricsServiceConfig()
            config.transportApiVersion = .v3
            config.grpcService = EnvoyCore.GrpcService(ProviderDestinations.Destination(host: "", cluster: "envoy_metrics_service"))
            result.append(Self.sink("envoy.stat_sinks.metrics_service", config))
        }
        if let address = facts.address(facts.config.statsdUdpAddress) {
            var config = EnvoyMetrics.StatsdSink()
            config.statsdSpecifier = .address(address)
            result.append(Self.sink("envoy.stat_sinks.statsd", config))
        }
        return result
    }

    private static func sink(_ name: String, _ config: some Message) -> EnvoyMetrics.StatsSink {
        var sink = EnvoyMetrics.StatsSink()
        sink.name = name
        sink.configType = .typedConfig(AnyMessage(config))
        return sink
    }
}
