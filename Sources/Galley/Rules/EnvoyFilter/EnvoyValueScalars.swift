// EnvoyValueScalars: numbers, texts, bytes and enumerations in the value of a patch.

import Protobuf
import YAML

extension EnvoyValue {
    /// A value of one of protobuf's scalar types. Null counts as the type's zero.
    func scalar(_ node: Int, _ type: FieldType) {
        let kind = document.kind(node)
        if kind == .null { return }
        switch type {
        case .bool:
            guard kind != .bool else { return }
            let isQuoted = kind == .string && ["true", "false"].contains(document.text(node))
            wrongType(node, "true or false", hint: isQuoted ? "take the quotes off" : nil)
        case .string:
            guard kind != .string else { return }
            wrongType(node, "a text", hint: kind.isScalar ? "put it in quotes: \"\(document.text(node))\"" : nil)
        case .bytes:
            guard kind == .string else { return wrongType(node, "bytes in base64") }
            if !Self.isBase64(document.bytes(node)) {
                refuse("invalid-base64", node, "expected bytes in base64 with padding", hint: "encode the bytes with: base64 -w0")
            }
        case .float, .double: number(node, type)
        default: integer(node, type)
        }
    }

    /// An integer, as a number or as the text of one.
    private func integer(_ node: Int, _ type: FieldType) {
        switch document.kind(node) {
        case .integer, .float:
            guard let value = document.number(node), value.rounded() == value else { return wrongType(node, "a whole number") }
            let range = Self.range(type)
            if value < range.lowest || value > range.highest { outOfRange(node, type) }
        case .string:
            let text = document.text(node)
            guard Self.isWholeNumber(text.utf8) else { return wrongType(node, "a whole number") }
            if !Self.fits(text, type) { outOfRange(node, type) }
        default: wrongType(node, "a whole number")
        }
    }

    private func number(_ node: Int, _ type: FieldType) {
        switch document.kind(node) {
        case .integer, .float:
            let value = document.number(node) ?? 0
            if type == .float, value.isFinite, value.magnitude > Double(Float.greatestFiniteMagnitude) { outOfRange(node, type) }
        case .string:
            let text = document.text(node)
            if ["NaN", "Infinity", "-Infinity"].contains(text) { return }
            let isNumeric = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) } && Double(text) != nil
            if !isNumeric { wrongType(node, "a number") }
        default: wrongType(node, "a number")
        }
    }

    /// The key of a map whose keys are no texts.
    func key(_ node: Int, _ type: FieldType) {
        let text = document.text(node)
        if type == .bool {
            if text != "true" && text != "false" { refuse("wrong-type", node, "expected true or false as the key") }
        } else if !Self.isWholeNumber(text.utf8) {
            refuse("wrong-type", node, "expected a whole number as the key")
        }
    }

    /// A member by name, with case, or by number; Istio accepts numbers that have no name.
    func enumeration(_ node: Int, _ schema: EnumSchema) {
        switch document.kind(node) {
        case .null: return
        case .string:
            if schema.member(named: document.bytes(node)) != nil { return }
            let (given, names) = (document.text(node), schema.members.map(\.name))
            refuse(
                "invalid-value", node, "\"\(given)\" is not one of \(SchemaWalker.list(names, "or"))",
                hint: Suggestion.hint(for: given, in: names))
        case .integer, .float:
            guard let number = document.integer(node).flatMap({ Int32(exactly: $0) }) else { return wrongType(node, "a name") }
            if schema.member(number: number) == nil {
                let names = SchemaWalker.list(schema.members.map(\.name), "or")
                report.warning("invalid-value", place(node), "\(number) is not the number of \(names)")
            }
        default: wrongType(node, "one of \(SchemaWalker.list(schema.members.map(\.name), "or"))")
        }
    }

    private func outOfRange(_ node: Int, _ type: FieldType) {
        refuse("out-of-range", node, "\(document.text(node)) is outside the range of \(type.keyword)")
    }

    // MARK: Forms

    /// Whether the text of a whole number is one of the type's: exact, which numbers in JSON are not.
    private static func fits(_ text: String, _ type: FieldType) -> Bool {
        switch type {
        case .int32, .sint32, .sfixed32: Int32(text) != nil
        case .uint32, .fixed32: UInt32(text) != nil
        case .uint64, .fixed64: UInt64(text) != nil
        default: Int64(text) != nil
        }
    }

    /// The numbers of an integer type. Where a type's end has no double, the last double before it.
    private static func range(_ type: FieldType) -> (lowest: Double, highest: Double) {
        switch type {
        case .int32, .sint32, .sfixed32: (Double(Int32.min), Double(Int32.max))
        case .uint32, .fixed32: (0, Double(UInt32.max))
        case .uint64, .fixed64: (0, Double(UInt64.max).nextDown)
        default: (Double(Int64.min), Double(Int64.max).nextDown)
        }
    }

    /// A number as JSON writes integers: digits, no zero in front, perhaps a minus.
    private static func isWholeNumber(_ text: String.UTF8View) -> Bool {
        let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        guard let first = digits.first, digits.count == 1 || first != UInt8(ascii: "0") else { return false }
        return digits.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// The standard alphabet with padding; line ends are passed over.
    private static func isBase64(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let letters = text.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard letters.count % 4 == 0, !letters.contains(UInt8(ascii: "-")), !letters.contains(UInt8(ascii: "_")) else { return false }
        return ProtoText.bytes(base64: String(decoding: letters, as: UTF8.self)) != nil
    }
}
