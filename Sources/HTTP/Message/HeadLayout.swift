// A head as offsets: what a codec fills in one pass over the bytes, and a HeadView reads. Reused from a pool of the loop.

/// A run of bytes, by its offset from the base of a head.
@frozen
public struct ByteRange: Hashable, Sendable {
    public var offset: UInt32
    public var count: UInt32

    @inlinable
    public init(offset: Int, count: Int) {
        self.offset = UInt32(truncatingIfNeeded: offset)
        self.count = UInt32(truncatingIfNeeded: count)
    }

    @inlinable
    public static var empty: ByteRange { ByteRange(offset: 0, count: 0) }
}

/// One field line: where its name and its value (blanks around it left out) are, and which name it is. 16 bytes.
@frozen
public struct FieldRecord: Sendable {
    public var nameOffset: UInt32
    public var valueOffset: UInt32
    public var valueCount: UInt32
    public var nameCount: UInt16
    public var id: FieldID
    /// ``nominated``, ``sensitive``.
    public var flags: UInt8

    /// Named by a `Connection` field: belongs to the connection, whatever its name is.
    public static let nominated: UInt8 = 1
    /// Came as an HPACK literal that is never indexed (RFC 7541 section 6.2.3), and has to leave as one.
    public static let sensitive: UInt8 = 2

    @inlinable
    public init(id: FieldID, name: ByteRange, value: ByteRange, flags: UInt8 = 0) {
        nameOffset = name.offset
        nameCount = UInt16(truncatingIfNeeded: name.count)
        valueOffset = value.offset
        valueCount = value.count
        self.id = id
        self.flags = flags
    }
}

/// What is in the first line (HTTP/1) or the pseudo-header fields (HTTP/2), and what the fields together say.
@frozen
public struct HeadStart: Sendable {
    public var method: Method = .other
    public var version: HTTPVersion = .http11
    /// 0 in a request.
    public var status: UInt16 = 0
    public var methodName: ByteRange = .empty
    /// Of an absolute-form target, or `:scheme`; else empty.
    public var scheme: ByteRange = .empty
    /// The `Host` field's value, or of the target if that has one, or `:authority`.
    public var authority: ByteRange = .empty
    /// Path and query: `/a?b`; `*` for OPTIONS; empty for CONNECT without `:path`.
    public var path: ByteRange = .empty
    /// `:protocol` of an extended CONNECT (RFC 8441).
    public var `protocol`: ByteRange = .empty
    /// Names that are in the fields.
    public var present = FieldSet()
    /// The body's declared length; -1 if none is.
    public var contentLength = -1
    public var flags = HeadFlags()

    @inlinable
    public init() {}
}

/// What a head says of its message and its connection.
@frozen
public struct HeadFlags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The connection ends with this message (`Connection: close`, or HTTP/1.0 without `keep-alive`).
    public static let close = HeadFlags(rawValue: 1)
    /// The body is chunked.
    public static let chunked = HeadFlags(rawValue: 2)
    /// `Expect: 100-continue`: the body waits for an informational answer.
    public static let expectsContinue = HeadFlags(rawValue: 4)
    /// `Connection: upgrade` with an `Upgrade` field.
    public static let upgrade = HeadFlags(rawValue: 8)
    /// `TE: trailers`.
    public static let acceptsTrailers = HeadFlags(rawValue: 16)
    /// A field was named by `Connection` beside the usual ones: its record has ``FieldRecord/nominated``.
    public static let nominates = HeadFlags(rawValue: 32)
}

/// The storage behind a ``HeadView``: the start, the records, and (for a codec whose heads do not lie in one piece) an arena of bytes.
public final class HeadLayout {
    public let start: UnsafeMutablePointer<HeadStart>
    public private(set) var fields: UnsafeMutablePointer<FieldRecord>
    public private(set) var count = 0
    private var capacity: Int

    /// Bytes of ``append(bytes:)``.
    private var arena: UnsafeMutableRawPointer
    private var arenaCapacity: Int
    public private(set) var arenaCount = 0

    public init() {
        start = .allocate(capacity: 1)
        start.initialize(to: HeadStart())
        capacity = 32
        fields = .allocate(capacity: capacity)
        arenaCapacity = 0
        arena = UnsafeMutableRawPointer.allocate(byteCount: 8, alignment: 8)
    }

    deinit {
        start.deallocate()
        fields.deallocate()
        arena.deallocate()
    }

    /// Empties it. Storage stays.
    public func reset() {
        start.pointee = HeadStart()
        count = 0
        arenaCount = 0
    }

    @inline(__always)
    public func append(_ record: FieldRecord) {
        if count == capacity { grow() }
        fields[count] = record
        count += 1
        start.pointee.present.insert(record.id)
    }

    @inline(never)
    private func grow() {
        let larger = UnsafeMutablePointer<FieldRecord>.allocate(capacity: capacity * 2)
        larger.update(from: fields, count: count)
        fields.deallocate()
        fields = larger
        capacity *= 2
    }

    /// Copies bytes into the arena; the range is relative to ``arenaBase``.
    public func append(bytes: UnsafeRawBufferPointer) -> ByteRange {
        let offset = arenaCount
        if arenaCount + bytes.count > arenaCapacity {
            let larger = UnsafeMutableRawPointer.allocate(byteCount: max(1024, (arenaCount + bytes.count) * 2), alignment: 8)
            larger.copyMemory(from: arena, byteCount: arenaCount)
            arena.deallocate()
            arena = larger
            arenaCapacity = max(1024, (arenaCount + bytes.count) * 2)
        }
        if let base = bytes.baseAddress { (arena + offset).copyMemory(from: base, byteCount: bytes.count) }
        arenaCount += bytes.count
        return ByteRange(offset: offset, count: bytes.count)
    }

    public var arenaBase: UnsafeRawPointer { UnsafeRawPointer(arena) }

    /// The head whose ranges count from `base`. It lasts until the layout or the bytes change or go: whoever makes one keeps both.
    @inline(__always)
    public func view(over base: UnsafeRawPointer) -> HeadView { HeadView(base: base, start: start, fields: fields, count: count) }

    /// The head whose bytes are in the arena.
    public var viewOfArena: HeadView { view(over: arenaBase) }
}
