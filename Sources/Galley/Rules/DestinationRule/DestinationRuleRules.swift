// DestinationRuleRules: what has to hold for the treatment of traffic after routing.

import IstioAPI
import Mesh

/// DestinationRule: its host, subsets and policy, and who uses it.
enum DestinationRuleRules {
    static func check(_ rule: Networking.DestinationRule, at spec: Place, _ report: Report) {
        host(rule.host, at: spec, report)
        if let policy = rule.$trafficPolicy {
            let place = spec["trafficPolicy"]
            TrafficPolicyRules.check(policy, at: place, report)
            TrafficPolicyRules.failoverNeedsDetection(policy, at: place, report)
        }
        SubsetRules.check(rule.subsets, at: spec, report)
        if let selector = rule.$workloadSelector {
            SelectorRules.check(selector, at: spec["workloadSelector"], report)
            exportToOwnNamespace(rule.exportTo, at: spec, report)
        } else {
            ExportToRules.check(rule.exportTo, at: spec, report)
        }
    }

    /// A wildcard host; `*` alone means every service.
    private static func host(_ host: String, at spec: Place, _ report: Report) {
        guard !Hostname.isValidWildcard(host) else { return }
        if host.isEmpty {
            // Within a spec, a field that is absent is a finding already.
            guard spec["host"].isPresent || !spec.isPresent else { return }
            report.error("host-missing", spec["host"], "the rule does not say for which host it is", hint: "name the service under host")
        } else {
            report.error(
                "host-form", spec["host"], "\"\(host)\" is not the name of a host",
                hint: "write letters, digits and dashes, with dots between and at most one * in front")
        }
    }

    /// Workloads are selected in the own namespace, so no other has a use for the rule.
    private static func exportToOwnNamespace(_ exportTo: [String], at spec: Place, _ report: Report) {
        let own = report.resource.effectiveNamespace
        guard !exportTo.isEmpty, exportTo.count > 1 || exportTo[0] != "." && exportTo[0] != own else { return }
        report.error(
            "export-selected", spec["exportTo"], "a rule for selected workloads is for its own namespace only",
            hint: "write exportTo: [.], or remove exportTo or workloadSelector")
    }
}

/// `subsets`: each with a name of its own, and labels that endpoints can have.
enum SubsetRules {
    static func check(_ subsets: [Networking.Subset], at spec: Place, _ report: Report) {
        var names: Set<String> = []
        for (index, subset) in subsets.enumerated() {
            let place = spec["subsets"][index]
            if subset.name.isEmpty {
                // A name that is absent is a finding already.
                if place["name"].isPresent {
                    report.error(
                        "subset-name", place["name"], "routes could not refer to a subset without a name", hint: "name the subset, as in v2"
                    )
                }
            } else if !SubsetName.isValid(subset.name) {
                report.error(
                    "subset-name", place["name"], "\"\(subset.name)\" cannot be the name of a subset",
                    hint: "write at most 63 letters, digits and dashes")
            } else if !names.insert(subset.name).inserted {
                report.error(
                    "subset-twice", place["name"], "there is already a subset \"\(subset.name)\"",
                    hint: "give each subset a name of its own")
            }
            LabelMapRules.check(subset.labels, at: place["labels"], report)
            if let policy = subset.$trafficPolicy { TrafficPolicyRules.check(policy, at: place["trafficPolicy"], report) }
        }
    }
}
