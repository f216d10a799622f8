// AuthenticationTests: the rules of PeerAuthentication and RequestAuthentication, each broken alone.

import Galley
import Testing

@Suite struct AuthenticationTests {
    private func codes(_ kind: String, _ spec: String) -> [String] {
        Validation.findings(inYAML: "{apiVersion: security.istio.io/v1, kind: \(kind), metadata: {name: a}, spec: \(spec)}").map(\.code)
    }

    @Test(
        arguments: [
            ("{selector: {matchLabels: {a: b}}, portLevelMtls: {80: {mode: STRICT}}}", []),
            ("{portLevelMtls: {80: {mode: STRICT}}}", ["port-level-selector"]),
            ("{selector: {}}", ["selector-empty"]),
            ("{selector: {matchLabels: {a: b}}, portLevelMtls: {'080': {mode: STRICT}}}", ["wrong-type"]),
            ("{selector: {matchLabels: {a: b}}, portLevelMtls: {80: null}}", ["port-level-empty"]),
            ("{selector: {matchLabels: {a: null}}, portLevelMtls: {80: {}}}", ["port-level-selector"]),
        ] as [(String, [String])])
    func peers(spec: String, expected: [String]) { #expect(codes("PeerAuthentication", spec) == expected, "\(spec)") }

    @Test(
        arguments: [
            ("{issuer: a}", []),
            ("{jwksUri: 'https://a.example.com/keys'}", []),
            ("{jwksUri: 'HTTPS://a.example.com/keys'}", []),
            ("{audiences: [a]}", ["no-issuer"]),
            ("{issuer: a, jwksUri: 'ftp://a'}", ["key-address"]),
            ("{issuer: a, jwksUri: 'a.example.com/keys'}", ["key-address"]),
            ("{issuer: a, jwksUri: 'https://a.example.com:b/keys'}", ["key-address"]),
            ("{issuer: a, jwksUri: 'https://a', jwks: '{\"keys\": []}'}", ["key-source"]),
            ("{issuer: a, timeout: 1.0005s}", ["duration-precision"]),
        ] as [(String, [String])])
    func tokens(rule: String, expected: [String]) {
        #expect(codes("RequestAuthentication", "{jwtRules: [\(rule)]}") == expected, "\(rule)")
    }

    @Test func olderNameOfKeyAddress() {
        #expect(
            codes("RequestAuthentication", "{jwtRules: [{issuer: a, jwks_uri: 'https://a', jwksUri: 'https://a'}]}").contains("key-source"))
    }

    /// RFC 7517 and RFC 7518, section 6.
    @Test(
        arguments: [
            (#"{"keys": []}"#, []),
            (#"{"keys": [{"kty": "RSA", "n": "AQAB", "e": "AQAB", "kid": "a"}]}"#, []),
            (#"{"kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA"}"#, []),
            (#"{"kty": "OKP", "crv": "Ed25519", "x": "AAAA"}"#, []),
            (#"{"kty": "oct", "k": "AAAA"}"#, ["key-set-secret"]),
            (#"{"kty": "RSA", "n": "AQAB", "e": "AQAB", "d": "AQAB"}"#, ["key-set-secret"]),
            (#"{}"#, ["key-set"]),
            (#"{"#, ["key-set"]),
            (#"[]"#, ["key-set"]),
            (#"{"keys": {}}"#, ["key-set"]),
            (#"{"keys": [1]}"#, ["key-set"]),
            (#"{"kty": "RSA", "n": "AQAB"}"#, ["key-set"]),
            (#"{"kty": "RSA", "n": "AQAB", "e": "A*"}"#, ["key-set"]),
            (#"{"kty": "EC", "crv": "P-1", "x": "AAAA", "y": "AAAA"}"#, ["key-set"]),
            (#"{"kty": "rsa", "n": "AQAB", "e": "AQAB"}"#, ["key-set"]),
            (#"{"kty": 1}"#, ["key-set"]),
        ] as [(String, [String])])
    func keys(keys: String, expected: [String]) {
        #expect(codes("RequestAuthentication", "{jwtRules: [{issuer: a, jwks: '\(keys)'}]}") == expected, "\(keys)")
    }

    /// What policies are attached to; the same for all kinds of policies.
    @Test(
        arguments: [
            ("targetRefs: [{kind: Service, name: a}]", []),
            ("targetRefs: [{group: core, kind: Service, name: a}]", []),
            ("targetRefs: [{group: networking.istio.io, kind: ServiceEntry, name: a}]", []),
            ("targetRefs: [{group: gateway.networking.k8s.io, kind: GatewayClass, name: a}]", []),
            ("targetRef: {group: apps, kind: Deployment, name: a}", ["target-kind"]),
            ("targetRef: {kind: Gateway, name: a}", ["target-kind"]),
            ("selector: {matchLabels: {a: b}}, targetRef: {kind: Service, name: a}", ["target-choice"]),
            ("selector: {matchLabels: {a: b}}, targetRefs: []", ["target-choice"]),
        ] as [(String, [String])])
    func targets(fields: String, expected: [String]) { #expect(codes("RequestAuthentication", "{\(fields)}") == expected, "\(fields)") }
}
