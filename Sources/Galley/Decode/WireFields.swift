// WireFields: the fields of a message as pieces of its wire form, for laying one message over another.

/// The top level of a message in wire form: which fields it has, and the bytes of each, tag included.
///
/// Settings that are laid over defaults have to keep "given, and equal to the type's default" apart from "not given"; a
/// message does not tell these apart, its wire form does.
struct WireFields {
    private(set) var fields: [(number: Int, bytes: ArraySlice<UInt8>, content: ArraySlice<UInt8>)] = []

    /// Stops at bytes that are no wire form.
    init(_ bytes: [UInt8]) {
        var position = 0
        func varint() -> UInt64? {
            var (value, shift): (UInt64, UInt64) = (0, 0)
            while position < bytes.count, shift < 64 {
                let byte = bytes[position]
                position += 1
                value |= UInt64(byte & 0x7F) << shift
                if byte & 0x80 == 0 { return value }
                shift += 7
            }
            return nil
        }
        while position < bytes.count {
            let start = position
            guard let tag = varint() else { return }
            var content = position
            switch tag & 7 {
            case 0: guard varint() != nil else { return }
            case 1: position += 8
            case 2:
                guard let length = varint(), let count = Int(exactly: length), count <= bytes.count - position else { return }
                content = position
                position += count
            case 5: position += 4
            default: return
            }
            guard position <= bytes.count else { return }
            fields.append((Int(tag >> 3), bytes[start..<position], bytes[content..<position]))
        }
    }

    var numbers: Set<Int> { Set(fields.map(\.number)) }

    /// The content of a sub-message; nil if the field is absent.
    subscript(message number: Int) -> [UInt8]? {
        let parts = fields.filter { $0.number == number }
        return parts.isEmpty ? nil : Array(parts.map(\.content).joined())
    }

    /// All fields but some.
    func bytes(without numbers: Set<Int> = []) -> [UInt8] { fields.filter { !numbers.contains($0.number) }.flatMap(\.bytes) }
}
