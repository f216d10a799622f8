// CELParser: the grammar of CEL, by recursive descent.

/// Walks the tokens of an expression and throws at the first that does not fit (CEL specification, "Syntax").
///
/// No tree is kept. Of each part only its ``Shape`` is known, which is all that the macros ask about their arguments.
struct CELParser {
    typealias Problem = CELExpression.Problem

    /// What a part of an expression is.
    private enum Shape { case name, selection, other }

    /// How many parts of each recursive kind the parser is in. A chain of operators counts like nesting.
    private struct Depth {
        var expressions = 0
        var relations = 0
        var sums = 0
        var members = 0
    }

    private var lexer: CELLexer
    private var token: CELToken
    private var following: CELToken
    private var depth = Depth()

    init(_ text: [UInt8]) throws(Problem) {
        lexer = CELLexer(text)
        token = try lexer.next()
        following = try lexer.next()
    }

    /// Reads the whole text as one expression.
    mutating func parse() throws(Problem) {
        if token.kind == .end { throw Problem(offset: 0, message: "there is no expression") }
        _ = try expression()
        if token.kind != .end { throw unexpected("the expression should end here") }
    }

    // MARK: Tokens

    private mutating func advance() throws(Problem) {
        token = following
        following = try lexer.next()
    }

    private mutating func take(_ kind: CELToken.Kind) throws(Problem) -> Bool {
        guard token.kind == kind else { return false }
        try advance()
        return true
    }

    private mutating func expect(_ kind: CELToken.Kind, _ name: StaticString) throws(Problem) {
        guard try take(kind) else { throw unexpected("expected \(name)") }
    }

    private func text(_ token: CELToken) -> String { String(decoding: lexer.text[token.range], as: UTF8.self) }

    private func unexpected(_ message: String) -> Problem {
        Problem(
            offset: token.range.lowerBound,
            message: token.kind == .end ? "\(message), but the text ends" : "\(message), found \(text(token).prefix(40))")
    }

    private mutating func deepen(_ kind: WritableKeyPath<Depth, Int>) throws(Problem) {
        depth[keyPath: kind] += 1
        guard depth[keyPath: kind] <= CELExpression.maximumDepth else {
            throw Problem(
                offset: token.range.lowerBound, message: "the expression is nested deeper than \(CELExpression.maximumDepth) levels")
        }
    }

    // MARK: Operators, from the loosest

    /// `condition ? value : otherwise`, which groups from the right.
    private mutating func expression() throws(Problem) -> Shape {
        let outer = depth
        defer { depth = outer }
        try deepen(\.expressions)
        let shape = try disjunction()
        guard try take(.question) else { return shape }
        _ = try disjunction()
        try expect(.colon, "a colon")
        _ = try expression()
        return .other
    }

    private mutating func disjunction() throws(Problem) -> Shape {
        var shape = try conjunction()
        while try take(.or) {
            _ = try conjunction()
            shape = .other
        }
        return shape
    }

    private mutating func conjunction() throws(Problem) -> Shape {
        var shape = try relation()
        while try take(.and) {
            _ = try relation()
            shape = .other
        }
        return shape
    }

    private mutating func relation() throws(Problem) -> Shape {
        let outer = depth
        defer { depth = outer }
        try deepen(\.relations)
        var shape = try sum(tighterThan: 0)
        while true {
            switch token.kind {
            case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn:
                try advance()
                try deepen(\.relations)
                _ = try sum(tighterThan: 0)
                shape = .other
            default: return shape
            }
        }
    }

    /// Sums (strength 1) and products (strength 2).
    private mutating func sum(tighterThan strength: Int) throws(Problem) -> Shape {
        let outer = depth
        defer { depth = outer }
        try deepen(\.sums)
        var shape = try unary()
        while true {
            let own: Int
            switch token.kind {
            case .plus, .minus: own = 1
            case .star, .slash, .percent: own = 2
            default: return shape
            }
            guard own > strength else { return shape }
            try advance()
            try deepen(\.sums)
            _ = try sum(tighterThan: own)
            shape = .other
        }
    }

    /// Any number of `!` or of `-`, but not of both. One minus before a number is the number's own.
    private mutating func unary() throws(Problem) -> Shape {
        switch token.kind {
        case .not:
            while try take(.not) {}
            _ = try member()
            return .other
        case .minus where !isSignedNumber:
            while try take(.minus) {}
            _ = try member()
            return .other
        default:
            return try member()
        }
    }

    private var isSignedNumber: Bool { token.kind == .minus && (following.kind == .integer || following.kind == .double) }

    // MARK: Members

    /// A primary with any number of `.field`, `.method(...)`, `[index]`; or the fields of a message after a qualified name.
    private mutating func member() throws(Problem) -> Shape {
        let outer = depth
        defer { depth = outer }
        try deepen(\.members)

        let first = token
        var isQualifiedName = first.kind == .identifier || first.kind == .dot
        var reserved = reservedWord()
        var shape = try primary()
        if shape != .name { isQualifiedName = false }

        while true {
            switch token.kind {
            case .dot:
                try deepen(\.members)
                try advance()
                let name = token
                try expect(.identifier, "the name of a field")
                if token.kind == .openParenthesis {
                    shape = try call(text(name), isMethod: true)
                    isQualifiedName = false
                } else {
                    shape = .selection
                }
            case .openBracket:
                try deepen(\.members)
                try advance()
                _ = try expression()
                try expect(.closeBracket, "a closing bracket")
                shape = .other
                isQualifiedName = false
            case .openBrace where isQualifiedName:
                try message()
                shape = .other
                isQualifiedName = false
                reserved = nil
            default:
                if let reserved { throw reserved }
                return shape
            }
        }
    }

    /// The complaint about a reserved word at the beginning of a member, unless it turns out to be the name of a message.
    private func reservedWord() -> Problem? {
        let word = token.kind == .dot ? following : token
        guard word.kind == .identifier, CELToken.reservedWords.contains(text(word)) else { return nil }
        return Problem(offset: word.range.lowerBound, message: "\(text(word)) is a reserved word")
    }

    private mutating func primary() throws(Problem) -> Shape {
        let start = token
        switch start.kind {
        case .identifier:
            try advance()
            return token.kind == .openParenthesis ? try call(text(start), isMethod: false) : .name
        case .dot:
            try advance()
            let name = token
            try expect(.identifier, "a name")
            // A name from the root is not that of a macro.
            return token.kind == .openParenthesis ? try call("." + text(name), isMethod: false) : .name
        case .openParenthesis:
            try advance()
            let shape = try expression()
            try expect(.closeParenthesis, "a closing parenthesis")
            return shape
        case .openBracket:
            try advance()
            _ = try items(until: .closeBracket, "a comma or a closing bracket", allowsTrailingComma: true)
        case .openBrace:
            try map()
        case .minus where isSignedNumber:
            try advance()
            try number(isNegative: true)
        case .integer, .unsigned, .double:
            try number(isNegative: false)
        case .string, .bytes, .bool, .null:
            try advance()
        default:
            throw unexpected("expected a value")
        }
        return .other
    }

    private mutating func number(isNegative: Bool) throws(Problem) {
        let text = text(token)
        let hasSuffix = token.kind == .unsigned
        if token.kind != .double {
            let isHexadecimal = text.hasPrefix("0x")
            let digits = text.dropFirst(isHexadecimal ? 2 : 0).dropLast(hasSuffix ? 1 : 0)
            let radix = isHexadecimal ? 16 : 10
            let fits = hasSuffix ? UInt64(digits, radix: radix) != nil : Int64((isNegative ? "-" : "") + digits, radix: radix) != nil
            guard fits else { throw Problem(offset: token.range.lowerBound, message: "\(text.prefix(40)) does not fit 64 bits") }
        }
        try advance()
    }

    // MARK: Lists of parts

    /// Expressions divided by commas, and the closing sign.
    private mutating func items(
        until end: CELToken.Kind, _ name: StaticString, allowsTrailingComma: Bool
    ) throws(Problem) -> [(shape: Shape, offset: Int)] {
        var items: [(shape: Shape, offset: Int)] = []
        if try take(end) { return items }
        if allowsTrailingComma, token.kind == .comma, following.kind == end {
            try advance()
            try advance()
            return items
        }
        while true {
            let offset = token.range.lowerBound
            items.append((try expression(), offset))
            if try take(.comma) {
                if allowsTrailingComma, try take(end) { return items }
            } else {
                try expect(end, name)
                return items
            }
        }
    }

    private mutating func map() throws(Problem) {
        try entries { (parser) throws(Problem) in
            _ = try parser.expression()
        }
    }

    private mutating func message() throws(Problem) {
        try entries { (parser) throws(Problem) in
            try parser.expect(.identifier, "the name of a field")
        }
    }

    /// `{key: value, ...}`, a comma allowed at the end.
    private mutating func entries(key: (inout CELParser) throws(Problem) -> Void) throws(Problem) {
        try expect(.openBrace, "an opening brace")
        if token.kind == .comma, following.kind == .closeBrace { try advance() }
        while try !take(.closeBrace) {
            try key(&self)
            try expect(.colon, "a colon")
            _ = try expression()
            if try !take(.comma) {
                try expect(.closeBrace, "a comma or a closing brace")
                return
            }
        }
    }

    // MARK: Calls

    /// The arguments of a call. Macros are known by name and number of arguments; with another number they are plain functions.
    private mutating func call(_ name: String, isMethod: Bool) throws(Problem) -> Shape {
        let start = token.range.lowerBound
        try expect(.openParenthesis, "an opening parenthesis")
        let arguments = try items(until: .closeParenthesis, "a comma or a closing parenthesis", allowsTrailingComma: false)
        switch (name, arguments.count) {
        case ("has", 1) where !isMethod:
            guard arguments[0].shape == .selection else {
                throw Problem(offset: start, message: "has() takes a field, as in has(request.host)")
            }
            return .selection
        case ("all", 2), ("exists", 2), ("exists_one", 2), ("existsOne", 2), ("map", 2), ("map", 3), ("filter", 2):
            guard !isMethod || arguments[0].shape == .name else {
                throw Problem(offset: arguments[0].offset, message: "\(name)() takes the name of a variable first")
            }
            return .other
        default:
            return .other
        }
    }
}
