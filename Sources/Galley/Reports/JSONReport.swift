// Findings for programs: one JSON document, a finding a line, so that it can also be followed with line tools.

import Mesh

/// `{"schemaVersion":1,"findings":[…],"summary":{…}}`. Suppressed findings are left out.
///
/// Every finding has every member; one that is not known is null, a line or column that is not known too.
public struct JSONReport: FindingsReport {
    /// Grows when a member changes its meaning or goes; new members may come without.
    public static let schemaVersion = 1

    private var isFirst = true

    public init() {}

    public mutating func begin(to sink: Sink) { sink("{\"schemaVersion\":\(Self.schemaVersion),\"findings\":[") }

    public mutating func finding(_ finding: Diagnostic, suppressed: Suppression?, to sink: Sink) {
        guard suppressed == nil else { return }
        sink((isFirst ? "\n" : ",\n") + Self.json(finding))
        isFirst = false
    }

    public mutating func end(_ summary: FindingsSummary, to sink: Sink) {
        let counts = JSONText.object([
            "files": String(summary.files), "resources": String(summary.resources), "errors": String(summary.errors),
            "warnings": String(summary.warnings), "infos": String(summary.infos),
        ])
        sink((isFirst ? "" : "\n") + "],\"summary\":\(counts)}\n")
    }

    private static func json(_ finding: Diagnostic) -> String {
        let (subject, origin) = (finding.subject, finding.origin)
        return JSONText.object([
            "code": JSONText.string(finding.code),
            "level": JSONText.string(finding.level.rawValue),
            "message": JSONText.string(finding.message),
            "hint": JSONText.string(finding.hint),
            "kind": JSONText.string(subject?.kind),
            "apiVersion": JSONText.string(subject?.apiVersion),
            "name": JSONText.string(subject?.name),
            "namespace": JSONText.string(subject.flatMap { $0.namespace.isEmpty ? nil : $0.namespace }),
            "file": JSONText.string(origin?.file),
            "line": number(origin?.line),
            "column": number(origin?.column),
            "path": JSONText.string(finding.path),
        ])
    }

    private static func number(_ value: Int?) -> String { value.flatMap { $0 > 0 ? String($0) : nil } ?? "null" }
}
