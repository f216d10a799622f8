// TextForm: what the value forms of configuration have in common: a text has the form or has not.

/// A form that a text may have: a host name, a label's key, an address.
///
/// Checks read bytes and allocate nothing, because every resource goes through many of them. Texts are UTF-8; forms that
/// are ASCII refuse all other bytes.
public protocol TextForm {
    static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool
}

extension TextForm {
    /// Whether the text has this form.
    public static func isValid(_ text: String) -> Bool { text.withBytes { isValid($0) } }

    /// Whether the part of a text has this form.
    public static func isValid(_ text: Substring) -> Bool {
        var text = text
        return text.withUTF8 { isValid($0) }
    }
}

extension String {
    /// The string's UTF-8, without a copy for any string that Swift made.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var text = self
        return text.withUTF8(body)
    }
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }

    var isLowercaseLetter: Bool { self &- 0x61 < 26 }

    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    var isAlphanumeric: Bool { isDigit || isLetter }

    /// The byte with an ASCII letter in lower case.
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension UnsafeBufferPointer<UInt8> {
    /// The part of the buffer in `range`, as a buffer of its own.
    @inline(__always)
    func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: self[range]) }

    func part(from start: Int) -> UnsafeBufferPointer<UInt8> { part(start..<count) }

    func hasSuffix(_ suffix: UnsafeBufferPointer<UInt8>) -> Bool {
        count >= suffix.count && part(from: count - suffix.count).elementsEqual(suffix)
    }

    /// Whether the text is `expected`, which is ASCII in lower case, whatever the case of the text.
    func equalsIgnoringCase(_ expected: StaticString) -> Bool { count == expected.utf8CodeUnitCount && hasPrefixIgnoringCase(expected) }

    /// Whether the text begins with `expected`, which is ASCII in lower case, whatever the case of the text.
    func hasPrefixIgnoringCase(_ expected: StaticString) -> Bool {
        guard count >= expected.utf8CodeUnitCount else { return false }
        for index in 0..<expected.utf8CodeUnitCount where self[index].lowercased != expected.utf8Start[index] { return false }
        return true
    }

    /// Runs `body` on each part between separators until it says false; true if it never did. An empty text has one empty part.
    @inline(__always)
    func allParts(separatedBy separator: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
        var start = 0
        for index in 0..<count where self[index] == separator {
            guard body(part(start..<index)) else { return false }
            start = index + 1
        }
        return body(part(from: start))
    }
}
