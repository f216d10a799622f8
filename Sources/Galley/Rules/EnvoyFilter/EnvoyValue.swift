// EnvoyValue: the value of a patch, held against the message of Envoy that it becomes.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf
import Spelling
import YAML

/// Walks a value as the message of Envoy that it is to become, by the rules of proto3's JSON form as Istio reads it.
///
/// Names may be those of the .proto files or their camel-case form; a null counts as absent; numbers may be texts;
/// a field that the message does not have is passed over by Istio, so it is a warning only.
struct EnvoyValue {
    let document: Document
    let report: Report

    /// How bad it is if the value does not become the message: a warning where only Envoy itself would refuse it.
    let level: Diagnostic.Level

    /// Judges the value of a patch of `applyTo`.
    static func check(
        _ value: Place, of applyTo: Networking.EnvoyFilter.ApplyTo, as level: Diagnostic.Level, _ report: Report
    ) {
        // A value that is no mapping has its finding from the schema.
        guard value.isPresent, value.document.kind(value.node) == .mapping, let name = messages[applyTo.rawValue] else { return }
        EnvoyValue(document: value.document, report: report, level: level).message(value.node, EnvoyTypes.types[name])
    }

    /// What each part of the configuration is in Envoy's API, by the number of `applyTo`.
    private static let messages: [Int32: String] = [
        Networking.EnvoyFilter.ApplyTo.listener.rawValue: "envoy.config.listener.v3.Listener",
        Networking.EnvoyFilter.ApplyTo.filterChain.rawValue: "envoy.config.listener.v3.FilterChain",
        Networking.EnvoyFilter.ApplyTo.networkFilter.rawValue: "envoy.config.listener.v3.Filter",
        Networking.EnvoyFilter.ApplyTo.httpFilter.rawValue:
            "envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter",
        Networking.EnvoyFilter.ApplyTo.routeConfiguration.rawValue: "envoy.config.route.v3.RouteConfiguration",
        Networking.EnvoyFilter.ApplyTo.virtualHost.rawValue: "envoy.config.route.v3.VirtualHost",
        Networking.EnvoyFilter.ApplyTo.httpRoute.rawValue: "envoy.config.route.v3.Route",
        Networking.EnvoyFilter.ApplyTo.cluster.rawValue: "envoy.config.cluster.v3.Cluster",
        Networking.EnvoyFilter.ApplyTo.extensionConfig.rawValue: "envoy.config.core.v3.TypedExtensionConfig",
        Networking.EnvoyFilter.ApplyTo.bootstrap.rawValue: "envoy.config.bootstrap.v3.Bootstrap",
        Networking.EnvoyFilter.ApplyTo.listenerFilter.rawValue: "envoy.config.listener.v3.ListenerFilter",
    ]

    // MARK: Messages

    /// A message, in the form that its type has.
    ///
    /// - Parameter isPacked: the mapping is a `google.protobuf.Any`, whose `@type` stands among the fields.
    func message(_ node: Int, _ schema: Schema, isPacked: Bool = false) {
        if document.kind(node) == .null { return }
        if let wellKnown = schema.wellKnown { return self.wellKnown(node, wellKnown, schema) }
        guard document.kind(node) == .mapping else { return wrongType(node, "a mapping, \(schema.shortName)") }

        var chosen: [Int: Int] = [:]  // of each one-of, the member that was given
        entries(of: node) { key, value in
            guard let index = schema.index(name: document.bytes(key)) else {
                if !(isPacked && document.isText(key, "@type")) { unknownField(key, schema) }
                return
            }
            let field = schema.fields[index]
            guard document.kind(value) != .null else { return }
            if let group = field.oneof {
                if let other = chosen[group], other != index { conflict(key, field, schema.fields[other]) }
                chosen[group] = index
            }
            self.field(value, field)
        }
        typedConfiguration(node, schema)
        typedStruct(node, schema)
    }

    /// The keys and values of a mapping.
    func entries(of mapping: Int, _ body: (_ key: Int, _ value: Int) -> Void) {
        var key = mapping + 1
        for _ in 0..<document.childCount(mapping) {
            let value = document.next(key)
            body(key, value)
            key = document.next(value)
        }
    }

    /// A field's value: one, a list or a map.
    private func field(_ node: Int, _ field: Field) {
        switch field.cardinality {
        case .implicit, .explicit: single(node, field)
        case .list:
            guard document.kind(node) == .sequence else {
                return wrongType(node, "a list", hint: "write it as an item, after a dash")
            }
            var item = node + 1
            for _ in 0..<document.childCount(node) {
                single(item, field)
                item = document.next(item)
            }
        case .map:
            guard document.kind(node) == .mapping else { return wrongType(node, "a mapping") }
            entries(of: node) { key, value in
                if let type = field.keyType, type != .string { self.key(key, type) }
                single(value, field)
            }
        }
    }

    private func single(_ node: Int, _ field: Field) {
        switch field.type {
        case .message: if let schema = field.message { message(node, schema) }
        case .enumeration: if let schema = field.enumeration { enumeration(node, schema) }
        default: scalar(node, field.type)
        }
    }

    // MARK: Findings

    func place(_ node: Int) -> Place { Place(document, node: node) }

    /// Something for which Istio or Envoy refuses the value.
    func refuse(_ code: StaticString, _ node: Int, _ message: String, hint: String? = nil) {
        if level == .error {
            report.error(code, place(node), message, hint: hint)
        } else {
            report.warning(code, place(node), message, hint: hint)
        }
    }

    func wrongType(_ node: Int, _ expected: String, hint: String? = nil) {
        let found =
            switch document.kind(node) {
            case .null: "nothing"
            case .bool: "a truth value, \(document.text(node))"
            case .integer, .float: "the number \(document.text(node))"
            case .string: document.bytes(node).count > 40 ? "a text" : "the text \"\(document.text(node))\""
            case .sequence: "a list"
            case .mapping: "a mapping"
            }
        refuse("wrong-type", node, "expected \(expected), found \(found)", hint: hint)
    }

    private func unknownField(_ key: Int, _ schema: Schema) {
        let name = document.text(key)
        let isCamelCase = !name.contains("_") && name.contains(where: \.isUppercase)
        let names = schema.fields.map { isCamelCase ? $0.jsonName : $0.name }
        let hint: String
        if let guess = nearest(to: name, in: names) {
            hint = "did you mean \"\(guess)\"?"
        } else {
            let list = names.isEmpty ? "no fields" : SchemaWalker.list(names.sorted(), "and", limit: 12)
            hint = "\(schema.shortName) has \(list)"
        }
        report.warning("unknown-field", place(key), "Envoy's \(schema.shortName) has no such field: it would be left out", hint: hint)
    }

    private func conflict(_ key: Int, _ field: Field, _ other: Field) {
        report.warning(
            "one-of-conflict", place(key), "of \"\(other.name)\" and \"\(field.name)\" only one can be set: the other would be left out",
            hint: "keep one of them")
    }
}
