// Certificate: what a person wants to know of a certificate (RFC 5280).

/// An X.509 certificate, read and not verified.
struct Certificate: Sendable, Hashable {
    /// In hexadecimal, two digits a byte.
    let serialNumber: String
    let notBefore: String
    let notAfter: String
    let isAuthority: Bool

    /// URIs among its alternative names.
    let uris: [String]

    /// The first certificate in a PEM text.
    init?(pem: [UInt8]) {
        let text = String(decoding: pem, as: UTF8.self)
        guard let begin = text.firstRange(of: "-----BEGIN CERTIFICATE-----"),
            let end = text[begin.upperBound...].firstRange(of: "-----END CERTIFICATE-----"),
            let bytes = Base64.decoded(text[begin.upperBound..<end.lowerBound])
        else { return nil }
        self.init(der: bytes)
    }

    init?(der: [UInt8]) {
        var outer = DER(der[...])
        guard var signed = outer.next(0x30)?.inside, var body = signed.next(0x30)?.inside else { return nil }
        _ = body.next(0xA0)  // version
        guard let serial = body.next(0x02), body.next(0x30) != nil, body.next(0x30) != nil, var validity = body.next(0x30)?.inside,
            let begin = validity.next().flatMap(Self.time), let end = validity.next().flatMap(Self.time)
        else { return nil }
        let digits = serial.content.drop { $0 == 0 }
        let hexadecimal = digits.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        serialNumber = hexadecimal.isEmpty ? "0" : hexadecimal
        (notBefore, notAfter) = (begin, end)

        var (isAuthority, uris) = (false, [String]())
        while let part = body.next() {
            guard part.tag == 0xA3, case var wrapper = part.inside, var extensions = wrapper.next(0x30)?.inside else { continue }
            while var item = extensions.next(0x30)?.inside {
                guard let identifier = item.next(0x06) else { break }
                _ = item.next(0x01)  // critical
                guard case var value? = item.next(0x04)?.inside, var inside = value.next(0x30)?.inside else { continue }
                switch Array(identifier.content) {
                case [0x55, 0x1D, 0x13]: isAuthority = inside.next(0x01)?.content.first ?? 0 != 0
                case [0x55, 0x1D, 0x11]:
                    while let name = inside.next() {
                        if name.tag == 0x86 { uris.append(String(decoding: name.content, as: UTF8.self)) }
                    }
                default: break
                }
            }
        }
        (self.isAuthority, self.uris) = (isAuthority, uris)
    }

    /// The trust domain of its SPIFFE identity.
    var trustDomain: String? {
        uris.first { $0.hasPrefix("spiffe://") }.map { String($0.dropFirst(9).prefix { $0 != "/" }) }
    }

    /// Whether the moment, in the form of the dates, lies within its validity.
    func isValid(at moment: String) -> Bool { notBefore < moment && moment < notAfter }

    /// `2033-05-02T03:41:33Z`: both of the certificate's forms of time, always in UTC (RFC 5280, section 4.1.2.5).
    private static func time(_ element: DER.Element) -> String? {
        var digits = String(decoding: element.content, as: UTF8.self)
        guard digits.hasSuffix("Z") else { return nil }
        digits.removeLast()
        if element.tag == 0x17 { digits = (digits < "50" ? "20" : "19") + digits }
        guard digits.utf8.count == 14, digits.allSatisfy(\.isNumber) else { return nil }
        let text = Array(digits)
        func part(_ range: Range<Int>) -> String { String(text[range]) }
        return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
    }
}

/// Base64 (RFC 4648), white space passed over.
enum Base64 {
    static func decoded(_ text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for byte in text.utf8 {
            let value: UInt8
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - 65
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - 71
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte + 4
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            case UInt8(ascii: "="), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t"): continue
            default: return nil
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
                bits &= (1 << UInt32(count)) - 1
            }
        }
        return bytes
    }
}
