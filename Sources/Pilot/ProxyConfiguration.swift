// ProxyConfiguration: all that a proxy is told.

import EnvoyAPI
import Mesh

/// The xDS resources of one proxy, in the order in which Envoy takes them: clusters and their endpoints, then listeners
/// and their routes.
public struct ProxyConfiguration: Sendable {
    public var clusters: ResourceList<EnvoyCluster.Cluster> = []
    public var endpoints: [EnvoyEndpoint.ClusterLoadAssignment] = []
    public var listeners: ResourceList<EnvoyListener.Listener> = []
    public var routes: [EnvoyRoute.RouteConfiguration] = []

    /// What was left out of it, and why.
    public var diagnostics: [Diagnostic] = []

    public init() {}
}
