// Table: rows of text in columns that are as wide as their widest cell.

/// A table as istioctl prints it: one line a row, columns divided by spaces, nothing drawn.
public struct Table: Sendable, Hashable {
    public private(set) var rows: [[String]] = []

    /// Spaces between columns.
    public var gap: Int

    public init(_ header: [String]? = nil, gap: Int = 5) {
        self.gap = gap
        if let header { rows.append(header) }
    }

    public mutating func add(_ row: [String]) { rows.append(row) }

    public var text: String {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.dropLast().enumerated() {
                let width = cell.unicodeScalars.count + gap
                if column < widths.count { widths[column] = max(widths[column], width) } else { widths.append(width) }
            }
        }
        var text = ""
        for row in rows {
            for (column, cell) in row.enumerated() {
                text += cell
                guard column < row.count - 1 else { continue }
                text += String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
            }
            text += "\n"
        }
        return text
    }
}
