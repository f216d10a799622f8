// BootstrapListeners: the proxy's own ports: statistics for Prometheus, and whether it is ready.

import EnvoyAPI
import Mesh
import Protobuf

struct BootstrapListeners {
    let facts: BootstrapFacts

    init(_ facts: BootstrapFacts) { self.facts = facts }

    var listeners: [EnvoyListener.Listener] { statistics + [readiness] }

    /// Reads the statistics from the administration port, of which nothing else is shown.
    var statistics: [EnvoyListener.Listener] {
        [
            listener(
                port: facts.options.prometheusPort, name: "stats", path: "/stats/prometheus", cluster: BootstrapServices.statisticsCluster,
                filters: facts.config.statsCompression ?? true ? Self.compression : [])
        ]
    }

    private var readiness: EnvoyListener.Listener {
        listener(
            port: facts.options.readinessPort, name: "agent", path: "/healthz/ready", cluster: BootstrapServices.agentCluster, filters: [])
    }

    /// These ports answer even when the proxy takes no more connections.
    private func listener(
        port: Int, name: String, path: String, cluster: String, filters: [EnvoyHCM.HttpFilter]
    ) -> EnvoyListener.Listener {
        var route = EnvoyRoute.Route()
        route.match.pathSpecifier = .prefix(path)
        var action = EnvoyRoute.RouteAction()
        action.clusterSpecifier = .cluster(cluster)
        route.action = .route(action)
        var host = EnvoyRoute.VirtualHost()
        host.name = "backend"
        host.domains = ["*"]
        host.routes = [route]
        var routes = EnvoyRoute.RouteConfiguration()
        routes.virtualHosts = [host]
        var manager = EnvoyHCM.HttpConnectionManager()
        manager.codecType = .auto
        manager.statPrefix = name
        manager.routeSpecifier = .routeConfig(routes)
        manager.httpFilters = filters + [Self.filter("envoy.filters.http.router", EnvoyRouter.Router())]
        var filter = EnvoyListener.Filter()
        filter.name = "envoy.filters.network.http_connection_manager"
        filter.configType = .typedConfig(AnyMessage(manager))
        var chain = EnvoyListener.FilterChain()
        chain.filters = [filter]
        var listener = EnvoyListener.Listener()
        listener.name = "\(facts.node.wildcardAddress)_\(port)"
        listener.address = facts.address(facts.node.wildcardAddress, port)
        if let other = facts.additionalWildcard {
            var additional = EnvoyListener.AdditionalAddress()
            additional.address = facts.address(other, port)
            listener.additionalAddresses = [additional]
        }
        listener.ignoreGlobalConnLimit = true
        listener.bypassOverloadManager = true
        listener.filterChains = [chain]
        return listener
    }

    private static func filter(_ name: String, _ config: some Message) -> EnvoyHCM.HttpFilter {
        var filter = EnvoyHCM.HttpFilter()
        filter.name = name
        filter.configType = .typedConfig(AnyMessage(config))
        return filter
    }

    /// The best that the scraper takes.
    private static let compression: [EnvoyHCM.HttpFilter] = [
        compressor("brotli", EnvoyBrotli.Brotli()), compressor("zstd", EnvoyZstd.Zstd()), compressor("gzip", EnvoyGzip.Gzip()),
    ]

    private static func compressor(_ name: String, _ library: some Message) -> EnvoyHCM.HttpFilter {
        var config = EnvoyCompressor.Compressor()
        config.compressorLibrary.name = "stats_\(name)"
        config.compressorLibrary.typedConfig = AnyMessage(library)
        config.responseDirectionConfig.commonConfig.contentType = [
            "text/plain", "application/vnd.google.protobuf", "application/openmetrics-text", "application/openmetrics-protobuf",
        ]
        return filter("envoy.filters.http.compressor.\(name)", config)
    }
}
