// RouteMatches: which requests a route takes.

import EnvoyAPI
import IstioAPI
import Mesh

struct RouteMatches {
    let patterns: Patterns

    /// Every request.
    static let everything: EnvoyRoute.RouteMatch = {
        var match = EnvoyRoute.RouteMatch()
        match.pathSpecifier = .prefix("/")
        return match
    }()

    func match(_ condition: Networking.HTTPMatchRequest?, _ semantics: RouteSemantics) throws(RouteFault) -> EnvoyRoute.RouteMatch {
        var match = Self.everything
        guard let condition else { return match }
        try addHeaders(of: condition, to: &match)
        if let uri = condition.$uri, let path = try path(uri, semantics) { match.pathSpecifier = path }
        match.caseSensitive = !condition.ignoreUriCase
        if let method = condition.$method { match.headers.append(try header(":method", method)) }
        if let authority = condition.$authority { match.headers.append(try header(":authority", authority)) }
        if let scheme = condition.$scheme { match.headers.append(try header(":scheme", scheme)) }
        for (name, value) in condition.queryParams.sorted(by: { $0.key < $1.key }) {
            match.queryParameters.append(try parameter(name, value))
        }
        return match
    }

    /// Whether no request gets past a route, so that those after it count for nothing.
    static func isCatchAll(_ match: EnvoyRoute.RouteMatch) -> Bool {
        let takesAllPaths =
            switch match.pathSpecifier {
            case .prefix(let prefix), .pathSeparatedPrefix(let prefix): prefix == "/"
            case .safeRegex(let matcher): matcher.regex == ".*"
            default: false
            }
        return takesAllPaths && match.headers.isEmpty && match.queryParameters.isEmpty && match.dynamicMetadata.isEmpty
    }

    private func path(
        _ uri: Networking.StringMatch, _ semantics: RouteSemantics
    ) throws(RouteFault) -> EnvoyRoute.RouteMatch.PathSpecifier? {
        switch uri.matchType {
        case .exact(let path): return .path(path)
        case .prefix(let prefix):
            guard semantics.hasSegmentPrefixes, prefix != "/" else { return .prefix(prefix) }
            return .pathSeparatedPrefix(prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix)
        case .regex(let pattern): return .safeRegex(try patterns.matcher(pattern))
        case nil: return nil
        }
    }

    /// Headers by name; those that must match before those that must not.
    private func addHeaders(of condition: Networking.HTTPMatchRequest, to match: inout EnvoyRoute.RouteMatch) throws(RouteFault) {
        var headers: [EnvoyRoute.HeaderMatcher] = []
        for (name, value) in condition.headers.sorted(by: { $0.key < $1.key }) {
            if let claim = TokenClaims.path(name) {
                match.dynamicMetadata.append(TokenClaims.matcher(claim, try patterns.matcher(value)))
            } else {
                headers.append(try header(name, value))
            }
        }
        for (name, value) in condition.withoutHeaders.sorted(by: { $0.key < $1.key }) {
            if let claim = TokenClaims.path(name) {
                var matcher = TokenClaims.matcher(claim, try patterns.matcher(value))
                matcher.invert = true
                match.dynamicMetadata.append(matcher)
                continue
            }
            var matcher = try header(name, value)
            matcher.invertMatch = true
            // Without the header, the request is none of those that must not match.
            matcher.treatMissingHeaderAsEmpty = !value.isPresence
            headers.append(matcher)
        }
        // Positions break ties: sorting has to keep the order of equal names.
        let order = headers.indices.sorted { (headers[$0].name, $0) < (headers[$1].name, $1) }
        match.headers = order.map { headers[$0] }
    }

    private func header(_ name: String, _ value: Networking.StringMatch) throws(RouteFault) -> EnvoyRoute.HeaderMatcher {
        var matcher = EnvoyRoute.HeaderMatcher()
        matcher.name = name
        if !value.isPresence, let text = try patterns.matcher(value) {
            matcher.headerMatchSpecifier = .stringMatch(text)
        } else {
            matcher.headerMatchSpecifier = .presentMatch(true)
        }
        return matcher
    }

    private func parameter(_ name: String, _ value: Networking.StringMatch) throws(RouteFault) -> EnvoyRoute.QueryParameterMatcher {
        var matcher = EnvoyRoute.QueryParameterMatcher()
        matcher.name = name
        if !value.isPresence, let text = try patterns.matcher(value) {
            matcher.queryParameterMatchSpecifier = .stringMatch(text)
        } else {
            matcher.queryParameterMatchSpecifier = .presentMatch(true)
        }
        return matcher
    }
}

extension Networking.StringMatch {
    /// Whether it only asks that something is there. The pattern `*`, no regular expression, has always meant that.
    var isPresence: Bool {
        switch matchType {
        case nil: true
        case .regex(let pattern): pattern == "*"
        default: false
        }
    }
}
