// AuthorizationConditionRules: attributes of a request, by name.

import IstioAPI

/// Conditions (`when`). The names of attributes are those of Istio's page "Authorization Policy Conditions".
enum AuthorizationConditionRules {
    static func check(_ condition: Security.Condition, at place: Place, _ report: Report) {
        if condition.key.isEmpty {
            if place["key"].isPresent {
                report.error(
                    "condition-key", place["key"], "the condition names no attribute", hint: "name one, as in request.headers[x-user]")
            }
        } else {
            key(condition.key, at: place["key"], report)
        }
        if condition.values.isEmpty, condition.notValues.isEmpty {
            report.error(
                "condition-values", place["values"], "the condition has no values to compare with", hint: "give it values or notValues")
        }
        values(condition.values, of: condition.key, at: place["values"], report)
        values(condition.notValues, of: condition.key, at: place["notValues"], report)
    }

    private static func key(_ key: String, at place: Place, _ report: Report) {
        switch key {
        case "source.ip", "remote.ip", "source.namespace", "source.serviceAccount", "source.principal", "source.trustDomain",
            "request.auth.principal", "request.auth.audiences", "request.auth.presenter", "destination.ip", "destination.port",
            "connection.sni":
            return
        case "destination.namespace", "destination.name", "destination.user":
            return gone(key, place, report)
        default: break
        }
        if key.hasPrefix("request.headers") || key.hasPrefix("request.auth.claims") {
            if !hasBrackets(key) {
                report.error(
                    "condition-key", place, "\"\(key)\" does not say which entry is meant",
                    hint: "name it in brackets at the end, as in request.headers[x-user]")
            }
        } else if key.hasPrefix("destination.labels") {
            gone(key, place, report)
        } else if !key.hasPrefix("experimental.envoy.filters.") {
            report.error(
                "condition-key", place, "there is no attribute \"\(key)\"",
                hint: "use one of Istio's authorization conditions, such as source.ip or request.headers[x-user]")
        }
    }

    private static func gone(_ key: String, _ place: Place, _ report: Report) {
        report.error(
            "condition-key", place, "the attribute \(key) is no longer there",
            hint: "choose the destination by the policy's namespace, selector or targetRefs")
    }

    /// Something, an opening bracket, something, and a closing bracket at the end.
    private static func hasBrackets(_ key: String) -> Bool {
        let bytes = key.utf8
        guard let open = bytes.firstIndex(of: UInt8(ascii: "[")), open > bytes.startIndex, bytes.last == UInt8(ascii: "]") else {
            return false
        }
        return bytes.distance(from: open, to: bytes.endIndex) > 2
    }

    private static func values(_ values: [String], of key: String, at place: Place, _ report: Report) {
        switch key {
        case "source.ip", "remote.ip", "destination.ip": AuthorizationValues.checkBlocks(values, at: place, report)
        case "destination.port": AuthorizationValues.checkPorts(values, at: place, report)
        case "source.serviceAccount": AuthorizationValues.checkServiceAccounts(values, at: place, report)
        case "source.trustDomain": AuthorizationValues.checkTrustDomains(values, allowsSlash: true, at: place, report)
        default: AuthorizationValues.checkNotEmpty(values, at: place, report)
        }
    }
}
