// Findings as diagnostics: with file, line, column and path, in the order of the document, each mistake said once.

import Mesh
import YAML

extension Report {
    /// The resource as diagnostics name it.
    var reference: ResourceReference {
        ResourceReference(apiVersion: resource.apiVersion, kind: resource.kind, namespace: resource.namespace, name: resource.name)
    }

    /// The findings of one resource.
    ///
    /// What a rule makes of a mistake that the schema walk has named already is left out: what it misses in a mapping where
    /// something is misspelt, and what it thinks of a value that was refused.
    /// - Parameter damaged: the mappings in which something is misspelt or mistyped.
    func diagnostics(file: String, damaged: Set<Int>) -> [Diagnostic] {
        if findings.isEmpty { return [] }
        let refused = findings.filter { $0.isOfSchema && $0.level == .error && $0.place.incompleteMapping == nil }.map(\.place)
        let subject = reference
        return
            findings
            .filter { finding in
                if let mapping = finding.place.incompleteMapping, damaged.contains(mapping) { return false }
                return finding.isOfSchema || !refused.contains { $0.contains(finding.place) }
            }
            .map { finding in
                let mark = finding.place.mark
                return Diagnostic(
                    finding.level, code: finding.code, message: finding.message, hint: finding.hint,
                    origin: Origin(file: file, line: mark.line, column: mark.column), path: finding.place.path, subject: subject,
                    sourceLine: finding.place.document.sourceLine(mark.line))
            }
            .sorted { ($0.origin?.line ?? 0, $0.origin?.column ?? 0) < ($1.origin?.line ?? 0, $1.origin?.column ?? 0) }
    }
}
