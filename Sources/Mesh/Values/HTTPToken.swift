// HTTPToken, HTTPHeader and HTTPHeaderValue: the words of an HTTP message that configuration may name or set.

/// One or more token characters (RFC 9110, section 5.6.2): names of fields, methods, cookies.
public enum HTTPToken: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool { text.count > 0 && text.allSatisfy(isTokenCharacter) }

    static func isTokenCharacter(_ byte: UInt8) -> Bool {
        if byte.isAlphanumeric { return true }
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"),
            UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "_"),
            UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            return true
        default: return false
        }
    }
}

/// Names of header fields and of the pseudo header fields of HTTP/2 (RFC 9113, section 8.3).
public enum HTTPHeader {
    /// Whether the text is a field's name: a token.
    public static func isValidName(_ text: UnsafeBufferPointer<UInt8>) -> Bool { HTTPToken.isValid(text) }

    /// Whether the text is a field's name: a token.
    public static func isValidName(_ text: String) -> Bool { HTTPToken.isValid(text) }

    /// Whether a proxy can match on the name: a field, or one of `:method`, `:scheme`, `:authority`, `:path`, `:status`.
    public static func isValidNameOrPseudoName(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: ":") else { return HTTPToken.isValid(text) }
        switch text {
        case ":method", ":scheme", ":authority", ":path", ":status": return true
        default: return false
        }
    }

    /// Whether the name means the authority of the request: `host` or `:authority`, in any case.
    public static func isAuthority(_ text: String) -> Bool {
        text.withBytes { $0.equalsIgnoringCase("host") || $0.equalsIgnoringCase(":authority") }
    }

    /// Whether the name is one that routing owns: `host` in any case, or any pseudo header field.
    public static func isOwnedByRouting(_ text: String) -> Bool {
        text.withBytes { $0.first == UInt8(ascii: ":") || $0.equalsIgnoringCase("host") }
    }
}
