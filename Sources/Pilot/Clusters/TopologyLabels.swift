// TopologyLabels: the labels that say where a workload runs, as failover priorities compare them.

import Mesh

enum TopologyLabels {
    static let region = "topology.kubernetes.io/region"
    static let zone = "topology.kubernetes.io/zone"
    static let subzone = "topology.istio.io/subzone"
    static let network = "topology.istio.io/network"
    static let cluster = "topology.istio.io/cluster"
    static let node = "kubernetes.io/hostname"

    /// Labels of a workload with what is known of its place; what is known goes before a label of the same name.
    static func adding(
        locality: Locality, network: String, clusterID: String, nodeName: String, to labels: [String: String]
    ) -> [String: String] {
        var result = labels
        let places = [
            (region, locality.region), (zone, locality.zone), (subzone, locality.subzone), (cluster, clusterID), (node, nodeName),
            (Self.network, network),
        ]
        for (key, value) in places where !value.isEmpty { result[key] = value }
        return result
    }
}

extension ProxyNode {
    /// Labels of the proxy, its place among them.
    var placeLabels: [String: String] {
        TopologyLabels.adding(locality: locality, network: network, clusterID: clusterID, nodeName: workload.nodeName, to: labels)
    }
}

extension Endpoint {
    /// Labels of the endpoint, its place among them.
    var placeLabels: [String: String] {
        TopologyLabels.adding(locality: locality, network: network, clusterID: clusterID, nodeName: nodeName, to: labels)
    }
}
