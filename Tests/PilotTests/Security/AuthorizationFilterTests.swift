// The filters of AuthorizationPolicies: order, names, what is tried out, and who is asked.

import EnvoyAPI
import IstioAPI
import Mesh
import Testing

@testable import Pilot

@Suite struct AuthorizationFilterTests {
    private static let trustDomains = TrustDomains(["cluster.local"])

    private static func filters(
        _ policies: [Config<Security.AuthorizationPolicy>], providers: String = "{}"
    ) throws -> AuthorizationFilters {
        let mesh = try IstioMesh.MeshConfig(json: providers)
        let authorizers = ExternalAuthorizers(mesh.extensionProviders) { host in
            switch host {
            case "door.auth.test": ["auth"]
            case "twice.test": ["a", "b"]
            default: []
            }
        }
        return AuthorizationFilters(AuthorizationPolicies(policies), trustDomains, authorizers)
    }

    @Test func auditThenDenyThenAllow() throws {
        var findings: [SecurityFinding] = []
        let filters = try Self.filters([
            SecurityFixture.authorization(#"{"action": "ALLOW"}"#, name: "allow"),
            SecurityFixture.authorization(#"{"action": "DENY", "rules": [{}]}"#, name: "deny"),
            SecurityFixture.authorization(#"{"action": "AUDIT", "rules": [{}]}"#, name: "audit"),
        ])
        let requests = try filters.requestFilters(&findings).map(SecurityFixture.rbac)
        #expect(requests.map(\.rules.action) == [.log, .deny, .allow])
        let connections = try filters.connectionFilters(&findings).map(SecurityFixture.rbac)
        #expect(connections.map(\.rules.action) == [.log, .deny, .allow])
        #expect(connections.allSatisfy { $0.statPrefix == "tcp." })
        #expect(findings.isEmpty)
        try SecurityFixture.expect(
            requests[2],
            #"""
            {"rules": {"policies": {"ns[foo]-policy[allow]-rule[0]": {
              "permissions": [{"notRule": {"any": true}}], "principals": [{"notId": {"any": true}}]}}},
             "shadowRulesStatPrefix": "istio_dry_run_allow_"}
            """#)
    }

    @Test func whatIsTriedOutStandsInTheShadow() throws {
        var findings: [SecurityFinding] = []
        let filters = try Self.filters([
            SecurityFixture.authorization(
                #"{"action": "DENY", "rules": [{}]}"#, name: "tried", annotations: ["istio.io/dry-run": "T"]),
            SecurityFixture.authorization(
                #"{"action": "ALLOW", "rules": [{}]}"#, name: "odd", annotations: ["istio.io/dry-run": "maybe"]),
        ])
        let requests = try filters.requestFilters(&findings).map(SecurityFixture.rbac)
        #expect(requests.count == 2)
        #expect(requests[0].$rules == nil)
        #expect(requests[0].shadowRules.policies.keys.sorted() == ["ns[foo]-policy[tried]-rule[0]"])
        #expect(requests[0].shadowRulesStatPrefix == "istio_dry_run_deny_")
        #expect(requests[1].$shadowRules == nil)
        #expect(requests[1].rules.policies.count == 1)
        #expect(findings.count == 1)
    }

    private static let provider = #"""
        {"extensionProviders": [{"name": "door", "envoyExtAuthzGrpc": {"service": "auth/door.auth.test", "port": 9000}},
          {"name": "gate", "envoyExtAuthzHttp": {"service": "door.auth.test", "port": 80, "timeout": "2s", "statusOnError": "503",
            "includeRequestHeadersInCheck": ["x-*"], "headersToUpstreamOnAllow": ["*-user"]}},
          {"name": "lost", "envoyExtAuthzHttp": {"service": "nowhere.test", "port": 80}},
          {"name": "twice", "envoyExtAuthzHttp": {"service": "twice.test", "port": 80}},
          {"name": "odd", "envoyExtAuthzHttp": {"service": "door.auth.test", "port": 80, "statusOnError": "999"}}]}
        """#

    private static func custom(_ provider: String, name: String = "ask") throws -> Config<Security.AuthorizationPolicy> {
        try SecurityFixture.authorization(
            #"{"action": "CUSTOM", "provider": {"name": "\#(provider)"}, "rules": [{"to": [{"operation": {"paths": ["/x"]}}]}]}"#,
            name: name)
    }

    @Test func aProviderIsAskedAboutWhatMatched() throws {
        var findings: [SecurityFinding] = []
        let filters = try Self.filters([Self.custom("gate")], providers: Self.provider)
        let requests = filters.customRequestFilters(&findings)
        #expect(requests.map(\.name) == ["envoy.filters.http.rbac", "envoy.filters.http.ext_authz"])
        let noted = try SecurityFixture.rbac(requests[0])
        #expect(noted.$rules == nil)
        #expect(noted.shadowRulesStatPrefix == "istio_ext_authz_")
        #expect(noted.shadowRules.policies.keys.sorted() == ["istio-ext-authz-gate-ns[foo]-policy[ask]-rule[0]"])
        try SecurityFixture.expect(
            requests[1],
            #"""
            {"name": "envoy.filters.http.ext_authz", "typedConfig": {
              "@type": "type.googleapis.com/envoy.extensions.filters.http.ext_authz.v3.ExtAuthz",
              "allowedHeaders": {"patterns": [{"prefix": "x-", "ignoreCase": true}]},
              "filterEnabledMetadata": {"filter": "envoy.filters.http.rbac",
                "path": [{"key": "istio_ext_authz_shadow_effective_policy_id"}],
                "value": {"stringMatch": {"prefix": "istio-ext-authz-gate"}}},
              "httpService": {"authorizationResponse": {"allowedUpstreamHeaders": {"patterns": [
                  {"suffix": "-user", "ignoreCase": true}]}},
                "serverUri": {"uri": "http://door.auth.test", "cluster": "outbound|80||door.auth.test", "timeout": "2s"}},
              "statusOnError": {"code": "ServiceUnavailable"}, "transportApiVersion": "V3"}}
            """#)
        // Nobody can be asked about bytes by HTTP.
        #expect(filters.customConnectionFilters(&findings).isEmpty)
        #expect(findings.isEmpty)
        let both = try Self.filters([Self.custom("door")], providers: Self.provider)
        #expect(
            both.customConnectionFilters(&findings).map(\.name) == ["envoy.filters.network.rbac", "envoy.filters.network.ext_authz"])
    }

    @Test(arguments: ["lost", "twice", "odd", "unheard-of"]) func whoCannotBeAskedDenies(provider: String) throws {
        var findings: [SecurityFinding] = []
        let filters = try Self.filters([Self.custom(provider)], providers: Self.provider)
        let requests = try filters.customRequestFilters(&findings).map(SecurityFixture.rbac)
        #expect(requests.count == 1)
        #expect(requests.first?.rules.action == .deny)
        let names = requests.first?.rules.policies.keys.sorted()
        #expect(names == ["istio-ext-authz-\(provider)-ns[foo]-policy[ask]-rule[0]-deny-due-to-bad-CUSTOM-action"])
        #expect(findings.map(\.path) == ["spec.provider"])
    }

    @Test func severalProvidersOfOneWorkloadDeny() throws {
        var findings: [SecurityFinding] = []
        let filters = try Self.filters([Self.custom("gate", name: "a"), Self.custom("door", name: "b")], providers: Self.provider)
        let requests = try filters.customRequestFilters(&findings).map(SecurityFixture.rbac)
        #expect(requests.map { $0.rules.policies.keys.first?.hasSuffix("-deny-due-to-bad-CUSTOM-action") } == [true, true])
        #expect(findings.count == 2)
    }

    @Test func policiesFindTheirWorkloads() throws {
        let own = PolicySelection(namespace: "foo", labels: ["app": "web"])
        let policies = ConfigCollection([
            try SecurityFixture.authorization("{}", name: "mesh", namespace: "istio-system"),
            try SecurityFixture.authorization(
                #"{"selector": {"matchLabels": {"app": "web"}}}"#, name: "mesh-web", namespace: "istio-system"),
            try SecurityFixture.authorization(#"{"selector": {"matchLabels": {"app": "other"}}}"#, name: "other"),
            try SecurityFixture.authorization("{}", name: "young", age: 9),
            try SecurityFixture.authorization("{}", name: "old", age: 5),
            try SecurityFixture.authorization("{}", name: "elsewhere", namespace: "bar"),
            try SecurityFixture.authorization(
                #"{"targetRefs": [{"kind": "Gateway", "group": "gateway.networking.k8s.io", "name": "gate"}]}"#, name: "gate"),
        ])
        let found = own.policies(in: policies, namespaces: ["istio-system", "foo"])
        #expect(found.map(\.name) == ["mesh", "mesh-web", "old", "young"])
        let gateway = PolicySelection(namespace: "foo", labels: ["gateway.networking.k8s.io/gateway-name": "gate"])
        #expect(gateway.policies(in: policies, namespaces: ["foo"]).map(\.name).contains("gate"))
    }
}
