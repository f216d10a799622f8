// Delegates: rules of others in the place of a root's.

import EnvoyAPI
import IstioAPI
import Mesh
import Testing

@testable import Pilot

struct DelegateTests {
    private static let root = """
        {"hosts": ["a"], "http": [
         {"name": "r", "match": [{"uri": {"prefix": "/a"}}], "timeout": "5s", "delegate": {"name": "d", "namespace": "back"}},
         {"name": "rest", "route": [{"destination": {"host": "a"}}]}]}
        """

    private func mesh(_ delegate: String) throws -> RouteMesh {
        var mesh = RouteMesh(services: [Fixture.service("a", "shop")])
        try mesh.virtualService("shop/a", Self.root)
        try mesh.virtualService("back/d", delegate)
        return mesh
    }

    @Test func rulesOfTheDelegateLieWithinTheRoots() throws {
        let mesh = try mesh(
            """
            {"http": [{"name": "in", "match": [{"uri": {"exact": "/a/x"}}], "timeout": "1s", "route": [{"destination": {"host": "b"}}]},
                      {"name": "out", "match": [{"uri": {"prefix": "/b"}}], "route": [{"destination": {"host": "b"}}]},
                      {"route": [{"destination": {"host": "b"}}]}]}
            """)
        let routes = mesh.routes()
        #expect(routes.map(\.name) == ["r-in", "r", "rest"])
        #expect(routes.map { $0.forwarding?.timeout?.seconds } == [1, 5, 0])
        #expect(routes[1].prefix == "/a")
        #expect(routes[0].cluster == "outbound|80||b.back.svc.cluster.local")
        #expect(mesh.context().diagnostics.map(\.path) == ["spec.http[1]"])
        #expect(mesh.context().diagnostics.first?.subject?.namespace == "back")
    }

    @Test func delegatesThatTheRootMayNotSeeAreLeftOut() throws {
        let mesh = try mesh(#"{"exportTo": ["."], "http": [{"route": [{"destination": {"host": "b"}}]}]}"#)
        #expect(mesh.routes().map(\.name) == ["rest"])
        #expect(mesh.context().diagnostics.count == 1)
    }

    @Test func patternsAreNotComparedWithOthers() {
        func condition(_ uri: Networking.StringMatch.MatchType) -> Networking.HTTPRoute {
            var rule = Networking.HTTPRoute()
            var match = Networking.HTTPMatchRequest()
            match.uri.matchType = uri
            rule.match = [match]
            return rule
        }
        #expect(DelegateMerging.rule(root: condition(.prefix("/a")), delegate: condition(.regex("/a/.*"))) == nil)
        #expect(DelegateMerging.rule(root: condition(.exact("/a")), delegate: condition(.prefix("/a"))) == nil)
        #expect(DelegateMerging.rule(root: condition(.prefix("/a")), delegate: condition(.prefix("/a/b"))) != nil)
    }
}
