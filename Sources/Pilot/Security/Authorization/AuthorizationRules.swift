// AuthorizationRules: the rules of policies with the same action, as RBAC.

import EnvoyAPI
import IstioAPI
import Mesh

/// Rules in force and rules that are only tried out.
struct AuthorizationRules: Sendable {
    /// Nil if no policy is in force.
    private(set) var enforced: EnvoyRBAC.RBAC?

    /// Nil if no policy is tried out.
    private(set) var shadow: EnvoyRBAC.RBAC?

    /// - Parameter namePrefix: stands before the names of rules, by which CUSTOM policies find what matched.
    init(
        _ policies: [AuthorizationPolicies.Policy], _ action: EnvoyRBAC.RBAC.Action, in traffic: AuthorizationTraffic,
        _ trustDomains: TrustDomains, namePrefix: String = "", _ findings: inout [SecurityFinding]
    ) {
        for policy in policies {
            var named: [String: EnvoyRBAC.Policy] = [:]
            let prefix = "\(namePrefix)ns[\(policy.namespace)]-policy[\(policy.name)]-rule"
            for (index, rule) in policy.spec.rules.enumerated() {
                named["\(prefix)[\(index)]"] = Self.translate(rule, index, of: policy, action, in: traffic, trustDomains, &findings)
            }
            if policy.spec.rules.isEmpty { named["\(prefix)[0]"] = .never }
            if Self.isTriedOut(policy.metadata, &findings) {
                Self.add(named, action, to: &shadow)
            } else {
                Self.add(named, action, to: &enforced)
            }
        }
    }

    private static func add(_ rules: [String: EnvoyRBAC.Policy], _ action: EnvoyRBAC.RBAC.Action, to target: inout EnvoyRBAC.RBAC?) {
        var rbac = target ?? EnvoyRBAC.RBAC()
        rbac.action = action
        rbac.policies.merge(rules) { $1 }
        target = rbac
    }

    private static func translate(
        _ rule: Security.Rule, _ index: Int, of policy: AuthorizationPolicies.Policy, _ action: EnvoyRBAC.RBAC.Action,
        in traffic: AuthorizationTraffic, _ trustDomains: TrustDomains, _ findings: inout [SecurityFinding]
    ) -> EnvoyRBAC.Policy? {
        let path = "spec.rules[\(index)]"
        let prepared: AuthorizationRule
        do throws(AuthorizationRule.UnknownKey) {
            prepared = try AuthorizationRule(rule, namespace: policy.namespace, trustDomains)
        } catch {
            findings.append(
                SecurityFinding(
                    metadata: policy.metadata, path: "\(path).when[\(error.index)]", message: "nothing is known by the key '\(error.key)'",
                    hint: "the whole rule is left out"))
            return nil
        }
        var failures: [UntranslatableCondition] = []
        defer {
            // That a rule for requests means nothing to bytes is no mistake.
            for failure in Set(failures) where failure != .isHTTPOnly {
                findings.append(SecurityFinding(metadata: policy.metadata, path: path, message: failure.description))
            }
        }
        do throws(UntranslatableCondition) {
            return try prepared.policy(action, in: traffic, &failures)
        } catch {
            failures.append(error)
            return nil
        }
    }

    /// `istio.io/dry-run: "true"`, in any of the spellings that Go's booleans have.
    private static func isTriedOut(_ metadata: ConfigMetadata, _ findings: inout [SecurityFinding]) -> Bool {
        switch metadata.annotations["istio.io/dry-run"] {
        case "1", "t", "T", "true", "TRUE", "True": return true
        case nil, "0", "f", "F", "false", "FALSE", "False": return false
        case let value?:
            findings.append(
                SecurityFinding(
                    metadata: metadata, path: "metadata.annotations", message: "istio.io/dry-run: '\(value)' is neither true nor false",
                    hint: "the policy is in force"))
            return false
        }
    }
}
