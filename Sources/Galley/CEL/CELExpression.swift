// CELExpression: whether a text is an expression of the Common Expression Language.

/// The Common Expression Language (github.com/google/cel-spec, "Language Definition"), as far as a text can be judged alone:
/// grammar, literals, reserved words and the arguments of the standard macros. Names and types are not looked at.
enum CELExpression {
    /// The first thing that keeps a text from being an expression.
    struct Problem: Error, Equatable {
        /// Bytes from the beginning of the text.
        var offset: Int

        /// What is wrong there, to be read after "at column 3:".
        var message: String
    }

    /// The longest expression that is read, in characters, and how deep each kind of operator may nest or chain: the bounds of the
    /// reference implementation, so that what passes here passes there.
    static let maximumLength = 100_000
    static let maximumDepth = 250

    /// What keeps `text` from being an expression; nil if it is one.
    static func problem(in text: String) -> Problem? {
        guard text.unicodeScalars.count <= maximumLength else {
            return Problem(offset: 0, message: "the expression is longer than \(maximumLength) characters")
        }
        do throws(Problem) {
            var parser = try CELParser(Array(text.utf8))
            try parser.parse()
            return nil
        } catch {
            return error
        }
    }

    /// Line and column of an offset, both from 1, the column in characters.
    static func position(of offset: Int, in text: String) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        for byte in text.utf8.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }
}
