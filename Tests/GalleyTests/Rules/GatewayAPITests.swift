// GatewayAPITests: the rules of the Gateway API's kinds, each broken alone.

import Galley
import Testing

@Suite struct GatewayAPITests {
    private func codes(_ kind: String, _ spec: String, version: String = "gateway.networking.k8s.io/v1") -> [String] {
        Validation.findings(inYAML: "{apiVersion: \(version), kind: \(kind), metadata: {name: a}, spec: \(spec)}")
            .filter { $0.level == .error }.map(\.code)
    }

    @Test(
        arguments: [
            ("[{name: a}, {name: b}]", []),
            ("[{name: a, sectionName: x}, {name: a, sectionName: z}]", []),
            ("[{name: a, port: 80}, {name: a, port: 81}]", []),
            ("[{name: a}, {name: a, namespace: b}]", []),
            ("[{name: a}, {name: a, kind: Service, group: ''}]", []),
            ("[{name: a}, {name: a}]", ["parent-repeated"]),
            ("[{name: a}, {name: a, kind: Gateway, group: gateway.networking.k8s.io}]", ["parent-repeated"]),  // the defaults
            ("[{name: a, sectionName: x}, {name: a, sectionName: x}]", ["parent-repeated"]),
            ("[{name: a, sectionName: x}, {name: a}]", ["parent-ambiguous"]),
            ("[{name: a, sectionName: x}, {name: a, port: 80}]", ["parent-ambiguous"]),
        ] as [(String, [String])])
    func parents(references: String, expected: [String]) {
        #expect(codes("HTTPRoute", "{parentRefs: \(references)}") == expected, "\(references)")
    }

    /// A path without a type is a prefix; one without a value is `/`.
    @Test(
        arguments: [
            ("{}", []),
            ("{value: /}", []),
            ("{value: /a/b/}", []),
            ("{value: '/a%20b;c=1'}", []),
            ("{type: RegularExpression, value: 'a//b'}", []),
            ("{value: ''}", ["path-form"]),
            ("{value: a}", ["path-form"]),
            ("{type: Exact, value: /a//b}", ["path-form"]),
            ("{value: /a/./b}", ["path-form"]),
            ("{value: /a/..}", ["path-form"]),
            ("{value: /a/../b}", ["path-form"]),
            ("{value: /a%2Fb}", ["path-form"]),
            ("{value: /a%2fb}", ["path-form"]),
            ("{value: /a%2}", ["path-form"]),
            ("{value: '/a#b'}", ["path-form"]),
            ("{value: '/a b'}", ["path-form"]),
        ] as [(String, [String])])
    func paths(path: String, expected: [String]) {
        #expect(codes("HTTPRoute", "{rules: [{matches: [{path: \(path)}]}]}") == expected, "\(path)")
    }

    @Test(
        arguments: [
            ("{filters: [{type: RequestHeaderModifier, requestHeaderModifier: {remove: [a]}}]}", []),
            ("{filters: [{type: RequestHeaderModifier}]}", ["filter-incomplete"]),
            ("{filters: [{type: CORS, cors: {}, urlRewrite: {hostname: a}}]}", ["filter-mismatch"]),
            ("{filters: [{type: CORS, cors: {}}, {type: CORS, cors: {}}]}", ["filter-repeated"]),
            (
                "{filters: [&m {type: RequestMirror, requestMirror: {backendRef: {name: a, port: 80}}}, *m ]}",
                []
            ),
            ("{filters: [{type: RequestMirror, requestMirror: {backendRef: {name: a}}}]}", ["backend-port"]),
            (
                "{filters: [{type: RequestMirror, requestMirror: {backendRef: {name: a, port: 8}, percent: 5, fraction: {numerator: 1}}}]}",
                ["mirror-share"]
            ),
            (
                "{filters: [{type: RequestMirror, requestMirror: {backendRef: {name: a, port: 80}, fraction: {numerator: 101}}}]}",
                ["mirror-share"]
            ),
            ("{filters: [{type: RequestRedirect, requestRedirect: {}}, {type: URLRewrite, urlRewrite: {}}]}", ["redirect-with-rewrite"]),
            ("{filters: [{type: RequestRedirect, requestRedirect: {}}], backendRefs: [{name: a, port: 80}]}", ["redirect-with-backends"]),
            ("{filters: [{type: CORS, cors: {allowOrigins: ['*', 'https://a']}}]}", ["asterisk-not-alone"]),
            ("{filters: [{type: CORS, cors: {exposeHeaders: ['*', a]}}]}", []),
            ("{filters: [{type: URLRewrite, urlRewrite: {path: {type: ReplaceFullPath}}}]}", ["path-modifier"]),
            (
                "{filters: [{type: URLRewrite, urlRewrite: {path: {type: ReplaceFullPath, replaceFullPath: /a, replacePrefixMatch: /b}}}]}",
                ["path-modifier"]
            ),
            (
                "{filters: [{type: ExternalAuth, externalAuth: {protocol: GRPC, backendRef: {name: a, port: 1}}}]}",
                ["external-auth-protocol"]
            ),
            (
                "{filters: [{type: ExternalAuth, externalAuth: {protocol: HTTP, backendRef: {name: a, port: 1}, http: {}, grpc: {}}}]}",
                ["external-auth-protocol"]
            ),
        ] as [(String, [String])])
    func filters(rule: String, expected: [String]) { #expect(codes("HTTPRoute", "{rules: [\(rule)]}") == expected, "\(rule)") }

    /// A rule without matches has one, for every prefix; an empty list has none.
    @Test(
        arguments: [
            ("", []),
            ("matches: [{method: GET}], ", []),
            ("matches: [{path: {value: /a}}], ", []),
            ("matches: [], ", ["prefix-replacement"]),
            ("matches: [{path: {type: Exact, value: /a}}], ", ["prefix-replacement"]),
            ("matches: [{path: {value: /a}}, {path: {value: /b}}], ", ["prefix-replacement"]),
        ] as [(String, [String])])
    func prefixReplacement(matches: String, expected: [String]) {
        let filter = "{type: URLRewrite, urlRewrite: {path: {type: ReplacePrefixMatch, replacePrefixMatch: /b}}}"
        #expect(codes("HTTPRoute", "{rules: [{\(matches)filters: [\(filter)]}]}") == expected, "\(matches)")
    }

    @Test(
        arguments: [
            ("{backendRefs: [{name: a, port: 80}]}", []),
            ("{backendRefs: [{name: a}]}", ["backend-port"]),
            ("{backendRefs: [{name: a, kind: Other}]}", []),
            ("{backendRefs: [{name: a, group: example.com}]}", []),
            ("{name: a}, {name: b}", []),
            ("{name: a}, {name: a}", ["rule-name-repeated"]),
            ("{timeouts: {request: 1s, backendRequest: 1s}}", []),
            ("{timeouts: {request: 1s, backendRequest: 2s}}", ["timeout-order"]),
            ("{timeouts: {request: 0s, backendRequest: 2s}}", []),
            ("{sessionPersistence: {cookieConfig: {lifetimeType: Permanent}}}", ["session-lifetime"]),
            ("{sessionPersistence: {type: Header, cookieConfig: {}}}", ["session-cookie"]),
        ] as [(String, [String])])
    func rules(rules: String, expected: [String]) { #expect(codes("HTTPRoute", "{rules: [\(rules)]}") == expected, "\(rules)") }

    @Test func matchesOfAllRules() {
        let many = Array(repeating: "{method: GET}", count: 64).joined(separator: ", ")
        #expect(codes("HTTPRoute", "{rules: [{matches: [\(many)]}, {matches: [\(many)]}]}") == [])
        #expect(codes("HTTPRoute", "{rules: [{matches: [\(many)]}, {matches: [\(many)]}, {}]}") == ["too-many-matches"])
        let calls = Array(repeating: "{headers: [{name: a, value: b}]}", count: 64).joined(separator: ", ")
        #expect(codes("GRPCRoute", "{rules: [{matches: [\(calls)]}, {matches: [\(calls)]}, {}]}") == [])
    }

    @Test(
        arguments: [
            ("{service: shop.v1.Cart, method: Get}", []),
            ("{service: .Cart}", []),
            ("{}", ["grpc-method"]),
            ("{service: 'shop..Cart'}", ["grpc-name"]),
            ("{method: 1st}", ["grpc-name"]),
            ("{method: a.b}", ["grpc-name"]),
            ("{type: RegularExpression, method: '.*'}", []),
        ] as [(String, [String])])
    func calls(method: String, expected: [String]) {
        #expect(codes("GRPCRoute", "{rules: [{matches: [{method: \(method)}]}]}") == expected, "\(method)")
    }

    @Test(
        arguments: [
            ("{name: a, port: 80, protocol: HTTP}", []),
            ("{name: a, port: 80, protocol: HTTP, tls: {certificateRefs: [{name: a}]}}", ["listener-tls"]),
            ("{name: a, port: 443, protocol: HTTPS, tls: {certificateRefs: [{name: a}]}}", []),
            ("{name: a, port: 443, protocol: HTTPS, tls: {mode: Passthrough}}", ["listener-tls"]),
            ("{name: a, port: 443, protocol: HTTPS, tls: {}}", ["listener-certificate"]),
            ("{name: a, port: 443, protocol: HTTPS, tls: {options: {a: b}}}", []),
            ("{name: a, port: 443, protocol: TLS}", ["listener-tls"]),
            ("{name: a, port: 443, protocol: TLS, tls: {mode: Passthrough}}", []),
            ("{name: a, port: 53, protocol: UDP, hostname: a.example.com}", ["listener-hostname"]),
            ("{name: a, port: 80, protocol: HTTP}, {name: b, port: 80, protocol: HTTP}", ["listener-repeated"]),
            ("{name: a, port: 80, protocol: HTTP}, {name: b, port: 80, protocol: HTTP, hostname: a.example.com}", []),
        ] as [(String, [String])])
    func listeners(listeners: String, expected: [String]) {
        #expect(codes("Gateway", "{gatewayClassName: istio, listeners: [\(listeners)]}") == expected, "\(listeners)")
        #expect(codes("ListenerSet", "{parentRef: {name: a}, listeners: [\(listeners)]}") == expected, "\(listeners)")
    }

    @Test(
        arguments: [
            ("{value: 10.0.0.1}", []),
            ("{type: IPAddress}", []),
            ("{value: gw.example.com}", ["address-form"]),
            ("{value: 'fe80::1%eth0'}", ["address-form"]),
            ("{value: 10.0.0.1}, {type: IPAddress, value: 10.0.0.1}", ["address-repeated"]),
            ("{type: Hostname, value: '*.example.com'}", []),
            ("{type: Hostname, value: GW.example.com}", ["address-form"]),
            ("{type: NamedAddress, value: 'anything at all'}", []),
        ] as [(String, [String])])
    func addresses(addresses: String, expected: [String]) {
        let listeners = "[{name: a, port: 80, protocol: HTTP}]"
        #expect(
            codes("Gateway", "{gatewayClassName: istio, listeners: \(listeners), addresses: [\(addresses)]}") == expected, "\(addresses)")
    }

    @Test(
        arguments: [
            ("{name: a}", "wellKnownCACertificates: System", []),
            ("{name: a}", "wellKnownCACertificates: null", ["certificate-authorities"]),
            (
                "{name: a}", "wellKnownCACertificates: System, caCertificateRefs: [{group: '', kind: A, name: a}]",
                ["certificate-authorities"]
            ),
            ("{name: a}, {name: a}", "wellKnownCACertificates: System", ["target-repeated"]),
            ("{name: a, sectionName: x}, {name: a, sectionName: x}", "wellKnownCACertificates: System", ["target-repeated"]),
            ("{name: a}, {name: a, sectionName: x}", "wellKnownCACertificates: System", ["target-ambiguous"]),
            ("{name: a, sectionName: x}, {name: a, sectionName: z}", "wellKnownCACertificates: System", []),
            ("{name: a}", "wellKnownCACertificates: System, subjectAltNames: [{type: URI, uri: 'spiffe://a/b'}]", []),
            (
                "{name: a}", "wellKnownCACertificates: System, subjectAltNames: [{type: URI, hostname: a}]",
                ["alternative-name", "alternative-name"]
            ),
        ] as [(String, String, [String])])
    func backendPolicies(targets: String, validation: String, expected: [String]) {
        let targets = targets.split(separator: "{").map { "{group: '', kind: Service, " + $0 }.joined()
        let spec = "{targetRefs: [\(targets)], validation: {hostname: a, \(validation)}}"
        #expect(codes("BackendTLSPolicy", spec) == expected, "\(spec)")
    }

    @Test(arguments: ["TCPRoute", "UDPRoute"]) func streamBackends(kind: String) {
        #expect(codes(kind, "{rules: [{backendRefs: [{name: a, port: 1}]}]}") == [])
        #expect(codes(kind, "{rules: [{backendRefs: [{name: a}]}]}") == ["backend-port"])
    }

    /// What the definitions ask of names in `infrastructure`: a name, and fewer than 253 characters before the slash.
    @Test(arguments: ["labels", "annotations"])
    func infrastructure(field: String) {
        func found(_ key: String) -> [String] {
            codes(
                "Gateway",
                "{gatewayClassName: a, infrastructure: {\(field): {'\(key)': b}}, listeners: [{name: a, port: 80, protocol: HTTP}]}")
        }
        let label = String(repeating: "a", count: 63)
        let prefix = [label, label, label].joined(separator: ".") + "."
        #expect(found("a.b/c") == [])
        #expect(found("") == ["invalid-label"])
        #expect(found(prefix + String(repeating: "a", count: 60) + "/b") == [])
        #expect(found(prefix + String(repeating: "a", count: 61) + "/b") == ["pattern-mismatch"])
    }

    /// Entries without a value are gone before the rules look.
    @Test func nullEntries() {
        func found(_ options: String) -> [String] {
            codes("Gateway", "{gatewayClassName: a, listeners: [{name: a, port: 80, protocol: HTTPS, tls: {options: \(options)}}]}")
        }
        #expect(found("{example.com/a: b}") == [])
        #expect(found("{example.com/a: null}") == ["listener-certificate"])
    }

    /// The API server takes selectors of namespaces of any form.
    @Test(
        arguments: [
            ("{matchLabels: {a: b, example.com/c: ''}}", []),
            ("{matchExpressions: [{key: a, operator: In, values: [b]}, {key: c, operator: Exists}]}", []),
            ("{matchLabels: {'a b': c}}", ["namespace-selector"]),
            ("{matchLabels: {a: '*'}}", ["namespace-selector"]),
            ("{matchExpressions: [{key: a, operator: Is}]}", ["namespace-selector"]),
            ("{matchExpressions: [{key: a, operator: In}]}", ["namespace-selector"]),
            ("{matchExpressions: [{key: a, operator: Exists, values: [b]}]}", ["namespace-selector"]),
            ("{matchExpressions: [{key: a, operator: NotIn, values: ['b c']}]}", ["namespace-selector"]),
        ] as [(String, [String])])
    func selectors(selector: String, expected: [String]) {
        for spec in [
            "listeners: [{name: a, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: Selector, selector: \(selector)}}}]",
            "listeners: [{name: a, port: 80, protocol: HTTP}], allowedListeners: {namespaces: {from: Selector, selector: \(selector)}}",
        ] {
            let text =
                "{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: a}, spec: {gatewayClassName: a, \(spec)}}"
            let findings = Validation.findings(inYAML: text)
            #expect(findings.map(\.code) == expected, "\(spec)")
            #expect(findings.allSatisfy { $0.level == .warning })
        }
    }

    /// v1alpha2 takes IP addresses, and is as strict as later versions in all else.
    @Test(
        arguments: [
            ("a.example.com", "v1alpha2", []), ("10.0.0.1", "v1alpha2", []), ("10.0.0.1", "v1", ["pattern-mismatch"]),
            ("a_b", "v1alpha2", ["pattern-mismatch"]), ("''", "v1alpha2", ["too-short", "pattern-mismatch"]),
        ] as [(String, String, [String])])
    func olderHostNames(host: String, version: String, expected: [String]) {
        let spec = "{hostnames: [\(host)], rules: [{backendRefs: [{name: a, port: 80}]}]}"
        #expect(codes("TLSRoute", spec, version: "gateway.networking.k8s.io/" + version) == expected, "\(host) \(version)")
    }
}
