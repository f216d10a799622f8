// Dumps: read, written, and what is made of a proxy's resources.

import EnvoyAPI
import Protobuf
import Testing

@testable import ProxyDump

@Suite struct ConfigDumps {
    @Test func whatIsWrittenIsReadAgain() throws {
        var cluster = EnvoyCluster.Cluster()
        cluster.name = "a"
        cluster.loadAssignment.clusterName = "a"
        var routes = EnvoyRoute.RouteConfiguration()
        routes.name = "80"
        var listener = EnvoyListener.Listener()
        listener.name = "l"
        var assignment = EnvoyEndpoint.ClusterLoadAssignment()
        assignment.clusterName = "b"
        let dump = ConfigDump(
            bootstrap: EnvoyBootstrap.Bootstrap(), clusters: [cluster], endpoints: [assignment], listeners: [listener], routes: [routes])
        let text = try dump.json()
        #expect(text.contains("\"dynamic_active_clusters\""))
        let read = try ConfigDump(json: Array(text.utf8))
        #expect(read.clusters == [cluster])
        #expect(read.listeners == [listener])
        #expect(read.routes == [routes])
        #expect(read.endpoints.map(\.clusterName) == ["b", "a"])
        #expect(try read.json() == text)
        #expect(BootstrapView(read) != nil)
        #expect(BootstrapView(ConfigDump(clusters: [cluster])) == nil)
    }

    /// Both of protobuf's forms of names, and an extension that nobody knows.
    @Test func namesAndTypes() throws {
        let text = """
            {"configs": [
              {"@type": "type.googleapis.com/envoy.admin.v3.RoutesConfigDump", "dynamicRouteConfigs": [{"routeConfig": {
                "@type": "type.googleapis.com/envoy.config.route.v3.RouteConfiguration", "name": "80",
                "typedPerFilterConfig": {"mine": {"@type": "example.com/my.Filter", "deep": [{"a": 1}]}}, "fromTheFuture": 1}}]},
              {"@type": "type.googleapis.com/my.ConfigDump", "x": true}]}
            """
        let dump = try ConfigDump(json: Array(text.utf8))
        #expect(dump.routes.map(\.name) == ["80"])
        #expect(dump.sections.count == 2)
        let written = try RouteView(dump).json()
        #expect(written.contains("\"typeUrl\": \"example.com/my.Filter\""))
        #expect(written.contains("\"a\": 1"))
        #expect(written.hasPrefix("[\n    {\n        \"name\": \"80\""))
        #expect(try RouteView(dump).yaml().hasPrefix("- name: \"80\""))
        #expect(try RouteView(dump, name: "none").json() == "[]")
    }

    @Test(arguments: [
        ("", 1, 1), ("[]", 1, 1), ("{\"configs\":\n  [3]}", 2, 4), ("{}", 0, 0), ("{\"configs\": []}", 0, 0),
        ("{\"configs\": [{\"@type\": \"a/b\"}", 1, 30), ("{\"clusters\": 3}", 0, 0),
    ])
    func noDumps(text: String, line: Int, column: Int) {
        #expect {
            try ConfigDump(json: Array(text.utf8))
        } throws: { error in
            guard let failure = error as? ConfigDump.Failure else { return false }
            return failure.line == line && (column == 30 || failure.column == column)
        }
    }

    @Test func versionsOfTheProxy() throws {
        let text = """
            {"configs": [{"@type": "type.googleapis.com/envoy.admin.v3.BootstrapConfigDump", "bootstrap": {"node": {
              "id": "sidecar~10.0.0.1~a.shop~shop.svc.cluster.local",
              "metadata": {"ISTIO_VERSION": "1.30.1", "ISTIO_PROXY_SHA": "istio-proxy:abc"},
              "user_agent_build_version": {"version": {"major_number": 1, "minor_number": 38}, "metadata": {
                "build.label": "dev", "build.type": "RELEASE", "revision.status": "Clean", "ssl.version": "BoringSSL"}}}}}]}
            """
        let view = try #require(BootstrapView(try ConfigDump(json: Array(text.utf8))))
        #expect(
            view.table(TableStyle()).rows == [
                ["Istio Version:", "1.30.1"], ["Istio Proxy Version:", "abc"], ["Envoy Version:", "1.38.0-dev/Clean/RELEASE/BoringSSL"],
            ])
        #expect(try view.json().contains("\"userAgentBuildVersion\""))
    }

    @Test func extensionsOfAllSections() throws {
        let section = """
            {"@type": "type.googleapis.com/envoy.admin.v3.EcdsConfigDump", "ecds_filters": [{"ecds_filter": {
              "@type": "type.googleapis.com/envoy.config.core.v3.TypedExtensionConfig", "name": "NAME",
              "typed_config": {"@type": "type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm"}}}]}
            """
        let text = "{\"configs\": [\(section.replacing("NAME", with: "b")), \(section.replacing("NAME", with: "a"))]}"
        let view = ExtensionView(try ConfigDump(json: Array(text.utf8)))
        let type = "envoy.extensions.filters.http.wasm.v3.Wasm"
        #expect(view.table(TableStyle()).rows == [["ECDS NAME", "TYPE"], ["a", type], ["b", type]])
        #expect(try view.json().contains("\"ecdsFilters\""))
    }
}
