// NameResolution: clusters for which Envoy asks the DNS.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

extension ClusterDraft {
    /// How Envoy asks: with c-ares, at most 100 queries a socket, so that a lost one does not spoil all later ones.
    private static let resolver: EnvoyCore.TypedExtensionConfig = {
        var cares = EnvoyCares.CaresDnsResolverConfig()
        cares.udpMaxQueries = 100
        var config = EnvoyCore.TypedExtensionConfig()
        config.name = "envoy.network.dns_resolver.cares"
        config.typedConfig = AnyMessage(cares)
        return config
    }()

    /// Only families of addresses that the proxy has itself.
    private static func family(of node: ProxyNode) -> EnvoyCluster.Cluster.DnsLookupFamily { node.supportsIPv4 ? .v4Only : .v6Only }

    /// Asks as often as the answers' lifetimes say, and at the mesh's rate where they say nothing; a little jitter keeps
    /// proxies apart.
    mutating func resolveNames(_ node: ProxyNode, mesh: IstioMesh.MeshConfig) {
        cluster.dnsLookupFamily = Self.family(of: node)
        cluster.typedDnsResolverConfig = Self.resolver
        cluster.dnsJitter = Duration(nanos: 100_000_000)
        cluster.dnsRefreshRate = mesh.dnsRefreshRate
        cluster.respectDnsTtl = true
    }

    /// Resolves the name that the client asks for, whichever it is; the listener's filter shares the cache.
    mutating func resolveRequestedNames(of service: Service, _ node: ProxyNode, mesh: IstioMesh.MeshConfig) {
        var config = EnvoyDynamicForwardProxyCluster.ClusterConfig()
        config.clusterImplementationSpecifier = .dnsCacheConfig(Self.cache(for: service, node, mesh: mesh))
        forward(config)
    }

    /// The cache of names of a service, which its cluster and the filters of its listeners have to agree on.
    static func cache(
        for service: Service, _ node: ProxyNode, mesh: IstioMesh.MeshConfig
    ) -> EnvoyDynamicForwardProxy.DnsCacheConfig {
        var cache = EnvoyDynamicForwardProxy.DnsCacheConfig()
        cache.name = "\(service.hostname)_dfp_dns_cache"
        cache.dnsLookupFamily = family(of: node)
        cache.dnsRefreshRate = mesh.dnsRefreshRate
        cache.typedDnsResolverConfig = resolver
        return cache
    }

    /// Without checks of certificates Envoy demands a word of consent.
    mutating func allowInsecureForwarding() {
        guard case .clusterType(let type) = cluster.clusterDiscoveryType else { return }
        typealias Config = EnvoyDynamicForwardProxyCluster.ClusterConfig
        guard var config = try? type.typedConfig.unpacked(as: Config.self) else { return }
        config.allowInsecureClusterOptions = true
        forward(config)
    }

    private mutating func forward(_ config: EnvoyDynamicForwardProxyCluster.ClusterConfig) {
        var type = EnvoyCluster.Cluster.CustomClusterType()
        type.name = Self.dynamicForwardProxyName
        type.typedConfig = AnyMessage(config)
        cluster.clusterDiscoveryType = .clusterType(type)
    }
}
