// Findings in columns, as kubectl's tables.

import Mesh

/// A table with a heading and columns three blanks apart. Needs all findings for the widths, so it is written at the end.
public struct TableReport: FindingsReport {
    private let isWide: Bool
    private var rows: [[String]] = []

    /// - Parameter wide: also the field, the API version and the hint.
    public init(wide: Bool = false) { isWide = wide }

    public mutating func finding(_ finding: Diagnostic, suppressed: Suppression?, to sink: Sink) {
        guard suppressed == nil else { return }
        let subject = finding.subject
        var row = [
            finding.level.rawValue, finding.code, subject?.namespace, subject.map { "\($0.kind)/\($0.name)" },
            finding.origin?.description,
        ]
        if isWide { row += [subject?.apiVersion, finding.path] }
        row.append(finding.message)
        if isWide { row.append(finding.hint) }
        rows.append(row.map { $0.flatMap { $0.isEmpty ? nil : DisplayText.printable($0) } ?? "-" })
    }

    public mutating func end(_ summary: FindingsSummary, to sink: Sink) {
        guard !rows.isEmpty else { return }
        var heading = ["LEVEL", "CODE", "NAMESPACE", "RESOURCE", "PLACE"]
        if isWide { heading += ["APIVERSION", "FIELD"] }
        heading.append("MESSAGE")
        if isWide { heading.append("HINT") }

        let table = [heading] + rows
        let widths = heading.indices.map { column in table.map { DisplayText.width(of: $0[column]) }.max() ?? 0 }
        for row in table {
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell
                if column < row.count - 1 {
                    line += String(repeating: " ", count: widths[column] - DisplayText.width(of: cell) + 3)
                }
            }
            sink(line + "\n")
        }
        rows = []
    }
}
