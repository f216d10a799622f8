// ExtensionTests: the rules of WasmPlugin and TrafficExtension, each broken alone.

import Galley
import Testing

@Suite struct ExtensionTests {
    private func codes(_ kind: String, _ spec: String) -> [String] {
        Validation.findings(inYAML: "{apiVersion: extensions.istio.io/v1alpha1, kind: \(kind), metadata: {name: a}, spec: \(spec)}").map(
            \.code)
    }

    /// URLs as the API server's expression library and Go read them.
    @Test(
        arguments: [
            ("oci://a.example.com/b:1", []), ("https://a.example.com/b", []), ("file:///a/b.wasm", []), ("/a/b.wasm", []),
            ("a.example.com/b", []), ("a.example.com/b:1", []), ("HTTP://a", []),
            ("http://a b", []),  // once more with http:// in front it is a host with an empty port
            ("a b", ["module-url"]), ("ftp://a", ["module-url"]), ("a.example.com:80/b", ["module-url"]), ("http://a/%zz", ["module-url"]),
        ] as [(String, [String])])
    func url(url: String, expected: [String]) {
        #expect(codes("WasmPlugin", "{url: '\(url)'}") == expected, "\(url)")
        #expect(codes("TrafficExtension", "{wasm: {url: '\(url)'}}") == expected, "\(url)")
    }

    @Test(
        arguments: [
            ("{name: a, value: b}", []), ("{name: a, valueFrom: HOST}", []), ("{name: a, value: b, valueFrom: INLINE}", []),
            ("{name: a, value: b, valueFrom: HOST}", ["environment-value"]),
            ("{name: a, value: '', valueFrom: HOST}", ["environment-value"]),
        ] as [(String, [String])])
    func environment(variable: String, expected: [String]) {
        #expect(codes("WasmPlugin", "{url: a, vmConfig: {env: [\(variable)]}}") == expected, "\(variable)")
        #expect(codes("TrafficExtension", "{wasm: {url: a, vmConfig: {env: [\(variable)]}}}") == expected, "\(variable)")
    }

    @Test(
        arguments: [
            ("WasmPlugin", "{url: a, selector: {}}", ["selector-empty"]),
            ("WasmPlugin", "{url: a, targetRef: {kind: Service, name: a}, targetRefs: [{kind: Service, name: a}]}", ["target-choice"]),
            (
                "TrafficExtension", "{lua: {inlineCode: a}, selector: {matchLabels: {a: b}}, targetRefs: [{kind: Service, name: a}]}",
                ["target-choice"]
            ),
            ("TrafficExtension", "{lua: {inlineCode: a}}", []),
        ] as [(String, String, [String])])
    func targets(kind: String, spec: String, expected: [String]) { #expect(codes(kind, spec) == expected, "\(spec)") }
}
