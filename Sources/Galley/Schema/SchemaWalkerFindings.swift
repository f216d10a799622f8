// The schema walk's findings: what does not fit, and what was probably meant.

import Protobuf
import Spelling
import YAML

extension SchemaWalker {
    mutating func wrongType(_ node: Int, _ expected: String, hint: String? = nil) {
        let found: String
        switch document.kind(node) {
        case .null: found = "nothing"
        case .bool: found = "\(document.text(node)), which reads as \(document.bool(node) ?? false)"
        case .integer, .float: found = "the number \(document.text(node))"
        case .string:
            let text = document.text(node)
            found = text.count > 40 ? "a text" : "the text \"\(text)\""
        case .sequence: found = "a list"
        case .mapping: found = "a mapping"
        }
        report.error("wrong-type", place(node), "expected \(expected), found \(found)", hint: hint)
        if let parent = document.parent(of: node) { damaged.insert(parent) }
    }

    func quotedNumberHint(_ node: Int) -> String? {
        document.kind(node) == .string && Double(document.text(node)) != nil ? "take the quotes off" : nil
    }

    func unknownField(_ key: Int, _ name: UnsafeBufferPointer<UInt8>, _ schema: Schema) {
        let text = String(decoding: name, as: UTF8.self)
        if let field = schema.fields.first(where: { $0.name == text }) {
            return report.error("unknown-field", place(key), "unknown field", hint: "in YAML its name is \"\(field.jsonName)\"")
        }
        let names = schema.fields.filter { !($0.rules?.isUnlisted ?? false) }.map(\.jsonName)
        let hint: String
        if let guess = nearest(to: text, in: names) {
            hint = "did you mean \"\(guess)\"?"
        } else {
            hint =
                names.isEmpty
                ? "\(schema.shortName) has no fields" : "\(schema.shortName) has \(Self.list(names.sorted(), "and", limit: 12))"
        }
        report.error("unknown-field", place(key), "unknown field", hint: hint)
    }

    func conflict(_ key: Int, _ group: Int, _ schema: Schema, _ node: Int) {
        let names = schema.fields.filter { $0.oneof == group && document.value(of: $0.jsonName, in: node) != nil }.map(\.jsonName)
        report.error(
            "one-of-conflict", place(key), "only one of \(Self.list(names, "and")) may be given", hint: "keep one and remove the others")
    }

    func deprecated(_ key: Int, _ field: Field, _ schema: Schema) {
        let instead = schema.documentation?[field.jsonName]?.instead
        report.warning("deprecated-field", place(key), "this field is deprecated", hint: instead.map { "use \($0)" })
    }

    func missing(_ node: Int, _ name: String) {
        report.error("missing-field", place(node).entry(name), "this field is required", hint: "add \"\(name)\"")
    }

    static func list(_ names: [String], _ word: String, limit: Int = 30) -> String {
        let shown = names.prefix(limit).map { "\"\($0)\"" }
        if names.count > limit { return shown.joined(separator: ", ") + ", …" }
        guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + " \(word) " + last
    }
}
