// WholeProxyClusters: the clusters that every sidecar has, for traffic that no service stands behind.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Pass-through and black hole.
struct WholeProxyClusters {
    let node: ProxyNode
    let mesh: IstioMesh.MeshConfig

    /// Has no endpoints: what goes there ends there.
    var blackHole: EnvoyCluster.Cluster {
        var draft = ClusterDraft(name: Naming.blackHoleCluster)
        draft.type = .static
        draft.cluster.connectTimeout = mesh.connectTimeout
        return draft.finished()
    }

    /// Sends to the address that the client meant.
    var passthrough: EnvoyCluster.Cluster {
        var draft = ClusterDraft(name: Naming.passthroughCluster)
        draft.type = .originalDst
        draft.apply(mesh.defaultTrafficPolicy.$connectionPool, retryBudget: nil, mesh: mesh)
        draft.cluster.lbPolicy = .clusterProvided
        var options = EnvoyUpstreamHTTP.HttpProtocolOptions()
        options.commonHttpProtocolOptions.idleTimeout = Duration(seconds: 300)
        options.upstreamProtocolOptions = .useDownstreamProtocolConfig(ClusterDraft.clientProtocol)
        draft.httpOptions = options
        return draft.finished()
    }

    /// The same towards the application, from an address that interception knows. Its name in statistics is that of the
    /// outbound one, as in Istio.
    var inboundPassthrough: EnvoyCluster.Cluster {
        var cluster = passthrough
        cluster.name = Naming.inboundPassthroughCluster
        cluster.upstreamBindConfig = Self.bind(node)
        if node.supportsIPv4, node.supportsIPv6 {
            var other = EnvoyCore.ExtraSourceAddress()
            other.address = EnvoyCore.SocketAddress("::6", port: 0)
            cluster.upstreamBindConfig.extraSourceAddresses = [other]
        }
        return cluster
    }

    /// Binds connections to the application to the address that interception passes.
    static func bind(_ node: ProxyNode) -> EnvoyCore.BindConfig {
        var config = EnvoyCore.BindConfig()
        config.sourceAddress = EnvoyCore.SocketAddress(node.inboundPassthroughAddress, port: 0)
        return config
    }
}
