// RouteGenerator: the route configurations of a proxy (RDS), and those that listeners have inline.

import EnvoyAPI
import Mesh

struct RouteGenerator {
    let generation: Generation

    init(_ generation: Generation) { self.generation = generation }

    /// Route configurations by the names that outbound listeners ask for.
    func outbound(names: [String]) -> [EnvoyRoute.RouteConfiguration] {
        let routes = OutboundRoutes(generation)
        return names.map(routes.configuration)
    }

    /// The inline routes of an inbound HTTP filter chain: everything to the application's cluster.
    /// - Parameter cluster: `inbound|PORT||`, or the inbound pass-through cluster.
    func inbound(cluster: String, target: ProxyNode.ServiceTarget?) -> EnvoyRoute.RouteConfiguration {
        inbound(
            cluster: cluster, host: target?.service.hostname ?? "", port: target?.port.number ?? 0,
            isGRPC: target?.port.protocol == .grpc)
    }

    /// The same for a host that is no service, as entries of a Sidecar's `ingress` have it: `SIDECAR.NAMESPACE`.
    func inbound(cluster: String, host: String, port: Int, isGRPC: Bool = false) -> EnvoyRoute.RouteConfiguration {
        var virtualHost = EnvoyRoute.VirtualHost()
        virtualHost.name = "inbound|http|\(port)"
        virtualHost.domains = ["*"]
        virtualHost.routes = [DefaultRoutes.inbound(cluster: cluster, operation: "\(host):\(port)/*", isGRPC: isGRPC)]
        var configuration = EnvoyRoute.RouteConfiguration()
        configuration.name = cluster
        configuration.validateClusters = false
        configuration.virtualHosts = [virtualHost]
        return configuration
    }
}
