// Message: what every generated type is, and the operations that each of them has, written once.

/// A protocol buffer message: a plain struct with two generated functions, `encode` and `decode`.
///
/// Everything else (JSON, merging, comparison, reflection) works on the wire form together with the field table of the
/// type (``schema-swift.type.property``), so that it is written once and costs generated code nothing.
public protocol Message: Sendable, Hashable {
    init()

    /// The field table of the type.
    static var schema: Schema { get }

    /// The field table of this value: that of its type, except in a ``DynamicMessage``.
    var schema: Schema { get }

    /// Fields that the type does not have, kept as they came, in wire form.
    var unknownFields: UnknownFields { get set }

    /// Writes each field that is set, in the order of the table.
    func encode(to encoder: inout Encoder)

    /// Reads the field whose tag the decoder has just passed. A field number that the type does not have is left alone.
    mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError)
}

/// An open enumeration: numbers without a name survive (proto3, "Enum Behavior").
public protocol Enumeration: RawRepresentable, Hashable, Sendable where RawValue == Int32 {
    init(rawValue: Int32)
}

/// Fields of a message that its type does not know, in wire form, tags included.
public struct UnknownFields: Sendable, Hashable {
    /// Nil when there are none: most messages have none, and nil costs nothing to make and to drop.
    @usableFromInline var kept: [UInt8]?

    @inlinable public init() {}

    @inlinable public var isEmpty: Bool { kept == nil }

    @inlinable public var bytes: [UInt8] {
        get { kept ?? [] }
        set { kept = newValue.isEmpty ? nil : newValue }
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if kept?.append(contentsOf: bytes) == nil { kept = Array(bytes) }
    }
}

extension Message {
    @inlinable public var schema: Schema { Self.schema }

    /// Reads a message from its wire form.
    /// - Throws: ``WireError`` with the byte offset where the bytes stop making sense.
    public init(decoding bytes: some Collection<UInt8>, depthLimit: Int = Decoder.defaultDepthLimit) throws(WireError) {
        self.init()
        try merge(decoding: bytes, depthLimit: depthLimit)
    }

    /// Reads the wire form into this value: scalars are replaced, lists grow, sub-messages merge
    /// (proto3 encoding, "Last One Wins").
    public mutating func merge(decoding bytes: some Collection<UInt8>, depthLimit: Int = Decoder.defaultDepthLimit) throws(WireError) {
        // Typed throws do not pass through `withContiguousStorageIfAvailable`, so the outcome is carried in a Result.
        let outcome: Result<Void, WireError>? = bytes.withContiguousStorageIfAvailable { buffer in
            do throws(WireError) {
                try merge(decoding: buffer, depthLimit: depthLimit)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        switch outcome {
        case .success: return
        case .failure(let error): throw error
        case nil: try merge(decoding: Array(bytes), depthLimit: depthLimit)
        }
    }

    /// Reads the wire form in `buffer` into this value.
    public mutating func merge(decoding buffer: UnsafeBufferPointer<UInt8>, depthLimit: Int = Decoder.defaultDepthLimit) throws(WireError) {
        guard let base = buffer.baseAddress, buffer.count > 0 else { return }
        var decoder = Decoder(base: base, count: buffer.count, depthLimit: depthLimit)
        try merge(from: &decoder)
    }

    /// Reads fields up to the end of the message that the decoder is in.
    @inlinable
    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
        while let field = try decoder.nextField() {
            try decode(field: field, from: &decoder)
            if !decoder.isConsumed { try decoder.keepUnknown(in: &unknownFields) }
        }
    }

    /// The wire form.
    /// - Parameter deterministic: sorts map keys, so that equal messages give equal bytes.
    public func serialized(deterministic: Bool = false) -> [UInt8] {
        var encoder = Encoder(deterministic: deterministic)
        encode(to: &encoder)
        return encoder.bytes()
    }

    /// Takes over what `other` has set: scalars are replaced, lists grow, sub-messages merge.
    public mutating func merge(_ other: Self) {
        // What the encoder wrote, the decoder reads: only the depth limit could refuse it, and it is lifted.
        try? merge(decoding: other.serialized(), depthLimit: .max)
    }

    /// Equality by field: the deterministic wire forms agree. A NaN equals itself, which is what a comparison of
    /// configurations wants.
    public static func == (left: Self, right: Self) -> Bool {
        left.serialized(deterministic: true) == right.serialized(deterministic: true)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(serialized(deterministic: true))
    }
}
