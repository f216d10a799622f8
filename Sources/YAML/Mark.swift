// Mark: a place in a stream of YAML.

/// A place in a stream: where a person's cursor would stand.
public struct Mark: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// From 1, of the whole stream, not of the document.
    public var line: Int

    /// From 1, in Unicode scalars.
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Mark, right: Mark) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }

    public var description: String { "\(line):\(column)" }
}

/// Finds places in text: counts lines as editors do, which end with LF, CR LF or a lone CR.
struct MarkFinder {
    var line: Int
    var column: Int

    init(line: Int = 1, column: Int = 1) {
        self.line = line
        self.column = column
    }

    /// Moves over `text`, which is not cut between a CR and its LF.
    mutating func advance(over text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case 0x0A:
                line += 1
                column = 1
            case 0x0D:
                if index < text.count, text[index] == 0x0A { index += 1 }
                line += 1
                column = 1
            case 0x80..<0xC0:
                break
            default:
                column += 1
            }
        }
    }

    var mark: Mark { Mark(line: line, column: column) }
}
