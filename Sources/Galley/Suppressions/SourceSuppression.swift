// SourceSuppression: a comment in the YAML that says why a finding does not count, and until when.

import Mesh
import Spelling
import YAML

/// `# meshctl:ignore CODE until 2027-01-31: REASON`, on the line of the finding or alone on the line above it.
///
/// The reason is required, so that the next reader knows; the date, so that it is looked at again. `CODE` may be
/// several, divided by commas. The date may be left out.
struct SourceSuppression: Equatable {
    let codes: [String]

    /// `2027-01-31`; empty when there is none.
    let until: String
    let reason: String

    private static let marker = "meshctl:ignore"

    /// Reads the comment of a line; nil when it has none of ours.
    init?(line: String) {
        guard let mark = line.firstRange(of: Self.marker), line[..<mark.lowerBound].contains("#") else { return nil }
        var rest = line[mark.upperBound...]
        let head = rest.prefix { $0 != ":" }
        rest = rest.dropFirst(head.count + 1)
        reason = String(rest).trimmed
        let words = head.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" }).map(String.init)
        if let place = words.firstIndex(of: "until"), place + 1 < words.count {
            until = words[place + 1]
            codes = Array(words[..<place])
        } else {
            until = ""
            codes = words
        }
    }

    /// Whether it is a date as it should be written.
    var hasSoundDate: Bool {
        let parts = until.split(separator: "-", omittingEmptySubsequences: false)
        if until.isEmpty { return true }
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }) else { return false }
        let (month, day) = (Int(parts[1]) ?? 0, Int(parts[2]) ?? 0)
        let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return days.indices.contains(month - 1) && (1...days[month - 1]).contains(day)
    }

    /// What the source says about a finding, and what is wrong with how it says it.
    static func verdict(on finding: Diagnostic, in document: Document, today: String) -> (suppression: Suppression?, remark: Diagnostic?) {
        guard let origin = finding.origin else { return (nil, nil) }
        var found: (SourceSuppression, Int)?
        if let line = finding.sourceLine, let own = SourceSuppression(line: line) {
            found = (own, origin.line)
        } else if let line = document.sourceLine(origin.line - 1), line.trimmed.hasPrefix("#"), let above = SourceSuppression(line: line) {
            found = (above, origin.line - 1)
        }
        guard let (comment, line) = found else { return (nil, nil) }
        func remark(_ code: String, _ message: String, _ hint: String) -> Diagnostic {
            Diagnostic(
                .warning, code: code, message: message, hint: hint, origin: Origin(file: origin.file, line: line, column: 1),
                path: finding.path, subject: finding.subject, sourceLine: document.sourceLine(line))
        }
        if comment.codes.isEmpty {
            return (
                nil,
                remark(
                    "suppression-without-code", "the suppression names no code, so it does not count",
                    "write the code that stands in brackets behind the finding: # meshctl:ignore \(finding.code): REASON")
            )
        }
        if let stranger = comment.codes.first(where: { !RuleCatalogue.codes.contains($0) }) {
            let guess = nearest(to: stranger, in: RuleCatalogue.codes.sorted())
            return (
                nil,
                remark(
                    "suppression-unknown-code", "no finding has the code \"\(stranger)\"",
                    guess.map { "did you mean \"\($0)\"?" } ?? "write the code that stands in brackets behind the finding")
            )
        }
        guard comment.codes.contains(finding.code) else { return (nil, nil) }
        if comment.reason.isEmpty {
            return (
                nil, remark("suppression-without-reason", "the suppression says no reason, so it does not count", "add one after a colon")
            )
        }
        if !comment.hasSoundDate {
            return (
                nil,
                remark(
                    "suppression-date", "\"\(comment.until)\" is not a date, so the suppression does not count", "write it like 2027-01-31")
            )
        }
        if !comment.until.isEmpty, comment.until < today {
            return (
                nil, remark("suppression-expired", "the suppression ended on \(comment.until)", "mend the finding, or give a later date")
            )
        }
        return (Suppression(.inSource, reason: comment.reason), nil)
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
        return String(self[start..<Swift.max(start, end)])
    }
}
