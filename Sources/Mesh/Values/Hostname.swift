// Hostname: the name of a host as configuration writes it, with or without a wildcard in front, and which hosts it covers.

/// 1 to 255 characters: DNS labels divided by dots, a trailing dot allowed. The last label is no number, which tells
/// names from IPv4 addresses.
public enum Hostname: TextForm {
    public static let maximumLength = 255

    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool { 1...maximumLength ~= text.count && hasHostLabels(text) }

    /// The same form, in which the first label may also be `*`, or begin with `*` or `*-`.
    ///
    /// The first label is judged alone, so that a single one may be a number.
    public static func isValidWildcard(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count > 0, text.count <= maximumLength else { return false }
        let dot = text.firstIndex(of: UInt8(ascii: ".")) ?? text.count
        guard isWildcardLabel(text.part(0..<dot)) else { return false }
        return dot == text.count || hasHostLabels(text.part(from: dot + 1))
    }

    /// The same form, in which the first label may also be `*`, or begin with `*` or `*-`.
    public static func isValidWildcard(_ text: String) -> Bool { text.withBytes { isValidWildcard($0) } }

    /// Whether some host is covered by both. A `*` in front stands for any text; all else is compared with case.
    public static func overlap(_ one: String, _ other: String) -> Bool {
        one.withBytes { one in
            other.withBytes { other in
                switch (isWildcard(one), isWildcard(other)) {
                case (false, false): one.elementsEqual(other)
                case (true, false): other.hasSuffix(one.part(from: 1))
                case (false, true): one.hasSuffix(other.part(from: 1))
                case (true, true): one.part(from: 1).hasSuffix(other.part(from: 1)) || other.part(from: 1).hasSuffix(one.part(from: 1))
                }
            }
        }
    }

    /// Whether every host that `narrow` stands for is covered by `wide`: they are equal, or `wide` is a wildcard over it.
    public static func covers(_ wide: String, _ narrow: String) -> Bool {
        wide.withBytes { wide in
            narrow.withBytes { narrow in
                guard isWildcard(wide) else { return wide.elementsEqual(narrow) }
                return isWildcard(narrow) ? narrow.part(from: 1).hasSuffix(wide.part(from: 1)) : narrow.hasSuffix(wide.part(from: 1))
            }
        }
    }

    /// The first entry that overlaps an earlier one, with the earlier one; nil if no two entries cover the same host.
    public static func firstOverlap(in hosts: [String]) -> (earlier: Int, later: Int)? {
        guard hosts.count > 1 else { return nil }
        if !hosts.contains(where: { $0.utf8.first == UInt8(ascii: "*") }) && Set(hosts).count == hosts.count { return nil }
        for later in 1..<hosts.count {
            for earlier in 0..<later where overlap(hosts[earlier], hosts[later]) { return (earlier, later) }
        }
        return nil
    }

    private static func isWildcard(_ text: UnsafeBufferPointer<UInt8>) -> Bool { text.first == UInt8(ascii: "*") }

    /// Labels divided by dots, of which the last may be empty, for a trailing dot, and is no number.
    private static func hasHostLabels(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var lastStart = 0
        for index in 0..<text.count where text[index] == UInt8(ascii: ".") {
            guard DNSLabel.isValid(text.part(lastStart..<index)) else { return false }
            lastStart = index + 1
        }
        let last = text.part(from: lastStart)
        return last.isEmpty || DNSLabel.isValid(last) && !isNumber(last)
    }

    /// Whether a label is a decimal number that fits 64 bits, as Istio reads it; longer rows of digits are taken for names.
    private static func isNumber(_ label: UnsafeBufferPointer<UInt8>) -> Bool {
        var value: Int64 = 0
        for byte in label {
            guard byte.isDigit else { return false }
            let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, stillTooLarge) = product.addingReportingOverflow(Int64(byte - 0x30))
            if tooLarge || stillTooLarge { return false }
            value = sum
        }
        return true
    }

    private static func isWildcardLabel(_ label: UnsafeBufferPointer<UInt8>) -> Bool {
        guard label.count <= DNSLabel.maximumLength, label.first == UInt8(ascii: "*") else { return DNSLabel.isValid(label) }
        if label.count == 1 { return true }
        return DNSLabel.hasLabelCharacters(label.part(from: label[1] == UInt8(ascii: "-") ? 2 : 1))
    }
}
