// TelemetryTests: the rules of Telemetry, each broken alone.

import Galley
import Testing

@Suite struct TelemetryTests {
    @Test(
        arguments: [
            ("{accessLogging: [{filter: {expression: response.code >= 400}}]}", []),
            ("{accessLogging: [{filter: {expression: response.code >=}}]}", ["filter-expression"]),
            ("{accessLogging: [{filter: {}}]}", ["filter-expression"]),
            ("{tracing: [{providers: [{name: a}]}]}", []),
            ("{tracing: [{}, {}]}", ["tracing-once"]),
            ("{tracing: [{providers: [{name: a}, {name: b}]}]}", ["tracing-provider-once"]),
            ("{tracing: [{customTags: {'': {literal: {value: a}}}}]}", ["tag-name"]),
            ("{metrics: [{overrides: [{tagOverrides: {a: {value: b}}}]}]}", []),
            ("{metrics: [{overrides: [{tagOverrides: {'': {value: b}}}]}]}", ["tag-name"]),
            ("{metrics: [{overrides: [{tagOverrides: {a: {}}}]}]}", ["tag-value"]),
            ("{metrics: [{overrides: [{tagOverrides: {a: null}}]}]}", ["tag-value"]),
            ("{metrics: [{overrides: [{tagOverrides: {a: {operation: UPSERT}}}]}]}", ["tag-value"]),
            ("{metrics: [{overrides: [{tagOverrides: {a: {operation: REMOVE}}}]}]}", []),
            ("{metrics: [{overrides: [{tagOverrides: {a: {operation: REMOVE, value: b}}}]}]}", ["tag-value"]),
            ("{selector: {matchLabels: {a: b}}, targetRefs: [{kind: Service, name: a}]}", ["target-choice"]),
        ] as [(String, [String])])
    func rules(spec: String, expected: [String]) {
        let document = "{apiVersion: telemetry.istio.io/v1, kind: Telemetry, metadata: {name: a}, spec: \(spec)}"
        #expect(Validation.findings(inYAML: document).map(\.code) == expected, "\(spec)")
    }

    @Test func saysWhereTheExpressionGoesWrong() throws {
        let document = """
            apiVersion: telemetry.istio.io/v1
            kind: Telemetry
            metadata: {name: a}
            spec: {accessLogging: [{filter: {expression: a = b}}]}
            """
        let finding = try #require(Validation.findings(inYAML: document).first)
        #expect(finding.message.contains("column 3"))
        #expect(finding.path == "spec.accessLogging[0].filter.expression")
    }
}
