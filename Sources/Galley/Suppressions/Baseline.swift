// Baseline: the findings that were there when a team began, so that only new ones fail a run.

import Mesh
import YAML

/// Known findings, by fingerprint: they stay known when lines above them come and go.
public struct Baseline: Sendable {
    public struct Failure: Error, Sendable, Hashable {
        public let message: String
        public let hint: String?
    }

    private let fingerprints: Set<String>

    /// Reads what ``write(_:)`` wrote.
    public init(reading text: [UInt8]) throws(Failure) {
        var stream = DocumentStream(bytes: text)
        guard case .success(let document)? = stream.next(),
            document.kind(0) == .mapping, let findings = document.value(of: "findings", in: 0), document.kind(findings) == .sequence
        else { throw Failure(message: "this is not a baseline", hint: "make one with --write-baseline FILE") }
        var fingerprints: Set<String> = []
        var item = findings + 1
        for _ in 0..<document.childCount(findings) {
            if document.kind(item) == .mapping, let value = document.value(of: "fingerprint", in: item) {
                fingerprints.insert(document.text(value))
            }
            item = document.next(item)
        }
        self.fingerprints = fingerprints
    }

    func contains(_ fingerprint: Fingerprint) -> Bool { fingerprints.contains(fingerprint.text) }

    /// The text of a baseline of `findings`: JSON, a line each, so that changes to it read well in review.
    public static func text(of findings: [Diagnostic], root: String) -> String {
        var counter = FingerprintCounter(root: root)
        let rows = findings.map { finding in
            "{"
                + [
                    "\"fingerprint\":\(JSONText.string(counter.fingerprint(of: finding).text))",
                    "\"code\":\(JSONText.string(finding.code))",
                    "\"file\":\(JSONText.string(finding.origin.map { RelativePath($0.file, root: root).path } ?? ""))",
                    "\"path\":\(JSONText.string(finding.path ?? ""))", "\"message\":\(JSONText.string(finding.message))",
                ].joined(separator: ",") + "}"
        }
        return "{\"schemaVersion\":1,\"findings\":[\n" + rows.joined(separator: ",\n") + "\n]}\n"
    }
}
