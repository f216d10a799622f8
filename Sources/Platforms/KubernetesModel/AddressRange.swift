// AddressRange: a range of IP addresses as bytes, for asking which range holds an address.

import Glibc

/// A subnet, or one address as the subnet of itself.
struct AddressRange: Sendable, Hashable {
    /// 4 or 16 bytes.
    let bytes: [UInt8]

    /// Length of the prefix.
    let bits: Int

    /// Reads `10.1.0.0/16`, `fd00::/8` or an address alone.
    init?(_ text: String) {
        let parts = text.split(separator: "/" as Character, maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first else { return nil }
        let isIPv6 = address.contains(":")
        var bytes = [UInt8](repeating: 0, count: isIPv6 ? 16 : 4)
        guard inet_pton(isIPv6 ? AF_INET6 : AF_INET, String(address), &bytes) == 1 else { return nil }
        let whole = bytes.count * 8
        guard parts.count == 2 else {
            (self.bytes, bits) = (bytes, whole)
            return
        }
        guard let bits = Int(parts[1]), (0...whole).contains(bits) else { return nil }
        (self.bytes, self.bits) = (bytes, bits)
    }

    var isSingle: Bool { bits == bytes.count * 8 }

    func contains(_ other: AddressRange) -> Bool {
        guard other.bytes.count == bytes.count, other.bits >= bits else { return false }
        let whole = bits / 8
        guard bytes[..<whole] == other.bytes[..<whole] else { return false }
        let rest = bits % 8
        return rest == 0 || (bytes[whole] ^ other.bytes[whole]) >> UInt8(8 - rest) == 0
    }
}
