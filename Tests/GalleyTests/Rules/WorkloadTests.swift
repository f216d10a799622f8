// WorkloadTests: the rules of WorkloadEntry and WorkloadGroup, each broken alone.

import Galley
import Testing

@Suite struct WorkloadTests {
    private func codes(_ kind: String, _ spec: String) -> [String] {
        Validation.findings(inYAML: "{apiVersion: networking.istio.io/v1, kind: \(kind), metadata: {name: a}, spec: \(spec)}").map(\.code)
    }

    @Test(
        arguments: [
            ("{address: 10.0.0.1, ports: {http: 80}, labels: {a: b}}", []),
            ("{address: a.example.com}", []),
            ("{address: a_b}", ["workload-address"]),
            ("{}", ["no-address"]),
            ("{network: other}", ["address-by-network"]),
            ("{address: 'unix:///a'}", []),
            ("{address: 'unix:///a', ports: {http: 80}}", ["socket-ports"]),
            ("{address: 10.0.0.1, labels: {'a b': c}}", ["label-form"]),
        ] as [(String, [String])])
    func entry(spec: String, expected: [String]) { #expect(codes("WorkloadEntry", spec) == expected, "\(spec)") }

    @Test(
        arguments: [
            ("{template: {}}", []),
            ("{template: {address: 'unix:///a', ports: {}}}", ["socket-ports"]),
            ("{template: {}, metadata: {labels: {a: 'b c'}}}", ["label-form"]),
            ("{template: {}, probe: {}}", ["probe-kind"]),
            ("{template: {}, probe: {grpc: {port: 80}}}", ["probe-kind"]),
            ("{template: {}, probe: {tcpSocket: {port: 80}}}", []),
            ("{template: {}, probe: {exec: {command: []}}}", ["probe-command"]),
            ("{template: {}, probe: {exec: {command: [a]}}}", []),
            ("{template: {}, probe: {httpGet: {port: 80, httpHeaders: [{name: a_b}]}}}", ["probe-header"]),
            ("{template: {}, probe: {httpGet: {port: 80, httpHeaders: [{value: a}]}}}", ["probe-header"]),
            ("{template: {}, probe: {httpGet: {port: 80, httpHeaders: [{name: a-b}]}}}", []),
        ] as [(String, [String])])
    func group(spec: String, expected: [String]) { #expect(codes("WorkloadGroup", spec) == expected, "\(spec)") }
}
