// Positions: where in a stream a slice of it stands, and what libyaml's character counts mean in bytes.

/// Where a document's text starts in its stream.
struct SlicePlace {
    /// From 1.
    var line = 1
    /// Of the first line, from 1.
    var column = 1

    /// The mark of a place within the slice, which counts from 0.
    func mark(line inner: Int, column innerColumn: Int) -> Mark {
        Mark(line: line + inner, column: innerColumn + (inner == 0 ? column : 1))
    }

    /// The mark of a byte of the slice.
    func mark(ofOffset offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Mark {
        var finder = MarkFinder(line: line, column: column)
        finder.advance(over: UnsafeBufferPointer(rebasing: text[..<min(offset, text.count)]))
        return finder.mark
    }
}

/// Turns libyaml's counts of characters into bytes, and bytes into lines and columns.
///
/// Every 64th character and every line's start are remembered: enough for a scalar to be found in a few steps.
final class CharacterPositions {
    private static let stride = 64
    private let text: UnsafeBufferPointer<UInt8>
    private var offsets: [UInt32] = []
    private var lines: [UInt32] = [0]

    /// `text` must outlive the positions.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        var characters = 0
        for index in 0..<text.count {
            let byte = text[index]
            if byte & 0xC0 != 0x80 {
                if characters % Self.stride == 0 { offsets.append(UInt32(index)) }
                characters += 1
            }
            if byte == 0x0A || byte == 0x0D && !(index + 1 < text.count && text[index + 1] == 0x0A) {
                lines.append(UInt32(index + 1))
            }
        }
    }

    func offset(ofCharacter character: Int) -> Int {
        guard character / Self.stride < offsets.count else { return text.count }
        var index = Int(offsets[character / Self.stride])
        for _ in 0..<(character % Self.stride) where index < text.count {
            index += 1
            while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
        }
        return index
    }

    /// Line and column, both from 0.
    func place(ofOffset offset: Int) -> (line: Int, column: Int) {
        var low = 0
        var high = lines.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lines[middle]) <= offset { low = middle } else { high = middle }
        }
        var column = 0
        for index in Int(lines[low])..<max(Int(lines[low]), min(offset, text.count)) where text[index] & 0xC0 != 0x80 { column += 1 }
        return (low, column)
    }

    func place(ofCharacter character: Int) -> (line: Int, column: Int) { place(ofOffset: offset(ofCharacter: character)) }
}

/// The anchor and the tag that may stand before a node.
enum Properties {
    /// Where the node itself starts, after its anchor, its tag, and the blanks, comments and line breaks around them.
    static func end(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        var isAfterProperty = start
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "&"), UInt8(ascii: "!"):
                let isVerbatim = text[index] == UInt8(ascii: "!") && index + 1 < text.count && text[index + 1] == UInt8(ascii: "<")
                while index < text.count, !isBlank(text[index]), isVerbatim || !isFlowIndicator(text[index]) { index += 1 }
                isAfterProperty = index
                while index < text.count, isBlank(text[index]) { index += 1 }
            case UInt8(ascii: "#"):
                while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
                while index < text.count, isBlank(text[index]) { index += 1 }
            default:
                return index
            }
        }
        return isAfterProperty
    }

    private static func isFlowIndicator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    }
}
