// The texts that proto3's JSON mapping uses for values: durations, times, base64, field masks, numbers.

/// Conversions between values and the texts that stand for them in JSON (protobuf.dev, "ProtoJSON Format").
public enum ProtoText {
    // MARK: Duration

    /// Largest number of seconds of a duration: 10,000 years.
    static let maxDurationSeconds: Int64 = 315_576_000_000

    /// `1.500s`: 0, 3, 6 or 9 digits after the point. Nil when the value is out of range or its signs disagree.
    public static func text(_ value: Duration) -> String? {
        guard value.seconds.magnitude <= maxDurationSeconds, value.nanos.magnitude < 1_000_000_000,
            value.seconds == 0 || value.nanos == 0 || (value.seconds < 0) == (value.nanos < 0)
        else { return nil }
        let sign = value.seconds < 0 || value.nanos < 0 ? "-" : ""
        return sign + String(value.seconds.magnitude) + fraction(value.nanos.magnitude) + "s"
    }

    /// Reads `1.5s`, with at most nine digits after the point.
    public static func duration(_ text: some StringProtocol) -> Duration? {
        var rest = Substring(text)[...]
        guard rest.popLast() == "s" else { return nil }
        let isNegative = rest.first == "-"
        if isNegative { rest.removeFirst() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, isDigits(whole), let seconds = Int64(whole), seconds <= maxDurationSeconds else {
            return nil
        }
        guard let nanos = parts.count == 2 ? nanos(parts[1]) : 0 else { return nil }
        return Duration(seconds: isNegative ? -seconds : seconds, nanos: isNegative ? -nanos : nanos)
    }

    private static func isDigits(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    private static func nanos(_ digits: some StringProtocol) -> Int32? {
        guard isDigits(digits), digits.utf8.count <= 9, let value = Int32(digits) else { return nil }
        return (digits.utf8.count..<9).reduce(value) { value, _ in value * 10 }
    }

    private static func fraction(_ nanos: UInt32) -> String {
        if nanos == 0 { return "" }
        let (value, width): (UInt32, Int) =
            nanos % 1_000_000 == 0 ? (nanos / 1_000_000, 3) : nanos % 1_000 == 0 ? (nanos / 1_000, 6) : (nanos, 9)
        return "." + padded(Int64(value), width)
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }

    // MARK: Timestamp

    /// From 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
    private static let timestampSeconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// RFC 3339 in UTC; nil when the value is out of range.
    public static func text(_ value: Timestamp) -> String? {
        guard timestampSeconds.contains(value.seconds), (0..<1_000_000_000).contains(value.nanos) else { return nil }
        let days = value.seconds >= 0 ? value.seconds / 86_400 : (value.seconds - 86_399) / 86_400
        let second = value.seconds - days * 86_400
        let (year, month, day) = date(days)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
            + "\(padded(second / 3_600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))\(fraction(UInt32(value.nanos)))Z"
    }

    /// Reads RFC 3339 with `Z` or an offset.
    public static func timestamp(_ text: String) -> Timestamp? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":")
        else { return nil }
        func number(_ range: Range<Int>) -> Int64? {
            let part = String(decoding: bytes[range], as: UTF8.self)
            return isDigits(part) ? Int64(part) : nil
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
            let minute = number(14..<16), let second = number(17..<19), year > 0, (1...12).contains(month),
            day >= 1, day <= daysOf(month, year), hour < 24, minute < 60, second < 60
        else { return nil }
        var place = 19
        var nanos: Int32 = 0
        if bytes[place] == UInt8(ascii: ".") {
            let end = bytes[(place + 1)...].firstIndex { $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9") } ?? bytes.count
            guard let value = self.nanos(String(decoding: bytes[(place + 1)..<end], as: UTF8.self)) else { return nil }
            nanos = value
            place = end
        }
        guard place < bytes.count else { return nil }
        var offset: Int64 = 0
        switch bytes[place] {
        case UInt8(ascii: "Z"): guard place + 1 == bytes.count else { return nil }
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            guard place + 6 == bytes.count, bytes[place + 3] == UInt8(ascii: ":"), let hours = number(place + 1..<place + 3),
                let minutes = number(place + 4..<place + 6), hours < 24, minutes < 60
            else { return nil }
            offset = (hours * 60 + minutes) * (bytes[place] == UInt8(ascii: "-") ? -60 : 60)
        default: return nil
        }
        let seconds = days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset
        return timestampSeconds.contains(seconds) ? Timestamp(seconds: seconds, nanos: nanos) : nil
    }

    private static func daysOf(_ month: Int64, _ year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years that begin in March.
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func date(_ days: Int64) -> (Int64, Int64, Int64) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    // MARK: Base64 (RFC 4648)

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    public static func base64(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let left = bytes.count - index
            let group =
                UInt32(bytes[index]) << 16 | (left > 1 ? UInt32(bytes[index + 1]) << 8 : 0) | (left > 2 ? UInt32(bytes[index + 2]) : 0)
            text.append(alphabet[Int(group >> 18)])
            text.append(alphabet[Int(group >> 12 & 63)])
            text.append(left > 1 ? alphabet[Int(group >> 6 & 63)] : UInt8(ascii: "="))
            text.append(left > 2 ? alphabet[Int(group & 63)] : UInt8(ascii: "="))
            index += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads the standard and the URL-safe alphabet, with or without padding.
    public static func bytes(base64 text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var group: UInt32 = 0
        var count = 0
        var padding = 0
        for letter in text.utf8 {
            let value: UInt32
            switch letter {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = UInt32(letter) - 65
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = UInt32(letter) - 71
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(letter) + 4
            case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
            case UInt8(ascii: "="):
                padding += 1
                continue
            default: return nil
            }
            guard padding == 0 else { return nil }
            group = group << 6 | value
            count += 1
            if count % 4 == 0 {
                bytes.append(UInt8(group >> 16 & 255))
                bytes.append(UInt8(group >> 8 & 255))
                bytes.append(UInt8(group & 255))
                group = 0
            }
        }
        guard padding == 0 || (count + padding) % 4 == 0 && padding <= 2 else { return nil }
        switch count % 4 {
        case 0: return padding == 0 ? bytes : nil
        case 2: bytes.append(UInt8(group >> 4 & 255))
        case 3:
            bytes.append(UInt8(group >> 10 & 255))
            bytes.append(UInt8(group >> 2 & 255))
        default: return nil
        }
        return bytes
    }

    // MARK: Field masks

    /// `foo_bar.baz` to `fooBar.baz`; nil if the way back would not give the same.
    static func maskPath(json path: String) -> String? {
        var result = ""
        for letter in path {
            if letter == "_" { return nil }
            if letter.isUppercase { result += "_" + letter.lowercased() } else { result.append(letter) }
        }
        return result
    }

    static func jsonMaskPath(_ path: String) -> String? {
        var result = ""
        var capital = false
        for letter in path {
            if letter.isUppercase || capital && !(letter.isLowercase && letter.isASCII) { return nil }
            if letter == "_" {
                capital = true
            } else {
                result += capital ? letter.uppercased() : String(letter)
                capital = false
            }
        }
        return capital ? nil : result
    }

    // MARK: Numbers

    /// A number's text as an integer, if it is one: `80`, `80.0`, `8e1`.
    public static func integer<T: FixedWidthInteger>(_ text: String, as type: T.Type) -> T? {
        if let value = T(text) { return text.first == "+" ? nil : value }
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }),
            let value = Double(text), value.isFinite
        else { return nil }
        return T(exactly: value)
    }
}
