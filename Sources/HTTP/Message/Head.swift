// A head of its own: what outlives the callback, crosses threads, or is made by hand.

/// An immutable head that owns its bytes.
public final class Head: @unchecked Sendable {
    // Sendable: nothing of it changes after init, and the memory is its own.
    private let storage: UnsafeMutableRawPointer
    private let start: UnsafeMutablePointer<HeadStart>
    private let fields: UnsafeMutablePointer<FieldRecord>
    private let count: Int

    /// Copies a borrowed head.
    public init(copying head: HeadView) {
        var size = head.methodName.count + head.scheme.count + head.authority.count + head.path.count + head.protocol.count
        for index in 0..<head.count { size += Int(head.fields[index].nameCount) + Int(head.fields[index].valueCount) }
        let storage = UnsafeMutableRawPointer.allocate(byteCount: max(size, 1), alignment: 8)
        var used = 0
        func copy(_ bytes: Bytes) -> ByteRange {
            if let base = bytes.baseAddress { (storage + used).copyMemory(from: base, byteCount: bytes.count) }
            defer { used += bytes.count }
            return ByteRange(offset: used, count: bytes.count)
        }
        start = .allocate(capacity: 1)
        start.initialize(to: head.start.pointee)
        start.pointee.methodName = copy(head.methodName)
        start.pointee.scheme = copy(head.scheme)
        start.pointee.authority = copy(head.authority)
        start.pointee.path = copy(head.path)
        start.pointee.protocol = copy(head.protocol)
        count = head.count
        fields = .allocate(capacity: max(count, 1))
        for index in 0..<count {
            let record = head.fields[index]
            let copied = FieldRecord(id: record.id, name: copy(head.name(record)), value: copy(head.value(record)), flags: record.flags)
            (fields + index).initialize(to: copied)
        }
        self.storage = storage
    }

    deinit {
        storage.deallocate()
        start.deallocate()
        fields.deallocate()
    }

    /// The head as callbacks see it, for as long as the closure runs.
    public func withView<Result, Failure: Error>(_ body: (HeadView) throws(Failure) -> Result) throws(Failure) -> Result {
        try body(HeadView(base: UnsafeRawPointer(storage), start: start, fields: fields, count: count))
    }

    public var method: Method { start.pointee.method }
    public var methodName: String { withView { String(decoding: $0.methodName, as: UTF8.self) } }
    public var scheme: String { withView { String(decoding: $0.scheme, as: UTF8.self) } }
    public var authority: String { withView { String(decoding: $0.authority, as: UTF8.self) } }
    /// Path and query.
    public var path: String { withView { String(decoding: $0.path, as: UTF8.self) } }
    public var status: Int { Int(start.pointee.status) }
    public var version: HTTPVersion { start.pointee.version }
    public var flags: HeadFlags { start.pointee.flags }
    public var contentLength: Int? { start.pointee.contentLength < 0 ? nil : start.pointee.contentLength }

    /// The values of a name joined by `, `, whatever the name's case.
    public subscript(name: String) -> String? { withView { $0.string(for: name) } }
    public subscript(id: FieldID) -> String? { withView { $0.string(for: id) } }

    /// All fields in order, names as they came.
    public var allFields: [(name: String, value: String)] {
        withView { head in head.map { (String(decoding: $0.name, as: UTF8.self), String(decoding: $0.value, as: UTF8.self)) } }
    }
}
