// Problems: libyaml's complaints in a person's words, at the place where a person has to look.

import CYAML

enum Problems {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// The error that the parser stopped at.
    static func error(of parser: yaml_parser_t, in text: Bytes, place: SlicePlace, positions: CharacterPositions?) -> YAMLError {
        let positions = positions ?? CharacterPositions(text)
        let complaint = Complaint(
            problem: parser.problem.map { String(cString: $0) } ?? "",
            context: parser.context.map { String(cString: $0) } ?? "",
            offset: positions.offset(ofCharacter: parser.problem_mark.index),
            contextOffset: positions.offset(ofCharacter: parser.context_mark.index),
            text: text)
        func mark(_ offset: Int) -> Mark {
            let (line, column) = positions.place(ofOffset: offset)
            return place.mark(line: line, column: column)
        }
        if parser.error == YAML_MEMORY_ERROR {
            return YAMLError(.outOfMemory, "there is no memory left to read the document", at: mark(complaint.offset))
        }
        let finding = complaint.finding(line: { mark($0).line })
        var hint = finding.hint
        if complaint.isTemplate(at: finding.offset) {
            hint = "this looks like a template: render it first, or put the value with {{ ... }} in quotes"
        }
        return YAMLError(finding.code, finding.message, hint: hint, at: mark(finding.offset))
    }
}

/// What libyaml says, and the text that it says it of.
private struct Complaint {
    typealias Finding = (code: YAMLError.Code, message: String, hint: String?, offset: Int)

    var problem: String
    var context: String
    var offset: Int
    var contextOffset: Int
    var text: UnsafeBufferPointer<UInt8>

    private var isAtEnd: Bool { offset >= text.count }

    private func lineStart(_ offset: Int) -> Int {
        var index = min(offset, text.count)
        while index > 0, text[index - 1] != 0x0A, text[index - 1] != 0x0D { index -= 1 }
        return index
    }

    private func line(at offset: Int) -> Substring {
        let start = lineStart(offset)
        var end = start
        while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
        return String(decoding: text[start..<end], as: UTF8.self)[...]
    }

    /// The text of the line before a place.
    private func textBefore(_ offset: Int) -> String {
        String(decoding: text[lineStart(offset)..<min(offset, text.count)], as: UTF8.self)
    }

    /// Where the first tab stands in the indentation of the line of `offset`.
    private func indentingTab(_ offset: Int) -> Int? {
        var index = lineStart(offset)
        while index < text.count, text[index] == 0x20 || text[index] == UInt8(ascii: "-") { index += 1 }
        return index < text.count && text[index] == 0x09 ? index : nil
    }

    /// The place of the last character that is neither blank nor a line break.
    private var lastText: Int {
        var index = text.count
        while index > 0, text[index - 1] <= 0x20 { index -= 1 }
        return max(index - 1, 0)
    }

    func isTemplate(at offset: Int) -> Bool {
        let bytes = Array(line(at: offset).utf8)
        guard bytes.count > 1 else { return false }
        return (1..<bytes.count).contains {
            bytes[$0 - 1] == UInt8(ascii: "{") && (bytes[$0] == UInt8(ascii: "{") || bytes[$0] == UInt8(ascii: "%"))
        }
    }

    func finding(line: (Int) -> Int) -> Finding {
        if let tab = indentingTab(offset), problem != "found unexpected end of stream", !isEscape {
            return (.tabIndentation, "a tab indents this line", "indent with spaces; YAML does not allow tabs there", tab)
        }
        switch problem {
        case "found a tab character that violates indentation", "found a tab character where an indentation space is expected":
            return (.tabIndentation, "a tab indents this line", "indent with spaces; YAML does not allow tabs there", min(offset, lastText))
        case "mapping values are not allowed in this context": return unexpectedColon(line)
        case "found unexpected ':'":
            return (.unexpectedColon, "a colon stands where no key ends", "put a value that has a colon in quotes", offset)
        case "did not find expected key": return noKey(line)
        case "did not find expected '-' indicator":
            return (
                .badIndentation, "this line is neither an item of the list that begins on line \(line(contextOffset)) nor outside of it",
                "indent it as the list's dashes to be an item, or as the list's key to end the list", clamped
            )
        case "could not find expected ':'":
            return (
                .missingColon, "there is no colon after this key", "write \"key: value\"; indent a text that goes on over several lines",
                min(contextOffset, lastText)
            )
        case "did not find expected ',' or ']'": return inBrackets("[", "]", line)
        case "did not find expected ',' or '}'": return inBrackets("{", "}", line)
        case "did not find expected node content": return noContent(line)
        case "found unexpected end of stream", "found unexpected document indicator":
            return (.unclosedQuote, "the text in quotes that begins here does not end", "add the closing quote", contextOffset)
        case "found character that cannot start any token": return badStart
        case "block sequence entries are not allowed in this context":
            return (
                .unexpectedDash, "a list item cannot begin here",
                "start each item on a line of its own, below the key; or quote a text that starts with a dash",
                clamped
            )
        case "mapping keys are not allowed in this context":
            return (.unexpectedCharacter, "a key with ? cannot begin here", "quote a text that starts with a question mark", clamped)
        case "did not find expected <document start>": return afterDocument
        case "found incompatible YAML document":
            return (.badDirective, "this version of YAML is not known", "remove the %YAML line; versions 1.1 and 1.2 are read", clamped)
        default:
            break
        }
        if isEscape { return badEscape }
        switch context {
        case "while scanning a block scalar":
            return (
                .badBlockHeader, "only an indentation from 1 to 9, + or -, and a comment may follow | or >",
                "begin the text on the next line", clamped
            )
        case "while scanning an anchor", "while scanning an alias":
            return (
                .badAnchor, "the name of an anchor or alias has only letters, digits, - and _",
                "to have text that starts with & or *, quote it", contextOffset
            )
        case "while scanning a tag", "while parsing a tag", "while parsing a node":
            return (.badTag, "this is not a tag", "to have text that starts with !, quote it", min(max(contextOffset, offset), lastText))
        case "while scanning a directive", "while scanning a %YAML directive", "while scanning a %TAG directive",
            "while scanning a tag directive", "while parsing a %TAG directive", "while parsing a tag directive":
            return (.badDirective, "this is not a directive", "to have text that starts with %, quote it", contextOffset)
        default:
            if problem.contains("directive") {
                return (.badDirective, "a directive is given twice", "remove one of the two", clamped)
            }
            return (.syntax, "this is not YAML", "see whether a quote, bracket or colon is missing before it", clamped)
        }
    }

    private var clamped: Int { isAtEnd ? lastText : offset }

    private var isEscape: Bool {
        problem == "found unknown escape character" || problem == "found invalid Unicode character escape code"
            || problem == "did not find expected hexdecimal number"
    }

    private var badEscape: Finding {
        // Where the digits are missing, the place is after the backslash: go back to it.
        var start = clamped
        while start > 0, text[start] != UInt8(ascii: "\\") { start -= 1 }
        return (
            .badEscape, "there is no such escape in double quotes",
            "write \\\\ for a backslash, or use single quotes, in which nothing is escaped", start
        )
    }

    private func unexpectedColon(_ line: (Int) -> Int) -> Finding {
        let before = textBefore(offset)
        let separator = before.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        if separator.count > 1, let next = separator[1].first, next == 0x20 {
            return (
                .unexpectedColon, "there is a second colon on the line", "put the value in quotes, or move the inner key to the next line",
                clamped
            )
        }
        if before.utf8.starts(with: "--- ".utf8) {
            return (
                .unexpectedColon, "a mapping cannot begin on the line of its marker", "put it on the next line", lineStart(clamped) + 4
            )
        }
        if let previous = previousLine(clamped), previous.indent == firstText(of: clamped) - lineStart(clamped), !previous.hasColon {
            return (
                .missingColon, "there is no colon after this key", "write \"key: value\"; indent a text that goes on over several lines",
                previous.start + previous.indent
            )
        }
        if before.unicodeScalars.count > 1024 {
            return (
                .keyTooLong, "this key has more than 1024 characters", "write it as \"? key\", and \": value\" on the next line",
                firstText(of: clamped)
            )
        }
        return (
            .badIndentation, "a key cannot begin here, for the lines above are a value that is not finished",
            "indent it as the keys that it belongs to", firstText(of: clamped)
        )
    }

    /// The nearest line above that is not blank: how far it is indented, and whether a colon ends a key on it.
    private func previousLine(_ offset: Int) -> (start: Int, indent: Int, hasColon: Bool)? {
        var start = lineStart(offset)
        while start > 0 {
            start = lineStart(start - 1)
            let bytes = Array(line(at: start).utf8)
            guard let indent = bytes.firstIndex(where: { $0 != 0x20 }), bytes[indent] != 0x0D else { continue }
            let hasColon = bytes.indices.contains { index in
                bytes[index] == UInt8(ascii: ":") && (index + 1 == bytes.count || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09)
            }
            return (start, indent, hasColon || bytes[indent] == UInt8(ascii: "-"))
        }
        return nil
    }

    /// The first character of a line that is not a blank.
    private func firstText(of offset: Int) -> Int {
        var index = lineStart(offset)
        while index < offset, text[index] == 0x20 { index += 1 }
        return index
    }

    private func noKey(_ line: (Int) -> Int) -> Finding {
        if clamped < text.count, text[clamped] == UInt8(ascii: ":") {
            return (.badKey, "a key is missing before this colon", "write the key, or quote a text that starts with a colon", clamped)
        }
        let before = textBefore(clamped)
        if let last = before.utf8.last(where: { $0 != 0x20 }) {
            if last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") {
                return (
                    .unexpectedCharacter, "there is text after the closing quote",
                    "put all of the value in quotes, or escape the quote within it", clamped
                )
            }
            if clamped < text.count, text[clamped] == UInt8(ascii: "]") || text[clamped] == UInt8(ascii: "}") { return strayBracket }
            return (
                .unexpectedCharacter, "there is text after the value", "put all of the value in quotes", clamped
            )
        }
        if clamped < text.count, text[clamped] == UInt8(ascii: "-") {
            return (
                .unexpectedDash, "a list item stands among the keys of the mapping that begins on line \(line(contextOffset))",
                "indent it below the key that it belongs to", clamped
            )
        }
        return (
            .badIndentation, "the indentation fits neither the mapping that begins on line \(line(contextOffset)) nor one around it",
            "indent the line as the keys that it belongs to", clamped
        )
    }

    private var strayBracket: Finding {
        (.unexpectedBracket, "this bracket closes nothing", "remove it, or add the opening bracket before it", clamped)
    }

    private func inBrackets(_ opening: String, _ closing: String, _ line: (Int) -> Int) -> Finding {
        if isAtEnd || isAtEndOfText {
            return (.unclosedBracket, "the bracket \(opening) that opens here is not closed", "add \(closing)", contextOffset)
        }
        let byte = text[offset]
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
            return (
                .unexpectedBracket, "this bracket does not match the \(opening) of line \(line(contextOffset))", "close with \(closing)",
                offset
            )
        }
        // A line below that is indented no more than the one of the bracket is not meant to be in the brackets.
        if lineStart(offset) > contextOffset, indent(offset) <= indent(contextOffset) {
            return (
                .unclosedBracket, "the bracket \(opening) that opens here is not closed",
                "add \(closing) before line \(line(offset)), or a comma between the values", contextOffset
            )
        }
        return (
            .missingComma, "a comma or \(closing) is missing before this, in the brackets of line \(line(contextOffset))",
            "separate the values with commas; quote values that have brackets, commas or colons", offset
        )
    }

    private var isAtEndOfText: Bool { text[min(offset, text.count)...].allSatisfy { $0 <= 0x20 } }

    private func indent(_ offset: Int) -> Int { firstText(of: offset) - lineStart(offset) }

    /// The innermost bracket that is not closed. Quotes and comments are not told apart from other text.
    private var lastOpenBracket: Int {
        var open: [Int] = []
        for (index, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): open.append(index)
            case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = open.popLast()
            default: break
            }
        }
        return open.last ?? lastText
    }

    private func noContent(_ line: (Int) -> Int) -> Finding {
        if isAtEnd || isAtEndOfText {
            return context == "while parsing a flow node"
                ? (.unclosedBracket, "the bracket that opens here is not closed", "add the closing bracket", lastOpenBracket)
                : (.syntax, "a value is missing at the end", nil, lastText)
        }
        switch text[offset] {
        case UInt8(ascii: "]"), UInt8(ascii: "}"): return strayBracket
        case UInt8(ascii: ","):
            return (
                .unexpectedCharacter, "there is no value before this comma", "remove the comma, or quote a text that starts with it", offset
            )
        default:
            return (.unexpectedCharacter, "no value can begin here", "quote a text that begins with such a character", offset)
        }
    }

    private var badStart: Finding {
        let byte = clamped < text.count ? text[clamped] : 0
        let character = String(decoding: text[clamped..<min(clamped + 1, text.count)], as: UTF8.self)
        if byte == 0x09 {
            return (
                .tabIndentation, "a tab stands where a value or key should begin", "use spaces; YAML does not allow tabs there", clamped
            )
        }
        return (.unexpectedCharacter, "no value can begin with \(character)", "put the value in quotes", clamped)
    }

    private var afterDocument: Finding {
        let byte = clamped < text.count ? text[clamped] : 0
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { return strayBracket }
        if text.first == UInt8(ascii: "%") {
            return (.badDirective, "a directive must be followed by a line ---", "add the line, or remove the directive", clamped)
        }
        if clamped < text.count, textBefore(clamped).utf8.allSatisfy({ $0 == 0x20 }), !textBefore(clamped).isEmpty || clamped > 0 {
            return (
                .badIndentation, "this line belongs to nothing above it, for its indentation is smaller than that of the first line",
                "indent all keys of a mapping alike, or put a line --- between documents", clamped
            )
        }
        return (.textAfterDocument, "there is more text after the end of the document", "put a line --- before the next document", clamped)
    }
}
