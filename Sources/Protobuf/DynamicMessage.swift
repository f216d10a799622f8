// DynamicMessage: a message of a type that is known by its table only.

/// A message whose type is a table: any type of the xDS API, a descriptor, or a generated message looked at by name.
public struct DynamicMessage: Message {
    public let schema: Schema
    public var unknownFields = UnknownFields()
    private var values: [Int: DynamicValue] = [:]  // by field number

    /// An empty message of no type; only there for generic code. Use ``init(_:)-(Schema)``.
    public init() { schema = Self.schema }

    public static let schema = TypeTable.wellKnown["google.protobuf.Empty"]

    public init(_ schema: Schema) { self.schema = schema }

    /// The same content as `message`, to be looked at by name.
    public init(_ message: some Message) {
        schema = message.schema
        // What the encoder wrote, the decoder reads: only the depth limit could refuse it, and it is lifted.
        try? merge(decoding: message.serialized(), depthLimit: .max)
    }

    public init(decoding bytes: some Collection<UInt8>, as schema: Schema, depthLimit: Int = Decoder.defaultDepthLimit) throws(WireError) {
        self.schema = schema
        try merge(decoding: bytes, depthLimit: depthLimit)
    }

    /// The value of a field by its name in the .proto file or in JSON; nil when it is not set.
    /// Setting a value of another kind than the field's has no effect on the wire.
    public subscript(name: String) -> DynamicValue? {
        get { schema[name].flatMap { values[$0.number] } }
        set { if let field = schema[name] { set(field, newValue) } }
    }

    /// The value of a field by number.
    public subscript(number: Int) -> DynamicValue? { values[number] }

    private mutating func set(_ field: Field, _ value: DynamicValue?) {
        values[field.number] = value
        guard value != nil, let group = field.oneof else { return }
        for other in schema.fields where other.oneof == group && other.number != field.number { values[other.number] = nil }
    }

    public func encode(to encoder: inout Encoder) {
        for field in schema.fields {
            guard let value = values[field.number] else { continue }
            switch value {
            case .list(let items):
                let start = field.type.wireType == 2 ? nil : encoder.begin(field.number)
                for item in items {
                    let before = encoder.count
                    item.encode(start == nil ? field.number : 1, field.type, to: &encoder)
                    if start != nil { encoder.dropTag(at: before) }
                }
                if let start { encoder.end(start) }
            case .map(let entries):
                let keyType = field.keyType ?? .string
                for (key, value) in encoder.isDeterministic ? entries.sorted(by: { $0.key < $1.key }) : Array(entries) {
                    let start = encoder.begin(field.number)
                    key.value(as: keyType).encode(1, keyType, to: &encoder)
                    value.encode(2, field.type, to: &encoder)
                    encoder.end(start)
                }
            default:
                if field.cardinality == .implicit, value.isDefault { continue }
                value.encode(field.number, field.type, to: &encoder)
            }
        }
        encoder.unknown(unknownFields)
    }

    public mutating func decode(field number: Int, from decoder: inout Decoder) throws(WireError) {
        guard let field = schema.index(number: number).map({ schema.fields[$0] }) else { return }
        let blank = DynamicValue.blank(field)
        switch field.cardinality {
        case .implicit, .explicit:
            var value = field.type == .message ? values[number] ?? blank : blank
            try value.decode(field.type, from: &decoder)
            if decoder.isConsumed { set(field, value) }
        case .list:
            var items: [DynamicValue] = []
            if case .list(let present) = values[number] { items = present }
            values[number] = nil
            let isPacked = field.type.wireType != 2 && decoder.wireType == 2
            let outer = isPacked ? try decoder.enter() : decoder.end
            if isPacked { decoder.wireType = field.type.wireType }
            repeat {
                if isPacked, decoder.position == decoder.end { break }
                var item = blank
                try item.decode(field.type, from: &decoder)
                if decoder.isConsumed { items.append(item) }
            } while isPacked
            if isPacked { decoder.leave(outer) }
            values[number] = items.isEmpty ? nil : .list(items)
        case .map:
            var entries: [DynamicKey: DynamicValue] = [:]
            if case .map(let present) = values[number] { entries = present }
            values[number] = nil
            let keyType = field.keyType ?? .string
            if decoder.wireType == 2 {
                let outer = try decoder.enter()
                var (key, value) = (DynamicValue.blank(keyType), blank)
                while let part = try decoder.nextField() {
                    if part == 1 { try key.decode(keyType, from: &decoder) }
                    if part == 2 { try value.decode(field.type, from: &decoder) }
                    if !decoder.isConsumed { try decoder.skip() }
                }
                decoder.leave(outer)
                if let key = DynamicKey(key) { entries[key] = value }
            }
            values[number] = entries.isEmpty ? nil : .map(entries)
        }
    }
}

/// The value of a field of a ``DynamicMessage``.
public enum DynamicValue: Sendable {
    case int32(Int32), int64(Int64), uint32(UInt32), uint64(UInt64)
    case float(Float), double(Double), bool(Bool)
    case string(String), bytes([UInt8]), enumeration(Int32)
    case message(DynamicMessage)
    case list([DynamicValue])
    case map([DynamicKey: DynamicValue])

    /// The empty value of an item of `field`.
    static func blank(_ field: Field) -> DynamicValue {
        if field.type == .message, let schema = field.message { return .message(DynamicMessage(schema)) }
        return blank(field.type)
    }

    static func blank(_ type: FieldType) -> DynamicValue {
        switch type {
        case .double: .double(0)
        case .float: .float(0)
        case .int64, .sint64, .sfixed64: .int64(0)
        case .uint64, .fixed64: .uint64(0)
        case .int32, .sint32, .sfixed32: .int32(0)
        case .uint32, .fixed32: .uint32(0)
        case .bool: .bool(false)
        case .string: .string("")
        case .bytes: .bytes([])
        case .enumeration: .enumeration(0)
        case .message: .message(DynamicMessage())
        }
    }

    var isDefault: Bool {
        switch self {
        case .int32(let value), .enumeration(let value): value == 0
        case .int64(let value): value == 0
        case .uint32(let value): value == 0
        case .uint64(let value): value == 0
        case .float(let value): value.bitPattern == 0
        case .double(let value): value.bitPattern == 0
        case .bool(let value): !value
        case .string(let value): value.isEmpty
        case .bytes(let value): value.isEmpty
        case .message, .list, .map: false
        }
    }

    func encode(_ field: Int, _ type: FieldType, to encoder: inout Encoder) {
        switch (self, type) {
        case (.int32(let value), .sint32): encoder.sint32(field, always: value)
        case (.int32(let value), .sfixed32): encoder.sfixed32(field, always: value)
        case (.int32(let value), _), (.enumeration(let value), _): encoder.int32(field, always: value)
        case (.int64(let value), .sint64): encoder.sint64(field, always: value)
        case (.int64(let value), .sfixed64): encoder.sfixed64(field, always: value)
        case (.int64(let value), _): encoder.int64(field, always: value)
        case (.uint32(let value), .fixed32): encoder.fixed32(field, always: value)
        case (.uint32(let value), _): encoder.uint32(field, always: value)
        case (.uint64(let value), .fixed64): encoder.fixed64(field, always: value)
        case (.uint64(let value), _): encoder.uint64(field, always: value)
        case (.float(let value), _): encoder.float(field, always: value)
        case (.double(let value), _): encoder.double(field, always: value)
        case (.bool(let value), _): encoder.bool(field, always: value)
        case (.string(let value), _): encoder.string(field, always: value)
        case (.bytes(let value), _): encoder.bytes(field, always: value)
        case (.message(let value), _): encoder.message(field, value)
        case (.list, _), (.map, _): break
        }
    }

    mutating func decode(_ type: FieldType, from decoder: inout Decoder) throws(WireError) {
        switch (self, type) {
        case (.int32(var value), .sint32): try decoder.sint32(&value); self = .int32(value)
        case (.int32(var value), .sfixed32): try decoder.sfixed32(&value); self = .int32(value)
        case (.int32(var value), _): try decoder.int32(&value); self = .int32(value)
        case (.enumeration(var value), _): try decoder.int32(&value); self = .enumeration(value)
        case (.int64(var value), .sint64): try decoder.sint64(&value); self = .int64(value)
        case (.int64(var value), .sfixed64): try decoder.sfixed64(&value); self = .int64(value)
        case (.int64(var value), _): try decoder.int64(&value); self = .int64(value)
        case (.uint32(var value), .fixed32): try decoder.fixed32(&value); self = .uint32(value)
        case (.uint32(var value), _): try decoder.uint32(&value); self = .uint32(value)
        case (.uint64(var value), .fixed64): try decoder.fixed64(&value); self = .uint64(value)
        case (.uint64(var value), _): try decoder.uint64(&value); self = .uint64(value)
        case (.float(var value), _): try decoder.float(&value); self = .float(value)
        case (.double(var value), _): try decoder.double(&value); self = .double(value)
        case (.bool(var value), _): try decoder.bool(&value); self = .bool(value)
        case (.string(var value), _): try decoder.string(&value); self = .string(value)
        case (.bytes(var value), _): try decoder.bytes(&value); self = .bytes(value)
        case (.message(var value), _): try decoder.message(&value); self = .message(value)
        case (.list, _), (.map, _): break
        }
    }

    // MARK: Looking inside

    public var string: String? { if case .string(let value) = self { value } else { nil } }
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    public var message: DynamicMessage? { if case .message(let value) = self { value } else { nil } }
    public var list: [DynamicValue]? { if case .list(let value) = self { value } else { nil } }
    public var map: [DynamicKey: DynamicValue]? { if case .map(let value) = self { value } else { nil } }

    /// Any number that fits, enumerations included.
    public var integer: Int? {
        switch self {
        case .int32(let value), .enumeration(let value): Int(value)
        case .int64(let value): Int(value)
        case .uint32(let value): Int(value)
        case .uint64(let value): Int(exactly: value)
        default: nil
        }
    }
}

/// The key of a map in a ``DynamicMessage``.
public enum DynamicKey: Sendable, Hashable, Comparable {
    case bool(Bool)
    case integer(Int64)
    case unsigned(UInt64)
    case string(String)

    init?(_ value: DynamicValue) {
        switch value {
        case .bool(let value): self = .bool(value)
        case .int32(let value): self = .integer(Int64(value))
        case .int64(let value): self = .integer(value)
        case .uint32(let value): self = .unsigned(UInt64(value))
        case .uint64(let value): self = .unsigned(value)
        case .string(let value): self = .string(value)
        default: return nil
        }
    }

    /// As a value for the encoder; a 32-bit kind has the same wire form as its 64-bit kin, fixed ones aside.
    var value: DynamicValue {
        switch self {
        case .bool(let value): .bool(value)
        case .integer(let value): .int64(value)
        case .unsigned(let value): .uint64(value)
        case .string(let value): .string(value)
        }
    }

    func value(as type: FieldType) -> DynamicValue {
        switch (self, type) {
        case (.integer(let value), .int32), (.integer(let value), .sint32), (.integer(let value), .sfixed32):
            .int32(Int32(truncatingIfNeeded: value))
        case (.unsigned(let value), .uint32), (.unsigned(let value), .fixed32): .uint32(UInt32(truncatingIfNeeded: value))
        default: value
        }
    }

    public static func < (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.bool(let left), .bool(let right)): !left && right
        case (.integer(let left), .integer(let right)): left < right
        case (.unsigned(let left), .unsigned(let right)): left < right
        case (.string(let left), .string(let right)): left < right
        default: false
        }
    }
}
