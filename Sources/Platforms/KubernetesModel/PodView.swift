// PodView: a pod as the mesh sees it, worked out once and shared by all endpoints that it stands behind.

import KubernetesAPI
import Mesh
import Protobuf

/// A pod with what follows from it and its surroundings. A class, since many lists and indices hold the same one.
final class PodView: Sendable {
    let workload: Workload
    let identity: WorkloadIdentity
    let spec: Kubernetes.PodSpec

    /// Whether clients may use mutual TLS with it.
    let takesMutualTLS: Bool

    let isBeingDeleted: Bool

    /// Nil for a pod that is over (`Succeeded`, `Failed`): it keeps its name, but serves nobody.
    init?(_ pod: PodSource, _ facts: ClusterFacts) {
        let (metadata, spec) = (pod.metadata, pod.spec)
        if pod.status.phase == "Succeeded" || pod.status.phase == "Failed" { return nil }
        self.spec = spec
        isBeingDeleted = pod.provenance.isBeingDeleted
        let owner = pod.owner ?? WorkloadName(ofPod: metadata.name, labels: metadata.labels, provenance: pod.provenance)
        let isInjected = SidecarPresence.isInjected(labels: metadata.labels, spec: spec)
        // A pod with an address has been admitted: what is not in it now will not come.
        let isAdmitted = !(pod.status.podIp ?? "").isEmpty
        let hasSidecar =
            isInjected
            || !isAdmitted && metadata.labels["security.istio.io/tlsMode"] == nil
                && SidecarPresence.willBeInjected(
                    labels: metadata.labels, annotations: metadata.annotations, spec: spec, namespace: metadata.namespace,
                    namespaceLabels: facts.namespaces[metadata.namespace] ?? [:])
        // Of an admitted pod the label alone counts: a gateway has the container too.
        takesMutualTLS = isAdmitted ? metadata.labels["security.istio.io/tlsMode"] == "istio" : hasSidecar
        let node = spec.nodeName ?? ""
        let locality = Locality(workloadLabels: metadata.labels) ?? facts.locality(ofNode: node)
        let network = facts.networks.network(of: pod.addresses.first ?? "", labels: metadata.labels)
        let account = Self.account(spec)
        workload = Workload(
            kind: .pod, metadata: metadata, addresses: pod.addresses, serviceAccount: account, nodeName: node, locality: locality,
            network: network, clusterID: facts.settings.clusterID, workloadName: owner.name, workloadKind: owner.kind,
            ports: spec.containers.flatMap { $0.ports.map { Workload.Port(name: $0.name ?? "", number: Int($0.containerPort)) } },
            isReady: Self.isReady(pod), hasSidecar: hasSidecar, isDerived: pod.isDerived, containers: spec.containers.map(\.name),
            hostname: spec.hostname ?? "", subdomain: spec.subdomain ?? "")
        identity = WorkloadIdentity(
            labels: PlaceLabels.adding(
                to: metadata.labels, locality: locality, clusterID: facts.settings.clusterID, node: node, network: network),
            serviceAccount: facts.identity(namespace: metadata.namespace, serviceAccount: account), namespace: metadata.namespace,
            workloadName: owner.name)
    }

    /// The account that a pod runs under if it names none is `default`.
    private static func account(_ spec: Kubernetes.PodSpec) -> String {
        for name in [spec.serviceAccountName, spec.serviceAccount] { if let name, !name.isEmpty { return name } }
        return "default"
    }

    /// By the condition that the kubelet sets. Nobody has looked at a pod from a manifest: it is taken to work.
    private static func isReady(_ pod: PodSource) -> Bool {
        if pod.provenance.isBeingDeleted { return false }
        guard let condition = pod.status.conditions.first(where: { $0.type == "Ready" }) else { return true }
        return condition.status == "True"
    }

    /// An endpoint of the pod behind a service's port.
    func endpoint(address: String, servicePortName: String, port: Int, health: Endpoint.Health) -> Endpoint {
        var endpoint = Endpoint(
            addresses: [address], servicePortName: servicePortName, port: port, workload: identity, origin: workload.metadata.origin)
        endpoint.locality = workload.locality
        endpoint.health = health
        endpoint.hasMutualTLS = takesMutualTLS
        endpoint.network = workload.network
        endpoint.clusterID = workload.clusterID
        endpoint.hostname = workload.hostname
        endpoint.subdomain = workload.subdomain
        endpoint.nodeName = workload.nodeName
        return endpoint
    }

    /// The port of the container's that has the name; nil if the pod has none.
    func containerPort(named name: String, transport: String) -> Int? {
        // Containers that start before the others and stay, as native sidecars do, may have ports too.
        for container in spec.containers + spec.initContainers.filter({ $0.restartPolicy == "Always" }) {
            for port in container.ports where port.name == name && (port.protocol ?? "TCP") == transport { return Int(port.containerPort) }
        }
        return nil
    }
}

/// A pod before it is understood: from the input, or from the template of what makes pods.
struct PodSource: Sendable {
    var metadata: ConfigMetadata
    var provenance = Provenance()

    /// Held apart, as everything large, so that a list of pods can be sorted without moving all of them.
    @Sub var spec: Kubernetes.PodSpec
    @Sub var status: Kubernetes.PodStatus
    var addresses: [String] = []

    /// What made it, if that is known already.
    var owner: WorkloadName?
    var isDerived = false

    init(metadata: ConfigMetadata, spec: Kubernetes.PodSpec) {
        self.metadata = metadata
        self.spec = spec
    }

    init?(_ object: DecodedObject) {
        guard let pod = object.message as? Kubernetes.Pod else { return nil }
        self.init(metadata: object.metadata, spec: pod.spec)
        provenance = object.provenance
        status = pod.status
        addresses = status.podIps.compactMap(\.ip).filter { !$0.isEmpty }
        if addresses.isEmpty, let address = status.podIp, !address.isEmpty { addresses = [address] }
    }
}
