// PolicyAddress: addresses and subnets of policies as Envoy's ranges.

import EnvoyAPI
import Mesh

enum PolicyAddress {
    /// An address stands for itself, a subnet for all of its addresses; nil if the text is neither.
    static func range(_ text: String) -> EnvoyCore.CidrRange? {
        let slash: Character = "/"
        let parts = text.split(separator: slash, maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let address = parts.first, let version = IPAddress.version(of: address) else { return nil }
        if parts.count == 2, !Subnet.isValid(text) { return nil }
        let width = version == .v4 ? 32 : 128
        guard let bits = parts.count == 2 ? Int(parts[1]) : width, 0...width ~= bits else { return nil }
        var range = EnvoyCore.CidrRange()
        range.addressPrefix = version == .v4 ? address : shortest(address)
        range.prefixLen = UInt32(bits)
        return range
    }

    /// IPv6 as RFC 5952 recommends: lower case, no leading zeros, the longest run of zeros left out.
    ///
    /// - Parameter address: a valid one; a zone stays.
    private static func shortest(_ address: String) -> String {
        let percent: Character = "%"
        let zone = address.firstIndex(of: percent).map { address[$0...] } ?? ""
        let groups = self.groups(address.prefix { $0 != percent })
        if groups.prefix(5).allSatisfy({ $0 == 0 }), groups[5] == 0xFFFF {
            return "::ffff:\(groups[6] >> 8).\(groups[6] & 255).\(groups[7] >> 8).\(groups[7] & 255)\(zone)"
        }
        var gap = 0..<0
        var start = 0
        for index in 0...8 where index == 8 || groups[index] != 0 {
            if index - start > max(1, gap.count) { gap = start..<index }
            start = index + 1
        }
        func text(_ range: Range<Int>) -> String { groups[range].map { String($0, radix: 16) }.joined(separator: ":") }
        return gap.isEmpty ? text(0..<8) + zone : "\(text(0..<gap.lowerBound))::\(text(gap.upperBound..<8))\(zone)"
    }

    /// The eight groups of a valid address.
    private static func groups(_ address: Substring) -> [UInt16] {
        let colon: Character = ":"
        let dot: Character = "."
        var head: [UInt16] = []
        var tail: [UInt16] = []
        var isPastGap = false
        let parts = address.split(separator: colon, omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            var values: [UInt16] = []
            if part.contains(dot) {
                let bytes = part.split(separator: dot).compactMap { UInt16($0) }
                if bytes.count == 4 { values = [bytes[0] << 8 | bytes[1], bytes[2] << 8 | bytes[3]] }
            } else if part.isEmpty {
                if index > 0, index < parts.count - 1 { isPastGap = true }
            } else {
                values = [UInt16(part, radix: 16) ?? 0]
            }
            if isPastGap { tail += values } else { head += values }
        }
        return Array((head + [UInt16](repeating: 0, count: max(0, 8 - head.count - tail.count)) + tail).prefix(8))
    }
}
