// The document formats, judged by programs that did not write them: Python's json, xml.etree, jsonschema and junitparser.

import Foundation
import Galley
import Mesh
import Testing

@Suite struct DocumentFormats {
    private struct Verdict {
        var status: Int32
        var output: String
    }

    /// Runs a Python script with the text in a file, whose path is its first argument.
    private func python(_ script: String, _ text: String, _ arguments: [String] = []) throws -> Verdict {
        let file = FileManager.default.temporaryDirectory.appending(path: "reports-\(UUID().uuidString)")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, file.path] + arguments
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Verdict(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
    }

    private static let hasPython = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
        .contains { FileManager.default.fileExists(atPath: "\($0)/python3") }

    private static let sarifSchemaPath = ProcessInfo.processInfo.environment["MESHCTL_SARIF_SCHEMA"]

    private let rules = [RuleDescription(code: "schema", summary: "Fields are known", help: "See `meshctl explain`.")]

    @Test func jsonGolden() {
        #expect(
            written(JSONReport(), [(typo, nil), (bare, nil), (bare, Suppression(.baseline))]) == """
                {"schemaVersion":1,"findings":[
                {"code":"schema","level":"error","message":"unknown field","hint":"did you mean \\"weight\\"?",\
                "kind":"VirtualService","apiVersion":"networking.istio.io/v1","name":"reviews","namespace":"default",\
                "file":"reviews.yaml","line":14,"column":9,"path":"spec.http[0].route[0].wieght"},
                {"code":"note","level":"info","message":"nothing to do","hint":null,"kind":null,"apiVersion":null,"name":null,\
                "namespace":null,"file":null,"line":null,"column":null,"path":null}
                ],"summary":{"files":2,"resources":3,"errors":1,"warnings":0,"infos":1}}

                """)
        #expect(
            written(JSONReport(), [])
                == "{\"schemaVersion\":1,\"findings\":[],"
                + "\"summary\":{\"files\":2,\"resources\":3,\"errors\":0,\"warnings\":0,\"infos\":0}}\n")
    }

    @Test(.enabled(if: hasPython, "python3 is not installed")) func jsonIsReadBack() throws {
        let verdict = try python(
            "import json,sys; all=json.load(open(sys.argv[1],encoding='utf-8'))['findings']; print(len(all), ascii(all[3]['message']))",
            written(JSONReport(), everything))
        #expect(verdict.status == 0)
        #expect(verdict.output.hasPrefix("5 'bad \\x1b[31m<x a=\"&\">]]>\\x00\\uffff\\r\\n"))
    }

    @Test(.enabled(if: hasPython, "python3 is not installed")) func sarifStructure() throws {
        for findings in [everything, []] {
            let verdict = try python(Self.sarifCheck, written(SARIFReport(version: "1.0.0", root: "/work/x", rules: rules), findings))
            #expect(verdict.status == 0, "\(verdict.output)")
        }
    }

    /// With the schema that OASIS publishes, where one is at hand: MESHCTL_SARIF_SCHEMA names it.
    @Test(
        .enabled(if: hasPython, "python3 is not installed"),
        .enabled(if: sarifSchemaPath != nil, "MESHCTL_SARIF_SCHEMA names no sarif-schema-2.1.0.json"))
    func sarifSchema() throws {
        let schema = try #require(Self.sarifSchemaPath)
        let check = "import json,sys,jsonschema; jsonschema.validate(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))"
        for findings in [everything, []] {
            let verdict = try python(check, written(SARIFReport(version: "1.0.0", rules: rules), findings), [schema])
            #expect(verdict.status == 0, "\(verdict.output)")
        }
    }

    @Test(arguments: [
        ("reviews.yaml", "", "reviews.yaml"), ("./a/../b//c.yaml", "", "b/c.yaml"), ("/repo/a/b.yaml", "/repo", "a/b.yaml"),
        ("/repo2/b.yaml", "/repo", "file:///repo2/b.yaml"), ("../b.yaml", "/repo", "../b.yaml"), ("-", "", "stdin"),
        ("a b/ü%:#.yaml", "", "a%20b/%C3%BC%25%3A%23.yaml"), ("https://example.com/a.yaml?x=1", "", "https://example.com/a.yaml?x=1"),
        ("a\\b.yaml", "", "a%5Cb.yaml"),
    ])
    func sarifPaths(file: String, root: String, uri: String) {
        var finding = bare
        finding.origin = Origin(file: file, line: 1, column: 1)
        let text = written(SARIFReport(version: "1", root: root), [(finding, nil)])
        #expect(text.contains("\"uri\":\"\(uri)\""))
    }

    @Test func fingerprintsSurviveMovedLines() {
        var moved = typo
        moved.origin = Origin(file: "/repo/reviews.yaml", line: 99, column: 1)
        moved.path = "spec.http[3].route[1].wieght"
        moved.sourceLine = nil
        #expect(Fingerprint(typo) == Fingerprint(moved, root: "/repo"))
        var other = typo
        other.subject?.name = "ratings"
        #expect(Fingerprint(other) != Fingerprint(typo))
        var counter = FingerprintCounter()
        #expect(counter.fingerprint(of: typo) != counter.fingerprint(of: typo))
        // Written down in baselines: must be the same in every version.
        #expect(Fingerprint(bare).text == "e4196a902f22fb89")
    }

    @Test func junitGolden() {
        let odd = Diagnostic(.warning, code: "w", message: "odd", origin: Origin(file: "reviews.yaml", line: 20), subject: reviews)
        let findings: [(Diagnostic, Suppression?)] = [(typo, nil), (odd, nil), (bare, Suppression(.baseline, reason: "old"))]
        #expect(
            written(JUnitReport(name: "meshctl validate"), findings) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="meshctl validate" tests="2" failures="1" errors="0" skipped="1" time="0">
                  <testsuite name="reviews.yaml" tests="1" failures="1" errors="0" skipped="0" time="0">
                    <testcase name="VirtualService default/reviews" classname="reviews.yaml" file="reviews.yaml" line="1" time="0">
                      <failure message="unknown field" type="schema">reviews.yaml:14:9: error: spec.http[0].route[0].wieght: \
                unknown field; did you mean "weight"? [schema]</failure>
                      <system-out>reviews.yaml:20: warning: VirtualService default/reviews: odd [w]</system-out>
                    </testcase>
                  </testsuite>
                  <testsuite name="meshctl validate" tests="1" failures="0" errors="0" skipped="1" time="0">
                    <testcase name="meshctl validate" classname="meshctl validate" file="meshctl validate" time="0">
                      <skipped message="old"/>
                      <system-out>suppressed: info: nothing to do [note]</system-out>
                    </testcase>
                  </testsuite>
                </testsuites>

                """)
    }

    @Test(.enabled(if: hasPython, "python3 is not installed")) func junitIsWellFormed() throws {
        let script = """
            import sys, xml.etree.ElementTree as tree
            root = tree.parse(sys.argv[1]).getroot()
            cases = root.findall('.//testcase')
            assert root.tag == 'testsuites' and int(root.get('tests')) == len(cases), root.attrib
            assert int(root.get('failures')) == len(root.findall('.//failure')) == 2
            assert all(c.get('name') and c.get('classname') for c in cases)
            assert all(len(c.findall('failure')) <= 1 for c in cases)
            try:
                import junitparser
            except ImportError:
                print('junitparser is not installed')
                sys.exit()
            read = junitparser.JUnitXml.fromfile(sys.argv[1])
            assert read.tests == len(cases) and read.failures == 2, (read.tests, read.failures)
            """
        let verdict = try python(script, written(JUnitReport(name: "a<b>&\"c\""), everything))
        #expect(verdict.status == 0, "\(verdict.output)")
    }

    @Test func junitFailsFromTheAskedLevel() {
        #expect(written(JUnitReport(name: "x", failOn: .warning), [(warning, nil)]).contains("<failure message=\"host not found\""))
        #expect(!written(JUnitReport(name: "x"), [(warning, nil)]).contains("<failure"))
    }

    /// What SARIF 2.1.0 demands of the members that we write; section numbers are the specification's.
    private static let sarifCheck = """
        import json, re, sys
        log = json.load(open(sys.argv[1], encoding='utf-8'))
        def only(value, allowed, required=()):
            assert isinstance(value, dict), value
            assert set(value) <= set(allowed) | set(required), set(value) - set(allowed)
            assert set(required) <= set(value), (set(required) - set(value), value)
        def message(value):
            only(value, ['markdown'], ['text'])
            assert isinstance(value['text'], str) and value['text']
        only(log, ['$schema'], ['version', 'runs'])                                     # 3.13
        assert log['version'] == '2.1.0' and len(log['runs']) == 1
        run = log['runs'][0]
        only(run, ['columnKind', 'originalUriBaseIds'], ['tool', 'results'])            # 3.14
        assert run['columnKind'] == 'unicodeCodePoints'
        for base in run['originalUriBaseIds'].values():
            only(base, ['uri', 'description'])
            message(base['description'])
        only(run['tool'], [], ['driver'])
        driver = run['tool']['driver']
        only(driver, ['rules', 'version'], ['name'])                                    # 3.19
        rules = driver['rules']
        assert len({r['id'] for r in rules}) == len(rules)
        for rule in rules:                                                              # 3.49
            only(rule, ['shortDescription', 'help', 'defaultConfiguration'], ['id'])
            message(rule['shortDescription'])
            message(rule['help'])
            only(rule['defaultConfiguration'], ['level'])
            assert rule['defaultConfiguration']['level'] in ('none', 'note', 'warning', 'error')
        for result in run['results']:                                                   # 3.27
            only(result, ['ruleId', 'ruleIndex', 'level', 'locations', 'partialFingerprints', 'suppressions'], ['message'])
            assert rules[result['ruleIndex']]['id'] == result['ruleId']
            assert result['level'] in ('none', 'note', 'warning', 'error')
            message(result['message'])
            assert re.fullmatch('[0-9a-f]{16}', result['partialFingerprints']['meshctl/v1'])
            for location in result['locations']:                                        # 3.28
                only(location, ['physicalLocation', 'logicalLocations'])
                for logical in location.get('logicalLocations', []):
                    only(logical, ['name', 'fullyQualifiedName', 'kind'])
                if 'physicalLocation' not in location: continue
                only(location['physicalLocation'], ['region'], ['artifactLocation'])
                artifact = location['physicalLocation']['artifactLocation']
                only(artifact, ['uriBaseId'], ['uri'])
                assert re.fullmatch(r"([A-Za-z0-9._~!$&'()*+,;=:@/?#\\[\\]-]|%[0-9A-F]{2})+", artifact['uri']), artifact
                assert artifact.get('uriBaseId', 'SRCROOT') in run['originalUriBaseIds']
                region = location['physicalLocation'].get('region')
                if region is None: continue
                only(region, ['startColumn', 'snippet'], ['startLine'])                  # 3.30
                assert region['startLine'] >= 1 and region.get('startColumn', 1) >= 1
            assert isinstance(result['suppressions'], list)                              # 3.27.23: on all results or on none
            for suppression in result['suppressions']:                                   # 3.35
                only(suppression, ['status', 'justification'], ['kind'])
                assert suppression['kind'] in ('inSource', 'external')
                assert suppression['status'] in ('accepted', 'underReview', 'rejected')
        assert len({r['partialFingerprints']['meshctl/v1'] for r in run['results']}) == len(run['results'])
        """
}
