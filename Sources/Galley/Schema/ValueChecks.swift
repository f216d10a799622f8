// ValueChecks: what the options of a .proto file demand of values: bounds, lengths, patterns, formats, uniqueness.

import Mesh
import Protobuf
import RegularExpression
import YAML

/// Holds values against the ``Rules`` of their fields. Expressions are compiled once, when first needed.
final class ValueChecks {
    private var patterns: [String: RegularExpression?] = [:]
    private var durations: [String: Duration?] = [:]

    // MARK: Numbers

    func number(_ value: Double, _ rules: Rules, _ place: Place, _ report: Report) {
        if !rules.values.isEmpty {
            let text = Self.text(value)
            if !rules.values.contains(text) {
                report.error("invalid-value", place, "\(text) is not one of \(SchemaWalker.list(rules.values, "or"))")
            }
        }
        let isPort =
            switch rules.format {
            case .port: (1...65_535).contains(value)
            case .optionalPort: (0...65_535).contains(value)
            default: true
            }
        guard isPort else {
            return report.error("invalid-port", place, "\(Self.text(value)) is not a port", hint: "give a number from 1 to 65535")
        }
        let below = rules.minimum.map { value < $0 } ?? false
        let above = rules.maximum.map { value > $0 } ?? false
        guard below || above else { return }
        let bounds: String
        switch (rules.minimum, rules.maximum) {
        case (let low?, let high?): bounds = "from \(Self.text(low)) to \(Self.text(high))"
        case (let low?, nil): bounds = "at least \(Self.text(low))"
        default: bounds = "at most \(Self.text(rules.maximum ?? 0))"
        }
        report.error("out-of-bounds", place, "\(Self.text(value)) is out of bounds", hint: "give a number \(bounds)")
    }

    private static func text(_ value: Double) -> String {
        Int64(exactly: value).map { String($0) } ?? String(value)
    }

    // MARK: Texts

    /// - Parameter isKey: whether the text is the key of a map's entry, which counts as given even when it is empty.
    func text(
        _ text: UnsafeBufferPointer<UInt8>, _ rules: Rules, _ place: Place, _ report: Report, isKey: Bool = false,
        checksNotPattern: Bool = true
    ) {
        if rules.minLength != nil || rules.maxLength != nil {
            length(Self.characters(text), rules, place, "character", report)
        }
        if !rules.values.isEmpty, !rules.values.contains(where: { Self.equal($0, text) }) {
            let given = String(decoding: text, as: UTF8.self)
            report.error(
                "invalid-value", place, "\"\(given)\" is not one of \(SchemaWalker.list(rules.values, "or"))",
                hint: Suggestion.hint(for: given, in: rules.values))
        }
        if let pattern = rules.pattern, let expression = compiled(pattern), !expression.matches(partially: text) {
            report.error(
                "pattern-mismatch", place, "\"\(String(decoding: text, as: UTF8.self))\" has not the form that is asked for",
                hint: "it has to match \(pattern)")
        }
        if checksNotPattern, let pattern = rules.notPattern, let expression = compiled(pattern), expression.matches(partially: text) {
            report.error(
                "pattern-mismatch", place, "\"\(String(decoding: text, as: UTF8.self))\" is not accepted here",
                hint: "it may not match \(pattern)")
        }
        if rules.format != .any {
            // Empty text counts as absent where the API server's own kinds have an optional field; other kinds bound the length.
            if text.isEmpty, !isKey, rules.minLength == nil, rules.pattern == nil { return }
            FormatChecks.check(text, rules, place, report, self)
        }
    }

    private static func equal(_ value: String, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        value.utf8.count == text.count && value.utf8.elementsEqual(text)
    }

    /// Unicode scalars, which is how OpenAPI counts.
    private static func characters(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        for byte in text where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }

    func length(_ length: Int, _ rules: Rules, _ place: Place, _ unit: String, _ report: Report) {
        if let limit = rules.maxLength, length > limit {
            report.error("too-long", place, "\(length) \(unit)s are too many", hint: "at most \(limit) are accepted")
        }
        if let limit = rules.minLength, length < limit {
            report.error(
                "too-short", place, length == 0 ? "this may not be empty" : "\(length) \(unit)\(length == 1 ? " is" : "s are") too few",
                hint: "give at least \(limit)")
        }
    }

    private func compiled(_ pattern: String) -> RegularExpression? {
        if let known = patterns[pattern] { return known }
        let expression = try? RegularExpression(pattern)
        patterns[pattern] = .some(expression)
        return expression
    }

    // MARK: Lists and maps

    func count(_ count: Int, _ rules: Rules, _ place: Place, _ unit: String, _ report: Report) {
        self.count(count, minimum: rules.minItems, maximum: rules.maxItems, place, unit, report)
    }

    func count(_ count: Int, minimum: Int?, maximum: Int?, _ place: Place, _ unit: String, _ report: Report) {
        let units = unit == "entry" ? "entries" : unit + "s"
        if let limit = maximum, count > limit {
            report.error("too-many", place, "\(count) \(units) are too many", hint: "at most \(limit) are accepted")
        }
        if let limit = minimum, count < limit {
            report.error(
                "too-few", place, count == 0 ? "this may not be empty" : "\(count) \(count == 1 ? unit + " is" : units + " are") too few",
                hint: "give at least \(limit)")
        }
    }

    /// No two items are equal, or agree in all the fields that identify them.
    func uniqueness(of node: Int, _ field: Field, _ rules: Rules, _ document: Document, _ report: Report) {
        var seen: [String: Int] = [:]
        var item = node + 1
        for index in 0..<document.childCount(node) {
            defer { item = document.next(item) }
            let identity: String
            var at = item
            if rules.listKeys.isEmpty {
                guard document.kind(item).isScalar else { continue }
                identity = document.text(item)
            } else {
                guard document.kind(item) == .mapping else { continue }
                var parts: [String] = []
                for name in rules.listKeys {
                    let part = field.message?[name]
                    let value = document.value(of: part?.jsonName ?? name, in: item)
                    if let value, parts.isEmpty { at = value }
                    parts.append(value.map { document.text($0) } ?? part?.rules?.defaultValue ?? "")
                }
                identity = parts.joined(separator: "\u{0}")
            }
            if let first = seen[identity] {
                let what =
                    rules.listKeys.isEmpty
                    ? "\"\(identity)\" stands in the list already"
                    : "an item with the same \(rules.listKeys.joined(separator: " and ")) stands in the list already"
                report.error("duplicate-item", Place(document, node: at), what, hint: "remove it, or change it: item \(first) has it too")
            } else {
                seen[identity] = index
            }
        }
    }

    // MARK: Values of well-known types

    /// Rules of a field whose type is written in a form of its own: bounds of durations, of wrapped numbers and texts.
    func special(_ node: Int, _ schema: Schema, _ rules: Rules, _ document: Document, _ report: Report) {
        switch schema.wellKnown {
        case .duration:
            guard rules.minDuration != nil || rules.maxDuration != nil, let value = GoDuration.parse(document.text(node)) else { return }
            duration(value, rules, Place(document, node: node), report)
        case .intOrString:
            let place = Place(document, node: node)
            if document.kind(node) == .string {
                text(document.bytes(node), rules, place, report)
            } else if let value = document.integer(node) {
                if rules.format == .portOrName, !(1...65_535).contains(value) {
                    report.error("invalid-port", place, "\(value) is not a port", hint: "give a number from 1 to 65535, or a port's name")
                }
                number(Double(value), rules, place, report)
            }
        case .some(let kind) where kind.isWrapper:
            let place = Place(document, node: node)
            if document.kind(node) == .string { text(document.bytes(node), rules, place, report) }
            if let value = document.number(node), document.kind(node) != .string { number(value, rules, place, report) }
        default: break
        }
    }

    func duration(_ value: Duration, _ rules: Rules, _ place: Place, _ report: Report) {
        if let text = rules.minDuration, let limit = parsed(text), value < limit {
            report.error("duration-too-short", place, "the duration is too short", hint: "give at least \(text)")
        }
        if let text = rules.maxDuration, let limit = parsed(text), value > limit {
            report.error("duration-too-long", place, "the duration is too long", hint: "give at most \(text)")
        }
    }

    private func parsed(_ text: String) -> Duration? {
        if let known = durations[text] { return known }
        let value = GoDuration.parse(text)
        durations[text] = .some(value)
        return value
    }

    /// Base64 as Kubernetes' decoder of its own kinds reads it: line ends do not count, and nothing is nothing.
    func looseBase64(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        if text.isEmpty { return [] }
        if !text.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return base64(text) }
        let joined = text.filter { $0 != 0x0A && $0 != 0x0D }
        return joined.isEmpty ? [] : joined.withUnsafeBufferPointer { base64($0) }
    }

    /// Base64 as Go's standard encoding reads it: padded, the standard alphabet, no line ends, not empty.
    func base64(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count % 4 == 0, !text.isEmpty, !text.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }) else {
            return nil
        }
        return ProtoText.bytes(base64: String(decoding: text, as: UTF8.self))
    }
}
