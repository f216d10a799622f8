// HTTPConnectionManagers: the network filter that speaks HTTP.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Builds connection managers of one proxy. Those of one kind differ only in their routes and statistics prefix, so that
/// the rest is built and encoded once.
final class HTTPConnectionManagers {
    struct Kind: Hashable {
        var listenerClass: TelemetryBuilder.ListenerClass
        var isHTTP2 = false
        var isGRPCWeb = false

        /// Takes absolute URLs, as clients send them to a forward proxy.
        var isProxy = false

        /// Hosts whose names are resolved as clients ask for them.
        var forwardedHosts: [String] = []
    }

    private let generation: Generation
    private let settings: ListenerSettings
    private var encoded: [Kind: [UInt8]] = [:]
    private let typeURL = "type.googleapis.com/" + EnvoyHCM.HttpConnectionManager.schema.name

    init(_ generation: Generation) {
        self.generation = generation
        settings = ListenerSettings(generation)
    }

    /// A connection manager with routes by RDS.
    func filter(_ kind: Kind, statPrefix: String, routes name: String) -> EnvoyListener.Filter {
        var rds = EnvoyHCM.Rds()
        rds.configSource.configSourceSpecifier = .ads(EnvoyCore.AggregatedConfigSource())
        rds.configSource.initialFetchTimeout = Duration()
        rds.configSource.resourceApiVersion = .v3
        rds.routeConfigName = name
        return filter(kind, statPrefix: statPrefix, .rds(rds))
    }

    /// A connection manager with its routes inside.
    func filter(_ kind: Kind, statPrefix: String, routes: EnvoyRoute.RouteConfiguration) -> EnvoyListener.Filter {
        filter(kind, statPrefix: statPrefix, .routeConfig(routes))
    }

    /// The wire form of a message is that of its parts one after the other (protobuf.dev, "Encoding"). Prefix and routes
    /// are fields 2 to 4, those of the common part begin at 5.
    private func filter(
        _ kind: Kind, statPrefix: String, _ routes: EnvoyHCM.HttpConnectionManager.RouteSpecifier
    ) -> EnvoyListener.Filter {
        var own = EnvoyHCM.HttpConnectionManager()
        own.statPrefix = StatisticsName.delimited(statPrefix)
        own.routeSpecifier = routes
        var packed = AnyMessage()
        packed.typeURL = typeURL
        packed.value = own.serialized() + common(kind)
        var filter = EnvoyListener.Filter()
        filter.name = "envoy.filters.network.http_connection_manager"
        filter.configType = .typedConfig(packed)
        return filter
    }

    private func common(_ kind: Kind) -> [UInt8] {
        if let known = encoded[kind] { return known }
        let bytes = manager(kind).serialized()
        encoded[kind] = bytes
        return bytes
    }

    private func manager(_ kind: Kind) -> EnvoyHCM.HttpConnectionManager {
        var manager = EnvoyHCM.HttpConnectionManager()
        var upgrade = EnvoyHCM.HttpConnectionManager.UpgradeConfig()
        upgrade.upgradeType = "websocket"
        manager.upgradeConfigs = [upgrade]
        manager.useRemoteAddress = false
        manager.proxy100Continue = true
        manager.streamIdleTimeout = Duration()
        if let idle = settings.idleTimeout { manager.commonHttpProtocolOptions.idleTimeout = idle }
        if kind.isHTTP2 { manager.http2ProtocolOptions = EnvoyCore.Http2ProtocolOptions() }
        if kind.isProxy { manager.httpProtocolOptions.allowAbsoluteUrl = true }
        if settings.acceptsHTTP10 { manager.httpProtocolOptions.acceptHttp10 = true }
        applyNormalization(&manager)
        settings.applyHeaders(kind.listenerClass, &manager)
        settings.applyConnectionSettings(&manager)
        var requestID = EnvoyUUIDRequestID.UuidRequestIdConfig()
        requestID.useRequestIdForTraceSampling = true
        manager.requestIdExtension.typedConfig = AnyMessage(requestID)
        let telemetry = TelemetryBuilder(generation)
        manager.accessLog = telemetry.accessLogs(kind.listenerClass, isHTTP: true)
        telemetry.applyTracing(kind.listenerClass, to: &manager)
        manager.httpFilters = filters(kind, telemetry)
        return manager
    }

    private func filters(_ kind: Kind, _ telemetry: TelemetryBuilder) -> [EnvoyHCM.HttpFilter] {
        let headers = settings.headers
        var filters: [EnvoyHCM.HttpFilter] = []
        if kind.listenerClass == .sidecarInbound {
            // First, so that logs of what authorization denies say who it was.
            filters.append(MetadataExchange.inboundHTTP)
            filters += SecurityFilters(generation).inboundHTTP()
        } else if !kind.isProxy, headers.metadataExchangeHeaders.mode == .inMesh {
            filters.append(MetadataExchange.outboundHTTPInMesh)
        } else {
            filters.append(MetadataExchange.outboundHTTP)
        }
        if kind.isGRPCWeb { filters.append(HTTPFilters.grpcWeb) }
        filters.append(HTTPFilters.grpcStatistics)
        if kind.listenerClass != .sidecarInbound { filters.append(HTTPFilters.alpn) }
        // Both do what routes tell them to.
        filters.append(HTTPFilters.fault)
        filters.append(HTTPFilters.cors)
        filters += telemetry.httpFilters(kind.listenerClass)
        filters += kind.forwardedHosts.compactMap { generation.scope.service($0) }.map(forwarding)
        let suppresses = headers.envoyDebugHeaders.disabled ?? false
        filters.append(suppresses ? HTTPFilters.router(suppressesDebugHeaders: true) : HTTPFilters.router)
        return filters
    }

    /// Resolves the request's host before it is sent; the cluster of the service takes the addresses from the same cache.
    private func forwarding(_ service: Service) -> EnvoyHCM.HttpFilter {
        var configuration = EnvoyDynamicForwardProxyFilter.FilterConfig()
        let cache = ClusterDraft.cache(for: service, generation.node, mesh: generation.meshConfig)
        configuration.implementationSpecifier = .dnsCacheConfig(cache)
        return HTTPFilters.filter("envoy.filters.http.dynamic_forward_proxy", AnyMessage(configuration))
    }

    private func applyNormalization(_ manager: inout EnvoyHCM.HttpConnectionManager) {
        manager.pathWithEscapedSlashesAction = .keepUnchanged
        manager.normalizePath = true
        switch generation.meshConfig.pathNormalization.normalization {
        case .none: manager.normalizePath = false
        case .mergeSlashes: manager.mergeSlashes = true
        case .decodeAndMergeSlashes:
            manager.mergeSlashes = true
            manager.pathWithEscapedSlashesAction = .unescapeAndForward
        default: break
        }
    }
}
