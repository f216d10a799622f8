// GoDuration: spans of time as Istio and Kubernetes write them, `1h30m` or `1.5s`.

import Protobuf

/// Decimal numbers with units (h, m, s, ms, us, ns), one after the other, with an optional sign in front; `0` needs no
/// unit. The sum fits 64 bits of nanoseconds, about 292 years.
public enum GoDuration: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool { nanoseconds(text) != nil }

    /// The span, or nil if the text is none.
    public static func parse(_ text: String) -> Duration? { text.withBytes { nanoseconds($0) }.map { duration(nanoseconds: $0) } }

    /// The span, or nil if the text is none.
    public static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Duration? { nanoseconds(text).map { duration(nanoseconds: $0) } }

    private static func duration(nanoseconds: Int64) -> Duration {
        Duration(seconds: nanoseconds / 1_000_000_000, nanos: Int32(nanoseconds % 1_000_000_000))
    }

    /// The span in nanoseconds, or nil if the text is none. What is finer than a nanosecond is cut off.
    static func nanoseconds(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        var position = 0
        var isNegative = false
        if let first = text.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            position = 1
        }
        if text.count == position + 1, text[position] == UInt8(ascii: "0") { return 0 }
        guard position < text.count else { return nil }

        // Magnitudes go to 2^63, for the smallest number.
        let limit: UInt64 = 1 << 63
        var total: UInt64 = 0
        while position < text.count {
            var whole: UInt64 = 0
            let start = position
            while position < text.count, text[position].isDigit {
                guard whole <= limit / 10 else { return nil }
                whole = whole * 10 + UInt64(text[position] - 0x30)
                guard whole <= limit else { return nil }
                position += 1
            }
            var digits = position - start
            var fraction: UInt64 = 0
            var scale = 1.0
            if position < text.count, text[position] == UInt8(ascii: ".") {
                position += 1
                var isPrecise = true
                while position < text.count, text[position].isDigit {
                    let (product, overflow) = fraction.multipliedReportingOverflow(by: 10)
                    // Digits past 63 bits are finer than a nanosecond of any unit.
                    if isPrecise, !overflow, product + 9 < limit {
                        fraction = product + UInt64(text[position] - 0x30)
                        scale *= 10
                    } else {
                        isPrecise = false
                    }
                    digits += 1
                    position += 1
                }
            }
            guard digits > 0 else { return nil }

            let unitStart = position
            while position < text.count, text[position] != UInt8(ascii: "."), !text[position].isDigit { position += 1 }
            guard let unit = Self.unit(text.part(unitStart..<position)), whole <= limit / unit else { return nil }
            var value = whole * unit
            if fraction > 0 { value += UInt64(Double(fraction) * (Double(unit) / scale)) }
            guard value <= limit - total else { return nil }
            total += value
        }
        if isNegative { return total == limit ? Int64.min : -Int64(total) }
        return total < limit ? Int64(total) : nil
    }

    /// Nanoseconds in a unit. The micro sign may be either of Unicode's two, U+00B5 and U+03BC.
    private static func unit(_ name: UnsafeBufferPointer<UInt8>) -> UInt64? {
        switch name.count {
        case 1:
            switch name[0] {
            case UInt8(ascii: "h"): return 3_600_000_000_000
            case UInt8(ascii: "m"): return 60_000_000_000
            case UInt8(ascii: "s"): return 1_000_000_000
            default: return nil
            }
        case 2 where name[1] == UInt8(ascii: "s"):
            switch name[0] {
            case UInt8(ascii: "m"): return 1_000_000
            case UInt8(ascii: "u"): return 1_000
            case UInt8(ascii: "n"): return 1
            default: return nil
            }
        case 3 where name[2] == UInt8(ascii: "s") && (name[0] == 0xC2 && name[1] == 0xB5 || name[0] == 0xCE && name[1] == 0xBC):
            return 1_000
        default: return nil
        }
    }
}

extension Duration {
    /// Whether the span is at least a millisecond, the shortest that Envoy's timers know.
    public var isAtLeastOneMillisecond: Bool { self >= Duration(nanos: 1_000_000) }

    /// Whether the span has no part finer than a millisecond.
    public var isWholeMilliseconds: Bool { nanos % 1_000_000 == 0 }

    /// Whether the span has no part finer than a second.
    public var isWholeSeconds: Bool { nanos == 0 }
}
