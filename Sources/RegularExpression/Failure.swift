// Why a pattern was refused: RE2's verdict, told in words that say what to do.

import CRE2

extension RegularExpression {
    /// A pattern (or a rewrite) that cannot be used.
    public struct Failure: Error, Sendable, Hashable {
        /// RE2's verdicts, and one of ours for rewrites.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            case badEscape, badCharacterClass, badCharacterRange, missingBracket, missingParenthesis
            case unexpectedParenthesis, trailingBackslash, nothingToRepeat, repetitionTooLarge, badRepetitionOperator
            case badGroupSyntax, badUTF8, badGroupName, tooLarge, badRewrite, `internal`
        }

        public let kind: Kind

        /// The part of the pattern that the verdict is about; empty if RE2 named none.
        public let fragment: String

        init(_ kind: Kind, fragment: String) {
            self.kind = kind
            self.fragment = fragment
        }

        /// What is wrong, in one clause: `"(?=": unknown group syntax`.
        public var message: String { fragment.isEmpty ? explanation : "\"\(fragment)\": \(explanation)" }

        private var explanation: String {
            switch kind {
            case .badEscape: isBackreference ? "backreferences are not supported" : "unknown escape sequence"
            case .badCharacterClass: "unknown character class"
            case .badCharacterRange: "a character range whose end comes before its start"
            case .missingBracket: "a character class is never closed"
            case .missingParenthesis: "a group is never closed"
            case .unexpectedParenthesis: "a closing parenthesis without an opening one"
            case .trailingBackslash: "the pattern ends in a single backslash"
            case .nothingToRepeat: "a repetition with nothing before it to repeat"
            case .repetitionTooLarge: "a repetition count that is too large or out of order"
            case .badRepetitionOperator: "two repetitions in a row"
            case .badGroupSyntax:
                switch lookaround {
                case .ahead: "lookahead is not supported"
                case .behind: "lookbehind is not supported"
                case nil: "unknown group syntax"
                }
            case .badUTF8: "the pattern is not valid UTF-8"
            case .badGroupName: "a group name that is malformed or used twice"
            case .tooLarge: "the pattern needs more memory than it may have"
            case .badRewrite: "not a valid rewrite for this pattern"
            case .internal: "RE2 could not read the pattern"
            }
        }

        /// What to do about it; nil where the message says it all.
        public var hint: String? {
            switch kind {
            case .badEscape:
                isBackreference
                    ? "RE2 matches in linear time and so has no backreferences; write the alternatives out"
                    : "write a literal backslash as \\\\; RE2's escapes are \\d \\s \\w \\b \\pN \\x{10FFFF} and the like"
            case .badCharacterClass: "write a Unicode class as \\p{Greek} or \\pL, and a POSIX class as [[:alpha:]]"
            case .badCharacterRange: "write the lower character first, or put a literal - at the end of the class"
            case .missingBracket: "close it with ], or write a literal [ as \\["
            case .missingParenthesis:
                lookaround == nil ? "close it with ), or write a literal ( as \\(" : lookaroundHint
            case .unexpectedParenthesis: "remove it, or write a literal ) as \\)"
            case .trailingBackslash: "write a literal backslash as \\\\"
            case .nothingToRepeat: "a literal * is written \\*; any text is .*, not *"
            case .repetitionTooLarge: "RE2 allows a count of at most 1000, nested counts multiplied, the lower one first"
            case .badRepetitionOperator: "keep one of them; RE2 has no possessive repetitions such as a++"
            case .badGroupSyntax:
                lookaround == nil ? "RE2 knows (?:…), (?P<name>…) and the flags (?imsU)" : lookaroundHint
            case .badUTF8: nil
            case .badGroupName: "names are letters, digits and underscores, each used once: (?P<name>…)"
            case .tooLarge: "lower the repetition counts, or split the pattern in two"
            case .badRewrite: "\\1 to \\9 name groups of the pattern, \\0 the whole match, \\\\ a backslash"
            case .internal: nil
            }
        }

        private var lookaroundHint: String {
            "RE2 has no lookaround; match both parts, or say the exclusion with a separate rule or withoutHeaders"
        }

        /// RE2's fragment ends where it stopped to understand: `(?=`, `(?!`, or `(?<` for both lookbehinds.
        private var lookaround: Lookaround? {
            if fragment.hasPrefix("(?=") || fragment.hasPrefix("(?!") { return .ahead }
            if fragment.hasPrefix("(?<=") || fragment.hasPrefix("(?<!") || fragment == "(?<" { return .behind }
            return nil
        }

        private enum Lookaround { case ahead, behind }

        /// `\1` to `\9`, or Perl's named form `\k`.
        private var isBackreference: Bool {
            guard kind == .badEscape, fragment.first == "\\", let next = fragment.dropFirst().first else { return false }
            return ("1"..."9").contains(next) || next == "k"
        }

        /// The verdicts that an older RE2 has for `(?<name>…)`.
        var isAboutGroupSyntax: Bool { kind == .badGroupSyntax || kind == .badGroupName || kind == .missingParenthesis }
    }
}

extension RegularExpression.Failure: CustomStringConvertible {
    public var description: String { hint.map { "\(message); \($0)" } ?? message }
}

extension RegularExpression.Failure.Kind {
    init(_ verdict: cre2_verdict) {
        self =
            switch verdict {
            case CRE2_BAD_ESCAPE: .badEscape
            case CRE2_BAD_CHARACTER_CLASS: .badCharacterClass
            case CRE2_BAD_CHARACTER_RANGE: .badCharacterRange
            case CRE2_MISSING_BRACKET: .missingBracket
            case CRE2_MISSING_PARENTHESIS: .missingParenthesis
            case CRE2_UNEXPECTED_PARENTHESIS: .unexpectedParenthesis
            case CRE2_TRAILING_BACKSLASH: .trailingBackslash
            case CRE2_REPEAT_ARGUMENT: .nothingToRepeat
            case CRE2_REPEAT_SIZE: .repetitionTooLarge
            case CRE2_REPEAT_OPERATOR: .badRepetitionOperator
            case CRE2_BAD_GROUP_SYNTAX: .badGroupSyntax
            case CRE2_BAD_UTF8: .badUTF8
            case CRE2_BAD_GROUP_NAME: .badGroupName
            case CRE2_TOO_LARGE: .tooLarge
            default: .internal
            }
    }
}
