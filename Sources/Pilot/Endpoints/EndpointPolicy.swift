// EndpointPolicy: what a DestinationRule says of the endpoints of one cluster.

import IstioAPI

/// The part of a traffic policy that decides over endpoints: balancing, outlier detection, mutual TLS.
struct EndpointPolicy {
    private(set) var loadBalancer: Networking.LoadBalancerSettings?
    private(set) var hasOutlierDetection = false

    /// Whether the rule itself asks for the mesh's mutual TLS (true) or for something else (false); nil if it is silent,
    /// so that the endpoint decides. A subset that is silent follows the rule.
    private(set) var forcesMutualTLS: Bool?

    init(_ rule: Networking.DestinationRule?, subset: Networking.Subset?, port: Int) {
        guard let rule else { return }
        if let policy = rule.$trafficPolicy { merge(policy, port: port) }
        if let policy = subset?.$trafficPolicy { merge(policy, port: port) }
        let mode = Self.mode(subset?.$trafficPolicy, port: port) ?? Self.mode(rule.$trafficPolicy, port: port)
        forcesMutualTLS = mode.map { $0 == .istioMutual }
    }

    /// `PASSTHROUGH`: the cluster sends to where the client meant to go, and has no endpoints of its own.
    var keepsDestination: Bool {
        guard case .simple(let simple)? = loadBalancer?.lbPolicy else { return false }
        return simple == .passthrough
    }

    /// The mode for the port, or else the policy's own.
    private static func mode(_ policy: Networking.TrafficPolicy?, port: Int) -> Networking.ClientTLSSettings.TLSmode? {
        let settings = policy?.portLevelSettings.first { Int($0.port.number) == port && $0.$tls != nil }?.$tls
        return (settings ?? policy?.$tls)?.mode
    }

    /// What a later policy sets replaces what was there; settings of the port replace all, set or not.
    private mutating func merge(_ policy: Networking.TrafficPolicy, port: Int) {
        if let balancer = policy.$loadBalancer { loadBalancer = balancer }
        if policy.$outlierDetection != nil { hasOutlierDetection = true }
        guard let settings = policy.portLevelSettings.first(where: { Int($0.port.number) == port }) else { return }
        loadBalancer = settings.$loadBalancer
        hasOutlierDetection = settings.$outlierDetection != nil
    }
}
