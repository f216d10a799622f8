// Encoder: the binary wire format, written in one pass.

/// Writes the wire format into memory that it owns.
///
/// The length of a nested message is known only when it has been written: one byte is left for it, and in the rarer
/// case that it needs more, what was written moves up. That is cheaper than measuring first, and needs no cache.
public struct Encoder: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int

    /// Bytes written so far.
    public internal(set) var count = 0

    /// Whether map entries are sorted by key.
    public let isDeterministic: Bool

    public init(deterministic: Bool = false, capacity: Int = 256) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
        isDeterministic = deterministic
    }

    deinit { base.deallocate() }

    /// A copy of what was written.
    public borrowing func bytes() -> [UInt8] {
        Array(UnsafeBufferPointer(start: base, count: count))
    }

    /// What was written, in place, for the duration of `body`.
    public borrowing func withBytes<R: ~Copyable, E: Error>(_ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R) throws(E) -> R {
        try body(UnsafeBufferPointer(start: base, count: count))
    }

    /// Forgets what was written and keeps the memory.
    public mutating func removeAll() { count = 0 }

    // MARK: Raw values

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(to: count + more) }
    }

    @inline(never)
    private mutating func grow(to needed: Int) {
        let larger = max(capacity * 2, needed)
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        memory.update(from: base, count: count)
        base.deallocate()
        base = memory
        capacity = larger
    }

    @inline(__always)
    private mutating func putVarint(_ value: UInt64) {
        reserve(10)
        var rest = value
        while rest >= 0x80 {
            base[count] = UInt8(truncatingIfNeeded: rest) | 0x80
            count += 1
            rest >>= 7
        }
        base[count] = UInt8(truncatingIfNeeded: rest)
        count += 1
    }

    @inline(__always)
    private mutating func put(_ source: UnsafeBufferPointer<UInt8>) {
        guard let start = source.baseAddress, source.count > 0 else { return }
        reserve(source.count)
        (base + count).update(from: start, count: source.count)
        count += source.count
    }

    @inline(__always)
    private mutating func putFixed<T: FixedWidthInteger>(_ value: T) {
        reserve(MemoryLayout<T>.size)
        UnsafeMutableRawPointer(base + count).storeBytes(of: value.littleEndian, as: T.self)
        count += MemoryLayout<T>.size
    }

    @inline(__always)
    private mutating func putText(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            putVarint(UInt64(buffer.count))
            put(buffer)
        }
    }

    @inline(__always)
    mutating func tag(_ field: Int, _ wireType: UInt64) { putVarint(UInt64(field) << 3 | wireType) }

    /// Begins a length-delimited value; what is written up to ``end(_:)`` belongs to it.
    public mutating func begin(_ field: Int) -> Int {
        tag(field, 2)
        return beginContent()
    }

    mutating func beginContent() -> Int {
        reserve(1)
        base[count] = 0
        count += 1
        return count
    }

    /// Ends the value that began at `start`.
    public mutating func end(_ start: Int) {
        let length = count - start
        guard length >= 0x80 else {
            base[start - 1] = UInt8(length)
            return
        }
        var extra = 0
        var rest = length >> 7
        while rest > 0 {
            extra += 1
            rest >>= 7
        }
        reserve(extra)
        UnsafeMutableRawPointer(base + start + extra).copyMemory(from: base + start, byteCount: length)
        count += extra
        var place = start - 1
        rest = length
        while rest >= 0x80 {
            base[place] = UInt8(truncatingIfNeeded: rest) | 0x80
            place += 1
            rest >>= 7
        }
        base[place] = UInt8(rest)
    }

    /// Takes back what was written after the first `count` bytes.
    public mutating func truncate(to count: Int) { self.count = count }

    @inlinable
    public mutating func unknown(_ fields: UnknownFields) { if let bytes = fields.kept { raw(bytes) } }

    /// Takes back the one field written after `start` if its value is the default: in every kind of scalar that is the
    /// value whose bytes are all zero.
    @usableFromInline
    mutating func dropDefault(since start: Int) {
        for place in start + 1..<count where base[place] != 0 { return }
        count = start
    }

    /// Bytes that already are in wire form.
    public mutating func raw(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { put($0) } }

    // MARK: Scalars with presence: written whatever their value

    public mutating func int32(_ field: Int, always value: Int32) { int64(field, always: Int64(value)) }

    public mutating func int64(_ field: Int, always value: Int64) { uint64(field, always: UInt64(bitPattern: value)) }

    public mutating func uint32(_ field: Int, always value: UInt32) { uint64(field, always: UInt64(value)) }

    public mutating func uint64(_ field: Int, always value: UInt64) {
        tag(field, 0)
        putVarint(value)
    }

    public mutating func sint32(_ field: Int, always value: Int32) {
        uint64(field, always: UInt64(UInt32(bitPattern: value << 1 ^ value >> 31)))
    }

    public mutating func sint64(_ field: Int, always value: Int64) {
        uint64(field, always: UInt64(bitPattern: value << 1 ^ value >> 63))
    }

    public mutating func bool(_ field: Int, always value: Bool) { uint64(field, always: value ? 1 : 0) }

    @inlinable
    public mutating func enumeration<E: Enumeration>(_ field: Int, always value: E) { int32(field, always: value.rawValue) }

    public mutating func fixed32(_ field: Int, always value: UInt32) {
        tag(field, 5)
        putFixed(value)
    }

    public mutating func fixed64(_ field: Int, always value: UInt64) {
        tag(field, 1)
        putFixed(value)
    }

    public mutating func sfixed32(_ field: Int, always value: Int32) { fixed32(field, always: UInt32(bitPattern: value)) }

    public mutating func sfixed64(_ field: Int, always value: Int64) { fixed64(field, always: UInt64(bitPattern: value)) }

    public mutating func float(_ field: Int, always value: Float) { fixed32(field, always: value.bitPattern) }

    public mutating func double(_ field: Int, always value: Double) { fixed64(field, always: value.bitPattern) }

    public mutating func string(_ field: Int, always value: String) {
        tag(field, 2)
        putText(value)
    }

    public mutating func bytes(_ field: Int, always value: [UInt8]) {
        tag(field, 2)
        putVarint(UInt64(value.count))
        raw(value)
    }

    /// A text, or bytes, that stands in memory.
    public mutating func bytes(_ field: Int, always value: UnsafeBufferPointer<UInt8>) {
        tag(field, 2)
        putVarint(UInt64(value.count))
        put(value)
    }

    // MARK: Scalars without presence: left out when they have the default (for floating point, when all bits are zero)

    @inlinable public mutating func int32(_ field: Int, _ value: Int32) { if value != 0 { int32(field, always: value) } }
    @inlinable public mutating func int64(_ field: Int, _ value: Int64) { if value != 0 { int64(field, always: value) } }
    @inlinable public mutating func uint32(_ field: Int, _ value: UInt32) { if value != 0 { uint32(field, always: value) } }
    @inlinable public mutating func uint64(_ field: Int, _ value: UInt64) { if value != 0 { uint64(field, always: value) } }
    @inlinable public mutating func sint32(_ field: Int, _ value: Int32) { if value != 0 { sint32(field, always: value) } }
    @inlinable public mutating func sint64(_ field: Int, _ value: Int64) { if value != 0 { sint64(field, always: value) } }
    @inlinable public mutating func bool(_ field: Int, _ value: Bool) { if value { bool(field, always: value) } }
    @inlinable public mutating func fixed32(_ field: Int, _ value: UInt32) { if value != 0 { fixed32(field, always: value) } }
    @inlinable public mutating func fixed64(_ field: Int, _ value: UInt64) { if value != 0 { fixed64(field, always: value) } }
    @inlinable public mutating func sfixed32(_ field: Int, _ value: Int32) { if value != 0 { sfixed32(field, always: value) } }
    @inlinable public mutating func sfixed64(_ field: Int, _ value: Int64) { if value != 0 { sfixed64(field, always: value) } }
    @inlinable public mutating func float(_ field: Int, _ value: Float) { if value.bitPattern != 0 { float(field, always: value) } }
    @inlinable public mutating func double(_ field: Int, _ value: Double) { if value.bitPattern != 0 { double(field, always: value) } }
    @inlinable public mutating func string(_ field: Int, _ value: String) { if !value.isEmpty { string(field, always: value) } }
    @inlinable public mutating func bytes(_ field: Int, _ value: [UInt8]) { if !value.isEmpty { bytes(field, always: value) } }

    @inlinable
    public mutating func enumeration<E: Enumeration>(_ field: Int, _ value: E) {
        if value.rawValue != 0 { int32(field, always: value.rawValue) }
    }

    // MARK: Lists and maps

    /// Field 1 has a tag of one byte: the value moves over it.
    @usableFromInline
    mutating func dropTag(at place: Int) {
        UnsafeMutableRawPointer(base + place).copyMemory(from: base + place + 1, byteCount: count - place - 1)
        count -= 1
    }

    // MARK: Messages

    @inlinable
    public mutating func message<M: Message>(_ field: Int, _ value: M) {
        let start = begin(field)
        value.encode(to: &self)
        end(start)
    }

    @inlinable
    public mutating func message<M: Message>(_ field: Int, _ value: Sub<M>) {
        guard let box = value.box else { return }
        let start = begin(field)
        box.encode(to: &self)
        end(start)
    }

    @inlinable
    public mutating func messages<M: Message>(_ field: Int, _ list: [M]) {
        for item in list {
            let start = begin(field)
            item.encode(to: &self)
            end(start)
        }
    }

    // MARK: Well-known types that generated code holds as plain values

    public mutating func duration(_ field: Int, always value: Duration) { pair(field, value.seconds, value.nanos) }

    public mutating func timestamp(_ field: Int, always value: Timestamp) { pair(field, value.seconds, value.nanos) }

    private mutating func pair(_ field: Int, _ seconds: Int64, _ nanos: Int32) {
        let start = begin(field)
        int64(1, seconds)
        int32(2, nanos)
        end(start)
    }

    public mutating func structure(_ field: Int, always value: Struct) {
        let start = begin(field)
        raw(isDeterministic ? value.canonicalWire : value.wire)
        end(start)
    }

    public mutating func value(_ field: Int, always value: Value) {
        let start = begin(field)
        content(value)
        end(start)
    }

    public mutating func list(_ field: Int, always items: [Value]) {
        let start = begin(field)
        for item in items { value(1, always: item) }
        end(start)
    }

    /// The fields of a `google.protobuf.Value`.
    mutating func content(_ value: Value) {
        switch value {
        case .null: int32(1, always: 0)
        case .number(let number): double(2, always: number)
        case .string(let text): string(3, always: text)
        case .bool(let truth): bool(4, always: truth)
        case .structure(let fields): structure(5, always: fields)
        case .list(let items): list(6, always: items)
        }
    }
}
