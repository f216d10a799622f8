// Snapshot: a whole mesh at one moment: services, endpoints, workloads, configuration.

import IstioAPI

/// An immutable picture of the mesh. A change makes a new one that shares all that stayed the same.
public struct Snapshot: Sendable {
    public internal(set) var mesh: Settings

    /// Labels of each namespace.
    public internal(set) var namespaces: [String: [String: String]]

    /// Services older first, as they compete: Kubernetes' before others of the same age (see ``ServiceIndex``).
    public internal(set) var services: ServiceIndex
    public internal(set) var endpoints: [ServiceKey: [Endpoint]] { didSet { addresses = AddressIndex() } }
    public internal(set) var workloads: WorkloadIndex
    public internal(set) var config: ConfigStore
    private var addresses = AddressIndex()

    public init(
        mesh: Settings = Settings(), namespaces: [String: [String: String]] = [:], services: [Service] = [],
        endpoints: [ServiceKey: [Endpoint]] = [:], workloads: [Workload] = [], config: ConfigStore = ConfigStore()
    ) {
        self.mesh = mesh
        self.namespaces = namespaces
        self.services = ServiceIndex(services)
        self.endpoints = endpoints
        self.workloads = WorkloadIndex(workloads)
        self.config = config
    }

    public func endpoints(of service: Service) -> [Endpoint] { endpoints[service.key] ?? [] }

    /// The labels of the namespace; none if nothing is known of it.
    public func labels(ofNamespace namespace: String) -> [String: String] { namespaces[namespace] ?? [:] }

    /// Services that a workload is an endpoint of, with the endpoints, in the order of the services.
    public func servicePorts(of workload: Workload) -> [(service: Service, port: Service.Port, endpoint: Endpoint)] {
        var result: [(service: Service, port: Service.Port, endpoint: Endpoint)] = []
        let keys = Set(workload.addresses.flatMap { addresses.services(at: $0, in: endpoints) })
        let found = keys.compactMap { services[$0] }.sorted(by: ServiceIndex.isBefore)
        for service in found {
            for endpoint in endpoints[service.key] ?? [] where endpoint.addresses.contains(where: workload.addresses.contains) {
                guard endpoint.namespace == workload.namespace || endpoint.namespace.isEmpty else { continue }
                guard let port = service.port(named: endpoint.servicePortName) else { continue }
                result.append((service, port, endpoint))
            }
        }
        return result
    }
}

extension Snapshot {
    /// Settings of the whole mesh: MeshConfig with Istio's defaults filled in, and MeshNetworks.
    public struct Settings: Sendable {
        public var config: IstioMesh.MeshConfig
        public var networks: IstioMesh.MeshNetworks
        public var clusterID: String
        public var meshID: String

        /// The cluster's DNS domain.
        public var domainSuffix: String
        public var metadata: ConfigMetadata?

        public init(
            config: IstioMesh.MeshConfig = IstioMesh.MeshConfig(), networks: IstioMesh.MeshNetworks = IstioMesh.MeshNetworks(),
            clusterID: String = "Kubernetes", meshID: String = "", domainSuffix: String = "cluster.local", metadata: ConfigMetadata? = nil
        ) {
            self.config = config
            self.networks = networks
            self.clusterID = clusterID
            self.meshID = meshID
            self.domainSuffix = domainSuffix
            self.metadata = metadata
        }

        public var rootNamespace: String { config.rootNamespace.isEmpty ? "istio-system" : config.rootNamespace }
        public var trustDomain: String { config.trustDomain.isEmpty ? "cluster.local" : config.trustDomain }
    }
}
