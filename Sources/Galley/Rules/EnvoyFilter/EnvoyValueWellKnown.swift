// EnvoyValueWellKnown: types that have a JSON form of their own, in the value of a patch.

import EnvoyAPI
import Mesh
import Protobuf
import YAML

extension EnvoyValue {
    func wellKnown(_ node: Int, _ type: WellKnownType, _ schema: Schema) {
        switch type {
        case .any: packed(node)
        case .duration: duration(node)
        case .timestamp:
            if document.kind(node) != .string || ProtoText.timestamp(document.text(node)) == nil {
                refuse("invalid-time", node, "expected a time", hint: "write it like 2026-01-31T12:00:00Z")
            }
        case .structure: if document.kind(node) != .mapping { wrongType(node, "a mapping") }
        case .list: if document.kind(node) != .sequence { wrongType(node, "a list") }
        case .value, .intOrString: break
        case .fieldMask: if document.kind(node) != .string { wrongType(node, "names of fields, with commas between them") }
        case .double, .float, .int64, .uint64, .int32, .uint32, .bool, .string, .bytes:
            if let field = schema.fields.first { scalar(node, field.type) }
        }
    }

    /// A span of time. Istio reads any unit, Envoy's own form has seconds only.
    private func duration(_ node: Int) {
        switch document.kind(node) {
        case .string:
            if GoDuration.isValid(document.bytes(node)) { return }
            let text = document.text(node)
            refuse(
                "invalid-duration", node, "\"\(text)\" is not a duration",
                hint: Double(text) == nil ? "write seconds with their unit: 1.5s" : "add the unit: \"\(text)s\"")
        case .integer, .float: wrongType(node, "a duration", hint: "add the unit: \(document.text(node))s")
        default: wrongType(node, "a duration", hint: "write seconds with their unit: 1.5s")
        }
    }

    // MARK: Messages of any type

    /// `google.protobuf.Any`: a mapping whose `@type` names the message that the other fields are of.
    private func packed(_ node: Int) {
        guard document.kind(node) == .mapping else { return wrongType(node, "a mapping with \"@type\"") }
        guard let type = document.value(of: "@type", in: node) else {
            return refuse(
                "missing-type", node, "a configuration of any type has to say which it is",
                hint: "add \"@type\": type.googleapis.com/ and the name of the message")
        }
        guard document.kind(type) == .string else { return wrongType(type, "the name of a type") }
        let url = document.text(type)
        let name = EnvoyTypes.messageName(typeURL: url)
        if EnvoyTypes.isFrozen(messageNamed: name) {
            report.warning("frozen-type", place(type), "\(name) is of an old version of Envoy's API, kept for old configurations only")
        }
        // Nothing packed: implementations differ on whether "value" stands beside the type.
        if name == "google.protobuf.Empty" { return }
        guard let schema = EnvoyTypes.schema(typeURL: url) else {
            if !EnvoyTypes.isKnown(typeURL: url) { unknownType(type, name) }
            return
        }
        guard let wellKnown = schema.wellKnown else { return message(node, schema, isPacked: true) }
        guard let value = document.value(of: "value", in: node) else {
            return refuse("missing-field", node, "a packed \(schema.shortName) stands in \"value\"", hint: "add \"value\"")
        }
        if document.kind(value) != .null { self.wellKnown(value, wellKnown, schema) }
    }

    private func unknownType(_ node: Int, _ name: Substring) {
        let isOld = name.hasPrefix("envoy.") && name.split(separator: ".").contains { $0.hasPrefix("v2") }
        refuse(
            "unknown-type", node,
            isOld ? "\(name) is of version 2 of Envoy's API, which is gone" : "no message of Envoy is called \"\(name)\"",
            hint: EnvoyTypeSuggestion.name(for: name).map { "did you mean type.googleapis.com/\($0)?" })
    }
}
