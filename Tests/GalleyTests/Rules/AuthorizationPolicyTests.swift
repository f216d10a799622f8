// AuthorizationPolicyTests: the rules of AuthorizationPolicy, each broken alone.

import Galley
import Testing

@Suite struct AuthorizationPolicyTests {
    private func codes(_ spec: String, annotations: String = "{}") -> [String] {
        Validation.findings(
            inYAML: """
                apiVersion: security.istio.io/v1
                kind: AuthorizationPolicy
                metadata: {name: a, annotations: \(annotations)}
                spec: \(spec)
                """
        ).map(\.code)
    }

    @Test(
        arguments: [
            ("{}", []),
            ("{action: ALLOW, rules: []}", []),
            ("{action: DENY}", ["policy-without-rules"]),
            ("{action: DENY, rules: [{}]}", []),
            ("{action: CUSTOM, provider: {name: a}}", ["policy-without-rules"]),
            ("{action: CUSTOM, rules: [{}]}", ["custom-provider"]),
            ("{action: CUSTOM, provider: {name: a}, rules: [{}]}", []),
            ("{provider: {name: a}}", ["custom-provider"]),
            ("{action: CUSTOM, provider: {name: a}, rules: [{from: [{source: {namespaces: [a]}}]}]}", ["custom-attribute"]),
            ("{action: CUSTOM, provider: {name: a}, rules: [{when: [{key: request.auth.principal, values: [a]}]}]}", ["custom-attribute"]),
            ("{action: CUSTOM, provider: {name: a}, rules: [{when: [{key: source.ip, values: [10.0.0.1]}]}]}", []),
            ("{action: DENY, rules: [{to: [{operation: {methods: [GET]}}]}]}", ["denies-all-tcp"]),
            ("{action: DENY, rules: [{to: [{operation: {methods: [GET], ports: ['80']}}]}]}", []),
            ("{action: DENY, rules: [{from: [{source: {requestPrincipals: [a]}}]}]}", ["denies-all-tcp"]),
            ("{action: DENY, rules: [{from: [{source: {namespaces: [a]}}]}]}", []),
        ] as [(String, [String])])
    func actions(spec: String, expected: [String]) { #expect(codes(spec) == expected, "\(spec)") }

    @Test(
        arguments: [
            ("ALLOW", "'true'", []), ("DENY", "'F'", []), ("ALLOW", "'yes'", ["dry-run"]), ("AUDIT", "'true'", ["dry-run"]),
        ] as [(String, String, [String])])
    func dryRun(action: String, value: String, expected: [String]) {
        #expect(codes("{action: \(action), rules: [{}]}", annotations: "{istio.io/dry-run: \(value)}") == expected)
    }

    @Test(
        arguments: [
            ("{}", ["no-source"]),
            ("{source: {}}", ["no-source"]),
            ("{source: {principals: ['']}}", ["empty-value"]),
            ("{source: {principals: ['a*b']}}", []),
            ("{source: {ipBlocks: [10.0.0.1/8, 'fd00::/8']}}", []),
            ("{source: {notRemoteIpBlocks: [10.0.0.0/33]}}", ["ip-block"]),
            ("{source: {serviceAccounts: [a, b/c]}}", []),
            ("{source: {serviceAccounts: ['*']}}", ["service-account"]),
            ("{source: {serviceAccounts: [a/b/c]}}", ["service-account"]),
            ("{source: {notServiceAccounts: [a/]}}", ["service-account"]),
            ("{source: {serviceAccounts: [a], namespaces: [b]}}", ["source-identity"]),
            ("{source: {serviceAccounts: [a], ipBlocks: [10.0.0.1]}}", []),
            ("{source: {trustDomains: ['*.local', 'a.*']}}", []),
            ("{source: {trustDomains: ['a*b']}}", ["trust-domain"]),
            ("{source: {notTrustDomains: [a/b]}}", ["trust-domain"]),
        ] as [(String, [String])])
    func sources(from: String, expected: [String]) { #expect(codes("{rules: [{from: [\(from)]}]}") == expected, "\(from)") }

    @Test(
        arguments: [
            ("{}", ["no-operation"]),
            ("{operation: {}}", ["no-operation"]),
            ("{operation: {ports: ['0', '080', '65535']}}", []),
            ("{operation: {ports: [http]}}", ["port-text"]),
            ("{operation: {notPorts: ['65536']}}", ["port-text"]),
            ("{operation: {methods: ['']}}", ["empty-value"]),
            ("{operation: {paths: ['/a/{*}/b', '/a/{**}', '/{*}/{**}', '/{*}/b/', '/a*', '*']}}", []),
            ("{operation: {paths: ['/{**}/{*}']}}", ["path-template"]),
            ("{operation: {notPaths: ['/a/{x}']}}", ["path-template"]),
            ("{operation: {paths: ['/a{*}']}}", ["path-template"]),
            ("{operation: {paths: ['/{*}/b*']}}", ["path-template"]),
            ("{operation: {paths: ['/{*}//b']}}", ["path-template"]),
        ] as [(String, [String])])
    func operations(to: String, expected: [String]) { #expect(codes("{rules: [{to: [\(to)]}]}") == expected, "\(to)") }

    @Test(
        arguments: [
            ("{key: '', values: [a]}", ["condition-key"]),
            ("{key: source.ip}", ["condition-values"]),
            ("{key: source.ip, values: [10.0.0.1], notValues: [10.0.0.0/8]}", []),
            ("{key: source.ip, values: [a]}", ["ip-block"]),
            ("{key: source.ips, values: [a]}", ["condition-key"]),
            ("{key: 'request.headers[a]', values: [a]}", []),
            ("{key: 'request.headers[]', values: [a]}", ["condition-key"]),
            ("{key: request.headers, values: [a]}", ["condition-key"]),
            ("{key: 'request.auth.claims[a][b]', values: [a]}", []),
            ("{key: destination.name, values: [a]}", ["condition-key"]),
            ("{key: 'destination.labels[a]', values: [a]}", ["condition-key"]),
            ("{key: destination.port, values: [http]}", ["port-text"]),
            ("{key: source.serviceAccount, values: [a/b/c]}", ["service-account"]),
            ("{key: source.trustDomain, values: ['a*b']}", ["trust-domain"]),
            ("{key: 'experimental.envoy.filters.a[b]', values: [c]}", []),
            ("{key: connection.sni, values: ['']}", ["empty-value"]),
        ] as [(String, [String])])
    func conditions(condition: String, expected: [String]) {
        #expect(codes("{rules: [{when: [\(condition)]}]}") == expected, "\(condition)")
    }
}
