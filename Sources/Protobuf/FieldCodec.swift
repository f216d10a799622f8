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

/// The kinds of value that may be the key of a map.
public protocol KeyCodec: FieldCodec where Content: Hashable {
    /// The order of keys in deterministic output.
    static func precedes(_ left: Content, _ right: Content) -> Bool

    static func decodeKey(_ decoder: inout Decoder, _ key: inout Content) throws(WireError)
}

extension KeyCodec {
    @inlinable public static func decodeKey(_ decoder: inout Decoder, _ key: inout Content) throws(WireError) { try decode(&decoder, &key) }
}

extension KeyCodec where Content: Comparable {
    @inlinable public static func precedes(_ left: Content, _ right: Content) -> Bool { left < right }
}

public enum Int32Codec: KeyCodec {
    @inlinable public static var blank: Int32 { 0 }
    @inlinable public static var wireType: UInt8 { 0 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Int32) throws(WireError) { try decoder.int32(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int32) { encoder.int32(field, always: value) }
}

public enum Int64Codec: KeyCodec {
    @inlinable public static var blank: Int64 { 0 }
    @inlinable public static var wireType: UInt8 { 0 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Int64) throws(WireError) { try decoder.int64(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int64) { encoder.int64(field, always: value) }
}

public enum UInt32Codec: KeyCodec {
    @inlinable public static var blank: UInt32 { 0 }
    @inlinable public static var wireType: UInt8 { 0 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout UInt32) throws(WireError) { try decoder.uint32(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: UInt32) { encoder.uint32(field, always: value) }
}

public enum UInt64Codec: KeyCodec {
    @inlinable public static var blank: UInt64 { 0 }
    @inlinable public static var wireType: UInt8 { 0 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout UInt64) throws(WireError) { try decoder.uint64(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: UInt64) { encoder.uint64(field, always: value) }
}

public enum SInt32Codec: KeyCodec {
    @inlinable public static var blank: Int32 { 0 }
    @inlinable public static var wireType: UInt8 { 0 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Int32) throws(WireError) { try decoder.sint32(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int32) { encoder.sint32(field, always: value) }
}

public enum SInt64Codec: KeyCodec {
    @inlinable public static var blank: Int64 { 0 }
    @inlinable public static var wireType: UInt8 { 0 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Int64) throws(WireError) { try decoder.sint64(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int64) { encoder.sint64(field, always: value) }
}

public enum BoolCodec: KeyCodec {
    @inlinable public static var blank: Bool { false }
    @inlinable public static var wireType: UInt8 { 0 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Bool) throws(WireError) { try decoder.bool(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Bool) { encoder.bool(field, always: value) }
    @inlinable public static func precedes(_ left: Bool, _ right: Bool) -> Bool { !left && right }
}

public enum Fixed32Codec: KeyCodec {
    @inlinable public static var blank: UInt32 { 0 }
    @inlinable public static var wireType: UInt8 { 5 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout UInt32) throws(WireError) { try decoder.fixed32(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: UInt32) { encoder.fixed32(field, always: value) }
}

public enum Fixed64Codec: KeyCodec {
    @inlinable public static var blank: UInt64 { 0 }
    @inlinable public static var wireType: UInt8 { 1 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout UInt64) throws(WireError) { try decoder.fixed64(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: UInt64) { encoder.fixed64(field, always: value) }
}

public enum SFixed32Codec: KeyCodec {
    @inlinable public static var blank: Int32 { 0 }
    @inlinable public static var wireType: UInt8 { 5 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Int32) throws(WireError) { try decoder.sfixed32(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int32) { encoder.sfixed32(field, always: value) }
}

public enum SFixed64Codec: KeyCodec {
    @inlinable public static var blank: Int64 { 0 }
    @inlinable public static var wireType: UInt8 { 1 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Int64) throws(WireError) { try decoder.sfixed64(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Int64) { encoder.sfixed64(field, always: value) }
}

public enum FloatCodec: FieldCodec {
    @inlinable public static var blank: Float { 0 }
    @inlinable public static var wireType: UInt8 { 5 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Float) throws(WireError) { try decoder.float(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Float) { encoder.float(field, always: value) }
}

public enum DoubleCodec: FieldCodec {
    @inlinable public static var blank: Double { 0 }
    @inlinable public static var wireType: UInt8 { 1 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Double) throws(WireError) { try decoder.double(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Double) { encoder.double(field, always: value) }
}

public enum StringCodec: KeyCodec {
    @inlinable public static var blank: String { "" }
    @inlinable public static var wireType: UInt8 { 2 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout String) throws(WireError) { try decoder.string(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: String) { encoder.string(field, always: value) }
    @inlinable public static func decodeKey(_ decoder: inout Decoder, _ key: inout String) throws(WireError) { try decoder.key(&key) }
}

public enum BytesCodec: FieldCodec {
    @inlinable public static var blank: [UInt8] { [] }
    @inlinable public static var wireType: UInt8 { 2 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout [UInt8]) throws(WireError) { try decoder.bytes(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: [UInt8]) { encoder.bytes(field, always: value) }
}

public enum DurationCodec: FieldCodec {
    @inlinable public static var blank: Duration { Duration() }
    @inlinable public static var wireType: UInt8 { 2 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Duration) throws(WireError) {
        try decoder.duration(&value)
    }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Duration) {
        encoder.duration(field, always: value)
    }
}

public enum TimestampCodec: FieldCodec {
    @inlinable public static var blank: Timestamp { Timestamp() }
    @inlinable public static var wireType: UInt8 { 2 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Timestamp) throws(WireError) {
        try decoder.timestamp(&value)
    }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Timestamp) {
        encoder.timestamp(field, always: value)
    }
}

public enum StructCodec: FieldCodec {
    @inlinable public static var blank: Struct { Struct() }
    @inlinable public static var wireType: UInt8 { 2 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Struct) throws(WireError) {
        try decoder.structure(&value)
    }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Struct) {
        encoder.structure(field, always: value)
    }
}

public enum ValueCodec: FieldCodec {
    @inlinable public static var blank: Value { Value.null }
    @inlinable public static var wireType: UInt8 { 2 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout Value) throws(WireError) { try decoder.value(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: Value) { encoder.value(field, always: value) }
}

public enum ListValueCodec: FieldCodec {
    @inlinable public static var blank: [Value] { [] }
    @inlinable public static var wireType: UInt8 { 2 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout [Value]) throws(WireError) { try decoder.list(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: [Value]) { encoder.list(field, always: value) }
}

public enum EnumerationCodec<E: Enumeration>: FieldCodec {
    @inlinable public static var blank: E { E(rawValue: 0) }
    @inlinable public static var wireType: UInt8 { 0 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout E) throws(WireError) { try decoder.enumeration(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: E) { encoder.enumeration(field, always: value) }
}

public enum MessageCodec<M: Message>: FieldCodec {
    @inlinable public static var blank: M { M() }
    @inlinable public static var wireType: UInt8 { 2 }
    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout M) throws(WireError) { try decoder.message(&value) }
    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: M) { encoder.message(field, value) }
}

/// The wrapper message around a scalar (`google.protobuf.UInt32Value` and its like), held as the scalar.
public enum WrapperCodec<C: FieldCodec>: FieldCodec {
    @inlinable public static var blank: C.Content { C.blank }
    @inlinable public static var wireType: UInt8 { 2 }

    @inlinable public static func decode(_ decoder: inout Decoder, _ value: inout C.Content) throws(WireError) {
        guard decoder.wireType == 2 else { return }
        let outer = try decoder.enter()
        while let field = try decoder.nextField() {
            if field == 1 { try C.decode(&decoder, &value) }
            if !decoder.isConsumed { try decoder.skip() }
        }
        decoder.leave(outer)
    }

    @inlinable public static func encode(_ encoder: inout Encoder, _ field: Int, _ value: C.Content) {
        let start = encoder.begin(field)
        C.encode(&encoder, 1, value)
        encoder.dropDefault(since: start)
        encoder.end(start)
    }
}

extension Decoder {
    /// A value that may be absent.
    @inlinable
    public mutating func optional<C: FieldCodec>(_ value: inout C.Content?, _ codec: C.Type) throws(WireError) {
        var present: C.Content
        if let old = value {
            present = old
            value = nil  // so that the payload is not shared while it grows
            try C.decode(&self, &present)
            value = present
        } else {
            present = C.blank
            try C.decode(&self, &present)
            if isConsumed { value = present }
        }
    }

    /// More items of a list: one, or for numbers a packed run of them.
    @inlinable
    public mutating func items<C: FieldCodec>(_ list: inout [C.Content], _ codec: C.Type) throws(WireError) {
        if C.wireType != 2, wireType == 2 {
            let outer = try enter()
            wireType = C.wireType
            while position < end {
                var item = C.blank
                try C.decode(&self, &item)
                list.append(item)
            }
            leave(outer)
        } else {
            var item = C.blank
            try C.decode(&self, &item)
            if isConsumed { list.append(item) }
        }
    }

    /// One entry of a map (proto3 encoding, "Maps": a message with the key as field 1 and the value as field 2).
    @inlinable
    public mutating func entry<K: KeyCodec, V: FieldCodec>(
        _ map: inout [K.Content: V.Content], _ key: K.Type, _ value: V.Type
    ) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        var key = K.blank
        var value = V.blank
        while let field = try nextField() {
            switch field {
            case 1: try K.decodeKey(&self, &key)
            case 2: try V.decode(&self, &value)
            default: break
            }
            if !isConsumed { try skip() }
        }
        leave(outer)
        if map.isEmpty { map = Dictionary(uniqueKeysWithValues: FirstEntry(entry: (key, value))) } else { map[key] = value }
    }
}

/// The first entry of a map, which makes room for three: that costs one allocation, where growing from one to two would
/// take a second. (`Dictionary.init(minimumCapacity:)` looks types up at run time, which costs more.)
@usableFromInline
struct FirstEntry<K, V>: Sequence, IteratorProtocol {
    @usableFromInline var entry: (K, V)?
    @inlinable init(entry: (K, V)) { self.entry = entry }
    @inlinable var underestimatedCount: Int { 3 }

    @inlinable
    mutating func next() -> (K, V)? {
        var next: (K, V)?
        swap(&next, &entry)
        return next
    }
}

extension Encoder {
    @inlinable
    public mutating func optional<C: FieldCodec>(_ field: Int, _ value: C.Content?, _ codec: C.Type) {
        if let value { C.encode(&self, field, value) }
    }

    @inlinable
    public mutating func items<C: FieldCodec>(_ field: Int, _ list: [C.Content], _ codec: C.Type) {
        if C.wireType == 2 {
            for item in list { C.encode(&self, field, item) }
        } else {
            guard !list.isEmpty else { return }
            let start = begin(field)
            for item in list {
                let before = count
                C.encode(&self, 1, item)
                dropTag(at: before)
            }
            end(start)
        }
    }

    /// A map: an entry is a message with the key as field 1 and the value as field 2.
    @inlinable
    public mutating func map<K: KeyCodec, V: FieldCodec>(
        _ field: Int, _ map: [K.Content: V.Content], _ key: K.Type, _ value: V.Type
    ) where K.Content: Hashable {
        guard !map.isEmpty else { return }
        if isDeterministic {
            for (key, value) in map.sorted(by: { K.precedes($0.key, $1.key) }) { entry(field, key, value, K.self, V.self) }
        } else {
            for (key, value) in map { entry(field, key, value, K.self, V.self) }
        }
    }

    @inlinable
    mutating func entry<K: FieldCodec, V: FieldCodec>(
        _ field: Int, _ key: K.Content, _ value: V.Content, _ keyCodec: K.Type, _ valueCodec: V.Type
    ) {
        let start = begin(field)
        K.encode(&self, 1, key)
        V.encode(&self, 2, value)
        end(start)
    }
}
