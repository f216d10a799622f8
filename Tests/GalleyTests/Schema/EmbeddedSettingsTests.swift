// Settings of the mesh inside of Istio's ConfigMap: judged, with the lines of the file.

import Galley
import Testing

@Suite struct EmbeddedSettingsTests {
    @Test(arguments: [
        (
            "a literal block", "  mesh: |-\n    accessLogFile: /dev/stdout\n    trustDomian: a.b\n", "unknown-field", 6, 5,
            "data.mesh.trustDomian"
        ),
        (
            "a deeper block", "  mesh: |\n\n      defaultConfig:\n        concurrency: many\n", "wrong-type", 7, 22,
            "data.mesh.defaultConfig.concurrency"
        ),
        ("a folded block", "  mesh: >\n    connectTimeout: 2h\n", "duration-range", 4, 9, "data.mesh.connectTimeout"),
        ("a quoted text", "  mesh: \"enableTracing: 5\"\n", "wrong-type", 4, 9, "data.mesh.enableTracing"),
        (
            "networks", "  meshNetworks: |\n    networks:\n      a:\n        gatways: []\n", "unknown-field", 7, 9,
            "data.meshNetworks.networks.a.gatways"
        ),
    ])
    func places(what: String, data: String, code: String, line: Int, column: Int, path: String) {
        for name in ["istio", "istio-canary"] {
            let text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: \(name), namespace: istio-system}\ndata:\n" + data
            let findings = Validation.findings(inYAML: text)
            let expected = (line + 1, column)
            #expect(
                findings.contains {
                    $0.code == code && $0.origin?.line == expected.0 && $0.origin?.column == expected.1 && $0.path == path
                },
                "\(what): \(findings)")
        }
    }

    @Test func othersAreLeftAlone() {
        #expect(Validation.findings(inYAML: "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\ndata: {mesh: 'a: ['}\n").isEmpty)
    }

    @Test func brokenTextIsAFinding() {
        let findings = Validation.findings(inYAML: "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: istio}\ndata:\n  mesh: |\n    a: [\n")
        #expect(findings.contains { $0.level == .error && ($0.origin?.line ?? 0) >= 6 }, "\(findings)")
    }
}
