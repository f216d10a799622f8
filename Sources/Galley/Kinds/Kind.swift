// Kind: one kind of resource: its names, its versions, and the type of what it holds.

import Protobuf

/// A kind of resource, as its definition names it.
public struct Kind: Sendable {
    public enum Scope: Sendable { case namespaced, cluster }

    public let group: String

    /// The versions that are served, newest first.
    public let versions: [String]

    /// The name in `kind:`.
    public let name: String
    public let plural: String
    public let shortNames: [String]
    public let scope: Scope

    /// The message type of `spec`, or of the whole object less its type and metadata.
    let type: any Message.Type

    /// The table of that type; read when it is first asked for.
    public var schema: Schema { type.schema }

    /// Whether ``schema`` is the type of `spec` only.
    public let isSpec: Bool

    /// Whether an object without `spec` is refused.
    public let requiresSpec: Bool

    /// Versions that are served and on their way out.
    public let deprecatedVersions: [String]

    init(
        _ group: String, _ versions: [String], _ name: String, _ plural: String, shortNames: [String] = [], _ scope: Scope,
        spec: any Message.Type, requiresSpec: Bool = false
    ) {
        (self.group, self.versions, self.name, self.plural, self.shortNames) = (group, versions, name, plural, shortNames)
        (self.scope, type, isSpec, self.requiresSpec, deprecatedVersions) = (scope, spec, true, requiresSpec, [])
    }

    init(
        _ group: String, _ versions: [String], _ name: String, _ plural: String, shortNames: [String] = [], _ scope: Scope,
        whole: any Message.Type, deprecatedVersions: [String] = []
    ) {
        (self.group, self.versions, self.name, self.plural, self.shortNames) = (group, versions, name, plural, shortNames)
        (self.scope, type, isSpec, requiresSpec, self.deprecatedVersions) = (scope, whole, false, false, deprecatedVersions)
    }

    /// `networking.istio.io/v1`, or `v1` in the core group.
    public func apiVersion(_ version: String) -> String { group.isEmpty ? version : group + "/" + version }
}
