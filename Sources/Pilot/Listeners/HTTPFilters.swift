// HTTPFilters: the HTTP filters that are the same in all connection managers.

import EnvoyAPI
import Protobuf

enum HTTPFilters {
    static let cors = filter("envoy.filters.http.cors", AnyMessage(EnvoyCors.Cors()))
    static let fault = filter("envoy.filters.http.fault", AnyMessage(EnvoyFault.HTTPFault()))
    static let grpcWeb = filter("envoy.filters.http.grpc_web", AnyMessage(EnvoyGRPCWeb.GrpcWeb()))
    static let router = router(suppressesDebugHeaders: false)

    static func router(suppressesDebugHeaders: Bool) -> EnvoyHCM.HttpFilter {
        var configuration = EnvoyRouter.Router()
        configuration.suppressEnvoyHeaders = suppressesDebugHeaders
        return filter("envoy.filters.http.router", AnyMessage(configuration))
    }

    /// Leaves counts of messages where access logs and metrics find them.
    static let grpcStatistics: EnvoyHCM.HttpFilter = {
        var configuration = EnvoyGRPCStats.FilterConfig()
        configuration.emitFilterState = true
        configuration.perMethodStatSpecifier = .statsForAllMethods(false)
        return filter("envoy.filters.http.grpc_stats", AnyMessage(configuration))
    }()

    /// Tells the server's proxy by ALPN which version of HTTP comes, so that it need not look.
    static let alpn: EnvoyHCM.HttpFilter = {
        var configuration = IstioALPN.FilterConfig()
        configuration.alpnOverride = [
            alpnOverride(.http10, ["istio-http/1.0", "istio", "http/1.0"]),
            alpnOverride(.http11, ["istio-http/1.1", "istio", "http/1.1"]),
            alpnOverride(.http2, ["istio-h2", "istio", "h2"]),
        ]
        return filter("istio.alpn", AnyMessage(configuration))
    }()

    static func filter(_ name: String, _ configuration: AnyMessage) -> EnvoyHCM.HttpFilter {
        var filter = EnvoyHCM.HttpFilter()
        filter.name = name
        filter.configType = .typedConfig(configuration)
        return filter
    }

    private static func alpnOverride(
        _ upstream: IstioALPN.FilterConfig.Protocol_, _ names: [String]
    ) -> IstioALPN.FilterConfig.AlpnOverride {
        var entry = IstioALPN.FilterConfig.AlpnOverride()
        entry.upstreamProtocol = upstream
        entry.alpnOverride = names
        return entry
    }
}
