// LabelKey and LabelValue: the keys and values of labels, as the API server takes them and as selectors may write them.

/// An optional prefix (a domain in lower case and a slash), then 1 to 63 letters, digits, dashes, underscores and dots
/// with a letter or digit at both ends.
public enum LabelKey: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool { isValid(text, prefix: DNSSubdomain.isValid) }

    /// The same form with capital letters allowed in the prefix: keys of annotations, and of the labels by which Istio selects.
    public static func isValidInAnyCase(_ text: UnsafeBufferPointer<UInt8>) -> Bool { isValid(text, prefix: DNSSubdomain.isValidInAnyCase) }

    /// The same form with capital letters allowed in the prefix: keys of annotations, and of the labels by which Istio selects.
    public static func isValidInAnyCase(_ text: String) -> Bool { text.withBytes { isValidInAnyCase($0) } }

    private static func isValid(_ text: UnsafeBufferPointer<UInt8>, prefix: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
        var name = text
        if let slash = text.firstIndex(of: UInt8(ascii: "/")) {
            guard prefix(text.part(0..<slash)) else { return false }
            name = text.part(from: slash + 1)
        }
        return 1...63 ~= name.count && LabelValue.isValidForSelector(name)
    }
}

/// Nothing, or at most 63 letters, digits, dashes, underscores and dots with a letter or digit at both ends.
public enum LabelValue: TextForm {
    public static let maximumLength = 63

    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool { text.count <= maximumLength && isValidForSelector(text) }

    /// The same characters without a bound on their number: what Istio takes in the labels by which it selects.
    public static func isValidForSelector(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, let last = text.last else { return true }
        guard first.isAlphanumeric, last.isAlphanumeric else { return false }
        return text.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
    }

    /// The same characters without a bound on their number: what Istio takes in the labels by which it selects.
    public static func isValidForSelector(_ text: String) -> Bool { text.withBytes { isValidForSelector($0) } }
}
