// `meshctl validate` from the outside: inputs, formats, exit codes, suppressions.

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

@Suite struct ValidateCommand {
    /// Exit codes of the contract: 0 fine, 1 findings, 2 usage, 3 input.
    @Test(
        arguments: [
            (["validate", "-f", "valid.yaml"], 0),
            (["validate", "-f", "invalid.yaml"], 1),
            (["validate", "-f", "valid.yaml", "-f", "invalid.yaml"], 1),
            (["validate", "-f", "invalid.yaml", "--fail-on", "never"], 0),
            (["validate", "-f", "deprecated.yaml"], 0),
            (["validate", "-f", "deprecated.yaml", "--fail-on", "warning"], 1),
            (["validate", "-f", "broken.yaml"], 3),
            (["validate", "-f", "invalid.yaml", "-f", "broken.yaml"], 3),
            (["validate", "-f", "nothing.yaml"], 3),
            (["validate", "-f", "folder-without-yaml"], 3),
            (["validate", "-f", "comments.yaml"], 3),
            (["validate", "-f", "comments.yaml", "--allow-empty"], 0),
            (["validate", "-f", "foreign.yaml"], 0),
            (["validate", "-f", "foreign.yaml", "--strict"], 1),
            (["validate"], 2),
            (["validate", "-f", "valid.yaml", "-o", "xml"], 2),
            (["validate", "--no-such-option"], 2),
            (["validate", "-f", "deep"], 3),
            (["validate", "-R", "-f", "deep"], 1),
        ] as [([String], Int32)])
    func exitCode(arguments: [String], code: Int32) throws {
        try Meshctl.withFiles([
            "valid.yaml": valid, "invalid.yaml": invalid, "broken.yaml": "a: [", "comments.yaml": "# nothing\n",
            "folder-without-yaml/readme.txt": "", "foreign.yaml": "apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a}\n",
            "deprecated.yaml": valid.replacing("  - route:", with: "  - mirrorPercent: 5\n    mirror: {host: other}\n    route:"),
            "deep/er/invalid.yml": invalid, "deep/.hidden/broken.yaml": "a: [",
        ]) { folder in
            let outcome = try Meshctl.run(arguments, in: folder)
            #expect(outcome.code == code, "\(outcome.output)\(outcome.errors)")
        }
    }

    /// The code depends on what was found, never on the format.
    @Test(arguments: ["text", "table", "wide", "json", "yaml", "name", "sarif", "junit", "github"])
    func formats(format: String) throws {
        try Meshctl.withFiles(["invalid.yaml": invalid, "valid.yaml": valid]) { folder in
            let bad = try Meshctl.run(["validate", "-f", "invalid.yaml", "-o", format], in: folder)
            #expect(bad.code == 1)
            #expect(bad.output.contains("unknown-field") || format == "name", "\(bad.output)")
            #expect(try Meshctl.run(["validate", "-f", "valid.yaml", "-o", format], in: folder).code == 0)
            #expect(bad.errors.hasSuffix("1 file, 1 resource: 0 valid, 1 invalid, 0 errors, 0 skipped\n"), "\(bad.errors)")
        }
    }

    @Test func textNamesThePlaceAndWhatToDo() throws {
        try Meshctl.withFiles(["reviews.yaml": invalid]) { folder in
            let outcome = try Meshctl.run(["validate", "-f", "reviews.yaml"], in: folder)
            #expect(
                outcome.output.contains(
                    "reviews.yaml:8:7: error: spec.http[0].route[0].destinaton: unknown field; did you mean \"destination\"? [unknown-field]"
                ))
        }
    }

    @Test func jsonIsOneDocument() throws {
        let outcome = try Meshctl.run(["validate", "-f", "-", "-o", "json"], input: invalid + "---\n" + valid)
        let root = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let finding = try #require((root["findings"] as? [[String: Any]])?.first)
        #expect(root["schemaVersion"] as? Int == 1)
        #expect(finding["file"] as? String == "-")
        #expect(finding["line"] as? Int == 8)
        #expect(finding["column"] as? Int == 7)
        #expect(finding["kind"] as? String == "VirtualService")
        #expect(finding["namespace"] as? String == "shop")
        #expect((root["summary"] as? [String: Int])?["resources"] == 2)
    }

    /// What another tool lets pass, or dies of.
    @Test(arguments: [
        ("an invalid object in a List", "apiVersion: v1\nkind: List\nitems:\n" + indented(invalid), "unknown-field"),
        ("a misspelt kind", valid.replacing("VirtualService", with: "VirtualServise"), "unknown-kind"),
        ("a version that is not served", valid.replacing("istio.io/v1", with: "istio.io/v1alpha9"), "unknown-version"),
        ("a misspelt group", valid.replacing("networking.istio.io", with: "networkin.istio.io"), "unknown-group"),
        ("a Service without spec", "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n", "missing-field"),
        ("a text", "just a text", "not-a-resource"),
        ("a list", "- a\n- b\n", "not-a-resource"),
        ("no kind", "apiVersion: v1\nmetadata: {name: a}\n", "missing-field"),
        ("a key twice", valid + "spec: {}\n", "duplicate-key"),
    ])
    func notLetPass(what: String, text: String, code: String) throws {
        let outcome = try Meshctl.run(["validate", "-f", "-"], input: text)
        #expect(outcome.output.contains("[\(code)]"), "\(what): \(outcome.output)\(outcome.errors)")
        #expect(outcome.code == 1 || outcome.code == 3)
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n").enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }.joined(separator: "\n") + "\n"
    }

    /// A comment with a reason keeps a finding from counting; without one, or past its date, it does not.
    @Test(
        arguments: [
            ("# meshctl:ignore unknown-field: an older proxy reads it", 0, nil),
            ("# meshctl:ignore unknown-field until 2999-12-31: until the migration", 0, nil),
            ("# meshctl:ignore unknown-field until 2020-01-01: until the migration", 1, "suppression-expired"),
            ("# meshctl:ignore unknown-field", 1, "suppression-without-reason"),
            ("# meshctl:ignore unknown-field until soon: really", 1, "suppression-date"),
            ("# meshctl:ignore other-code: not this one", 1, nil),
        ] as [(String, Int32, String?)])
    func suppression(comment: String, code: Int32, remark: String?) throws {
        for text in [
            invalid.replacing("    - destinaton", with: "    \(comment)\n    - destinaton"),
            invalid.replacing("{host: web}", with: "{host: web}  \(comment)"),
        ] {
            let outcome = try Meshctl.run(["validate", "-f", "-"], input: text.replacing("destination:", with: "destinaton:"))
            // The finding stands on the line of the comment, or on the one below; a second finding may say what is missing.
            if let remark { #expect(outcome.output.contains(remark), "\(outcome.output)") }
            if code == 0 { #expect(!outcome.output.contains("[unknown-field]"), "\(outcome.output)") }
            if code == 1 { #expect(outcome.code == 1 && outcome.output.contains("[unknown-field]"), "\(outcome.output)") }
        }
    }

    @Test func baseline() throws {
        try Meshctl.withFiles(["a.yaml": invalid]) { folder in
            let tried = try Meshctl.run(["validate", "-f", "a.yaml", "--write-baseline", "known.json", "--dry-run"], in: folder)
            #expect(tried.errors.contains("would write") && !FileManager.default.fileExists(atPath: folder.path + "/known.json"))
            #expect(try Meshctl.run(["validate", "-f", "a.yaml", "--write-baseline", "known.json"], in: folder).code == 0)
            let known = try Meshctl.run(["validate", "-f", "a.yaml", "--baseline", "known.json"], in: folder)
            #expect(known.code == 0 && known.output.isEmpty, "\(known.output)")
            // Lines that come before do not make a known finding new; another finding is new.
            let moved = "# a comment\n\n" + invalid
            try Data(moved.utf8).write(to: folder.appendingPathComponent("a.yaml"))
            #expect(try Meshctl.run(["validate", "-f", "a.yaml", "--baseline", "known.json"], in: folder).code == 0)
            try Data((moved + "other: 1\n").utf8).write(to: folder.appendingPathComponent("a.yaml"))
            #expect(try Meshctl.run(["validate", "-f", "a.yaml", "--baseline", "known.json"], in: folder).code == 1)
            #expect(try Meshctl.run(["validate", "-f", "a.yaml", "--baseline", "none.json"], in: folder).code == 3)
        }
    }

    @Test func verboseNamesWhatWasPassed() throws {
        let outcome = try Meshctl.run(
            ["validate", "-v", "-f", "-"], input: "apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a}\n")
        #expect(outcome.errors.contains("passed: 1 of example.com/v1 Thing"))
    }
}
