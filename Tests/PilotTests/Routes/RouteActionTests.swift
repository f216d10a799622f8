// Actions of routes: destinations, rewrites, retries, faults, answers of the proxy itself.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf
import Testing

@testable import Pilot

struct RouteActionTests {
    private func route(_ rule: String) throws -> EnvoyRoute.Route { try #require(try RouteMesh.rules("[\(rule)]").routes().first) }

    @Test func destinationsWithoutWeightGetNothing() throws {
        let route = try route(
            #"{"route": [{"destination": {"host": "a"}, "weight": 90}, {"destination": {"host": "b"}, "weight": 10}, {"destination": {"host": "c"}}]}"#
        )
        #expect(route.weights == ["outbound|80||a.shop.svc.cluster.local": 90, "outbound|80||b.shop.svc.cluster.local": 10])
        #expect(route.decorator.operation == "a:80/*")
    }

    @Test func headersOfTheHostBecomeARewrite() throws {
        let route = try route(
            """
            {"headers": {"request": {"set": {"Host": "h", "b": "1", "a": "2"}, "add": {"c": "3"}, "remove": ["d", ":path"]}},
             "route": [{"destination": {"host": "a"}, "headers": {"response": {"remove": ["e"]}}}]}
            """)
        #expect(route.requestHeadersToAdd.map(\.header.key) == ["a", "b", "c"])
        #expect(route.requestHeadersToAdd.map(\.appendAction) == [.overwriteIfExistsOrAdd, .overwriteIfExistsOrAdd, .appendIfExistsOrAdd])
        #expect(route.requestHeadersToRemove == ["d"])
        #expect(route.responseHeadersToRemove == ["e"])
        guard case .hostRewriteLiteral(let host)? = route.forwarding?.hostRewriteSpecifier else {
            Issue.record("no rewrite of the host")
            return
        }
        #expect(host == "h")
    }

    @Test func timeoutsHoldForGRPCToo() throws {
        let action = try route(#"{"timeout": "3s", "route": [{"destination": {"host": "a"}}]}"#).forwarding
        #expect(action?.timeout == Duration(seconds: 3))
        #expect(action?.maxGrpcTimeout == Duration(seconds: 3))
        let none = try route(#"{"route": [{"destination": {"host": "a"}}]}"#).forwarding
        #expect(none?.timeout == Duration())
    }

    @Test func retriesTakeStatusCodesOutOfTheConditions() throws {
        let policy = try route(
            #"{"retries": {"attempts": 4, "retryOn": "gateway-error, 503,429", "backoff": "0.1s"}, "route": [{"destination": {"host": "a"}}]}"#
        ).forwarding?.$retryPolicy
        #expect(policy?.numRetries == 4)
        #expect(policy?.retryOn == "gateway-error,retriable-status-codes")
        #expect(policy?.retriableStatusCodes == [503, 429])
        #expect(policy?.retryBackOff.baseInterval == Duration(nanos: 100_000_000))
        #expect(policy?.retryHostPredicate.count == 1)
        let none = try route(#"{"retries": {"attempts": 0}, "route": [{"destination": {"host": "a"}}]}"#).forwarding
        #expect(none?.$retryPolicy == nil)
    }

    @Test func theMeshHasRetriesOfItsOwn() {
        var mesh = RouteMesh(services: [Fixture.service("a", "shop")])
        #expect(mesh.routes()[0].forwarding?.retryPolicy.numRetries == 2)
        mesh.settings.config.defaultHttpRetryPolicy.attempts = 7
        #expect(mesh.routes()[0].forwarding?.retryPolicy.numRetries == 7)
    }

    @Test func mirrorsHaveShares() throws {
        let policies = try route(
            """
            {"route": [{"destination": {"host": "a"}}], "mirrors": [{"destination": {"host": "b"}, "percentage": {"value": 12.5}},
             {"destination": {"host": "c"}, "percentage": {"value": 0}}, {"destination": {"host": "d"}}]}
            """
        ).forwarding?.requestMirrorPolicies
        #expect(policies?.map(\.cluster) == ["outbound|80||b.shop.svc.cluster.local", "outbound|80||d.shop.svc.cluster.local"])
        #expect(policies?.map(\.runtimeFraction.defaultValue.numerator) == [125_000, 100])
    }

    @Test func redirectsKeepPortsThatSchemesDoNotImply() throws {
        func redirect(_ json: String) throws -> EnvoyRoute.RedirectAction? {
            if case .redirect(let action)? = try route(#"{"redirect": \#(json)}"#).action { action } else { nil }
        }
        #expect(try redirect(#"{"port": 80}"#)?.portRedirect == 0)
        #expect(try redirect(#"{"port": 80, "scheme": "https"}"#)?.portRedirect == 80)
        #expect(try redirect(#"{"derivePort": "FROM_REQUEST_PORT", "scheme": "https"}"#)?.portRedirect == 80)
        #expect(try redirect(#"{"redirectCode": 308}"#)?.responseCode == .permanentRedirect)
        #expect(try RouteMesh.rules(#"[{"redirect": {"redirectCode": 309}}]"#).routes().map(\.name) == ["default"])
    }

    @Test func answersOfTheProxyHaveBodies() throws {
        guard case .directResponse(let response)? = try route(#"{"directResponse": {"status": 418, "body": {"string": "tea"}}}"#).action
        else {
            Issue.record("no direct response")
            return
        }
        #expect(response.status == 418)
        guard case .inlineString(let text)? = response.body.specifier else {
            Issue.record("no body")
            return
        }
        #expect(text == "tea")
    }

    @Test func faultsAndCrossOriginRulesAreSettingsOfFilters() throws {
        let route = try route(
            """
            {"route": [{"destination": {"host": "a"}}], "corsPolicy": {"allowOrigins": [{"exact": "x"}], "maxAge": "60s"},
             "fault": {"abort": {"grpcStatus": "UNAVAILABLE", "percentage": {"value": 1}}, "delay": {"fixedDelay": "2s", "percent": 5}}}
            """)
        #expect(route.typedPerFilterConfig.keys.sorted() == ["envoy.filters.http.cors", "envoy.filters.http.fault"])
        let fault = try #require(try route.typedPerFilterConfig["envoy.filters.http.fault"]?.unpacked(as: EnvoyFault.HTTPFault.self))
        #expect(fault.delay.percentage.numerator == 5)
        #expect(fault.abort.percentage.numerator == 10_000)
        guard case .grpcStatus(14)? = fault.abort.errorType else {
            Issue.record("not UNAVAILABLE")
            return
        }
        let cors = try #require(try route.typedPerFilterConfig["envoy.filters.http.cors"]?.unpacked(as: EnvoyCors.CorsPolicy.self))
        #expect(cors.maxAge == "60")
        #expect(cors.forwardNotMatchingPreflights == true)
    }

    @Test func portsComeFromTheDestinationOrTheRequest() throws {
        let route = try route(#"{"route": [{"destination": {"host": "b", "subset": "v1", "port": {"number": 9000}}}]}"#)
        #expect(route.cluster == "outbound|9000|v1|b.shop.svc.cluster.local")
    }

    @Test func theApplicationsRoutesHaveNoTimeout() {
        let generator = RouteGenerator(RouteMesh().generation())
        let configuration = generator.inbound(cluster: "inbound|8080||", target: nil)
        #expect(configuration.virtualHosts[0].name == "inbound|http|0")
        let route = configuration.virtualHosts[0].routes[0]
        #expect(route.decorator.operation == ":0/*")
        #expect(route.forwarding?.maxStreamDuration.maxStreamDuration == Duration())
        #expect(generator.inbound(cluster: "inbound|80||", host: "api.shop", port: 80).virtualHosts[0].name == "inbound|http|80")
    }
}
