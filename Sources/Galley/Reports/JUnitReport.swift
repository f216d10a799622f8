// Findings as test results, which every CI server shows: JUnit's XML as Jenkins and GitLab read it.

import Mesh

/// A suite a file, a test case a resource. What counts against a run is a failure; the rest is the case's output.
///
/// A case has at most one failure, for readers take only the first: its text lists all findings. The counts stand at the head
/// of the document, so all is written at the end.
public struct JUnitReport: FindingsReport {
    private let name: String
    private let root: String
    private let failOn: Diagnostic.Level?
    private var suites: [String: Suite] = [:]
    private var order: [String] = []

    /// - Parameters:
    ///   - name: of the whole, `meshctl validate`.
    ///   - root: the folder of the checkout; files inside of it are named relative to it.
    ///   - failOn: the level from which a finding is a failure: that of `--fail-on`. Nil: none is.
    public init(name: String, root: String = "", failOn: Diagnostic.Level? = .error) {
        self.name = name
        self.root = root
        self.failOn = failOn
    }

    private struct Suite {
        var cases: [Case] = []
        var indices: [ResourceReference?: Int] = [:]
    }

    private struct Case {
        var name: String
        var line: Int
        var failures: [Diagnostic] = []
        var remarks: [String] = []
        var suppressed: [Suppression] = []

        /// Known findings and no others: the reader is told, nothing fails.
        var isSkipped: Bool { failures.isEmpty && !suppressed.isEmpty }
    }

    public mutating func checked(_ resource: ResourceReference, at origin: Origin, to sink: Sink) {
        change(resource, in: origin.file, line: origin.line) { _ in }
    }

    public mutating func finding(_ finding: Diagnostic, suppressed: Suppression?, to sink: Sink) {
        let counts = failOn.map { finding.level >= $0 } ?? false
        change(finding.subject, in: finding.origin?.file ?? "", line: finding.origin?.line ?? 0) { test in
            if let suppressed {
                test.suppressed.append(suppressed)
                test.remarks.append("suppressed: \(Self.line(finding))")
            } else if counts {
                test.failures.append(finding)
            } else {
                test.remarks.append(Self.line(finding))
            }
        }
    }

    public mutating func end(_ summary: FindingsSummary, to sink: Sink) {
        let all = order.compactMap { suites[$0]?.cases }.flatMap { $0 }
        sink("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\(XMLText.attribute(name)) \(Self.counts(all))>\n")
        for file in order {
            guard let cases = suites[file]?.cases else { continue }
            sink("  <testsuite name=\(XMLText.attribute(file)) \(Self.counts(cases))>\n")
            for test in cases { sink(Self.xml(test, file: file)) }
            sink("  </testsuite>\n")
        }
        sink("</testsuites>\n")
        suites = [:]
        order = []
    }

    /// Finds or makes the case of a resource (or of the file itself) and changes it.
    private mutating func change(_ resource: ResourceReference?, in file: String, line: Int, _ body: (inout Case) -> Void) {
        let path = file.isEmpty ? name : RelativePath(file, root: root).path
        var suite = suites.removeValue(forKey: path)
        if suite == nil { order.append(path) }
        var found = suite ?? Suite()
        suite = nil
        let index: Int
        if let known = found.indices[resource] {
            index = known
        } else {
            index = found.cases.count
            found.indices[resource] = index
            found.cases.append(Case(name: resource.map { "\($0)" } ?? path, line: line))
        }
        body(&found.cases[index])
        suites[path] = found
    }

    private static func counts(_ cases: [Case]) -> String {
        let failures = cases.count { !$0.failures.isEmpty }
        let skipped = cases.count(where: \.isSkipped)
        return "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\" time=\"0\""
    }

    private static func xml(_ test: Case, file: String) -> String {
        var start = "    <testcase name=\(XMLText.attribute(test.name)) classname=\(XMLText.attribute(file)) "
        start += "file=\(XMLText.attribute(file)) " + (test.line > 0 ? "line=\"\(test.line)\" " : "") + "time=\"0\""
        var content = ""
        if test.isSkipped {
            let reasons = test.suppressed.map { $0.reason.isEmpty ? "suppressed" : $0.reason }
            content += "      <skipped message=\(XMLText.attribute(reasons.joined(separator: "; ")))/>\n"
        }
        if let first = test.failures.first {
            let more = test.failures.count > 1 ? " (and \(test.failures.count - 1) more)" : ""
            let lines = test.failures.map(line).joined(separator: "\n")
            content += "      <failure message=\(XMLText.attribute(first.message + more)) type=\(XMLText.attribute(first.code))>"
            content += "\(XMLText.element(lines))</failure>\n"
        }
        if !test.remarks.isEmpty {
            content += "      <system-out>\(XMLText.element(test.remarks.joined(separator: "\n")))</system-out>\n"
        }
        return content.isEmpty ? "\(start)/>\n" : "\(start)>\n\(content)    </testcase>\n"
    }

    /// The finding as the text report would print it.
    private static func line(_ finding: Diagnostic) -> String {
        var text = ""
        var report = TextReport()
        report.finding(finding, suppressed: nil) { text += $0 }
        return String(text.dropLast())
    }
}
