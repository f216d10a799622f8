// Text inside of XML 1.0.

/// Escapes text for elements and attributes. What XML cannot hold even escaped (control characters, section 2.2) is shown as
/// U+FFFD, so that the document stays well-formed whatever a file contained.
enum XMLText {
    static func element(_ text: String) -> String { escaped(text, inAttribute: false) }

    /// With its quotes. Line ends and tabs are written as references, else a reader would make them blanks (section 3.3.3).
    static func attribute(_ text: String) -> String { "\"" + escaped(text, inAttribute: true) + "\"" }

    private static func escaped(_ text: String, inAttribute: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"" where inAttribute: result += "&quot;"
            case "\t" where inAttribute: result += "&#9;"
            case "\n" where inAttribute: result += "&#10;"
            case "\r": result += "&#13;"
            case "\t", "\n": result.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
