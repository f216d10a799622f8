// ObjectDecoder: documents in, typed objects out: how configuration gets into a mesh.

import KubernetesAPI
import Mesh
import Protobuf
import YAML

/// Turns documents into objects of the mesh, and judges them on the way.
///
/// What an API server with the mesh's webhook would refuse does not get in: an object of Istio or of the Gateway API with an
/// error is left out, with its diagnostics, and the rest still comes. Kubernetes' own objects come in as far as they can be
/// read; what is wrong with them is a warning, since the mesh only looks at a part of them.
public struct ObjectDecoder: ~Copyable {
    private var validator = Validator(options: ValidationOptions(), keepsReadings: true)

    public private(set) var objects: [DecodedObject] = []
    public private(set) var diagnostics: [Diagnostic] = []

    /// Settings of the mesh, as far as the documents and ``decode(_:as:file:)`` gave some.
    public private(set) var settings = SettingsLayers()

    /// Kinds that are not known, with the number of objects of each.
    public private(set) var skippedKinds: [String: Int] = [:]

    /// Objects that were left out because of an error.
    public private(set) var refused = 0

    public init() {}

    /// Takes all objects of a document; a list is opened.
    public mutating func decode(_ document: Document, file: String) {
        for judgement in validator.judge(document, file: file) {
            guard let reading = judgement.reading else {
                diagnostics += judgement.diagnostics
                if judgement.verdict == .skipped {
                    skippedKinds["\(judgement.resource.apiVersion) \(judgement.resource.kind)", default: 0] += 1
                }
                continue
            }
            take(reading, judgement, document, file)
        }
    }

    /// Takes a document that cannot be parsed.
    public mutating func unparsable(_ error: YAMLError, file: String) {
        diagnostics.append(
            Diagnostic(
                .error, code: error.code.rawValue, message: error.message, hint: error.hint,
                origin: Origin(file: file, line: error.mark.line, column: error.mark.column)))
    }

    /// Takes a document that holds settings and nothing around them; it goes before what a ConfigMap says.
    public mutating func decode(_ document: Document, as kind: MeshSettings, file: String) {
        var bytes: [UInt8] = []
        let findings = validator.judge(document, as: kind, file: file) { bytes = Array($0) }
        diagnostics += findings
        if findings.contains(where: { $0.level == .error }) { return }
        settings.put(kind, bytes, metadata: nil, rank: .file, file: file)
    }

    private mutating func take(_ reading: Reading, _ judgement: Judgement, _ document: Document, _ file: String) {
        let isOfMesh = KindRegistry.completeGroups.contains(reading.kind.group)
        if isOfMesh, judgement.verdict == .invalid {
            diagnostics += judgement.diagnostics
            refused += 1
            return
        }
        diagnostics += judgement.diagnostics.map { finding in
            var finding = finding
            if finding.level == .error { finding.level = .warning }
            return finding
        }
        guard let message = reading.message, let name = reading.metadata.name, !name.isEmpty else { return }
        let metadata = Self.metadata(reading, judgement, name, document, file, hasLines: reading.kind.group.hasSuffix(".istio.io"))
        if reading.kind.name == "ConfigMap", reading.kind.group.isEmpty { embedded(in: document, reading, metadata, file) }
        objects.append(DecodedObject(metadata, message, provenance: Self.provenance(reading.metadata)))
    }

    /// Settings inside of Istio's ConfigMap.
    private mutating func embedded(in document: Document, _ reading: Reading, _ metadata: ConfigMetadata, _ file: String) {
        var header = ResourceHeader()
        (header.apiVersion, header.kind, header.name) = (metadata.reference.apiVersion, "ConfigMap", metadata.name)
        for inner in EmbeddedSettings.all(in: document, at: reading.node, header) {
            var stream = DocumentStream(bytes: Array(document.text(inner.node).utf8))
            guard let next = stream.next() else { continue }
            switch next {
            case .success(let text):
                var bytes: [UInt8] = []
                let findings = validator.judge(text, as: inner.settings, file: file) { bytes = Array($0) }
                diagnostics += findings.map { inner.outside($0, file: file, subject: metadata.reference) }
                if findings.contains(where: { $0.level == .error }) { continue }
                settings.put(inner.settings, bytes, metadata: metadata, rank: metadata.name == "istio" ? .configMap : .revision, file: file)
            case .failure(let error):
                let finding = Diagnostic(
                    .error, code: error.code.rawValue, message: error.message, hint: error.hint,
                    origin: Origin(file: file, line: error.mark.line, column: error.mark.column))
                diagnostics.append(inner.outside(finding, file: file, subject: metadata.reference))
            }
        }
    }

    private static func metadata(
        _ reading: Reading, _ judgement: Judgement, _ name: String, _ document: Document, _ file: String, hasLines: Bool
    ) -> ConfigMetadata {
        var reference = judgement.resource
        reference.name = name
        switch reading.kind.scope {
        case .cluster: reference.namespace = ""
        case .namespaced: if reference.namespace.isEmpty { reference.namespace = "default" }
        }
        return ConfigMetadata(
            reference, labels: reading.metadata.labels, annotations: reading.metadata.annotations,
            creationTime: reading.metadata.creationTimestamp.flatMap { ProtoText.timestamp($0)?.seconds } ?? 0,
            origin: Origin(file: file, line: judgement.origin.line),
            lines: hasLines ? lines(of: document, reading.node) : [:])
    }

    /// Where the parts of `spec` stand that a generated resource may come from: its lists' items and its mappings.
    private static func lines(of document: Document, _ root: Int) -> [String: Int] {
        guard let spec = document.value(of: "spec", in: root), document.kind(spec) == .mapping else { return [:] }
        var lines: [String: Int] = [:]
        var key = spec + 1
        for _ in 0..<document.childCount(spec) {
            let value = document.next(key)
            switch document.kind(value) {
            case .mapping: lines["spec.\(document.text(key))"] = document.mark(key).line
            case .sequence:
                var item = value + 1
                for index in 0..<document.childCount(value) {
                    lines["spec.\(document.text(key))[\(index)]"] = document.mark(item).line
                    item = document.next(item)
                }
            default: break
            }
            key = document.next(value)
        }
        return lines
    }

    private static func provenance(_ metadata: Kubernetes.ObjectMeta) -> Provenance {
        var controller: ResourceReference?
        if let owner = metadata.ownerReferences.first(where: { $0.controller ?? false }) {
            controller = ResourceReference(
                apiVersion: owner.apiVersion, kind: owner.kind, namespace: metadata.namespace ?? "default", name: owner.name)
        }
        return Provenance(
            controller: controller, isNameGenerated: !(metadata.generateName ?? "").isEmpty,
            isBeingDeleted: metadata.deletionTimestamp != nil)
    }
}
