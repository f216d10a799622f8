// What the groups of a pattern matched.

extension RegularExpression {
    /// The groups of one match, by number (0 is the whole match) or by name.
    public struct Captures: Sendable, Hashable {
        private let text: String
        private let ranges: [Range<Int>?]
        private let names: [String: Int]

        init(text: String, ranges: [Range<Int>?], names: [String: Int]) {
            self.text = text
            self.ranges = ranges
            self.names = names
        }

        /// Number of groups, the whole match counted.
        public var count: Int { ranges.count }

        /// What a group matched; nil if it took no part in the match, or the pattern has no such group.
        public subscript(group: Int) -> Substring? {
            guard ranges.indices.contains(group), let range = ranges[group] else { return nil }
            let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
            return text[start..<text.utf8.index(start, offsetBy: range.count)]
        }

        public subscript(name: String) -> Substring? { names[name].flatMap { self[$0] } }
    }
}
