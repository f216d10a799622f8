// DNSLabel: one label of a domain name (RFC 1123, section 2.1), which also is the form of many names in Kubernetes.

/// 1 to 63 letters, digits and dashes, with a letter or digit at both ends. Case is free.
public enum DNSLabel: TextForm {
    public static let maximumLength = 63

    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool { text.count <= maximumLength && hasLabelCharacters(text) }

    /// The form of Kubernetes' namespaces and service names: a label in lower case.
    public static func isValidLowercase(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        isValid(text) && text.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }

    /// The form of Kubernetes' namespaces and service names: a label in lower case.
    public static func isValidLowercase(_ text: String) -> Bool { text.withBytes { isValidLowercase($0) } }

    /// The characters of a label, without the bound on its length.
    static func hasLabelCharacters(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count > 0, text[0].isAlphanumeric, text[text.count - 1].isAlphanumeric else { return false }
        for byte in text where !(byte.isAlphanumeric || byte == UInt8(ascii: "-")) { return false }
        return true
    }
}
