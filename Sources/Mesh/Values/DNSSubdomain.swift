// DNSSubdomain: the form of most object names in Kubernetes.

/// Labels divided by dots, in lower case, at most 253 characters in all. A single label may be longer than 63.
public enum DNSSubdomain: TextForm {
    public static let maximumLength = 253

    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        isValidInAnyCase(text) && text.allSatisfy { !$0.isLetter || $0.isLowercaseLetter }
    }

    /// The same form with capital letters allowed.
    public static func isValidInAnyCase(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.count <= maximumLength && text.allParts(separatedBy: UInt8(ascii: "."), DNSLabel.hasLabelCharacters)
    }
}
