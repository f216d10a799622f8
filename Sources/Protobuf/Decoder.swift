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
    public internal(set) var isConsumed = true

    private var tagStart: UnsafePointer<UInt8>
    private var fieldNumber = 0

    init(base: UnsafePointer<UInt8>, count: Int, depthLimit: Int) {
        self.base = base
        position = base
        end = base + count
        depth = depthLimit
        tagStart = base
    }

    func error(_ reason: WireError.Reason) -> WireError { WireError(reason, offset: position - base) }

    // MARK: Tags

    /// The number of the next field, or nil at the end of the message.
    public mutating func nextField() throws(WireError) -> Int? {
        guard position < end else { return nil }
        tagStart = position
        let tag: UInt64
        if position.pointee < 0x80 {
            tag = UInt64(position.pointee)
            position += 1
        } else {
            tag = try varint()
        }
        wireType = UInt8(tag & 7)
        guard tag >= 8, tag < 1 << 32 else { throw WireError(.invalidFieldNumber, offset: tagStart - base) }
        guard wireType < 6 else { throw WireError(.invalidWireType, offset: tagStart - base) }
        isConsumed = false
        fieldNumber = Int(tag >> 3)
        return fieldNumber
    }

    /// Passes over the value of the present field and keeps it, tag included.
    public mutating func keepUnknown(in fields: inout UnknownFields) throws(WireError) {
        let start = tagStart
        try skipValue(of: fieldNumber, depth: depth)
        isConsumed = true
        fields.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: position - start))
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

    private mutating func length() throws(WireError) -> Int {
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
        let buffer = UnsafeBufferPointer(start: position, count: count)
        if !isASCII(buffer) {
            guard String(validating: buffer, as: UTF8.self) != nil else { throw error(.invalidUTF8) }
        }
        position += count
        return String(decoding: buffer, as: UTF8.self)
    }

    /// Runs `body` within the next length-delimited value and ends behind it.
    @inline(__always)
    private mutating func nested(_ body: (inout Decoder) throws(WireError) -> Void) throws(WireError) {
        let outer = try enter()
        try body(&self)
        leave(outer)
    }

    @usableFromInline
    mutating func enter() throws(WireError) -> UnsafePointer<UInt8> {
        isConsumed = true
        let count = try length()
        guard depth > 0 else { throw error(.tooDeep) }
        depth -= 1
        let outer = end
        end = position + count
        return outer
    }

    @usableFromInline
    mutating func leave(_ outer: UnsafePointer<UInt8>) {
        end = outer
        depth += 1
        isConsumed = true
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
            isConsumed = true
            value = try fixed(UInt32.self)
        }
    }

    public mutating func fixed64(_ value: inout UInt64) throws(WireError) {
        if wireType == 1 {
            isConsumed = true
            value = try fixed(UInt64.self)
        }
    }

    public mutating func sfixed32(_ value: inout Int32) throws(WireError) {
        if wireType == 5 {
            isConsumed = true
            value = try fixed(Int32.self)
        }
    }

    public mutating func sfixed64(_ value: inout Int64) throws(WireError) {
        if wireType == 1 {
            isConsumed = true
            value = try fixed(Int64.self)
        }
    }

    public mutating func float(_ value: inout Float) throws(WireError) {
        if wireType == 5 {
            isConsumed = true
            value = Float(bitPattern: try fixed(UInt32.self))
        }
    }

    public mutating func double(_ value: inout Double) throws(WireError) {
        if wireType == 1 {
            isConsumed = true
            value = Double(bitPattern: try fixed(UInt64.self))
        }
    }

    public mutating func string(_ value: inout String) throws(WireError) {
        if wireType == 2 {
            isConsumed = true
            value = try text(try length())
        }
    }

    public mutating func bytes(_ value: inout [UInt8]) throws(WireError) {
        if wireType == 2 {
            isConsumed = true
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

    private mutating func take() throws(WireError) -> UInt64 {
        isConsumed = true
        if position < end, position.pointee < 0x80 {
            let value = UInt64(position.pointee)
            position += 1
            return value
        }
        return try varint()
    }

    // MARK: Fields with presence, lists, maps

    /// A value that may be absent: read by `read`, which is the method for its kind.
    @inlinable
    public mutating func optional<T>(
        _ value: inout T?, _ blank: T, _ read: (inout Decoder, inout T) throws(WireError) -> Void
    ) throws(WireError) {
        var present = value ?? blank
        try read(&self, &present)
        if isConsumed { value = present }
    }

    /// One more item of a list whose items are length-delimited.
    @inlinable
    public mutating func append<T>(
        _ list: inout [T], _ blank: T, _ read: (inout Decoder, inout T) throws(WireError) -> Void
    ) throws(WireError) {
        var item = blank
        try read(&self, &item)
        if isConsumed { list.append(item) }
    }

    /// More items of a list of numbers: packed, or one.
    @inlinable
    public mutating func packed<T>(
        _ list: inout [T], _ blank: T, wireType itemType: UInt8, _ read: (inout Decoder, inout T) throws(WireError) -> Void
    ) throws(WireError) {
        guard wireType == 2 else { return try append(&list, blank, read) }
        let outer = try enter()
        wireType = itemType
        while position < end {
            var item = blank
            try read(&self, &item)
            list.append(item)
        }
        leave(outer)
    }

    /// One entry of a map (proto3 encoding, "Maps": a message with the key as field 1 and the value as field 2).
    @inlinable
    public mutating func entry<K: Hashable, V>(
        _ map: inout [K: V], _ blankKey: K, _ blankValue: V,
        key readKey: (inout Decoder, inout K) throws(WireError) -> Void,
        value readValue: (inout Decoder, inout V) throws(WireError) -> Void
    ) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        var key = blankKey
        var value = blankValue
        var ignored = UnknownFields()
        while let field = try nextField() {
            switch field {
            case 1: try readKey(&self, &key)
            case 2: try readValue(&self, &value)
            default: break
            }
            if !isConsumed { try keepUnknown(in: &ignored) }
        }
        leave(outer)
        map[key] = value
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
        try value.withUnique { (message: inout M) throws(WireError) in try message.merge(from: &self) }
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

    // MARK: Well-known types that generated code holds as plain values

    /// A wrapper message (`google.protobuf.UInt32Value` and its like): its field 1 is the value.
    @inlinable
    public mutating func wrapped<T>(
        _ value: inout T?, _ blank: T, _ read: (inout Decoder, inout T) throws(WireError) -> Void
    ) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        var content = value ?? blank
        var ignored = UnknownFields()
        while let field = try nextField() {
            if field == 1 { try read(&self, &content) }
            if !isConsumed { try keepUnknown(in: &ignored) }
        }
        leave(outer)
        value = content
    }

    public mutating func duration(_ value: inout Duration) throws(WireError) {
        try secondsAndNanos(&value.seconds, &value.nanos)
    }

    public mutating func timestamp(_ value: inout Timestamp) throws(WireError) {
        try secondsAndNanos(&value.seconds, &value.nanos)
    }

    private mutating func secondsAndNanos(_ seconds: inout Int64, _ nanos: inout Int32) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        var ignored = UnknownFields()
        while let field = try nextField() {
            switch field {
            case 1: try int64(&seconds)
            case 2: try int32(&nanos)
            default: break
            }
            if !isConsumed { try keepUnknown(in: &ignored) }
        }
        leave(outer)
    }

    /// A `google.protobuf.Struct`: checked, and kept in wire form until somebody asks for its fields.
    public mutating func structure(_ value: inout Struct) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        value.append(try checkedStruct())
        leave(outer)
    }

    public mutating func value(_ value: inout Value) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        value = try anyValue(startingWith: value)
        leave(outer)
    }

    public mutating func list(_ value: inout [Value]) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        var ignored = UnknownFields()
        while let field = try nextField() {
            if field == 1, wireType == 2 {
                var item = Value.null
                try self.value(&item)
                value.append(item)
            }
            if !isConsumed { try keepUnknown(in: &ignored) }
        }
        leave(outer)
    }

    /// Checks the rest of the present message as a `Struct` and gives its bytes.
    private mutating func checkedStruct() throws(WireError) -> UnsafeBufferPointer<UInt8> {
        let start = position
        var ignored = UnknownFields()
        while let field = try nextField() {
            if field == 1, wireType == 2 {
                let outer = try enter()
                while let part = try nextField() {
                    switch (part, wireType) {
                    case (1, 2):
                        isConsumed = true
                        let count = try length()
                        try checkText(count)
                    case (2, 2):
                        let entry = try enter()
                        try checkValue()
                        leave(entry)
                    default: try keepUnknown(in: &ignored)
                    }
                }
                leave(outer)
            } else {
                try keepUnknown(in: &ignored)
            }
        }
        return UnsafeBufferPointer(start: start, count: position - start)
    }

    private mutating func checkText(_ count: Int) throws(WireError) {
        let buffer = UnsafeBufferPointer(start: position, count: count)
        if !isASCII(buffer), String(validating: buffer, as: UTF8.self) == nil { throw error(.invalidUTF8) }
        position += count
    }

    private mutating func checkValue() throws(WireError) {
        var ignored = UnknownFields()
        while let field = try nextField() {
            switch (field, wireType) {
            case (3, 2):
                isConsumed = true
                let count = try length()
                try checkText(count)
            case (5, 2):
                let outer = try enter()
                _ = try checkedStruct()
                leave(outer)
            case (6, 2):
                let outer = try enter()
                while let item = try nextField() {
                    if item == 1, wireType == 2 {
                        let list = try enter()
                        try checkValue()
                        leave(list)
                    } else {
                        try keepUnknown(in: &ignored)
                    }
                }
                leave(outer)
            default: try keepUnknown(in: &ignored)
            }
        }
    }

    /// Reads the rest of the present message as a `google.protobuf.Value`.
    mutating func anyValue(startingWith first: Value = .null) throws(WireError) -> Value {
        var result = first
        var ignored = UnknownFields()
        while let field = try nextField() {
            switch (field, wireType) {
            case (1, 0):
                _ = try take()
                result = .null
            case (2, 1):
                var number = 0.0
                try double(&number)
                result = .number(number)
            case (3, 2):
                var text = ""
                try string(&text)
                result = .string(text)
            case (4, 0):
                var truth = false
                try bool(&truth)
                result = .bool(truth)
            case (5, 2):
                var fields: Struct
                if case .structure(let present) = result { fields = present } else { fields = Struct() }
                try structure(&fields)
                result = .structure(fields)
            case (6, 2):
                var items: [Value]
                if case .list(let present) = result { items = present } else { items = [] }
                try list(&items)
                result = .list(items)
            default: break
            }
            if !isConsumed { try keepUnknown(in: &ignored) }
        }
        return result
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
