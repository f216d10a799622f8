// Listeners: what they match, and where they send it.

import EnvoyAPI
import Protobuf
import Testing

@testable import ProxyDump

@Suite struct Listeners {
    private func chain(tcp cluster: String) -> EnvoyListener.FilterChain {
        var proxy = EnvoyTCPProxy.TcpProxy()
        proxy.clusterSpecifier = .cluster(cluster)
        return chain("envoy.filters.network.tcp_proxy", AnyMessage(proxy))
    }

    private func chain(http specifier: EnvoyHCM.HttpConnectionManager.RouteSpecifier) -> EnvoyListener.FilterChain {
        var manager = EnvoyHCM.HttpConnectionManager()
        manager.routeSpecifier = specifier
        return chain("envoy.filters.network.http_connection_manager", AnyMessage(manager))
    }

    private func chain(_ name: String, _ content: AnyMessage) -> EnvoyListener.FilterChain {
        var filter = EnvoyListener.Filter()
        filter.name = name
        filter.configType = .typedConfig(content)
        var chain = EnvoyListener.FilterChain()
        chain.filters = [filter]
        return chain
    }

    private func listener(_ address: String, _ port: UInt32, _ chains: [EnvoyListener.FilterChain]) -> EnvoyListener.Listener {
        var socket = EnvoyCore.SocketAddress()
        socket.address = address
        socket.portSpecifier = .portValue(port)
        var listener = EnvoyListener.Listener()
        listener.name = "\(address)_\(port)"
        listener.address.address = .socketAddress(socket)
        listener.filterChains = chains
        return listener
    }

    private func inline(_ domains: [String], prefix: String, cluster: String) -> EnvoyRoute.RouteConfiguration {
        var action = EnvoyRoute.RouteAction()
        action.clusterSpecifier = .cluster(cluster)
        var route = EnvoyRoute.Route()
        route.match.pathSpecifier = .prefix(prefix)
        route.action = .route(action)
        var host = EnvoyRoute.VirtualHost()
        host.domains = domains
        host.routes = [route]
        var routes = EnvoyRoute.RouteConfiguration()
        routes.virtualHosts = [host]
        return routes
    }

    @Test func destinations() {
        var rds = EnvoyHCM.Rds()
        rds.routeConfigName = "80"
        let cases: [(EnvoyListener.FilterChain, String)] = [
            (chain(tcp: "outbound|80||a"), "Cluster: outbound|80||a"),
            (chain(tcp: "PassthroughCluster"), "PassthroughCluster"),
            (chain(tcp: "BlackHoleCluster"), "Non-HTTP/Non-TCP"),
            (chain(http: .rds(rds)), "Route: 80"),
            (chain(http: .routeConfig(inline(["*"], prefix: "/", cluster: "inbound|80||"))), "Cluster: inbound|80||"),
            (chain(http: .routeConfig(inline(["*"], prefix: "/healthz", cluster: "agent"))), "Inline Route: /healthz*"),
            (chain(http: .routeConfig(inline(["a", "b"], prefix: "/", cluster: "agent"))), "Inline Route: a/b /*"),
            (EnvoyListener.FilterChain(), "Non-HTTP/Non-TCP"),
        ]
        for (chain, expected) in cases { #expect(ListenerDescription.destination(of: chain) == expected) }
    }

    @Test func matches() {
        var chain = EnvoyListener.FilterChain()
        #expect(ListenerDescription.match(of: chain) == "ALL")
        chain.filterChainMatch.destinationPort = 8080
        #expect(ListenerDescription.match(of: chain) == "Addr: *:8080")
        var range = EnvoyCore.CidrRange()
        range.addressPrefix = "10.0.0.0"
        range.prefixLen = 8
        chain.filterChainMatch.prefixRanges = [range]
        chain.filterChainMatch.serverNames = ["a", "b"]
        chain.filterChainMatch.transportProtocol = "tls"
        chain.filterChainMatch.applicationProtocols = ["istio-peer-exchange", "istio"]
        #expect(ListenerDescription.match(of: chain) == "SNI: a,b; Trans: tls; App: TCP TLS; Addr: 10.0.0.0/8:8080")
    }

    @Test func rowsAndFilters() {
        var both = listener("0.0.0.0", 80, [chain(tcp: "a"), chain(http: .rds(EnvoyHCM.Rds()))])
        both.defaultFilterChain = chain(tcp: "PassthroughCluster")
        let dump = ConfigDump(listeners: [
            listener("10.0.0.1", 443, [chain(tcp: "b")]), both, listener("0.0.0.0", 443, [chain(tcp: "BlackHoleCluster")]),
        ])
        #expect(
            ListenerView(dump).table(TableStyle()).rows == [
                ["ADDRESSES", "PORT", "MATCH", "DESTINATION"],
                ["0.0.0.0", "80", "ALL", "PassthroughCluster"], ["0.0.0.0", "80", "ALL", "HTTP"], ["0.0.0.0", "80", "ALL", "Cluster: a"],
                ["0.0.0.0", "443", "ALL", "Non-HTTP/Non-TCP"], ["10.0.0.1", "443", "ALL", "Cluster: b"],
            ])
        #expect(
            ListenerView(dump).table(TableStyle(isVerbose: false)).rows.dropFirst() == [
                ["0.0.0.0", "80", "HTTP+TCP"], ["0.0.0.0", "443", "UNKNOWN"], ["10.0.0.1", "443", "TCP"],
            ])
        #expect(ListenerView(dump, .init(type: "tcp")).names == ["10.0.0.1_443"])
        #expect(ListenerView(dump, .init(port: 443)).names == ["10.0.0.1_443", "0.0.0.0_443"])
        #expect(ListenerView(dump, .init(address: "0.0.0.0")).names == ["0.0.0.0_80", "0.0.0.0_443"])
    }
}
