// TrafficPolicies: the policy of a DestinationRule that counts for a port and a subset.

import IstioAPI

enum TrafficPolicies {
    /// The policy for a port of the service, or for one of its subsets; nil if the rule says nothing about it.
    static func policy(of rule: Networking.DestinationRule?, port: Int, subset: Networking.Subset? = nil) -> Networking.TrafficPolicy? {
        let general = forPort(port, of: rule?.$trafficPolicy).policy
        guard let subset else { return general }
        return merged(general, subset: subset.$trafficPolicy, port: port)
    }

    /// The same for a subset by name.
    static func policy(of rule: Networking.DestinationRule?, port: Int, subset name: String) -> Networking.TrafficPolicy? {
        policy(of: rule, port: port, subset: name.isEmpty ? nil : rule?.subsets.first { $0.name == name })
    }

    /// Settings of a port stand in for all of the policy: what they leave out falls back to defaults.
    private static func forPort(
        _ port: Int, of policy: Networking.TrafficPolicy?
    ) -> (policy: Networking.TrafficPolicy?, isForPort: Bool) {
        guard let settings = policy?.portLevelSettings.first(where: { $0.$port.map { Int($0.number) } == port }) else {
            return (policy, false)
        }
        var result = Networking.TrafficPolicy()
        result.$connectionPool = settings.$connectionPool
        result.$loadBalancer = settings.$loadBalancer
        result.$outlierDetection = settings.$outlierDetection
        result.$tls = settings.$tls
        return (result, true)
    }

    /// Groups of fields that the subset sets replace those of the rule; if it has settings for the port, they all do.
    private static func merged(
        _ general: Networking.TrafficPolicy?, subset: Networking.TrafficPolicy?, port: Int
    ) -> Networking.TrafficPolicy? {
        guard subset != nil else { return general }
        let (own, isForPort) = forPort(port, of: subset)
        guard var result = general, let own else { return own }
        result.portLevelSettings = []
        if own.$connectionPool != nil || isForPort { result.$connectionPool = own.$connectionPool }
        if own.$outlierDetection != nil || isForPort { result.$outlierDetection = own.$outlierDetection }
        if own.$loadBalancer != nil || isForPort { result.$loadBalancer = own.$loadBalancer }
        if own.$tls != nil || isForPort { result.$tls = own.$tls }
        if own.$tunnel != nil { result.$tunnel = own.$tunnel }
        if own.$proxyProtocol != nil { result.$proxyProtocol = own.$proxyProtocol }
        if own.$retryBudget != nil { result.$retryBudget = own.$retryBudget }
        return result
    }
}

extension Networking.TrafficPolicy {
    /// Connects to the address that the client meant, without balancing.
    var isPassthrough: Bool {
        guard case .simple(.passthrough) = loadBalancer.lbPolicy else { return false }
        return true
    }
}
