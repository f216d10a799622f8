// Validation: a text judged in one call, for whoever has all of it at hand.

import Mesh
import YAML

public enum Validation {
    /// All findings in a YAML or JSON text of any number of documents, in their order. Documents that cannot be parsed
    /// give a finding each.
    public static func findings(
        inYAML text: String, file: String = "-", options: ValidationOptions = ValidationOptions()
    ) -> [Diagnostic] {
        findings(in: Array(text.utf8), file: file, options: options)
    }

    /// The same on bytes of any encoding.
    public static func findings(in bytes: [UInt8], file: String = "-", options: ValidationOptions = ValidationOptions()) -> [Diagnostic] {
        var validator = Validator(options: options)
        var findings: [Diagnostic] = []
        var stream = DocumentStream(bytes: bytes)
        while let next = stream.next() {
            switch next {
            case .success(let document):
                for judgement in validator.judge(document, file: file) { findings += judgement.diagnostics }
            case .failure(let error):
                findings.append(
                    Diagnostic(
                        .error, code: error.code.rawValue, message: error.message, hint: error.hint,
                        origin: Origin(file: file, line: error.mark.line, column: error.mark.column)))
            }
        }
        return findings
    }
}
