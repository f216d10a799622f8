// CatchAllHosts: what becomes of requests to hosts that the mesh does not know.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

enum CatchAllHosts {
    private static let allowed = "allow_any"
    private static let blocked = "block_all"
    private static let refusal: UInt32 = 502

    /// The last virtual host of a port: they pass through, or are refused.
    static func virtualHost(_ generation: Generation, _ settings: RouteSettings) -> EnvoyRoute.VirtualHost {
        var route = EnvoyRoute.Route()
        route.match = RouteMatches.everything
        if let cluster = cluster(generation) {
            var action = EnvoyRoute.RouteAction()
            action.clusterSpecifier = .cluster(cluster)
            action.appendXForwardedHost = settings.keepsForwardedHost
            RouteActions.setTimeout(nil, in: &action)
            route.name = allowed
            route.action = .route(action)
        } else {
            var response = EnvoyRoute.DirectResponseAction()
            response.status = refusal
            route.name = blocked
            route.action = .directResponse(response)
        }
        var host = EnvoyRoute.VirtualHost()
        host.name = route.name
        host.domains = ["*"]
        host.routes = [route]
        host.includeRequestAttemptCount = settings.countsAttempts
        if let sidecar = generation.scope.sidecar { SourceMetadata.add([sidecar.metadata], to: &host.metadata) }
        return host
    }

    /// Where they go; nil if they are refused. The Sidecar's policy goes before the mesh's.
    private static func cluster(_ generation: Generation) -> String? {
        if let policy = generation.scope.sidecar?.spec.$outboundTrafficPolicy {
            guard policy.mode == .allowAny else { return nil }
            guard let proxy = policy.$egressProxy else { return Naming.passthroughCluster }
            return DestinationClusters(services: RoutedServices([], port: 0), port: 0).cluster(proxy)
        }
        switch generation.meshConfig.$outboundTrafficPolicy?.mode {
        case nil, .allowAny?: return Naming.passthroughCluster
        case .allowAnyDynamicDns?: return Naming.dynamicDNSCluster
        default: return nil
        }
    }
}

extension Naming {
    /// Resolves the host that each request names.
    static let dynamicDNSCluster = "AllowAnyDynamicDNSCluster"
}
