// The catalogue of rules against the sources: no code without a help text, no help text without a code.

import Foundation
import Galley
import Testing
import YAML

@Suite struct RuleCatalogueTests {
    private static let galley = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Galley")

    /// The codes that the sources report: the first argument of `report.error` and `report.warning` and of the functions
    /// that hand it on, and of diagnostics that are made directly.
    private static func codesInSources() throws -> Set<String> {
        let calls = /\b(?:error|warning|remark|refuse|missing|fail)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)*)"/.wordBoundaryKind(.simple)
        let made = /\bcode: "([a-z0-9-]+)"/.wordBoundaryKind(.simple)
        let choice = /\b(?:error|warning)\(\s*\w+ \? "([a-z0-9-]+)" : "([a-z0-9-]+)"/.wordBoundaryKind(.simple)
        var codes: Set<String> = []
        let files = try #require(FileManager.default.enumerator(at: galley, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" && !file.path.contains("/Reports/") {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: calls) { codes.insert(String(match.1)) }
            for match in text.matches(of: made) { codes.insert(String(match.1)) }
            for match in text.matches(of: choice) { codes.formUnion([String(match.1), String(match.2)]) }
        }
        return codes.union(YAMLError.Code.allCases.map(\.rawValue))
    }

    @Test func isComplete() throws {
        let (known, used) = (Set(RuleCatalogue.all.map(\.code)), try Self.codesInSources())
        #expect(used.count > 300)
        #expect(used.subtracting(known).sorted() == [], "codes without a text in Sources/Galley/Reports/Catalogue")
        #expect(known.subtracting(used).sorted() == [], "texts of codes that nothing reports")
        #expect(known.count == RuleCatalogue.all.count, "a code stands twice")
    }

    @Test func textsAreSentences() {
        for rule in RuleCatalogue.all {
            for text in [rule.summary, rule.help ?? ""] {
                #expect(text.hasSuffix(".") && text.count > 5, "\(rule.code): \(text)")
            }
            #expect(rule.summary.count <= 100, "\(rule.code): \(rule.summary)")
        }
    }
}
