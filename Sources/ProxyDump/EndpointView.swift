// EndpointView: the endpoints of a dump.

import EnvoyAPI
import Protobuf

public struct EndpointView: DumpView {
    /// Which endpoints count; what is not given takes all.
    public struct Filter: Sendable {
        public var address: String?
        public var port: Int?
        public var cluster: String?
        public var status: String?

        public init(address: String? = nil, port: Int? = nil, cluster: String? = nil, status: String? = nil) {
            self.address = address
            self.port = port
            self.cluster = cluster
            self.status = status
        }

        func takes(host: String, name: String, port number: Int, status health: String, in clusterName: String) -> Bool {
            func equals(_ wanted: String?, _ values: String...) -> Bool {
                wanted.map { wanted in values.contains { $0.lowercased() == wanted.lowercased() } } ?? true
            }
            return equals(address, host, name) && (port == nil || port == number) && equals(cluster, clusterName) && equals(status, health)
        }
    }

    public static let kind = "endpoint"

    /// Only with the endpoints that count.
    public let assignments: [EnvoyEndpoint.ClusterLoadAssignment]

    /// Where each cluster comes from: its endpoints come from there too, unless they say otherwise.
    private let sources: [String: String]

    public init(_ dump: ConfigDump, _ filter: Filter = Filter()) {
        let filtered = dump.endpoints.compactMap { assignment -> EnvoyEndpoint.ClusterLoadAssignment? in
            var assignment = assignment
            for index in assignment.endpoints.indices {
                assignment.endpoints[index].lbEndpoints.removeAll { endpoint in
                    !filter.takes(
                        host: endpoint.host, name: endpoint.name, port: endpoint.port, status: endpoint.status, in: assignment.clusterName)
                }
            }
            return assignment.endpoints.allSatisfy(\.lbEndpoints.isEmpty) ? nil : assignment
        }
        sources = Dictionary(dump.clusters.map { ($0.name, $0.metadata.sources) }) { first, _ in first }
        assignments = filtered.sorted(byKey: { ClusterKey($0.clusterName) })
    }

    public var resources: [any Message] { assignments }
    public var names: [String] { assignments.flatMap(\.endpoints).flatMap(\.lbEndpoints).map(\.name) }

    public func table(_ style: TableStyle) -> Table {
        var table = Table(["NAME", "STATUS", "LOCALITY", "CLUSTER"] + (style.showsSources ? ["SOURCE"] : []))
        for assignment in assignments {
            for group in assignment.endpoints {
                for endpoint in group.lbEndpoints {
                    let own = endpoint.metadata.sources
                    let source = own.isEmpty ? sources[assignment.clusterName] ?? "" : own
                    let name = style.showsKinds ? "\(Self.kind)/\(endpoint.name)" : endpoint.name
                    table.add(
                        [name, endpoint.status, group.locality.text, assignment.clusterName]
                            + (style.showsSources ? [source] : []))
                }
            }
        }
        return table
    }
}

extension EnvoyEndpoint.LbEndpoint {
    var status: String { EnumerationName.of(healthStatus.rawValue, field: "health_status", in: Self.schema) }

    private var address: EnvoyCore.Address? {
        guard case .endpoint(let endpoint)? = hostIdentifier else { return nil }
        return endpoint.address
    }

    /// The IP address or host name; empty if it is none.
    var host: String { address?.socket?.address ?? "" }
    var port: Int { address?.port ?? 0 }
    var name: String { address?.endpointName ?? "unknown" }
}

extension EnvoyCore.Address {
    var port: Int {
        guard case .portValue(let port)? = socket?.portSpecifier else { return 0 }
        return Int(port)
    }

    /// `10.0.0.1:80`, the path of a socket, `envoy://LISTENER/ENDPOINT`.
    var endpointName: String {
        switch address {
        case .socketAddress(let socket): "\(socket.address):\(port)"
        case .pipe(let pipe): pipe.path
        case .envoyInternalAddress(let inner):
            if case .serverListenerName(let listener)? = inner.addressNameSpecifier {
                "envoy://\(listener)/\(inner.endpointId)"
            } else {
                "unknown"
            }
        case nil: "unknown"
        }
    }
}

extension EnvoyCore.Locality {
    /// `region/zone/subzone` without the empty parts at its end.
    var text: String {
        if zone.isEmpty { return region }
        return subZone.isEmpty ? "\(region)/\(zone)" : "\(region)/\(zone)/\(subZone)"
    }
}
