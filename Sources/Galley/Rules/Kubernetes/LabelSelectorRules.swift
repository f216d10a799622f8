// LabelSelectorRules: selectors by which workload kinds find their pods.

import KubernetesAPI

enum LabelSelectorRules {
    /// The selector of a workload kind has to choose the pods that the template makes.
    static func check(
        _ selector: Kubernetes.LabelSelector?, matches template: Kubernetes.PodTemplateSpec?, at spec: Place, _ report: Report
    ) {
        guard let selector, spec["selector"].isPresent else { return }
        let place = spec["selector"]
        let kind = report.resource.kind
        if selector.matchLabels.isEmpty, selector.matchExpressions.isEmpty {
            report.error(
                "selector-empty", place, "the selector of a \(kind) has to say something",
                hint: "repeat labels of the template under matchLabels")
            return
        }
        for (index, requirement) in selector.matchExpressions.enumerated() {
            values(requirement, at: place["matchExpressions"][index], report)
        }
        guard let template else { return }
        let labels = template.metadata.labels
        check(selector.matchLabels, matches: labels, at: place["matchLabels"], report)
        for (index, requirement) in selector.matchExpressions.enumerated() where !holds(requirement, for: labels) {
            report.error(
                "selector-mismatch", place["matchExpressions"][index],
                "the labels of the template do not fulfil this, so the \(kind) would not find its pods",
                hint: "change the template's labels, or the selector")
        }
    }

    /// Labels that the template has to have.
    static func check(_ wanted: [String: String], matches labels: [String: String], at place: Place, _ report: Report) {
        for key in wanted.keys.sorted() where labels[key] != wanted[key] {
            let value = wanted[key] ?? ""
            let found = labels[key].map { "the template has \(key): \($0)" } ?? "the template has no label \"\(key)\""
            report.error(
                "selector-mismatch", place.entry(key), "\(found), so the \(report.resource.kind) would not find its pods",
                hint: "give the template the label \(key): \(value)")
        }
    }

    private static func values(_ requirement: Kubernetes.LabelSelectorRequirement, at place: Place, _ report: Report) {
        switch requirement.operator {
        case "In", "NotIn":
            if requirement.values.isEmpty {
                report.error(
                    "selector-values", place["values"], "\(requirement.operator) needs values to compare with", hint: "add values: [...]")
            }
        case "Exists", "DoesNotExist":
            if !requirement.values.isEmpty {
                report.error(
                    "selector-values", place["values"], "\(requirement.operator) looks at the key alone", hint: "remove the values")
            }
        default: break
        }
    }

    private static func holds(_ requirement: Kubernetes.LabelSelectorRequirement, for labels: [String: String]) -> Bool {
        let value = labels[requirement.key]
        return switch requirement.operator {
        case "In": value.map(requirement.values.contains) ?? false
        case "NotIn": !(value.map(requirement.values.contains) ?? false)
        case "Exists": value != nil
        case "DoesNotExist": value == nil
        default: true
        }
    }
}
