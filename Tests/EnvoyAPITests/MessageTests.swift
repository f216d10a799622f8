// MessageTests: messages of Envoy's API as Swift values, in binary and in JSON, beside the same messages known by table only.

import EnvoyAPI
import Protobuf
import Testing

@Suite struct MessageTests {
    private static let writing = JSONWritingOptions(types: [EnvoyTypes.types])
    private static let reading = JSONReadingOptions(types: [EnvoyTypes.types])

    /// A cluster whose endpoints are asked for, with limits, HTTP/2 and mutual TLS.
    private static var cluster: EnvoyCluster.Cluster {
        var http = EnvoyUpstreamHTTP.HttpProtocolOptions()
        var explicit = EnvoyUpstreamHTTP.HttpProtocolOptions.ExplicitHttpConfig()
        explicit.protocolConfig = .http2ProtocolOptions(EnvoyCore.Http2ProtocolOptions())
        http.upstreamProtocolOptions = .explicitHttpConfig(explicit)

        var roots = EnvoyTLS.CommonTlsContext.CombinedCertificateValidationContext()
        roots.validationContextSdsSecretConfig.name = "ROOTCA"
        var tls = EnvoyTLS.UpstreamTlsContext()
        tls.sni = "outbound_.80_._.a.ns.svc.cluster.local"
        tls.commonTlsContext.alpnProtocols = ["istio"]
        tls.commonTlsContext.tlsParams.tlsMinimumProtocolVersion = .tlsv12
        tls.commonTlsContext.validationContextType = .combinedValidationContext(roots)

        var thresholds = EnvoyCluster.CircuitBreakers.Thresholds()
        thresholds.maxConnections = .max

        var cluster = EnvoyCluster.Cluster()
        cluster.name = "outbound|80||a.ns.svc.cluster.local"
        cluster.clusterDiscoveryType = .type(.eds)
        cluster.edsClusterConfig.edsConfig.configSourceSpecifier = .ads(EnvoyCore.AggregatedConfigSource())
        cluster.edsClusterConfig.edsConfig.resourceApiVersion = .v3
        cluster.connectTimeout = Duration(seconds: 2, nanos: 500_000_000)
        cluster.lbPolicy = .leastRequest
        cluster.circuitBreakers.thresholds = [thresholds]
        cluster.metadata.filterMetadata["istio"] = Struct(["services": .list([.string("a"), .null, .bool(true)])])
        cluster.transportSocket.name = "envoy.transport_sockets.tls"
        cluster.transportSocket.configType = .typedConfig(AnyMessage(tls))
        cluster.typedExtensionProtocolOptions["envoy.extensions.upstreams.http.v3.HttpProtocolOptions"] = AnyMessage(http)
        return cluster
    }

    private static let clusterJSON = #"""
        {"name":"outbound|80||a.ns.svc.cluster.local","type":"EDS","edsClusterConfig":{"edsConfig":{"ads":{},"resourceApiVersion":"V3"}},
        "connectTimeout":"2.500s","lbPolicy":"LEAST_REQUEST","circuitBreakers":{"thresholds":[{"maxConnections":4294967295}]},
        "transportSocket":{"name":"envoy.transport_sockets.tls","typedConfig":{
        "@type":"type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext",
        "commonTlsContext":{"tlsParams":{"tlsMinimumProtocolVersion":"TLSv1_2"},"alpnProtocols":["istio"],
        "combinedValidationContext":{"validationContextSdsSecretConfig":{"name":"ROOTCA"}}},
        "sni":"outbound_.80_._.a.ns.svc.cluster.local"}},
        "metadata":{"filterMetadata":{"istio":{"services":["a",null,true]}}},
        "typedExtensionProtocolOptions":{"envoy.extensions.upstreams.http.v3.HttpProtocolOptions":{
        "@type":"type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions",
        "explicitHttpConfig":{"http2ProtocolOptions":{}}}}}
        """#

    /// A listener for HTTP, with one route and access control.
    private static var listener: EnvoyListener.Listener {
        var exact = EnvoyMatcher.StringMatcher()
        exact.matchPattern = .exact("jason")
        var header = EnvoyRoute.HeaderMatcher()
        header.name = "end-user"
        header.headerMatchSpecifier = .stringMatch(exact)

        var action = EnvoyRoute.RouteAction()
        action.clusterSpecifier = .cluster("inbound|80||")
        action.timeout = Duration()
        var route = EnvoyRoute.Route()
        route.match.pathSpecifier = .pathSeparatedPrefix("/a")
        route.match.caseSensitive = false
        route.match.headers = [header]
        route.action = .route(action)
        var host = EnvoyRoute.VirtualHost()
        host.domains = ["*"]
        host.routes = [route]

        var permission = EnvoyRBAC.Permission()
        permission.rule = .any(true)
        var principal = EnvoyRBAC.Principal()
        principal.identifier = .notId(EnvoyRBAC.Principal())
        var policy = EnvoyRBAC.Policy()
        policy.permissions = [permission]
        policy.principals = [principal]
        var rbac = EnvoyHTTPRBAC.RBAC()
        rbac.rules.action = .deny
        rbac.rules.policies["ns[a]-policy[b]-rule[0]"] = policy
        var filter = EnvoyHCM.HttpFilter()
        filter.name = "envoy.filters.http.rbac"
        filter.configType = .typedConfig(AnyMessage(rbac))

        var routes = EnvoyRoute.RouteConfiguration()
        routes.virtualHosts = [host]
        var manager = EnvoyHCM.HttpConnectionManager()
        manager.routeSpecifier = .routeConfig(routes)
        manager.httpFilters = [filter]
        var terminal = EnvoyListener.Filter()
        terminal.name = "envoy.filters.network.http_connection_manager"
        terminal.configType = .typedConfig(AnyMessage(manager))
        var chain = EnvoyListener.FilterChain()
        chain.filterChainMatch.transportProtocol = "raw_buffer"
        chain.filterChainMatch.destinationPort = 80
        chain.filters = [terminal]

        var socket = EnvoyCore.SocketAddress()
        socket.address = "0.0.0.0"
        socket.portSpecifier = .portValue(15006)
        var listener = EnvoyListener.Listener()
        listener.name = "virtualInbound"
        listener.address.address = .socketAddress(socket)
        listener.filterChains = [chain]
        listener.trafficDirection = .inbound
        return listener
    }

    @Test func aClusterInJSON() throws {
        #expect(try Self.normal(Self.cluster) == Self.clusterJSON.split(separator: "\n").joined())
        #expect(try Self.normal(EnvoyCluster.Cluster(json: Self.clusterJSON, options: Self.reading)) == Self.normal(Self.cluster))
    }

    @Test func typedAndByTable() throws {
        try Self.check(Self.cluster)
        try Self.check(Self.listener)
        var response = EnvoyDiscovery.DeltaDiscoveryResponse()
        for (name, any) in [("a", AnyMessage(Self.cluster)), ("b", AnyMessage(Self.listener))] {
            var resource = EnvoyDiscovery.Resource()
            resource.name = name
            resource.resource = any
            response.resources.append(resource)
        }
        try Self.check(response)
        #expect(try response.resources[0].resource.unpacked(as: EnvoyCluster.Cluster.self) == Self.cluster)
        #expect(try response.resources[0].resource.unpacked(as: EnvoyListener.Listener.self) == nil)
    }

    /// What another implementation wrote is read, and nothing of it is unknown.
    @Test(arguments: samples) func samplesAreRead(sample: Sample) throws {
        switch sample.type {
        case "envoy.config.cluster.v3.Cluster": try Self.check(EnvoyCluster.Cluster(decoding: sample.bytes))
        case "envoy.config.listener.v3.Listener": try Self.check(EnvoyListener.Listener(decoding: sample.bytes))
        case "envoy.config.route.v3.RouteConfiguration":
            // It has a deprecated field, googleRe2, which the type keeps as unknown.
            let table = try DynamicMessage(decoding: sample.bytes, as: EnvoyTypes.types[sample.type])
            #expect(try Self.normal(EnvoyRoute.RouteConfiguration(decoding: sample.bytes)) == table.jsonString(options: Self.writing))
        case "envoy.config.endpoint.v3.ClusterLoadAssignment":
            try Self.check(EnvoyEndpoint.ClusterLoadAssignment(decoding: sample.bytes))
        case "envoy.extensions.filters.http.fault.v3.HTTPFault": try Self.check(EnvoyFault.HTTPFault(decoding: sample.bytes))
        case "envoy.admin.v3.ListenersConfigDump": try Self.check(EnvoyAdmin.ListenersConfigDump(decoding: sample.bytes))
        case "xds.type.matcher.v3.Matcher": try Self.check(XDSMatcher.Matcher(decoding: sample.bytes))
        default: break
        }
    }

    /// Fields that only the table has, such as deprecated ones, pass through a typed message.
    @Test func whatATypeLeavesOutIsKept() throws {
        var table = DynamicMessage(EnvoyTypes.types["envoy.config.core.v3.SubstitutionFormatString"])
        try table.merge(json: Array(#"{"textFormat":"a"}"#.utf8), options: Self.reading)
        let typed = try EnvoyCore.SubstitutionFormatString(decoding: table.serialized())
        #expect(typed.format == nil)
        #expect(typed.serialized() == table.serialized())
    }

    /// The JSON form by the table of the whole API, whose fields stand in the order of their numbers.
    private static func normal(_ message: some Message) throws -> String {
        try DynamicMessage(decoding: message.serialized(deterministic: true), as: EnvoyTypes.types[message.schema.name])
            .jsonString(options: writing)
    }

    /// Typed and by table, a message has one JSON form, and comes back from it and from its bytes as it was.
    private static func check<M: Message>(_ message: M) throws {
        #expect(message.unknownFields.isEmpty)
        let json = try normal(message)
        for types in [EnvoyTypes.types, EnvoyAPITypes.types] {
            let written = try message.jsonString(options: JSONWritingOptions(types: [types]))
            #expect(try normal(M(json: written, options: JSONReadingOptions(types: [types]))) == json)
        }
        #expect(try M(decoding: message.serialized()) == message)
        let table = try DynamicMessage(decoding: message.serialized(), as: EnvoyTypes.types[M.schema.name])
        #expect(try normal(M(decoding: table.serialized())) == json)
    }
}
