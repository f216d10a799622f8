// ServiceEntryTests: the rules of ServiceEntry, each broken alone.

import Galley
import Testing

@Suite struct ServiceEntryTests {
    private func codes(_ spec: String, labels: String = "{}") -> [String] {
        Validation.findings(
            inYAML: """
                apiVersion: networking.istio.io/v1
                kind: ServiceEntry
                metadata: {name: a, namespace: shop, labels: \(labels)}
                spec: \(spec)
                """
        ).map(\.code)
    }

    @Test(
        arguments: [
            ("{hosts: [a.example.com], ports: [{number: 80, name: http, protocol: HTTP}], resolution: DNS}", []),
            ("{hosts: [a_b.example.com], resolution: NONE}", ["host-form"]),
            ("{hosts: ['*.example.com'], resolution: DNS}", ["host-resolution"]),
            ("{hosts: ['*.example.com'], resolution: DNS, endpoints: [{address: a.example.com}]}", []),
            ("{hosts: ['*a.example.com'], resolution: NONE}", ["partial-wildcard"]),
            ("{hosts: [a.example.com], resolution: DYNAMIC_DNS}", ["host-resolution"]),
            ("{hosts: ['*a.example.com'], resolution: DYNAMIC_DNS}", []),
            ("{hosts: [a.example.com], addresses: [10.0.0.0/33]}", ["address-form"]),
            ("{hosts: [a.example.com], addresses: [10.0.0.0/8], resolution: DNS}", ["address-range"]),
            ("{hosts: [a.example.com], addresses: [10.0.0.0/8], resolution: STATIC}", []),
            ("{hosts: ['*.example.com'], addresses: [10.0.0.1], resolution: DYNAMIC_DNS}", ["dynamic-resolution"]),
            ("{hosts: ['*.example.com'], endpoints: [{address: 10.0.0.1}], resolution: DYNAMIC_DNS}", ["dynamic-resolution"]),
            (
                "{hosts: [a.example.com, b.example.com], resolution: STATIC, ports: [{number: 1, name: a}]}",
                ["hosts-indistinguishable"]
            ),
            ("{hosts: [a.example.com, b.example.com], resolution: STATIC, ports: [{number: 1, name: a, protocol: TLS}]}", []),
            (
                "{hosts: [a.example, b.example], addresses: [10.0.0.1], resolution: DNS, ports: [{number: 1, name: a, protocol: tls}]}",
                ["hosts-share-address"]
            ),
            ("{hosts: [a.example.com], exportTo: ['~']}", []),
            ("{hosts: [a.example.com], exportTo: ['~', '.']}", ["export-none"]),
            ("{hosts: [a.example.com], exportTo: [., shop]}", ["export-twice"]),
            ("{hosts: [a.example.com], exportTo: ['*', infra]}", ["export-all"]),
        ] as [(String, [String])])
    func hostsAndAddresses(spec: String, expected: [String]) { #expect(codes(spec) == expected, "\(spec)") }

    @Test(
        arguments: [
            ("[{number: 80, name: a, protocol: HTTP}, {number: 80, name: b, protocol: HTTP}]", "STATIC", ["port-twice"]),
            ("[{number: 80, name: a.b, protocol: HTTP}]", "STATIC", ["port-name"]),
            ("[{number: 80, name: '', protocol: HTTP}]", "STATIC", ["port-name"]),
            ("[{number: 80, name: a, protocol: HTTP3}]", "STATIC", ["port-protocol"]),
            ("[{number: 80, name: a}]", "STATIC", []),
            ("[{number: 80, name: a}]", "NONE", ["tcp-without-address"]),
            ("[{number: 80, name: a, protocol: tcp}]", "NONE", []),
            ("[{number: 80, name: a, protocol: HTTPS}]", "DYNAMIC_DNS", ["dynamic-resolution"]),
            ("[{number: 80, name: a, protocol: grpc}]", "DYNAMIC_DNS", []),
        ] as [(String, String, [String])])
    func ports(ports: String, resolution: String, expected: [String]) {
        let spec = "{hosts: ['*.example.com'], resolution: \(resolution), ports: \(ports)}"
        #expect(codes(spec) == expected, "\(spec)")
    }

    @Test(
        arguments: [
            ("STATIC", "[{address: 10.0.0.1, ports: {http: 8080}, labels: {a: b}}]", []),
            ("STATIC", "[{address: a.example.com}]", ["endpoint-address"]),
            ("STATIC", "[{}]", ["no-address"]),
            ("STATIC", "[{network: other}]", ["address-by-network"]),
            ("STATIC", "[{address: 10.0.0.1, ports: {other: 1}}]", ["endpoint-port"]),
            ("STATIC", "[{address: 10.0.0.1, labels: {'a b': c}}]", ["label-form"]),
            ("STATIC", "[{address: 10.0.0.1, labels: {a: 'b c'}}]", ["label-form"]),
            ("STATIC", "[{address: 'unix:///a'}]", []),
            ("STATIC", "[{address: 'unix:///a', ports: {}}]", ["socket-ports"]),
            ("DNS", "[{address: a_b}]", ["endpoint-address"]),
            ("DNS", "[{address: ''}]", ["endpoint-address"]),
            ("DNS", "[{address: 10.0.0.1}, {address: a.example.com}]", []),
            ("DNS_ROUND_ROBIN", "[{address: 10.0.0.1}, {address: a.example.com}]", ["endpoints-resolution"]),
            ("NONE", "[]", ["endpoints-resolution"]),
        ] as [(String, String, [String])])
    func endpoints(resolution: String, endpoints: String, expected: [String]) {
        let spec =
            "{hosts: [a.example], resolution: \(resolution), endpoints: \(endpoints), ports: [{number: 80, name: http, protocol: HTTP}]}"
        #expect(codes(spec) == expected, "\(spec)")
    }

    @Test func socketNeedsOnePort() {
        #expect(codes("{hosts: [a.example.com], resolution: STATIC, endpoints: [{address: 'unix:///a'}]}") == ["socket-ports"])
    }

    @Test(
        arguments: [
            ("{labels: {a: b}}, resolution: STATIC", []),
            ("{}, resolution: STATIC", ["selector-empty"]),
            ("{labels: {'a*': b}}, resolution: STATIC", ["selector-key"]),
            ("{labels: {'': b}}, resolution: STATIC", ["selector-key"]),
            ("{labels: {a: b}}, resolution: NONE", ["selector-without-resolution"]),
            ("{labels: {a: b}}, resolution: STATIC, endpoints: []", ["endpoints-choice"]),
        ] as [(String, [String])])
    func workloadSelector(selector: String, expected: [String]) {
        #expect(codes("{hosts: [a.example.com], workloadSelector: \(selector)}") == expected, "\(selector)")
    }

    @Test func labels() {
        let dynamic = "{hosts: ['*.example.com'], location: MESH_INTERNAL, resolution: DYNAMIC_DNS}"
        #expect(codes(dynamic, labels: "{istio.io/use-waypoint: way}") == ["dynamic-resolution"])
        #expect(codes(dynamic, labels: "{istio.io/use-waypoint: none}") == [])
        let tcp = "{hosts: [a.example.com], resolution: STATIC, ports: [{number: 80, name: a, protocol: TCP}]}"
        #expect(codes(tcp, labels: "{networking.istio.io/enable-autoallocate-ip: 'false'}") == ["tcp-without-address"])
    }
}
