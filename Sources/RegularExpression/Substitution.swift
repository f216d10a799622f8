// A pattern together with what its matches are replaced by.

import CRE2

/// A checked pair of pattern and rewrite, as in Envoy's `RegexMatchAndSubstitute`.
///
/// The rewrite's groups are checked here, once, so applying it cannot fail.
public struct Substitution: Sendable, Hashable {
    public let expression: RegularExpression
    public let rewrite: String

    /// - Parameter rewrite: `\1` to `\9` stand for groups, `\0` for the whole match, `\\` for a backslash.
    /// - Throws: `RegularExpression.Failure` (`.badRewrite`) for any other escape or a group that the pattern lacks.
    public init(_ expression: RegularExpression, rewrite: String) throws(RegularExpression.Failure) {
        let highest = rewrite.withBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cre2_rewrite_groups($0.baseAddress, $0.count) }
        }
        guard highest >= 0, Int(highest) <= expression.numberOfGroups else {
            throw RegularExpression.Failure(.badRewrite, fragment: rewrite)
        }
        self.expression = expression
        self.rewrite = rewrite
    }

    /// The text with every match replaced.
    public func applied(to text: String) -> String {
        text.withBytes { text in rewrite.withBytes { expression.program.replacingAll(text, with: $0) } }
    }
}
