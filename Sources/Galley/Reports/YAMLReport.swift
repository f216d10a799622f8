// YAMLReport: findings as YAML, in the shape of the JSON report.

import Mesh
import YAML

/// Writes `schemaVersion`, `findings` and `summary` as one YAML document. The findings come as they are found.
public struct YAMLReport: FindingsReport {
    private var isEmpty = true

    public init() {}

    public mutating func begin(to sink: Sink) { sink("schemaVersion: \(JSONReport.schemaVersion)\n") }

    public mutating func finding(_ finding: Diagnostic, suppressed: Suppression?, to sink: Sink) {
        guard suppressed == nil else { return }
        if isEmpty { sink("findings:\n") }
        isEmpty = false
        var members: [(String, Value)] = [
            ("code", .string(finding.code)), ("level", .string(finding.level.rawValue)), ("message", .string(finding.message)),
            ("hint", finding.hint.map { .string($0) } ?? .null),
        ]
        if let subject = finding.subject {
            members += [
                ("kind", .string(subject.kind)), ("apiVersion", .string(subject.apiVersion)), ("name", .string(subject.name)),
                ("namespace", .string(subject.namespace)),
            ]
        }
        members += [
            ("file", finding.origin.map { .string($0.file) } ?? .null), ("line", finding.origin.map { .integer(Int64($0.line)) } ?? .null),
            ("column", finding.origin.map { .integer(Int64($0.column)) } ?? .null), ("path", finding.path.map { .string($0) } ?? .null),
        ]
        sink(YAMLWriter.text(of: .sequence([.mapping(members.map { Value.Entry($0.0, $0.1) })])))
    }

    public mutating func end(_ summary: FindingsSummary, to sink: Sink) {
        if isEmpty { sink("findings: []\n") }
        sink("summary:\n")
        for (name, value) in [
            ("files", summary.files), ("resources", summary.resources), ("errors", summary.errors), ("warnings", summary.warnings),
            ("infos", summary.infos),
        ] { sink("  \(name): \(value)\n") }
    }
}
