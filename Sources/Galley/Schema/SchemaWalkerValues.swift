// The schema walk's way with values: scalars, enumerations, and types that have a form of their own.

import Mesh
import Protobuf
import YAML

extension SchemaWalker {
    mutating func enumeration(_ node: Int, _ schema: EnumSchema, _ number: Int, _ rules: Rules?) {
        if document.kind(node) == .string {
            if let member = schema.member(named: document.bytes(node)) {
                let isAllowed = rules.map { $0.values.isEmpty || $0.values.contains(member.name) } ?? true
                if isAllowed, !member.isUnlisted || strictness == .message {
                    if member.isDeprecated { report.warning("deprecated-value", place(node), "\(member.name) is deprecated") }
                    encoder.int32(number, always: member.number)
                    return
                }
            }
        } else if strictness == .message, let value = document.integer(node), let number32 = Int32(exactly: value) {
            encoder.int32(number, always: number32)
            return
        }
        let names =
            rules.flatMap { $0.values.isEmpty ? nil : $0.values }
            ?? schema.members.filter { !$0.isUnlisted }.map(\.name)
        let given = document.text(node)
        let hint = document.kind(node) == .string ? Suggestion.hint(for: given, in: names) : nil
        let message =
            document.kind(node).isScalar
            ? "\"\(given)\" is not one of \(Self.list(names, "or"))" : "expected one of \(Self.list(names, "or"))"
        report.error("invalid-value", place(node), message, hint: hint)
    }

    mutating func scalar(_ node: Int, _ type: FieldType, _ number: Int, _ rules: Rules?) {
        switch type {
        case .string:
            let kind = document.kind(node)
            guard kind == .string || rules?.format == .quantity && (kind == .integer || kind == .float) else {
                return wrongType(node, "a text", hint: kind.isScalar ? "put it in quotes: \"\(document.text(node))\"" : nil)
            }
            let text = document.bytes(node)
            encoder.bytes(number, always: text)
            if let rules { checks.text(text, rules, place(node), report, checksNotPattern: checksNotPattern) }
        case .bool:
            guard let value = document.bool(node) else {
                let hint = document.kind(node) == .string && document.isQuoted(node) ? "take the quotes off" : "write true or false"
                return wrongType(node, "true or false", hint: hint)
            }
            encoder.bool(number, always: value)
        case .bytes:
            guard document.kind(node) == .string else { return wrongType(node, "a text in base64") }
            guard let bytes = isCoreKind ? checks.looseBase64(document.bytes(node)) : checks.base64(document.bytes(node)) else {
                return report.error(
                    "invalid-base64", place(node), "this is not base64 with padding", hint: "encode the bytes with: base64 -w0")
            }
            encoder.bytes(number, always: bytes)
            if let rules { checks.length(bytes.count, rules, place(node), "byte", report) }
        case .double, .float:
            guard let value = document.number(node), document.kind(node) != .string else {
                return wrongType(node, "a number", hint: quotedNumberHint(node))
            }
            guard value.isFinite else {
                return report.error(
                    "wrong-type", place(node), "infinity and not-a-number have no form in JSON", hint: "give a finite number")
            }
            if type == .double { encoder.double(number, always: value) } else { encoder.float(number, always: Float(value)) }
            if let rules { checks.number(value, rules, place(node), report) }
        default:
            integer(node, type, number, rules)
        }
    }

    mutating func integer(_ node: Int, _ type: FieldType, _ number: Int, _ rules: Rules?) {
        let kind = document.kind(node)
        guard kind == .integer || kind == .float else { return wrongType(node, "a whole number", hint: quotedNumberHint(node)) }
        let range: ClosedRange<Int64>
        switch type {
        case .int32, .sint32, .sfixed32: range = Int64(Int32.min)...Int64(Int32.max)
        case .uint32, .fixed32: range = 0...Int64(UInt32.max)
        case .uint64, .fixed64: range = 0...Int64.max
        default: range = Int64.min...Int64.max
        }
        guard let value = document.integer(node) else {
            // The API server counts with 64 bits that have a sign.
            if strictness == .message, type == .uint64 || type == .fixed64, let value = document.unsigned(node) {
                encoder.uint64(number, always: value)
                return
            }
            let isFraction = document.number(node).map { $0.isFinite && $0.rounded() != $0 } ?? false
            return report.error(
                isFraction ? "wrong-type" : "out-of-range", place(node),
                isFraction ? "expected a whole number, not a fraction" : "the number does not fit \(type.keyword)")
        }
        guard range.contains(value) else {
            return report.error(
                "out-of-range", place(node), "\(value) is outside the range of \(type.keyword): \(range.lowerBound) to \(range.upperBound)")
        }
        switch type {
        case .sint32, .sint64: encoder.sint64(number, always: value)
        case .fixed32: encoder.fixed32(number, always: UInt32(value))
        case .sfixed32: encoder.sfixed32(number, always: Int32(value))
        case .fixed64: encoder.fixed64(number, always: UInt64(value))
        case .sfixed64: encoder.sfixed64(number, always: value)
        default: encoder.int64(number, always: value)
        }
        if let rules { checks.number(Double(value), rules, place(node), report) }
    }

    // MARK: Types with a form of their own

    mutating func special(_ node: Int, _ schema: Schema, _ kind: WellKnownType) {
        switch kind {
        case .duration:
            guard document.kind(node) == .string else {
                return wrongType(
                    node, "a duration",
                    hint: document.kind(node).isScalar ? "give a unit: \(document.text(node))s" : "write it like 1.5s or 1h30m")
            }
            guard let value = GoDuration.parse(document.text(node)) else {
                return report.error(
                    "invalid-duration", place(node), "\"\(document.text(node))\" is not a duration",
                    hint: "write numbers with units h, m, s, ms, us or ns: 1h30m, 1.5s")
            }
            encoder.int64(1, value.seconds)
            encoder.int32(2, value.nanos)
        case .timestamp:
            guard document.kind(node) == .string, let value = ProtoText.timestamp(document.text(node)) else {
                return wrongType(node, "a time", hint: "write it like 2026-01-31T12:00:00Z")
            }
            encoder.int64(1, value.seconds)
            encoder.int32(2, value.nanos)
        case .structure:
            guard document.kind(node) == .mapping else { return wrongType(node, "a mapping") }
            structure(node)
        case .list:
            guard document.kind(node) == .sequence else { return wrongType(node, "a list") }
            freeList(node)
        case .value: free(node)
        case .intOrString:
            if document.kind(node) == .string {
                encoder.bytes(2, always: document.bytes(node))
            } else if let value = document.integer(node), Int32(exactly: value) != nil, document.kind(node) != .bool {
                encoder.int64(1, always: value)
            } else {
                wrongType(node, "a whole number or a text")
            }
        case .any, .fieldMask:
            wrongType(node, "nothing: \(schema.name) has no form in a resource")
        default:
            scalar(node, schema.fields[0].type, 1, nil)
        }
    }

    /// The fields of a `google.protobuf.Struct`.
    mutating func structure(_ node: Int) {
        var key = node + 1
        for _ in 0..<document.childCount(node) {
            let item = document.next(key)
            let entry = encoder.begin(1)
            encoder.bytes(1, always: document.bytes(key))
            let start = encoder.begin(2)
            free(item)
            encoder.end(start)
            encoder.end(entry)
            key = document.next(item)
        }
    }

    mutating func freeList(_ node: Int) {
        var item = node + 1
        for _ in 0..<document.childCount(node) {
            let start = encoder.begin(1)
            free(item)
            encoder.end(start)
            item = document.next(item)
        }
    }

    /// The content of a `google.protobuf.Value`.
    mutating func free(_ node: Int) {
        switch document.kind(node) {
        case .null: encoder.int32(1, always: 0)
        case .bool: encoder.bool(4, always: document.bool(node) ?? false)
        case .integer, .float:
            let value = document.number(node) ?? .nan
            if !value.isFinite {
                report.error("wrong-type", place(node), "infinity and not-a-number have no form in JSON", hint: "give a finite number")
            }
            encoder.double(2, always: value)
        case .string: encoder.bytes(3, always: document.bytes(node))
        case .mapping:
            let start = encoder.begin(5)
            structure(node)
            encoder.end(start)
        case .sequence:
            let start = encoder.begin(6)
            freeList(node)
            encoder.end(start)
        }
    }
}
