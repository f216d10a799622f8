// Explanation: what a field is, found by a path such as `virtualservice.spec.http.retries`.

import IstioAPI
import KubernetesAPI
import Protobuf

/// A kind, or a field of one, with all that its definition says.
public struct Explanation: Sendable {
    /// Why a path leads nowhere, and what to write instead.
    public struct Failure: Error, Sendable, Hashable {
        public let message: String
        public let hint: String?
    }

    /// `VirtualService`.
    public let kind: String

    /// `networking.istio.io/v1`; empty for what is no Kubernetes resource (MeshConfig).
    public let apiVersion: String

    /// The steps below the kind, in JSON names.
    public let path: [String]

    /// The field; nil for the kind itself.
    public let field: Field?

    /// The message that has ``field``.
    public let owner: Schema

    /// The type of what the path leads to, when that has fields of its own.
    public let content: Schema?

    /// What the path leads to, when that belongs to every object: `apiVersion`, `kind`.
    let envelope: EnvelopeField?

    /// Other kinds of the same name, as `networking.istio.io/v1`: where the text named none of them exactly.
    public let namesakes: [String]

    /// Finds what `text` names: a kind by any of its names, then fields by their JSON names, list brackets ignored.
    public init(of text: String, apiVersion wanted: String? = nil) throws(Failure) {
        let (root, rest, namesakes) = try Self.root(of: text, apiVersion: wanted)
        kind = root.kind
        apiVersion = root.apiVersion
        var owner = root.schema
        var field: Field?
        var path: [String] = []
        var current: Schema? = root.schema
        var envelope: EnvelopeField?
        for (index, step) in rest.enumerated() {
            let place = ([kind.lowercased()] + path).joined(separator: ".")
            if index == 0, let top = root.top(step) {
                current = top
                path.append(step)
                continue
            }
            if index == 0, let common = root.envelope.first(where: { $0.name == step }) {
                (current, envelope) = (nil, common)
                path.append(step)
                continue
            }
            guard let schema = current, schema.wellKnown == nil else {
                let type = field.map(Self.type) ?? envelope?.type ?? "text"
                throw Failure(message: "\(place) has no fields: its type is \(type)", hint: field.flatMap(Self.freedom))
            }
            guard index > 0 || !root.isSpec, let found = schema[step] else {
                let names = index == 0 ? root.names : schema.fields.map(\.jsonName)
                let elsewhere = namesakes.first { (try? Explanation(of: text, apiVersion: $0)) != nil }
                throw Failure(
                    message: "\(place) has no field \"\(step)\"",
                    hint: elsewhere.map { "the \(root.kind) of \($0) has it: add --api-version \($0)" }
                        ?? (index == 0 && schema[step] != nil ? "it stands under spec: \(place).spec.\(step)" : nil)
                        ?? Suggestion.hint(for: step, in: names)
                        ?? (names.count > 12
                            ? "see its fields with: meshctl explain \(place)" : "it has \(SchemaWalker.list(names.sorted(), "and"))"))
            }
            (owner, field, current) = (schema, found, found.message)
            path.append(found.jsonName)
        }
        self.path = path
        self.envelope = envelope
        self.namesakes = namesakes
        self.field = field
        self.owner = owner
        content = current.flatMap { $0.wellKnown == nil ? $0 : nil }
        isRoot = path.isEmpty
        self.root = root
    }

    /// Why nothing can be said of what stands below a field.
    private static func freedom(_ field: Field) -> String? {
        if field.cardinality == .map { return "its keys are free: give the path without them" }
        switch field.message?.wellKnown {
        case .structure, .value, .list: return "it takes anything: what belongs there is defined elsewhere"
        default: return nil
        }
    }

    /// Whether this is the kind itself.
    public let isRoot: Bool
    let root: ExplainRoot

    /// Completions of a path that is being typed.
    public static func completions(of text: String) -> [String] {
        let steps = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard steps.count > 1 else {
            return Set(KindRegistry.kinds.map { $0.name.lowercased() } + ExplainRoot.others.keys).sorted()
        }
        let prefix = steps.dropLast().joined(separator: ".")
        guard let explanation = try? Explanation(of: prefix) else { return [] }
        let names = explanation.isRoot ? explanation.root.names : explanation.content?.fields.map(\.jsonName) ?? []
        return names.map { prefix + "." + $0 }
    }

    /// The groups and versions that a kind of that name has, for completion.
    public static func apiVersions(of kind: String) -> [String] {
        let kinds = kind.isEmpty ? KindRegistry.kinds : KindRegistry.kinds(named: String(kind.prefix { $0 != "." }))
        return Set(kinds.flatMap { kind in kind.versions.map(kind.apiVersion) }).sorted()
    }

    private static func root(of text: String, apiVersion: String?) throws(Failure) -> (ExplainRoot, [String], namesakes: [String]) {
        let steps = text.split(separator: ".").map { String($0.prefix { $0 != "[" }) }
        guard let first = steps.first else {
            throw Failure(message: "no kind is named", hint: "try: meshctl explain virtualservice.spec.http")
        }
        if let other = ExplainRoot.others[first.lowercased()], apiVersion == nil { return (other, Array(steps.dropFirst()), []) }
        var kinds = KindRegistry.kinds(named: first)
        if let apiVersion, !kinds.isEmpty {
            let served = apiVersions(of: first)
            kinds = kinds.filter { kind in kind.versions.contains { kind.apiVersion($0) == apiVersion } }
            if kinds.isEmpty {
                throw Failure(
                    message: "\"\(first)\" is not a kind of \(apiVersion)", hint: "it is one of \(SchemaWalker.list(served, "and"))")
            }
        }
        // A group may follow the kind: gateway.networking.istio.io.spec
        let grouped = kinds.filter { kind in
            !kind.group.isEmpty && steps.dropFirst().joined(separator: ".").lowercased().hasPrefix(kind.group)
        }
        if let kind = grouped.first {
            let count = kind.group.split(separator: ".").count
            return (ExplainRoot(kind, apiVersion), Array(steps.dropFirst(1 + count)), [])
        }
        guard let kind = kinds.first(where: { $0.group.hasSuffix("istio.io") }) ?? kinds.first else {
            let names = KindRegistry.kinds.flatMap { [$0.name.lowercased()] + $0.shortNames } + ExplainRoot.others.keys
            throw Failure(
                message: "\"\(first)\" is not a kind that meshctl knows",
                hint: Suggestion.hint(for: first, in: names) ?? "meshctl explain virtualservice, for example")
        }
        let others = apiVersion == nil ? kinds.filter { $0.group != kind.group } : []
        return (ExplainRoot(kind, apiVersion), Array(steps.dropFirst()), others.map { $0.apiVersion($0.versions[0]) })
    }
}

/// A field that every object has and no definition of a kind names.
struct EnvelopeField: Sendable {
    let name: String
    let type: String
    let comment: String
}

/// Where a path begins: a kind with its envelope, or a message of the mesh's own configuration.
struct ExplainRoot: Sendable {
    let kind: String
    let apiVersion: String
    let schema: Schema

    /// Whether ``schema`` is the type of `spec` only.
    let isSpec: Bool

    /// The type of a field that stands beside the kind's own.
    let top: @Sendable (String) -> Schema?
    let names: [String]
    let envelope: [EnvelopeField]

    init(_ kind: Kind, _ apiVersion: String?) {
        self.kind = kind.name
        self.apiVersion = apiVersion ?? kind.apiVersion(kind.versions[0])
        schema = kind.schema
        let (isSpec, schema) = (kind.isSpec, kind.schema)
        self.isSpec = isSpec
        let status = kind.name == "ServiceEntry" ? Networking.ServiceEntryStatus.schema : IstioMeta.IstioStatus.schema
        top = { name in
            switch name {
            case "metadata": Kubernetes.ObjectMeta.schema
            case "spec" where isSpec: schema
            case "status" where isSpec: status
            default: nil
            }
        }
        let own = isSpec ? ["spec", "status"] : kind.schema.fields.map(\.jsonName)
        names = ["apiVersion", "kind", "metadata"] + own.filter { $0 != "metadata" }
        let versions = kind.versions.map { "`\(kind.apiVersion($0))`" }.joined(separator: ", ")
        envelope = [
            EnvelopeField(
                name: "apiVersion", type: "string",
                comment: "Group and version of the definition that the object follows. Those that are served: \(versions)."),
            EnvelopeField(name: "kind", type: "string", comment: "What the object is: `\(kind.name)`."),
        ]
    }

    private init(_ name: String, _ schema: Schema) {
        (kind, apiVersion, self.schema) = (name, "", schema)
        (isSpec, envelope) = (false, [])
        top = { _ in nil }
        names = schema.fields.map(\.jsonName)
    }

    static let others: [String: ExplainRoot] = [
        "meshconfig": ExplainRoot("MeshConfig", IstioMesh.MeshConfig.schema),
        "meshnetworks": ExplainRoot("MeshNetworks", IstioMesh.MeshNetworks.schema),
    ]
}
