// HostStatusView: the endpoints of Envoy's `/clusters?format=json`, which knows how they fare.

import EnvoyAPI
import Protobuf

public struct HostStatusView: DumpView {
    public static let kind = "endpoint"

    /// Clusters with an endpoint that counts, whole.
    public let clusters: [EnvoyAdmin.ClusterStatus]
    private let hosts: [Host]

    private struct Host: Sendable {
        let name: String
        let address: String
        let port: Int
        let status: String
        let hasFailed: Bool
        let cluster: String
    }

    /// Nil if the text is not of this form at all, but of another JSON form.
    public init?(json text: [UInt8], _ filter: EndpointView.Filter = EndpointView.Filter()) {
        let options = JSONReadingOptions(ignoresUnknownFields: true, types: [EnvoyTypes.types])
        var all = EnvoyAdmin.Clusters()
        guard (try? all.merge(json: text, options: options)) != nil, !all.clusterStatuses.isEmpty else { return nil }
        var (hosts, clusters) = ([Host](), [EnvoyAdmin.ClusterStatus]())
        for cluster in all.clusterStatuses {
            let counted = cluster.hostStatuses.map { Self.host($0, in: cluster.name) }.filter { host in
                filter.takes(host: host.address, name: host.name, port: host.port, status: host.status, in: cluster.name)
            }
            if !counted.isEmpty { clusters.append(cluster) }
            hosts += counted
        }
        self.clusters = clusters
        self.hosts = hosts.sorted { ($0.address, $0.port, $0.cluster) < ($1.address, $1.port, $1.cluster) }
    }

    private static func host(_ status: EnvoyAdmin.HostStatus, in cluster: String) -> Host {
        let socket = status.address.socket
        let health = status.healthStatus.edsHealthStatus.rawValue
        let name = socket == nil ? "unix://" + status.address.endpointName : status.address.endpointName
        return Host(
            name: name, address: socket?.address ?? name, port: status.address.port,
            status: EnumerationName.of(health, field: "eds_health_status", in: EnvoyAdmin.HostHealthStatus.schema),
            hasFailed: status.healthStatus.failedOutlierCheck, cluster: cluster)
    }

    public var resources: [any Message] { clusters }
    public var names: [String] { hosts.map(\.name) }

    public func table(_ style: TableStyle) -> Table {
        var table = Table(["ENDPOINT", "STATUS", "OUTLIER CHECK", "CLUSTER"])
        for host in hosts { table.add([host.name, host.status, host.hasFailed ? "FAILED" : "OK", host.cluster]) }
        return table
    }
}
