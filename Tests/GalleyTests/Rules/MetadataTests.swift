// MetadataTests: names, annotations and labels of objects of all kinds.

import Galley
import Testing

@Suite struct MetadataTests {
    private func codes(_ type: String, _ metadata: String) -> [String] {
        Validation.findings(inYAML: "{\(type), metadata: \(metadata)}").map(\.code)
    }

    private static let map = "apiVersion: v1, kind: ConfigMap"
    private static let service = "apiVersion: v1, kind: Service, spec: {ports: [{port: 80, name: http}]}"
    private static let namespace = "apiVersion: v1, kind: Namespace"
    private static let policy = "apiVersion: security.istio.io/v1, kind: PeerAuthentication, spec: {}"
    private static let gateway =
        "apiVersion: networking.istio.io/v1, kind: Gateway, "
        + "spec: {servers: [{port: {number: 80, name: http, protocol: HTTP}, hosts: ['*']}]}"

    @Test(
        arguments: [
            (map, "{name: a.b}", []),
            (map, "{name: \(String(repeating: "a", count: 253))}", []),
            (map, "{name: \(String(repeating: "a", count: 254))}", ["name-form"]),
            (map, "{generateName: a-}", []),
            (map, "{generateName: A-}", ["name-form"]),
            (map, "{}", ["missing-name"]),
            (map, "{name: null}", ["missing-name"]),
            (map, "{name: ''}", ["missing-name"]),
            (map, "{name: Bad}", ["name-form"]),
            (map, "{name: -a}", ["name-form"]),
            (map, "{name: 5}", ["wrong-type"]),
            (map, "[]", ["wrong-type"]),
            (map, "{nmae: a}", ["unknown-field"]),
            (service, "{name: a-1}", []),
            (service, "{name: 1-a}", ["name-form"]),
            (service, "{name: a.b}", ["name-form"]),
            (namespace, "{name: 1-a}", []),
            (namespace, "{name: a.b}", ["name-form"]),
            (namespace, "{name: a, namespace: b}", ["namespace-ignored"]),
            (gateway, "{name: a.b}", ["name-form"]),
        ] as [(String, String, [String])])
    func names(type: String, metadata: String, expected: [String]) { #expect(codes(type, metadata) == expected, "\(type) \(metadata)") }

    @Test(
        arguments: [
            (map, "Example.com/a: b", []),
            (map, "'a b': c", ["annotation-key"]),
            (map, "? '' : b", ["annotation-key"]),
            (policy, "istio.io/dry-run: 'true'", ["dry-run"]),
            (policy, "internal.istio.io/webhook-always-reject: ''", ["reserved-annotation"]),
            (policy, "internal.istio.io/parents: a", ["reserved-annotation"]),
            (service, "networking.istio.io/exportTo: '*'", []),
            (service, "networking.istio.io/exprtTo: '*'", ["unknown-istio-name"]),
            (service, "networking.isto.io/exportTo: '*'", ["unknown-istio-name"]),
            (service, "networking.istio.io/something-else: '*'", []),
            (service, "istio.io/use-waypoint: a", ["misplaced-name"]),
            (service, "sidecar.istio.io/logLevel: debug", ["misplaced-name"]),
        ] as [(String, String, [String])])
    func annotations(type: String, entry: String, expected: [String]) {
        #expect(codes(type, "{name: a, annotations: {\(entry)}}") == expected, "\(entry)")
    }

    @Test(
        arguments: [
            (namespace, "istio-injection: enabled", []),
            (namespace, "istio-injection: 'true'", ["annotation-value"]),
            (namespace, "istio-injection: enabled, istio.io/rev: canary", ["injection-twice"]),
            (namespace, "istio.io/dataplane-mode: sidecar", ["annotation-value"]),
            (service, "istio-injection: enabled", ["misplaced-name"]),
            (namespace, "sidecar.istio.io/inject: 'true'", ["misplaced-name"]),
        ] as [(String, String, [String])])
    func labels(type: String, entries: String, expected: [String]) {
        #expect(codes(type, "{name: a, labels: {\(entries)}}") == expected, "\(entries)")
    }

    /// What the sidecar reads stands on the pods, and there its value is looked at.
    @Test(
        arguments: [
            ("traffic.sidecar.istio.io/excludeOutboundPorts: '9090, 9091'", []),
            ("traffic.sidecar.istio.io/excludeOutboundPorts: '*'", ["annotation-value"]),
            ("traffic.sidecar.istio.io/includeInboundPorts: '*'", []),
            ("traffic.sidecar.istio.io/includeOutboundIPRanges: 10.0.0.0/33", ["annotation-value"]),
            ("sidecar.istio.io/interceptionMode: tproxy", ["annotation-value"]),
            ("sidecar.istio.io/rewriteAppHTTPProbers: 'yes'", ["annotation-value"]),
            ("status.sidecar.istio.io/port: '0'", []),
            ("sidecar.istio.io/inject: 'true'", ["deprecated-name"]),
        ] as [(String, [String])])
    func podAnnotations(entry: String, expected: [String]) {
        let document = """
            {apiVersion: apps/v1, kind: DaemonSet, metadata: {name: a}, spec: {selector: {matchLabels: {app: a}}, template: {
             metadata: {labels: {app: a}, annotations: {\(entry)}}, spec: {containers: [{name: a, image: b}]}}}}
            """
        #expect(Validation.findings(inYAML: document).map(\.code) == expected, "\(entry)")
    }
}
