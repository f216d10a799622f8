// GatewayTests: the rules of Gateway, each broken alone.

import Galley
import Testing

@Suite struct GatewayTests {
    private func codes(_ spec: String, name: String = "front") -> [String] {
        Validation.findings(
            inYAML: "{apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: \(name), namespace: infra}, spec: \(spec)}"
        ).map(\.code)
    }

    @Test(
        arguments: [
            ("{servers: []}", ["servers-missing"]),
            ("{}", ["servers-missing"]),
            ("null", ["servers-missing"]),
            ("{servers: [{port: {number: 80, name: http, protocol: HTTP}, hosts: []}]}", ["hosts-missing"]),
            ("{servers: [{hosts: ['*']}]}", ["missing-field"]),
            (
                "{servers: [{port: {number: 80, name: a, protocol: HTTP}, hosts: ['*']}, {port: {number: 81, name: a, protocol: HTTP}, hosts: ['*']}]}",
                ["port-name-twice"]
            ),
        ] as [(String, [String])])
    func gateway(spec: String, expected: [String]) { #expect(codes(spec) == expected, "\(spec)") }

    @Test func name() {
        let spec = "{servers: [{port: {number: 80, name: http, protocol: HTTP}, hosts: ['*']}]}"
        #expect(codes(spec, name: "front-door") == [])
        #expect(codes(spec, name: "front.door") == ["name-form"])
    }

    @Test(
        arguments: [
            ("'*'", []), ("'*.example.com'", []), ("shop.example.com", []), ("10.1.2.3", []),
            ("shop/shop.example.com", []), ("./shop.example.com", []), ("'*/*'", []), ("shop/*", []),
            ("~/a.example.com", ["host-namespace"]), ("a_b/a.example.com", ["host-namespace"]), ("/a.example.com", ["host-namespace"]),
            ("shop/", ["host-namespace"]), ("short", ["host-short"]), ("a_b.example.com", ["host-form"]),
            ("'*shop.example.com'", ["host-wildcard"]), ("''", ["host-short"]),
        ] as [(String, [String])])
    func hosts(host: String, expected: [String]) {
        #expect(codes("{servers: [{port: {number: 80, name: http, protocol: HTTP}, hosts: [\(host)]}]}") == expected, "\(host)")
    }

    @Test(
        arguments: [
            ("port: {number: 0, name: a, protocol: HTTP}", ["port-number"]),
            ("port: {number: 65536, name: a, protocol: HTTP}", ["port-number"]),
            ("port: {number: 80, name: a, protocol: WS}", ["protocol-name"]),
            ("port: {number: 80, name: a, protocol: grpc-Web}", []),
            ("port: {number: 80, name: '', protocol: HTTP}", ["port-name"]),
            ("port: {number: 80, name: a_b, protocol: HTTP}", []),
            ("port: {number: 80, name: a, protocol: HTTP, targetPort: 8080}", ["deprecated-field", "target-port"]),
            ("port: {number: 80, name: a, protocol: HTTP}, bind: 10.0.0.1", []),
            ("port: {number: 80, name: a, protocol: HTTP}, bind: a.example.com", ["bind-form"]),
            ("port: {number: 0, name: a, protocol: HTTP}, bind: 'unix:///run/a'", []),
            ("port: {number: 0, name: a, protocol: HTTP}, bind: 'unix://@a'", []),
            ("port: {number: 0, name: a, protocol: HTTP}, bind: 'unix://run/a'", ["unix-path"]),
            ("port: {number: 80, name: a, protocol: HTTP}, bind: 'unix:///run/a'", ["port-number"]),
            ("port: {number: 443, name: a, protocol: HTTPS}", ["tls-missing"]),
            ("port: {number: 0, name: a, protocol: HTTPS}", ["port-number"]),
            ("port: {number: 80, name: a, protocol: HTTP}, tls: {httpsRedirect: true}", []),
            ("port: {number: 80, name: a, protocol: HTTP}, tls: {mode: AUTO_PASSTHROUGH}", []),
            ("port: {number: 80, name: a, protocol: HTTP}, tls: {mode: ISTIO_MUTUAL}", ["tls-protocol"]),
            ("port: {number: 80, name: a, protocol: TCP}, tls: {}", ["tls-protocol"]),
            ("port: {number: 443, name: a, protocol: TLS}, tls: {httpsRedirect: true}", ["redirect-without-http"]),
        ] as [(String, [String])])
    func server(server: String, expected: [String]) {
        // Where one place has two findings, their order is free.
        #expect(codes("{servers: [{hosts: ['*'], \(server)}]}").sorted() == expected, "\(server)")
    }

    @Test(
        arguments: [
            ("{}", []),
            ("{mode: SIMPLE}", ["tls-certificate", "tls-certificate"]),
            ("{mode: SIMPLE, serverCertificate: /a, privateKey: /b}", []),
            ("{mode: SIMPLE, credentialName: a}", []),
            ("{mode: SIMPLE, credentialNames: [a, b]}", []),
            ("{mode: SIMPLE, tlsCertificates: [{serverCertificate: /a, privateKey: /b}]}", []),
            ("{mode: SIMPLE, tlsCertificates: [{serverCertificate: /a}]}", ["tls-certificate"]),
            ("{mode: SIMPLE, credentialName: a, serverCertificate: /a}", []),
            ("{mode: SIMPLE, credentialName: a, serverCertificate: /a, privateKey: /b}", ["tls-sources"]),
            ("{mode: SIMPLE, credentialName: a, credentialNames: [b]}", ["tls-sources"]),
            ("{mode: SIMPLE, credentialName: '', credentialNames: [b]}", ["tls-sources"]),
            ("{mode: SIMPLE, credentialNames: [a], tlsCertificates: [{serverCertificate: /a, privateKey: /b}]}", ["tls-sources"]),
            ("{mode: SIMPLE, credentialName: a, tlsCertificates: [{serverCertificate: /a, privateKey: /b}]}", ["tls-sources"]),
            ("{mode: MUTUAL, serverCertificate: /a, privateKey: /b}", ["tls-certificate"]),
            ("{mode: OPTIONAL_MUTUAL, serverCertificate: /a, privateKey: /b, caCertificates: /c}", []),
            ("{mode: ISTIO_MUTUAL, credentialName: a, privateKey: /b}", ["tls-istio-mutual", "tls-istio-mutual"]),
            ("{mode: PASSTHROUGH, credentialName: a}", ["tls-passthrough-certificates"]),
            ("{mode: PASSTHROUGH, caCrl: /a, credentialName: a}", ["tls-passthrough-certificates", "tls-crl"]),
            ("{mode: SIMPLE, serverCertificate: /a, privateKey: /b, caCrl: /c}", ["tls-crl"]),
            ("{mode: SIMPLE, credentialName: a, caCrl: /c}", []),
            ("{mode: MUTUAL, serverCertificate: /a, privateKey: /b, caCertificates: /c, caCrl: /d}", []),
            ("{mode: ISTIO_MUTUAL, minProtocolVersion: TLSV1_1}", ["tls-old-version"]),
            ("{mode: ISTIO_MUTUAL, minProtocolVersion: TLSV1_1, cipherSuites: [AES128-SHA]}", []),
            ("{mode: ISTIO_MUTUAL, minProtocolVersion: TLSV1_3, maxProtocolVersion: TLSV1_2}", []),
            ("{mode: ISTIO_MUTUAL, cipherSuites: [AES128-SHA, NOT-A-CIPHER]}", ["cipher-name"]),
            ("{mode: ISTIO_MUTUAL, cipherSuites: [AES128-SHA, AES128-SHA]}", ["cipher-twice"]),
            ("{mode: ISTIO_MUTUAL, cipherSuites: [ALL, '', '!aNULL'], ecdhCurves: [X25519]}", []),
        ] as [(String, [String])])
    func tls(tls: String, expected: [String]) {
        let found = codes("{servers: [{hosts: ['*'], port: {number: 443, name: a, protocol: HTTPS}, tls: \(tls)}]}")
        #expect(found.sorted() == expected.sorted(), "\(tls)")
    }
}
