// EmbeddedSettings: the settings of a mesh inside of the ConfigMap that Istio reads them from.

import Mesh
import YAML

/// The texts under `data` of Istio's ConfigMap that are documents of their own, and where their lines stand outside.
struct EmbeddedSettings {
    let settings: MeshSettings

    /// The node of the text.
    let node: Int
    let document: Document

    /// Finds them: ConfigMaps named `istio`, or `istio-REVISION`, with `mesh` or `meshNetworks`.
    static func all(in document: Document, at root: Int, _ resource: ResourceHeader) -> [EmbeddedSettings] {
        guard resource.kind == "ConfigMap", resource.apiVersion == "v1", resource.name == "istio" || resource.name.hasPrefix("istio-"),
            let data = document.value(of: "data", in: root), document.kind(data) == .mapping
        else { return [] }
        let places: [(StaticString, MeshSettings)] = [("mesh", .meshConfig), ("meshNetworks", .meshNetworks)]
        return places.compactMap { name, settings in
            guard let node = document.value(of: name, in: data), document.kind(node) == .string else { return nil }
            return EmbeddedSettings(settings: settings, node: node, document: document)
        }
    }

    /// A place of the inner text as a place of the file. In a literal block (`|`) each line has a line of its own outside;
    /// in any other form the text as a whole has to do.
    func outside(line: Int, column: Int) -> Mark {
        let mark = document.mark(node)
        guard let head = document.sourceLine(mark.line), head.dropFirst(mark.column - 1).first == "|" else { return mark }
        var indentation = 0
        for ahead in 1...max(line, 1) {
            guard let text = document.sourceLine(mark.line + ahead) else { break }
            guard text.contains(where: { $0 != " " }) else { continue }
            indentation = text.prefix { $0 == " " }.count
            break
        }
        return Mark(line: mark.line + line, column: indentation + column)
    }

    /// A finding of the inner text as one of the file.
    func outside(_ finding: Diagnostic, file: String, subject: ResourceReference) -> Diagnostic {
        var result = finding
        let mark = outside(line: finding.origin?.line ?? 1, column: finding.origin?.column ?? 1)
        let name = settings == .meshConfig ? "data.mesh" : "data.meshNetworks"
        result.origin = Origin(file: file, line: mark.line, column: mark.column)
        result.sourceLine = document.sourceLine(mark.line)
        result.path = name + (finding.path.map { $0.isEmpty ? "" : "." + $0 } ?? "")
        result.subject = subject
        return result
    }
}

extension Validator {
    /// Judges the settings inside of a resource.
    mutating func embedded(in document: Document, at root: Int, _ report: Report, file: String) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for inner in EmbeddedSettings.all(in: document, at: root, report.resource) {
            var stream = DocumentStream(bytes: Array(document.text(inner.node).utf8))
            while let next = stream.next() {
                switch next {
                case .success(let settings):
                    findings += judge(settings, as: inner.settings, file: file)
                        .map { inner.outside($0, file: file, subject: report.reference) }
                case .failure(let error):
                    let finding = Diagnostic(
                        .error, code: error.code.rawValue, message: error.message, hint: error.hint,
                        origin: Origin(file: file, line: error.mark.line, column: error.mark.column))
                    findings.append(inner.outside(finding, file: file, subject: report.reference))
                }
            }
        }
        return findings
    }
}
