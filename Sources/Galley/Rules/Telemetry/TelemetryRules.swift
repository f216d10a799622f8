// TelemetryRules: traces, metrics and access logs.

import IstioAPI

enum TelemetryRules {
    static func check(_ telemetry: Telemetries.Telemetry, at spec: Place, _ report: Report) {
        TargetReferenceRules.check(
            selector: telemetry.$selector, reference: telemetry.$targetRef, references: telemetry.targetRefs, at: spec, report)
        tracing(telemetry.tracing, at: spec["tracing"], report)
        for (index, metrics) in telemetry.metrics.enumerated() {
            for (position, override) in metrics.overrides.enumerated() where !override.tagOverrides.isEmpty {
                tagOverrides(override.tagOverrides, at: spec["metrics"][index]["overrides"][position]["tagOverrides"], report)
            }
        }
        for (index, logging) in telemetry.accessLogging.enumerated() {
            if let filter = logging.$filter {
                expression(filter.expression, at: spec["accessLogging"][index]["filter"]["expression"], report)
            }
        }
    }

    // MARK: Traces

    private static func tracing(_ tracing: [Telemetries.Tracing], at place: Place, _ report: Report) {
        if tracing.count > 1 {
            report.warning("tracing-once", place[1], "only the first entry of tracing is used", hint: "keep one entry")
        }
        for (index, entry) in tracing.enumerated() {
            if entry.providers.count > 1 {
                report.warning(
                    "tracing-provider-once", place[index]["providers"][1], "only the first provider gets traces", hint: "keep one provider")
            }
            if entry.customTags[""] != nil {
                report.error("tag-name", place[index]["customTags"].key(""), "the tag has no name", hint: "name the tag")
            }
        }
    }

    // MARK: Metrics

    private static func tagOverrides(
        _ overrides: [String: Telemetries.MetricsOverrides.TagOverride], at place: Place, _ report: Report
    ) {
        for (name, override) in overrides {
            if name.isEmpty {
                report.warning("tag-name", place.key(name), "the tag has no name, so nothing is overridden", hint: "name the tag")
            }
            let value = place.entry(name)["value"]
            if override.operation == .remove {
                if value.isPresent {
                    report.error("tag-value", value, "a tag that is removed has no value", hint: "remove value, or use operation: UPSERT")
                }
            } else if override.value.isEmpty {
                report.error(
                    "tag-value", value, "the tag is to be set, but has no value",
                    hint: "give it an expression such as request.host, or use operation: REMOVE")
            }
        }
    }

    // MARK: Access logs

    private static func expression(_ expression: String, at place: Place, _ report: Report) {
        if expression.isEmpty {
            return report.error(
                "filter-expression", place, "the filter has no expression",
                hint: "write one such as response.code >= 400, or remove the filter")
        }
        guard let problem = CELExpression.problem(in: expression) else { return }
        let position = CELExpression.position(of: problem.offset, in: expression)
        let line = position.line > 1 ? "line \(position.line), " : ""
        report.error(
            "filter-expression", place, "the expression is not CEL: at \(line)column \(position.column), \(problem.message)",
            hint: "see cel.dev for the language")
    }
}
