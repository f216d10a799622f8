// Findings to report on, and what a report makes of them.

import Galley
import Mesh

let reviews = ResourceReference(apiVersion: "networking.istio.io/v1", kind: "VirtualService", namespace: "default", name: "reviews")

/// The finding that the command line's contract shows.
let typo = Diagnostic(
    .error, code: "schema", message: "unknown field", hint: "did you mean \"weight\"?",
    origin: Origin(file: "reviews.yaml", line: 14, column: 9), path: "spec.http[0].route[0].wieght", subject: reviews,
    sourceLine: "        wieght: 90")

let warning = Diagnostic(
    .warning, code: "IST0101", message: "host not found", origin: Origin(file: "dir/a b:c.yaml", line: 3), subject: reviews)

let bare = Diagnostic(.info, code: "note", message: "nothing to do")

/// What a file from a stranger may contain: markup, line ends, control characters, escapes of a terminal.
let hostile = Diagnostic(
    .error, code: "sche,ma:%", message: "bad \u{1B}[31m<x a=\"&\">]]>\u{0}\u{FFFF}\r\n::error::{0} [a](1) \u{202E}", hint: "tab\t\"",
    origin: Origin(file: "we ird\n%,:<&>.yaml", line: 1, column: 1), path: "a\\b",
    subject: ResourceReference(apiVersion: "v1", kind: "Pod", name: "p\u{7}\"<"), sourceLine: "\u{1B}[2J\tx")

let everything: [(Diagnostic, Suppression?)] = [
    (typo, nil), (warning, nil), (bare, nil), (hostile, nil), (typo, nil),
    (warning, Suppression(.baseline, reason: "known since March")), (hostile, Suppression(.inSource)),
]

func written(_ report: some FindingsReport, _ findings: [(Diagnostic, Suppression?)]) -> String {
    var report = report
    var text = ""
    var summary = FindingsSummary()
    summary.files = 2
    summary.resources = 3
    report.begin { text += $0 }
    report.checked(reviews, at: Origin(file: "reviews.yaml", line: 1)) { text += $0 }
    for (finding, suppression) in findings {
        report.finding(finding, suppressed: suppression) { text += $0 }
        summary.count(finding, suppressed: suppression != nil)
    }
    report.end(summary) { text += $0 }
    return text
}
