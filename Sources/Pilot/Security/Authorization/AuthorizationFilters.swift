// AuthorizationFilters: the filters that enforce AuthorizationPolicies.

import EnvoyAPI
import IstioAPI
import Protobuf

/// Builds filters from the policies of one workload: CUSTOM first, then AUDIT, DENY and ALLOW.
struct AuthorizationFilters: Sendable {
    let policies: AuthorizationPolicies
    let trustDomains: TrustDomains
    let authorizers: ExternalAuthorizers

    init(_ policies: AuthorizationPolicies, _ trustDomains: TrustDomains, _ authorizers: ExternalAuthorizers) {
        self.policies = policies
        self.trustDomains = trustDomains
        self.authorizers = authorizers
    }

    /// A filter before it is known where it stands.
    private enum Step {
        case rules(enforced: EnvoyRBAC.RBAC?, shadow: EnvoyRBAC.RBAC?, shadowPrefix: String)
        case ask(ExternalAuthorizers.Authorizer, provider: String)
    }

    // MARK: CUSTOM

    /// For requests: who may pass is asked elsewhere, which goes before tokens are verified.
    func customRequestFilters(_ findings: inout [SecurityFinding]) -> [EnvoyHCM.HttpFilter] {
        customSteps(in: .requests, &findings).map(Self.requestFilter)
    }

    /// For connections.
    func customConnectionFilters(_ findings: inout [SecurityFinding]) -> [EnvoyListener.Filter] {
        customSteps(in: .bytes, &findings).compactMap(Self.connectionFilter)
    }

    private func customSteps(in traffic: AuthorizationTraffic, _ findings: inout [SecurityFinding]) -> [Step] {
        let byProvider = Dictionary(grouping: policies.custom) { $0.spec.providerName }
        var steps: [Step] = []
        for (provider, policies) in byProvider.sorted(by: { $0.key < $1.key }) {
            let prefix = AuthorizerSettings.rulePrefix + (provider.isEmpty ? "" : "\(provider)-")
            let rules = AuthorizationRules(policies, .deny, in: traffic, trustDomains, namePrefix: prefix, &findings)
            switch byProvider.count > 1 ? .failure(.init(reason: Self.severalProviders)) : authorizers[provider] {
            case .success(.http) where traffic == .bytes:
                // Nobody can be asked about bytes by HTTP: policies of such providers are for requests alone.
                continue
            case .success(let authorizer):
                // Nothing is denied here: the rules only note that they matched, and what is tried out is asked about as well.
                var noted = EnvoyRBAC.RBAC()
                noted.action = .deny
                steps.append(.rules(enforced: rules.shadow, shadow: rules.enforced ?? noted, shadowPrefix: AuthorizerSettings.statPrefix))
                steps.append(.ask(authorizer, provider: provider))
            case .failure(let unusable):
                // Who would have to be asked about is denied.
                var denied = EnvoyRBAC.RBAC()
                denied.action = .deny
                for (name, policy) in rules.enforced?.policies ?? [:] {
                    denied.policies["\(name)-deny-due-to-bad-CUSTOM-action"] = policy
                }
                steps.append(.rules(enforced: denied, shadow: nil, shadowPrefix: ""))
                for policy in policies {
                    findings.append(
                        SecurityFinding(
                            metadata: policy.metadata, path: "spec.provider", message: unusable.reason,
                            hint: "all that the policy matches is denied"))
                }
            }
        }
        return steps
    }

    private static let severalProviders = "the CUSTOM policies of one workload have different providers"

    // MARK: AUDIT, DENY, ALLOW

    /// For requests.
    func requestFilters(_ findings: inout [SecurityFinding]) -> [EnvoyHCM.HttpFilter] {
        steps(in: .requests, &findings).map(Self.requestFilter)
    }

    /// For connections.
    func connectionFilters(_ findings: inout [SecurityFinding]) -> [EnvoyListener.Filter] {
        steps(in: .bytes, &findings).compactMap(Self.connectionFilter)
    }

    private func steps(in traffic: AuthorizationTraffic, _ findings: inout [SecurityFinding]) -> [Step] {
        var steps: [Step] = []
        func add(_ policies: [AuthorizationPolicies.Policy], _ action: EnvoyRBAC.RBAC.Action) {
            if policies.isEmpty { return }
            let rules = AuthorizationRules(policies, action, in: traffic, trustDomains, &findings)
            steps.append(
                .rules(enforced: rules.enforced, shadow: rules.shadow, shadowPrefix: Self.shadowPrefix(rules.shadow?.action ?? .allow)))
        }
        add(policies.audit, .log)
        add(policies.deny, .deny)
        add(policies.allow, .allow)
        return steps
    }

    private static func shadowPrefix(_ action: EnvoyRBAC.RBAC.Action) -> String {
        switch action {
        case .allow: "istio_dry_run_allow_"
        case .deny: "istio_dry_run_deny_"
        default: ""
        }
    }

    // MARK: Filters

    private static let requestRules = "envoy.filters.http.rbac"
    private static let connectionRules = "envoy.filters.network.rbac"

    private static func requestFilter(_ step: Step) -> EnvoyHCM.HttpFilter {
        var filter = EnvoyHCM.HttpFilter()
        switch step {
        case .rules(let enforced, let shadow, let shadowPrefix):
            var rbac = EnvoyHTTPRBAC.RBAC()
            rbac.$rules = enforced
            rbac.$shadowRules = shadow
            rbac.shadowRulesStatPrefix = shadowPrefix
            filter.name = requestRules
            filter.configType = .typedConfig(AnyMessage(rbac))
        case .ask(.http(var authorizer), let provider), .ask(.grpc(var authorizer, _), let provider):
            authorizer.filterEnabledMetadata = AuthorizerSettings.onlyIfMatched(by: requestRules, provider: provider)
            filter.name = "envoy.filters.http.ext_authz"
            filter.configType = .typedConfig(AnyMessage(authorizer))
        }
        return filter
    }

    private static func connectionFilter(_ step: Step) -> EnvoyListener.Filter? {
        var filter = EnvoyListener.Filter()
        switch step {
        case .rules(let enforced, let shadow, let shadowPrefix):
            var rbac = EnvoyNetworkRBAC.RBAC()
            rbac.$rules = enforced
            rbac.$shadowRules = shadow
            rbac.shadowRulesStatPrefix = shadowPrefix
            rbac.statPrefix = "tcp."
            filter.name = connectionRules
            filter.configType = .typedConfig(AnyMessage(rbac))
        case .ask(.http, _): return nil
        case .ask(.grpc(_, var authorizer), let provider):
            authorizer.filterEnabledMetadata = AuthorizerSettings.onlyIfMatched(by: connectionRules, provider: provider)
            filter.name = "envoy.filters.network.ext_authz"
            filter.configType = .typedConfig(AnyMessage(authorizer))
        }
        return filter
    }
}

extension Security.AuthorizationPolicy {
    /// The provider that a CUSTOM policy names; empty if it names none.
    fileprivate var providerName: String {
        if case .provider(let provider) = actionDetail { return provider.name }
        return ""
    }
}
