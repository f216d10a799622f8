// Findings as annotations of a pull request: the workflow commands of GitHub Actions.

import Mesh

/// `::error file=reviews.yaml,line=14,col=9,title=schema::unknown field`, one line each, printed as they are found.
public struct GitHubReport: FindingsReport {
    private let root: String

    /// - Parameter root: the folder of the checkout; files inside of it are named relative to it.
    public init(root: String = "") { self.root = root }

    public mutating func finding(_ finding: Diagnostic, suppressed: Suppression?, to sink: Sink) {
        guard suppressed == nil else { return }
        var properties: [String] = []
        if let origin = finding.origin {
            properties.append("file=" + Self.property(RelativePath(origin.file, root: root).path))
            if origin.line > 0 { properties.append("line=\(origin.line)") }
            if origin.line > 0, origin.column > 0 { properties.append("col=\(origin.column)") }
        }
        properties.append("title=" + Self.property(finding.code))

        var text = ""
        if let place = finding.path.flatMap({ $0.isEmpty ? nil : $0 }) ?? finding.subject?.description { text += "\(place): " }
        text += finding.message
        if let hint = finding.hint { text += "; \(hint)" }
        sink("::\(Self.command(finding.level)) \(properties.joined(separator: ","))::\(Self.data(text))\n")
    }

    private static func command(_ level: Diagnostic.Level) -> String {
        switch level {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }

    /// The text after `::`. A line break would begin another command.
    private static func data(_ text: String) -> String { escaped(text, ["%", "\r", "\n"]) }

    /// A property's value, where also the separators are escaped.
    private static func property(_ text: String) -> String { escaped(text, ["%", "\r", "\n", ":", ","]) }

    private static func escaped(_ text: String, _ special: Set<Unicode.Scalar>) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if special.contains(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
