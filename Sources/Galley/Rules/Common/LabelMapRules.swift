// LabelMapRules: labels that a resource gives to workloads.

import Mesh

/// Maps of labels, in the form that Istio demands of them: that of Kubernetes, but capital letters may stand in a key's prefix and a
/// value may have any length.
enum LabelMapRules {
    static func check(_ labels: [String: String], at place: Place, _ report: Report) {
        for (key, value) in labels where !LabelKey.isValidInAnyCase(key) || !LabelValue.isValidForSelector(value) {
            if !LabelKey.isValidInAnyCase(key) {
                report.error(
                    "label-form", place.key(key), "\"\(key)\" cannot be the name of a label",
                    hint: "use at most 63 letters, digits, dashes, underscores and dots, with a letter or digit at both ends")
            } else {
                report.error(
                    "label-form", place.entry(key), "\"\(value)\" cannot be the value of a label",
                    hint: "use letters, digits, dashes, underscores and dots, with a letter or digit at both ends")
            }
        }
    }
}
