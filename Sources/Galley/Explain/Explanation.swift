// Explanation: what a field is, found by a path such as `virtualservice.spec.http.retries`.

import IstioAPI
import KubernetesAPI
import Protobuf
import Spelling

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

    /// Finds what `text` names: a kind by any of its names, then fields by their JSON names, list brackets ignored.
    public init(of text: String, apiVersion wanted: String? = nil) throws(Failure) {
        let (root, rest) = try Self.root(of: text, apiVersion: wanted)
        kind = root.kind
        apiVersion = root.apiVersion
        var owner = root.schema
        var field: Field?
        var path: [String] = []
        var current: Schema? = root.schema
        for (index, step) in rest.enumerated() {
            if index == 0, let top = root.top(step) {
                (owner, current, field) = (root.schema, top, root.field(step))
                path.append(step)
                continue
            }
            guard let schema = current, schema.wellKnown == nil else {
                throw Failure(message: "\(([kind.lowercased()] + path).joined(separator: ".")) has no fields", hint: nil)
            }
            guard let found = schema[step] else {
                let names = index == 0 ? root.names : schema.fields.map(\.jsonName)
                throw Failure(
                    message: "\(([kind.lowercased()] + path).joined(separator: ".")) has no field \"\(step)\"",
                    hint: nearest(to: step, in: names).map { "did you mean \"\($0)\"?" } ?? "it has \(SchemaWalker.list(names.sorted(), "and", limit: 40))")
            }
            (owner, field, current) = (schema, found, found.message)
            path.append(found.jsonName)
        }
        self.path = path
        self.field = field
        self.owner = owner
        content = current.flatMap { $0.wellKnown == nil ? $0 : nil }
        isRoot = path.isEmpty
        rootNames = root.names
        top = root.top
    }

    /// Whether this is the kind itself.
    public let isRoot: Bool
    let rootNames: [String]
    let top: @Sendable (String) -> Schema?

    /// Completions of a path that is being typed.
    public static func completions(of text: String) -> [String] {
        let steps = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard steps.count > 1 else {
            return (KindRegistry.kinds.map { $0.name.lowercased() } + ExplainRoot.others.keys).sorted()
        }
        let prefix = steps.dropLast().joined(separator: ".")
        guard let explanation = try? Explanation(of: prefix) else { return [] }
        let names = explanation.isRoot ? explanation.rootNames : explanation.content?.fields.map(\.jsonName) ?? []
        return names.map { prefix + "." + $0 }
    }

    private static func root(of text: String, apiVersion: String?) throws(Failure) -> (ExplainRoot, [String]) {
        let steps = text.split(separator: ".").map { String($0.prefix { $0 != "[" }) }
        guard let first = steps.first else {
            throw Failure(message: "no kind is named", hint: "try: meshctl explain virtualservice.spec.http")
        }
        if let other = ExplainRoot.others[first.lowercased()], apiVersion == nil { return (other, Array(steps.dropFirst())) }
        var kinds = KindRegistry.kinds(named: first)
        if let apiVersion { kinds = kinds.filter { kind in kind.versions.contains { kind.apiVersion($0) == apiVersion } } }
        // A group may follow the kind: gateway.networking.istio.io.spec
        let grouped = kinds.filter { kind in
            !kind.group.isEmpty && steps.dropFirst().joined(separator: ".").lowercased().hasPrefix(kind.group)
        }
        if let kind = grouped.first {
            let count = kind.group.split(separator: ".").count
            return (ExplainRoot(kind, apiVersion), Array(steps.dropFirst(1 + count)))
        }
        guard let kind = kinds.first(where: { $0.group.hasSuffix("istio.io") }) ?? kinds.first else {
            let names = KindRegistry.kinds.flatMap { [$0.name.lowercased()] + $0.shortNames } + ExplainRoot.others.keys
            throw Failure(
                message: "\"\(first)\" is not a kind that meshctl knows\(apiVersion.map { " in \($0)" } ?? "")",
                hint: nearest(to: first, in: names).map { "did you mean \"\($0)\"?" } ?? "meshctl explain virtualservice, for example")
        }
        return (ExplainRoot(kind, apiVersion), Array(steps.dropFirst()))
    }
}

/// Where a path begins: a kind with its envelope, or a message of the mesh's own configuration.
struct ExplainRoot: Sendable {
    let kind: String
    let apiVersion: String
    let schema: Schema

    /// The type of a field of the envelope.
    let top: @Sendable (String) -> Schema?
    let names: [String]

    init(_ kind: Kind, _ apiVersion: String?) {
        self.kind = kind.name
        self.apiVersion = apiVersion ?? kind.apiVersion(kind.versions[0])
        schema = kind.schema
        let (isSpec, schema) = (kind.isSpec, kind.schema)
        top = { name in name == "metadata" ? Kubernetes.ObjectMeta.schema : name == "spec" && isSpec ? schema : nil }
        names = ["metadata"] + (isSpec ? ["spec"] : kind.schema.fields.map(\.jsonName))
    }

    private init(_ name: String, _ schema: Schema) {
        (kind, apiVersion, self.schema) = (name, "", schema)
        top = { _ in nil }
        names = schema.fields.map(\.jsonName)
    }

    func field(_ name: String) -> Field? { nil }

    static let others: [String: ExplainRoot] = [
        "meshconfig": ExplainRoot("MeshConfig", IstioMesh.MeshConfig.schema),
        "meshnetworks": ExplainRoot("MeshNetworks", IstioMesh.MeshNetworks.schema),
    ]
}
