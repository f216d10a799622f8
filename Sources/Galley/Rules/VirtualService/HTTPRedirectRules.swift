// HTTPRedirectRules and HTTPDirectResponseRules: answers that a proxy gives by itself.

import IstioAPI
import Mesh

/// `redirect` of a route.
enum HTTPRedirectRules {
    /// - Parameter place: the place of the route.
    static func check(_ redirect: Networking.HTTPRedirect, of route: Networking.HTTPRoute, at place: Place, _ report: Report) {
        let target = place["redirect"]
        if redirect.uri.isEmpty && redirect.prefixRewrite.isEmpty && redirect.authority.isEmpty && redirect.scheme.isEmpty
            && redirect.redirectPort == nil
        {
            report.error(
                "redirect-empty", target["uri"], "the redirect leads back to where the request came from",
                hint: "give a uri, prefixRewrite, authority, scheme, port or derivePort")
        }
        if !redirect.prefixRewrite.isEmpty {
            if !redirect.uri.isEmpty {
                report.error(
                    "redirect-path", target["prefixRewrite"], "prefixRewrite cannot be combined with uri", hint: "remove one of the two")
            }
            for (index, match) in route.match.enumerated() {
                guard let uri = match.$uri else { continue }
                if case .prefix = uri.matchType { continue }
                report.error(
                    "redirect-prefix", place["match"][index]["uri"],
                    "prefixRewrite replaces the prefix that was matched, and this match has none",
                    hint: "match uri by prefix, or redirect to a uri")
            }
        }
        if redirect.redirectCode != 0 && !(300...399 ~= redirect.redirectCode) {
            report.error(
                "redirect-code", target["redirectCode"], "\(redirect.redirectCode) does not redirect",
                hint: "write a number from 300 to 399, such as 301")
        }
        if !redirect.scheme.isEmpty && redirect.scheme != "http" && redirect.scheme != "https" {
            report.error("redirect-scheme", target["scheme"], "\"\(redirect.scheme)\" is not a scheme of HTTP", hint: "write http or https")
        }
        if case .port(let port) = redirect.redirectPort { RoutePortRules.check(port, at: target, report) }
    }
}

/// `directResponse` of a route.
enum HTTPDirectResponseRules {
    /// Largest body that a proxy is given to keep, in bytes.
    private static let maximumSize = 1024 * 1024

    /// Size from which a body weighs on every push of configuration, in bytes.
    private static let largeSize = 100 * 1024

    static func check(_ response: Networking.HTTPDirectResponse, at place: Place, _ report: Report) {
        if !(200...600 ~= response.status) && place["status"].isPresent {
            report.error(
                "http-status", place["status"], "\(response.status) is not a status that can be answered",
                hint: "write a number from 200 to 600")
        }
        let size: Int
        let field: StaticString
        switch response.$body?.specifier {
        case .string(let text): (size, field) = (text.utf8.count, "string")
        case .bytes(let bytes): (size, field) = (bytes.count, "bytes")
        case nil: return
        }
        if size > maximumSize {
            report.error(
                "body-size", place["body"][field], "the body has \(size) bytes; a proxy takes 1048576 at most",
                hint: "serve the content from a workload")
        } else if size > largeSize {
            report.warning(
                "body-size", place["body"][field], "the body has \(size) bytes, which go to every proxy with each change of configuration",
                hint: "serve the content from a workload, or keep it below 100 KiB")
        }
    }
}
