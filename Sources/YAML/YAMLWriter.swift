// YAMLWriter: values as YAML, in the layout that kubectl writes.

/// Writes YAML: two spaces a level, lists not indented beneath their key, texts of several lines as literal blocks.
public enum YAMLWriter {
    /// A whole document, which ends with a line break. Markers are the caller's to put between documents.
    public static func text(of value: Value) -> String {
        var lines = Lines()
        lines.write(value, indent: 0, listIndent: 0)
        return lines.text + "\n"
    }

    /// Documents with markers between them.
    public static func text(of documents: [Value]) -> String {
        documents.map { text(of: $0) }.joined(separator: "---\n")
    }

    /// Lines as they are written: the last is open, for more to be put on it.
    struct Lines {
        var text = ""
        var newline = "\n"

        private mutating func begin(_ indent: Int) {
            text += newline
            text += String(repeating: " ", count: indent)
        }

        /// Writes a value whose first line begins where the text stands, and whose further lines are indented.
        mutating func write(_ value: Value, indent: Int, listIndent: Int) {
            switch value {
            case .mapping(let entries) where !entries.isEmpty:
                for (index, entry) in entries.enumerated() {
                    if index > 0 { begin(indent) }
                    write(entry, indent: indent, listIndent: listIndent)
                }
            case .sequence(let items) where !items.isEmpty:
                for (index, item) in items.enumerated() {
                    if index > 0 { begin(indent) }
                    write(item: item, indent: indent, listIndent: listIndent)
                }
            case .string(let string):
                write(string, indent: indent)
            default:
                text += ScalarStyle.text(of: value)
            }
        }

        mutating func write(item: Value, indent: Int, listIndent: Int) {
            text += "- "
            if case .string(let string) = item {
                write(string, indent: indent + 2)
            } else {
                write(item, indent: indent + 2, listIndent: listIndent)
            }
        }

        mutating func write(_ entry: Value.Entry, indent: Int, listIndent: Int) {
            let key = ScalarStyle.text(of: entry.key)
            // A key of more than 1024 characters is only one with a question mark (YAML 1.2, section 7.4.2).
            if key.utf8.count > 1000 {
                text += "? \(key)"
                begin(indent)
                text += ":"
            } else {
                text += "\(key):"
            }
            writeAfterColon(entry.value, indent: indent, listIndent: listIndent)
        }

        mutating func writeAfterColon(_ value: Value, indent: Int, listIndent: Int) {
            switch value {
            case .mapping(let entries) where !entries.isEmpty:
                begin(indent + 2)
                write(value, indent: indent + 2, listIndent: listIndent)
            case .sequence(let items) where !items.isEmpty:
                begin(indent + listIndent)
                write(value, indent: indent + listIndent, listIndent: listIndent)
            case .string(let string):
                text += " "
                write(string, indent: indent + 2)
            default:
                text += " " + ScalarStyle.text(of: value)
            }
        }

        /// A text; a literal block's lines are indented by `indent`, or by two at the root.
        private mutating func write(_ string: String, indent: Int) {
            guard let header = ScalarStyle.literalHeader(string) else {
                text += ScalarStyle.text(of: string)
                return
            }
            text += header
            var lines = string.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            if string.utf8.last == 0x0A { lines.removeLast() }
            for line in lines {
                text += newline
                if !line.isEmpty { text += String(repeating: " ", count: max(indent, 2)) + String(Substring(line)) }
            }
        }
    }
}

/// Writes values in brackets, on one line.
enum FlowWriter {
    /// With `json`, text is always in double quotes.
    static func text(of value: Value, json: Bool) -> String {
        switch value {
        case .sequence(let items):
            return "[" + items.map { text(of: $0, json: json) }.joined(separator: ", ") + "]"
        case .mapping(let entries):
            return "{" + entries.map { text(of: $0, json: json) }.joined(separator: ", ") + "}"
        case .string(let string):
            return json ? JSONWriter.quoted(string) : ScalarStyle.text(of: string, inFlow: true)
        case .double where json:
            return JSONWriter.text(of: value)
        default:
            return ScalarStyle.text(of: value)
        }
    }

    static func text(of entry: Value.Entry, json: Bool) -> String {
        text(of: .string(entry.key), json: json) + ": " + text(of: entry.value, json: json)
    }
}
