// YAMLReport: findings as YAML, in the shape of the JSON report.

import Mesh
import YAML

/// Writes `schemaVersion`, `findings` and `summary` as one YAML document. The findings come as they are found. As in JSON,
/// every finding has every member; what is not known is null.
public struct YAMLReport: FindingsReport {
    private var isEmpty = true

    public init() {}

    public mutating func begin(to sink: Sink) { sink("schemaVersion: \(JSONReport.schemaVersion)\n") }

    public mutating func finding(_ finding: Diagnostic, suppressed: Suppression?, to sink: Sink) {
        guard suppressed == nil else { return }
        if isEmpty { sink("findings:\n") }
        isEmpty = false
        let (subject, origin) = (finding.subject, finding.origin)
        let members: [(String, Value)] = [
            ("code", .string(finding.code)), ("level", .string(finding.level.rawValue)), ("message", .string(finding.message)),
            ("hint", Self.text(finding.hint)), ("kind", Self.text(subject?.kind)), ("apiVersion", Self.text(subject?.apiVersion)),
            ("name", Self.text(subject?.name)), ("namespace", Self.text(subject.flatMap { $0.namespace.isEmpty ? nil : $0.namespace })),
            ("file", Self.text(origin?.file)), ("line", Self.number(origin?.line)), ("column", Self.number(origin?.column)),
            ("path", Self.text(finding.path)),
        ]
        sink(YAMLWriter.text(of: .sequence([.mapping(members.map { Value.Entry($0.0, $0.1) })])))
    }

    private static func text(_ value: String?) -> Value { value.map { .string($0) } ?? .null }
    private static func number(_ value: Int?) -> Value { value.flatMap { $0 > 0 ? .integer(Int64($0)) : nil } ?? .null }

    public mutating func end(_ summary: FindingsSummary, to sink: Sink) {
        if isEmpty { sink("findings: []\n") }
        sink("summary:\n")
        for (name, value) in [
            ("files", summary.files), ("resources", summary.resources), ("errors", summary.errors), ("warnings", summary.warnings),
            ("infos", summary.infos),
        ] { sink("  \(name): \(value)\n") }
    }
}
