// What `-f` may name, what is said of inputs that give nothing, and how such runs end.

import Foundation
import Testing

private let valid = """
    apiVersion: networking.istio.io/v1
    kind: VirtualService
    metadata: {name: web, namespace: shop}
    spec:
      hosts: [web.example.com]
      http:
      - route:
        - destination: {host: web}

    """

private let invalid = valid.replacing("destination", with: "destinaton")

private let deprecated = valid.replacing("  - route:", with: "  - mirrorPercent: 5\n    mirror: {host: other}\n    route:")

@Suite struct Inputs {
    /// The count line's beginning: files are read once, whatever way they are named.
    @Test(arguments: [
        (["-f", "a.yaml", "-f", "a.yaml", "-f", "./a.yaml"], "1 file, 1 resource"),
        (["-f", ".", "-f", "a.yaml"], "2 files, 2 resources"),
        (["-f", "a.yaml,b.yaml"], "2 files, 2 resources"),
        (["-f", "*.yaml"], "2 files, 2 resources"),
        (["-f", "[ab].yaml", "-f", "with,comma.yml"], "3 files, 3 resources"),
        (["-R", "-f", "."], "3 files, 3 resources"),
    ])
    func named(arguments: [String], expected: String) throws {
        try Meshctl.withFiles(["a.yaml": valid, "b.yaml": valid, "sub/c.json": "{}", "other/with,comma.yml": valid]) { folder in
            let link = folder.appendingPathComponent("with,comma.yml")
            if arguments.contains("with,comma.yml") {
                try FileManager.default.moveItem(at: folder.appendingPathComponent("other/with,comma.yml"), to: link)
            }
            try FileManager.default.removeItem(at: folder.appendingPathComponent("sub"))
            let outcome = try Meshctl.run(["validate"] + arguments, in: folder)
            #expect(outcome.errors.contains(expected), "\(outcome.output)\(outcome.errors)")
            #expect(outcome.code == 0)
        }
    }

    /// What gives nothing: the code, and what is said to standard output or standard error. The count line is the last.
    @Test(
        arguments: [
            (["-f", "empty"], 3, "empty: no .yaml, .yml or .json file in this folder"),
            (["-f", "valid.yaml", "-f", "empty"], 3, "empty: no .yaml"),
            (["-f", "missing.yaml", "-f", "empty"], 3, "empty: no .yaml"),
            (["-f", "missing.yaml", "-f", "empty"], 3, "missing.yaml: error: cannot be read"),
            (["-f", "empty", "--allow-empty"], 0, "0 files, 0 resources"),
            (["-f", "links"], 3, "links/nowhere.yaml: error: cannot be read"),
            (["-f", "/dev/null"], 3, "the inputs hold no resource"),
            (["-f", "none*.yaml"], 3, "none*.yaml: error: cannot be read"),
            (["-f", "ftp://127.0.0.1/a.yaml"], 3, "only http and https URLs"),
            (["-f", "http://user:secret@127.0.0.1:1/a.yaml"], 4, "http://127.0.0.1:1/a.yaml: error: the connection failed"),
        ] as [([String], Int32, String)])
    func nothing(arguments: [String], code: Int32, expected: String) throws {
        try Meshctl.withFiles(["valid.yaml": valid, "empty/readme.txt": "", "links/a.yaml": valid]) { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder.appendingPathComponent("links/nowhere.yaml").path, withDestinationPath: "nowhere")
            let outcome = try Meshctl.run(["validate"] + arguments, in: folder)
            #expect(outcome.code == code, "\(outcome.output)\(outcome.errors)")
            #expect((outcome.output + outcome.errors).contains(expected), "\(outcome.output)\(outcome.errors)")
            #expect(outcome.errors.hasSuffix(" skipped\n"), "\(outcome.errors)")
            #expect(!(outcome.output + outcome.errors).contains("secret"))
        }
    }

    /// What could not be read is no finding that a baseline may hide.
    @Test func baselineHidesNoUnreadableInput() throws {
        try Meshctl.withFiles(["broken.yaml": "a: ["]) { folder in
            #expect(try Meshctl.run(["validate", "-f", "broken.yaml", "--write-baseline", "known.json"], in: folder).code == 3)
            let outcome = try Meshctl.run(["validate", "-f", "broken.yaml", "--baseline", "known.json"], in: folder)
            #expect(outcome.code == 3 && outcome.output.contains("[unclosed-bracket]"), "\(outcome.output)")
        }
    }

    /// A resource whose errors are all suppressed is valid.
    @Test func suppressedErrorsDoNotCount() throws {
        let text = invalid.replacing("{host: web}", with: "{host: web}  # meshctl:ignore unknown-field: known")
        let outcome = try Meshctl.run(["validate", "-f", "-"], input: text)
        #expect(outcome.code == 0)
        #expect(outcome.errors == "1 file, 1 resource: 1 valid, 0 invalid, 0 errors, 0 skipped, 1 suppressed\n")
    }

    @Test(arguments: [
        ("# meshctl:ignore: no code", "suppression-without-code"),
        ("# meshctl:ignore unknown-feild: misspelt", "did you mean \"unknown-field\"?"),
        ("# meshctl:ignore unknown-field until 2999-02-30: no such day", "suppression-date"),
        ("# meshctl:ignore unknown-field until 2999-13-01: no such month", "suppression-date"),
    ])
    func suppressionThatDoesNotCount(comment: String, remark: String) throws {
        let outcome = try Meshctl.run(["validate", "-f", "-"], input: invalid.replacing("{host: web}", with: "{host: web}  \(comment)"))
        #expect(outcome.code == 1)
        #expect(outcome.output.contains(remark), "\(outcome.output)")
    }
}

@Suite struct MeshConfigInput {
    @Test(
        arguments: [
            ("accessLogFile: /dev/stdout\n", 0, ""),
            ("accessLogFil: /dev/stdout\n", 1, "did you mean \"accessLogFile\"?"),
            ("apiVersion: v1\nkind: ConfigMap\ndata: {mesh: \"\"}\n", 1, "expected a MeshConfig, found a ConfigMap"),
            ("a: [", 3, "unclosed-bracket"),
        ] as [(String, Int32, String)])
    func alone(text: String, code: Int32, expected: String) throws {
        try Meshctl.withFiles(["mesh.yaml": text]) { folder in
            let outcome = try Meshctl.run(["validate", "--mesh-config", "mesh.yaml"], in: folder)
            #expect(outcome.code == code, "\(outcome.output)\(outcome.errors)")
            #expect(expected.isEmpty || outcome.output.contains(expected), "\(outcome.output)")
        }
    }
}

@Suite struct FindingFormats {
    /// `--fail-on` decides what a test report calls a failure.
    @Test(arguments: [("error", 0), ("warning", 1), ("never", 0)])
    func junit(level: String, failures: Int) throws {
        let outcome = try Meshctl.run(["validate", "-f", "-", "-o", "junit", "--fail-on", level], input: deprecated)
        #expect(outcome.output.contains("tests=\"1\" failures=\"\(failures)\""), "\(outcome.output)")
        #expect(outcome.code == failures)
    }

    @Test func sarifHasHelp() throws {
        let outcome = try Meshctl.run(["validate", "-f", "-", "-o", "sarif"], input: invalid)
        #expect(outcome.output.contains("A field is part of the definition of its kind."), "\(outcome.output)")
    }

    /// JSON and YAML have the same members, also where nothing is known.
    @Test func yamlNamesWhatIsNotKnown() throws {
        let outcome = try Meshctl.run(["validate", "-f", "missing.yaml", "-o", "yaml"])
        for member in ["kind", "namespace", "line", "column", "path"] {
            #expect(outcome.output.contains("\n  \(member): null\n"), "\(outcome.output)")
        }
    }

    @Test func versionAsYAML() throws {
        #expect(try Meshctl.run(["version", "-o", "yaml"]).output.hasPrefix("schemaVersion: 1\nversion: "))
    }
}
