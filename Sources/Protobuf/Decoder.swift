// Decoder: the binary wire format, read. Every kind of field has one method, which generated code calls.

/// Reads the wire format (protobuf.dev, "Encoding") from memory that outlives the decoder.
///
/// The decoder stands on one field at a time: ``nextField()`` reads a tag, one of the reading methods takes the value.
/// A method that meets another wire type than its own leaves the value alone; it then goes to the unknown fields.
public struct Decoder {
    /// Depth of nesting that is read unless told otherwise; the reference implementations use the same.
    public static let defaultDepthLimit = 100

    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline var position: UnsafePointer<UInt8>
    @usableFromInline var end: UnsafePointer<UInt8>
    @usableFromInline var depth: Int
    @usableFromInline var wireType: UInt8 = 0

    /// Whether the value of the present field has been read.
    @inlinable public var isConsumed: Bool { wasRead }

    @usableFromInline var wasRead = true

    var recent: Recent

    @usableFromInline var tagStart: UnsafePointer<UInt8>
    @usableFromInline var fieldNumber = 0

    init(base: UnsafePointer<UInt8>, count: Int, depthLimit: Int) {
        self.base = base
        position = base
        end = base + count
        depth = depthLimit
        tagStart = base
        recent = Recent(messageSize: count)
    }

    func error(_ reason: WireError.Reason) -> WireError { WireError(reason, offset: position - base) }

    // MARK: Tags

    /// The number of the next field, or nil at the end of the message.
    @inlinable
    public mutating func nextField() throws(WireError) -> Int? {
        guard position < end else { return nil }
        let tag = position.pointee
        // The tags of fields 1 to 15 are one byte, and nearly all tags are of these.
        guard tag < 0x80, tag >= 8, tag & 7 < 6 else { return try nextLongField() }
        tagStart = position
        position += 1
        wireType = tag & 7
        wasRead = false
        fieldNumber = Int(tag >> 3)
        return fieldNumber
    }

    @usableFromInline
    mutating func nextLongField() throws(WireError) -> Int {
        tagStart = position
        let tag = try varint()
        guard tag >= 8, tag < 1 << 32 else { throw WireError(.invalidFieldNumber, offset: tagStart - base) }
        guard tag & 7 < 6 else { throw WireError(.invalidWireType, offset: tagStart - base) }
        wireType = UInt8(tag & 7)
        wasRead = false
        fieldNumber = Int(tag >> 3)
        return fieldNumber
    }

    /// Passes over the value of the present field and keeps it, tag included.
    public mutating func keepUnknown(in fields: inout UnknownFields) throws(WireError) {
        let start = tagStart
        try skipValue(of: fieldNumber, depth: depth)
        wasRead = true
        fields.append(UnsafeBufferPointer(start: start, count: position - start))
    }

    /// Passes over the value of the present field.
    @usableFromInline
    mutating func skip() throws(WireError) {
        try skipValue(of: fieldNumber, depth: depth)
        wasRead = true
    }

    private mutating func skipValue(of field: Int, depth: Int) throws(WireError) {
        switch wireType {
        case 0: _ = try varint()
        case 1: try advance(8)
        case 2: try advance(try length())
        case 5: try advance(4)
        case 3:
            guard depth > 0 else { throw error(.tooDeep) }
            while true {
                guard let inner = try nextField() else { throw error(.unmatchedGroup) }
                if wireType == 4 {
                    guard inner == field else { throw error(.unmatchedGroup) }
                    return
                }
                try skipValue(of: inner, depth: depth - 1)
            }
        default: throw WireError(.unmatchedGroup, offset: tagStart - base)
        }
    }

    @inline(__always)
    private mutating func advance(_ count: Int) throws(WireError) {
        guard count <= end - position else { throw error(.truncated) }
        position += count
    }

    // MARK: Raw values

    @usableFromInline
    mutating func varint() throws(WireError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < end {
            let byte = position.pointee
            position += 1
            if shift == 63, byte > 1 { throw error(.overlongVarint) }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
            if shift > 63 { throw error(.overlongVarint) }
        }
        throw error(.truncated)
    }

    @inline(__always)
    mutating func length() throws(WireError) -> Int {
        let length: UInt64
        if position < end, position.pointee < 0x80 {
            length = UInt64(position.pointee)
            position += 1
        } else {
            length = try varint()
        }
        guard length <= UInt64(end - position) else { throw error(.truncated) }
        return Int(length)
    }

    private mutating func fixed<T: FixedWidthInteger>(_ type: T.Type) throws(WireError) -> T {
        guard end - position >= MemoryLayout<T>.size else { throw error(.truncated) }
        let value = UnsafeRawPointer(position).loadUnaligned(as: T.self)
        position += MemoryLayout<T>.size
        return T(littleEndian: value)
    }

    /// The text of the next `count` bytes, which the caller has checked to be there.
    private mutating func text(_ count: Int) throws(WireError) -> String {
        let span = Span(_unsafeStart: position, count: count)
        if isASCII(UnsafeBufferPointer(start: position, count: count)) {
            position += count
            // Nothing but ASCII, as has just been seen: it need not be checked again.
            return String(copying: UTF8Span(unchecked: span, isKnownASCII: true))
        }
        guard let text = try? UTF8Span(validating: span) else { throw error(.invalidUTF8) }
        position += count
        return String(copying: text)
    }

    @usableFromInline
    mutating func enter() throws(WireError) -> UnsafePointer<UInt8> {
        wasRead = true
        let count = try length()
        guard depth > 0 else { throw error(.tooDeep) }
        depth -= 1
        let outer = end
        end = position + count
        return outer
    }

    @inlinable
    mutating func leave(_ outer: UnsafePointer<UInt8>) {
        end = outer
        depth += 1
        wasRead = true
    }

    // MARK: Scalars

    public mutating func int32(_ value: inout Int32) throws(WireError) {
        if wireType == 0 { value = Int32(truncatingIfNeeded: try take()) }
    }

    public mutating func int64(_ value: inout Int64) throws(WireError) {
        if wireType == 0 { value = Int64(bitPattern: try take()) }
    }

    public mutating func uint32(_ value: inout UInt32) throws(WireError) {
        if wireType == 0 { value = UInt32(truncatingIfNeeded: try take()) }
    }

    public mutating func uint64(_ value: inout UInt64) throws(WireError) {
        if wireType == 0 { value = try take() }
    }

    public mutating func sint32(_ value: inout Int32) throws(WireError) {
        if wireType == 0 { value = zigZag(UInt32(truncatingIfNeeded: try take())) }
    }

    public mutating func sint64(_ value: inout Int64) throws(WireError) {
        if wireType == 0 { value = zigZag(try take()) }
    }

    public mutating func bool(_ value: inout Bool) throws(WireError) {
        if wireType == 0 { value = try take() != 0 }
    }

    public mutating func fixed32(_ value: inout UInt32) throws(WireError) {
        if wireType == 5 {
            wasRead = true
            value = try fixed(UInt32.self)
        }
    }

    public mutating func fixed64(_ value: inout UInt64) throws(WireError) {
        if wireType == 1 {
            wasRead = true
            value = try fixed(UInt64.self)
        }
    }

    public mutating func sfixed32(_ value: inout Int32) throws(WireError) {
        if wireType == 5 {
            wasRead = true
            value = try fixed(Int32.self)
        }
    }

    public mutating func sfixed64(_ value: inout Int64) throws(WireError) {
        if wireType == 1 {
            wasRead = true
            value = try fixed(Int64.self)
        }
    }

    public mutating func float(_ value: inout Float) throws(WireError) {
        if wireType == 5 {
            wasRead = true
            value = Float(bitPattern: try fixed(UInt32.self))
        }
    }

    public mutating func double(_ value: inout Double) throws(WireError) {
        if wireType == 1 {
            wasRead = true
            value = Double(bitPattern: try fixed(UInt64.self))
        }
    }

    public mutating func string(_ value: inout String) throws(WireError) {
        if wireType == 2 {
            wasRead = true
            value = try text(try length())
        }
    }

    /// The key of a map: keys repeat from map to map, so that a long one is looked for among those seen before.
    public mutating func key(_ value: inout String) throws(WireError) {
        guard wireType == 2 else { return }
        wasRead = true
        let count = try length()
        let buffer = UnsafeBufferPointer(start: position, count: count)
        if let known = recent.text(buffer) {
            position += count
            value = known
        } else {
            value = try text(count)
            recent.remember(value)
        }
    }

    public mutating func bytes(_ value: inout [UInt8]) throws(WireError) {
        if wireType == 2 {
            wasRead = true
            let count = try length()
            value = Array(UnsafeBufferPointer(start: position, count: count))
            position += count
        }
    }

    @inlinable
    public mutating func enumeration<E: Enumeration>(_ value: inout E) throws(WireError) {
        var number = value.rawValue
        try int32(&number)
        value = E(rawValue: number)
    }

    @inline(__always)
    mutating func take() throws(WireError) -> UInt64 {
        wasRead = true
        if position < end, position.pointee < 0x80 {
            let value = UInt64(position.pointee)
            position += 1
            return value
        }
        return try varint()
    }

    // MARK: Messages

    /// A message that is held directly: the payload of a one-of, an item, a value of a map.
    @inlinable
    public mutating func message<M: Message>(_ value: inout M) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        try value.merge(from: &self)
        leave(outer)
    }

    @inlinable
    public mutating func message<M: Message>(_ value: inout Sub<M>) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        value.makeUnique()
        try value.box.unsafelyUnwrapped.message.merge(from: &self)
        leave(outer)
    }

    @inlinable
    public mutating func messages<M: Message>(_ list: inout [M]) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        list.append(M())
        try list[list.count - 1].merge(from: &self)
        leave(outer)
    }
}

/// Whether no byte has its highest bit set; eight bytes at a time.
@inline(__always)
func isASCII(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = buffer.baseAddress else { return true }
    var pointer = UnsafeRawPointer(start)
    let end = pointer + buffer.count
    while end - pointer >= 8 {
        if pointer.loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
        pointer += 8
    }
    while pointer < end {
        if pointer.load(as: UInt8.self) & 0x80 != 0 { return false }
        pointer += 1
    }
    return true
}

@inline(__always)
func zigZag(_ value: UInt32) -> Int32 { Int32(bitPattern: value >> 1) ^ -Int32(bitPattern: value & 1) }

@inline(__always)
func zigZag(_ value: UInt64) -> Int64 { Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }
