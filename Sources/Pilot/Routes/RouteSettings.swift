// RouteSettings: what the mesh sets for all routes of a proxy, worked out once.

import EnvoyAPI
import IstioAPI

struct RouteSettings {
    /// Whether requests say in `x-envoy-attempt-count` how often they were tried.
    let countsAttempts: Bool

    /// Whether a rewritten host is kept in `x-forwarded-host`.
    let keepsForwardedHost: Bool

    /// `MeshConfig.defaultHttpRetryPolicy`
    private let meshRetries: Networking.HTTPRetry?

    /// Retries of routes that say nothing about them, and of those that also have to keep to one host.
    private let retries: EnvoyRoute.RetryPolicy?
    private let hashedRetries: EnvoyRoute.RetryPolicy?

    init(_ generation: Generation) {
        let headers = generation.meshConfig.$defaultConfig?.$proxyHeaders
        countsAttempts = !(headers?.$attemptCount?.disabled ?? false)
        keepsForwardedHost = headers?.$xForwardedHost?.enabled ?? false
        meshRetries = generation.meshConfig.$defaultHttpRetryPolicy
        retries = RetryPolicies.policy(meshRetries, isHashed: false)
        hashedRetries = RetryPolicies.policy(meshRetries, isHashed: true)
    }

    /// - Parameter isHashed: the route's requests go to hosts by a hash, which a retry has to keep to.
    func retryPolicy(_ own: Networking.HTTPRetry?, isHashed: Bool) -> EnvoyRoute.RetryPolicy? {
        guard let own else { return isHashed ? hashedRetries : retries }
        return RetryPolicies.policy(own, isHashed: isHashed)
    }
}
