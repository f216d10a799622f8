// JSON written as text, in the order given. For reports: small, and free of any document in memory.

import YAML

/// Writes values as JSON (RFC 8259).
enum JSONText {
    /// A string in quotes.
    static func string(_ value: String) -> String { JSONWriter.quoted(value) }

    /// A string, or null.
    static func string(_ value: String?) -> String { value.map { string($0) } ?? "null" }

    /// An object of members whose values are JSON already; members without a value are left out.
    static func object(_ members: KeyValuePairs<String, String?>) -> String {
        "{" + members.compactMap { key, value in value.map { "\(string(key)):\($0)" } }.joined(separator: ",") + "}"
    }

    /// An array of values that are JSON already.
    static func array(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }
}
