// DER: the encoding of certificates (X.690), as far as one has to read it to tell one certificate from another.

/// A reader of one level of DER. Every step fails at what does not fit, so that it can read anything.
struct DER {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    struct Element {
        let tag: UInt8
        let content: ArraySlice<UInt8>
        var inside: DER { DER(content) }
    }

    var nextTag: UInt8? { rest.first }

    mutating func next() -> Element? {
        guard let tag = rest.popFirst(), tag & 0x1F != 0x1F, let first = rest.popFirst() else { return nil }
        var length = Int(first)
        if first >= 0x80 {
            // More than four bytes of length is more than any certificate has.
            guard (1...4).contains(first & 0x7F), rest.count >= Int(first & 0x7F) else { return nil }
            length = 0
            for _ in 0..<(first & 0x7F) { length = length << 8 | Int(rest.removeFirst()) }
        }
        guard rest.count >= length else { return nil }
        let content = rest.prefix(length)
        rest = rest.dropFirst(length)
        return Element(tag: tag, content: content)
    }

    mutating func next(_ tag: UInt8) -> Element? {
        guard nextTag == tag else { return nil }
        return next()
    }
}
