// How a pattern is to be read.

extension RegularExpression {
    /// How a pattern is read and how much memory it may take. The defaults are RE2's, and so Envoy's.
    public struct Options: Sendable, Hashable {
        /// Letters match only themselves. A pattern can say otherwise with `(?i)`.
        public var caseSensitive = true

        /// `.` matches a newline too. A pattern can say so with `(?s)`.
        public var dotMatchesNewline = false

        /// Of the matches that begin leftmost the longest is taken, not the first in the pattern's order.
        public var longestMatch = false

        /// The pattern is plain text: no character of it is special.
        public var literal = false

        /// Pattern and text are single bytes, not UTF-8.
        public var latin1 = false

        /// Bytes that program and automata may take together; a pattern that needs more is refused as too large.
        public var memoryLimit = 8 << 20

        public init() {}

        public init(
            caseSensitive: Bool = true, dotMatchesNewline: Bool = false, longestMatch: Bool = false, literal: Bool = false,
            latin1: Bool = false, memoryLimit: Int = 8 << 20
        ) {
            self.caseSensitive = caseSensitive
            self.dotMatchesNewline = dotMatchesNewline
            self.longestMatch = longestMatch
            self.literal = literal
            self.latin1 = latin1
            self.memoryLimit = memoryLimit
        }
    }
}
