// UnknownTypes: content of types that this program has never heard of.

import EnvoyAPI
import YAML

/// Puts content of unknown types into `xds.type.v3.TypedStruct`, Envoy's own form for a message that only its reader has to know:
/// so a dump with an extension of somebody's own can be read, and nothing of it is lost.
enum UnknownTypes {
    private static let envelope = "type.googleapis.com/xds.type.v3.TypedStruct"

    /// The text with each object of an unknown `@type` wrapped; nil if it is not JSON.
    static func wrapped(in text: [UInt8]) -> [UInt8]? {
        var stream = DocumentStream(bytes: text)
        guard case .success(let document)? = stream.next() else { return nil }
        return Array(JSONWriter.text(of: wrapped(document.value())).utf8)
    }

    private static func wrapped(_ value: Value) -> Value {
        switch value {
        case .sequence(let items): return .sequence(items.map(wrapped))
        case .mapping(let entries):
            guard case .string(let type)? = value["@type"], EnvoyTypes.schema(typeURL: type) == nil else {
                return .mapping(entries.map { Value.Entry($0.key, wrapped($0.value)) })
            }
            return [
                "@type": .string(envelope), "type_url": .string(type), "value": .mapping(entries.filter { $0.key != "@type" }),
            ]
        case .null, .bool, .integer, .double, .string: return value
        }
    }
}
