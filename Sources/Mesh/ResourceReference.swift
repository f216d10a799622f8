// The name of a resource, whole.

/// Names one resource of the configuration: what `kubectl get KIND NAME -n NAMESPACE` would fetch.
public struct ResourceReference: Sendable, Hashable {
    /// Group and version, `networking.istio.io/v1`; `v1` for the core group.
    public var apiVersion: String
    public var kind: String

    /// Empty for resources of the whole cluster, and where none is given.
    public var namespace: String
    public var name: String

    public init(apiVersion: String, kind: String, namespace: String = "", name: String) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.namespace = namespace
        self.name = name
    }

    /// The API group, `networking.istio.io`; empty for the core group.
    public var group: Substring {
        guard let slash = apiVersion.lastIndex(of: "/") else { return "" }
        return apiVersion[..<slash]
    }
}

extension ResourceReference: CustomStringConvertible {
    /// `VirtualService default/reviews`, without the namespace if there is none.
    public var description: String { namespace.isEmpty ? "\(kind) \(name)" : "\(kind) \(namespace)/\(name)" }
}
