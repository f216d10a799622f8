// BootstrapFacts: what the parts of a bootstrap ask of the proxy and of its ProxyConfig.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

struct BootstrapFacts {
    let node: ProxyNode
    let snapshot: Snapshot
    let options: Bootstrap.Options
    let config: IstioMesh.ProxyConfig

    init(_ node: ProxyNode, _ snapshot: Snapshot, _ options: Bootstrap.Options) {
        self.node = node
        self.snapshot = snapshot
        self.options = options
        config = ProxySettings.config(of: node, in: snapshot)
    }

    var adminPort: Int { config.proxyAdminPort > 0 ? Int(config.proxyAdminPort) : 15000 }
    var agentPort: Int { config.statusPort > 0 ? Int(config.statusPort) : 15020 }
    var serviceCluster: String { ProxySettings.serviceCluster(of: node, config) }

    /// The addresses of the pod, each once.
    var addresses: [String] {
        var seen: Set<String> = []
        return node.addresses.filter { seen.insert($0).inserted }
    }

    /// What an environment variable `ISTIO_META_NAME` of the proxy says.
    func metadata(_ name: String) -> String? { config.proxyMetadata["ISTIO_META_" + name] }

    /// Whether the proxy tunnels to and from the ambient mesh.
    var hasTunnels: Bool { metadata("ENABLE_HBONE") == "true" }

    func annotation(_ name: String) -> String? { node.annotations["sidecar.istio.io/" + name].flatMap { $0.isEmpty ? nil : $0 } }

    /// The other wildcard where the proxy has both versions of IP.
    var additionalWildcard: String? { node.supportsIPv4 && node.supportsIPv6 ? "::" : nil }

    var nameLookup: EnvoyCluster.Cluster.DnsLookupFamily {
        if node.supportsIPv4, node.supportsIPv6 { return .all }
        return node.supportsIPv4 ? .v4Only : .v6Only
    }

    func address(_ host: String, _ port: Int) -> EnvoyCore.Address { EnvoyCore.Address(host, port: port) }

    /// `HOST:PORT`, with brackets around IPv6; nil if it is neither.
    func address(_ text: String) -> EnvoyCore.Address? {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]), 1...65535 ~= port else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        return host.isEmpty ? nil : EnvoyCore.Address(String(host), port: port)
    }
}

extension Struct {
    /// A JSON object; nil if the text is none.
    init?(json text: String) {
        // A message with one field of this type reads it by the rules of JSON.
        var holder = IstioMesh.MeshConfig.ExtensionProvider.EnvoyOpenTelemetryLogProvider.LogFormat()
        guard (try? holder.merge(json: Array("{\"labels\":\(text)}".utf8))) != nil, let labels = holder.labels else { return nil }
        self = labels
    }
}
