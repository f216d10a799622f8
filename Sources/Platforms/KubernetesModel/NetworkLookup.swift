// NetworkLookup: in which network an address is.

import IstioAPI
import Mesh

/// Finds the network of a workload: by its label, else by that of the mesh's own namespace, else by MeshNetworks.
struct NetworkLookup: Sendable {
    private let ofRootNamespace: String
    private let ofRegistry: String
    private let ranges: [(range: AddressRange, network: String)]

    init(_ settings: Snapshot.Settings, rootNamespaceLabels: [String: String]) {
        ofRootNamespace = rootNamespaceLabels["topology.istio.io/network"] ?? ""
        var registry = ""
        var ranges: [(range: AddressRange, network: String)] = []
        for (name, network) in settings.networks.networks.sorted(by: { $0.key < $1.key }) {
            for part in network.endpoints {
                switch part.ne {
                case .fromRegistry(let cluster): if cluster == settings.clusterID { registry = name }
                case .fromCidr(let text): if let range = AddressRange(text) { ranges.append((range, name)) }
                case nil: break
                }
            }
        }
        ofRegistry = registry
        // The narrowest range that holds an address says most about it.
        self.ranges = ranges.sorted { $0.range.bits > $1.range.bits }
    }

    func network(of address: String, labels: [String: String]) -> String {
        if let label = labels["topology.istio.io/network"], !label.isEmpty { return label }
        if !ofRootNamespace.isEmpty { return ofRootNamespace }
        if !ofRegistry.isEmpty { return ofRegistry }
        guard !ranges.isEmpty, let value = AddressRange(address) else { return "" }
        return ranges.first { $0.range.contains(value) }?.network ?? ""
    }
}
