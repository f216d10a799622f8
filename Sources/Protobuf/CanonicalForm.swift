// CanonicalForm: whether a wire form is the one that a deterministic encoder writes.

/// Says of a wire form whether reading it as a message and writing that again would give the same bytes, so that it need
/// not be done. It errs on the safe side: what it does not see through, such as names that are not ASCII, is not canonical.
///
/// Canonical is: fields in the order of the table, each that is not a list or a map once, one member of a one-of at most,
/// nothing that has the default and no presence, numbers of a list packed, keys of a map in order, no number longer than it
/// has to be, nothing unknown. What lies inside `google.protobuf.Any` is not looked at.
enum CanonicalForm {
    static func holds(_ bytes: UnsafeBufferPointer<UInt8>, as schema: Schema) -> Bool {
        guard let base = bytes.baseAddress else { return true }
        var decoder = Decoder(base: base, count: bytes.count, depthLimit: Decoder.defaultDepthLimit)
        return (try? message(&decoder, schema)) ?? false
    }

    private static func message(_ decoder: inout Decoder, _ schema: Schema) throws(WireError) -> Bool {
        var last = -1
        var groups: UInt64 = 0
        while let number = try decoder.nextField() {
            guard isShort(decoder.position - decoder.tagStart, UInt64(number) << 3) else { return false }
            guard let index = schema.index(number: number), index >= last else { return false }
            let field = schema.fields[index]
            switch field.cardinality {
            case .implicit, .explicit:
                guard index > last, decoder.wireType == field.type.wireType else { return false }
                if let group = field.oneof {
                    guard group < 64, groups & 1 << UInt64(group) == 0 else { return false }
                    groups |= 1 << UInt64(group)
                }
                guard try value(&decoder, field.type, field.message, acceptsDefault: field.cardinality == .explicit) else { return false }
            case .list:
                guard decoder.wireType == 2 else { return false }
                if field.type.wireType == 2 {
                    guard try value(&decoder, field.type, field.message, acceptsDefault: true) else { return false }
                } else {
                    guard index > last, try packed(&decoder, field.type) else { return false }
                }
            case .map:
                guard decoder.wireType == 2, try entries(&decoder, field, number) else { return false }
            }
            last = index
        }
        return true
    }

    private static func value(
        _ decoder: inout Decoder, _ type: FieldType, _ schema: Schema?, acceptsDefault: Bool
    ) throws(WireError) -> Bool {
        switch type.wireType {
        case 0:
            let start = decoder.position
            let bits = try decoder.take()
            guard isShort(decoder.position - start, bits), fits(bits, type) else { return false }
            return bits != 0 || acceptsDefault
        case 1:
            var bits: UInt64 = 0
            try decoder.fixed64(&bits)
            return bits != 0 || acceptsDefault
        case 5:
            var bits: UInt32 = 0
            try decoder.fixed32(&bits)
            return bits != 0 || acceptsDefault
        default:
            guard let outer = try enter(&decoder) else { return false }
            defer { decoder.leave(outer) }
            if type == .message {
                guard let schema else { return false }
                return try message(&decoder, schema)
            }
            let content = UnsafeBufferPointer(start: decoder.position, count: decoder.end - decoder.position)
            decoder.position = decoder.end
            guard !content.isEmpty else { return acceptsDefault }
            return type == .bytes || isASCII(content) || (try? UTF8Span(validating: content.span)) != nil
        }
    }

    private static func packed(_ decoder: inout Decoder, _ type: FieldType) throws(WireError) -> Bool {
        guard let outer = try enter(&decoder), decoder.position < decoder.end else { return false }
        while decoder.position < decoder.end {
            decoder.wireType = type.wireType
            guard try value(&decoder, type, nil, acceptsDefault: true) else { return false }
        }
        decoder.leave(outer)
        return true
    }

    /// The entries of a map, all of them: keys of one order, ASCII or single.
    private static func entries(_ decoder: inout Decoder, _ field: Field, _ number: Int) throws(WireError) -> Bool {
        var previous: UnsafeBufferPointer<UInt8>?
        while true {
            guard let outer = try enter(&decoder), try decoder.nextField() == 1,
                decoder.wireType == (field.keyType ?? .string).wireType
            else { return false }
            let start = decoder.position
            guard try value(&decoder, field.keyType ?? .string, nil, acceptsDefault: true) else { return false }
            let key = UnsafeBufferPointer(start: start, count: decoder.position - start)
            if let previous {
                // Keys are written in the order of their text, of which length prefixes know nothing.
                guard field.keyType == .string, let left = text(previous), let right = text(key), precedes(left, right) else {
                    return false
                }
            }
            previous = key
            guard try decoder.nextField() == 2, decoder.wireType == field.type.wireType else { return false }
            guard try value(&decoder, field.type, field.message, acceptsDefault: true) else { return false }
            guard decoder.position == decoder.end else { return false }
            decoder.leave(outer)

            let place = decoder.position
            guard let next = try decoder.nextField() else { return true }
            guard next == number, decoder.wireType == 2 else {
                decoder.position = place
                return true
            }
            guard isShort(decoder.position - place, UInt64(number) << 3) else { return false }
        }
    }

    private static func enter(_ decoder: inout Decoder) throws(WireError) -> UnsafePointer<UInt8>? {
        let start = decoder.position
        let outer = try decoder.enter()
        return isShort(decoder.position - start, UInt64(decoder.end - decoder.position)) ? outer : nil
    }

    /// Whether a number of so many bytes has none too many.
    private static func isShort(_ count: Int, _ value: UInt64) -> Bool {
        count == 1 || value >> (7 * UInt64(count - 1)) != 0
    }

    /// Whether a number loses nothing in its type.
    private static func fits(_ bits: UInt64, _ type: FieldType) -> Bool {
        switch type {
        case .bool: bits < 2
        case .uint32, .sint32: bits <= UInt64(UInt32.max)
        case .int32, .enumeration: Int64(Int32(truncatingIfNeeded: bits)) == Int64(bitPattern: bits)
        default: true
        }
    }

    /// The text behind a length of one byte, if all of it is ASCII.
    private static func text(_ value: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        guard let first = value.first, first < 0x80 else { return nil }
        let text = UnsafeBufferPointer(rebasing: value.dropFirst())
        return isASCII(text) ? text : nil
    }

    private static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        left.lexicographicallyPrecedes(right)
    }
}
