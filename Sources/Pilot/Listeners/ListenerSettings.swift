// ListenerSettings: what ProxyConfig says to the listeners of a proxy.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// The ProxyConfig that counts for the proxy, and the node metadata that it sets.
struct ListenerSettings {
    let config: IstioMesh.ProxyConfig

    init(_ generation: Generation) { config = ProxySettings.config(of: generation.node, in: generation.context.snapshot) }

    /// Node metadata of a proxy: environment variables that begin with `ISTIO_META_`.
    private func metadata(_ name: String) -> String? { config.proxyMetadata["ISTIO_META_" + name] }
    private func isOn(_ name: String) -> Bool { metadata(name).map { $0 == "true" || $0 == "1" } ?? false }

    /// After which a connection without traffic is closed.
    var idleTimeout: Duration? { metadata("IDLE_TIMEOUT").flatMap(GoDuration.parse) }
    var acceptsHTTP10: Bool { metadata("HTTP10") == "1" }
    var httpProxyPort: Int? { metadata("HTTP_PROXY_PORT").flatMap { Int($0) } }
    var balancesInboundExactly: Bool { isOn("INBOUND_LISTENER_EXACT_BALANCE") }
    var balancesOutboundExactly: Bool { isOn("OUTBOUND_LISTENER_EXACT_BALANCE") }

    /// Whether the proxy may not take ports below 1024.
    var isUnprivileged: Bool { isOn("UNPRIVILEGED_POD") }

    /// Whether the proxy answers DNS: only then do clients know addresses that the mesh gave to hosts.
    var capturesDNS: Bool { isOn("DNS_CAPTURE") }

    var headers: IstioMesh.ProxyConfig.ProxyHeaders { config.proxyHeaders }

    /// Ports of Envoy's own listeners for health and statistics.
    static let staticPorts = [15021, 15090]

    /// Whether a listener can stand there: privileged ports need the right, and listeners for all addresses must leave
    /// the proxy's own ports alone.
    func canBind(_ binding: OutboundBinding, _ port: ListenerPort, wildcard: String, reserved: [Int]) -> Bool {
        if binding.bindsToPort, isUnprivileged, 1..<1024 ~= port.number { return false }
        let address = binding.primary
        let isWildcard = address.isEmpty ? port.protocol.isHTTP : address == wildcard
        return !isWildcard || !reserved.contains(port.number)
    }

    static func exactBalance() -> EnvoyListener.Listener.ConnectionBalanceConfig {
        var balance = EnvoyListener.Listener.ConnectionBalanceConfig()
        balance.balanceType = .exactBalance(EnvoyListener.Listener.ConnectionBalanceConfig.ExactBalance())
        return balance
    }
}

extension Generation {
    /// The port that interception brings outgoing connections to.
    var outboundPort: Int { meshConfig.proxyListenPort > 0 ? Int(meshConfig.proxyListenPort) : 15001 }

    /// The port that interception brings incoming connections to.
    var inboundPort: Int { meshConfig.proxyInboundListenPort > 0 ? Int(meshConfig.proxyInboundListenPort) : 15006 }

    /// Ports that no other listener for all addresses may take.
    var reservedPorts: [Int] { ListenerSettings.staticPorts + [outboundPort, inboundPort] }
}

extension ProxyNode {
    /// Addresses that stand for all: one a version of IP.
    var wildcards: [String] { supportsIPv4 && supportsIPv6 ? ["0.0.0.0", "::"] : [wildcardAddress] }
    var loopbacks: [String] { supportsIPv4 && supportsIPv6 ? ["127.0.0.1", "::1"] : [loopbackAddress] }
}
