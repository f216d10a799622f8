// VerdictCorpusTests: documents with the mistakes that people make, and what Istio's definitions and validation say.

import Mesh
import Testing
import YAML

@testable import Galley

@Suite struct VerdictCorpusTests {
    /// Documents that we see differently, with the reasons: none today.
    static let knownDisagreements: [String: String] = [:]

    /// A document that either the definitions or the validation reject must get an error, and any other one none.
    @Test(.enabled(if: Corpus.isPresent, "there is no corpus")) func verdicts() throws {
        let lines = try Corpus.bytes("verdicts/documents.jsonl").split(separator: UInt8(ascii: "\n"))
        #expect(lines.count == 1_800)
        var comparison = Comparison(known: Self.knownDisagreements)
        for line in lines {
            let record = try Corpus.json(Array(line))
            let isBad = record["schema"]?.text == "reject" || record["webhook"]?.text == "reject"
            let findings = Validation.findings(inYAML: record["yaml"]?.text ?? "")
            comparison.take(
                record["id"]?.text ?? "", agrees: findings.hasError == isBad,
                "\(["kind", "mutation", "path"].map { record[$0]?.text ?? "" }), is \(isBad ? "bad" : "good"): \(findings.summary)")
        }
        comparison.end()
        print("verdict corpus: \(Corpus.share(comparison.agreeing, of: comparison.count, "agree"))")
    }
}
