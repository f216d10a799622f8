// JSONExtent: where a JSON value ends, found by its brackets and quotes before it is parsed.

extension StreamSlicer {
    /// The byte after the value that begins with the bracket at `start`, if brackets and quotes are JSON's.
    mutating func jsonEnd(from start: Int) -> Int? {
        var depth = 0
        var isInString = false
        var index = start
        while index - position <= limits.allowedBytes {
            guard index < buffer.count || fill() else { return nil }
            let found = buffer.withUnsafeBufferPointer { bytes -> Int? in
                while index < bytes.count {
                    let byte = bytes[index]
                    index += 1
                    if isInString {
                        switch byte {
                        case UInt8(ascii: "\""): isInString = false
                        case UInt8(ascii: "\\"): if index < bytes.count { index += 1 } else { return -1 }
                        case 0..<0x20: return -2
                        default: break
                        }
                        continue
                    }
                    switch byte {
                    case UInt8(ascii: "\""): isInString = true
                    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                    case UInt8(ascii: "}"), UInt8(ascii: "]"):
                        depth -= 1
                        if depth == 0 { return index }
                    // Neither is in JSON: a comment, or a line that begins with a marker.
                    case UInt8(ascii: "#"): return -2
                    case UInt8(ascii: "-")
                    where index > 1 && (bytes[index - 2] == 0x0A || bytes[index - 2] == 0x0D)
                        && bytes.count > index && bytes[index] == byte:
                        return -2
                    default: break
                    }
                }
                return nil
            }
            switch found {
            case .some(-1):
                // The backslash is the last byte so far: look at it again when there is more.
                index -= 1
                if !fill() { return nil }
            case .some(-2): return nil
            case .some(let end): return end
            case nil: break
            }
        }
        return nil
    }
}
