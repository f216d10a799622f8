// CORSRules: which scripts of other sites may call a service (Fetch Standard, "CORS protocol").

import IstioAPI
import Mesh

/// `corsPolicy` of a route.
enum CORSRules {
    static func check(_ policy: Networking.CorsPolicy, at place: Place, _ report: Report) {
        for (index, origin) in policy.allowOrigins.enumerated() { Self.origin(origin, at: place["allowOrigins"][index], report) }
        for (index, method) in policy.allowMethods.enumerated() where !isMethod(method) {
            report.error(
                "cors-method", place["allowMethods"][index], "\"\(method)\" is not an HTTP method",
                hint: "write GET, HEAD, POST, PUT, PATCH, DELETE, CONNECT, OPTIONS, TRACE or *, in capital letters")
        }
        headers(policy.allowHeaders, at: place, "allowHeaders", report)
        headers(policy.exposeHeaders, at: place, "exposeHeaders", report)

        // That the span is at least a millisecond is in the options of the field.
        if let maxAge = policy.maxAge, maxAge.isAtLeastOneMillisecond, !maxAge.isWholeSeconds {
            report.error(
                "duration-precision", place["maxAge"], "browsers are told whole seconds", hint: "round the duration to seconds")
        }
    }

    private static func origin(_ origin: Networking.StringMatch, at place: Place, _ report: Report) {
        switch origin.matchType {
        case .exact(""): empty(at: place["exact"], report)
        case .prefix(""): empty(at: place["prefix"], report)
        case nil: empty(at: place["exact"], report)
        case .regex(let pattern): StringMatchRules.regex(pattern, at: place["regex"], report)
        case .exact, .prefix: break
        }
    }

    private static func empty(at place: Place, _ report: Report) {
        report.error(
            "cors-origin", place, "the origin is empty",
            hint: "write exact, prefix or regex with a text, such as exact: https://example.com")
    }

    private static func isMethod(_ method: String) -> Bool {
        switch method {
        case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "CONNECT", "OPTIONS", "TRACE", "*": true
        default: false
        }
    }

    private static func headers(_ names: [String], at parent: Place, _ field: StaticString, _ report: Report) {
        // A star alone is a token too.
        for (index, name) in names.enumerated() where !HTTPHeader.isValidName(name) {
            report.error(
                "header-name", parent[field][index], name.isEmpty ? "the header has no name" : "\"\(name)\" is not the name of a header",
                hint: "write the name of a header, or *")
        }
    }
}
