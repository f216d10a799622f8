// FieldCodec: the kinds of value as types, so that optionals, lists, maps and wrappers are written once over all of them.

/// How one kind of value is read and written; generated code names it where a field is more than a plain scalar.
public protocol FieldCodec {
    associatedtype Content: Sendable

    /// The value that a field begins with before it is read.
    static var blank: Content { get }

    /// The wire type of one value.
    static var wireType: UInt8 { get }

    static func decode(_ decoder: inout Decoder, _ value: inout Content) throws(WireError)

    /// Writes the value whatever it is, as field `field`.
    static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Content)
}

public enum Int32Codec: FieldCodec {
    public static var blank: Int32 { 0 }
    public static var wireType: UInt8 { 0 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Int32) throws(WireError) { try decoder.int32(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int32) { encoder.int32(field, always: value) }
}

public enum Int64Codec: FieldCodec {
    public static var blank: Int64 { 0 }
    public static var wireType: UInt8 { 0 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Int64) throws(WireError) { try decoder.int64(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int64) { encoder.int64(field, always: value) }
}

public enum UInt32Codec: FieldCodec {
    public static var blank: UInt32 { 0 }
    public static var wireType: UInt8 { 0 }
    public static func decode(_ decoder: inout Decoder, _ value: inout UInt32) throws(WireError) { try decoder.uint32(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: UInt32) { encoder.uint32(field, always: value) }
}

public enum UInt64Codec: FieldCodec {
    public static var blank: UInt64 { 0 }
    public static var wireType: UInt8 { 0 }
    public static func decode(_ decoder: inout Decoder, _ value: inout UInt64) throws(WireError) { try decoder.uint64(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: UInt64) { encoder.uint64(field, always: value) }
}

public enum SInt32Codec: FieldCodec {
    public static var blank: Int32 { 0 }
    public static var wireType: UInt8 { 0 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Int32) throws(WireError) { try decoder.sint32(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int32) { encoder.sint32(field, always: value) }
}

public enum SInt64Codec: FieldCodec {
    public static var blank: Int64 { 0 }
    public static var wireType: UInt8 { 0 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Int64) throws(WireError) { try decoder.sint64(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int64) { encoder.sint64(field, always: value) }
}

public enum BoolCodec: FieldCodec {
    public static var blank: Bool { false }
    public static var wireType: UInt8 { 0 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Bool) throws(WireError) { try decoder.bool(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Bool) { encoder.bool(field, always: value) }
}

public enum Fixed32Codec: FieldCodec {
    public static var blank: UInt32 { 0 }
    public static var wireType: UInt8 { 5 }
    public static func decode(_ decoder: inout Decoder, _ value: inout UInt32) throws(WireError) { try decoder.fixed32(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: UInt32) { encoder.fixed32(field, always: value) }
}

public enum Fixed64Codec: FieldCodec {
    public static var blank: UInt64 { 0 }
    public static var wireType: UInt8 { 1 }
    public static func decode(_ decoder: inout Decoder, _ value: inout UInt64) throws(WireError) { try decoder.fixed64(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: UInt64) { encoder.fixed64(field, always: value) }
}

public enum SFixed32Codec: FieldCodec {
    public static var blank: Int32 { 0 }
    public static var wireType: UInt8 { 5 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Int32) throws(WireError) { try decoder.sfixed32(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int32) { encoder.sfixed32(field, always: value) }
}

public enum SFixed64Codec: FieldCodec {
    public static var blank: Int64 { 0 }
    public static var wireType: UInt8 { 1 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Int64) throws(WireError) { try decoder.sfixed64(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int64) { encoder.sfixed64(field, always: value) }
}

public enum FloatCodec: FieldCodec {
    public static var blank: Float { 0 }
    public static var wireType: UInt8 { 5 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Float) throws(WireError) { try decoder.float(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Float) { encoder.float(field, always: value) }
}

public enum DoubleCodec: FieldCodec {
    public static var blank: Double { 0 }
    public static var wireType: UInt8 { 1 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Double) throws(WireError) { try decoder.double(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Double) { encoder.double(field, always: value) }
}

public enum StringCodec: FieldCodec {
    public static var blank: String { "" }
    public static var wireType: UInt8 { 2 }
    public static func decode(_ decoder: inout Decoder, _ value: inout String) throws(WireError) { try decoder.string(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: String) { encoder.string(field, always: value) }
}

public enum BytesCodec: FieldCodec {
    public static var blank: [UInt8] { [] }
    public static var wireType: UInt8 { 2 }
    public static func decode(_ decoder: inout Decoder, _ value: inout [UInt8]) throws(WireError) { try decoder.bytes(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: [UInt8]) { encoder.bytes(field, always: value) }
}

public enum DurationCodec: FieldCodec {
    public static var blank: Duration { Duration() }
    public static var wireType: UInt8 { 2 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Duration) throws(WireError) { try decoder.duration(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Duration) { encoder.duration(field, always: value) }
}

public enum TimestampCodec: FieldCodec {
    public static var blank: Timestamp { Timestamp() }
    public static var wireType: UInt8 { 2 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Timestamp) throws(WireError) { try decoder.timestamp(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Timestamp) { encoder.timestamp(field, always: value) }
}

public enum StructCodec: FieldCodec {
    public static var blank: Struct { Struct() }
    public static var wireType: UInt8 { 2 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Struct) throws(WireError) { try decoder.structure(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Struct) { encoder.structure(field, always: value) }
}

public enum ValueCodec: FieldCodec {
    public static var blank: Value { Value.null }
    public static var wireType: UInt8 { 2 }
    public static func decode(_ decoder: inout Decoder, _ value: inout Value) throws(WireError) { try decoder.value(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Value) { encoder.value(field, always: value) }
}

public enum ListValueCodec: FieldCodec {
    public static var blank: [Value] { [] }
    public static var wireType: UInt8 { 2 }
    public static func decode(_ decoder: inout Decoder, _ value: inout [Value]) throws(WireError) { try decoder.list(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: [Value]) { encoder.list(field, always: value) }
}

public enum EnumerationCodec<E: Enumeration>: FieldCodec {
    public static var blank: E { E(rawValue: 0) }
    public static var wireType: UInt8 { 0 }
    public static func decode(_ decoder: inout Decoder, _ value: inout E) throws(WireError) { try decoder.enumeration(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: E) { encoder.enumeration(field, always: value) }
}

public enum MessageCodec<M: Message>: FieldCodec {
    public static var blank: M { M() }
    public static var wireType: UInt8 { 2 }
    public static func decode(_ decoder: inout Decoder, _ value: inout M) throws(WireError) { try decoder.message(&value) }
    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: M) { encoder.message(field, value) }
}

/// The wrapper message around a scalar (`google.protobuf.UInt32Value` and its like), held as the scalar.
public enum WrapperCodec<C: FieldCodec>: FieldCodec {
    public static var blank: C.Content { C.blank }
    public static var wireType: UInt8 { 2 }

    public static func decode(_ decoder: inout Decoder, _ value: inout C.Content) throws(WireError) {
        var content: C.Content? = value
        try decoder.wrapped(&content, C.blank, C.decode)
        if let content { value = content }
    }

    public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: C.Content) {
        let start = encoder.begin(field)
        C.encode(&encoder, 1, value)
        encoder.end(start)
    }
}

extension Decoder {
    /// A value that may be absent.
    public mutating func optional<C: FieldCodec>(_ value: inout C.Content?, _ codec: C.Type) throws(WireError) {
        try optional(&value, C.blank, C.decode)
    }

    /// The payload of a one-of: `present` is the payload so far if this member is the one that is set.
    public mutating func member<C: FieldCodec>(_ present: C.Content?, _ codec: C.Type) throws(WireError) -> C.Content? {
        var value = present
        try optional(&value, C.blank, C.decode)
        return isConsumed ? value : nil
    }

    /// More items of a list: one, or for numbers a packed run of them.
    public mutating func items<C: FieldCodec>(_ list: inout [C.Content], _ codec: C.Type) throws(WireError) {
        if C.wireType == 2 {
            try append(&list, C.blank, C.decode)
        } else {
            try packed(&list, C.blank, wireType: C.wireType, C.decode)
        }
    }

    /// One entry of a map.
    public mutating func entry<K: FieldCodec, V: FieldCodec>(
        _ map: inout [K.Content: V.Content], _ key: K.Type, _ value: V.Type
    ) throws(WireError) where K.Content: Hashable {
        try entry(&map, K.blank, V.blank, key: K.decode, value: V.decode)
    }
}

extension Encoder {
    public mutating func optional<C: FieldCodec>(_ field: Int, _ value: C.Content?, _ codec: C.Type) {
        if let value { C.encode(&self, field, value) }
    }

    public mutating func items<C: FieldCodec>(_ field: Int, _ list: [C.Content], _ codec: C.Type) {
        if C.wireType == 2 {
            for item in list { C.encode(&self, field, item) }
        } else {
            packed(field, list) { C.encode(&$0, $1, $2) }
        }
    }

    public mutating func map<K: FieldCodec, V: FieldCodec>(
        _ field: Int, _ map: [K.Content: V.Content], _ key: K.Type, _ value: V.Type
    ) where K.Content: Hashable & Comparable {
        self.map(field, map, key: { K.encode(&$0, $1, $2) }, value: { V.encode(&$0, $1, $2) })
    }
}
