// A URL that may be asked for.

/// A URL whose scheme is http or https, and that fits into a C string.
struct Target {
    let url: String

    /// The URL as it may be shown: user and password are left out.
    let shown: String

    init(_ url: String) throws(RESTError) {
        shown = Target.withoutCredentials(url)
        guard url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            throw RESTError(.invalidURL, url: shown, reason: "it has spaces or control characters")
        }
        guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")), url[colon...].hasPrefix("://") else {
            throw RESTError(.invalidURL, url: shown, reason: "it has no scheme")
        }
        let scheme = url[..<colon].lowercased()
        guard scheme == "http" || scheme == "https" else {
            throw RESTError(.unsupportedScheme, url: shown, reason: "the scheme is \(scheme)")
        }
        self.url = url
    }

    /// The URL without the part between `//` and `@`, which would end up in logs.
    static func withoutCredentials(_ url: String) -> String {
        guard let start = url.firstRange(of: "://")?.upperBound else { return url }
        let rest = url[start...]
        let authority = rest[..<(rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex)]
        guard let at = authority.lastIndex(of: "@") else { return url }
        return String(url[..<start] + url[url.index(after: at)...])
    }
}
