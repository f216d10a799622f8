// RouteActions: where requests of a route are sent, and how.

import EnvoyAPI
import IstioAPI
import Protobuf

/// Forwarding of requests, for one rule of a VirtualService.
struct RouteActions {
    let clusters: DestinationClusters
    let settings: RouteSettings
    let hashes: HashPolicies
    let patterns: Patterns
    let semantics: RouteSemantics

    /// Sets the action of `route`, and headers that belong to its only destination.
    /// - Parameter authority: the host that requests are given by the rule's headers.
    func forward(_ rule: Networking.HTTPRoute, authority: String?, in route: inout EnvoyRoute.Route) throws(RouteFault) {
        var action = EnvoyRoute.RouteAction()
        Self.setTimeout(rule.timeout, in: &action)
        action.appendXForwardedHost = settings.keepsForwardedHost
        if semantics == .gatewayAPI { action.clusterNotFoundResponseCode = .internalServerError }
        try rewrite(rule, route.match, in: &action)
        let host = rule.rewrite.authority.isEmpty ? authority : rule.rewrite.authority
        if let host { action.hostRewriteSpecifier = .hostRewriteLiteral(host) }
        for (destination, share) in Mirrors.all(of: rule) {
            action.requestMirrorPolicies.append(Mirrors.policy(to: clusters.cluster(destination), share: share))
        }
        let isHashed: Bool
        if rule.route.count == 1 {
            isHashed = send(to: rule.route[0], in: &action, &route)
        } else {
            try split(rule.route, in: &action)
            isHashed = false
        }
        action.$retryPolicy = settings.retryPolicy(rule.$retries, isHashed: isHashed)
        route.action = .route(action)
    }

    /// Without a timeout, requests may take as long as they want, also those of gRPC that ask for less.
    static func setTimeout(_ timeout: Duration?, in action: inout EnvoyRoute.RouteAction) {
        action.timeout = timeout ?? Duration()
        action.maxGrpcTimeout = action.timeout
    }

    private func rewrite(
        _ rule: Networking.HTTPRoute, _ match: EnvoyRoute.RouteMatch, in action: inout EnvoyRoute.RouteAction
    ) throws(RouteFault) {
        guard let rewrite = rule.$rewrite else { return }
        if let expression = rewrite.$uriRegexRewrite {
            action.regexRewrite.pattern = try patterns.matcher(expression.match)
            action.regexRewrite.substitution = expression.rewrite
        } else if !rewrite.uri.isEmpty {
            if semantics == .gatewayAPI, rewrite.uri == "/", case .pathSeparatedPrefix(let prefix) = match.pathSpecifier {
                // The prefix goes away; its slash stays when nothing else does.
                action.regexRewrite.pattern = try patterns.matcher("^\(Self.quoted(prefix))(/?)(.*)")
                action.regexRewrite.substitution = #"/\2"#
            } else {
                action.prefixRewrite = rewrite.uri
            }
        }
    }

    /// - Returns: whether hosts are chosen by a hash.
    private func send(
        to item: Networking.HTTPRouteDestination, in action: inout EnvoyRoute.RouteAction, _ route: inout EnvoyRoute.Route
    ) -> Bool {
        action.clusterSpecifier = .cluster(clusters.cluster(item.destination))
        if let headers = item.$headers {
            let operations = HeaderOperations(headers)
            route.requestHeadersToAdd += operations.requestAdditions
            route.requestHeadersToRemove += operations.requestRemovals
            route.responseHeadersToAdd += operations.responseAdditions
            route.responseHeadersToRemove += operations.responseRemovals
            if let authority = operations.authority, action.hostRewriteSpecifier == nil {
                action.hostRewriteSpecifier = .hostRewriteLiteral(authority)
            }
        }
        return addHashPolicy(item.destination, to: &action)
    }

    /// Destinations without a weight get nothing where there are others.
    private func split(_ items: [Networking.HTTPRouteDestination], in action: inout EnvoyRoute.RouteAction) throws(RouteFault) {
        var weighted = EnvoyRoute.WeightedCluster()
        for item in items where item.weight > 0 {
            var cluster = EnvoyRoute.WeightedCluster.ClusterWeight()
            cluster.name = clusters.cluster(item.destination)
            cluster.weight = UInt32(item.weight)
            if let headers = item.$headers {
                let operations = HeaderOperations(headers)
                cluster.requestHeadersToAdd = operations.requestAdditions
                cluster.requestHeadersToRemove = operations.requestRemovals
                cluster.responseHeadersToAdd = operations.responseAdditions
                cluster.responseHeadersToRemove = operations.responseRemovals
                if let authority = operations.authority { cluster.hostRewriteSpecifier = .hostRewriteLiteral(authority) }
            }
            weighted.clusters.append(cluster)
            _ = addHashPolicy(item.destination, to: &action)
        }
        guard !weighted.clusters.isEmpty else {
            throw RouteFault(
                message: items.isEmpty ? "a rule without destinations" : "a rule whose destinations all have the weight 0",
                hint: items.isEmpty ? "give it a route, a redirect or a directResponse" : "give one of them a weight")
        }
        action.clusterSpecifier = .weightedClusters(weighted)
    }

    private func addHashPolicy(_ destination: Networking.Destination, to action: inout EnvoyRoute.RouteAction) -> Bool {
        guard let hash = hashes.consistentHash(for: destination) else { return false }
        if let policy = HashPolicies.policy(hash) { action.hashPolicy.append(policy) }
        return true
    }

    /// The text as a regular expression that matches just it.
    private static func quoted(_ text: String) -> String {
        var result = ""
        for character in text {
            if #"\.+*?()|[]{}^$"#.contains(character) { result.append(#"\"#) }
            result.append(character)
        }
        return result
    }
}
