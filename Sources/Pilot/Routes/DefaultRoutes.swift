// DefaultRoutes: routes that no VirtualService asks for.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

enum DefaultRoutes {
    /// Istio's name for them, which telemetry shows.
    static let name = "default"

    /// To a service that no VirtualService is about.
    static func outbound(
        _ service: Service, port: Int, settings: RouteSettings, hash: HashPolicies.ConsistentHash?
    ) -> EnvoyRoute.Route {
        var action = EnvoyRoute.RouteAction()
        action.clusterSpecifier = .cluster(Naming.cluster(.outbound, host: service.hostname, port: port))
        action.$retryPolicy = settings.retryPolicy(nil, isHashed: false)
        action.appendXForwardedHost = settings.keepsForwardedHost
        RouteActions.setTimeout(nil, in: &action)
        if let policy = hash.flatMap(HashPolicies.policy) { action.hashPolicy = [policy] }
        return route(action, operation: "\(service.hostname):\(port)/*")
    }

    /// To the application behind the proxy. A request is tried again only if the application cannot have seen it; a call of
    /// gRPC never is, for it may be a stream.
    static func inbound(cluster: String, operation: String, isGRPC: Bool = false) -> EnvoyRoute.Route {
        var action = EnvoyRoute.RouteAction()
        action.clusterSpecifier = .cluster(cluster)
        action.timeout = Duration()
        action.maxStreamDuration.maxStreamDuration = Duration()
        action.maxStreamDuration.grpcTimeoutHeaderMax = Duration()
        if !isGRPC {
            action.retryPolicy.retryOn = "reset-before-request"
            action.retryPolicy.numRetries = 2
        }
        return route(action, operation: operation)
    }

    private static func route(_ action: EnvoyRoute.RouteAction, operation: String) -> EnvoyRoute.Route {
        var route = EnvoyRoute.Route()
        route.name = name
        route.match = RouteMatches.everything
        route.decorator.operation = operation
        route.action = .route(action)
        return route
    }
}
