// ClusterView: the clusters of a dump.

import EnvoyAPI
import Protobuf

public struct ClusterView: DumpView {
    /// Which clusters count; what is not given takes all.
    public struct Filter: Sendable {
        public var fqdn: String?
        public var port: Int?
        public var subset: String?
        public var direction: String?

        public init(fqdn: String? = nil, port: Int? = nil, subset: String? = nil, direction: String? = nil) {
            self.fqdn = fqdn
            self.port = port
            self.subset = subset
            self.direction = direction
        }

        /// As istioctl does: by what the name contains.
        func takes(_ name: String) -> Bool {
            func contains(_ part: String?) -> Bool { part.map { $0.isEmpty || name.contains($0) } ?? true }
            return contains(fqdn) && contains(direction) && contains(subset) && contains(port.map { "|\($0)|" })
        }
    }

    public static let kind = "cluster"
    public let clusters: [EnvoyCluster.Cluster]

    public init(_ dump: ConfigDump, _ filter: Filter = Filter()) {
        clusters = dump.clusters.filter { filter.takes($0.name) }.sorted(byKey: { ClusterKey($0.name) })
    }

    public var resources: [any Message] { clusters }
    public var names: [String] { clusters.map(\.name) }

    public func table(_ style: TableStyle) -> Table {
        let header = ["SERVICE FQDN", "PORT", "SUBSET", "DIRECTION", "TYPE", "DESTINATION RULE"]
        var table = Table((style.showsKinds ? ["NAME"] : []) + header + (style.showsSources ? ["SOURCE"] : []))
        for cluster in clusters {
            let name = style.showsKinds ? "\(Self.kind)/\(cluster.name)" : cluster.name
            let key = ClusterKey(cluster.name)
            let parts =
                key.isStructured
                ? [key.host, String(key.port), key.subset.isEmpty ? "-" : key.subset, key.direction] : [name, "-", "-", "-"]
            table.add(
                (style.showsKinds ? [name] : []) + parts + [cluster.discovery, cluster.metadata.management]
                    + (style.showsSources ? [cluster.metadata.sources] : []))
        }
        return table
    }
}

extension EnvoyCluster.Cluster {
    /// How its endpoints are found: `EDS`, `STRICT_DNS`, or the name of an extension that finds them.
    var discovery: String {
        switch clusterDiscoveryType {
        case .clusterType(let custom): custom.name
        case .type(let type): EnumerationName.of(type.rawValue, field: "type", in: Self.schema)
        case nil: "STATIC"
        }
    }
}

enum EnumerationName {
    /// The name of an enumeration's value, or its number where it has none.
    static func of(_ number: Int32, field: String, in schema: Schema) -> String {
        schema[field]?.enumeration?.member(number: number)?.name ?? String(number)
    }
}
