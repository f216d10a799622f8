// GatewayAPIPathRules: the path of a match in an HTTPRoute.

import KubernetesAPI

/// Paths that are compared as texts have to be in the form in which requests arrive: absolute, normalized, without query
/// or fragment (RFC 3986, sections 3.3 and 6.2.2.3).
enum GatewayAPIPathRules {
    static func check(_ path: GatewayAPI.HTTPPathMatch, at place: Place, _ report: Report) {
        let type = path.type ?? GatewayAPIDefaults.pathType
        guard type == "Exact" || type == "PathPrefix" else { return }
        let value = path.value ?? GatewayAPIDefaults.pathValue
        guard let flaw = flaw(in: Array(value.utf8)) else { return }
        report.error("path-form", place["value"], flaw.message, hint: flaw.hint)
    }

    private static func flaw(in path: [UInt8]) -> (message: String, hint: String)? {
        guard path.first == UInt8(ascii: "/") else { return ("a path begins with a slash", "write it like /cart") }
        let segments = path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if segments.dropLast().contains(where: \.isEmpty) {
            return ("the path has two slashes in a row, which requests do not have when they are matched", "write one slash")
        }
        if segments.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) {
            return (
                "\".\" and \"..\" are resolved before requests are matched, so this path would match none",
                "write the path that they lead to"
            )
        }
        for (index, byte) in path.enumerated() {
            if byte == UInt8(ascii: "#") { return ("a request's path has no fragment (#...)", "remove it, or write %23 for the character") }
            if byte == UInt8(ascii: "?") { return ("the query is no part of the path", "match it with queryParams") }
            if byte == UInt8(ascii: "%") {
                guard index + 2 < path.count, isHexadecimal(path[index + 1]), isHexadecimal(path[index + 2]) else {
                    return ("a percent sign is followed by two hexadecimal digits", "write %25 for the character itself")
                }
                if path[index + 1] == UInt8(ascii: "2"), path[index + 2] | 0x20 == UInt8(ascii: "f") {
                    return ("an escaped slash (%2F) is not allowed in a path", "write a slash, or use type RegularExpression")
                }
            } else if !isAllowed(byte) {
                return (
                    "the path has a character that has to be escaped in a URL", "write it as % and two hexadecimal digits for each byte"
                )
            }
        }
        return nil
    }

    /// Characters of paths that need no escape.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-/._~!$&'()*+,;=:@".utf8.contains(byte)
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
        default: false
        }
    }
}
