// ClusterFacts: what has to be known of a cluster to understand one of its objects.

import IstioAPI
import KubernetesAPI
import Mesh

/// The surroundings of a pod or service: settings of the mesh, namespaces, nodes, networks.
struct ClusterFacts: Sendable {
    let settings: Snapshot.Settings

    /// Labels of each namespace.
    let namespaces: [String: [String: String]]
    let networks: NetworkLookup

    private let localities: [String: Locality]

    init(settings: Snapshot.Settings, namespaces: [String: [String: String]], nodes: [DecodedObject]) {
        self.settings = settings
        self.namespaces = namespaces
        networks = NetworkLookup(settings, rootNamespaceLabels: namespaces[settings.rootNamespace] ?? [:])
        localities = Dictionary(
            nodes.map { ($0.metadata.name, Locality(nodeLabels: $0.metadata.labels)) }, uniquingKeysWith: { first, _ in first })
    }

    func locality(ofNode name: String) -> Locality { localities[name] ?? Locality() }

    /// `spiffe://TRUST-DOMAIN/ns/NAMESPACE/sa/ACCOUNT`.
    func identity(namespace: String, serviceAccount: String) -> String {
        "spiffe://\(settings.trustDomain)/ns/\(namespace)/sa/\(serviceAccount)"
    }
}

extension Locality {
    /// The place of a node, by the labels that cloud providers set.
    init(nodeLabels labels: [String: String]) {
        self.init(
            region: labels["topology.kubernetes.io/region"] ?? labels["failure-domain.beta.kubernetes.io/region"] ?? "",
            zone: labels["topology.kubernetes.io/zone"] ?? labels["failure-domain.beta.kubernetes.io/zone"] ?? "",
            subzone: labels["topology.istio.io/subzone"] ?? "")
    }

    /// The place in the label `istio-locality` of a workload. A label's value cannot hold `/`, so `.` stands for it.
    init?(workloadLabels labels: [String: String]) {
        guard let text = labels["istio-locality"], !text.isEmpty else { return nil }
        self.init(text.contains("/") ? text : String(text.map { $0 == "." ? "/" : $0 }))
    }
}

/// Labels that the mesh adds to an endpoint's own, so that subsets and failover priorities can speak of its place.
enum PlaceLabels {
    static func adding(
        to labels: [String: String], locality: Locality, clusterID: String, node: String, network: String
    ) -> [String: String] {
        var labels = labels
        func put(_ name: String, _ value: String) { if !value.isEmpty { labels[name] = value } }
        put("topology.kubernetes.io/region", locality.region)
        put("topology.kubernetes.io/zone", locality.zone)
        put("topology.istio.io/subzone", locality.subzone)
        put("topology.istio.io/cluster", clusterID)
        put("kubernetes.io/hostname", node)
        if labels["topology.istio.io/network"] ?? "" == "" { put("topology.istio.io/network", network) }
        return labels
    }
}
