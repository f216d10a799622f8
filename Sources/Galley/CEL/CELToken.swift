// CELToken: the words of an expression.

/// One token, and where it stands.
struct CELToken: Equatable {
    enum Kind: Equatable {
        case end
        case identifier
        case integer, unsigned, double, string, bytes
        case null, bool
        case isIn
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
        case and, or, not
        case plus, minus, star, slash, percent
        case question, colon, comma, dot
        case openBracket, closeBracket, openBrace, closeBrace, openParenthesis, closeParenthesis
    }

    var kind: Kind

    /// Bytes from the beginning of the text.
    var range: Range<Int>

    /// Words that are kept for languages that embed CEL: no variable or function may have such a name, fields may.
    static let reservedWords: Set<String> = [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "namespace", "package", "return",
        "var", "void", "while",
    ]
}
