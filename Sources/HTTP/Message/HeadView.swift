// A head, borrowed: where a callback reads what came, without a string or a copy.

public typealias Bytes = UnsafeRawBufferPointer

/// A request's or answer's head, or trailers. Valid only in the call that it is given to: it points into the connection's buffer.
/// ``Head`` is the copy that lasts.
@frozen
public struct HeadView {
    public let base: UnsafeRawPointer
    @usableFromInline let start: UnsafePointer<HeadStart>
    public let fields: UnsafePointer<FieldRecord>
    public let count: Int

    @inlinable
    public init(base: UnsafeRawPointer, start: UnsafePointer<HeadStart>, fields: UnsafePointer<FieldRecord>, count: Int) {
        self.base = base
        self.start = start
        self.fields = fields
        self.count = count
    }

    @inlinable
    public func bytes(_ range: ByteRange) -> Bytes { Bytes(start: base + Int(range.offset), count: Int(range.count)) }

    // MARK: First line

    @inlinable public var method: Method { start.pointee.method }
    @inlinable public var methodName: Bytes { bytes(start.pointee.methodName) }
    @inlinable public var scheme: Bytes { bytes(start.pointee.scheme) }
    @inlinable public var authority: Bytes { bytes(start.pointee.authority) }
    /// Path and query.
    @inlinable public var path: Bytes { bytes(start.pointee.path) }
    /// `:protocol` of an extended CONNECT.
    @inlinable public var `protocol`: Bytes { bytes(start.pointee.protocol) }
    @inlinable public var status: Int { Int(start.pointee.status) }
    @inlinable public var version: HTTPVersion { start.pointee.version }
    @inlinable public var flags: HeadFlags { start.pointee.flags }
    /// The declared length of the body in bytes; nil if none is.
    @inlinable public var contentLength: Int? { start.pointee.contentLength < 0 ? nil : start.pointee.contentLength }
    /// Names that are among the fields.
    @inlinable public var present: FieldSet { start.pointee.present }

    // MARK: Fields

    @inlinable
    public func name(_ record: FieldRecord) -> Bytes { Bytes(start: base + Int(record.nameOffset), count: Int(record.nameCount)) }

    @inlinable
    public func value(_ record: FieldRecord) -> Bytes { Bytes(start: base + Int(record.valueOffset), count: Int(record.valueCount)) }

    /// The first value of a well-known name.
    @inlinable
    public subscript(id: FieldID) -> Bytes? {
        guard present.contains(id) else { return nil }
        for index in 0..<count where fields[index].id == id { return value(fields[index]) }
        return nil
    }

    /// The first value of any name, whatever its case.
    public subscript(name: StaticString) -> Bytes? {
        for index in 0..<count where fields[index].nameCount == name.utf8CodeUnitCount {
            if equalIgnoringCase(self.name(fields[index]), name) { return value(fields[index]) }
        }
        return nil
    }

    /// The first value of a well-known name, as a string made for the caller.
    public func string(for id: FieldID) -> String? { self[id].map { String(decoding: $0, as: UTF8.self) } }

    /// The values of a name, joined by `, ` (RFC 9110 section 5.3), as a string made for the caller.
    public func string(for name: String) -> String? {
        var result: String?
        var name = name
        name.withUTF8 { wanted in
            for field in self where equalIgnoringCase(field.name, Bytes(wanted)) {
                let value = String(decoding: field.value, as: UTF8.self)
                result = result.map { $0 + ", " + value } ?? value
            }
        }
        return result
    }
}

extension HeadView: Sequence {
    /// One field line.
    @frozen
    public struct Field {
        public let id: FieldID
        public let flags: UInt8
        /// As it came: HTTP/1 names in any case, HTTP/2 names in lower case.
        public let name: Bytes
        public let value: Bytes

        @inlinable
        init(id: FieldID, flags: UInt8, name: Bytes, value: Bytes) {
            self.id = id
            self.flags = flags
            self.name = name
            self.value = value
        }

        /// Belongs to the connection that it came by: not forwarded.
        @inlinable
        public var isHopByHop: Bool { FieldSet.hopByHop.contains(id) || flags & FieldRecord.nominated != 0 }
    }

    @frozen
    public struct Iterator: IteratorProtocol {
        @usableFromInline let head: HeadView
        @usableFromInline var index = 0

        @inlinable
        init(_ head: HeadView) { self.head = head }

        @inlinable
        public mutating func next() -> Field? {
            guard index < head.count else { return nil }
            let record = head.fields[index]
            index += 1
            return Field(id: record.id, flags: record.flags, name: head.name(record), value: head.value(record))
        }
    }

    @inlinable
    public func makeIterator() -> Iterator { Iterator(self) }

    @inlinable
    public var underestimatedCount: Int { count }
}

/// Whether two names are the same but for ASCII case.
func equalIgnoringCase(_ a: Bytes, _ b: Bytes) -> Bool {
    guard a.count == b.count else { return false }
    for index in 0..<a.count where lowered(a[index]) != lowered(b[index]) { return false }
    return true
}

func equalIgnoringCase(_ a: Bytes, _ b: StaticString) -> Bool {
    equalIgnoringCase(a, Bytes(start: b.utf8Start, count: b.utf8CodeUnitCount))
}

@inline(__always)
func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
