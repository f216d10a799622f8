// TokenClaims: routes that look at claims of the request's token, `@request.auth.claims[group]`.

import EnvoyAPI
import Mesh

/// Claims of a verified JWT, which its filter leaves in the request's metadata.
enum TokenClaims {
    private static let prefixLength = "@request.auth.claims".utf8.count
    private static let filter = "envoy.filters.http.jwt_authn"
    private static let payload = "payload"

    /// The names from the outermost claim inwards; nil if it is the name of a header.
    static func path(_ name: String) -> [String]? {
        guard RoutingClaim.isValid(name) else { return nil }
        let rest = name.dropFirst(prefixLength)
        let dot: Character = "."
        if rest.first == dot { return rest.dropFirst().split(separator: dot, omittingEmptySubsequences: false).map(String.init) }
        // `[a][b]`: what is between the first and the last bracket, divided by `][`.
        return rest.dropFirst().dropLast().split(separator: "][").map(String.init)
    }

    /// The claim is the text, or a list with the text in it.
    /// - Parameter value: nil for any value.
    static func matcher(_ claim: [String], _ value: EnvoyMatcher.StringMatcher?) -> EnvoyMatcher.MetadataMatcher {
        var matcher = EnvoyMatcher.MetadataMatcher()
        matcher.filter = filter
        matcher.path = ([payload] + claim).map { key in
            var segment = EnvoyMatcher.MetadataMatcher.PathSegment()
            segment.segment = .key(key)
            return segment
        }
        guard let value else {
            matcher.value.matchPattern = .presentMatch(true)
            return matcher
        }
        var text = EnvoyMatcher.ValueMatcher()
        text.matchPattern = .stringMatch(value)
        var list = EnvoyMatcher.ListMatcher()
        list.matchPattern = .oneOf(text)
        var member = EnvoyMatcher.ValueMatcher()
        member.matchPattern = .listMatch(list)
        var either = EnvoyMatcher.OrMatcher()
        either.valueMatchers = [member, text]
        matcher.value.matchPattern = .orMatch(either)
        return matcher
    }
}
