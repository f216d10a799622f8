// Subnet: a range of addresses in CIDR form (RFC 4632), or a single address.

/// An IP address, alone or with a prefix length. Host bits may be set; a prefix length excludes a zone.
public enum Subnet: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let slash = text.firstIndex(of: UInt8(ascii: "/")) else { return IPAddress.isValid(text) }
        let address = text.part(0..<slash)
        let length = text.part(from: slash + 1)
        guard 1...3 ~= length.count, length.count == 1 || length[0] != UInt8(ascii: "0"), length.allSatisfy(\.isDigit) else { return false }
        let bits = length.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if IPAddress.isIPv4(address) { return bits <= 32 }
        return bits <= 128 && IPAddress.isIPv6(address)
    }
}
