// InboundInspectors: which ports of an inbound listener need a look at the first bytes, and which must not be looked at.

import EnvoyAPI

/// Inspectors wait for the client's first bytes, so that ports whose chains do not ask for what they find are spared.
struct InboundInspectors {
    /// By destination port; 0 stands for all others.
    private var needs: [Int: (tls: Bool, http: Bool)] = [:]

    init(_ chains: [EnvoyListener.FilterChain]) {
        for chain in chains {
            let match = chain.filterChainMatch
            let protocols = match.applicationProtocols
            let port = Int(match.destinationPort ?? 0)
            let known = needs[port] ?? (false, false)
            needs[port] = (
                known.tls || match.transportProtocol == ListenerProtocol.tls,
                known.http || protocols.contains { ListenerProtocol.plaintextHTTP.contains($0) }
            )
        }
    }

    var filters: [EnvoyListener.ListenerFilter] {
        var filters: [EnvoyListener.ListenerFilter] = []
        if needs.values.contains(where: \.tls) {
            var inspector = ListenerFilters.tlsInspector
            let isUsual = needs[0]?.tls ?? false
            let exceptions = needs.filter { $0.key != 0 && $0.value.tls != isUsual }.map(\.key).sorted()
            if !exceptions.isEmpty {
                let ports = Self.ports(exceptions)
                inspector.filterDisabled = isUsual ? ports : Self.not(ports)
            }
            filters.append(inspector)
        }
        if needs.values.contains(where: \.http) {
            var inspector = ListenerFilters.httpInspector
            let disabled = needs.filter { !$0.value.http }.map(\.key).sorted()
            if !disabled.isEmpty { inspector.filterDisabled = Self.ports(disabled) }
            filters.append(inspector)
        }
        return filters
    }

    private typealias Predicate = EnvoyListener.ListenerFilterChainMatchPredicate

    private static func not(_ predicate: Predicate) -> Predicate {
        var result = Predicate()
        result.rule = .notMatch(predicate)
        return result
    }

    /// Any of the ports.
    private static func ports(_ ports: [Int]) -> Predicate {
        let rules = ports.map { port in
            var range = EnvoyType.Int32Range()
            range.start = Int32(clamping: port)
            range.end = Int32(clamping: port + 1)
            var rule = Predicate()
            rule.rule = .destinationPortRange(range)
            return rule
        }
        guard rules.count > 1 else { return rules.first ?? Predicate() }
        var set = Predicate.MatchSet()
        set.rules = rules
        var result = Predicate()
        result.rule = .orMatch(set)
        return result
    }
}
