// Validation: documents in, diagnostics out: the door of the module for whoever wants YAML judged.

import KubernetesAPI
import Mesh
import Protobuf
import YAML

/// How documents are judged.
public struct ValidationOptions: Sendable {
    /// Whether a kind that is not known is a finding; else it is passed and counted.
    public var isStrict = false

    public init(isStrict: Bool = false) { self.isStrict = isStrict }
}

/// What came of one resource.
public struct Judgement: Sendable {
    public enum Verdict: Sendable {
        case valid, invalid

        /// Of a kind that is not known: passed.
        case skipped
    }

    public let resource: ResourceReference
    public let origin: Origin
    public let verdict: Verdict
    public let diagnostics: [Diagnostic]

    /// What the walk made of it, when that was asked for and the kind is known.
    let reading: Reading?
}

/// A resource as messages, for whoever wants the object beside the verdict.
struct Reading {
    let kind: Kind
    let metadata: Kubernetes.ObjectMeta

    /// Of the kind's type. Nil if the object has none of it, such as no `spec`.
    var message: (any Message)?

    /// The resource's root.
    let node: Int
}

/// Judges one document after the other. Used by one thread; keeps memory and compiled expressions between documents.
public struct Validator: ~Copyable {
    private let options: ValidationOptions
    private var walker: SchemaWalker

    /// Whether objects are wanted as messages, for a mesh to be made of: their status is then read too, and rules are
    /// left out where no webhook of the mesh would apply any.
    private let keepsReadings: Bool
    private var reading: Reading?

    public init(options: ValidationOptions = ValidationOptions()) { self.init(options: options, keepsReadings: false) }

    init(options: ValidationOptions, keepsReadings: Bool) {
        self.options = options
        self.keepsReadings = keepsReadings
        walker = SchemaWalker()
    }

    /// Judges every resource in `document`, in order; a `List` is opened.
    public mutating func judge(_ document: Document, file: String) -> [Judgement] {
        var judgements: [Judgement] = []
        if !document.isEmpty { object(document, 0, file, &judgements) }
        return judgements
    }

    private mutating func object(_ document: Document, _ node: Int, _ file: String, _ judgements: inout [Judgement]) {
        let report = Report(resource: Self.header(document, node))
        if node == 0, document.followsEndMarker {
            report.warning(
                "unread-text", Place(document, node: 0), "Kubernetes stops reading at the end marker above (...), so this is ignored",
                hint: "begin the document with a line ---, or remove it")
            let mark = document.mark(0)
            judgements.append(
                Judgement(
                    resource: report.reference, origin: Origin(file: file, line: mark.line, column: mark.column), verdict: .skipped,
                    diagnostics: report.diagnostics(file: file, damaged: []), reading: nil))
            return
        }
        if document.kind(node) == .mapping, let items = document.value(of: "items", in: node), Self.isList(report.resource) {
            return list(document, items, file, &judgements)
        }
        walker.begin(document, report: report)
        reading = nil
        let isKnown = envelope(document, node, report)
        var diagnostics = report.diagnostics(file: file, damaged: walker.damaged)
        if !keepsReadings { diagnostics += embedded(in: document, at: node, report, file: file) }
        let mark = document.mark(node)
        judgements.append(
            Judgement(
                resource: report.reference, origin: Origin(file: file, line: mark.line, column: mark.column),
                verdict: diagnostics.contains { $0.level == .error } ? .invalid : isKnown ? .valid : .skipped, diagnostics: diagnostics,
                reading: reading))
    }

    private mutating func list(_ document: Document, _ items: Int, _ file: String, _ judgements: inout [Judgement]) {
        guard document.kind(items) == .sequence else { return }
        var item = items + 1
        for _ in 0..<document.childCount(items) {
            object(document, item, file, &judgements)
            item = document.next(item)
        }
    }

    /// Judges the mesh's own settings, which are no Kubernetes object: a MeshConfig or MeshNetworks by itself.
    /// - Parameter wireForm: gets what fits, in wire form; every value that was given is in it, even one that equals the
    ///   type's default.
    public mutating func judge(
        _ document: Document, as settings: MeshSettings, file: String, wireForm: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }
    ) -> [Diagnostic] {
        guard !document.isEmpty else { return [] }
        var header = ResourceHeader()
        header.kind = settings.rawValue
        let report = Report(resource: header)
        let root = Place(document, node: 0)
        let given = Self.header(document, 0).kind
        if !given.isEmpty, given != settings.rawValue {
            let hint =
                switch given {
                case "ConfigMap": "write what stands under data.mesh into a file of its own"
                case "IstioOperator": "write what stands under spec.meshConfig into a file of its own"
                default: "give a file that holds the settings and nothing around them"
                }
            report.error("not-settings", root["kind"], "expected a \(settings.rawValue), found a \(given)", hint: hint)
            return report.diagnostics(file: file, damaged: [])
        }
        walker.begin(document, report: report, strictness: .message)
        walker.walk(0, as: settings.schema) { bytes in
            settings.rules.check(bytes, root, report)
            wireForm(bytes)
        }
        return report.diagnostics(file: file, damaged: walker.damaged)
    }

    private static func isList(_ resource: ResourceHeader) -> Bool {
        resource.kind == "List" && resource.apiVersion == "v1"
            || resource.kind.hasSuffix("List") && KindRegistry.kinds.contains { $0.name + "List" == resource.kind }
    }

    /// What names the object; labels and annotations follow when its metadata has been read.
    private static func header(_ document: Document, _ node: Int) -> ResourceHeader {
        var header = ResourceHeader()
        guard document.kind(node) == .mapping else { return header }
        func text(_ name: StaticString, in mapping: Int) -> String {
            document.value(of: name, in: mapping).flatMap { document.kind($0) == .string ? document.text($0) : nil } ?? ""
        }
        header.apiVersion = text("apiVersion", in: node)
        header.kind = text("kind", in: node)
        guard let metadata = document.value(of: "metadata", in: node), document.kind(metadata) == .mapping else { return header }
        header.name = text("name", in: metadata)
        header.namespace = text("namespace", in: metadata)
        return header
    }

    /// Judges what every Kubernetes object has, then what its kind holds. False when the kind is not known and that is
    /// nobody's mistake.
    private mutating func envelope(_ document: Document, _ node: Int, _ report: Report) -> Bool {
        let root = Place(document, node: node)
        guard document.kind(node) == .mapping else {
            report.error("not-a-resource", root, "this is not a Kubernetes object", hint: "begin it with apiVersion: and kind:")
            return true
        }
        var isNamed = true
        for name in ["apiVersion", "kind"] as [StaticString] {
            let place = root[name]
            if !place.isPresent {
                report.error("missing-field", place, "this field is required", hint: "say which kind of object this is: add \"\(name)\"")
                isNamed = false
            } else if document.kind(place.node) != .string {
                report.error("wrong-type", place, "expected a text", hint: "put it in quotes")
                isNamed = false
            }
        }
        guard isNamed else { return true }
        guard let kind = KindLookup.kind(of: root, report, isStrict: options.isStrict) else { return false }
        metadata(document, root, kind, report)
        if kind.isSpec { spec(document, root, kind, report) } else { whole(document, root, kind, report) }
        return true
    }

    private mutating func metadata(_ document: Document, _ root: Place, _ kind: Kind, _ report: Report) {
        let place = root["metadata"]
        var metadata = Kubernetes.ObjectMeta()
        if place.isPresent {
            walker.walk(place.node, as: Kubernetes.ObjectMeta.schema) { bytes in
                // Written by the walker: reading it back does not fail.
                try? metadata.merge(decoding: bytes, depthLimit: .max)
            }
        }
        report.resource.labels = metadata.labels
        report.resource.annotations = metadata.annotations
        if keepsReadings { reading = Reading(kind: kind, metadata: metadata, message: nil, node: root.node) }
        MetadataRules.check(metadata, of: kind.name, group: kind.group, isClusterScoped: kind.scope == .cluster, at: place, report)
    }

    private mutating func spec(_ document: Document, _ root: Place, _ kind: Kind, _ report: Report) {
        var key = root.node + 1
        for _ in 0..<document.childCount(root.node) {
            let value = document.next(key)
            defer { key = document.next(value) }
            if ["apiVersion", "kind", "metadata", "spec", "status"].contains(where: { document.isText(key, $0) }) { continue }
            let name = document.text(key)
            let hint: String?
            if kind.schema.index(name: name) != nil {
                hint = "move it under spec:"
            } else {
                hint = Suggestion.hint(for: name, in: ["apiVersion", "kind", "metadata", "spec", "status"])
            }
            report.error("unknown-field", Place(document, node: key), "unknown field", hint: hint)
        }
        let place = root["spec"]
        let rules = KindRules.of(kind)
        guard place.isPresent else {
            if kind.requiresSpec { report.error("missing-field", place, "this field is required", hint: "add \"spec\"") }
            if keepsReadings { reading?.message = kind.type.init() }
            rules?.check(UnsafeBufferPointer(start: nil, count: 0), place, report)
            return
        }
        let isKept = keepsReadings
        let message: (any Message)? = walker.walk(place.node, as: kind.schema) { bytes in
            rules?.check(bytes, place, report)
            return isKept ? Self.message(bytes, of: kind.type) : nil
        }
        reading?.message = message
    }

    /// The message that the walker wrote: reading it back does not fail.
    private static func message(_ bytes: UnsafeBufferPointer<UInt8>, of type: (some Message).Type) -> (any Message)? {
        try? type.init(decoding: bytes, depthLimit: .max)
    }

    /// Keys of a whole object that the walk passes over: what is judged apart, and the status, which is not the user's to
    /// write and which the API server drops.
    private static let envelope: [StaticString] = ["apiVersion", "kind", "metadata", "status"]

    private mutating func whole(_ document: Document, _ root: Place, _ kind: Kind, _ report: Report) {
        // A mesh takes Kubernetes' objects as they are: the API server has judged them, and wrote their status.
        let isJudged = !keepsReadings || KindRegistry.completeGroups.contains(kind.group)
        let rules = isJudged ? KindRules.of(kind) : nil
        let hasStatus = !isJudged && kind.schema.index(name: "status") != nil
        let isKept = keepsReadings
        let message = walker.walk(root.node, as: kind.schema, envelope: hasStatus ? Self.envelope.dropLast() : Self.envelope) { bytes in
            rules?.check(bytes, root, report)
            return isKept ? Self.message(bytes, of: kind.type) : nil
        }
        reading?.message = message
    }
}
