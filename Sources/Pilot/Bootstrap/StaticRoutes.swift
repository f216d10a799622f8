// StaticRoutes: connection managers with their routes inside, and without Istio's own filters.

import EnvoyAPI
import Mesh
import Protobuf

struct StaticRoutes {
    private let routes: [String: EnvoyRoute.RouteConfiguration]

    /// Clusters that speak HTTP/2 to their endpoints.
    private let http2Clusters: Set<String>

    init(_ configuration: ProxyConfiguration) {
        routes = Dictionary(configuration.routes.map { ($0.name, $0) }) { first, _ in first }
        http2Clusters = Set(configuration.clusters.filter(Self.speaksHTTP2).map(\.name))
    }

    private static func speaksHTTP2(_ cluster: EnvoyCluster.Cluster) -> Bool {
        guard let any = cluster.typedExtensionProtocolOptions["envoy.extensions.upstreams.http.v3.HttpProtocolOptions"],
            let options = try? any.unpacked(as: EnvoyUpstreamHTTP.HttpProtocolOptions.self),
            case .explicitHttpConfig(let explicit)? = options.upstreamProtocolOptions,
            case .http2ProtocolOptions? = explicit.protocolConfig
        else { return false }
        return true
    }

    func inlined(_ manager: EnvoyHCM.HttpConnectionManager) -> EnvoyHCM.HttpConnectionManager {
        var result = manager
        var table = EnvoyRoute.RouteConfiguration()
        switch manager.routeSpecifier {
        case .rds(let source):
            table.name = source.routeConfigName
            table = routes[source.routeConfigName] ?? table
        case .routeConfig(let inline): table = inline
        default: return result
        }
        // What routes name may be missing, as with discovery: requests there fail, not the start.
        table.validateClusters = false
        let protocols = Self.protocols(manager)
        result.httpFilters = manager.httpFilters.compactMap { filter in
            guard case .typedConfig(let config)? = filter.configType else { return nil }
            guard StockEnvoy.lacks(config) else { return filter }
            return filter.name == Self.protocolFilter && protocols != nil ? Self.state(protocols?.http1 ?? []) : nil
        }
        for index in table.virtualHosts.indices { adapt(&table.virtualHosts[index], protocols) }
        result.routeSpecifier = .routeConfig(table)
        return result
    }

    private func adapt(_ host: inout EnvoyRoute.VirtualHost, _ protocols: Protocols?) {
        Self.removeForeign(&host.typedPerFilterConfig)
        for index in host.routes.indices {
            Self.removeForeign(&host.routes[index].typedPerFilterConfig)
            guard let protocols, case .route(var action)? = host.routes[index].action else { continue }
            let own = Self.perRoute(protocols.http2)
            switch action.clusterSpecifier {
            case .cluster(let name) where http2Clusters.contains(name):
                host.routes[index].typedPerFilterConfig[Self.protocolFilter] = own
            case .weightedClusters(var weighted):
                for place in weighted.clusters.indices {
                    Self.removeForeign(&weighted.clusters[place].typedPerFilterConfig)
                    guard http2Clusters.contains(weighted.clusters[place].name) else { continue }
                    weighted.clusters[place].typedPerFilterConfig[Self.protocolFilter] = own
                }
                action.clusterSpecifier = .weightedClusters(weighted)
                host.routes[index].action = .route(action)
            default: break
            }
        }
    }

    private static func removeForeign(_ configs: inout [String: AnyMessage]) {
        for (name, config) in configs where StockEnvoy.lacks(config) { configs[name] = nil }
    }

    // MARK: - ALPN

    /// Istio's filter that tells the server's proxy by ALPN that HTTP is coming. Envoy's own way to the same is filter state.
    private static let protocolFilter = "istio.alpn"

    struct Protocols {
        var http1: [String]
        var http2: [String]
    }

    /// What the filter offers by the protocol toward the upstream; nil if it is not there.
    private static func protocols(_ manager: EnvoyHCM.HttpConnectionManager) -> Protocols? {
        for filter in manager.httpFilters where filter.name == protocolFilter {
            guard case .typedConfig(let any)? = filter.configType, let config = try? any.unpacked(as: IstioALPN.FilterConfig.self) else {
                continue
            }
            func offer(_ version: IstioALPN.FilterConfig.Protocol_) -> [String]? {
                config.alpnOverride.first { $0.upstreamProtocol == version }?.alpnOverride
            }
            return Protocols(
                http1: offer(.http11) ?? ["istio-http/1.1", "istio", "http/1.1"], http2: offer(.http2) ?? ["istio-h2", "istio", "h2"])
        }
        return nil
    }

    private static func config(_ protocols: [String]) -> EnvoySetFilterState.Config {
        var source = EnvoyCore.DataSource()
        source.specifier = .inlineString(protocols.joined(separator: ","))
        var format = EnvoyCore.SubstitutionFormatString()
        format.format = .textFormatSource(source)
        var state = EnvoySetFilterState.FilterStateValue()
        state.key = .objectKey("envoy.network.application_protocols")
        state.value = .formatString(format)
        var config = EnvoySetFilterState.Config()
        config.onRequestHeaders = [state]
        return config
    }

    private static func state(_ protocols: [String]) -> EnvoyHCM.HttpFilter {
        var filter = EnvoyHCM.HttpFilter()
        filter.name = protocolFilter
        filter.configType = .typedConfig(AnyMessage(config(protocols)))
        return filter
    }

    private static func perRoute(_ protocols: [String]) -> AnyMessage { AnyMessage(config(protocols)) }
}
