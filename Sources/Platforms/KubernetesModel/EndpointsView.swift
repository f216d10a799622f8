// EndpointsView: who stands behind a Service, by what Kubernetes' controllers have written down.

import KubernetesAPI
import Mesh

/// Endpoints of Kubernetes in the form of the mesh.
struct EndpointsView {
    let facts: ClusterFacts

    /// Pods by `NAMESPACE/NAME`, and by address.
    let podsByName: [String: PodView]
    let podsByAddress: [String: PodView]

    init(_ pods: [PodView], _ facts: ClusterFacts) {
        self.facts = facts
        podsByName = Dictionary(
            pods.map { ("\($0.workload.namespace)/\($0.workload.name)", $0) }, uniquingKeysWith: { first, _ in first })
        // Pods in the network of their node share its address: that says nothing of whose it is.
        podsByAddress = Dictionary(
            pods.filter { !($0.spec.hostNetwork ?? false) }.flatMap { pod in pod.workload.addresses.map { ($0, pod) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Endpoints of a slice. `missing` gets the names of pods that it speaks of and that are not known.
    func endpoints(of slice: Kubernetes.EndpointSlice, _ metadata: ConfigMetadata, _ service: Service, missing: inout [String])
        -> [Endpoint]
    {
        if slice.addressType == "FQDN" { return [] }
        var result: [Endpoint] = []
        for entry in slice.endpoints {
            guard let health = Self.health(entry.conditions, service) else { continue }
            for address in entry.addresses {
                let pod = pod(entry.$targetRef, address, metadata.namespace, missing: &missing)
                for port in slice.ports {
                    result.append(
                        endpoint(
                            address, pod, port: Int(port.port ?? 0), name: port.name ?? "", health, metadata, node: entry.nodeName,
                            hostname: entry.hostname))
                }
            }
        }
        return result
    }

    /// Endpoints of the older kind.
    func endpoints(of object: Kubernetes.Endpoints, _ metadata: ConfigMetadata, _ service: Service, missing: inout [String]) -> [Endpoint] {
        var result: [Endpoint] = []
        for subset in object.subsets {
            let lists = [(subset.addresses, Endpoint.Health.healthy), (subset.notReadyAddresses, .unhealthy)]
            for (list, health) in lists {
                for entry in list {
                    let pod = pod(entry.$targetRef, entry.ip, metadata.namespace, missing: &missing)
                    for port in subset.ports {
                        result.append(
                            endpoint(
                                entry.ip, pod, port: Int(port.port), name: port.name ?? "", health, metadata, node: entry.nodeName,
                                hostname: entry.hostname))
                    }
                }
            }
        }
        return result
    }

    private func endpoint(
        _ address: String, _ pod: PodView?, port: Int, name: String, _ health: Endpoint.Health, _ metadata: ConfigMetadata,
        node: String?, hostname: String?
    ) -> Endpoint {
        if let pod { return pod.endpoint(address: address, servicePortName: name, port: port, health: health) }
        // Written by hand, for something that is no pod.
        var endpoint = Endpoint(
            addresses: [address], servicePortName: name, port: port, workload: WorkloadIdentity(), origin: metadata.origin)
        endpoint.health = health
        endpoint.network = facts.networks.network(of: address, labels: [:])
        endpoint.clusterID = facts.settings.clusterID
        endpoint.nodeName = node ?? ""
        endpoint.hostname = hostname ?? ""
        return endpoint
    }

    private func pod(
        _ reference: Kubernetes.ObjectReference?, _ address: String, _ namespace: String, missing: inout [String]
    ) -> PodView? {
        // Written by hand: its pod is the one of its namespace with the address.
        guard let reference else { return podsByAddress[address].flatMap { $0.workload.namespace == namespace ? $0 : nil } }
        guard reference.kind == "Pod", let name = reference.name else { return nil }
        let found = podsByName["\(reference.namespace ?? namespace)/\(name)"]
        if found == nil { missing.append(name) }
        return found
    }

    /// Nil for one that goes away and is not to get anything more. While it still serves, it gets the requests of its
    /// sessions, if the service has any.
    private static func health(_ conditions: Kubernetes.EndpointConditions, _ service: Service) -> Endpoint.Health? {
        if conditions.ready ?? true { return .healthy }
        guard conditions.terminating ?? false else { return .unhealthy }
        let keepsSessions =
            service.attributes.labels["istio.io/persistent-session"] != nil
            || service.attributes.labels["istio.io/persistent-session-header"] != nil
        return keepsSessions && conditions.serving ?? true ? .draining : nil
    }
}
