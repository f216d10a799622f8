// DestinationRulePool: the DestinationRules of one namespace that the same clients look at, merged by host.

import IstioAPI
import Mesh

/// A rule with its full host and its `exportTo` as a set.
struct DestinationRuleCandidate: Sendable {
    let merged: MergedDestinationRule
    let exportTo: Set<String>

    init(_ config: Config<Networking.DestinationRule>, host: String) {
        var rule = config.spec
        rule.host = host
        merged = MergedDestinationRule(rule, sources: [config.metadata])
        // Rules that select workloads stay in their namespace.
        exportTo = rule.$workloadSelector == nil ? Set(rule.exportTo) : ["."]
    }

    private init(_ merged: MergedDestinationRule, exportTo: Set<String>) {
        self.merged = merged
        self.exportTo = exportTo
    }

    fileprivate var selector: [String: String]? { merged.rule.$workloadSelector?.matchLabels }

    /// With the subsets of a later rule, and with its policy if there is none yet.
    fileprivate func merging(_ later: DestinationRuleCandidate, _ diagnostics: inout [Diagnostic]) -> DestinationRuleCandidate {
        var rule = merged.rule
        var known = Set(rule.subsets.map(\.name))
        for (index, subset) in later.merged.rule.subsets.enumerated() {
            if known.insert(subset.name).inserted {
                rule.subsets.append(subset)
            } else if let metadata = later.merged.sources.first {
                diagnostics.append(Self.duplicate(subset.name, at: "spec.subsets[\(index)]", of: metadata, host: rule.host))
            }
        }
        if rule.$trafficPolicy == nil { rule.$trafficPolicy = later.merged.rule.$trafficPolicy }
        return Self(MergedDestinationRule(rule, sources: merged.sources + later.merged.sources), exportTo: exportTo)
    }

    private static func duplicate(_ subset: String, at path: String, of metadata: ConfigMetadata, host: String) -> Diagnostic {
        Diagnostic(
            .warning, code: "untranslatable", message: "An older DestinationRule of \(host) has a subset \(subset), which counts instead",
            origin: metadata.origin(of: path), path: path, subject: metadata.reference)
    }
}

/// Rules by host. Those of the same host, audience (`exportTo`) and selector become one; others stand side by side.
struct DestinationRulePool: Sendable {
    private var byHost = HostTable<[DestinationRuleCandidate]>()

    func mostSpecific(for host: String) -> [DestinationRuleCandidate]? { byHost.mostSpecific(for: host) }

    /// Adds a rule that comes after all that are there.
    ///
    /// It is merged into every rule of its audience, and into those of narrower ones. Whether it also stands alone is
    /// decided by the last rule that it is compared with, as in Istio.
    mutating func add(_ candidate: DestinationRuleCandidate, _ diagnostics: inout [Diagnostic]) {
        let host = candidate.merged.rule.host
        var rules = byHost[exactly: host] ?? []
        var standsAlone = true
        for index in rules.indices {
            let known = rules[index]
            let isWider = !known.exportTo.isEmpty && candidate.exportTo.isSuperset(of: known.exportTo)
            let isOtherSelection = candidate.selector != nil && known.selector != nil && candidate.selector != known.selector
            standsAlone = candidate.selector != known.selector
            guard candidate.exportTo == known.exportTo || isWider, !isOtherSelection else {
                standsAlone = true
                continue
            }
            rules[index] = known.merging(candidate, &diagnostics)
        }
        if standsAlone { rules.append(candidate) }
        byHost[exactly: host] = rules
    }
}
