// Where fields are written to, for either protocol: text as HTTP/1 sends it, with records of where each field is for HTTP/2.

/// Collects the fields of one head. A stream lends it to the closure of a `send…Head`; it is reused, and allocates nothing once it has grown.
///
/// Names go out in lower case over HTTP/2, as given over HTTP/1. Framing (`content-length`, `transfer-encoding`, `connection`) is the stream's
/// business: fields of these names are dropped.
public final class FieldWriter {
    /// `name: value\r\n` of each field, one after the other.
    public private(set) var bytes: UnsafeMutableRawPointer
    public private(set) var byteCount = 0
    private var capacity: Int

    /// Where the fields are in `bytes`; kept only if ``recordsFields``.
    public private(set) var records: UnsafeMutablePointer<FieldRecord>
    public private(set) var recordCount = 0
    private var recordCapacity: Int

    /// Set by an HTTP/2 stream before it lends the writer: names are lowered and recorded.
    public var recordsFields = false

    public init() {
        capacity = 4096
        bytes = .allocate(byteCount: capacity, alignment: 8)
        recordCapacity = 64
        records = .allocate(capacity: recordCapacity)
    }

    deinit {
        bytes.deallocate()
        records.deallocate()
    }

    public func reset(recordsFields: Bool) {
        byteCount = 0
        recordCount = 0
        self.recordsFields = recordsFields
    }

    public var written: Bytes { Bytes(start: bytes, count: byteCount) }

    // MARK: Fields

    /// Adds a field. Names are tokens; bytes of a value that would end the line become blanks, so that no caller can split a message.
    public func add(_ name: Bytes, _ value: Bytes, sensitive: Bool = false) {
        let id = FieldID(classifying: name)
        if FieldWriter.framing.contains(id) { return }
        guard Token.isToken(name) else { return }
        append(id, name, value, sensitive, isClean: false)
    }

    public func add(_ name: StaticString, _ value: Bytes, sensitive: Bool = false) {
        append(.other, Bytes(start: name.utf8Start, count: name.utf8CodeUnitCount), value, sensitive, isClean: false)
    }

    public func add(_ name: StaticString, _ value: StaticString) {
        append(
            .other, Bytes(start: name.utf8Start, count: name.utf8CodeUnitCount),
            Bytes(start: value.utf8Start, count: value.utf8CodeUnitCount),
            false, isClean: true)
    }

    public func add(_ name: StaticString, _ value: Int) {
        withDecimal(value) { append(.other, Bytes(start: name.utf8Start, count: name.utf8CodeUnitCount), $0, false, isClean: true) }
    }

    public func add(_ name: StaticString, _ value: String) {
        var value = value
        value.withUTF8 { add(name, Bytes($0)) }
    }

    public func add(_ name: String, _ value: String) {
        var name = name
        var value = value
        name.withUTF8 { name in value.withUTF8 { value in add(Bytes(name), Bytes(value)) } }
    }

    /// Adds a field that was parsed: its name and value are known to be clean, and it is known not to be framing.
    @inline(__always)
    public func forward(_ field: HeadView.Field) {
        append(field.id, field.name, field.value, field.flags & FieldRecord.sensitive != 0, isClean: true)
    }

    /// Adds all fields of a parsed head but those in `excluded` and those that belong to its connection.
    public func forward(_ head: HeadView, excluding excluded: FieldSet = FieldSet()) {
        let skipped = excluded.union(.hopByHop).union(FieldWriter.framing)
        let nominates = head.flags.contains(.nominates)
        for index in 0..<head.count {
            let record = head.fields[index]
            if record.id != .other, skipped.contains(record.id) { continue }
            if nominates, record.flags & FieldRecord.nominated != 0 { continue }
            append(record.id, head.name(record), head.value(record), record.flags & FieldRecord.sensitive != 0, isClean: true)
        }
    }

    /// Fields that only streams write.
    private static let framing = FieldSet(rawValue: (1 << 2) | (1 << 3) | (1 << 4) | (1 << 5) | (1 << 8) | (1 << 10))

    // MARK: Storage

    @inline(__always)
    private func append(_ id: FieldID, _ name: Bytes, _ value: Bytes, _ sensitive: Bool, isClean: Bool) {
        let size = name.count + value.count + 4
        if byteCount + size > capacity { grow(size) }
        guard let nameBase = name.baseAddress, name.count > 0 else { return }
        let line = bytes + byteCount
        if recordsFields {
            let lowered = line.assumingMemoryBound(to: UInt8.self)
            for index in 0..<name.count { lowered[index] = Token.lowered(name[index]) }
        } else {
            line.copyMemory(from: nameBase, byteCount: name.count)
        }
        line.storeBytes(of: 0x203A, toByteOffset: name.count, as: UInt16.self)  // ": "
        if let valueBase = value.baseAddress { (line + name.count + 2).copyMemory(from: valueBase, byteCount: value.count) }
        if !isClean { clean(line + name.count + 2, value.count) }
        line.storeBytes(of: 0x0A0D, toByteOffset: name.count + 2 + value.count, as: UInt16.self)  // "\r\n"
        if recordsFields {
            if recordCount == recordCapacity { growRecords() }
            let record = FieldRecord(
                id: id, name: ByteRange(offset: byteCount, count: name.count),
                value: ByteRange(offset: byteCount + name.count + 2, count: value.count), flags: sensitive ? FieldRecord.sensitive : 0)
            records[recordCount] = record
            recordCount += 1
        }
        byteCount += size
    }

    private func clean(_ value: UnsafeMutableRawPointer, _ count: Int) {
        let bytes = value.assumingMemoryBound(to: UInt8.self)
        for index in 0..<count where bytes[index] == 0 || bytes[index] == 0x0A || bytes[index] == 0x0D { bytes[index] = 0x20 }
    }

    @inline(never)
    private func grow(_ count: Int) {
        capacity = (byteCount + count) * 2
        let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
        larger.copyMemory(from: bytes, byteCount: byteCount)
        bytes.deallocate()
        bytes = larger
    }

    @inline(never)
    private func growRecords() {
        let larger = UnsafeMutablePointer<FieldRecord>.allocate(capacity: recordCapacity * 2)
        larger.update(from: records, count: recordCount)
        records.deallocate()
        records = larger
        recordCapacity *= 2
    }
}

/// The decimal digits of a number, on the stack.
@inline(__always)
func withDecimal<Result>(_ value: Int, _ body: (Bytes) -> Result) -> Result {
    withUnsafeTemporaryAllocation(byteCount: 20, alignment: 1) { space in
        var rest = value.magnitude
        var index = 20
        repeat {
            index -= 1
            space[index] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
            rest /= 10
        } while rest > 0
        if value < 0 {
            index -= 1
            space[index] = 0x2D
        }
        return body(Bytes(rebasing: space[index...]))
    }
}
