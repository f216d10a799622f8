// HashPolicies: what of a request decides its host, where a DestinationRule asks for consistent hashing.

import EnvoyAPI
import IstioAPI
import Mesh

/// Consistent hashing of destinations, by the DestinationRules that count for the proxy.
final class HashPolicies {
    typealias ConsistentHash = Networking.LoadBalancerSettings.ConsistentHashLB

    private struct Key: Hashable {
        let host: String
        let subset: String
        let port: UInt32?
    }

    private let generation: Generation
    private var known: [Key: ConsistentHash?] = [:]

    init(_ generation: Generation) { self.generation = generation }

    /// For a destination of a VirtualService: settings of the subset's port, of the subset, of the port, of the host, in
    /// this order. Ports count only where the destination names one.
    func consistentHash(for destination: Networking.Destination) -> ConsistentHash? {
        let key = Key(host: destination.host, subset: destination.subset, port: destination.$port?.number)
        if let found = known[key] { return found }
        let hash = find(key)
        known[key] = .some(hash)
        return hash
    }

    /// For a service that no VirtualService is about.
    func consistentHash(for service: Service, port: Int) -> ConsistentHash? {
        guard let policy = rule(for: service.hostname)?.$trafficPolicy else { return nil }
        return Self.portHash(policy, UInt32(clamping: port)) ?? policy.$loadBalancer?.consistentHash
    }

    private func rule(for host: String) -> Networking.DestinationRule? {
        generation.scope.service(host).flatMap { generation.destinationRule(for: $0)?.rule }
    }

    private func find(_ key: Key) -> ConsistentHash? {
        guard let rule = rule(for: key.host) else { return nil }
        let policies = [rule.subsets.first { $0.name == key.subset }?.$trafficPolicy, rule.$trafficPolicy]
        for case let policy? in policies {
            let portHash = key.port.flatMap { Self.portHash(policy, $0) }
            if let hash = portHash ?? policy.$loadBalancer?.consistentHash { return hash }
        }
        return nil
    }

    private static func portHash(_ policy: Networking.TrafficPolicy, _ port: UInt32) -> ConsistentHash? {
        policy.portLevelSettings.first { $0.$port?.number == port }?.$loadBalancer?.consistentHash
    }

    /// Nil if the key is none that a request has.
    static func policy(_ hash: ConsistentHash) -> EnvoyRoute.RouteAction.HashPolicy? {
        var policy = EnvoyRoute.RouteAction.HashPolicy()
        switch hash.hashKey {
        case .httpHeaderName(let name):
            var header = EnvoyRoute.RouteAction.HashPolicy.Header()
            header.headerName = name
            policy.policySpecifier = .header(header)
        case .httpCookie(let settings):
            var cookie = EnvoyRoute.RouteAction.HashPolicy.Cookie()
            cookie.name = settings.name
            cookie.path = settings.path
            cookie.ttl = settings.ttl
            cookie.attributes = settings.attributes.map { item in
                var attribute = EnvoyRoute.RouteAction.HashPolicy.CookieAttribute()
                attribute.name = item.name
                attribute.value = item.value
                return attribute
            }
            policy.policySpecifier = .cookie(cookie)
        case .useSourceIp(let usesSource):
            var connection = EnvoyRoute.RouteAction.HashPolicy.ConnectionProperties()
            connection.sourceIp = usesSource
            policy.policySpecifier = .connectionProperties(connection)
        case .httpQueryParameterName(let name):
            var parameter = EnvoyRoute.RouteAction.HashPolicy.QueryParameter()
            parameter.name = name
            policy.policySpecifier = .queryParameter(parameter)
        case nil: return nil
        }
        return policy
    }
}

extension Networking.LoadBalancerSettings {
    var consistentHash: ConsistentHashLB? {
        if case .consistentHash(let hash) = lbPolicy { hash } else { nil }
    }
}
