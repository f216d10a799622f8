// SampleCorpusTests: the manifests that Istio ships as samples are right.

import Mesh
import Testing
import YAML

@testable import Galley

@Suite struct SampleCorpusTests {
    /// Samples that are wrong all the same.
    static let knownErrors = [
        "samples/mtls-echo/mtls-echo.yaml": "a container mounts the volume ca-certs, which its pod does not have: the API server refuses it"
    ]

    @Test(.enabled(if: Corpus.isPresent, "there is no corpus")) func areValid() throws {
        let files = try Corpus.files(below: "samples").filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
        #expect(files.count > 100)
        var comparison = Comparison(known: Self.knownErrors)
        for file in files {
            let findings = Validation.findings(in: try Corpus.bytes(file), file: file)
            comparison.take(file, agrees: !findings.hasError, findings.filter { $0.level == .error }.summary)
        }
        comparison.end()
        print("samples: \(Corpus.share(comparison.agreeing, of: comparison.count, "are valid"))")
    }
}
