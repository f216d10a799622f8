// Findings for people: one line each, as compilers write them, printed as they are found.

import Mesh

/// `reviews.yaml:14:9: error: spec.http[0].route[0].wieght: unknown field; did you mean "weight"? [schema]`
///
/// On a terminal the source line follows, with a caret under the place. Suppressed findings are not shown.
public struct TextReport: FindingsReport {
    private let showsSource: Bool
    private let colour: Bool
    private let excerpt: SourceExcerpt

    /// - Parameters:
    ///   - showsSource: write the source line and a caret: for terminals, not for files.
    ///   - colour: use the terminal's colours.
    ///   - width: columns of the terminal; longer source lines are cut.
    public init(showsSource: Bool = false, colour: Bool = false, width: Int = 100) {
        self.showsSource = showsSource
        self.colour = colour
        excerpt = SourceExcerpt(width: max(width - 12, 30))
    }

    public mutating func finding(_ finding: Diagnostic, suppressed: Suppression?, to sink: Sink) {
        if suppressed == nil { sink(text(finding)) }
    }

    /// The line of a finding, and its excerpt.
    private func text(_ finding: Diagnostic) -> String {
        var text = ""
        if let origin = finding.origin { text += styled(DisplayText.printable(origin.description) + ": ", .bold) }
        text += styled(finding.level.rawValue, Style(finding.level)) + ": "
        if let place = finding.path.flatMap({ $0.isEmpty ? nil : $0 }) ?? finding.subject?.description {
            text += styled(DisplayText.printable(place), .bold) + ": "
        }
        text += DisplayText.printable(finding.message)
        if let hint = finding.hint { text += "; " + DisplayText.printable(hint) }
        text += styled(" [\(DisplayText.printable(finding.code))]", .dim) + "\n"

        if showsSource, let line = finding.sourceLine, let origin = finding.origin, origin.line > 0 {
            let (source, caret) = excerpt.lines(line, line: origin.line, column: origin.column)
            text += source
            if let caret {
                text += caret.replacing("^", with: styled("^", .caret))
            }
        }
        return text
    }

    private func styled(_ text: String, _ style: Style) -> String { colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text }

    /// Select Graphic Rendition parameters (ECMA-48, 8.3.117).
    private enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "1;31"
        case yellow = "1;33"
        case cyan = "1;36"
        case caret = "1;32"

        init(_ level: Diagnostic.Level) {
            self =
                switch level {
                case .error: .red
                case .warning: .yellow
                case .info: .cyan
                }
        }
    }
}
