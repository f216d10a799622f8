// HTTPMatchRules: the conditions of an HTTP route, and the comparisons of text that they are made of.

import IstioAPI
import Mesh
import RegularExpression

/// An entry of `match`.
enum HTTPMatchRules {
    static func check(_ match: Networking.HTTPMatchRequest, _ scope: RouteScope, at place: Place, _ report: Report) {
        if let uri = match.$uri { StringMatchRules.check(uri, at: place["uri"], report, mayHaveEmptyPrefix: true) }
        if let scheme = match.$scheme { StringMatchRules.check(scheme, at: place["scheme"], report) }
        if let method = match.$method { StringMatchRules.check(method, at: place["method"], report) }
        if let authority = match.$authority { StringMatchRules.check(authority, at: place["authority"], report) }
        if !match.headers.isEmpty { headers(match.headers, scope, at: place["headers"], report) }
        if !match.withoutHeaders.isEmpty { headers(match.withoutHeaders, scope, at: place["withoutHeaders"], report, mayBeStar: true) }
        for (name, value) in match.queryParams { StringMatchRules.check(value, at: place["queryParams"].entry(name), report) }

        if match.port != 0 { RoutePortRules.check(match.port, at: place, report) }
        if !match.sourceLabels.isEmpty { LabelMapRules.check(match.sourceLabels, at: place["sourceLabels"], report) }
        GatewayNameRules.check(match.gateways, at: place, report)
        if !match.sourceNamespace.isEmpty && !DNSLabel.isValid(match.sourceNamespace) {
            report.error(
                "namespace-form", place["sourceNamespace"], "\"\(match.sourceNamespace)\" is not a namespace",
                hint: "write at most 63 letters, digits and dashes")
        }
    }

    /// - Parameter mayBeStar: whether the regex `*`, which is no regular expression, stands for presence.
    private static func headers(
        _ headers: [String: Networking.StringMatch], _ scope: RouteScope, at place: Place, _ report: Report, mayBeStar: Bool = false
    ) {
        for (name, value) in headers {
            if name.utf8.first == UInt8(ascii: "@"), RoutingClaim.isValid(name) {
                if scope.appliesToMesh {
                    report.error(
                        "claim-outside-gateway", place.key(name),
                        "only gateways can match claims of a token, and this VirtualService applies to sidecars",
                        hint: "bind it to gateways, without mesh")
                }
            } else if !HTTPHeader.isValidNameOrPseudoName(name) {
                report.error(
                    "header-name", place.key(name), name.isEmpty ? "the header has no name" : "\"\(name)\" is not the name of a header",
                    hint: "write a header's name, or @request.auth.claims.NAME for a claim of the token")
            }
            if mayBeStar, case .regex("*") = value.matchType { continue }
            StringMatchRules.check(value, at: place.entry(name), report)
        }
    }
}

/// A comparison of text, `exact`, `prefix` or `regex`.
enum StringMatchRules {
    static func check(_ match: Networking.StringMatch, at place: Place, _ report: Report, mayHaveEmptyPrefix: Bool = false) {
        switch match.matchType {
        case .prefix("") where !mayHaveEmptyPrefix:
            report.error(
                "match-empty", place["prefix"], "an empty prefix matches every text",
                hint: "write a prefix, or leave the match empty to ask for presence")
        case .regex(let pattern): regex(pattern, at: place["regex"], report)
        case .exact, .prefix, nil: break
        }
    }

    /// The longest regular expression that Istio takes, in bytes.
    static let maximumRegexLength = 1024

    /// A pattern in RE2's syntax, not empty.
    static func regex(_ pattern: String, at place: @autoclosure () -> Place, _ report: Report) {
        if pattern.isEmpty {
            report.error("match-empty", place(), "an empty regular expression matches nothing but an empty text", hint: "write a pattern")
        } else if pattern.utf8.count > maximumRegexLength {
            tooLong(pattern, at: place(), report)
        } else if let failure = RegularExpression.failure(of: pattern) {
            report.error("regex", place(), "the regular expression is not valid: \(failure.message)", hint: failure.hint)
        }
    }

    static func tooLong(_ pattern: String, at place: Place, _ report: Report) {
        report.error(
            "regex-length", place, "the regular expression has \(pattern.utf8.count) characters; \(maximumRegexLength) are allowed",
            hint: "shorten it, or divide it between several matches")
    }
}

/// Ports that matches and redirects name; 0 reads as absent.
enum RoutePortRules {
    static func check(_ port: UInt32, at parent: Place, _ report: Report) {
        guard port != 0, !PortNumber.isValid(port) else { return }
        report.error("port-number", parent["port"], "\(port) is not a port", hint: "write a number from 1 to 65535")
    }
}
