// Findings for code scanners' dashboards: SARIF 2.1.0 (OASIS).

import Mesh

/// What a dashboard shows about a rule.
public struct RuleDescription: Sendable, Hashable {
    /// The code of the rule's findings.
    public var code: String

    /// One sentence: what the rule asks for.
    public var summary: String

    /// Why, and what to do; Markdown. Nil: the summary says it all.
    public var help: String?
    public var level: Diagnostic.Level

    public init(code: String, summary: String, help: String? = nil, level: Diagnostic.Level = .error) {
        self.code = code
        self.summary = summary
        self.help = help
        self.level = level
    }
}

/// One SARIF log with one run. Results are written as they are found; the tool with its rules follows at the end, for only
/// then is it known which rules were broken. Suppressed findings are results with a suppression.
public struct SARIFReport: FindingsReport {
    private let version: String
    private let root: String
    private let descriptions: [String: RuleDescription]
    private var rules: [RuleDescription] = []
    private var ruleIndices: [String: Int] = [:]
    private var fingerprints: FingerprintCounter
    private var isFirst = true

    /// - Parameters:
    ///   - version: the version of this program.
    ///   - root: the folder of the checkout; files inside of it are named relative to it.
    ///   - rules: what is known of the rules; one that is missing here gets its code as its text.
    public init(version: String, root: String = "", rules: [RuleDescription] = []) {
        self.version = version
        self.root = root
        descriptions = Dictionary(rules.map { ($0.code, $0) }) { first, _ in first }
        fingerprints = FingerprintCounter(root: root)
    }

    public mutating func begin(to sink: Sink) {
        let schema = JSONText.string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
        sink("{\"$schema\":\(schema),\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"unicodeCodePoints\",\"results\":[")
    }

    public mutating func finding(_ finding: Diagnostic, suppressed: Suppression?, to sink: Sink) {
        var text = finding.path.flatMap { $0.isEmpty ? nil : "\($0): " } ?? ""
        text += finding.message
        if let hint = finding.hint { text += "; \(hint)" }
        let location = location(of: finding)
        let result = JSONText.object([
            "ruleId": JSONText.string(finding.code),
            "ruleIndex": String(index(of: finding)),
            "level": JSONText.string(Self.level(finding.level)),
            "message": Self.message(text),
            "locations": JSONText.array(location.map { [$0] } ?? []),
            "partialFingerprints": JSONText.object(["meshctl/v1": JSONText.string(fingerprints.fingerprint(of: finding).text)]),
            // Present on every result, for a run must have it on all or on none (section 3.27.23).
            "suppressions": JSONText.array(suppressed.map { [Self.suppression($0)] } ?? []),
        ])
        sink((isFirst ? "\n" : ",\n") + result)
        isFirst = false
    }

    public mutating func end(_ summary: FindingsSummary, to sink: Sink) {
        let driver = JSONText.object([
            "name": JSONText.string("meshctl"),
            "version": JSONText.string(version),
            "rules": JSONText.array(rules.map(Self.rule)),
        ])
        let base = JSONText.object(["SRCROOT": JSONText.object(["description": Self.message("The root of the checkout.")])])
        sink((isFirst ? "" : "\n") + "],\"originalUriBaseIds\":\(base),\"tool\":{\"driver\":\(driver)}}]}\n")
    }

    /// The rule's place in `tool.driver.rules`: rules get theirs in the order of their first finding.
    private mutating func index(of finding: Diagnostic) -> Int {
        if let index = ruleIndices[finding.code] { return index }
        ruleIndices[finding.code] = rules.count
        rules.append(
            descriptions[finding.code] ?? RuleDescription(code: finding.code, summary: finding.code, level: finding.level))
        return rules.count - 1
    }

    private func location(of finding: Diagnostic) -> String? {
        let physical = finding.origin.map { origin in
            let path = RelativePath(origin.file, root: root)
            let artifact = JSONText.object([
                "uri": JSONText.string(path.uri),
                "uriBaseId": path.isRelative && !path.path.hasPrefix("..") ? JSONText.string("SRCROOT") : nil,
            ])
            return JSONText.object(["artifactLocation": artifact, "region": region(of: finding, at: origin)])
        }
        let logical = finding.subject.map { subject in
            let name = [subject.apiVersion, subject.kind, subject.namespace, subject.name].filter { !$0.isEmpty }
            return JSONText.object([
                "name": JSONText.string(subject.name),
                "fullyQualifiedName": JSONText.string(name.joined(separator: "/")),
                "kind": JSONText.string("resource"),
            ])
        }
        if physical == nil && logical == nil { return nil }
        return JSONText.object(["physicalLocation": physical, "logicalLocations": logical.map { JSONText.array([$0]) }])
    }

    private func region(of finding: Diagnostic, at origin: Origin) -> String? {
        guard origin.line > 0 else { return nil }
        return JSONText.object([
            "startLine": String(origin.line),
            "startColumn": origin.column > 0 ? String(origin.column) : nil,
            "snippet": finding.sourceLine.map { JSONText.object(["text": JSONText.string($0)]) },
        ])
    }

    private static func rule(_ rule: RuleDescription) -> String {
        let help = rule.help ?? rule.summary
        return JSONText.object([
            "id": JSONText.string(rule.code),
            "shortDescription": message(rule.summary),
            "help": JSONText.object(["text": JSONText.string(help), "markdown": JSONText.string(help)]),
            "defaultConfiguration": JSONText.object(["level": JSONText.string(level(rule.level))]),
        ])
    }

    private static func suppression(_ suppression: Suppression) -> String {
        let kind = suppression.kind == .inSource ? "inSource" : "external"
        return JSONText.object([
            "kind": JSONText.string(kind),
            "status": JSONText.string("accepted"),
            "justification": suppression.reason.isEmpty ? nil : JSONText.string(suppression.reason),
        ])
    }

    /// A message as plain text. Braces are doubled, for one around a number would be a placeholder (section 3.11.5); brackets
    /// are escaped only where they would make a link (3.11.6), so that field paths stay as they are.
    private static func message(_ text: String) -> String {
        let hasLink = text.contains("](")
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "{": escaped += "{{"
            case "}": escaped += "}}"
            case "[", "]", "\\": escaped += hasLink ? "\\\(scalar)" : String(scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return JSONText.object(["text": JSONText.string(escaped)])
    }

    private static func level(_ level: Diagnostic.Level) -> String {
        switch level {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }
}
