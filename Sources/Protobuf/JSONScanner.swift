// JSONScanner: the tokens of a JSON text (RFC 8259), read in place.

#if canImport(Glibc)
    import Glibc
#endif

/// Walks over a JSON text. Strings are checked to be UTF-8 and are decoded only when taken.
struct JSONScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    func error(_ message: String) -> JSONError { JSONError(message, offset: position) }

    /// The next significant byte, or nil at the end.
    mutating func peek() -> UInt8? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return bytes[position]
            }
        }
        return nil
    }

    mutating func expect(_ byte: UInt8) throws(JSONError) {
        guard peek() == byte else { throw error("expected '\(Character(UnicodeScalar(byte)))'") }
        position += 1
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func end() throws(JSONError) {
        if peek() != nil { throw error("more text after the value") }
    }

    /// Takes `null`, `true` or `false`.
    mutating func word(_ word: StaticString) -> Bool {
        guard peek() != nil, bytes.count - position >= word.utf8CodeUnitCount,
            memcmp(bytes.baseAddress.unsafelyUnwrapped + position, word.utf8Start, word.utf8CodeUnitCount) == 0
        else { return false }
        position += word.utf8CodeUnitCount
        return true
    }

    /// Takes a number as its text (RFC 8259, section 6).
    mutating func number() throws(JSONError) -> String {
        _ = peek()
        let start = position
        if current == UInt8(ascii: "-") { position += 1 }
        let first = current
        guard digits() > 0 else { throw error("expected a value") }
        if first == UInt8(ascii: "0"), position - start - (bytes[start] == UInt8(ascii: "-") ? 1 : 0) > 1 {
            throw error("a number may not begin with zero")
        }
        if current == UInt8(ascii: ".") {
            position += 1
            guard digits() > 0 else { throw error("a digit has to follow the decimal point") }
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            position += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            guard digits() > 0 else { throw error("the exponent has no digits") }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func digits() -> Int {
        let start = position
        while let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
        return position - start
    }

    /// Takes a string, escapes resolved.
    mutating func string() throws(JSONError) -> String {
        try expect(UInt8(ascii: "\""))
        let start = position
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        if current == UInt8(ascii: "\"") {
            defer { position += 1 }
            guard let text = String(validating: bytes[start..<position], as: UTF8.self) else { throw error("the text is not UTF-8") }
            return text
        }
        var text = Array(bytes[start..<position])
        while let byte = current, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw error("a control character has to be escaped") }
            position += 1
            if byte == UInt8(ascii: "\\") {
                let scalar = try escape()
                text.append(contentsOf: String(Character(scalar)).utf8)
            } else {
                text.append(byte)
            }
        }
        guard current != nil else { throw error("the text has no closing quote") }
        position += 1
        guard let result = String(validating: text, as: UTF8.self) else { throw error("the text is not UTF-8") }
        return result
    }

    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        guard let byte = current else { throw error("the text has no closing quote") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try hexadecimal()
            if unit & 0xFC00 == 0xD800 {
                guard current == UInt8(ascii: "\\") else { throw error("half of a surrogate pair") }
                position += 1
                guard current == UInt8(ascii: "u") else { throw error("half of a surrogate pair") }
                position += 1
                let low = try hexadecimal()
                guard low & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)) else {
                    throw error("half of a surrogate pair")
                }
                return scalar
            }
            guard let scalar = Unicode.Scalar(unit) else { throw error("half of a surrogate pair") }
            return scalar
        default: throw error("unknown escape")
        }
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        guard bytes.count - position >= 4 else { throw error("an escape \\u has four digits") }
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(UnicodeScalar(bytes[position])).hexDigitValue else { throw error("an escape \\u has four digits") }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    /// Passes over one value of any form.
    mutating func skip(depth: Int) throws(JSONError) {
        guard depth > 0 else { throw error("values are nested deeper than the limit") }
        switch peek() {
        case UInt8(ascii: "{"):
            try object { (scanner, _) throws(JSONError) in try scanner.skip(depth: depth - 1) }
        case UInt8(ascii: "["):
            try array { (scanner) throws(JSONError) in try scanner.skip(depth: depth - 1) }
        case UInt8(ascii: "\""): _ = try string()
        default:
            if !word("null"), !word("true"), !word("false") { _ = try number() }
        }
    }

    /// Takes an object: `body` is called on each entry and takes its value.
    mutating func object(_ body: (inout JSONScanner, String) throws(JSONError) -> Void) throws(JSONError) {
        try expect(UInt8(ascii: "{"))
        if take(UInt8(ascii: "}")) { return }
        repeat {
            let key = try string()
            try expect(UInt8(ascii: ":"))
            try body(&self, key)
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
    }

    /// Takes an array: `body` is called for each item and takes it.
    mutating func array(_ body: (inout JSONScanner) throws(JSONError) -> Void) throws(JSONError) {
        try expect(UInt8(ascii: "["))
        if take(UInt8(ascii: "]")) { return }
        repeat { try body(&self) } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
    }
}
