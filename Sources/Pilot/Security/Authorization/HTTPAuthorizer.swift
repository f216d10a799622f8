// HTTPAuthorizer: a provider that takes the request as plain HTTP and answers by its status.

import EnvoyAPI
import IstioAPI

enum HTTPAuthorizer {
    typealias Settings = IstioMesh.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationHttpProvider
    private typealias Unusable = ExternalAuthorizers.Unusable

    static func filter(
        _ settings: Settings, _ namespaces: (String) -> [String]
    ) throws(ExternalAuthorizers.Unusable) -> ExternalAuthorizers.Authorizer {
        let (host, cluster) = try AuthorizerSettings.destination(settings.service, port: settings.port, namespaces)
        let prefix = settings.pathPrefix
        guard prefix.isEmpty || prefix.utf8.first == UInt8(ascii: "/") else {
            throw Unusable(reason: "pathPrefix '\(prefix)' does not begin with a slash")
        }
        let lists = [
            settings.includeRequestHeadersInCheck, settings.includeHeadersInCheck, settings.headersToDownstreamOnDeny,
            settings.headersToDownstreamOnAllow, settings.headersToUpstreamOnAllow,
        ]
        if lists.contains(where: { $0.contains("*") }) { throw Unusable(reason: "'*' alone stands for no headers") }

        var filter = EnvoyHTTPExtAuthz.ExtAuthz()
        filter.$statusOnError = try AuthorizerSettings.status(settings.statusOnError)
        filter.failureModeAllow = settings.failOpen
        filter.clearRouteCache = settings.clearRouteCache
        filter.transportApiVersion = .v3
        filter.$withRequestBody = AuthorizerSettings.body(settings.$includeRequestBodyInCheck)
        // The older field counts only without the newer one.
        filter.$allowedHeaders = headers(settings.includeRequestHeadersInCheck) ?? headers(settings.includeHeadersInCheck)

        var service = EnvoyHTTPExtAuthz.HttpService()
        service.pathPrefix = prefix
        service.serverUri.uri = "http://\(host)"
        service.serverUri.httpUpstreamType = .cluster(cluster)
        service.serverUri.timeout = AuthorizerSettings.timeout(settings.timeout)
        let additional = settings.includeAdditionalHeadersInCheck.sorted { $0.key < $1.key }
        if !additional.isEmpty {
            service.authorizationRequest.headersToAdd = additional.map { name, value in
                var header = EnvoyCore.HeaderValue()
                header.key = name
                header.value = value
                return header
            }
        }
        var response = EnvoyHTTPExtAuthz.AuthorizationResponse()
        response.$allowedUpstreamHeaders = headers(settings.headersToUpstreamOnAllow)
        response.$allowedClientHeaders = headers(settings.headersToDownstreamOnDeny)
        response.$allowedClientHeadersOnSuccess = headers(settings.headersToDownstreamOnAllow)
        let answers = [settings.headersToUpstreamOnAllow, settings.headersToDownstreamOnDeny, settings.headersToDownstreamOnAllow]
        if answers.contains(where: { !$0.isEmpty }) { service.authorizationResponse = response }
        filter.services = .httpService(service)
        return .http(filter)
    }

    private static func headers(_ names: [String]) -> EnvoyMatcher.ListStringMatcher? {
        if names.isEmpty { return nil }
        var list = EnvoyMatcher.ListStringMatcher()
        list.patterns = names.map { name in
            var matcher = EnvoyMatcher.StringMatcher(policyText: name)
            matcher.ignoreCase = true
            return matcher
        }
        return list
    }
}
