// KeyText: the text that Kubernetes makes of a mapping's key that is a number or a truth value.

enum KeyText {
    /// The text of a key that is not a string; nil if its own text stays as it is.
    static func text(of kind: Document.Kind, _ text: UnsafeBufferPointer<UInt8>, bool: Bool) -> String? {
        switch kind {
        case .bool: bool ? "true" : "false"
        case .integer: Scalar.signed(text).map { String($0) } ?? Scalar.unsigned(text).map { String($0) }
        case .float: Scalar.float(text).map { self.text(of: Float($0)) }
        case .null, .string, .sequence, .mapping: nil
        }
    }

    /// The shortest digits that tell the number from its neighbours in single precision; with an exponent from 1e+06 and
    /// below 1e-4, as Go's `FormatFloat(x, 'g', -1, 32)`.
    static func text(of number: Float) -> String {
        if number.isNaN { return ".nan" }
        if number.isInfinite { return number < 0 ? "-.inf" : ".inf" }
        let (digits, point) = decimal(number.magnitude.description)
        let sign = number.sign == .minus ? "-" : ""
        let exponent = point - 1
        guard number != 0, exponent < -4 || exponent >= 6 else {
            return sign + fixed(digits, point: point)
        }
        let mantissa = digits.count > 1 ? "\(digits.first!).\(digits.dropFirst())" : digits
        let magnitude = abs(exponent)
        return "\(sign)\(mantissa)e\(exponent < 0 ? "-" : "+")\(magnitude < 10 ? "0" : "")\(magnitude)"
    }

    /// The significant digits of a number as Swift describes it, and how many of them stand before the point.
    static func decimal(_ description: String) -> (digits: String, point: Int) {
        var digits = ""
        var point: Int?
        var exponent = 0
        var rest = description[...]
        if let mark = rest.firstIndex(where: { $0 == "e" }) {
            exponent = Int(rest[rest.index(after: mark)...]) ?? 0
            rest = rest[..<mark]
        }
        for character in rest {
            if character == "." { point = digits.count } else { digits.append(character) }
        }
        var place = (point ?? digits.count) + exponent
        while digits.hasPrefix("0"), digits.count > 1 {
            digits.removeFirst()
            place -= 1
        }
        while digits.hasSuffix("0"), digits.count > 1 { digits.removeLast() }
        return (digits, digits == "0" ? 1 : place)
    }

    /// Digits in plain notation.
    static func fixed(_ digits: String, point: Int) -> String {
        if point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
        if point >= digits.count { return digits + String(repeating: "0", count: point - digits.count) }
        return "\(digits.prefix(point)).\(digits.dropFirst(point))"
    }
}
