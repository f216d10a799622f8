// TrustDomain: the name of the authority that workload identities belong to (SPIFFE ID, section 2.1).

/// DNS labels divided by dots; case is free and a trailing dot allowed, as Istio has it.
public enum TrustDomain: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count > 0 else { return false }
        let ending = text.count > 1 && text[text.count - 1] == UInt8(ascii: ".") ? text.count - 1 : text.count
        return text.part(0..<ending).allParts(separatedBy: UInt8(ascii: "."), DNSLabel.isValid)
    }
}
