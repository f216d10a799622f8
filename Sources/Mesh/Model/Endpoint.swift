// Endpoint: one address behind a port of a service.

public struct Locality: Sendable, Hashable, Comparable {
    public var region: String
    public var zone: String
    public var subzone: String

    public init(region: String = "", zone: String = "", subzone: String = "") {
        (self.region, self.zone, self.subzone) = (region, zone, subzone)
    }

    /// `region/zone/subzone`, of which the later parts may be missing.
    public init(_ text: some StringProtocol) {
        let slash: Character = "/"
        let parts = text.split(separator: slash, omittingEmptySubsequences: false).map { String($0) }
        self.init(region: parts.first ?? "", zone: parts.count > 1 ? parts[1] : "", subzone: parts.count > 2 ? parts[2] : "")
    }

    public var isEmpty: Bool { region.isEmpty && zone.isEmpty && subzone.isEmpty }

    public static func < (left: Self, right: Self) -> Bool {
        (left.region, left.zone, left.subzone) < (right.region, right.zone, right.subzone)
    }
}

extension Locality: CustomStringConvertible {
    /// `region/zone/subzone` without the empty parts at its end.
    public var description: String {
        if zone.isEmpty { return region }
        return subzone.isEmpty ? "\(region)/\(zone)" : "\(region)/\(zone)/\(subzone)"
    }
}

/// One endpoint of one service port.
public struct Endpoint: Sendable {
    public enum Health: Sendable, Hashable { case healthy, unhealthy, draining }

    /// IP addresses (several with dual stack), one DNS name, or the path of a Unix socket (`unix:///...`).
    public var addresses: [String]

    /// The name of the service's port that it stands behind.
    public var servicePortName: String

    /// The port that it listens on; 0 for a Unix socket.
    public var port: Int
    public var workload: WorkloadIdentity
    public var locality = Locality()

    /// Weight for load balancing; 0 means that none was given, which counts as 1.
    public var weight = 0
    public var health = Health.healthy

    /// `tls: istio`, an endpoint whose proxy takes mutual TLS; false: `disabled`.
    public var hasMutualTLS = false
    public var network = ""
    public var clusterID = ""

    /// `spec.hostname` and `spec.subdomain` of a pod: with them a headless service has a name for the pod.
    public var hostname = ""
    public var subdomain = ""
    public var nodeName = ""
    public var origin: Origin

    public init(addresses: [String], servicePortName: String, port: Int, workload: WorkloadIdentity, origin: Origin) {
        self.addresses = addresses
        self.servicePortName = servicePortName
        self.port = port
        self.workload = workload
        self.origin = origin
    }

    public var labels: [String: String] { workload.labels }
    public var namespace: String { workload.namespace }
}

/// Whose endpoint it is. Shared by all endpoints of a workload.
public final class WorkloadIdentity: Sendable {
    public let labels: [String: String]

    /// `spiffe://TRUST-DOMAIN/ns/NAMESPACE/sa/ACCOUNT`; empty if nobody knows.
    public let serviceAccount: String
    public let namespace: String

    /// The name of what made the workload: the Deployment rather than the pod.
    public let workloadName: String

    public init(labels: [String: String] = [:], serviceAccount: String = "", namespace: String = "", workloadName: String = "") {
        self.labels = labels
        self.serviceAccount = serviceAccount
        self.namespace = namespace
        self.workloadName = workloadName
    }
}
