// DestinationRuleIndex: which DestinationRule counts for a service seen from a namespace.

import IstioAPI
import Mesh

/// DestinationRules of the same host merged, by who sees them.
struct DestinationRuleIndex: Sendable {
    private let rootNamespace: String

    /// What proxies of the rules' own namespace see: public and private rules.
    private var local: [String: DestinationRulePool] = [:]

    /// What others may see, by the namespace of the rules.
    private var exported: [String: DestinationRulePool] = [:]

    /// Rules of the root namespace that are for its own proxies only.
    private var rootPrivate = DestinationRulePool()

    init(_ snapshot: Snapshot, _ diagnostics: inout [Diagnostic]) {
        rootNamespace = snapshot.mesh.rootNamespace
        let isPrivateByDefault = snapshot.mesh.config.defaultDestinationRuleExportTo.contains(".")
        // Rules that select workloads go first; else the older rule leads, which is the order of the collection.
        let all = snapshot.config.destinationRules.all
        let ordered = all.filter { $0.spec.$workloadSelector != nil } + all.filter { $0.spec.$workloadSelector == nil }
        for config in ordered {
            let host = Naming.resolve(config.spec.host, namespace: config.namespace, domain: snapshot.mesh.domainSuffix)
            var unused: [Diagnostic] = []
            let candidate = DestinationRuleCandidate(config, host: host)
            let exportTo = candidate.exportTo
            if exportTo.isEmpty || !exportTo.isDisjoint(with: ["*", ".", config.namespace]) {
                local[config.namespace, default: DestinationRulePool()].add(candidate, &diagnostics)
            }
            let isPrivate =
                exportTo.isEmpty ? isPrivateByDefault : exportTo.count == 1 && !exportTo.isDisjoint(with: [".", config.namespace])
            if !isPrivate {
                exported[config.namespace, default: DestinationRulePool()].add(candidate, &unused)
            } else if config.namespace == rootNamespace {
                rootPrivate.add(candidate, &unused)
            }
        }
    }

    /// The merged rule for a service as a proxy of `namespace` with `labels` sees it: from the proxy's namespace, the
    /// service's, or the root namespace; nil if there is none. A rule that selects the proxy goes before others.
    func rule(for service: Service, namespace: String, labels: [String: String]) -> MergedDestinationRule? {
        let rules = rules(for: service, namespace: namespace)
        let selecting = rules.first { rule in
            guard let selector = rule.rule.$workloadSelector, rule.sources.first?.namespace == namespace else { return false }
            return LabelSelection.selects(selector.matchLabels, labels)
        }
        return selecting ?? rules.last { $0.rule.$workloadSelector == nil }
    }

    /// The same for traffic that the proxy takes in, for which rules that select workloads do not count.
    func inboundRule(for service: Service, namespace: String) -> MergedDestinationRule? {
        rules(for: service, namespace: namespace).last { $0.rule.$workloadSelector == nil }
    }

    /// The first namespace that has rules for the host decides: wildcards of the proxy's own namespace go before an exact
    /// rule of the service's.
    ///
    /// Proxies of the root namespace look at the service's namespace before the public rules of their own, which are meant
    /// as defaults for the whole mesh.
    private func rules(for service: Service, namespace: String) -> [MergedDestinationRule] {
        let own = namespace == rootNamespace ? rootPrivate : local[namespace]
        if let found = own?.mostSpecific(for: service.hostname) { return found.map(\.merged) }
        for owner in [service.namespace, rootNamespace] {
            guard let found = exported[owner]?.mostSpecific(for: service.hostname) else { continue }
            let visible = found.filter { $0.exportTo.isEmpty || !$0.exportTo.isDisjoint(with: ["*", namespace]) }
            if !visible.isEmpty { return visible.map(\.merged) }
        }
        return []
    }
}

/// DestinationRules of a host as one.
final class MergedDestinationRule: Sendable {
    let rule: Networking.DestinationRule

    /// The objects that it comes from, first the one that leads.
    let sources: [ConfigMetadata]

    init(_ rule: Networking.DestinationRule, sources: [ConfigMetadata]) {
        self.rule = rule
        self.sources = sources
    }
}
