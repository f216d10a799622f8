// AuthorizationPolicyRules: who may send which requests to whom.

import IstioAPI

/// AuthorizationPolicy: the rules in the order in which a person reads the document.
enum AuthorizationPolicyRules {
    static func check(_ policy: Security.AuthorizationPolicy, at spec: Place, _ report: Report) {
        TargetReferenceRules.check(
            selector: policy.$selector, reference: policy.$targetRef, references: policy.targetRefs, at: spec, report)
        dryRun(policy, at: spec, report)
        action(policy, at: spec, report)
        for (index, rule) in policy.rules.enumerated() {
            let place = spec["rules"][index]
            for (position, from) in rule.from.enumerated() { AuthorizationSourceRules.check(from, at: place["from"][position], report) }
            for (position, to) in rule.to.enumerated() { AuthorizationOperationRules.check(to, at: place["to"][position], report) }
            for (position, condition) in rule.when.enumerated() {
                AuthorizationConditionRules.check(condition, at: place["when"][position], report)
            }
            switch policy.action {
            case .custom: CustomAuthorizationRules.check(rule, at: place, report)
            case .deny: wideDenial(rule, at: place, report)
            default: break
            }
        }
    }

    // MARK: Dry run

    private static func dryRun(_ policy: Security.AuthorizationPolicy, at spec: Place, _ report: Report) {
        guard let value = report.resource.annotations["istio.io/dry-run"] else { return }
        switch value {
        case "1", "t", "T", "true", "True", "TRUE", "0", "f", "F", "false", "False", "FALSE": break
        default:
            report.error(
                "dry-run", spec, "the annotation istio.io/dry-run is \"\(value)\", which is neither true nor false",
                hint: "write \"true\" or \"false\"")
        }
        if policy.action != .allow, policy.action != .deny {
            report.error(
                "dry-run", spec["action"], "only policies with action ALLOW or DENY can be run dry",
                hint: "remove the annotation istio.io/dry-run")
        }
    }

    // MARK: Action

    private static func action(_ policy: Security.AuthorizationPolicy, at spec: Place, _ report: Report) {
        let provider: Security.AuthorizationPolicy.ExtensionProvider? =
            if case .provider(let provider) = policy.actionDetail { provider } else { nil }
        if policy.action == .custom || policy.action == .deny, policy.rules.isEmpty {
            report.error(
                "policy-without-rules", spec["rules"], "without rules the policy never matches, so the action is never taken",
                hint: "add a rule; an empty one ({}) matches every request")
        }
        if policy.action == .custom, !policy.rules.isEmpty, (provider?.name ?? "").isEmpty {
            report.error(
                "custom-provider", spec["provider"]["name"], "action CUSTOM needs the provider that decides",
                hint: "name one of extensionProviders in the mesh configuration")
        }
        if policy.action != .custom, provider != nil {
            report.error(
                "custom-provider", spec["provider"], "only action CUSTOM has a provider", hint: "remove provider, or use action: CUSTOM")
        }
    }

    /// Attributes of HTTP are unknown for plain TCP. A denial that depends on them is taken to match, which is the safe side.
    private static func wideDenial(_ rule: Security.Rule, at place: Place, _ report: Report) {
        let hint = "add the ports that the rule is about"
        if !rule.to.isEmpty {
            if rule.to.allSatisfy({ $0.operation.ports.isEmpty && $0.operation.notPorts.isEmpty }) {
                report.warning(
                    "denies-all-tcp", place["to"], "on TCP ports the rule denies all traffic, because it names attributes of HTTP only",
                    hint: hint)
            }
        } else if !rule.from.isEmpty, rule.from.allSatisfy({ AuthorizationSourceRules.isHTTPOnly($0.source) }) {
            report.warning(
                "denies-all-tcp", place["from"], "on TCP ports the rule denies all traffic, because it names attributes of HTTP only",
                hint: hint)
        }
    }
}
