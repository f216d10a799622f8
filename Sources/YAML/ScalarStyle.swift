// ScalarStyle: how a scalar is written so that every reader takes it for what it is.

/// Chooses between plain, quoted and literal text. What a reader of YAML 1.1 or 1.2 could take for something else than
/// text is quoted: numbers in every notation, base 60, dates, truth words, nulls, merge keys.
enum ScalarStyle {
    /// A scalar on one line.
    static func text(of value: Value, inFlow: Bool = false) -> String {
        switch value {
        case .null: "null"
        case .bool(let bool): bool ? "true" : "false"
        case .integer(let integer): String(integer)
        case .double(let double): text(of: double)
        case .string(let string): text(of: string, inFlow: inFlow)
        case .sequence: "[]"
        case .mapping: "{}"
        }
    }

    /// With a point and a signed exponent, which readers of YAML 1.1 insist on.
    static func text(of double: Double) -> String {
        if double.isNaN { return ".nan" }
        if double.isInfinite { return double < 0 ? "-.inf" : ".inf" }
        let sign = double.sign == .minus ? "-" : ""
        let (digits, point) = KeyText.decimal(double.magnitude.description)
        if double == 0 || (-4...20).contains(point - 1) {
            let fixed = KeyText.fixed(digits, point: point)
            return sign + (fixed.contains(".") ? fixed : fixed + ".0")
        }
        let exponent = point - 1
        let rest = digits.dropFirst()
        return "\(sign)\(digits.prefix(1)).\(rest.isEmpty ? "0" : rest)e\(exponent < 0 ? "-" : "+")\(abs(exponent))"
    }

    static func text(of string: String, inFlow: Bool = false) -> String {
        if needsEscapes(string) { return doubleQuoted(string) }
        if isAmbiguous(string) { return "\"\(string)\"" }
        if isPlain(string, inFlow: inFlow) { return string }
        return "'" + String(decoding: string.utf8.flatMap { $0 == UInt8(ascii: "'") ? [$0, $0] : [$0] }, as: UTF8.self) + "'"
    }

    /// Whether there are characters that only double quotes can hold, as escapes.
    private static func needsEscapes(_ string: String) -> Bool {
        string.unicodeScalars.contains { !isPrintable($0) || $0 == "\n" }
    }

    static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFEFE, 0xFF00...0xFFFD: true
        case 0x10000...0x10FFFF: scalar.value & 0xFFFE != 0xFFFE
        default: false
        }
    }

    static func doubleQuoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case _ where isPrintable(scalar): text.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let (letter, width) = scalar.value > 0xFFFF ? ("U", 8) : ("u", 4)
                text += "\\\(letter)\(String(repeating: "0", count: width - digits.count))\(digits)"
            }
        }
        return text + "\""
    }

    /// Whether a plain scalar of this text could be anything but text, to any reader.
    static func isAmbiguous(_ string: String) -> Bool {
        var string = string
        return string.withUTF8 { text in
            guard let first = text.first else { return true }
            if Scalar.kind(text) != .string { return true }
            if text.count == 1, first == UInt8(ascii: "=") { return true }
            if text.elementsEqual("<<".utf8) { return true }
            var rest = text[...]
            if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard let digit = rest.first, isDigit(digit) || digit == UInt8(ascii: ".") else { return false }
            return isNumberLike(rest) || Scalar.isTimestamp(text)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Decimal with `_`, an exponent or base 60; another base. Not what has several points: addresses and versions.
    private static func isNumberLike(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let isPrefixed =
            text.count > 1 && text.first == UInt8(ascii: "0")
            && [UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "b")].contains(text[text.startIndex + 1] | 0x20)
        if isPrefixed {
            return text.dropFirst(2).allSatisfy { isDigit($0) || $0 == UInt8(ascii: "_") || (0x61...0x66).contains($0 | 0x20) }
        }
        var points = 0
        var colons = 0
        for byte in text {
            switch byte {
            case 0x30...0x39, UInt8(ascii: "_"), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"): break
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: ":"): colons += 1
            default: return false
            }
        }
        return colons > 0 || points < 2
    }

    private static func isPlain(_ string: String, inFlow: Bool) -> Bool {
        let bytes = Array(string.utf8)
        guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20, last != UInt8(ascii: ":") else { return false }
        switch first {
        case UInt8(ascii: "-"):
            guard bytes.count > 1, bytes[1] != 0x20, !inFlow else { return false }
        case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
            UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
            return false
        default:
            break
        }
        if bytes.starts(with: "---".utf8) || bytes.starts(with: "...".utf8) { return false }
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: ":"):
                if inFlow || bytes[index + 1] == 0x20 { return false }
            case UInt8(ascii: "#"):
                if bytes[index - 1] == 0x20 { return false }
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "?"):
                if inFlow { return false }
            default:
                break
            }
        }
        return true
    }

    /// The header of a literal block that holds the text, if one can.
    static func literalHeader(_ string: String) -> String? {
        guard let newline = string.utf8.firstIndex(of: 0x0A), newline != string.utf8.startIndex else { return nil }
        guard let first = string.utf8.first, first != 0x20, first != 0x09 else { return nil }
        guard string.unicodeScalars.allSatisfy({ isPrintable($0) || $0 == "\t" }) else { return nil }
        var trailing = 0
        for byte in string.utf8.reversed() {
            guard byte == 0x0A else { break }
            trailing += 1
        }
        // A line of blanks alone is too easily lost, in this and in other tools.
        for line in string.utf8.split(separator: 0x0A) where line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
        return trailing == 0 ? "|-" : trailing == 1 ? "|" : "|+"
    }
}
