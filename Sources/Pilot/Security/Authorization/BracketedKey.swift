// BracketedKey: names in brackets, in the keys of conditions: `[x-token]`, `[realm_access][roles]`.

enum BracketedKey {
    /// The name in one pair of brackets; nil if the text has another form.
    static func name(_ text: Substring) -> String? {
        guard text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]"), text.utf8.count >= 2 else { return nil }
        return String(text.dropFirst().dropLast())
    }

    /// The names in one pair of brackets after another. A text that is no such row is taken for one name with brackets in it.
    static func path(_ text: Substring) -> [String]? {
        var names: [String] = []
        var rest = text
        let open: Character = "["
        let close: Character = "]"
        while rest.first == open {
            rest = rest.dropFirst()
            guard let end = rest.firstIndex(where: { $0 == open || $0 == close }), rest[end] == close else {
                return name(text).map { [$0] }
            }
            names.append(String(rest[..<end]))
            rest = rest[rest.index(after: end)...]
        }
        guard rest.isEmpty else { return name(text).map { [$0] } }
        return names.isEmpty ? nil : names
    }
}
