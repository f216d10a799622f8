// RequestURL: URLs as Istio and the API server read them, which is how Go's net/url does.

/// Whether a text is a URL that a request could be made to, and its scheme.
///
/// The API server checks twice: once as a request target (RFC 7230, section 5.3), and once more as a reference with a fragment.
enum RequestURL {
    /// The scheme in lower case, empty for an absolute path without one; nil for a text that is no such URL.
    static func scheme(of text: String) -> String? {
        let bytes = Array(text.utf8)
        guard let scheme = parse(bytes[...], isRequest: true) else { return nil }
        let fragment = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        guard parse(bytes[..<fragment], isRequest: false) != nil, hasSoundEscapes(bytes[fragment...]) else { return nil }
        return String(decoding: scheme.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// The scheme of a URL, or nil if the text is none.
    private static func parse(_ text: ArraySlice<UInt8>, isRequest: Bool) -> ArraySlice<UInt8>? {
        guard !text.isEmpty || !isRequest, text.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        if text.elementsEqual([UInt8(ascii: "*")]) { return text.prefix(0) }
        guard let scheme = scheme(in: text) else { return nil }
        var rest = scheme.isEmpty ? text : text[(scheme.endIndex + 1)...]
        rest = rest[..<(rest.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex)]

        if rest.first != UInt8(ascii: "/") {
            if !scheme.isEmpty { return scheme }  // opaque, as in mailto:name
            if isRequest { return nil }
            let segment = rest.prefix { $0 != UInt8(ascii: "/") }
            if segment.contains(UInt8(ascii: ":")) { return nil }
        }
        let isRooted = !scheme.isEmpty || !isRequest && !rest.starts(with: "///".utf8)
        if isRooted, rest.starts(with: "//".utf8) {
            let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
            guard isAuthority(authority) else { return nil }
            rest = rest[authority.endIndex...]
        }
        return hasSoundEscapes(rest) ? scheme : nil
    }

    /// What stands before the first colon, if it has the form of a scheme; empty without one; nil if nothing stands there.
    private static func scheme(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if index == text.startIndex { return text.prefix(0) }
            case UInt8(ascii: ":"): return index == text.startIndex ? nil : text[..<index]
            default: return text.prefix(0)
            }
        }
        return text.prefix(0)
    }

    private static func isAuthority(_ authority: ArraySlice<UInt8>) -> Bool {
        guard let at = authority.lastIndex(of: UInt8(ascii: "@")) else { return isHostAndPort(authority) }
        let user = authority[..<at]
        return isHostAndPort(authority[(at + 1)...]) && hasSoundEscapes(user)
            && user.allSatisfy { isUnreserved($0) || "!$&'()*+,;=:%@".utf8.contains($0) }
    }

    private static func isHostAndPort(_ host: ArraySlice<UInt8>) -> Bool {
        if host.first == UInt8(ascii: "[") {
            guard let close = host.lastIndex(of: UInt8(ascii: "]")) else { return false }
            return isOptionalPort(host[(close + 1)...]) && isHost(host[...close])
        }
        if let colon = host.lastIndex(of: UInt8(ascii: ":")), !isOptionalPort(host[colon...]) { return false }
        return isHost(host)
    }

    private static func isOptionalPort(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return true }
        return first == UInt8(ascii: ":") && text.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
    }

    /// Escapes in a host are for bytes beyond ASCII, and for the percent sign of an IPv6 zone.
    private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
        guard hasSoundEscapes(host) else { return false }
        for index in host.indices {
            let byte = host[index]
            if byte == UInt8(ascii: "%") {
                let isBeyondASCII = host[index + 1] | 0x20 >= UInt8(ascii: "a") || host[index + 1] >= UInt8(ascii: "8")
                let isPercent = host[index + 1] == UInt8(ascii: "2") && host[index + 2] == UInt8(ascii: "5")
                if !isBeyondASCII && !isPercent { return false }
            } else if byte < 0x80, !isUnreserved(byte), !"!$&'()*+,;=:[]<>\"".utf8.contains(byte) {
                return false
            }
        }
        return true
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-_.~".utf8.contains(byte)
    }

    /// Whether each percent sign is followed by two hexadecimal digits.
    private static func hasSoundEscapes(_ text: ArraySlice<UInt8>) -> Bool {
        func isHexDigit(_ index: Int) -> Bool {
            index < text.endIndex && (text[index] &- 0x30 < 10 || (text[index] | 0x20) &- 0x61 < 6)
        }
        return text.indices.allSatisfy { text[$0] != UInt8(ascii: "%") || isHexDigit($0 + 1) && isHexDigit($0 + 2) }
    }
}
