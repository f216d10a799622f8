// WorkloadEntryView: a machine that is no pod, described by a WorkloadEntry or inside of a ServiceEntry.

import IstioAPI
import Mesh

/// What follows from a WorkloadEntry and its surroundings, worked out once for all of its endpoints.
struct WorkloadEntryView: Sendable {
    let entry: Networking.WorkloadEntry
    let identity: WorkloadIdentity
    let locality: Locality
    let network: String
    let takesMutualTLS: Bool
    let clusterID: String
    let origin: Origin

    /// - Parameters:
    ///   - labels: those of the object itself, which go before those of its content.
    ///   - workloadName: the object's name; inside of a ServiceEntry, which names nothing, that of the ServiceEntry with the
    ///     index.
    init(
        _ entry: Networking.WorkloadEntry, labels own: [String: String] = [:], workloadName: String, namespace: String,
        origin: Origin, _ facts: ClusterFacts
    ) {
        let labels = entry.labels.merging(own) { $1 }
        self.entry = entry
        self.origin = origin
        clusterID = facts.settings.clusterID
        locality = entry.locality.isEmpty ? Locality(workloadLabels: labels) ?? Locality() : Locality(entry.locality)
        network = entry.network.isEmpty ? labels["topology.istio.io/network"] ?? "" : entry.network
        // An entry with an account is a member of the mesh, unless it says otherwise.
        takesMutualTLS = labels["security.istio.io/tlsMode"].map { $0 == "istio" } ?? !entry.serviceAccount.isEmpty
        identity = WorkloadIdentity(
            labels: PlaceLabels.adding(to: labels, locality: locality, clusterID: clusterID, node: "", network: network),
            serviceAccount: entry.serviceAccount.isEmpty
                ? "" : facts.identity(namespace: namespace, serviceAccount: entry.serviceAccount),
            namespace: namespace, workloadName: workloadName)
    }

    /// Whether it can only be reached by resolving a name.
    var isNamed: Bool { !isSocket && IPAddress.version(of: entry.address) == nil }

    var isSocket: Bool { entry.address.hasPrefix("unix://") }

    /// - Parameter port: what it listens on if its own ports do not say.
    func endpoint(servicePortName: String, port: Int) -> Endpoint {
        var endpoint = Endpoint(
            addresses: entry.address.isEmpty ? [] : [entry.address], servicePortName: servicePortName, port: isSocket ? 0 : port,
            workload: identity, origin: origin)
        endpoint.locality = locality
        endpoint.weight = Int(entry.weight)
        endpoint.hasMutualTLS = takesMutualTLS
        endpoint.network = network
        endpoint.clusterID = clusterID
        return endpoint
    }

    func workload(_ metadata: ConfigMetadata) -> Workload {
        var metadata = metadata
        metadata.labels = entry.labels.merging(metadata.labels) { $1 }
        return Workload(
            kind: .workloadEntry, metadata: metadata, addresses: isNamed || isSocket ? [] : [entry.address],
            serviceAccount: entry.serviceAccount, locality: locality, network: network, clusterID: clusterID,
            workloadName: identity.workloadName, workloadKind: "WorkloadEntry",
            ports: entry.ports.sorted { $0.key < $1.key }.map { Workload.Port(name: $0.key, number: Int($0.value)) },
            hasSidecar: takesMutualTLS)
    }
}
