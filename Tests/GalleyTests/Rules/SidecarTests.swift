// SidecarTests: the rules of Sidecar and of the resource ProxyConfig, each broken alone.

import Galley
import Testing

@Suite struct SidecarTests {
    private func codes(_ spec: String, kind: String = "Sidecar", version: String = "v1") -> [String] {
        Validation.findings(
            inYAML: "{apiVersion: networking.istio.io/\(version), kind: \(kind), metadata: {name: a, namespace: shop}, spec: \(spec)}"
        ).map(\.code)
    }

    @Test(
        arguments: [
            ("{}", ["sidecar-empty"]),
            ("null", ["sidecar-empty"]),
            ("{egress: [{hosts: [./*]}]}", []),
            ("{workloadSelector: {}, egress: [{hosts: [./*]}]}", ["selector-empty"]),
            ("{workloadSelector: {labels: {'a*': b}}}", ["selector-key"]),
            ("{outboundTrafficPolicy: {mode: ALLOW_ANY}}", []),
            ("{outboundTrafficPolicy: {mode: ALLOW_ANY_DYNAMIC_DNS}}", ["invalid-value"]),
            ("{outboundTrafficPolicy: {mode: ALLOW_ANY, egressProxy: {host: a.b, port: {number: 80}}}}", []),
            ("{outboundTrafficPolicy: {egressProxy: {host: a.b, port: {number: 80}}}}", ["egress-proxy-mode"]),
            ("{outboundTrafficPolicy: {mode: ALLOW_ANY, egressProxy: {host: a.b}}}", ["egress-proxy-port"]),
            ("{outboundTrafficPolicy: {mode: ALLOW_ANY, egressProxy: {host: '*.b', port: {number: 80}}}}", ["destination-host"]),
            ("{outboundTrafficPolicy: {mode: ALLOW_ANY, egressProxy: {host: a.b, subset: 'v[1]', port: {number: 80}}}}", ["subset-name"]),
            ("{inboundConnectionPool: {}}", ["pool-empty"]),
            ("{inboundConnectionPool: {tcp: {tcpKeepalive: {interval: 1.0005s}}}}", ["duration-precision"]),
        ] as [(String, [String])])
    func sidecar(spec: String, expected: [String]) { #expect(codes(spec) == expected, "\(spec)") }

    @Test(
        arguments: [
            ("{port: {number: 80}}", []),
            ("{}", ["missing-field"]),
            ("{port: {number: 0}}", ["port-number"]),
            ("{port: {number: 80, name: a_b}}", ["port-name"]),
            ("{port: {number: 80, protocol: WS}}", ["protocol-name"]),
            ("{port: {number: 80, targetPort: 8080}}", ["deprecated-field", "target-port"]),
            ("{port: {number: 80}, bind: 0.0.0.0}", []),
            ("{port: {number: 80}, bind: 'unix:///a'}", ["bind-form"]),
            ("{port: {number: 80}, defaultEndpoint: '127.0.0.1:8080'}", []),
            ("{port: {number: 80}, defaultEndpoint: ':8080'}", []),
            ("{port: {number: 80}, defaultEndpoint: '[::1]:8080'}", []),
            ("{port: {number: 80}, defaultEndpoint: 'unix:///run/a'}", []),
            ("{port: {number: 80}, defaultEndpoint: 'unix://a'}", ["unix-path"]),
            ("{port: {number: 80}, defaultEndpoint: '::1:8080'}", ["endpoint-form"]),
            ("{port: {number: 80}, defaultEndpoint: '10.1.1.1:80'}", ["endpoint-host"]),
            ("{port: {number: 80}, defaultEndpoint: '127.0.0.1:http'}", ["endpoint-port"]),
            ("{port: {number: 80}, defaultEndpoint: '127.0.0.1:0'}", ["endpoint-port"]),
            ("{port: {number: 80, protocol: HTTP}, connectionPool: {http: {}}}", []),
            ("{port: {number: 80, protocol: TLS}, connectionPool: {http: {}}}", ["pool-without-http"]),
            ("{port: {number: 80, protocol: HTTP}, tls: {mode: SIMPLE, serverCertificate: /a, privateKey: /b}}", ["tls-protocol"]),
            ("{port: {number: 80, protocol: TLS}, tls: {mode: SIMPLE, serverCertificate: /a, privateKey: /b}}", []),
            ("{port: {number: 80, protocol: TLS}, tls: {mode: SIMPLE}}", ["tls-certificate", "tls-certificate"]),
            ("{port: {number: 80, protocol: TLS}, tls: {mode: SIMPLE, credentialName: a}}", ["ingress-tls"]),
            (
                "{port: {number: 80, protocol: TLS}, tls: {mode: SIMPLE, serverCertificate: /a, privateKey: /b, subjectAltNames: [a]}}",
                ["ingress-tls"]
            ),
            ("{port: {number: 80, protocol: TLS}, tls: {mode: ISTIO_MUTUAL}}", ["ingress-tls"]),
        ] as [(String, [String])])
    func ingress(listener: String, expected: [String]) { #expect(codes("{ingress: [\(listener)]}").sorted() == expected, "\(listener)") }

    @Test(
        arguments: [
            ("[{port: {number: 80}, hosts: [./*]}, {hosts: [./*]}]", []),
            ("[{hosts: [./*]}, {port: {number: 80}, hosts: [./*]}]", ["egress-order"]),
            ("[{port: {number: 80}, hosts: [./*]}, {port: {number: 80}, hosts: [./*]}]", ["port-twice"]),
            ("[{port: {number: 0}, hosts: [./*]}]", ["port-number"]),
            ("[{port: {number: 70000}, hosts: [./*]}]", ["port-number"]),
            ("[{port: {number: 80}, bind: '10.0.0.1:80', hosts: [./*]}]", ["bind-form"]),
            ("[{port: {number: 80}, bind: 'unix:///a', hosts: [./*]}]", ["bind-form"]),
            ("[{port: {number: 0}, bind: 'unix:///a', hosts: [./*]}]", []),
            ("[{port: {number: 0}, bind: 'unix://a', hosts: [./*]}]", ["unix-path"]),
            ("[{port: {number: 0}, bind: 'unix:///a', captureMode: IPTABLES, hosts: [./*]}]", ["capture-socket"]),
            (
                "[{port: {number: 0}, bind: 'unix:///a', hosts: [./*]}, {port: {number: 0}, bind: 'unix:///a', hosts: [./*]}]",
                ["port-twice"]
            ),
            ("[{hosts: []}]", ["hosts-missing"]),
            ("[{hosts: [a.example.com]}]", ["host-namespace"]),
            ("[{hosts: [a_b/*]}]", ["host-namespace"]),
            ("[{hosts: [~/*, ~shop/a.example.com]}]", []),
            ("[{hosts: [shop/short]}]", ["host-short"]),
            ("[{hosts: ['shop/*a.example.com']}]", ["host-wildcard"]),
            ("[{hosts: [shop/*, shop/a.b]}]", ["egress-host-covered"]),
            ("[{hosts: [shop/*, ./a.b]}]", ["egress-host-covered"]),
            ("[{hosts: [shop/a.b, shop/*]}]", ["egress-host-covered"]),
            ("[{hosts: [shop/a.b, shop/a.b]}]", ["egress-host-twice"]),
            ("[{hosts: ['*/*', infra/*]}]", ["egress-host-covered"]),
        ] as [(String, [String])])
    func egress(listeners: String, expected: [String]) { #expect(codes("{egress: \(listeners)}") == expected, "\(listeners)") }

    @Test(
        arguments: [
            ("{concurrency: 0}", []),
            ("{selector: {matchLabels: {app: web}}}", []),
            ("{selector: {}}", ["selector-empty"]),
        ] as [(String, [String])])
    func proxyConfig(spec: String, expected: [String]) {
        #expect(codes(spec, kind: "ProxyConfig", version: "v1beta1") == expected, "\(spec)")
    }
}
