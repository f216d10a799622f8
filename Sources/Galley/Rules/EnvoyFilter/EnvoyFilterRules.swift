// EnvoyFilterRules: what an EnvoyFilter has to be, besides fitting its schema.

import IstioAPI

/// EnvoyFilter: the rules in the order in which a person reads the document.
enum EnvoyFilterRules {
    static func check(_ filter: Networking.EnvoyFilter, at spec: Place, _ report: Report) {
        report.warning(
            "envoy-internals", spec, "an EnvoyFilter builds on the inside of Envoy's configuration, which any release may change",
            hint: "use another kind of resource where one does the same, and try this one anew with each upgrade")
        SelectorRules.check(filter.$workloadSelector, at: spec["workloadSelector"], report)
        attachment(at: spec, report)
        for (index, patch) in filter.configPatches.enumerated() {
            EnvoyPatchRules.check(patch, at: spec["configPatches"][index], report)
        }
    }

    /// Workloads are chosen by labels or named, not both (a rule of the resource's definition).
    private static func attachment(at spec: Place, _ report: Report) {
        guard spec["workloadSelector"].isPresent, spec["targetRefs"].isPresent else { return }
        report.error(
            "target-choice", spec["targetRefs"], "an EnvoyFilter is attached in one way only: by workloadSelector or targetRefs",
            hint: "keep one of them")
    }
}
