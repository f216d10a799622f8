// EnvoyFilterTests: the rules of EnvoyFilter, each broken alone, and patch values held against Envoy's messages.

import Galley
import Mesh
import Testing

@Suite struct EnvoyFilterTests {
    /// The findings besides the warning that every EnvoyFilter gets.
    private func findings(_ spec: String) -> [Diagnostic] {
        Validation.findings(
            inYAML: """
                apiVersion: networking.istio.io/v1alpha3
                kind: EnvoyFilter
                metadata: {name: a, namespace: shop}
                spec: \(spec)
                """
        ).filter { $0.code != "envoy-internals" }
    }

    /// The codes, those of errors with an exclamation mark.
    private func codes(_ spec: String) -> [String] { findings(spec).map { ($0.level == .error ? "!" : "") + $0.code } }

    @Test func isAlwaysWarnedAbout() {
        let text = "{apiVersion: networking.istio.io/v1alpha3, kind: EnvoyFilter, metadata: {name: a}, spec: {configPatches: []}}"
        #expect(Validation.findings(inYAML: text).map(\.code) == ["envoy-internals"])
    }

    @Test(
        arguments: [
            ("{workloadSelector: {labels: {app: web}}}", []),
            ("{workloadSelector: {}}", ["selector-empty"]),
            ("{targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: a}]}", []),
            (
                "{workloadSelector: {labels: {app: web}}, targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: a}]}",
                ["!target-choice"]
            ),
        ] as [(String, [String])])
    func attachment(spec: String, expected: [String]) { #expect(codes(spec) == expected, "\(spec)") }

    @Test(
        arguments: [
            ("{applyTo: CLUSTER, patch: {operation: REMOVE}}", []),
            ("{patch: {operation: REMOVE}}", ["!apply-to"]),
            ("{applyTo: INVALID, patch: {operation: REMOVE}}", ["!apply-to"]),
            ("{applyTo: cluster, patch: {operation: REMOVE}}", ["!invalid-value"]),
            ("{applyTo: CLUSTER}", ["!missing-patch"]),
            ("{applyTo: CLUSTER, patch: {}}", ["!patch-operation", "!patch-value"]),
            ("{applyTo: CLUSTER, patch: {operation: INVALID, value: {}}}", ["!patch-operation"]),
            ("{applyTo: CLUSTER, patch: {operation: MERGE}}", ["!patch-value"]),
            ("{applyTo: CLUSTER, patch: {operation: MERGE, value: null}}", ["!patch-value"]),
            ("{applyTo: CLUSTER, patch: {operation: MERGE, value: {}}}", []),
        ] as [(String, [String])])
    func patches(patch: String, expected: [String]) { #expect(codes("{configPatches: [\(patch)]}") == expected, "\(patch)") }

    @Test(
        arguments: [
            ("CLUSTER", "{}", []),
            ("CLUSTER", "{cluster: {name: a}}", []),
            ("CLUSTER", "{listener: {portNumber: 1}}", ["!match-kind"]),
            ("CLUSTER", "{listener: null}", []),
            ("CLUSTER", "{routeConfiguration: {name: a}}", ["!match-kind"]),
            ("HTTP_ROUTE", "{routeConfiguration: {name: a}}", []),
            ("VIRTUAL_HOST", "{cluster: {}}", ["!match-kind"]),
            ("HTTP_ROUTE", "{listener: {name: a}}", ["!match-kind"]),
            ("LISTENER", "{cluster: {name: a}}", ["!match-kind"]),
            ("BOOTSTRAP", "{cluster: {name: a}}", []),
            ("LISTENER", "{proxy: {proxyVersion: '('}}", ["!invalid-regex"]),
            ("LISTENER", "{proxy: {proxyVersion: '\(String(repeating: "a", count: 1024))'}}", []),
            ("LISTENER", "{proxy: {proxyVersion: '\(String(repeating: "a", count: 1025))'}}", ["long-pattern"]),
            ("CLUSTER", "{context: WAYPOINT, waypoint: {}}", []),
            ("CLUSTER", "{context: WAYPOINT}", ["!waypoint-match"]),
            ("CLUSTER", "{context: ANY, waypoint: {portNumber: 80}}", ["!waypoint-match"]),
            ("CLUSTER", "{waypoint: {portNumber: 80}}", ["!waypoint-match"]),
        ] as [(String, String, [String])])
    func matches(applyTo: String, match: String, expected: [String]) {
        #expect(codes("{configPatches: [{applyTo: \(applyTo), match: \(match), patch: {operation: REMOVE}}]}") == expected, "\(match)")
    }

    @Test(
        arguments: [
            ("HTTP_FILTER", "{name: envoy.filters.network.http_connection_manager, subFilter: {name: envoy.filters.http.router}}", []),
            ("LISTENER", "{name: envoy.filters.network.tcp_proxy}", ["match-without-effect"]),
            ("NETWORK_FILTER", "{}", ["!filter-name"]),
            ("NETWORK_FILTER", "{name: ''}", ["!filter-name"]),
            ("NETWORK_FILTER", "{name: envoy.filters.network.http_connection_manager, subFilter: {name: a}}", ["!sub-filter"]),
            ("HTTP_FILTER", "{name: envoy.filters.network.tcp_proxy, subFilter: {name: a}}", ["!sub-filter"]),
            ("HTTP_FILTER", "{name: envoy.filters.network.http_connection_manager, subFilter: {}}", ["!filter-name"]),
            (
                "HTTP_FILTER", "{name: envoy.http_connection_manager, subFilter: {name: envoy.router}}",
                ["old-filter-name", "old-filter-name"]
            ),
        ] as [(String, String, [String])])
    func filters(applyTo: String, filter: String, expected: [String]) {
        let match = "{listener: {filterChain: {filter: \(filter)}}}"
        #expect(codes("{configPatches: [{applyTo: \(applyTo), match: \(match), patch: {operation: REMOVE}}]}") == expected, "\(filter)")
    }

    // MARK: Values

    private func value(_ applyTo: String, _ value: String, match: String = "{}") -> [String] {
        codes("{configPatches: [{applyTo: \(applyTo), match: \(match), patch: {operation: MERGE, value: \(value)}}]}")
    }

    /// proto3's JSON form (protobuf.dev, "ProtoJSON Format"), where Istio is more lenient than that as Istio reads it.
    @Test(
        arguments: [
            ("{connect_timeout: 5s}", []),
            ("{connectTimeout: 1m}", []),
            ("{connect_timeout: 5}", ["!wrong-type"]),
            ("{connect_timeout: '5'}", ["!invalid-duration"]),
            ("{no_such: 1}", ["unknown-field"]),
            ("{name: false}", ["!wrong-type"]),
            ("{name: null}", []),
            ("{lb_policy: RING_HASH}", []),
            ("{lb_policy: 2}", []),
            ("{lb_policy: 1.5}", ["!wrong-type"]),
            ("{lb_policy: 99}", ["invalid-value"]),
            ("{lb_policy: ring_hash}", ["!invalid-value"]),
            ("{per_connection_buffer_limit_bytes: 32768}", []),
            ("{per_connection_buffer_limit_bytes: '32768'}", []),
            ("{per_connection_buffer_limit_bytes: 32768.0}", []),
            ("{per_connection_buffer_limit_bytes: -1}", ["!out-of-range"]),
            ("{per_connection_buffer_limit_bytes: '4294967296'}", ["!out-of-range"]),
            ("{per_connection_buffer_limit_bytes: many}", ["!wrong-type"]),
            ("{ignore_health_on_host_removal: 'true'}", ["!wrong-type"]),
            ("{respect_dns_ttl: yes}", []),
            ("{close_connections_on_host_health_failure: yes}", []),
            ("{health_checks: {timeout: 1s}}", ["!wrong-type"]),
            ("{health_checks: [{timeout: 1s, interval: a}]}", ["!invalid-duration"]),
            ("{metadata: {filter_metadata: {istio: {anything: [1, {a: b}]}}}}", []),
            ("{metadata: {filter_metadata: {istio: text}}}", ["!wrong-type"]),
            ("{load_assignment: [a]}", ["!wrong-type"]),
            ("{type: STATIC, cluster_type: {name: a, typed_config: {'@type': a/google.protobuf.Empty, value: {}}}}", ["one-of-conflict"]),
            ("{transport_socket: {name: envoy.transport_sockets.tls}}", ["missing-typed-config"]),
            ("{common_lb_config: {healthy_panic_threshold: {value: 50}}}", []),
            ("{common_lb_config: {healthy_panic_threshold: {value: 'NaN'}}}", []),
            ("{common_lb_config: {healthy_panic_threshold: {value: half}}}", ["!wrong-type"]),
        ] as [(String, [String])])
    func clusters(value: String, expected: [String]) { #expect(self.value("CLUSTER", value) == expected, "\(value)") }

    @Test(
        arguments: [
            ("'@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua, default_source_code: {inline_string: a}", []),
            ("'@type': a/envoy.extensions.filters.http.lua.v3.Lua, defaultSourceCode: {inlineBytes: '***'}", ["!invalid-base64"]),
            ("'@type': envoy.extensions.filters.http.lua.v3.Lua, no_such_field: 1", ["unknown-field"]),
            ("'@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua, inlineCode: a", []),
            ("'@type': type.googleapis.com/envoy.config.filter.http.lua.v2.Lua", ["!unknown-type"]),
            ("'@type': type.googleapis.com/no.such.Type", ["!unknown-type"]),
            ("'@type': type.googleapis.com/envoy.config.cluster.redis.RedisClusterConfig", ["frozen-type"]),
            ("'@type': type.googleapis.com/envoy.extensions.filters.http.golang.v3alpha.Config, plugin_name: a", []),
            ("'@type': type.googleapis.com/google.protobuf.Duration, value: 1s", []),
            ("'@type': type.googleapis.com/google.protobuf.Duration, value: 1", ["!wrong-type"]),
            ("'@type': type.googleapis.com/google.protobuf.Duration", ["!missing-field"]),
            ("'@type': type.googleapis.com/google.protobuf.UInt64Value, value: '18446744073709551615'", []),
            ("'@type': type.googleapis.com/google.protobuf.UInt64Value, value: '18446744073709551616'", ["!out-of-range"]),
            ("'@type': type.googleapis.com/google.protobuf.Int64Value, value: -9223372036854775808", []),
            ("'@type': type.googleapis.com/google.protobuf.Int64Value, value: 1e19", ["!out-of-range"]),
            ("'@type': 5", ["!wrong-type"]),
            ("inline_string: a", ["!missing-type"]),
            ("'@type': type.googleapis.com/udpa.type.v1.TypedStruct, type_url: a/b.C, value: {anything: 1}", []),
            (
                """
                '@type': type.googleapis.com/udpa.type.v1.TypedStruct,
                type_url: type.googleapis.com/envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit,
                value: {stat_prefix: a, token_bucket: {max_tokens: -1}}
                """, ["out-of-range"]
            ),
        ] as [(String, [String])])
    func filterConfigurations(fields: String, expected: [String]) {
        #expect(value("HTTP_FILTER", "{name: a, typed_config: {\(fields)}}") == expected, "\(fields)")
    }

    @Test func filterNeedsItsConfiguration() {
        #expect(value("HTTP_FILTER", "{name: envoy.filters.http.cors}") == ["missing-typed-config"])
        let hints = findings("{configPatches: [{applyTo: HTTP_FILTER, patch: {operation: ADD, value: {name: envoy.cors}}}]}").map(\.hint)
        #expect(hints == ["add typed_config with \"@type\": type.googleapis.com/envoy.extensions.filters.http.cors.v3.Cors"])
    }

    @Test func everyPartHasItsMessage() {
        for part in [
            "LISTENER", "FILTER_CHAIN", "NETWORK_FILTER", "HTTP_FILTER", "ROUTE_CONFIGURATION", "VIRTUAL_HOST", "HTTP_ROUTE", "CLUSTER",
            "EXTENSION_CONFIG", "BOOTSTRAP", "LISTENER_FILTER",
        ] {
            #expect(value(part, "{surely_not: 1}").contains("unknown-field"), "\(part)")
        }
    }

    /// Istio does not read patches for waypoints, so it accepts them; Envoy will not.
    @Test func waypointValuesAreWarnedAbout() {
        #expect(value("CLUSTER", "{connect_timeout: 5}", match: "{context: WAYPOINT, waypoint: {}}") == ["wrong-type"])
    }

    @Test func findingsPointIntoTheValue() {
        let text = """
            apiVersion: networking.istio.io/v1alpha3
            kind: EnvoyFilter
            metadata: {name: a}
            spec:
              configPatches:
              - applyTo: HTTP_ROUTE
                patch:
                  operation: MERGE
                  value:
                    route:
                      time_out: 1s
                      retry_policy:
                        num_retries: [3]
            """
        let found = Validation.findings(inYAML: text).filter { $0.code != "envoy-internals" }
        #expect(found.map(\.code) == ["unknown-field", "wrong-type"])
        #expect(found.map { $0.origin?.line } == [11, 13])
        #expect(found.map { $0.origin?.column } == [11, 26])
        #expect(found.map(\.hint).first == "did you mean \"timeout\"?")
        #expect(found.map(\.path).last == "spec.configPatches[0].patch.value.route.retry_policy.num_retries")
    }
}
