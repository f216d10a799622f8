// HTTPRetryRules: how often and when a failed request is tried again.

import IstioAPI
import Mesh

/// `retries` of a route, and the mesh's default for them.
enum HTTPRetryRules {
    static func check(_ retry: Networking.HTTPRetry, at place: Place, _ report: Report) {
        if retry.attempts < 0 {
            report.error("retry-attempts", place["attempts"], "a number of attempts cannot be negative", hint: "write 0 for no retries")
        } else if retry.attempts == 0 && (retry.perTryTimeout != nil || !retry.retryOn.isEmpty || retry.retryRemoteLocalities != nil) {
            report.error(
                "retry-attempts", place["attempts"], "without attempts there are no retries, so the rest has no meaning",
                hint: "write the number of attempts, or remove perTryTimeout, retryOn and retryRemoteLocalities")
        }
        DurationPrecision.check(retry.perTryTimeout, at: place, "perTryTimeout", report)
        DurationPrecision.check(retry.backoff, at: place, "backoff", report)
        guard !retry.retryOn.isEmpty else { return }
        for condition in retry.retryOn.split(separator: ",", omittingEmptySubsequences: false) where !isCondition(condition) {
            refuse(condition, at: place["retryOn"], report)
        }
    }

    private static func refuse(_ condition: Substring, at place: Place, _ report: Report) {
        if condition.utf8.contains(UInt8(ascii: " ")) {
            report.error("retry-condition", place, "\"\(condition)\" has blanks", hint: "divide conditions by commas alone")
        } else if condition.isEmpty {
            report.error(
                "retry-condition", place, "there is an empty condition between the commas", hint: "remove the comma that is too many")
        } else {
            report.error(
                "retry-condition", place, "\"\(condition)\" is not a condition on which requests are retried",
                hint: Suggestion.hint(for: String(condition), in: conditions)
                    ?? "write conditions such as 5xx, connect-failure or reset, or HTTP statuses")
        }
    }

    private static func isCondition(_ text: Substring) -> Bool {
        switch text {
        case "5xx", "gateway-error", "reset", "reset-before-request", "connect-failure", "retriable-4xx", "refused-stream",
            "retriable-status-codes", "retriable-headers", "envoy-ratelimited", "http3-post-connect-failure", "cancelled",
            "deadline-exceeded", "internal", "resource-exhausted", "unavailable":
            true
        default: Int(text).map(HTTPStatus.isRegistered) ?? false
        }
    }

    /// Envoy's conditions for HTTP and gRPC (router filter, x-envoy-retry-on and x-envoy-retry-grpc-on), for suggestions.
    private static let conditions = [
        "5xx", "gateway-error", "reset", "reset-before-request", "connect-failure", "retriable-4xx", "refused-stream",
        "retriable-status-codes",
        "retriable-headers", "envoy-ratelimited", "http3-post-connect-failure", "cancelled", "deadline-exceeded", "internal",
        "resource-exhausted", "unavailable",
    ]
}
