// Scalar: what a plain scalar is, by the rules of Kubernetes' decoder: YAML 1.1 as goyaml v2 reads it.

/// The rules that tell numbers, truth values and nulls from text, and read their values.
///
/// Numbers: decimal, octal (`0120`, `0o120`), hexadecimal, binary, `_` between digits anywhere, a sign; an integer that
/// fits neither 64-bit form is a float. A number with a leading zero that is not octal (`08`) is a float, too. Base 60
/// (`1:30`) and dates are text.
enum Scalar {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// What a plain scalar without a tag is.
    static func kind(_ text: Bytes) -> Document.Kind {
        guard let first = text.first else { return .null }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return numberKind(text)
        case UInt8(ascii: "~"):
            return text.count == 1 ? .null : .string
        case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"),
            UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "o"), UInt8(ascii: "O"):
            return text.count <= 5 ? wordKind(text) : .string
        default:
            return .string
        }
    }

    private static func wordKind(_ text: Bytes) -> Document.Kind {
        if text.count == 1 {
            // The first letter is known to be one of "yntfo".
            switch text[0] | 0x20 {
            case UInt8(ascii: "y"), UInt8(ascii: "n"): return .bool
            default: return .string
            }
        }
        // Lower case, upper case, or only the first letter in upper case.
        let firstIsUpper = text[0] & 0x20 == 0
        let restIsUpper = text[1] & 0x20 == 0
        if restIsUpper && !firstIsUpper { return .string }
        var word: UInt64 = 0
        for (index, byte) in text.enumerated() {
            guard byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") else { return .string }
            if index > 0, (byte & 0x20 == 0) != restIsUpper { return .string }
            word = word << 8 | UInt64(byte | 0x20)
        }
        switch word {
        case 0x79_6573, 0x6F6E, 0x6E6F, 0x6F_6666, 0x7472_7565, 0x66_616C_7365: return .bool  // yes on no off true false
        case 0x6E75_6C6C: return .null
        default: return .string
        }
    }

    /// The value of a truth value's text, which is known to be one.
    static func isTrue(_ text: Bytes) -> Bool {
        switch (text.first ?? 0) | 0x20 {
        case UInt8(ascii: "y"), UInt8(ascii: "t"): true
        case UInt8(ascii: "o"): text.count == 2
        default: false
        }
    }

    private static func numberKind(_ text: Bytes) -> Document.Kind {
        if isSpecialFloat(text) { return .float }
        if text[0] != UInt8(ascii: ".") {
            if signed(text) != nil || unsigned(text) != nil { return .integer }
        }
        return float(text) == nil ? .string : .float
    }

    /// Whether it is an infinity or not a number.
    static func isSpecialFloat(_ text: Bytes) -> Bool {
        special(text) != nil
    }

    private static func special(_ text: Bytes) -> Double? {
        guard text.count == 4 || text.count == 5 else { return nil }
        var rest = text[...]
        var isNegative = false
        var isSigned = false
        if rest.count == 5 {
            guard let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
            isNegative = sign == UInt8(ascii: "-")
            isSigned = true
            rest = rest.dropFirst()
        }
        func matches(_ word: StaticString) -> Bool {
            rest.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        }
        if matches(".inf") || matches(".Inf") || matches(".INF") { return isNegative ? -.infinity : .infinity }
        if !isSigned, matches(".nan") || matches(".NaN") || matches(".NAN") { return .nan }
        return nil
    }

    /// The value of an integer that fits 64 bits with a sign.
    static func signed(_ text: Bytes) -> Int64? {
        guard let (magnitude, isNegative) = magnitude(text) else { return nil }
        if isNegative { return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
        return Int64(exactly: magnitude)
    }

    /// The value of an integer that fits 64 bits without a sign.
    static func unsigned(_ text: Bytes) -> UInt64? {
        guard let (magnitude, isNegative) = magnitude(text) else { return nil }
        return isNegative && magnitude != 0 ? nil : magnitude
    }

    private static func magnitude(_ text: Bytes) -> (UInt64, isNegative: Bool)? {
        var index = 0
        func skipUnderscores() {
            while index < text.count, text[index] == UInt8(ascii: "_") { index += 1 }
        }
        var isNegative = false
        if let first = text.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            index = 1
        }
        skipUnderscores()
        guard index < text.count else { return nil }
        var base: UInt64 = 10
        var needsDigit = true
        if text[index] == UInt8(ascii: "0") {
            index += 1
            skipUnderscores()
            guard index < text.count else { return (0, isNegative) }
            switch text[index] | 0x20 {
            case UInt8(ascii: "x"): base = 16
            case UInt8(ascii: "o"): base = 8
            case UInt8(ascii: "b"): base = 2
            default:
                base = 8
                needsDigit = false
                index -= 1
            }
            index += 1
        }
        var value: UInt64 = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            let digit: UInt64
            switch byte {
            case UInt8(ascii: "_"): continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt64(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = UInt64(byte - UInt8(ascii: "A") + 10)
            default: return nil
            }
            guard digit < base else { return nil }
            needsDigit = false
            let (product, overflows) = value.multipliedReportingOverflow(by: base)
            let (sum, carries) = product.addingReportingOverflow(digit)
            guard !overflows, !carries else { return nil }
            value = sum
        }
        return needsDigit ? nil : (value, isNegative)
    }

    /// The value of a number in decimal notation, or of an integer in another that is too large for 64 bits; nil if it is
    /// not a number, or not within the range of a double.
    static func float(_ text: Bytes) -> Double? {
        if let special = special(text) { return special }
        guard let first = text.first else { return nil }
        // Where the text starts with a point, goyaml leaves underscores in, and they make it text.
        let allowsUnderscores = first != UInt8(ascii: ".")
        var digits: [UInt8] = []
        digits.reserveCapacity(text.count)
        for byte in text {
            if byte == UInt8(ascii: "_"), allowsUnderscores { continue }
            digits.append(byte)
        }
        guard isDecimal(digits) else { return largeInteger(digits) }
        guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    /// `[-+]? ( .digits | digits [ . [digits] ] ) [ (e|E) [-+]? digits ]`
    private static func isDecimal(_ text: [UInt8]) -> Bool {
        var index = 0
        func digits() -> Int {
            let start = index
            while index < text.count, text[index] >= UInt8(ascii: "0"), text[index] <= UInt8(ascii: "9") { index += 1 }
            return index - start
        }
        func skipSign() {
            if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") { index += 1 }
        }
        skipSign()
        let whole = digits()
        if index < text.count, text[index] == UInt8(ascii: ".") {
            index += 1
            if digits() == 0, whole == 0 { return false }
        } else if whole == 0 {
            return false
        }
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            skipSign()
            if digits() == 0 { return false }
        }
        return index == text.count
    }

    /// Hexadecimal, octal and binary integers beyond 64 bits.
    private static func largeInteger(_ text: [UInt8]) -> Double? {
        var digits = text[...]
        var isNegative = false
        if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            digits = digits.dropFirst()
        }
        guard digits.count > 2, digits.first == UInt8(ascii: "0") else { return nil }
        let base: Int
        switch digits[digits.startIndex + 1] | 0x20 {
        case UInt8(ascii: "x"): base = 16
        case UInt8(ascii: "o"): base = 8
        case UInt8(ascii: "b"): base = 2
        default: return nil
        }
        var value = 0.0
        for byte in digits.dropFirst(2) {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < base else { return nil }
            value = value * Double(base) + Double(digit)
        }
        return value.isFinite ? (isNegative ? -value : value) : nil
    }

    /// Whether it is a date or a date with a time, of the forms that `!!timestamp` may stand before.
    static func isTimestamp(_ text: Bytes) -> Bool {
        guard text.count >= 8, text.prefix(4).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), text[4] == UInt8(ascii: "-") else { return false }
        return text.dropFirst(5).allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ":"), UInt8(ascii: "."),
                UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "Z"), UInt8(ascii: " "):
                true
            default:
                false
            }
        }
    }
}
