// CELLexer: cuts an expression into tokens.

/// Reads the tokens of an expression one after the other, longest match first. Literals are checked as they are read.
struct CELLexer {
    let text: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) { self.text = text }

    private func byte(at index: Int) -> UInt8? { index < text.count ? text[index] : nil }

    mutating func next() throws(CELExpression.Problem) -> CELToken {
        skipBlanks()
        let start = position
        guard let first = byte(at: start) else { return CELToken(kind: .end, range: start..<start) }
        if first.isDigit || first == UInt8(ascii: ".") && byte(at: start + 1)?.isDigit == true { return try number() }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return try string(.string, prefix: 0) }
        if let prefix = stringPrefix() { return try string(prefix.kind, prefix: prefix.length) }
        if first.isLetterOrUnderscore { return word() }
        return try sign(first)
    }

    /// Spaces, and comments, which begin with two slashes and end with the line.
    private mutating func skipBlanks() {
        while let byte = byte(at: position) {
            switch byte {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x20: position += 1
            case UInt8(ascii: "/") where self.byte(at: position + 1) == UInt8(ascii: "/"):
                while let byte = self.byte(at: position), byte != 0x0A { position += 1 }
            default: return
            }
        }
    }

    private mutating func token(_ kind: CELToken.Kind, length: Int) -> CELToken {
        defer { position += length }
        return CELToken(kind: kind, range: position..<position + length)
    }

    // MARK: Words and signs

    private mutating func word() -> CELToken {
        var end = position
        while let byte = byte(at: end), byte.isLetterOrUnderscore || byte.isDigit { end += 1 }
        let kind: CELToken.Kind =
            switch String(decoding: text[position..<end], as: UTF8.self) {
            case "in": .isIn
            case "true", "false": .bool
            case "null": .null
            default: .identifier
            }
        return token(kind, length: end - position)
    }

    private mutating func sign(_ first: UInt8) throws(CELExpression.Problem) -> CELToken {
        let second = byte(at: position + 1)
        let isFollowedByEqual = second == UInt8(ascii: "=")
        switch first {
        case UInt8(ascii: "=") where isFollowedByEqual: return token(.equal, length: 2)
        case UInt8(ascii: "!"): return isFollowedByEqual ? token(.notEqual, length: 2) : token(.not, length: 1)
        case UInt8(ascii: "<"): return isFollowedByEqual ? token(.lessOrEqual, length: 2) : token(.less, length: 1)
        case UInt8(ascii: ">"): return isFollowedByEqual ? token(.greaterOrEqual, length: 2) : token(.greater, length: 1)
        case UInt8(ascii: "&") where second == first: return token(.and, length: 2)
        case UInt8(ascii: "|") where second == first: return token(.or, length: 2)
        case UInt8(ascii: "+"): return token(.plus, length: 1)
        case UInt8(ascii: "-"): return token(.minus, length: 1)
        case UInt8(ascii: "*"): return token(.star, length: 1)
        case UInt8(ascii: "/"): return token(.slash, length: 1)
        case UInt8(ascii: "%"): return token(.percent, length: 1)
        case UInt8(ascii: "?"): return token(.question, length: 1)
        case UInt8(ascii: ":"): return token(.colon, length: 1)
        case UInt8(ascii: ","): return token(.comma, length: 1)
        case UInt8(ascii: "."): return token(.dot, length: 1)
        case UInt8(ascii: "["): return token(.openBracket, length: 1)
        case UInt8(ascii: "]"): return token(.closeBracket, length: 1)
        case UInt8(ascii: "{"): return token(.openBrace, length: 1)
        case UInt8(ascii: "}"): return token(.closeBrace, length: 1)
        case UInt8(ascii: "("): return token(.openParenthesis, length: 1)
        case UInt8(ascii: ")"): return token(.closeParenthesis, length: 1)
        case UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "|"):
            let sign = Character(UnicodeScalar(first))
            throw CELExpression.Problem(offset: position, message: "there is no operator \(sign), only \(sign)\(sign)")
        default:
            throw CELExpression.Problem(offset: position, message: "this character cannot begin anything")
        }
    }

    // MARK: Numbers

    /// Whether it fits is checked by the parser, which knows of a minus in front.
    private mutating func number() throws(CELExpression.Problem) -> CELToken {
        if byte(at: position) == UInt8(ascii: "0"), byte(at: position + 1) == UInt8(ascii: "x"), byte(at: position + 2)?.isHexDigit == true
        {
            var end = position + 3
            while byte(at: end)?.isHexDigit == true { end += 1 }
            return unsignedOrInteger(end: end)
        }
        var end = digits(from: position)
        var isDouble = false
        if byte(at: end) == UInt8(ascii: "."), byte(at: end + 1)?.isDigit == true {
            isDouble = true
            end = digits(from: end + 1)
        }
        if byte(at: end).map({ $0 | 0x20 }) == UInt8(ascii: "e") {
            let hasSign = byte(at: end + 1) == UInt8(ascii: "+") || byte(at: end + 1) == UInt8(ascii: "-")
            let exponent = end + (hasSign ? 2 : 1)
            if byte(at: exponent)?.isDigit == true {
                isDouble = true
                end = digits(from: exponent)
            }
        }
        guard isDouble else { return unsignedOrInteger(end: end) }
        guard Double(String(decoding: text[position..<end], as: UTF8.self))?.isFinite == true else {
            throw CELExpression.Problem(offset: position, message: "the number is too large")
        }
        return token(.double, length: end - position)
    }

    private func digits(from start: Int) -> Int {
        var end = start
        while byte(at: end)?.isDigit == true { end += 1 }
        return end
    }

    private mutating func unsignedOrInteger(end: Int) -> CELToken {
        if byte(at: end).map({ $0 | 0x20 }) == UInt8(ascii: "u") { return token(.unsigned, length: end + 1 - position) }
        return token(.integer, length: end - position)
    }

    // MARK: Strings

    /// `r`, `b` or `br` right before a quote, in either case.
    private func stringPrefix() -> (kind: CELToken.Kind, length: Int)? {
        func isQuote(_ index: Int) -> Bool { byte(at: index) == UInt8(ascii: "\"") || byte(at: index) == UInt8(ascii: "'") }
        switch byte(at: position).map({ $0 | 0x20 }) {
        case UInt8(ascii: "r"): return isQuote(position + 1) ? (.string, 1) : nil
        case UInt8(ascii: "b"):
            if isQuote(position + 1) { return (.bytes, 1) }
            return byte(at: position + 1).map({ $0 | 0x20 }) == UInt8(ascii: "r") && isQuote(position + 2) ? (.bytes, 2) : nil
        default: return nil
        }
    }

    private mutating func string(_ kind: CELToken.Kind, prefix: Int) throws(CELExpression.Problem) -> CELToken {
        let isRaw = prefix > 0 && text[position + prefix - 1] | 0x20 == UInt8(ascii: "r")
        let open = position + prefix
        let quote = text[open]
        func isTriple(_ index: Int) -> Bool { byte(at: index) == quote && byte(at: index + 1) == quote && byte(at: index + 2) == quote }
        let isLong = isTriple(open)
        var index = open + (isLong ? 3 : 1)
        while let byte = byte(at: index) {
            switch byte {
            case quote where !isLong: return token(kind, length: index + 1 - position)
            case quote where isTriple(index): return token(kind, length: index + 3 - position)
            case 0x0A where !isLong, 0x0D where !isLong:
                throw CELExpression.Problem(offset: position, message: "the text is not closed before the end of the line")
            case UInt8(ascii: "\\") where !isRaw: index += try escape(at: index, isBytes: kind == .bytes)
            default: index += 1
            }
        }
        throw CELExpression.Problem(offset: position, message: "the text is not closed")
    }

    /// The length of the escape sequence at `index`.
    private func escape(at index: Int, isBytes: Bool) throws(CELExpression.Problem) -> Int {
        switch byte(at: index + 1) {
        case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"),
            UInt8(ascii: "v"), UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "?"):
            return 2
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            if hexadecimal(at: index + 2, digits: 2) != nil { return 4 }
            throw CELExpression.Problem(offset: index, message: "\\x takes two hexadecimal digits")
        case UInt8(ascii: "u") where !isBytes:
            if let value = hexadecimal(at: index + 2, digits: 4), Unicode.Scalar(value) != nil { return 6 }
            throw CELExpression.Problem(offset: index, message: "\\u takes the four hexadecimal digits of a character")
        case UInt8(ascii: "U") where !isBytes:
            if let value = hexadecimal(at: index + 2, digits: 8), Unicode.Scalar(value) != nil { return 10 }
            throw CELExpression.Problem(offset: index, message: "\\U takes the eight hexadecimal digits of a character")
        case UInt8(ascii: "0"), UInt8(ascii: "1"), UInt8(ascii: "2"), UInt8(ascii: "3"):
            if byte(at: index + 2)?.isOctalDigit == true, byte(at: index + 3)?.isOctalDigit == true { return 4 }
            throw CELExpression.Problem(offset: index, message: "an octal escape takes three digits")
        default:
            throw CELExpression.Problem(offset: index, message: "there is no such escape sequence")
        }
    }

    private func hexadecimal(at start: Int, digits: Int) -> UInt32? {
        guard start + digits <= text.count, text[start..<start + digits].allSatisfy(\.isHexDigit) else { return nil }
        return UInt32(String(decoding: text[start..<start + digits], as: UTF8.self), radix: 16)
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    fileprivate var isOctalDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(self) }
    fileprivate var isHexDigit: Bool { isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20) }
    fileprivate var isLetterOrUnderscore: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_")
    }
}
