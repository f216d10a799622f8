// SelectorRules: the labels by which a resource chooses its workloads.

import IstioAPI

/// Selectors by labels, of both forms that Istio has.
enum SelectorRules {
    /// A `selector` with `matchLabels`. The form of keys and values is in the options of the field.
    static func check(_ selector: IstioType.WorkloadSelector?, at place: Place, _ report: Report) {
        guard let selector, selector.matchLabels.isEmpty else { return }
        selectsAll(place, report)
    }

    /// A `workloadSelector` with `labels`. The form of values is in the options of the field.
    static func check(_ selector: Networking.WorkloadSelector?, at place: Place, _ report: Report) {
        guard let selector else { return }
        if selector.labels.isEmpty { return selectsAll(place, report) }
        for key in selector.labels.keys.filter({ $0.isEmpty || $0.utf8.contains(UInt8(ascii: "*")) }).sorted() {
            let keyPlace = place["labels"].key(key)
            if key.isEmpty {
                report.error("selector-key", keyPlace, "a label without a name selects nothing", hint: "name the label")
            } else {
                report.error(
                    "selector-key", keyPlace, "\"\(key)\" has a wildcard, which names of labels in a selector may not have",
                    hint: "write the label's whole name")
            }
        }
    }

    private static func selectsAll(_ place: Place, _ report: Report) {
        report.warning(
            "selector-empty", place, "the selector has no labels, so it selects every workload",
            hint: "add labels, or leave the selector out if every workload is meant")
    }
}
