// JSONReader: builds a tree from a text that is JSON (RFC 8259).

/// Reads one JSON value by JSON's own rules: its escapes, tabs as white space, keys of any length.
struct JSONReader {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// Why the text is not JSON, and its byte.
    struct Mismatch: Error {
        var code: YAMLError.Code
        var message: String
        var hint: String?
        var offset: Int
    }

    enum Outcome {
        /// The byte after the value.
        case value(end: Int)
        case mismatch(Mismatch)
        case refused(YAMLError)
    }

    private let text: Bytes
    private let place: SlicePlace
    private var index: Int
    private var line = 0
    private var lineStart = 0
    /// Bytes of the line so far that do not begin a character.
    private var continuations = 0
    /// The brackets that are open, and where.
    private var brackets: [(closing: UInt8, offset: Int)] = []
    private var decoded: [UInt8] = []
    /// The column of the value or key that was begun last.
    private var tokenColumn = 0

    private init(_ text: Bytes, from start: Int, place: SlicePlace) {
        self.text = text
        self.place = place
        index = 0
        // Lines before the value are blank, comments or markers.
        while index < start { step() }
    }

    /// Reads the value that begins at byte `start`.
    static func read(_ text: Bytes, from start: Int, place: SlicePlace, into builder: inout TreeBuilder) -> Outcome {
        var reader = JSONReader(text, from: start, place: place)
        do {
            try reader.value(&builder)
            return .value(end: reader.index)
        } catch let mismatch as Mismatch {
            return .mismatch(mismatch)
        } catch let refusal as TreeBuilder.Refusal {
            return .refused(reader.error(of: refusal, builder))
        } catch {
            return .mismatch(Mismatch(code: .syntax, message: "this is not JSON", offset: reader.index))
        }
    }

    private func error(of refusal: TreeBuilder.Refusal, _ builder: borrowing TreeBuilder) -> YAMLError {
        let mark: Mark
        if let node = refusal.node {
            mark = place.mark(line: Int(builder.nodes[node].line), column: Int(builder.nodes[node].column))
        } else {
            mark = place.mark(line: line, column: tokenColumn)
        }
        return refusal.error(firstLine: place.line, at: mark)
    }

    // MARK: Characters

    private var byte: UInt8? { index < text.count ? text[index] : nil }

    private func column(_ offset: Int) -> Int { offset - lineStart - continuations }

    private mutating func step() {
        let byte = text[index]
        index += 1
        if byte == 0x0A || byte == 0x0D && self.byte != 0x0A {
            line += 1
            lineStart = index
            continuations = 0
        } else if byte & 0xC0 == 0x80 {
            continuations += 1
        }
    }

    private mutating func skipBlanks() {
        while let byte = byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { step() }
    }

    private func mismatch(_ code: YAMLError.Code, _ message: String, hint: String? = nil, at offset: Int? = nil) -> Mismatch {
        Mismatch(code: code, message: message, hint: hint, offset: offset ?? index)
    }

    // MARK: Values

    private mutating func value(_ builder: inout TreeBuilder) throws {
        while true {
            skipBlanks()
            let start = index
            tokenColumn = column(start)
            switch byte {
            case UInt8(ascii: "{"):
                try builder.beginCollection(.mapping, flags: .flow, line: line, column: column(start), start: start)
                brackets.append((UInt8(ascii: "}"), start))
                index += 1
                skipBlanks()
                if byte != UInt8(ascii: "}") {
                    try key(&builder)
                    continue
                }
            case UInt8(ascii: "["):
                try builder.beginCollection(.sequence, flags: .flow, line: line, column: column(start), start: start)
                brackets.append((UInt8(ascii: "]"), start))
                index += 1
                skipBlanks()
                if byte != UInt8(ascii: "]") { continue }
            case UInt8(ascii: "\""):
                try string(&builder)
            default:
                try word(&builder)
            }
            if try !goOn(&builder) { return }
        }
    }

    /// After a value: closes what closes, and stands before the next value; false if there is none.
    private mutating func goOn(_ builder: inout TreeBuilder) throws -> Bool {
        while let (closing, offset) = brackets.last {
            skipBlanks()
            if byte == closing {
                index += 1
                brackets.removeLast()
                try builder.endCollection(end: index)
                continue
            }
            let isMapping = closing == UInt8(ascii: "}")
            guard byte != nil else { throw unclosed(isMapping, offset) }
            if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
                throw mismatch(
                    .unexpectedBracket, "this bracket does not match the \(isMapping ? "{" : "[") that is open",
                    hint: "close with \(isMapping ? "}" : "]")")
            }
            guard byte == UInt8(ascii: ",") else {
                throw mismatch(
                    .missingComma, "a comma or \(isMapping ? "}" : "]") is missing before this", hint: "separate the values with commas")
            }
            index += 1
            if isMapping {
                skipBlanks()
                try key(&builder)
            }
            return true
        }
        return false
    }

    private func unclosed(_ isMapping: Bool, _ offset: Int) -> Mismatch {
        mismatch(
            .unclosedBracket, "the bracket \(isMapping ? "{" : "[") that opens here is not closed", hint: "add \(isMapping ? "}" : "]")",
            at: offset)
    }

    private mutating func key(_ builder: inout TreeBuilder) throws {
        if byte == nil, let (_, offset) = brackets.last { throw unclosed(true, offset) }
        guard byte == UInt8(ascii: "\"") else {
            throw mismatch(.unexpectedCharacter, "a key in double quotes is missing here", hint: "JSON has no comma after the last entry")
        }
        let start = index
        try string(&builder)
        skipBlanks()
        guard byte == UInt8(ascii: ":") else {
            throw mismatch(.missingColon, "there is no colon after this key", hint: "write \"key\": value", at: start)
        }
        index += 1
    }

    /// A number, `true`, `false` or `null`.
    private mutating func word(_ builder: inout TreeBuilder) throws {
        if byte == nil, let (closing, offset) = brackets.last { throw unclosed(closing == UInt8(ascii: "}"), offset) }
        let start = index
        while let byte = byte, byte > 0x20, byte < 0x7F, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"),
            byte != UInt8(ascii: "}"), byte != UInt8(ascii: ":"), byte != UInt8(ascii: "\"")
        {
            index += 1
        }
        let bytes = Bytes(rebasing: text[start..<index])
        let kind: Document.Kind
        switch bytes.count {
        case 4 where bytes.elementsEqual("true".utf8), 5 where bytes.elementsEqual("false".utf8): kind = .bool
        case 4 where bytes.elementsEqual("null".utf8): kind = .null
        default:
            guard Self.isNumber(bytes) else {
                throw mismatch(
                    .unexpectedCharacter, bytes.isEmpty ? "a value is missing here" : "this is not a value of JSON",
                    hint: "text stands in double quotes", at: start)
            }
            kind = Scalar.kind(bytes)
        }
        try builder.add(
            scalar: bytes, kind: kind, flags: .plain, line: line, column: column(start),
            range: SourceRange(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index)))
    }

    /// RFC 8259, section 6.
    private static func isNumber(_ text: Bytes) -> Bool {
        var index = 0
        func digits() -> Int {
            let start = index
            while index < text.count, text[index] >= 0x30, text[index] <= 0x39 { index += 1 }
            return index - start
        }
        if index < text.count, text[index] == UInt8(ascii: "-") { index += 1 }
        let first = index
        let whole = digits()
        guard whole > 0, whole == 1 || text[first] != 0x30 else { return false }
        if index < text.count, text[index] == UInt8(ascii: ".") {
            index += 1
            guard digits() > 0 else { return false }
        }
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
            guard digits() > 0 else { return false }
        }
        return index == text.count
    }

    // MARK: Strings

    private mutating func string(_ builder: inout TreeBuilder) throws {
        let start = index
        let startColumn = column(start)
        tokenColumn = startColumn
        index += 1
        var runStart = index
        var hasEscapes = false
        while true {
            guard let byte = byte, byte >= 0x20 else {
                throw mismatch(.unclosedQuote, "the text in quotes that begins here does not end", hint: "add the closing quote", at: start)
            }
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                if !hasEscapes { decoded.removeAll(keepingCapacity: true) }
                hasEscapes = true
                decoded.append(contentsOf: text[runStart..<index])
                try escape()
                runStart = index
                continue
            }
            if byte & 0xC0 == 0x80 { continuations += 1 }
            index += 1
        }
        if hasEscapes { decoded.append(contentsOf: text[runStart..<index]) }
        let end = index
        index += 1
        let range = SourceRange(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index))
        if hasEscapes {
            try decoded.withUnsafeBufferPointer { bytes in
                try builder.add(scalar: bytes, kind: .string, flags: .quoted, line: line, column: startColumn, range: range)
            }
        } else {
            try builder.add(
                scalar: Bytes(rebasing: text[runStart..<end]), kind: .string, flags: .quoted, line: line, column: startColumn,
                range: range)
        }
    }

    private mutating func escape() throws {
        let start = index
        index += 1
        let letter = byte ?? 0
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(letter)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "u"):
            guard var scalar = hexadecimal() else { throw badEscape(start) }
            if (0xD800..<0xDC00).contains(scalar), byte == UInt8(ascii: "\\"), index + 1 < text.count, text[index + 1] == UInt8(ascii: "u")
            {
                let back = index
                index += 2
                if let low = hexadecimal(), (0xDC00..<0xE000).contains(low) {
                    scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
                } else {
                    index = back
                }
            }
            // Half of a surrogate pair becomes the replacement character, as in Go's decoder.
            decoded.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
        default:
            throw badEscape(start)
        }
    }

    private func badEscape(_ offset: Int) -> Mismatch {
        mismatch(.badEscape, "there is no such escape in JSON", hint: "write \\\\ for a backslash", at: offset)
    }

    private mutating func hexadecimal() -> UInt32? {
        guard index + 4 <= text.count else { return nil }
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(text[index])).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }
}
