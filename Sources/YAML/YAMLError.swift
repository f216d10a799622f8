// YAMLError: why a text is not a document, and what to do about it.

/// Why a document could not be read: what is wrong, where a person has to look, and what to do.
public struct YAMLError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kind of mistake. Raw values are stable: they are shown to users and may be filtered by.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        // The bytes
        case encoding
        case invalidUTF8 = "invalid-utf8"
        case controlCharacter = "control-character"
        case readFailed = "read-failed"

        // The layout
        case tabIndentation = "tab-indentation"
        case badIndentation = "bad-indentation"
        case missingColon = "missing-colon"
        case keyTooLong = "key-too-long"
        case unexpectedColon = "unexpected-colon"
        case missingComma = "missing-comma"
        case unclosedQuote = "unclosed-quote"
        case unclosedBracket = "unclosed-bracket"
        case unexpectedBracket = "unexpected-bracket"
        case unexpectedDash = "unexpected-dash"
        case unexpectedCharacter = "unexpected-character"
        case badEscape = "bad-escape"
        case badBlockHeader = "bad-block-header"
        case badDirective = "bad-directive"
        case textAfterDocument = "text-after-document"
        case syntax

        // The meaning
        case duplicateKey = "duplicate-key"
        case badKey = "bad-key"
        case badAnchor = "bad-anchor"
        case unknownAnchor = "unknown-anchor"
        case recursiveAlias = "recursive-alias"
        case badMerge = "bad-merge"
        case badTag = "bad-tag"

        // The limits
        case tooDeep = "too-deep"
        case tooLarge = "too-large"
        case tooManyAliases = "too-many-aliases"
        case outOfMemory = "out-of-memory"
    }

    public let code: Code

    /// One sentence without a full stop, in lower case, as after "error: ".
    public let message: String

    /// What to do about it, if that can be told.
    public let hint: String?

    public let mark: Mark

    public init(_ code: Code, _ message: String, hint: String? = nil, at mark: Mark) {
        self.code = code
        self.message = message
        self.hint = hint
        self.mark = mark
    }

    public var description: String {
        "\(mark): error: \(message)\(hint.map { "; \($0)" } ?? "") [\(code.rawValue)]"
    }
}
