// Routes of bytes: `tcp` and `tls` of VirtualServices, and what DestinationRules say of connections.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf
import Testing

@testable import Pilot

struct TCPRouteTests {
    private let host = "queue.shop.svc.cluster.local"

    private func destination(_ subset: String, weight: Int32 = 0) -> Networking.RouteDestination {
        var route = Networking.RouteDestination()
        route.destination.host = host
        route.destination.subset = subset
        route.weight = weight
        return route
    }

    private func match(_ change: (inout Networking.L4MatchAttributes) -> Void) -> Networking.L4MatchAttributes {
        var match = Networking.L4MatchAttributes()
        change(&match)
        return match
    }

    private func route(_ to: [Networking.RouteDestination], _ matches: [Networking.L4MatchAttributes] = []) -> Networking.TCPRoute {
        var route = Networking.TCPRoute()
        route.match = matches
        route.route = to
        return route
    }

    private func listener(_ routes: [Networking.TCPRoute], rule: Networking.DestinationRule? = nil) -> EnvoyListener.Listener? {
        var virtualService = Networking.VirtualService()
        virtualService.hosts = [host]
        virtualService.tcp = routes
        var fixture = ListenerFixture()
        fixture.services = [Fixture.service("queue", "shop", ports: [ListenerFixture.port(5672, .tcp)])]
        fixture.objects = [Fixture.config(virtualService, "VirtualService", "shop", "queue")]
        if var rule {
            rule.host = host
            fixture.objects.append(Fixture.config(rule, "DestinationRule", "shop", "queue"))
        }
        return fixture.outbound()["10.96.0.1_5672"]
    }

    @Test("Conditions that the proxy meets or not are decided here; the first route for all ends the list")
    func conditions() {
        let listener = listener([
            route([destination("other")], [match { $0.sourceLabels = ["app": "other"] }]),
            route([destination("far")], [match { $0.sourceNamespace = "far" }]),
            route([destination("gateway")], [match { $0.gateways = ["shop/gate"] }]),
            route([destination("port")], [match { $0.port = 1 }]),
            route([destination("net")], [match { $0.destinationSubnets = ["10.9.0.0/16"] }]),
            route([destination("mine")], [match { $0.sourceLabels = ["app": "client"] }]),
            route([destination("never")]),
        ])
        #expect(listener?.chains.map(\.target) == ["outbound|5672|net|\(host)", "outbound|5672|mine|\(host)"])
        #expect(listener?.filterChains.first?.filterChainMatch.prefixRanges.first?.addressPrefix == "10.9.0.0")
        #expect(listener?.$defaultFilterChain != nil)
    }

    @Test("Weights make weighted clusters; a destination without one gets nothing")
    func weights() {
        let listener = listener([route([destination("a", weight: 75), destination("b", weight: 25), destination("c")])])
        guard case .weightedClusters(let clusters) = listener?.filterChains.first?.proxy?.clusterSpecifier else {
            Issue.record("no weights")
            return
        }
        #expect(clusters.clusters.map(\.weight) == [75, 25])
        #expect(listener?.filterChains.first?.proxy?.statPrefix == "queue.shop")
    }

    @Test("A route without destinations is left out and told, the service's own stays")
    func emptyRoute() {
        let listener = listener([route([])])
        #expect(listener?.chains.map(\.target) == ["outbound|5672||\(host)"])
    }

    @Test("Times, stickiness and tunnels come from the DestinationRule; a subset's own go first")
    func destinationRule() {
        var rule = Networking.DestinationRule()
        rule.trafficPolicy.connectionPool.tcp.idleTimeout = Duration(seconds: 9)
        rule.trafficPolicy.connectionPool.tcp.maxConnectionDuration = Duration(seconds: 90)
        var hash = Networking.LoadBalancerSettings.ConsistentHashLB()
        hash.hashKey = .useSourceIp(true)
        rule.trafficPolicy.loadBalancer.lbPolicy = .consistentHash(hash)
        var subset = Networking.Subset()
        subset.name = "a"
        subset.trafficPolicy.loadBalancer.lbPolicy = .simple(.random)
        subset.trafficPolicy.tunnel.targetHost = "2001:db8::1"
        subset.trafficPolicy.tunnel.targetPort = 8443
        subset.trafficPolicy.tunnel.protocol = "POST"
        rule.subsets = [subset]
        let whole = listener([route([destination("")])], rule: rule)?.filterChains.first?.proxy
        #expect(whole?.idleTimeout == Duration(seconds: 9))
        #expect(whole?.maxDownstreamConnectionDuration == Duration(seconds: 90))
        #expect(whole?.hashPolicy.count == 1)
        #expect(whole?.$tunnelingConfig == nil)
        let part = listener([route([destination("a")])], rule: rule)?.filterChains.first?.proxy
        #expect(part?.hashPolicy.isEmpty == true)
        #expect(part?.tunnelingConfig.hostname == "[2001:db8::1]:8443")
        #expect(part?.tunnelingConfig.usePost == true)
    }

    @Test("TLS is told by SNI; of equal conditions the first counts")
    func serverNames() {
        var virtualService = Networking.VirtualService()
        virtualService.hosts = [host]
        for name in ["b", "a", "b"] {
            var match = Networking.TLSMatchAttributes()
            match.sniHosts = ["\(name).example.com"]
            var route = Networking.TLSRoute()
            route.match = [match]
            route.route = [destination(name)]
            virtualService.tls.append(route)
        }
        var fixture = ListenerFixture()
        fixture.services = [Fixture.service("queue", "shop", ports: [ListenerFixture.port(443, .tls)])]
        fixture.objects = [Fixture.config(virtualService, "VirtualService", "shop", "queue")]
        let listener = fixture.outbound()["10.96.0.1_443"]
        let targets = listener?.chains.map(\.target)
        #expect(targets == ["outbound|443|b|\(host)", "outbound|443|a|\(host)", "PassthroughCluster"])
        #expect(listener?.filterChains.map(\.filterChainMatch.serverNames) == [["b.example.com"], ["a.example.com"]])
    }

    @Test("MongoDB's filter stands before the TCP proxy; patterns name statistics")
    func mongo() {
        var fixture = ListenerFixture()
        fixture.mesh.outboundClusterStatName = "%SERVICE%_%SERVICE_PORT%_100%"
        fixture.services = [Fixture.service("store", "shop", ports: [ListenerFixture.port(27017, .mongo)])]
        let chain = fixture.outbound()["10.96.0.1_27017"]?.filterChains.first
        let names = chain?.filters.map(\.name).filter { !$0.hasPrefix("istio.") }
        #expect(names == ["envoy.filters.network.mongo_proxy", "envoy.filters.network.tcp_proxy"])
        #expect(chain?.proxy?.statPrefix == "store.shop_27017_100%")
    }
}
