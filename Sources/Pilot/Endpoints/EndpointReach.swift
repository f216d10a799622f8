// EndpointReach: which endpoints of a service a proxy may send to.

import IstioAPI
import Mesh

/// Node-local and cluster-local services, and the health of endpoints, from one proxy's point of view.
struct EndpointReach {
    private let isNodeLocal: Bool
    private let isClusterLocal: Bool
    private let keepsSessions: Bool
    private let sendsUnhealthy: Bool
    private let nodeName: String
    private let clusterID: String

    init(_ generation: Generation, _ service: Service) {
        isNodeLocal = service.attributes.isNodeLocal
        isClusterLocal = generation.context.clusterLocalHosts.contains(service.hostname)
        keepsSessions = Self.sessionLabels.contains { !(service.attributes.labels[$0] ?? "").isEmpty }
        sendsUnhealthy = service.attributes.sendsUnhealthy || service.registry == .kubernetes
        nodeName = generation.node.workload.nodeName
        clusterID = generation.clusterID
    }

    /// A label of a service that pins clients to endpoints by a cookie or header: they stay with an endpoint that ends.
    private static let sessionLabels = ["istio.io/persistent-session", "istio.io/persistent-session-header"]

    func includes(_ endpoint: Endpoint) -> Bool {
        if isNodeLocal, endpoint.nodeName != nodeName || endpoint.clusterID != clusterID { return false }
        if isClusterLocal, endpoint.clusterID != clusterID { return false }
        return switch endpoint.effectiveHealth {
        case .healthy: true
        case .unhealthy: sendsUnhealthy
        case .draining: keepsSessions
        }
    }
}

extension Endpoint {
    /// A workload may say by a label that it is about to end.
    var effectiveHealth: Health { (labels["istio.io/draining"] ?? "").isEmpty ? health : .draining }
}

extension Generation {
    /// The proxy's cluster; the mesh's own where the proxy has none.
    var clusterID: String { node.clusterID.isEmpty ? mesh.clusterID : node.clusterID }
}

/// Services that are never asked for in other clusters: `serviceSettings` of MeshConfig, and those that each cluster has
/// for itself.
struct ClusterLocalHosts: Sendable {
    private var decisions: [String: Bool]

    /// Wildcards, longer and so more exact ones first.
    private let wildcards: [String]

    init(_ mesh: Snapshot.Settings) {
        var decisions: [String: Bool] = [
            "*.kube-system.svc.\(mesh.domainSuffix)": true, "kubernetes.default.svc.\(mesh.domainSuffix)": true,
        ]
        for entry in mesh.config.serviceSettings {
            for host in entry.hosts { decisions[host] = entry.settings.clusterLocal }
        }
        self.decisions = decisions
        wildcards = decisions.keys.filter { $0.hasPrefix("*") }.sorted { $0.utf8.count > $1.utf8.count }
    }

    func contains(_ host: String) -> Bool {
        if let decision = decisions[host] { return decision }
        return wildcards.first { Hostname.covers($0, host) }.flatMap { decisions[$0] } ?? false
    }
}
