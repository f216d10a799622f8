// EnvoyValueExtensions: filters and other extensions in the value of a patch: do they have their configuration, and is it theirs?

import EnvoyAPI
import Protobuf
import Spelling
import YAML

extension EnvoyValue {
    /// A message with a field `typed_config` describes an extension, which Envoy finds by the type of that configuration.
    func typedConfiguration(_ node: Int, _ schema: Schema) {
        guard schema["typed_config"] != nil else { return }
        let names: [StaticString] = ["typed_config", "typedConfig", "config_discovery", "configDiscovery"]
        for name in names { if let value = document.value(of: name, in: node), document.kind(value) != .null { return } }
        let name = document.value(of: "name", in: node).map { document.text($0) } ?? ""
        let type = EnvoyExtensions.named(name).map { "with \"@type\": \($0.typeURL)" } ?? "with the \"@type\" of its configuration"
        report.warning(
            "missing-typed-config", place(node),
            "\(name.isEmpty ? "an extension" : "\"\(name)\"") without typed_config is not found by Envoy, which goes by its type",
            hint: "add typed_config \(type)")
    }

    /// A message in the clothes of a `TypedStruct`: Istio passes its content unread, Envoy reads it as the type it names.
    func typedStruct(_ node: Int, _ schema: Schema) {
        guard schema.name == "udpa.type.v1.TypedStruct" || schema.name == "xds.type.v3.TypedStruct" else { return }
        guard let type = document.value(of: "type_url", in: node) ?? document.value(of: "typeUrl", in: node),
            document.kind(type) == .string, let content = EnvoyTypes.schema(typeURL: document.text(type)),
            let value = document.value(of: "value", in: node), document.kind(value) == .mapping
        else { return }
        EnvoyValue(document: document, report: report, level: .warning).message(value, content)
    }
}

/// Which type was meant by one that there is not.
enum EnvoyTypeSuggestion {
    static func name(for name: Substring) -> String? {
        let all = EnvoyTypes.types.schemas
        let (package, shortName) = parts(of: name)
        // The right message of a wrong package: the package moved with each version of the API.
        let namesakes = all.filter { $0.shortName == shortName }.map(\.name)
        if namesakes.count == 1 { return namesakes[0] }
        if !namesakes.isEmpty {
            return namesakes.min { slips(Array($0), Array(name)) < slips(Array($1), Array(name)) }
        }
        // A slip in the message's own name.
        let siblings = all.filter { parts(of: $0.name[...]).package == package }.map(\.name)
        return siblings.count == 1 ? siblings[0] : nearest(to: String(name), in: siblings)
    }

    private static func parts(of name: Substring) -> (package: Substring, shortName: Substring) {
        guard let dot = name.lastIndex(of: ".") else { return ("", name) }
        return (name[..<dot], name[name.index(after: dot)...])
    }
}
