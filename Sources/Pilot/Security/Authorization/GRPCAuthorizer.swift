// GRPCAuthorizer: a provider that speaks Envoy's gRPC interface for external authorization.

import EnvoyAPI
import IstioAPI

enum GRPCAuthorizer {
    typealias Settings = IstioMesh.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationGrpcProvider

    static func filter(
        _ settings: Settings, _ namespaces: (String) -> [String]
    ) throws(ExternalAuthorizers.Unusable) -> ExternalAuthorizers.Authorizer {
        let (host, cluster) = try AuthorizerSettings.destination(settings.service, port: settings.port, namespaces)
        var target = EnvoyCore.GrpcService.EnvoyGrpc()
        target.clusterName = cluster
        // A cluster's name has characters that no authority may have.
        target.authority = host
        var service = EnvoyCore.GrpcService()
        service.targetSpecifier = .envoyGrpc(target)
        service.timeout = AuthorizerSettings.timeout(settings.timeout)

        var requests = EnvoyHTTPExtAuthz.ExtAuthz()
        requests.services = .grpcService(service)
        requests.$statusOnError = try AuthorizerSettings.status(settings.statusOnError)
        requests.failureModeAllow = settings.failOpen
        requests.clearRouteCache = settings.clearRouteCache
        requests.transportApiVersion = .v3
        requests.$withRequestBody = AuthorizerSettings.body(settings.$includeRequestBodyInCheck)

        var connections = EnvoyNetworkExtAuthz.ExtAuthz()
        connections.statPrefix = "tcp."
        connections.grpcService = service
        connections.failureModeAllow = settings.failOpen
        connections.transportApiVersion = .v3
        return .grpc(requests, connections)
    }
}
