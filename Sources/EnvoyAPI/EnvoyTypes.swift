// EnvoyTypes: the messages of Envoy's v3 API, known by their tables.

import Protobuf

/// Envoy's v3 API, with what Istio's proxy adds to it: every message a configuration can hold.
///
/// The table is read when it is first used, which costs milliseconds: only those who look into Envoy's configuration pay.
public enum EnvoyTypes {
    public static let types = TypeTable(envoyTable)

    /// The table of the message that a type URL names, `type.googleapis.com/envoy.config.cluster.v3.Cluster`. What stands
    /// before the last slash does not matter to Envoy, and a name without a slash is taken for the whole name.
    ///
    /// Nil for a type that is not known, and for one that is known by name only: see ``isKnown(typeURL:)``.
    public static func schema(typeURL: some StringProtocol) -> Schema? {
        let name = String(messageName(typeURL: typeURL))
        return types.schema(named: name) ?? TypeTable.wellKnown.schema(named: name)
    }

    /// Whether a proxy knows the type: one of the table, a well-known one, or the configuration of an extension of which no
    /// more than the name is known.
    public static func isKnown(typeURL: some StringProtocol) -> Bool {
        let name = messageName(typeURL: typeURL)
        return schema(typeURL: typeURL) != nil || EnvoyExtensions.all.contains { $0.message == name }
    }

    /// The full name of the message that a type URL names.
    public static func messageName<Text: StringProtocol>(typeURL: Text) -> Text.SubSequence {
        guard let slash = typeURL.lastIndex(of: "/") else { return typeURL[...] }
        return typeURL[typeURL.index(after: slash)...]
    }

    /// Whether a message is of a package that Envoy keeps for old configurations only; a later version has its successor.
    public static func isFrozen(messageNamed name: some StringProtocol) -> Bool {
        name.lastIndex(of: ".").map { frozenPackages.contains(String(name[..<$0])) } ?? false
    }

    /// Packages whose files carry `udpa.annotations.file_status` with `package_version_status: FROZEN`.
    public static let frozenPackages: Set<String> = ["envoy.config.cluster.redis", "envoy.config.retry.previous_priorities"]
}
