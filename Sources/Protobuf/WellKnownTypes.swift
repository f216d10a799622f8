// The well-known types that generated code holds as plain Swift values: Duration, Timestamp, Struct, Value, Any.

/// `google.protobuf.Duration`: a signed span of time, to the nanosecond. Both parts have the same sign.
public struct Duration: Sendable, Hashable, Comparable {
    public var seconds: Int64
    public var nanos: Int32

    public init(seconds: Int64 = 0, nanos: Int32 = 0) {
        self.seconds = seconds
        self.nanos = nanos
    }

    public static func < (left: Self, right: Self) -> Bool { (left.seconds, left.nanos) < (right.seconds, right.nanos) }

    /// Whole milliseconds, rounded towards zero; saturates at the ends of Int64.
    public var milliseconds: Int64 {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
        return overflow ? (seconds < 0 ? .min : .max) : product.addingReportingOverflow(Int64(nanos) / 1_000_000).partialValue
    }
}

/// `google.protobuf.Timestamp`: seconds since 1970-01-01T00:00:00Z, and nanoseconds that always count forward.
public struct Timestamp: Sendable, Hashable {
    public var seconds: Int64
    public var nanos: Int32

    public init(seconds: Int64 = 0, nanos: Int32 = 0) {
        self.seconds = seconds
        self.nanos = nanos
    }
}

/// `google.protobuf.Value`: any JSON value.
public enum Value: Sendable, Hashable {
    case null
    case number(Double)
    case string(String)
    case bool(Bool)
    case structure(Struct)
    case list([Value])
}

/// `google.protobuf.Struct`: a JSON object of any form.
///
/// It stays in wire form, checked, until its fields are asked for: most structs (filter metadata, patches) are only
/// passed on.
public struct Struct: Sendable, Hashable {
    fileprivate(set) var wire: [UInt8] = []

    public init() {}

    public init(_ fields: [String: Value]) { self.fields = fields }

    /// A struct of one field: most metadata is no more.
    public init(_ name: String, _ value: Value) {
        var encoder = Encoder(deterministic: true, capacity: 128)
        encoder.entry(1, name, value, StringCodec.self, ValueCodec.self)
        wire = encoder.bytes()
    }

    public var isEmpty: Bool { wire.isEmpty }

    /// The fields by name. Reading and writing take time in proportion to the whole struct.
    public var fields: [String: Value] {
        get {
            var fields: [String: Value] = [:]
            // The wire form was checked when it was taken in, so that reading it again does not fail.
            try? wire.withUnsafeBufferPointer { buffer throws(WireError) in
                guard let base = buffer.baseAddress, buffer.count > 0 else { return }
                var decoder = Decoder(base: base, count: buffer.count, depthLimit: .max)
                while let field = try decoder.nextField() {
                    if field == 1 { try decoder.entry(&fields, StringCodec.self, ValueCodec.self) }
                    if !decoder.isConsumed { try decoder.skip() }
                }
            }
            return fields
        }
        set { wire = Self.wire(of: newValue) }
    }

    /// The wire form with keys in order, at all levels.
    var canonicalWire: [UInt8] {
        wire.withUnsafeBufferPointer { CanonicalForm.holds($0, as: Self.schema) } ? wire : Self.wire(of: fields)
    }

    private static let schema = TypeTable.wellKnown["google.protobuf.Struct"]

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if wire.isEmpty { wire = Array(bytes) } else { wire.append(contentsOf: bytes) }
    }

    private static func wire(of fields: [String: Value]) -> [UInt8] {
        var encoder = Encoder(deterministic: true)
        encoder.map(1, fields, StringCodec.self, ValueCodec.self)
        return encoder.bytes()
    }

    public static func == (left: Self, right: Self) -> Bool { left.wire == right.wire || left.fields == right.fields }

    public func hash(into hasher: inout Hasher) { hasher.combine(canonicalWire) }
}

/// `google.protobuf.Any`: a message of a type that is named by URL, in wire form.
public struct AnyMessage: Message {
    /// `type.googleapis.com/` and the full name of the type.
    public var typeURL = ""

    /// The message's wire form.
    public var value: [UInt8] = []

    public var unknownFields = UnknownFields()

    public init() {}

    /// Wraps `message` under the usual prefix; equal messages give equal bytes.
    public init(_ message: some Message) {
        typeURL = "type.googleapis.com/" + message.schema.name
        value = message.serialized(deterministic: true)
    }

    /// The full name of the type: what follows the last slash.
    public var typeName: Substring { typeURL.lastIndex(of: "/").map { typeURL[typeURL.index(after: $0)...] } ?? typeURL[...] }

    /// The message inside, if it is an `M`.
    public func unpacked<M: Message>(as type: M.Type) throws(WireError) -> M? {
        typeName == M.schema.name ? try M(decoding: value) : nil
    }

    public static let schema = TypeTable.wellKnown["google.protobuf.Any"]

    public func encode(to encoder: inout Encoder) {
        encoder.string(1, typeURL)
        encoder.bytes(2, value)
        encoder.unknown(unknownFields)
    }

    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        switch field {
        case 1: try decoder.string(&typeURL)
        case 2: try decoder.bytes(&value)
        default: break
        }
    }
}

/// `google.protobuf.FieldMask`: names of fields, as in the .proto file.
public struct FieldMask: Message {
    public var paths: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public static let schema = TypeTable.wellKnown["google.protobuf.FieldMask"]

    public func encode(to encoder: inout Encoder) {
        encoder.items(1, paths, StringCodec.self)
        encoder.unknown(unknownFields)
    }

    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        if field == 1 { try decoder.items(&paths, StringCodec.self) }
    }
}

/// `google.protobuf.Empty`.
public struct EmptyMessage: Message {
    public var unknownFields = UnknownFields()

    public init() {}

    public static let schema = TypeTable.wellKnown["google.protobuf.Empty"]

    public func encode(to encoder: inout Encoder) { encoder.unknown(unknownFields) }

    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {}
}

/// `google.protobuf.NullValue`: JSON's null, for want of anything else.
public struct NullValue: Enumeration {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
}
