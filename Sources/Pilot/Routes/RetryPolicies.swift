// RetryPolicies: when and how often a request is tried again.

import EnvoyAPI
import IstioAPI
import Protobuf

enum RetryPolicies {
    /// On failures after which the request has not been served for certain.
    private static let standardConditions = "connect-failure,refused-stream,unavailable,cancelled,retriable-status-codes"
    private static let byStatusCode = "retriable-status-codes"

    /// Two more attempts, each at a host that has not been tried. How often a new host is looked for is limited, since
    /// there may be no other.
    private static let standard: EnvoyRoute.RetryPolicy = {
        var policy = EnvoyRoute.RetryPolicy()
        policy.retryOn = standardConditions
        policy.numRetries = 2
        policy.hostSelectionRetryMaxAttempts = 5
        return policy
    }()

    private static let otherHosts: [EnvoyRoute.RetryPolicy.RetryHostPredicate] = {
        var predicate = EnvoyRoute.RetryPolicy.RetryHostPredicate()
        predicate.name = "envoy.retry_host_predicates.previous_hosts"
        predicate.configType = .typedConfig(AnyMessage(EnvoyPreviousHosts.PreviousHostsPredicate()))
        return [predicate]
    }()

    private static let otherLocalities: EnvoyRoute.RetryPolicy.RetryPriority = {
        var configuration = EnvoyPreviousPriorities.PreviousPrioritiesConfig()
        configuration.updateFrequency = 2
        var priority = EnvoyRoute.RetryPolicy.RetryPriority()
        priority.name = "envoy.retry_priorities.previous_priorities"
        priority.configType = .typedConfig(AnyMessage(configuration))
        return priority
    }()

    /// Nil if there shall be no retries.
    static func policy(_ retries: Networking.HTTPRetry?, isHashed: Bool) -> EnvoyRoute.RetryPolicy? {
        var policy = standard
        if !isHashed { policy.retryHostPredicate = otherHosts }
        guard let retries else { return policy }
        guard retries.attempts > 0 else { return nil }
        policy.numRetries = UInt32(retries.attempts)
        if !retries.retryOn.isEmpty { apply(retries.retryOn, to: &policy) }
        policy.perTryTimeout = retries.perTryTimeout
        if let avoidsPreviousHosts = retries.retryIgnorePreviousHosts {
            policy.retryHostPredicate = avoidsPreviousHosts ? otherHosts : []
        }
        if retries.retryRemoteLocalities ?? false { policy.retryPriority = otherLocalities }
        if let backoff = retries.backoff { policy.retryBackOff.baseInterval = backoff }
        return policy
    }

    /// Conditions and status codes stand in one list; Envoy has them apart.
    private static func apply(_ retryOn: String, to policy: inout EnvoyRoute.RetryPolicy) {
        let comma: Character = ","
        let space: Character = " "
        var conditions: [Substring] = []
        var codes: [UInt32] = []
        for part in retryOn.split(separator: comma) {
            var item = part.drop { $0 == space }
            while item.last == space { item.removeLast() }
            if item.isEmpty { continue }
            if let code = UInt32(item), isAssigned(code) { codes.append(code) } else { conditions.append(item) }
        }
        policy.retryOn = conditions.joined(separator: ",")
        policy.retriableStatusCodes = codes
        if !codes.isEmpty, !conditions.contains(where: { $0 == byStatusCode }) { policy.retryOn += "," + byStatusCode }
    }

    /// Whether it is a status code with a meaning (IANA's registry of HTTP status codes).
    private static func isAssigned(_ code: UInt32) -> Bool {
        switch code {
        case 100...103, 200...208, 226, 300...305, 307, 308, 400...418, 421...426, 428, 429, 431, 451, 500...508, 510, 511: true
        default: false
        }
    }
}
