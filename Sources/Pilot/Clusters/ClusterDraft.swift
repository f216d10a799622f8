// ClusterDraft: a cluster in the making, with its HTTP options still open.

import EnvoyAPI
import Protobuf

/// A cluster whose HTTP options are packed only at the end, when all parts of a policy have had their say.
struct ClusterDraft {
    static let httpOptionsName = "envoy.extensions.upstreams.http.v3.HttpProtocolOptions"
    static let dynamicForwardProxyName = "envoy.clusters.dynamic_forward_proxy"

    var cluster = EnvoyCluster.Cluster()

    /// Absent for clusters to which Envoy's defaults apply.
    var httpOptions: EnvoyUpstreamHTTP.HttpProtocolOptions?

    init(name: String) {
        cluster.name = name
        // The end mark tells Envoy's tag extraction where the name ends.
        cluster.altStatName = name + ";"
    }

    /// The discovery type; nil for a cluster of an extension.
    var type: EnvoyCluster.Cluster.DiscoveryType? {
        get {
            guard case .type(let type) = cluster.clusterDiscoveryType else { return nil }
            return type
        }
        set { cluster.clusterDiscoveryType = newValue.map { .type($0) } }
    }

    var isDynamicForwardProxy: Bool {
        guard case .clusterType(let type) = cluster.clusterDiscoveryType else { return false }
        return type.name == Self.dynamicForwardProxyName
    }

    // MARK: - Protocol

    var isHTTP2: Bool {
        guard case .explicitHttpConfig(let config) = httpOptions?.upstreamProtocolOptions else { return false }
        guard case .http2ProtocolOptions = config.protocolConfig else { return false }
        return true
    }

    mutating func changeHTTPOptions(_ change: (inout EnvoyUpstreamHTTP.HttpProtocolOptions) -> Void) {
        var options = httpOptions ?? EnvoyUpstreamHTTP.HttpProtocolOptions()
        change(&options)
        httpOptions = options
    }

    mutating func speakHTTP2(_ settings: EnvoyCore.Http2ProtocolOptions = EnvoyCore.Http2ProtocolOptions()) {
        var config = EnvoyUpstreamHTTP.HttpProtocolOptions.ExplicitHttpConfig()
        config.protocolConfig = .http2ProtocolOptions(settings)
        changeHTTPOptions { $0.upstreamProtocolOptions = .explicitHttpConfig(config) }
    }

    /// Speaks to the service as the client speaks to the proxy.
    mutating func speakAsClient() {
        changeHTTPOptions { $0.upstreamProtocolOptions = .useDownstreamProtocolConfig(Self.clientProtocol) }
    }

    static let clientProtocol: EnvoyUpstreamHTTP.HttpProtocolOptions.UseDownstreamHttpConfig = {
        var config = EnvoyUpstreamHTTP.HttpProtocolOptions.UseDownstreamHttpConfig()
        config.httpProtocolOptions = EnvoyCore.Http1ProtocolOptions()
        config.http2ProtocolOptions = EnvoyCore.Http2ProtocolOptions()
        return config
    }()

    /// Changes settings of HTTP/2, if the cluster speaks it.
    mutating func changeHTTP2(_ change: (inout EnvoyCore.Http2ProtocolOptions) -> Void) {
        guard case .explicitHttpConfig(let config) = httpOptions?.upstreamProtocolOptions,
            case .http2ProtocolOptions(var settings) = config.protocolConfig
        else { return }
        change(&settings)
        speakHTTP2(settings)
    }

    /// The cluster with all its options.
    func finished() -> EnvoyCluster.Cluster {
        guard var options = httpOptions else { return cluster }
        if options.upstreamProtocolOptions == nil {
            // Envoy demands a choice where there are options at all.
            var config = EnvoyUpstreamHTTP.HttpProtocolOptions.ExplicitHttpConfig()
            config.protocolConfig = .httpProtocolOptions(EnvoyCore.Http1ProtocolOptions())
            options.upstreamProtocolOptions = .explicitHttpConfig(config)
        }
        var result = cluster
        result.typedExtensionProtocolOptions = [Self.httpOptionsName: AnyMessage(options)]
        return result
    }
}
