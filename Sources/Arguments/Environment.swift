// Environment variables, looked up one by one: nothing is copied at start, and tests pass their own.

import Glibc

public struct Environment: Sendable, ExpressibleByDictionaryLiteral {
    private let lookup: @Sendable (String) -> String?

    /// The variables of this process.
    public static let process = Environment { name in
        guard let value = getenv(name) else { return nil }
        return String(cString: value)
    }

    public init(_ variables: [String: String]) { lookup = { variables[$0] } }

    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(Dictionary(elements, uniquingKeysWith: { $1 }))
    }

    private init(lookup: @escaping @Sendable (String) -> String?) { self.lookup = lookup }

    /// The value of a variable; nil where it is not set. An empty value counts as not set, as no variable here means anything empty.
    public subscript(name: String) -> String? {
        guard let value = lookup(name), !value.isEmpty else { return nil }
        return value
    }
}
