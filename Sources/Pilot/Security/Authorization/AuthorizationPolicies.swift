// AuthorizationPolicies: the AuthorizationPolicies that count for a workload, by what they do.

import IstioAPI
import Mesh

struct AuthorizationPolicies: Sendable {
    typealias Policy = Config<Security.AuthorizationPolicy>

    var custom: [Policy] = []
    var audit: [Policy] = []
    var deny: [Policy] = []
    var allow: [Policy] = []

    /// Those of the root namespace, which are for the whole mesh, go before those of the workload's namespace.
    init(_ snapshot: Snapshot, _ selection: PolicySelection) {
        self.init(
            selection.policies(in: snapshot.config.authorizationPolicies, namespaces: [snapshot.mesh.rootNamespace, selection.namespace]))
    }

    init(_ policies: [Policy]) {
        for policy in policies {
            switch policy.spec.action {
            case .allow: allow.append(policy)
            case .deny: deny.append(policy)
            case .audit: audit.append(policy)
            case .custom: custom.append(policy)
            default: break
            }
        }
    }

    var all: [Policy] { custom + audit + deny + allow }
}
