// TextMatching: texts of policies, exact, `abc*`, `*abc` or `*`, as Envoy's matchers.

import EnvoyAPI

extension EnvoyMatcher.StringMatcher {
    static func exact(_ text: String) -> Self { Self(.exact(text)) }
    static func prefix(_ text: String) -> Self { Self(.prefix(text)) }
    static func suffix(_ text: String) -> Self { Self(.suffix(text)) }

    static func regex(_ pattern: String) -> Self {
        var regex = EnvoyMatcher.RegexMatcher()
        regex.regex = pattern
        return Self(.safeRegex(regex))
    }

    /// Any text but the empty one.
    static let present = regex(".+")

    private init(_ pattern: MatchPattern) {
        self.init()
        matchPattern = pattern
    }

    /// The matcher of a policy's text.
    ///
    /// - Parameter start: stands before the text in what is matched. A `*` alone matches whatever is there.
    init(policyText text: String, after start: String = "") {
        if text == "*" {
            self = .present
        } else if text.utf8.first == UInt8(ascii: "*") {
            let end = String(text.dropFirst())
            self = start.isEmpty ? .suffix(end) : .regex("\(start).*\(PolicyPattern.quoted(end))")
        } else if text.utf8.last == UInt8(ascii: "*") {
            self = .prefix(start + text.dropLast())
        } else {
            self = .exact(start + text)
        }
    }
}

extension EnvoyMatcher.ValueMatcher {
    init(_ text: EnvoyMatcher.StringMatcher) {
        self.init()
        matchPattern = .stringMatch(text)
    }

    /// Any of several; a single one is not wrapped.
    init(anyOf matchers: [EnvoyMatcher.ValueMatcher]) {
        self.init()
        if matchers.count == 1 {
            self = matchers[0]
            return
        }
        var any = EnvoyMatcher.OrMatcher()
        any.valueMatchers = matchers
        matchPattern = .orMatch(any)
    }

    /// A list of which one item matches.
    init(listWith item: EnvoyMatcher.ValueMatcher) {
        self.init()
        var list = EnvoyMatcher.ListMatcher()
        list.matchPattern = .oneOf(item)
        matchPattern = .listMatch(list)
    }
}

extension EnvoyMatcher.MetadataMatcher {
    init(filter: String, path: [String], _ value: EnvoyMatcher.ValueMatcher) {
        self.init()
        self.filter = filter
        self.path = path.map { key in
            var segment = PathSegment()
            segment.segment = .key(key)
            return segment
        }
        self.value = value
    }
}

extension EnvoyRoute.HeaderMatcher {
    /// A header by a policy's text.
    init(name: String, policyText text: String, ignoringCase: Bool = false) {
        self.init()
        self.name = name
        guard text != "*" else {
            headerMatchSpecifier = .presentMatch(true)
            return
        }
        var matcher = EnvoyMatcher.StringMatcher(policyText: text)
        matcher.ignoreCase = ignoringCase
        headerMatchSpecifier = .stringMatch(matcher)
    }
}

/// Patterns made of a policy's text.
enum PolicyPattern {
    /// The text with all that means something in a pattern taken as it is.
    static func quoted(_ text: some StringProtocol) -> String {
        var result = ""
        for character in text.unicodeScalars {
            if #"\.+*?()|[]{}^$"#.unicodeScalars.contains(character) { result.unicodeScalars.append("\\") }
            result.unicodeScalars.append(character)
        }
        return result
    }

    /// The text with `*` standing for what matches `any`.
    static func wildcard(_ text: String, any: String) -> String {
        let star: Character = "*"
        return text.split(separator: star, omittingEmptySubsequences: false).map { quoted($0) }.joined(separator: any)
    }
}
