// SchemaWalker: a document held against the table of its type: what fits becomes the message, the rest findings.

import Mesh
import Protobuf
import RegularExpression
import Spelling
import YAML

/// How strictly a document is read.
enum Strictness {
    /// As the API server does with strict field checking: JSON names only, numbers as numbers, names of enumerations.
    case resource

    /// As proto3's JSON mapping does: names of the .proto file too. For MeshConfig and its like, which never meet an
    /// API server.
    case message
}

/// Walks a document beside the table of its type, writes what fits in wire form and reports what does not.
///
/// One pass, no objects: the wire form then becomes the typed message that the rules look at. A walker is used by one
/// thread and keeps its memory and its compiled expressions from one resource to the next.
struct SchemaWalker: ~Copyable {
    private var encoder = Encoder(capacity: 4_096)
    private let checks = ValueChecks()
    private var report = Report(resource: ResourceHeader())
    private var document: Document
    private var strictness = Strictness.resource

    /// Whether the resource is of Kubernetes' own kinds, whose decoder takes base64 with line ends, and none.
    private var isCoreKind = false

    /// Whether an entry of a map without a value is gone before anybody looks: the API server drops it, and no webhook
    /// reads the document as it was written.
    private var dropsNullEntries = false

    /// Whether the items of the list at hand are held against what they may not match.
    private var checksNotPattern = true

    /// Where the version of the resource asks less than its schema; hardly ever anything.
    private var differences: [VersionDifference] = []

    /// Mappings in which something was misspelt or mistyped: what a rule then misses in them is no news.
    private(set) var damaged: Set<Int> = []

    init() {
        var stream = DocumentStream(bytes: Array("null".utf8))
        guard case .success(let nothing)? = stream.next() else {
            // The text is ours, and valid; no input reaches this.
            preconditionFailure("the YAML module cannot read null")
        }
        document = nothing
    }

    /// Points the walker at the next resource.
    mutating func begin(_ document: Document, report: Report, strictness: Strictness = .resource) {
        self.document = document
        self.report = report
        self.strictness = strictness
        isCoreKind = !KindRegistry.completeGroups.contains { report.resource.apiVersion.hasPrefix($0) }
        dropsNullEntries = report.resource.apiVersion.hasPrefix("gateway.networking.")
        differences = VersionDifferences.of(apiVersion: report.resource.apiVersion)
        damaged.removeAll(keepingCapacity: true)
    }

    /// Walks the value at `node` as a `schema` and gives its wire form, valid during `body`.
    ///
    /// - Parameter envelope: keys of the mapping that belong to the Kubernetes object rather than to the type.
    mutating func walk<R>(
        _ node: Int, as schema: Schema, envelope: [StaticString] = [], _ body: (UnsafeBufferPointer<UInt8>) -> R
    ) -> R {
        encoder.removeAll()
        report.isWalking = true
        content(node, schema, envelope: envelope)
        report.isWalking = false
        return encoder.withBytes(body)
    }

    private func place(_ node: Int) -> Place { Place(document, node: node) }

    // MARK: Messages

    /// The fields of the message at `node`, or the one value of a type that is written in a form of its own.
    private mutating func content(_ node: Int, _ schema: Schema, envelope: [StaticString] = []) {
        if let wellKnown = schema.wellKnown { return special(node, schema, wellKnown) }
        guard document.kind(node) == .mapping else { return wrongType(node, "a mapping of fields") }
        let rules = schema.plan
        var seen: UInt64 = 0  // fields whose presence a rule asks about, by bit
        var groups: UInt64 = 0
        var key = node + 1
        let end = document.next(node)
        while key < end {
            let value = document.next(key)
            let next = document.next(value)
            defer { key = next }
            let name = document.bytes(key)
            if !envelope.isEmpty, envelope.contains(where: { document.isText(key, $0) }) { continue }
            guard let found = schema.lookup(name: name, acceptsProtoNames: strictness == .message) else {
                unknownField(key, name, schema)
                damaged.insert(node)
                continue
            }
            let field = schema.fields[found]
            if field.rules?.isUnlisted ?? false, strictness == .resource {
                report.error("unknown-field", place(key), "this field is not part of the resource's definition", hint: "remove it")
                continue
            }
            if document.kind(value) == .null, field.message?.wellKnown != .value { continue }
            if found < 64 { seen |= 1 << UInt64(found) }
            if let group = field.oneof, group < 64 {
                let bit: UInt64 = 1 << UInt64(group)
                if groups & bit != 0 { conflict(key, group, schema, node) }
                groups |= bit
            }
            if field.isDeprecated { deprecated(key, field, schema) }
            self.field(value, field, difference(of: field, in: schema))
        }
        for index in rules.required where index >= 64 || seen & (1 << UInt64(index)) == 0 {
            let field = schema.fields[index]
            if index >= 64, document.value(of: field.jsonName, in: node) != nil { continue }
            if !differences.isEmpty, let older = difference(of: field, in: schema), !older.isRequired { continue }
            missing(node, field.jsonName)
        }
        for index in rules.requiredGroups where groups & (1 << UInt64(index)) == 0 {
            let names = schema.fields.filter { $0.oneof == index }.map(\.jsonName)
            report.error("missing-field", place(node), "one of \(Self.list(names, "and")) is required", hint: "give one of them")
        }
    }

    private func difference(of field: Field, in schema: Schema) -> VersionDifference? {
        differences.isEmpty ? nil : differences.first { $0.field == field.jsonName && $0.type == schema.name }
    }

    private mutating func field(_ node: Int, _ field: Field, _ older: VersionDifference?) {
        switch field.cardinality {
        case .implicit, .explicit: value(node, field, field.number, field.rules)
        case .list: list(node, field, older)
        case .map: map(node, field)
        }
    }

    private mutating func list(_ node: Int, _ field: Field, _ older: VersionDifference?) {
        guard document.kind(node) == .sequence else {
            return wrongType(
                node, "a list", hint: document.kind(node) == .mapping ? "put \"- \" in front of it" : "write it as a list: [ ... ]")
        }
        let count = document.childCount(node)
        if let older {
            checks.count(count, minimum: older.minItems, maximum: older.maxItems, place(node), "item", report)
        } else if let rules = field.rules {
            checks.count(count, rules, place(node), "item", report)
        }
        checksNotPattern = older?.checksNotPattern ?? true
        defer { checksNotPattern = true }
        let itemRules = field.rules?.items
        var item = node + 1
        for _ in 0..<count {
            if document.kind(item) == .null {
                report.error("wrong-type", place(item), "an item of a list may not be null", hint: "remove it, or give it a value")
                // An empty item keeps the places of those behind it.
                if field.type == .message || field.type == .string { encoder.end(encoder.begin(field.number)) }
            } else {
                value(item, field, field.number, itemRules)
            }
            item = document.next(item)
        }
        if count > 1, let rules = field.rules, rules.isUnique || !rules.listKeys.isEmpty {
            checks.uniqueness(of: node, field, rules, document, report)
        }
    }

    private mutating func map(_ node: Int, _ field: Field) {
        guard document.kind(node) == .mapping else { return wrongType(node, "a mapping") }
        let count = document.childCount(node)
        if let rules = field.rules { checks.count(count, rules, place(node), "entry", report) }
        var key = node + 1
        for _ in 0..<count {
            let item = document.next(key)
            if dropsNullEntries, document.kind(item) == .null {
                key = document.next(item)
                continue
            }
            let before = encoder.count
            let start = encoder.begin(field.number)
            let text = document.bytes(key)
            var isSound = true
            if field.keyType == .string {
                encoder.bytes(1, always: text)
                if let rules = field.rules?.keys { checks.text(text, rules, place(key), report, isKey: true) }
            } else if let number = Int64(String(decoding: text, as: UTF8.self)), number >= 0, number <= Int64(UInt32.max),
                String(number).utf8.elementsEqual(text)
            {
                encoder.uint64(1, always: UInt64(number))
                if let rules = field.rules?.keys { checks.number(Double(number), rules, place(key), report) }
            } else {
                report.error("wrong-type", place(key), "expected a whole number as the key")
                isSound = false
            }
            if document.kind(item) == .null, field.message?.wellKnown != .value {
                if field.type == .message {
                    // Kubernetes drops the entry; Istio reads an empty message, which the rules then judge.
                    encoder.end(encoder.begin(2))
                }
            } else {
                value(item, field, 2, field.rules?.items)
            }
            encoder.end(start)
            if !isSound { encoder.truncate(to: before) }
            key = document.next(item)
        }
    }

    // MARK: Values

    /// One value of the field's kind, written as field `number`.
    private mutating func value(_ node: Int, _ field: Field, _ number: Int, _ rules: Rules?) {
        switch field.type {
        case .message:
            guard let schema = field.message else { return }
            let before = encoder.count
            let start = encoder.begin(number)
            let findings = report.findings.count
            content(node, schema)
            if schema.wellKnown != nil, report.findings.count > findings {
                encoder.truncate(to: before)  // a value that is wrong as a whole is left out
            } else {
                encoder.end(start)
                if let rules { checks.special(node, schema, rules, document, report) }
            }
        case .enumeration:
            guard let enumeration = field.enumeration else { return }
            self.enumeration(node, enumeration, number, rules)
        default:
            scalar(node, field.type, number, rules)
        }
    }

    private mutating func enumeration(_ node: Int, _ schema: EnumSchema, _ number: Int, _ rules: Rules?) {
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
        let guess = document.kind(node) == .string ? nearest(to: given, in: names) : nil
        let message =
            document.kind(node).isScalar
            ? "\"\(given)\" is not one of \(Self.list(names, "or"))" : "expected one of \(Self.list(names, "or"))"
        report.error("invalid-value", place(node), message, hint: guess.map { "did you mean \"\($0)\"?" })
    }

    private mutating func scalar(_ node: Int, _ type: FieldType, _ number: Int, _ rules: Rules?) {
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

    private mutating func integer(_ node: Int, _ type: FieldType, _ number: Int, _ rules: Rules?) {
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

    private mutating func special(_ node: Int, _ schema: Schema, _ kind: WellKnownType) {
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
    private mutating func structure(_ node: Int) {
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

    private mutating func freeList(_ node: Int) {
        var item = node + 1
        for _ in 0..<document.childCount(node) {
            let start = encoder.begin(1)
            free(item)
            encoder.end(start)
            item = document.next(item)
        }
    }

    /// The content of a `google.protobuf.Value`.
    private mutating func free(_ node: Int) {
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

    // MARK: Findings

    private mutating func wrongType(_ node: Int, _ expected: String, hint: String? = nil) {
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

    private func quotedNumberHint(_ node: Int) -> String? {
        document.kind(node) == .string && Double(document.text(node)) != nil ? "take the quotes off" : nil
    }

    private func unknownField(_ key: Int, _ name: UnsafeBufferPointer<UInt8>, _ schema: Schema) {
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

    private func conflict(_ key: Int, _ group: Int, _ schema: Schema, _ node: Int) {
        let names = schema.fields.filter { $0.oneof == group && document.value(of: $0.jsonName, in: node) != nil }.map(\.jsonName)
        report.error(
            "one-of-conflict", place(key), "only one of \(Self.list(names, "and")) may be given", hint: "keep one and remove the others")
    }

    private func deprecated(_ key: Int, _ field: Field, _ schema: Schema) {
        let instead = schema.documentation?[field.jsonName]?.instead
        report.warning("deprecated-field", place(key), "this field is deprecated", hint: instead.map { "use \($0)" })
    }

    private func missing(_ node: Int, _ name: String) {
        report.error("missing-field", place(node).entry(name), "this field is required", hint: "add \"\(name)\"")
    }

    static func list(_ names: [String], _ word: String, limit: Int = 30) -> String {
        let shown = names.prefix(limit).map { "\"\($0)\"" }
        if names.count > limit { return shown.joined(separator: ", ") + ", …" }
        guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + " \(word) " + last
    }
}
