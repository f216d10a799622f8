// The public type: a pattern that RE2 accepted, and what can be asked of a text with it.

/// A compiled regular expression in RE2's syntax, which is what Envoy and Istio's configuration use.
///
/// Matching takes time linear in the text whatever the pattern, so both may come from strangers. The only way in is a
/// throwing initializer: a value of this type can always be matched with. Copies share one program, and any number of
/// threads may use it at once. Two expressions are equal when pattern and options are.
public struct RegularExpression: Sendable {
    public let pattern: String
    public let options: Options
    let program: Program

    /// Compiles a pattern.
    /// - Throws: `Failure` with RE2's verdict, the part of the pattern that it is about, and what to do instead.
    public init(_ pattern: String, options: Options = Options()) throws(Failure) {
        self.pattern = pattern
        self.options = options
        program = try Program.compiling(pattern, options: options, capturing: true)
    }

    /// Compiles a pattern given as bytes, which need not be UTF-8 (then the verdict is `Failure.Kind.badUTF8`).
    public init(bytes: UnsafeBufferPointer<UInt8>, options: Options = Options()) throws(Failure) {
        pattern = String(decoding: bytes, as: UTF8.self)
        self.options = options
        program = try Program(compiling: bytes, options: options, capturing: true)
    }

    /// Whether the pattern matches the whole text, as Envoy's `safe_regex` and Istio's `regex:` ask.
    public func matches(fully text: String) -> Bool { text.withBytes { program.matches($0, fully: true) } }

    /// Whether the pattern matches the whole text.
    public func matches(fully text: UnsafeBufferPointer<UInt8>) -> Bool { program.matches(text, fully: true) }

    /// Whether the pattern matches somewhere in the text.
    public func matches(partially text: String) -> Bool { text.withBytes { program.matches($0, fully: false) } }

    /// Whether the pattern matches somewhere in the text.
    public func matches(partially text: UnsafeBufferPointer<UInt8>) -> Bool { program.matches(text, fully: false) }

    /// The groups of a match of the whole text; nil if it does not match.
    public func captures(fully text: String) -> Captures? { captures(in: text, fully: true) }

    /// The groups of the leftmost match in the text; nil if there is none.
    public func captures(partially text: String) -> Captures? { captures(in: text, fully: false) }

    private func captures(in text: String, fully: Bool) -> Captures? {
        guard let ranges = text.withBytes({ program.captures($0, fully: fully) }) else { return nil }
        return Captures(text: text, ranges: ranges, names: program.groupNames)
    }

    /// The text with every match replaced; `\1` to `\9` stand for groups, `\0` for the whole match, `\\` for a backslash.
    /// - Throws: `Failure` (`.badRewrite`) if the rewrite names a group that the pattern lacks. To replace often, keep a
    ///   `Substitution`, which is checked once.
    public func replacing(in text: String, with rewrite: String) throws(Failure) -> String {
        try Substitution(self, rewrite: rewrite).applied(to: text)
    }

    /// Number of instructions of the compiled program: Envoy's measure of complexity (`re2.max_program_size`).
    public var programSize: Int { program.size }

    /// Number of capturing groups, the whole match not counted.
    public var numberOfGroups: Int { program.groupCount }

    /// Numbers of the named groups, by name.
    public var groupNames: [String: Int] { program.groupNames }
}

extension RegularExpression: Hashable {
    public static func == (left: Self, right: Self) -> Bool { left.pattern == right.pattern && left.options == right.options }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(pattern)
        hasher.combine(options)
    }
}

extension String {
    /// The string's UTF-8, without a copy for any string that Swift made.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var text = self
        return text.withUTF8(body)
    }
}
