// TransportSockets: TLS, plain text and the PROXY protocol around either, as Envoy's sockets.

import EnvoyAPI
import IstioAPI
import Protobuf

enum TransportSockets {
    static let plain = socket("envoy.transport_sockets.raw_buffer", EnvoyRawBuffer.RawBuffer())

    static func tls(_ context: EnvoyTLS.UpstreamTlsContext) -> EnvoyCore.TransportSocket {
        socket("envoy.transport_sockets.tls", context)
    }

    /// Sends a PROXY protocol header first, then speaks as the inner socket does.
    static func proxyProtocol(
        _ version: Networking.TrafficPolicy.ProxyProtocol.VERSION, around inner: EnvoyCore.TransportSocket
    ) -> EnvoyCore.TransportSocket {
        var transport = EnvoyProxyProtocolSocket.ProxyProtocolUpstreamTransport()
        transport.config.version = version == .v2 ? .v2 : .v1
        transport.transportSocket = inner
        return socket("envoy.transport_sockets.upstream_proxy_protocol", transport)
    }

    private static func socket(_ name: String, _ message: some Message) -> EnvoyCore.TransportSocket {
        var result = EnvoyCore.TransportSocket()
        result.name = name
        result.configType = .typedConfig(AnyMessage(message))
        return result
    }
}

extension ClusterDraft {
    /// Mutual TLS to endpoints that take it (`tlsMode: istio` in their metadata), plain text to all others.
    mutating func matchSockets(mutual: EnvoyCore.TransportSocket) {
        var istio = EnvoyCluster.Cluster.TransportSocketMatch()
        istio.name = "tlsMode-istio"
        istio.match = Struct("tlsMode", .string("istio"))
        istio.transportSocket = mutual
        var plain = EnvoyCluster.Cluster.TransportSocketMatch()
        plain.name = "tlsMode-disabled"
        plain.match = Struct()
        plain.transportSocket = TransportSockets.plain
        cluster.transportSocketMatches = [istio, plain]
    }

    /// Puts a PROXY protocol header in front of whatever the cluster speaks.
    mutating func apply(_ settings: Networking.TrafficPolicy.ProxyProtocol?) {
        guard let settings else { return }
        if cluster.transportSocketMatches.isEmpty || cluster.$transportSocket != nil {
            let inner = cluster.$transportSocket ?? TransportSockets.plain
            cluster.transportSocket = TransportSockets.proxyProtocol(settings.version, around: inner)
        }
        for index in cluster.transportSocketMatches.indices {
            let inner = cluster.transportSocketMatches[index].transportSocket
            cluster.transportSocketMatches[index].transportSocket = TransportSockets.proxyProtocol(settings.version, around: inner)
        }
    }
}
