// Naming: Istio's names of clusters, and of what stands for them in statistics and in SNI.

import Mesh

/// Which way traffic goes, from the proxy's point of view.
public enum Direction: String, Sendable, Hashable {
    case inbound, outbound
}

/// Istio's names of Envoy resources.
public enum Naming {
    public static let blackHoleCluster = "BlackHoleCluster"
    public static let passthroughCluster = "PassthroughCluster"
    public static let inboundPassthroughCluster = "InboundPassthroughCluster"
    public static let virtualOutboundListener = "virtualOutbound"
    public static let virtualInboundListener = "virtualInbound"
    public static let catchAllChain = "virtualInbound-catchall-http"

    /// `outbound|9080|v1|reviews.default.svc.cluster.local`
    public static func cluster(_ direction: Direction, subset: String = "", host: String, port: Int) -> String {
        "\(direction.rawValue)|\(port)|\(subset)|\(host)"
    }

    /// `outbound_.9080_.v1_.reviews.default.svc.cluster.local`: the SNI between proxies, which takes no `|`.
    public static func sni(_ direction: Direction, subset: String = "", host: String, port: Int) -> String {
        "\(direction.rawValue)_.\(port)_.\(subset)_.\(host)"
    }

    /// The parts of a cluster's name; nil if it is no such name.
    public static func parse(cluster name: String) -> (direction: Direction, subset: String, host: String, port: Int)? {
        let parts = name.split(separator: "|" as Character, omittingEmptySubsequences: false)
        guard parts.count == 4, let direction = Direction(rawValue: String(parts[0])) else { return nil }
        return (direction, String(parts[2]), String(parts[3]), Int(parts[1]) ?? 0)
    }

    /// A name without a dot is one of a service in `namespace`.
    public static func resolve(_ host: String, namespace: String, domain: String) -> String {
        host.isEmpty || host.contains(".") || host.hasPrefix("*") ? host : "\(host).\(namespace).svc.\(domain)"
    }
}
