// Routes of VirtualServices: which requests they take, in which order.

import EnvoyAPI
import IstioAPI
import Mesh
import Testing

@testable import Pilot

struct HTTPRouteTests {
    private static let destination = #""route": [{"destination": {"host": "a"}}]"#

    @Test func routesStopAtTheFirstThatTakesEverything() throws {
        let mesh = try RouteMesh.rules(
            """
            [{"name": "one", "match": [{"name": "x", "uri": {"exact": "/x"}}, {"uri": {"prefix": "/y"}, "statPrefix": "y"}], \(Self.destination)},
             {"name": "two", "match": [{"uri": {"prefix": "/"}}, {"uri": {"exact": "/z"}}], \(Self.destination)},
             {"name": "three", \(Self.destination)}]
            """)
        let routes = mesh.routes()
        #expect(routes.map(\.name) == ["one.x", "one", "two"])
        #expect(routes.map(\.statPrefix) == ["", "y", ""])
        #expect(routes[0].decorator.operation == "a.shop.svc.cluster.local:80/x")
        #expect(routes[1].decorator.operation == "a.shop.svc.cluster.local:80/y*")
    }

    @Test func headersThatMustNotMatchComeAfterThoseThatMust() throws {
        let mesh = try RouteMesh.rules(
            """
            [{"match": [{"headers": {"x": {"prefix": "t-"}, "a": {}}, "withoutHeaders": {"x": {"exact": "t-0"}, "b": {}},
                         "method": {"exact": "GET"}, "scheme": {"exact": "https"}, "authority": {"exact": "a"}}], \(Self.destination)}]
            """)
        let headers = mesh.routes()[0].match.headers
        #expect(headers.map(\.name) == ["a", "b", "x", "x", ":method", ":authority", ":scheme"])
        #expect(headers.map(\.invertMatch) == [false, true, false, true, false, false, false])
        #expect(headers.map(\.treatMissingHeaderAsEmpty) == [false, false, false, true, false, false, false])
    }

    @Test func claimsOfTokensAreMatchedInMetadata() throws {
        let mesh = try RouteMesh.rules(
            #"[{"match": [{"headers": {"@request.auth.claims[group][id]": {"exact": "x"}}}], \#(Self.destination)}]"#)
        let match = mesh.routes()[0].match
        #expect(match.headers.isEmpty)
        #expect(match.dynamicMetadata[0].path.count == 3)
        #expect(!RouteMatches.isCatchAll(match))
    }

    @Test func conditionsOnOtherProxiesAndPortsAreNotSent() throws {
        var mesh = try RouteMesh.rules(
            """
            [{"name": "port", "match": [{"port": 81}], \(Self.destination)},
             {"name": "labels", "match": [{"sourceLabels": {"app": "web"}, "uri": {"prefix": "/a"}}], \(Self.destination)},
             {"name": "namespace", "match": [{"sourceNamespace": "back"}], \(Self.destination)},
             {"name": "gateway", "match": [{"gateways": ["edge/front"]}], \(Self.destination)},
             {"name": "mesh", "match": [{"gateways": ["mesh"], "uri": {"prefix": "/b"}}], \(Self.destination)}]
            """)
        #expect(mesh.routes().map(\.name) == ["mesh"])
        mesh.labels = ["app": "web"]
        #expect(mesh.routes().map(\.name) == ["labels", "mesh"])
    }

    @Test func aRuleThatEnvoyWouldRefuseIsLeftOut() throws {
        let mesh = try RouteMesh.rules(
            """
            [{"name": "bad", "match": [{"uri": {"regex": "a("}}], \(Self.destination)},
             {"name": "none", "match": [{"uri": {"prefix": "/n"}}]},
             {"name": "good", \(Self.destination)}]
            """)
        let generation = mesh.generation()
        let routes = RouteGenerator(generation).outbound(names: ["80", "http_proxy"])
        #expect(routes[0].virtualHosts[0].routes.map(\.name) == ["good"])
        #expect(generation.diagnostics.map(\.path) == ["spec.http[0]", "spec.http[1]"])
    }

    @Test func aVirtualServiceWithoutRoutesForTheProxyLeavesTheDefault() throws {
        let mesh = try RouteMesh.rules(#"[{"name": "far", "match": [{"port": 99}], \#(Self.destination)}]"#)
        #expect(mesh.routes().map(\.name) == ["default"])
    }

    @Test func prefixesOfTheGatewayAPIEndAtSegments() throws {
        var mesh = RouteMesh(services: [Fixture.service("a", "shop")])
        try mesh.virtualService(
            "shop/a", annotations: ["internal.istio.io/route-semantics": "gateway"],
            """
            {"hosts": ["a.shop.svc.cluster.local"], "http": [{"match": [{"uri": {"prefix": "/v1/"}}], "rewrite": {"uri": "/"},
             "route": [{"destination": {"host": "a.shop.svc.cluster.local", "port": {"number": 80}}}]}]}
            """)
        let route = mesh.routes()[0]
        guard case .pathSeparatedPrefix(let prefix)? = route.match.pathSpecifier else {
            Issue.record("no prefix of segments")
            return
        }
        #expect(prefix == "/v1")
        #expect(route.forwarding?.regexRewrite.pattern.regex == "^/v1(/?)(.*)")
        #expect(route.forwarding?.clusterNotFoundResponseCode == .internalServerError)
    }

    @Test func theOwnNamespaceGoesFirst() throws {
        var mesh = RouteMesh(services: [Fixture.service("a", "back")])
        let host = #""hosts": ["a.back.svc.cluster.local"]"#
        try mesh.virtualService("back/a", age: 1, #"{\#(host), "http": [{"name": "public", \#(Self.destination)}]}"#)
        try mesh.virtualService("shop/a", age: 2, #"{\#(host), "exportTo": ["."], "http": [{"name": "own", \#(Self.destination)}]}"#)
        #expect(mesh.hosts("80")["a.back.svc.cluster.local:80"]?.routes.map(\.name) == ["own"])
    }
}
