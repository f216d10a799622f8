// AddressRange: an IP address or a range of them, as bytes that can be compared.

import EnvoyAPI
import Mesh

/// `10.1.2.3` or `10.0.0.0/8`, IPv4 or IPv6.
struct AddressRange: Sendable {
    /// The address as it was written, without the prefix length.
    let address: String
    let bits: Int
    private let bytes: [UInt8]

    init?(_ text: String) {
        guard Subnet.isValid(text) else { return nil }
        let slash = text.firstIndex(of: "/" as Character)
        address = slash.map { String(text[..<$0]) } ?? text
        bytes = Self.bytes(of: address)
        bits = slash.flatMap { Int(text[text.index(after: $0)...]) } ?? bytes.count * 8
    }

    /// The first address of the range and its length: the same for all ways to write the same range.
    var canonical: [UInt8] {
        var masked = bytes
        for index in masked.indices {
            let kept = min(8, max(0, bits - index * 8))
            masked[index] &= kept == 0 ? 0 : UInt8(truncatingIfNeeded: 0xFF << (8 - kept))
        }
        return masked + [UInt8(truncatingIfNeeded: bits)]
    }

    /// `0.0.0.0`, with any prefix: stands for all addresses, so that Istio does not match it.
    var isUnspecified: Bool { address == "0.0.0.0" }

    var envoy: EnvoyCore.CidrRange {
        var range = EnvoyCore.CidrRange()
        range.addressPrefix = address
        range.prefixLen = UInt32(bits)
        return range
    }

    /// The bytes of an address that is known to be valid.
    private static func bytes(of address: String) -> [UInt8] {
        let dot: Character = "."
        let colon: Character = ":"
        guard address.contains(colon) else { return address.split(separator: dot).map { UInt8($0) ?? 0 } }
        // A zone does not belong to the address.
        let text = address.prefix { $0 != "%" }
        var head: [UInt8] = []
        var tail: [UInt8] = []
        var isPastGap = false
        var parts = text.split(separator: colon, omittingEmptySubsequences: false).map(String.init)
        if parts.first == "" { parts.removeFirst() }
        if parts.last == "" { parts.removeLast() }
        for part in parts {
            if part.isEmpty {
                isPastGap = true
                continue
            }
            let group = part.contains(dot) ? bytes(of: part) : Self.group(part)
            if isPastGap { tail += group } else { head += group }
        }
        let gap = max(0, 16 - head.count - tail.count)
        return head + [UInt8](repeating: 0, count: gap) + tail
    }

    private static func group(_ text: String) -> [UInt8] {
        let value = UInt16(text, radix: 16) ?? 0
        return [UInt8(value >> 8), UInt8(value & 0xFF)]
    }
}
