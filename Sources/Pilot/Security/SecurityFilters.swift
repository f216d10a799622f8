// SecurityFilters: authorization and request authentication as Envoy filters.

import EnvoyAPI
import IstioAPI
import Mesh

/// The filters of AuthorizationPolicy and RequestAuthentication for the workload of a proxy. Made once a generation, since
/// all its inbound chains have the same ones.
struct SecurityFilters {
    private let custom: [EnvoyHCM.HttpFilter]
    private let tokens: [EnvoyHCM.HttpFilter]
    private let authorization: [EnvoyHCM.HttpFilter]
    private let connection: [EnvoyListener.Filter]

    /// The objects that the filters come from.
    let sources: [ConfigMetadata]

    init(_ generation: Generation) {
        if let made = generation.securityFilters {
            self = made
            return
        }
        let snapshot = generation.context.snapshot
        let selection = PolicySelection(namespace: generation.node.namespace, labels: generation.node.labels)
        let policies = AuthorizationPolicies(snapshot, selection)
        let tokenPolicies = selection.policies(
            in: snapshot.config.requestAuthentications, namespaces: [selection.namespace, snapshot.mesh.rootNamespace])
        let authorizers = policies.custom.isEmpty ? ExternalAuthorizers() : ExternalAuthorizers(snapshot)
        let filters = AuthorizationFilters(policies, TrustDomains(snapshot.mesh.config), authorizers)
        let keys = TokenKeys(namespaces: { host in snapshot.services[host: host].map(\.namespace) })

        var findings: [SecurityFinding] = []
        custom = filters.customRequestFilters(&findings)
        let verification = JWTFilter(tokenPolicies, keys: keys)
        findings += verification.findings
        tokens = verification.filter().map { [$0] } ?? []
        authorization = filters.requestFilters(&findings)
        // What is wrong for requests is wrong for connections, and is not said twice.
        var repeated: [SecurityFinding] = []
        connection = filters.customConnectionFilters(&repeated) + filters.connectionFilters(&repeated)
        sources = policies.all.map(\.metadata) + tokenPolicies.map(\.metadata)
        for finding in findings { generation.leaveOut(finding.message, hint: finding.hint, of: finding.metadata, at: finding.path) }
        generation.securityFilters = self
    }

    /// In front of all others, in the order in which Istio asks: CUSTOM, tokens, AUDIT, DENY, ALLOW.
    func inboundHTTP() -> [EnvoyHCM.HttpFilter] { custom + tokens + authorization }

    /// The same for chains of bytes, where nobody has a token.
    func inboundTCP() -> [EnvoyListener.Filter] { connection }

    /// The three parts of `inboundHTTP()`, for what has to stand between them.
    var stages: (custom: [EnvoyHCM.HttpFilter], tokens: [EnvoyHCM.HttpFilter], authorization: [EnvoyHCM.HttpFilter]) {
        (custom, tokens, authorization)
    }
}
