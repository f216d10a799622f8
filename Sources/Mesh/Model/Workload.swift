// Workload: a running copy of an application: a pod, or a WorkloadEntry's machine.

public final class Workload: Sendable {
    public enum Kind: Sendable, Hashable { case pod, workloadEntry }

    public struct Port: Sendable, Hashable {
        public var name: String
        public var number: Int
        public init(name: String, number: Int) { (self.name, self.number) = (name, number) }
    }

    public let kind: Kind
    public let metadata: ConfigMetadata
    public let addresses: [String]
    public let serviceAccount: String
    public let nodeName: String
    public let locality: Locality
    public let network: String
    public let clusterID: String

    /// The Deployment, StatefulSet or other object that made the pod; the pod itself if none did.
    public let workloadName: String

    /// `Deployment`, `StatefulSet`, `DaemonSet`, `Job`, `CronJob`, `ReplicaSet`, `Pod`, `WorkloadGroup`...
    public let workloadKind: String
    public let ports: [Port]
    public let isReady: Bool

    /// Whether a proxy stands beside it that takes mutual TLS.
    public let hasSidecar: Bool

    /// Derived from a template because no pod was in the input.
    public let isDerived: Bool

    /// Names of its containers, for the node metadata `APP_CONTAINERS`.
    public let containers: [String]

    /// `spec.hostname` and `spec.subdomain`.
    public let hostname: String
    public let subdomain: String

    public init(
        kind: Kind, metadata: ConfigMetadata, addresses: [String], serviceAccount: String, nodeName: String = "",
        locality: Locality = Locality(), network: String = "", clusterID: String = "", workloadName: String, workloadKind: String,
        ports: [Port] = [], isReady: Bool = true, hasSidecar: Bool = true, isDerived: Bool = false, containers: [String] = [],
        hostname: String = "", subdomain: String = ""
    ) {
        self.kind = kind
        self.metadata = metadata
        self.addresses = addresses
        self.serviceAccount = serviceAccount
        self.nodeName = nodeName
        self.locality = locality
        self.network = network
        self.clusterID = clusterID
        self.workloadName = workloadName
        self.workloadKind = workloadKind
        self.ports = ports
        self.isReady = isReady
        self.hasSidecar = hasSidecar
        self.isDerived = isDerived
        self.containers = containers
        self.hostname = hostname
        self.subdomain = subdomain
    }

    public var name: String { metadata.name }
    public var namespace: String { metadata.namespace }
    public var labels: [String: String] { metadata.labels }

    /// Istio's canonical name of the service that the workload is a part of.
    public var canonicalName: String {
        labels["service.istio.io/canonical-name"] ?? labels["app.kubernetes.io/name"] ?? labels["app"] ?? workloadName
    }

    public var canonicalRevision: String {
        labels["service.istio.io/canonical-revision"] ?? labels["app.kubernetes.io/version"] ?? labels["version"] ?? "latest"
    }
}
