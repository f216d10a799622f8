// FormatChecks: one check for each kind of thing that a text can be (`meshctl.Format` in the .proto options).

import Mesh
import Protobuf
import RegularExpression
import YAML

enum FormatChecks {
    static func check(_ text: UnsafeBufferPointer<UInt8>, _ rules: Rules, _ place: Place, _ report: Report, _ checks: ValueChecks) {
        func fail(_ code: StaticString, _ what: String, hint: String) {
            report.error(code, place, "\"\(String(decoding: text, as: UTF8.self))\" is not \(what)", hint: hint)
        }
        switch rules.format {
        case .any, .filePath, .cel: break
        case .duration:
            guard let value = GoDuration.parse(String(decoding: text, as: UTF8.self)) else {
                return fail("invalid-duration", "a duration", hint: "write numbers with units h, m, s or ms: 1h30m, 10s")
            }
            checks.duration(value, rules, place, report)
        case .port, .optionalPort:
            let number = Int(String(decoding: text, as: UTF8.self))
            if !(number.map { PortNumber.isValid($0) } ?? false) { fail("invalid-port", "a port", hint: "give a number from 1 to 65535") }
        case .host:
            if !Hostname.isValid(text) {
                fail("invalid-host", "a host name", hint: "use letters, digits, dashes and dots: reviews.shop.svc.cluster.local")
            }
        case .wildcardHost:
            if !Hostname.isValidWildcard(text) {
                fail("invalid-host", "a host name", hint: "an asterisk may stand in the first label only: *.example.com")
            }
        case .ip:
            if !IPAddress.isValid(text) { fail("invalid-ip", "an IP address", hint: "write it like 10.0.0.1 or fd00::1") }
        case .subnet:
            if !Subnet.isValid(text) { fail("invalid-subnet", "an IP address or subnet", hint: "write it like 10.0.0.0/8 or fd00::/8") }
        case .hostPort:
            let whole = String(decoding: text, as: UTF8.self)
            let colon = whole.lastIndex(of: ":")
            let port = colon.flatMap { Int(whole[whole.index(after: $0)...]) }
            if port.map({ !PortNumber.isValid($0) }) ?? true {
                fail("invalid-address", "a host and a port", hint: "write it like host.example.com:443")
            }
        case .regex:
            if let reason = RegexFinding.reason(text) { report.error("invalid-regex", place, reason.message, hint: reason.hint) }
        case .url:
            let whole = String(decoding: text, as: UTF8.self)
            if !whole.contains("://") { fail("invalid-url", "an absolute URL", hint: "begin it with its scheme: https://…") }
        case .spiffeID:
            let whole = String(decoding: text, as: UTF8.self)
            if !whole.hasPrefix("spiffe://") {
                fail("invalid-spiffe-id", "a SPIFFE identity", hint: "write it like spiffe://cluster.local/ns/shop/sa/cart")
            }
        case .trustDomain:
            if !TrustDomain.isValid(text) { fail("invalid-trust-domain", "a trust domain", hint: "write it like cluster.local") }
        case .dnsLabel:
            if !DNSLabel.isValid(text) {
                fail("invalid-name", "a DNS label", hint: "use letters, digits and dashes, at most 63 characters")
            }
        case .lowerDNSLabel:
            if !DNSLabel.isValidLowercase(text) {
                fail("invalid-name", "a lower-case DNS label", hint: "use lower-case letters, digits and dashes, at most 63 characters")
            }
        case .dnsSubdomain:
            if !DNSSubdomain.isValid(text) {
                fail(
                    "invalid-name", "a lower-case DNS name", hint: "use lower-case letters, digits, dashes and dots, at most 253 characters"
                )
            }
        case .labelKey:
            if !LabelKey.isValid(text) {
                fail(
                    "invalid-label", "the key of a label",
                    hint: "write it like app or example.com/app, at most 63 characters after the slash")
            }
        case .labelValue:
            if !LabelValue.isValid(text) {
                fail(
                    "invalid-label", "the value of a label",
                    hint: "use letters, digits, dashes, underscores and dots, at most 63 characters")
            }
        case .headerName:
            if !HTTPHeader.isValidName(text) { fail("invalid-header-name", "the name of a header", hint: "use letters, digits and dashes") }
        case .quantity:
            if !Quantity.isValid(text) { fail("invalid-quantity", "a quantity", hint: "write it like 500m, 2, 1.5Gi") }
        case .dateTime:
            if ProtoText.timestamp(String(decoding: text, as: UTF8.self)) == nil {
                fail("invalid-time", "a time", hint: "write it like 2026-01-31T12:00:00Z")
            }
        case .portOrName:
            if !ServiceName.isValid(text) {
                fail(
                    "invalid-port", "a port's number or name",
                    hint: "a name has lower-case letters, digits and dashes, a letter among them, and at most 15 characters")
            }
        case .base64:
            if checks.base64(text) == nil { fail("invalid-base64", "base64 with padding", hint: "encode the bytes with: base64 -w0") }
        case .numberOrPercent:
            let isPercent = text.last == UInt8(ascii: "%") && text.count > 1 && text.dropLast().allSatisfy { $0 >= 48 && $0 <= 57 }
            if !isPercent { fail("invalid-percentage", "a number or a percentage", hint: "write it like 3 or 25%") }
        }
    }
}

/// The form of a Kubernetes quantity: a decimal number with an optional suffix or exponent.
enum Quantity {
    private static let suffixes: Set<String> = ["", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"]

    static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = text[...]
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let whole = rest.prefix { $0 >= 48 && $0 <= 57 }
        rest = rest.dropFirst(whole.count)
        var digits = whole.count
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            let fraction = rest.prefix { $0 >= 48 && $0 <= 57 }
            rest = rest.dropFirst(fraction.count)
            digits += fraction.count
        }
        guard digits > 0 else { return false }
        let suffix = String(decoding: rest, as: UTF8.self)
        if suffixes.contains(suffix) { return true }
        guard suffix.first == "e" || suffix.first == "E" else { return false }
        return Int(suffix.dropFirst()) != nil
    }
}

/// The name of a port as the API server reads it (RFC 6335, section 5.1): lower case, at most 15 characters, a letter
/// among them, no dash at an end or beside another.
enum ServiceName {
    static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard (1...15).contains(text.count) else { return false }
        var hasLetter = false
        var previous = UInt8(ascii: "-")
        for byte in text {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): hasLetter = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-"): if previous == UInt8(ascii: "-") { return false }
            default: return false
            }
            previous = byte
        }
        return hasLetter && previous != UInt8(ascii: "-")
    }
}

/// RE2's verdict on an expression, in words for a finding.
enum RegexFinding {
    static func reason(_ text: UnsafeBufferPointer<UInt8>) -> (message: String, hint: String?)? {
        do throws(RegularExpression.Failure) {
            _ = try RegularExpression(String(decoding: text, as: UTF8.self))
            return nil
        } catch {
            return (error.message, error.hint)
        }
    }
}
