// Tag: what an explicit tag makes of a scalar.

import Glibc

/// The tags of YAML 1.1's type repository as goyaml v2 honours them. Other tags, local ones (`!secret`) among them, leave
/// the text as a string; tags of sequences and mappings mean nothing.
enum Tag {
    struct Resolution {
        var kind: Document.Kind
        /// The text, where it is not that of the source.
        var text: [UInt8]?
        var isMerge = false
    }

    static func resolve(
        _ tag: UnsafePointer<CChar>?, _ value: UnsafeBufferPointer<UInt8>, isImplicit: Bool
    ) throws(TreeBuilder.Refusal) -> Resolution {
        let isMerge = value.count == 2 && value[0] == UInt8(ascii: "<") && value[1] == UInt8(ascii: "<")
        guard let tag else {
            return Resolution(kind: isImplicit ? Scalar.kind(value) : .string, isMerge: isMerge && isImplicit)
        }
        // The non-specific tag makes even quoted text count as plain, to goyaml.
        if strcmp(tag, "!") == 0 { return Resolution(kind: Scalar.kind(value), isMerge: isMerge) }
        let prefix = "tag:yaml.org,2002:"
        guard strncmp(tag, prefix, 18) == 0 else { return Resolution(kind: .string) }
        let found = Scalar.kind(value)
        switch String(cString: tag + 18) {
        case "null":
            guard found == .null else { throw refusal("null", "null", value) }
            return Resolution(kind: .null)
        case "bool":
            guard found == .bool else { throw refusal("bool", "true or false", value) }
            return Resolution(kind: .bool)
        case "int":
            guard found == .integer else { throw refusal("int", "a whole number", value) }
            return Resolution(kind: .integer)
        case "float":
            guard found == .integer || found == .float else { throw refusal("float", "a number", value) }
            return Resolution(kind: .float)
        case "timestamp":
            guard Scalar.isTimestamp(value) else { throw refusal("timestamp", "a date", value) }
            return Resolution(kind: .string)
        case "binary":
            guard let bytes = Base64.decode(value) else {
                throw TreeBuilder.Refusal(
                    code: .badTag, message: "the value after !!binary is not base64", hint: "encode it anew, or remove the tag")
            }
            guard bytes.withUnsafeBufferPointer({ TextCheck.isUTF8($0) }) else {
                throw TreeBuilder.Refusal(
                    code: .badTag, message: "the bytes after !!binary are not text",
                    hint: "remove the tag: fields of bytes take base64 as it is")
            }
            return Resolution(kind: .string, text: bytes)
        case "merge":
            return Resolution(kind: .string, isMerge: isMerge)
        default:
            return Resolution(kind: .string)
        }
    }

    private static func refusal(_ tag: String, _ wanted: String, _ value: UnsafeBufferPointer<UInt8>) -> TreeBuilder.Refusal {
        TreeBuilder.Refusal(
            code: .badTag,
            message: "\(JSONWriter.quoted(String(decoding: value.prefix(60), as: UTF8.self))) is not \(wanted), as its tag !!\(tag) says",
            hint: "remove the tag, or correct the value")
    }
}

/// Base64 (RFC 4648, section 4), as in `!!binary`: line breaks are passed over, padding is required.
enum Base64 {
    static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var symbols = 0
        var padding = 0
        for byte in text {
            let value: UInt32
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = UInt32(byte - 65)
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = UInt32(byte - 71)
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(byte + 4)
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            case UInt8(ascii: "="):
                padding += 1
                continue
            case 0x0A, 0x0D: continue
            default: return nil
            }
            guard padding == 0 else { return nil }
            bits = bits << 6 | value
            symbols += 1
            if symbols % 4 == 0 {
                bytes += [UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits)]
                bits = 0
            }
        }
        switch (symbols % 4, padding) {
        case (0, 0): break
        case (2, 2): bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
        case (3, 1): bytes += [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)]
        default: return nil
        }
        return bytes
    }
}
