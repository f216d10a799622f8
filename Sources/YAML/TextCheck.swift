// TextCheck: looks over the bytes of a document once, before any parser does.

/// What a text is made of, and the first thing in it that cannot be.
struct TextCheck {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    enum Problem: Hashable {
        case invalidUTF8
        /// A character that neither YAML nor JSON has: its scalar value.
        case control(UInt32)
    }

    /// Unicode scalars in the text.
    private(set) var scalars = 0

    /// The first problem and its byte.
    private(set) var problem: (Problem, offset: Int)?

    /// The first character that JSON strings may hold and YAML may not: U+007F to U+009F, U+FFFE, U+FFFF.
    private(set) var problemForYAML: (Problem, offset: Int)?

    /// Whether there are characters that libyaml takes for line breaks and editors do not: U+0085, U+2028, U+2029.
    private(set) var hasUnusualBreaks = false

    init(_ text: Bytes) {
        var index = 0
        var continuations = 0
        let count = text.count
        guard let base = text.baseAddress else { return }
        while index < count {
            let byte = base[index]
            if byte >= 0x20 && byte < 0x7F {
                index += 1
                continue
            }
            if byte < 0x20 {
                guard byte == 0x0A || byte == 0x0D || byte == 0x09 else {
                    problem = (.control(UInt32(byte)), index)
                    break
                }
                index += 1
                continue
            }
            if byte == 0x7F {
                if problemForYAML == nil { problemForYAML = (.control(0x7F), index) }
                index += 1
                continue
            }
            guard let (scalar, length) = Self.decode(base + index, count - index) else {
                problem = (.invalidUTF8, index)
                break
            }
            switch scalar {
            case 0x85, 0x2028, 0x2029: hasUnusualBreaks = true
            case 0x80...0x9F, 0xFFFE, 0xFFFF:
                if problemForYAML == nil { problemForYAML = (.control(scalar), index) }
            default: break
            }
            continuations += length - 1
            index += length
        }
        scalars = index - continuations
    }

    /// The scalar that starts at `bytes`, which are not ASCII (RFC 3629, section 4); nil if they are none.
    static func decode(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (UInt32, length: Int)? {
        let first = UInt32(bytes[0])
        func continuation(_ index: Int) -> UInt32? {
            guard index < count, bytes[index] & 0xC0 == 0x80 else { return nil }
            return UInt32(bytes[index] & 0x3F)
        }
        switch first {
        case 0xC2...0xDF:
            guard let second = continuation(1) else { return nil }
            return ((first & 0x1F) << 6 | second, 2)
        case 0xE0...0xEF:
            guard let second = continuation(1), let third = continuation(2) else { return nil }
            let scalar = (first & 0x0F) << 12 | second << 6 | third
            guard scalar >= 0x800, !(0xD800...0xDFFF).contains(scalar) else { return nil }
            return (scalar, 3)
        case 0xF0...0xF4:
            guard let second = continuation(1), let third = continuation(2), let fourth = continuation(3) else { return nil }
            let scalar = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
            guard scalar >= 0x10000, scalar <= 0x10FFFF else { return nil }
            return (scalar, 4)
        default:
            return nil
        }
    }

    /// The error that a problem is.
    static func error(_ problem: Problem, at mark: Mark) -> YAMLError {
        switch problem {
        case .invalidUTF8:
            return YAMLError(.invalidUTF8, "the text is not UTF-8 from here on", hint: "save the file in UTF-8", at: mark)
        case .control(0):
            return YAMLError(
                .controlCharacter, "there is a NUL byte in the text",
                hint: "the file may be binary, compressed or in UTF-16; save it as UTF-8 text", at: mark)
        case .control(let scalar):
            let digits = String(scalar, radix: 16, uppercase: true)
            let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            let escape =
                scalar < 0x100
                ? "\\x" + String(repeating: "0", count: max(0, 2 - digits.count)) + digits
                : "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            return YAMLError(
                .controlCharacter, "the control character \(name) is not allowed in YAML",
                hint: "remove it, or write it as \(escape) within double quotes", at: mark)
        }
    }

    /// The encoding that a stream's first bytes tell, if it is one that is not read.
    static func foreignEncoding(_ text: Bytes) -> String? {
        guard text.count >= 2 else { return nil }
        switch (text[0], text[1]) {
        case (0xFF, 0xFE): return text.count >= 4 && text[2] == 0 && text[3] == 0 ? "UTF-32" : "UTF-16"
        case (0xFE, 0xFF): return "UTF-16"
        case (0, 0) where text.count >= 4 && (text[2] == 0xFE || text[2] == 0 && text[3] != 0): return "UTF-32"
        case (0, 1...0x7F): return "UTF-16"
        case (1...0x7F, 0): return text.count >= 4 && text[2] == 0 && text[3] == 0 ? "UTF-32" : "UTF-16"
        default: return nil
        }
    }
}

extension TextCheck {
    static func isUTF8(_ text: Bytes) -> Bool {
        guard let base = text.baseAddress else { return true }
        var index = 0
        while index < text.count {
            if base[index] < 0x80 {
                index += 1
            } else {
                guard let (_, length) = decode(base + index, text.count - index) else { return false }
                index += length
            }
        }
        return true
    }
}
