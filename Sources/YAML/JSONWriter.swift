// JSONWriter: values as JSON (RFC 8259).

/// Writes JSON. Text is UTF-8; only what must be escaped is.
public enum JSONWriter {
    /// A value on one line, without spaces; or, if `pretty`, over several lines that are indented by two spaces a level.
    /// Infinities and NaN, which JSON does not have, become the texts that Protobuf's JSON has for them.
    public static func text(of value: Value, pretty: Bool = false) -> String {
        var bytes: [UInt8] = []
        append(value, to: &bytes, indent: pretty ? 0 : nil)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ value: Value, to bytes: inout [UInt8], indent: Int?) {
        switch value {
        case .null: bytes += Array("null".utf8)
        case .bool(let bool): bytes += Array((bool ? "true" : "false").utf8)
        case .integer(let integer): bytes += Array(String(integer).utf8)
        case .double(let double):
            if double.isFinite {
                bytes += Array(ScalarStyle.text(of: double).utf8)
            } else {
                append(double.isNaN ? "NaN" : double < 0 ? "-Infinity" : "Infinity", to: &bytes)
            }
        case .string(let string): append(string, to: &bytes)
        case .sequence(let items):
            append(items, UInt8(ascii: "["), UInt8(ascii: "]"), to: &bytes, indent: indent) { item, bytes, inner in
                append(item, to: &bytes, indent: inner)
            }
        case .mapping(let entries):
            append(entries, UInt8(ascii: "{"), UInt8(ascii: "}"), to: &bytes, indent: indent) { entry, bytes, inner in
                append(entry.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                if inner != nil { bytes.append(0x20) }
                append(entry.value, to: &bytes, indent: inner)
            }
        }
    }

    private static func append<Element>(
        _ elements: [Element], _ opening: UInt8, _ closing: UInt8, to bytes: inout [UInt8], indent: Int?,
        _ write: (Element, inout [UInt8], Int?) -> Void
    ) {
        bytes.append(opening)
        let inner = indent.map { $0 + 2 }
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if let inner { bytes += [0x0A] + Array(repeating: 0x20, count: inner) }
            write(element, &bytes, inner)
        }
        if let indent, !elements.isEmpty { bytes += [0x0A] + Array(repeating: 0x20, count: indent) }
        bytes.append(closing)
    }

    /// A text in JSON's quotes.
    public static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
            case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
            case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
            case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
            case 0..<0x20, 0x7F:
                bytes += Array("\\u00".utf8)
                for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 48 + digit : 87 + digit) }
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
