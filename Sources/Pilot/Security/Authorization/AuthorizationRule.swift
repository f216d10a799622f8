// AuthorizationRule: one rule of an AuthorizationPolicy, sorted into what RBAC calls permissions and principals.

import EnvoyAPI
import IstioAPI

/// A rule as RBAC takes it: one of several operations, from one of several sources.
struct AuthorizationRule: Sendable {
    /// One list of conditions for each entry of `to`; all conditions of a list have to hold.
    private var operations: [[RuleCondition<OperationAttribute>]]

    /// The same for each entry of `from`.
    private var sources: [[RuleCondition<SourceAttribute>]]

    /// A `when` condition with a key that nobody knows makes the whole rule worthless.
    struct UnknownKey: Error {
        let key: String
        let index: Int
    }

    /// - Parameter namespace: that of the policy, which service accounts without one belong to.
    init(_ rule: Security.Rule, namespace: String, _ trustDomains: TrustDomains) throws(UnknownKey) {
        var commonOperation: [RuleCondition<OperationAttribute>?] = []
        var commonSource: [RuleCondition<SourceAttribute>?] = []
        for (index, when) in rule.when.enumerated() {
            if let attribute = OperationAttribute(condition: when.key) {
                commonOperation.append(RuleCondition(attribute, when.values, not: when.notValues))
            } else if let attribute = SourceAttribute(condition: when.key) {
                commonSource.append(RuleCondition(attribute, when.values, not: when.notValues))
            } else {
                throw UnknownKey(key: when.key, index: index)
            }
        }
        let operation = commonOperation.compactMap { $0 }
        let source = commonSource.compactMap { $0 }
        operations = rule.to.isEmpty ? [operation] : rule.to.map { Self.conditions($0.operation) + operation }
        sources = rule.from.isEmpty ? [source] : rule.from.map { Self.conditions($0.source, namespace) + source }
        for list in sources.indices {
            for index in sources[list].indices { sources[list][index].expand(trustDomains) }
        }
    }

    private static func conditions(_ operation: Security.Operation) -> [RuleCondition<OperationAttribute>] {
        [
            RuleCondition(.host, operation.hosts, not: operation.notHosts),
            RuleCondition(.method, operation.methods, not: operation.notMethods),
            RuleCondition(.path, operation.paths, not: operation.notPaths),
            RuleCondition(.destinationPort, operation.ports, not: operation.notPorts),
        ].compactMap { $0 }
    }

    private static func conditions(_ source: Security.Source, _ namespace: String) -> [RuleCondition<SourceAttribute>] {
        [
            RuleCondition(.principal, source.principals, not: source.notPrincipals),
            RuleCondition(.requestPrincipal, source.requestPrincipals, not: source.notRequestPrincipals),
            RuleCondition(.trustDomain, source.trustDomains, not: source.notTrustDomains),
            RuleCondition(.serviceAccount(policyNamespace: namespace), source.serviceAccounts, not: source.notServiceAccounts),
            RuleCondition(.namespace, source.namespaces, not: source.notNamespaces),
            RuleCondition(.remoteAddress, source.remoteIpBlocks, not: source.notRemoteIpBlocks),
            RuleCondition(.address, source.ipBlocks, not: source.notIpBlocks),
        ].compactMap { $0 }
    }

    /// The rule for Envoy.
    ///
    /// A rule that allows has to be translated whole, or would allow too much. From all others, what cannot be translated is
    /// left out, and noted in `failures`.
    func policy(
        _ action: EnvoyRBAC.RBAC.Action, in traffic: AuthorizationTraffic, _ failures: inout [UntranslatableCondition]
    ) throws(UntranslatableCondition) -> EnvoyRBAC.Policy {
        var policy = EnvoyRBAC.Policy()
        let isStrict = action == .allow
        for conditions in operations {
            policy.permissions.append(try Self.all(conditions, in: traffic, isStrict: isStrict, &failures))
        }
        for conditions in sources {
            policy.principals.append(try Self.all(conditions, in: traffic, isStrict: isStrict, &failures))
        }
        return policy
    }

    private static func all<Attribute>(
        _ conditions: [RuleCondition<Attribute>], in traffic: AuthorizationTraffic, isStrict: Bool,
        _ failures: inout [UntranslatableCondition]
    ) throws(UntranslatableCondition) -> Attribute.Matcher {
        var matchers: [Attribute.Matcher] = []
        for condition in conditions { matchers += try condition.matchers(in: traffic, isStrict: isStrict, &failures) }
        return .all(matchers.isEmpty ? [.any] : matchers)
    }
}

extension RuleCondition<SourceAttribute> {
    /// Identities of the mesh's other trust domains count as well.
    fileprivate mutating func expand(_ trustDomains: TrustDomains) {
        switch attribute {
        case .principal:
            values = trustDomains.expand(principals: values)
            notValues = trustDomains.expand(principals: notValues)
        case .trustDomain:
            values = trustDomains.expand(domains: values)
            notValues = trustDomains.expand(domains: notValues)
        default: break
        }
    }
}

extension EnvoyRBAC.Policy {
    /// Says explicitly that nothing matches: what a policy without rules means.
    static let never: Self = {
        var policy = EnvoyRBAC.Policy()
        policy.permissions = [.not(.any)]
        policy.principals = [.not(.any)]
        return policy
    }()
}
