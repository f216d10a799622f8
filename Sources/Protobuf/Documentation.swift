// Documentation: what the .proto file says of a type, kept apart from the tables and read only when asked for.

/// The comments of a message or enumeration and of its fields or members, with what else helps to explain them.
public struct Documentation: Sendable {
    /// One field of a message, or one member of an enumeration.
    public struct Entry: Sendable {
        public let name: String
        public let comment: String

        /// "bytes", "seconds", "percent".
        public let unit: String?

        /// The first release that has the field.
        public let since: String?

        /// What to write instead of a deprecated field.
        public let instead: String?
    }

    public let comment: String
    public let since: String?
    public let entries: [Entry]

    public subscript(name: String) -> Entry? { entries.first { $0.name == name } }

    /// Finds the rows of `name`: a line `T`, the name, the comment; then a line for each entry.
    init?(of name: String, in text: StaticString) {
        let rows = text.withUTF8Buffer { buffer -> [[String]] in
            var rows: [[String]] = []
            var start = 0
            while start < buffer.count {
                let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) ?? buffer.count
                let line = buffer[start..<end]
                let begins = line.count > 1 && line[start] == UInt8(ascii: "T") && line[start + 1] == UInt8(ascii: "\t")
                if begins, !rows.isEmpty { break }
                if begins {
                    let column = line.dropFirst(2).prefix { $0 != UInt8(ascii: "\t") }
                    if column.elementsEqual(name.utf8) { rows.append(Self.columns(line)) }
                } else if !rows.isEmpty {
                    rows.append(Self.columns(line))
                }
                start = end + 1
            }
            return rows
        }
        guard let head = rows.first, head.count > 2 else { return nil }
        comment = TypeTable.unescaped(head[2][...])
        since = Self.attribute("since", head)
        entries = rows.dropFirst().map { row in
            Entry(
                name: row[0], comment: row.count > 1 ? TypeTable.unescaped(row[1][...]) : "",
                unit: Self.attribute("unit", row), since: Self.attribute("since", row), instead: Self.attribute("instead", row))
        }
    }

    private static func columns(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func attribute(_ name: String, _ row: [String]) -> String? {
        row.dropFirst(2).first { $0.hasPrefix(name + "=") }.map { TypeTable.unescaped($0.dropFirst(name.count + 1)) }
    }
}
