// ClusterGenerator: the clusters of a proxy (CDS).

import EnvoyAPI
import Mesh

struct ClusterGenerator {
    let generation: Generation

    init(_ generation: Generation) { self.generation = generation }

    /// Clusters of the services in scope and their subsets, then those of pass-through and black hole.
    func outbound() -> [EnvoyCluster.Cluster] {
        let modes = MutualTLSModes(generation.context.snapshot)
        let services = generation.scope.services.flatMap { OutboundClusters(generation, modes, $0).all() }
        return services + [common.blackHole] + (generation.node.kind == .sidecar ? [common.passthrough] : [])
    }

    /// Clusters of the application behind the proxy, one a port, and the inbound pass-through.
    func inbound() -> [EnvoyCluster.Cluster] {
        guard generation.node.kind == .sidecar else { return [] }
        return InboundClusters(generation: generation).all() + [common.inboundPassthrough]
    }

    private var common: WholeProxyClusters { WholeProxyClusters(node: generation.node, mesh: generation.meshConfig) }
}
