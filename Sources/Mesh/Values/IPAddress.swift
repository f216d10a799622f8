// IPAddress: the text of an IPv4 or IPv6 address.

/// IPv4 as four decimal numbers without leading zeros, or IPv6 (RFC 4291, section 2.2), which may end in an IPv4 address
/// and have a zone (RFC 4007, section 11).
public enum IPAddress: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool { version(of: text) != nil }

    /// Which version of IP an address belongs to.
    public enum Version: Sendable { case v4, v6 }

    /// The version of the address, or nil if the text is no address.
    public static func version(of text: UnsafeBufferPointer<UInt8>) -> Version? {
        if isIPv4(text) { return .v4 }
        guard let percent = text.firstIndex(of: UInt8(ascii: "%")) else { return isIPv6(text) ? .v6 : nil }
        return percent + 1 < text.count && isIPv6(text.part(0..<percent)) ? .v6 : nil
    }

    /// The version of the address, or nil if the text is no address.
    public static func version(of text: String) -> Version? { text.withBytes { version(of: $0) } }

    static func isIPv4(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var fields = 0
        let isWellFormed = text.allParts(separatedBy: UInt8(ascii: ".")) { field in
            fields += 1
            guard 1...3 ~= field.count, field.count == 1 || field[0] != UInt8(ascii: "0") else { return false }
            var value = 0
            for byte in field {
                guard byte.isDigit else { return false }
                value = value * 10 + Int(byte - 0x30)
            }
            return value <= 255
        }
        return isWellFormed && fields == 4
    }

    /// IPv6 without a zone.
    static func isIPv6(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let colon = UInt8(ascii: ":")
        var position = 0
        var groups = 0
        var isShortened = false
        if text.count >= 2, text[0] == colon, text[1] == colon {
            isShortened = true
            position = 2
            if position == text.count { return true }
        }
        while groups < 8 {
            let start = position
            while position < text.count, isHexadecimal(text[position]) { position += 1 }
            if position < text.count, text[position] == UInt8(ascii: ".") {
                // The last two groups, written as IPv4.
                guard isIPv4(text.part(from: start)) else { return false }
                groups += 2
                return isShortened ? groups < 8 : groups == 8
            }
            guard 1...4 ~= position - start else { return false }
            groups += 1
            if position == text.count { break }
            guard text[position] == colon, position + 1 < text.count else { return false }
            position += 1
            if text[position] == colon {
                if isShortened { return false }
                isShortened = true
                position += 1
                if position == text.count { break }
            }
        }
        // The two colons stand for one group of zeros at least.
        return position == text.count && (isShortened ? groups < 8 : groups == 8)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool { byte.isDigit || (byte | 0x20) &- 0x61 < 6 }
}
