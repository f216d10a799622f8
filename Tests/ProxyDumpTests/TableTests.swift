// What the tables say of resources, held against istioctl's own way of saying it.

import EnvoyAPI
import Protobuf
import Testing

@testable import ProxyDump

@Suite struct Tables {
    @Test func columnsAreAsWideAsTheirWidestCell() {
        var table = Table(["NAME", "PORT"], gap: 2)
        table.add(["größer als", "80"])
        table.add(["", ""])
        #expect(table.text == "NAME        PORT\ngrößer als  80\n            \n")
        #expect(Table().text.isEmpty)
    }

    @Test func clustersAreInTheOrderOfHosts() throws {
        let dump = try dump(
            "ClustersConfigDump",
            """
            "dynamic_active_clusters": [
              {"cluster": {"@type": "\(Self.cluster)", "name": "outbound|9080||b.shop.svc.cluster.local", "type": "EDS",
                "metadata": {"filter_metadata": {
                  "istio": {"config": "/apis/networking.istio.io/v1alpha3/namespaces/shop/destination-rule/b"},
                  "meshctl": {"sources": [{"config": "Service shop/b", "at": "b.yaml:3"}, {"at": "rules.yaml:1"}]}}}}},
              {"cluster": {"@type": "\(Self.cluster)", "name": "outbound|80|v1|b.shop.svc.cluster.local", "type": "STRICT_DNS"}},
              {"cluster": {"@type": "\(Self.cluster)", "name": "outbound|80||b.shop.svc.cluster.local",
                "cluster_type": {"name": "envoy.clusters.dns"}}},
              {"cluster": {"@type": "\(Self.cluster)", "name": "outbound|80||a.shop.svc.cluster.local", "type": "ORIGINAL_DST"}}],
            "static_clusters": [{"cluster": {"@type": "\(Self.cluster)", "name": "agent"}}]
            """)
        let rows = ClusterView(dump).table(TableStyle(showsSources: true)).rows
        #expect(
            rows.dropFirst() == [
                ["a.shop.svc.cluster.local", "80", "-", "outbound", "ORIGINAL_DST", "", ""],
                ["agent", "-", "-", "-", "STATIC", "", ""],
                ["b.shop.svc.cluster.local", "80", "-", "outbound", "envoy.clusters.dns", "", ""],
                ["b.shop.svc.cluster.local", "9080", "-", "outbound", "EDS", "b.shop", "b.yaml:3, rules.yaml:1"],
                ["b.shop.svc.cluster.local", "80", "v1", "outbound", "STRICT_DNS", "", ""],
            ])
        func names(_ filter: ClusterView.Filter) -> [String] { ClusterView(dump, filter).names }
        #expect(names(.init(fqdn: "a.shop")) == ["outbound|80||a.shop.svc.cluster.local"])
        #expect(names(.init(port: 80)).count == 3)
        #expect(names(.init(subset: "v1")) == ["outbound|80|v1|b.shop.svc.cluster.local"])
        #expect(names(.init(direction: "inbound")).isEmpty)
    }

    @Test(arguments: [
        (["*"], "*"),
        ([], ""),
        (["a.shop.svc.cluster.local", "a.shop.svc.cluster.local:80", "a", "a:80"], "a.shop.svc.cluster.local, a"),
        (["a.svc.cluster.local", "a.svc", "a", "a:80", "10.0.0.1", "10.0.0.1:80"], "a, 10.0.0.1"),
        (["a", "b", "c", "d", "d:80"], "a, b + 2 more..."),
        (["a", "[fd00::1:2]", "[fd00::1:2]:80"], "a, [fd00::1:2]"),
    ])
    func domains(all: [String], shown: String) { #expect(RouteDescription.domains(all) == shown) }

    @Test func routesWithPortsForNamesComeFirst() throws {
        let dump = try dump(
            "RoutesConfigDump",
            """
            "dynamic_route_configs": [
              {"route_config": {"@type": "\(Self.route)", "name": "inbound|80||"}},
              {"route_config": {"@type": "\(Self.route)", "name": "9080", "virtual_hosts": [
                {"name": "all", "domains": ["*"], "routes": [{"match": {"prefix": "/"}, "route": {"cluster": "PassthroughCluster"}}]},
                {"name": "none", "domains": ["b"]},
                {"name": "a", "domains": ["a"], "routes": [
                  {"match": {"path_separated_prefix": "/api"}, "route": {"cluster": "a"}, "metadata": {"filter_metadata": {
                    "istio": {"config": "/apis/networking.istio.io/v1/namespaces/shop/virtual-service/a"},
                    "meshctl": {"sources": [{"at": "a.yaml:9"}]}}}},
                  {"match": {"safe_regex": {"regex": "/v[0-9]"}}, "redirect": {}},
                  {"match": {"path": "/exact"}, "route": {"cluster": "a"}}]}]}},
              {"route_config": {"@type": "\(Self.route)", "name": "80"}}]
            """)
        let view = RouteView(dump)
        #expect(view.names == ["80", "9080", "inbound|80||"])
        #expect(
            view.table(TableStyle(showsSources: true)).rows.dropFirst() == [
                ["9080", "none", "b", "/*", "404", ""],
                ["9080", "a", "a", "PathPrefix:/api", "a.shop", "a.yaml:9"],
                ["9080", "a", "a", "regex /v[0-9]", "", ""],
                ["9080", "a", "a", "/exact", "", ""],
            ])
        #expect(view.table(TableStyle(isVerbose: false)).rows[2] == ["9080", "3"])
        #expect(RouteView(dump, name: "80").names == ["80"])
    }

    @Test func endpointsOfAllFormsOfAddress() throws {
        let dump = try dump(
            "EndpointsConfigDump",
            """
            "dynamic_endpoint_configs": [{"endpoint_config": {
              "@type": "type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment", "cluster_name": "outbound|80||a",
              "endpoints": [{"locality": {"region": "r", "zone": "z"}, "lb_endpoints": [
                {"health_status": "HEALTHY", "endpoint": {"address": {"socket_address": {"address": "10.0.0.1", "port_value": 80}}}},
                {"health_status": "UNHEALTHY", "endpoint": {"address": {"pipe": {"path": "./socket"}}}},
                {"endpoint": {"address": {"envoy_internal_address": {"server_listener_name": "inner", "endpoint_id": "1:2"}}}}]}]}}]
            """)
        #expect(
            EndpointView(dump).table(TableStyle()).rows.dropFirst() == [
                ["10.0.0.1:80", "HEALTHY", "r/z", "outbound|80||a"], ["./socket", "UNHEALTHY", "r/z", "outbound|80||a"],
                ["envoy://inner/1:2", "UNKNOWN", "r/z", "outbound|80||a"],
            ])
        #expect(EndpointView(dump, .init(port: 80)).names == ["10.0.0.1:80"])
        #expect(EndpointView(dump, .init(status: "unhealthy")).names == ["./socket"])
        #expect(EndpointView(dump, .init(address: "10.0.0.1")).names == ["10.0.0.1:80"])
        #expect(EndpointView(dump, .init(cluster: "other")).assignments.isEmpty)
    }

    /// `/clusters?format=json` knows how endpoints fare.
    @Test func hostStatuses() throws {
        let text = """
            {"cluster_statuses": [{"name": "outbound|80||a", "host_statuses": [
              {"address": {"socket_address": {"address": "10.0.0.2", "port_value": 80}},
               "health_status": {"eds_health_status": "HEALTHY", "failed_outlier_check": true}},
              {"address": {"socket_address": {"address": "10.0.0.1", "port_value": 80}}, "health_status": {"eds_health_status": "HEALTHY"}},
              {"address": {"pipe": {"path": "./socket"}}, "health_status": {"eds_health_status": "HEALTHY"}}]}]}
            """
        let view = try #require(HostStatusView(json: Array(text.utf8)))
        #expect(
            view.table(TableStyle()).rows.dropFirst() == [
                ["10.0.0.1:80", "HEALTHY", "OK", "outbound|80||a"], ["10.0.0.2:80", "HEALTHY", "FAILED", "outbound|80||a"],
                ["unix://./socket", "HEALTHY", "OK", "outbound|80||a"],
            ])
        #expect(HostStatusView(json: Array("{\"configs\": []}".utf8)) == nil)
    }

    private static let cluster = "type.googleapis.com/envoy.config.cluster.v3.Cluster"
    private static let route = "type.googleapis.com/envoy.config.route.v3.RouteConfiguration"

    private func dump(_ section: String, _ content: String) throws -> ConfigDump {
        try ConfigDump(json: Array("{\"configs\": [{\"@type\": \"type.googleapis.com/envoy.admin.v3.\(section)\", \(content)}]}".utf8))
    }
}
