// Rules of AuthorizationPolicies as permissions and principals.

import EnvoyAPI
import Testing

@testable import Pilot

/// A rule, its permissions and its principals; nil for one that matches everything.
struct RuleTranslation: Sendable, CustomTestStringConvertible {
    let rule: String
    var permission: String?
    var principal: String?
    var testDescription: String { rule }
}

@Suite struct RuleTranslationTests {
    private static let anyPermission = #"{"andRules": {"rules": [{"any": true}]}}"#
    private static let anyPrincipal = #"{"andIds": {"ids": [{"any": true}]}}"#

    private static func check(_ translation: RuleTranslation) throws {
        let policy = try SecurityFixture.translated(rule: translation.rule)
        let permission = translation.permission.map { #"{"andRules": {"rules": [\#($0)]}}"# } ?? anyPermission
        let principal = translation.principal.map { #"{"andIds": {"ids": [\#($0)]}}"# } ?? anyPrincipal
        try SecurityFixture.expect(policy, #"{"permissions": [\#(permission)], "principals": [\#(principal)]}"#)
    }

    private static let operationCases: [RuleTranslation] = [
        RuleTranslation(rule: "{}"),
        RuleTranslation(
            rule: #"{"to": [{"operation": {"hosts": ["*.shop.test", "*"]}}]}"#,
            permission: #"""
                {"orRules": {"rules": [
                  {"header": {"name": ":authority", "stringMatch": {"suffix": ".shop.test", "ignoreCase": true}}},
                  {"header": {"name": ":authority", "presentMatch": true}}]}}
                """#),
        RuleTranslation(
            rule: #"{"to": [{"operation": {"methods": ["GET"], "ports": ["8080"], "notPorts": ["90"]}}]}"#,
            permission: #"""
                {"orRules": {"rules": [{"header": {"name": ":method", "stringMatch": {"exact": "GET"}}}]}},
                {"orRules": {"rules": [{"destinationPort": 8080}]}},
                {"notRule": {"orRules": {"rules": [{"destinationPort": 90}]}}}
                """#),
        RuleTranslation(
            rule: #"{"to": [{"operation": {"paths": ["/a*", "*", "/{*}/b/{**}"]}}]}"#,
            permission: #"""
                {"orRules": {"rules": [
                  {"urlPath": {"path": {"prefix": "/a"}}}, {"urlPath": {"path": {"safeRegex": {"regex": ".+"}}}},
                  {"uriTemplate": {"name": "uri-template", "typedConfig": {
                    "@type": "type.googleapis.com/envoy.extensions.path.match.uri_template.v3.UriTemplateMatchConfig",
                    "pathTemplate": "/*/b/**"}}}]}}
                """#),
        RuleTranslation(
            rule: #"{"when": [{"key": "connection.sni", "values": ["*.a"]}, {"key": "destination.ip", "values": ["2001:DB8:0::/32"]}]}"#,
            permission: #"""
                {"orRules": {"rules": [{"requestedServerName": {"suffix": ".a"}}]}},
                {"orRules": {"rules": [{"destinationIp": {"addressPrefix": "2001:db8::", "prefixLen": 32}}]}}
                """#),
        RuleTranslation(
            rule: #"{"when": [{"key": "experimental.envoy.filters.network.mysql_proxy[db.table]", "values": ["[update]", "x*"]}]}"#,
            permission: #"""
                {"metadata": {"filter": "envoy.filters.network.mysql_proxy", "path": [{"key": "db.table"}], "value": {"orMatch": {
                  "valueMatchers": [{"listMatch": {"oneOf": {"stringMatch": {"exact": "update"}}}}, {"stringMatch": {"prefix": "x"}}]}}}}
                """#),
    ]

    @Test(arguments: operationCases) func permissions(_ translation: RuleTranslation) throws { try Self.check(translation) }

    private static func name(_ matcher: String) -> String { #"{"authenticated": {"principalName": {\#(matcher)}}}"# }

    private static func token(_ claim: String, _ value: String) -> String {
        #"{"metadata": {"filter": "envoy.filters.http.jwt_authn", "path": [{"key": "payload"}, \#(claim)], "value": \#(value)}}"#
    }

    private static let sourceCases: [RuleTranslation] = [
        RuleTranslation(
            rule: #"{"from": [{"source": {"namespaces": ["web", "w*"], "ipBlocks": ["10.0.0.0/8"], "remoteIpBlocks": ["1.2.3.4"]}}]}"#,
            principal: #"""
                {"orIds": {"ids": [\#(name(#""safeRegex": {"regex": ".*/ns/web/.*"}"#)),
                  \#(name(#""safeRegex": {"regex": ".*/ns/w.*/.*"}"#))]}},
                {"orIds": {"ids": [{"remoteIp": {"addressPrefix": "1.2.3.4", "prefixLen": 32}}]}},
                {"orIds": {"ids": [{"directRemoteIp": {"addressPrefix": "10.0.0.0", "prefixLen": 8}}]}}
                """#),
        RuleTranslation(
            rule: #"{"from": [{"source": {"serviceAccounts": ["web", "ops/ad.min"]}}]}"#,
            principal: #"""
                {"orIds": {"ids": [\#(name(#""safeRegex": {"regex": "spiffe://.+/ns/foo/(.+/|)sa/web(/.+)?"}"#)),
                  \#(name(#""safeRegex": {"regex": "spiffe://.+/ns/ops/(.+/|)sa/ad\\.min(/.+)?"}"#))]}}
                """#),
        RuleTranslation(
            rule: #"{"from": [{"source": {"notPrincipals": ["*/sa/a.b", "*"]}}]}"#,
            principal: #"""
                {"notId": {"orIds": {"ids": [\#(name(#""safeRegex": {"regex": "spiffe://.*/sa/a\\.b"}"#)),
                  \#(name(#""safeRegex": {"regex": ".+"}"#))]}}}
                """#),
        RuleTranslation(
            rule: #"{"from": [{"source": {"requestPrincipals": ["https://id.test/*"]}}]}"#,
            principal: #"""
                {"andIds": {"ids": [\#(token(#"{"key": "iss"}"#, #"{"stringMatch": {"exact": "https://id.test"}}"#)),
                  \#(token(#"{"key": "sub"}"#, #"{"stringMatch": {"safeRegex": {"regex": ".+"}}}"#))]}}
                """#),
        RuleTranslation(
            rule: #"{"when": [{"key": "request.auth.claims[realm][roles]", "values": ["admin"]}]}"#,
            principal: token(
                #"{"key": "realm"}, {"key": "roles"}"#,
                #"""
                {"orMatch": {"valueMatchers": [{"listMatch": {"oneOf": {"stringMatch": {"exact": "admin"}}}},
                  {"stringMatch": {"exact": "admin"}}]}}
                """#)),
        RuleTranslation(
            rule: #"{"when": [{"key": "request.headers[x-env]", "values": ["*"], "notValues": ["old*"]}]}"#,
            principal: #"""
                {"orIds": {"ids": [{"header": {"name": "x-env", "presentMatch": true}}]}},
                {"notId": {"orIds": {"ids": [{"header": {"name": "x-env", "stringMatch": {"prefix": "old"}}}]}}}
                """#),
    ]

    @Test(arguments: sourceCases) func principals(_ translation: RuleTranslation) throws { try Self.check(translation) }

    @Test func everyEntryIsOneWay() throws {
        let policy = try SecurityFixture.translated(
            rule: #"""
                {"from": [{"source": {"namespaces": ["a"]}}, {"source": {"namespaces": ["b"]}}],
                 "to": [{"operation": {"ports": ["1"]}}, {"operation": {"ports": ["2"]}}],
                 "when": [{"key": "destination.port", "values": ["3"]}]}
                """#)
        #expect(policy?.principals.count == 2)
        #expect(policy?.permissions.count == 2)
        try SecurityFixture.expect(
            policy?.permissions[1],
            #"""
            {"andRules": {"rules": [{"orRules": {"rules": [{"destinationPort": 2}]}},
              {"orRules": {"rules": [{"destinationPort": 3}]}}]}}
            """#)
    }

    @Test func whatCannotBeTranslatedMakesAllowNarrowAndDenyWide() throws {
        let rule = #"{"to": [{"operation": {"methods": ["GET"], "ports": ["80"]}}]}"#
        #expect(try SecurityFixture.translated(rule: rule, .allow, .bytes) == nil)
        let denied = try SecurityFixture.translated(rule: rule, .deny, .bytes)
        try SecurityFixture.expect(
            denied?.permissions[0], #"{"andRules": {"rules": [{"orRules": {"rules": [{"destinationPort": 80}]}}]}}"#)
        let unknown = #"{"when": [{"key": "request.colour", "values": ["red"]}]}"#
        #expect(try SecurityFixture.translated(rule: unknown, .deny) == nil)
    }

    @Test func anAddressThatIsNoneIsSaid() throws {
        var findings: [SecurityFinding] = []
        let policy = try SecurityFixture.authorization(#"{"rules": [{"from": [{"source": {"ipBlocks": ["10.0.0"]}}]}]}"#)
        let rules = AuthorizationRules([policy], .allow, in: .requests, TrustDomains([]), &findings)
        #expect(rules.enforced?.policies.isEmpty == true)
        #expect(findings.map(\.path) == ["spec.rules[0]"])
    }
}
