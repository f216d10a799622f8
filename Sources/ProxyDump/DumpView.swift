// DumpView: one kind of resource of a dump, to be shown.

import EnvoyAPI
import Protobuf
import YAML

/// One kind of resource out of a dump, filtered and in istioctl's order, in each of the forms that it can be shown in.
public protocol DumpView: Sendable {
    /// How one of them is called where kinds stand side by side: `cluster`.
    static var kind: String { get }
    func table(_ style: TableStyle) -> Table
    var resources: [any Message] { get }

    /// Names of the resources, for scripts.
    var names: [String] { get }

    /// Protobuf's JSON form; an array where there may be several.
    func json() throws(JSONError) -> String
    func yaml() throws(JSONError) -> String
}

/// How much a table says.
public struct TableStyle: Sendable, Hashable {
    /// A column with the places in the configuration that each row comes from.
    public var showsSources: Bool

    /// Names with the kind in front, `cluster/agent`, for tables below each other.
    public var showsKinds: Bool

    /// A row for each match and destination, instead of one for each listener or route configuration.
    public var isVerbose: Bool

    public init(showsSources: Bool = false, showsKinds: Bool = false, isVerbose: Bool = true) {
        self.showsSources = showsSources
        self.showsKinds = showsKinds
        self.isVerbose = isVerbose
    }
}

extension DumpView {
    public func json() throws(JSONError) -> String { try ResourceText.json(resources) }

    public func yaml() throws(JSONError) -> String { ResourceText.yaml(ofJSON: try json()) }
}

/// Messages as text. Content of any type of Envoy's API may be in them.
public enum ResourceText {
    public static func json(_ resource: any Message, usesProtoNames: Bool = false) throws(JSONError) -> String {
        // By the full table: a message may hold fields that its Swift type leaves out.
        guard let schema = EnvoyTypes.types.schema(named: resource.schema.name) else {
            throw JSONError("the type \"\(resource.schema.name)\" is not known", offset: 0)
        }
        let options = JSONWritingOptions(indentation: 4, usesProtoNames: usesProtoNames, types: [EnvoyTypes.types])
        guard let message = try? DynamicMessage(decoding: resource.serialized(), as: schema, depthLimit: .max) else {
            throw JSONError("\(resource.schema.name) cannot be read by its table", offset: 0)
        }
        return try message.jsonString(options: options)
    }

    static func json(_ resources: [any Message]) throws(JSONError) -> String {
        var items: [String] = []
        for resource in resources {
            // No line break stands inside a JSON string, so that lines can be moved as they are.
            let lines = try json(resource).split(separator: "\n", omittingEmptySubsequences: false)
            items.append(lines.map { "    " + $0 }.joined(separator: "\n"))
        }
        return items.isEmpty ? "[]" : "[\n" + items.joined(separator: ",\n") + "\n]"
    }

    public static func yaml(ofJSON text: String) -> String {
        var stream = DocumentStream(bytes: Array(text.utf8))
        guard case .success(let document)? = stream.next() else { return text }
        let yaml = YAMLWriter.text(of: document.value())
        return yaml.hasSuffix("\n") ? String(yaml.dropLast()) : yaml
    }
}
