// CrossOriginPolicies: CORS of a route.

import EnvoyAPI
import IstioAPI

enum CrossOriginPolicies {
    static let filter = "envoy.filters.http.cors"

    static func policy(_ cors: Networking.CorsPolicy, _ patterns: Patterns) throws(RouteFault) -> EnvoyCors.CorsPolicy {
        var policy = EnvoyCors.CorsPolicy()
        if cors.allowOrigins.isEmpty {
            policy.allowOriginStringMatch = cors.allowOrigin.map { origin in
                var matcher = EnvoyMatcher.StringMatcher()
                matcher.matchPattern = .exact(origin)
                return matcher
            }
        } else {
            for origin in cors.allowOrigins {
                if let matcher = try patterns.matcher(origin) { policy.allowOriginStringMatch.append(matcher) }
            }
        }
        policy.allowMethods = cors.allowMethods.joined(separator: ",")
        policy.allowHeaders = cors.allowHeaders.joined(separator: ",")
        policy.exposeHeaders = cors.exposeHeaders.joined(separator: ",")
        if let age = cors.maxAge { policy.maxAge = String(age.seconds) }
        policy.allowCredentials = cors.allowCredentials
        policy.filterEnabled.defaultValue = Percentages.ofHundred(100)
        policy.forwardNotMatchingPreflights = cors.unmatchedPreflights != .ignore
        return policy
    }
}
