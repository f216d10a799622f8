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
    var encoder = Encoder(capacity: 4_096)
    let checks = ValueChecks()
    var report = Report(resource: ResourceHeader())
    var document: Document
    var strictness = Strictness.resource

    /// Whether the resource is of Kubernetes' own kinds, whose decoder takes base64 with line ends, and none.
    var isCoreKind = false

    /// Whether an entry of a map without a value is gone before anybody looks: the API server drops it, and no webhook
    /// reads the document as it was written.
    private var dropsNullEntries = false

    /// Whether the items of the list at hand are held against what they may not match.
    var checksNotPattern = true

    /// Where the version of the resource asks less than its schema; hardly ever anything.
    private var differences: [VersionDifference] = []

    /// Mappings in which something was misspelt or mistyped: what a rule then misses in them is no news.
    var damaged: Set<Int> = []

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

    func place(_ node: Int) -> Place { Place(document, node: node) }

    // MARK: Messages

    /// The fields of the message at `node`, or the one value of a type that is written in a form of its own.
    mutating func content(_ node: Int, _ schema: Schema, envelope: [StaticString] = []) {
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

    func difference(of field: Field, in schema: Schema) -> VersionDifference? {
        differences.isEmpty ? nil : differences.first { $0.field == field.jsonName && $0.type == schema.name }
    }

    mutating func field(_ node: Int, _ field: Field, _ older: VersionDifference?) {
        switch field.cardinality {
        case .implicit, .explicit: value(node, field, field.number, field.rules)
        case .list: list(node, field, older)
        case .map: map(node, field)
        }
    }

    mutating func list(_ node: Int, _ field: Field, _ older: VersionDifference?) {
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

    mutating func map(_ node: Int, _ field: Field) {
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
    mutating func value(_ node: Int, _ field: Field, _ number: Int, _ rules: Rules?) {
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
}
