// ListenerDescription: a listener's filter chains in a few words.

import EnvoyAPI
import Protobuf

/// Istioctl's words for what a listener matches and where it sends what it matched.
enum ListenerDescription {
    private static let http = "envoy.filters.network.http_connection_manager"
    private static let tcp = "envoy.filters.network.tcp_proxy"

    /// `HTTP`, `TCP`, `HTTP+TCP` or `UNKNOWN`. Chains that only drop connections do not count.
    static func type(of listener: EnvoyListener.Listener) -> String {
        let filters = listener.chains.flatMap(\.filters)
        let hasHTTP = filters.contains { $0.name == http }
        let hasTCP = filters.contains { $0.name == tcp && $0.cluster != "BlackHoleCluster" }
        switch (hasHTTP, hasTCP) {
        case (true, true): return "HTTP+TCP"
        case (true, false): return "HTTP"
        case (false, true): return "TCP"
        case (false, false): return "UNKNOWN"
        }
    }

    static func match(of chain: EnvoyListener.FilterChain) -> String {
        let match = chain.filterChainMatch
        var parts: [String] = []
        if !match.serverNames.isEmpty { parts.append("SNI: " + match.serverNames.joined(separator: ",")) }
        if !match.transportProtocol.isEmpty { parts.append("Trans: " + match.transportProtocol) }
        if !match.applicationProtocols.isEmpty { parts.append("App: " + name(of: match.applicationProtocols)) }
        let port = match.destinationPort.map { ":\($0)" } ?? ""
        if !match.prefixRanges.isEmpty {
            parts.append("Addr: " + match.prefixRanges.map { "\($0.addressPrefix)/\($0.prefixLen ?? 0)" }.joined(separator: ",") + port)
        } else if !port.isEmpty {
            parts.append("Addr: *" + port)
        }
        return parts.isEmpty ? "ALL" : parts.joined(separator: "; ")
    }

    /// The sets of application protocols that Istio itself matches have names.
    private static func name(of protocols: [String]) -> String {
        switch protocols {
        case ["http/1.0", "http/1.1", "h2c", "istio-http/1.0", "istio-http/1.1", "istio-h2"]: "HTTP TLS"
        case ["istio", "istio-http/1.0", "istio-http/1.1", "istio-h2"]: "Istio HTTP Plain"
        case ["istio-peer-exchange", "istio"]: "TCP TLS"
        case ["http/1.0", "http/1.1", "h2c"]: "HTTP"
        default: protocols.joined(separator: ",")
        }
    }

    static func destination(of chain: EnvoyListener.FilterChain) -> String {
        for filter in chain.filters {
            if filter.name == http { return filter.http.map(destination(of:)) ?? "HTTP" }
            guard filter.name == tcp, let cluster = filter.cluster, cluster != "BlackHoleCluster" else { continue }
            return described(cluster: cluster)
        }
        return "Non-HTTP/Non-TCP"
    }

    private static func described(cluster: String) -> String { cluster.contains("Cluster") ? cluster : "Cluster: \(cluster)" }

    private static func destination(of manager: EnvoyHCM.HttpConnectionManager) -> String {
        switch manager.routeSpecifier {
        case .routeConfig(let routes): inline(routes)
        case .rds(let rds) where !rds.routeConfigName.isEmpty: "Route: \(rds.routeConfigName)"
        case .rds, .scopedRoutes, nil: "HTTP"
        }
    }

    private static func inline(_ routes: EnvoyRoute.RouteConfiguration) -> String {
        if let cluster = onlyCluster(of: routes) { return described(cluster: cluster) }
        let hosts = routes.virtualHosts.map { host in
            let matches = host.routes.map { RouteDescription.match(of: $0.match) }.joined(separator: ", ")
            return host.domains == ["*"] ? matches : host.domains.joined(separator: "/") + " " + matches
        }
        return "Inline Route: " + hosts.joined(separator: "; ")
    }

    /// The cluster, if all requests go to one.
    private static func onlyCluster(of routes: EnvoyRoute.RouteConfiguration) -> String? {
        guard routes.virtualHosts.count == 1, routes.virtualHosts[0].domains == ["*"], routes.virtualHosts[0].routes.count == 1 else {
            return nil
        }
        let route = routes.virtualHosts[0].routes[0]
        guard case .prefix("/")? = route.match.pathSpecifier, case .route(let action)? = route.action,
            case .cluster(let cluster)? = action.clusterSpecifier
        else { return nil }
        return cluster
    }
}

extension EnvoyListener.Filter {
    private var content: [UInt8]? {
        guard case .typedConfig(let any)? = configType else { return nil }
        return any.value
    }

    var http: EnvoyHCM.HttpConnectionManager? { content.flatMap { try? EnvoyHCM.HttpConnectionManager(decoding: $0) } }

    /// The cluster of a TCP proxy; empty if it has weighted ones.
    var cluster: String? {
        guard let proxy = content.flatMap({ try? EnvoyTCPProxy.TcpProxy(decoding: $0) }) else { return nil }
        guard case .cluster(let name)? = proxy.clusterSpecifier else { return "" }
        return name
    }
}
