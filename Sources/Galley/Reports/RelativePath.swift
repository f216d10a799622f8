// Where a file is, seen from the folder that a report is about.

/// A path made relative to a root where it lies inside, and written as a URI for formats that want one.
struct RelativePath {
    /// With forward slashes, no `.` and no doubled slash; absolute only if it lies outside of the root.
    let path: String
    private let isURL: Bool

    init(_ file: String, root: String) {
        if file.contains("://") {
            path = file
            isURL = true
            return
        }
        isURL = false
        let isAbsolute = file.hasPrefix("/")
        var parts = Self.parts(of: file)
        let rootParts = Self.parts(of: root)
        var leadingSlash = isAbsolute
        if isAbsolute, root.hasPrefix("/"), parts.starts(with: rootParts), parts.count > rootParts.count {
            parts.removeFirst(rootParts.count)
            leadingSlash = false
        }
        path = file == "-" ? "stdin" : (leadingSlash ? "/" : "") + parts.joined(separator: "/")
    }

    /// Whether the path is one below the root.
    var isRelative: Bool { !isURL && !path.hasPrefix("/") }

    /// A URI reference (RFC 3986): relative, `file:///…` for an absolute path, and a URL as it is.
    var uri: String {
        if isURL { return Self.encoded(path, keeping: "%:?#[]@!$&'()*+,;=") }
        return (isRelative ? "" : "file://") + Self.encoded(path, keeping: "")
    }

    /// Path components; `a/../b` is `b`, but `..` at the front stays.
    private static func parts(of path: String) -> [Substring] {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !path.hasPrefix("/") {
                parts.append(part)
            }
        }
        return parts
    }

    /// Percent-encodes all but unreserved characters and slashes (section 2.3). A colon too: in the first segment of a
    /// relative reference it would read as a scheme.
    private static func encoded(_ text: String, keeping others: String) -> String {
        let kept = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8).union(others.utf8)
        var result = ""
        for byte in text.utf8 {
            if kept.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
