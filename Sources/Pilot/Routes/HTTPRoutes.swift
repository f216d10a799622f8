// HTTPRoutes: the routes that a VirtualService means for one port.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Makes routes of VirtualServices, for sidecars and for gateways.
final class HTTPRoutes {
    private let generation: Generation
    private let gateways: Set<String>
    private let isTLS: Bool
    let settings: RouteSettings
    let hashes: HashPolicies
    private let patterns = Patterns()
    private var reported: Set<Report> = []

    private struct Report: Hashable {
        let source: ResourceReference
        let path: String?
        let fault: RouteFault
    }

    /// - Parameters:
    ///   - gateways: which conditions on gateways hold: the names of the gateways, `mesh` for sidecars.
    ///   - isTLS: requests come over TLS.
    init(_ generation: Generation, gateways: Set<String> = [VirtualServiceIndex.meshGateway], isTLS: Bool = false) {
        self.generation = generation
        self.gateways = gateways
        self.isTLS = isTLS
        settings = RouteSettings(generation)
        hashes = HashPolicies(generation)
    }

    /// The namespace of the proxy.
    var namespace: String { generation.node.namespace }

    /// Routes in the order of the rules, up to the first that takes every request.
    func routes(of config: Config<Networking.VirtualService>, port: Int, services: RoutedServices) -> [EnvoyRoute.Route] {
        let semantics = RouteSemantics(config.metadata)
        let matches = RouteMatches(patterns: patterns)
        let actions = RouteActions(
            clusters: DestinationClusters(services: services, port: port), settings: settings, hashes: hashes, patterns: patterns,
            semantics: semantics)
        let metadata = Self.metadata(of: config.metadata)
        let origins = generation.context.virtualServices.origins(of: config)
        var routes: [EnvoyRoute.Route] = []
        for (index, rule) in config.spec.http.enumerated() {
            let conditions: [Networking.HTTPMatchRequest?] = rule.match.isEmpty ? [nil] : rule.match
            for condition in conditions where applies(condition, port: port) {
                do throws(RouteFault) {
                    var route = EnvoyRoute.Route()
                    route.name = Self.name(rule, condition)
                    route.match = try matches.match(condition, semantics)
                    if let prefix = condition?.statPrefix { route.statPrefix = prefix }
                    route.metadata = metadata
                    SourceMetadata.add(origins[index], to: &route.metadata)
                    try complete(&route, rule, config.name, port, actions, semantics)
                    routes.append(route)
                    if RouteMatches.isCatchAll(route.match) { return routes }
                } catch {
                    report(error, origins[index])
                }
            }
            if rule.match.isEmpty { return routes }
        }
        return routes
    }

    /// Whether a condition can hold for requests of this proxy on this port.
    private func applies(_ condition: Networking.HTTPMatchRequest?, port: Int) -> Bool {
        guard let condition else { return true }
        guard condition.port == 0 || Int(condition.port) == port else { return false }
        if !condition.gateways.isEmpty { return condition.gateways.contains(where: gateways.contains) }
        return LabelSelection.selects(condition.sourceLabels, generation.node.labels)
            && (condition.sourceNamespace.isEmpty || condition.sourceNamespace == generation.node.namespace)
    }

    private func complete(
        _ route: inout EnvoyRoute.Route, _ rule: Networking.HTTPRoute, _ name: String, _ port: Int, _ actions: RouteActions,
        _ semantics: RouteSemantics
    ) throws(RouteFault) {
        var authority: String?
        if let headers = rule.$headers {
            let operations = HeaderOperations(headers)
            route.requestHeadersToAdd = operations.requestAdditions
            route.requestHeadersToRemove = operations.requestRemovals
            route.responseHeadersToAdd = operations.responseAdditions
            route.responseHeadersToRemove = operations.responseRemovals
            authority = operations.authority
        }
        if let redirect = rule.$redirect {
            route.action = .redirect(try Redirects.action(redirect, port: port, isTLS: isTLS, semantics))
        } else if let response = rule.$directResponse {
            route.action = .directResponse(Redirects.response(response))
        } else {
            try actions.forward(rule, authority: authority, in: &route)
        }
        route.decorator.operation = Self.operation(route, name, port)
        if let injection = rule.$fault, let fault = try Faults.fault(injection) {
            route.typedPerFilterConfig[Faults.filter] = AnyMessage(fault)
        }
        if let cors = rule.$corsPolicy {
            route.typedPerFilterConfig[CrossOriginPolicies.filter] = AnyMessage(try CrossOriginPolicies.policy(cors, patterns))
        }
    }

    private static func name(_ rule: Networking.HTTPRoute, _ condition: Networking.HTTPMatchRequest?) -> String {
        guard let condition, !condition.name.isEmpty else { return rule.name }
        return "\(rule.name).\(condition.name)"
    }

    /// `HOST:PORT/PATH` for traces; with several destinations the name of the VirtualService stands for the host.
    private static func operation(_ route: EnvoyRoute.Route, _ name: String, _ port: Int) -> String {
        let path =
            switch route.match.pathSpecifier {
            case .prefix(let prefix): prefix + "*"
            case .path(let path): path
            case .safeRegex(let matcher): matcher.regex
            default: "/*"
            }
        if case .route(let action)? = route.action, case .cluster(let cluster)? = action.clusterSpecifier,
            let parts = Naming.parse(cluster: cluster)
        {
            return "\(parts.host):\(parts.port)\(path)"
        }
        return "\(name):\(port)\(path)"
    }

    /// The VirtualService under `istio`, as a path of the Kubernetes API.
    private static func metadata(of config: ConfigMetadata) -> EnvoyCore.Metadata {
        var metadata = EnvoyCore.Metadata()
        let path = "/apis/networking.istio.io/v1/namespaces/\(config.namespace)/virtual-service/\(config.name)"
        metadata.filterMetadata["istio"] = Struct("config", .string(path))
        return metadata
    }

    /// Once, however many ports the rule is for.
    private func report(_ fault: RouteFault, _ origins: [VirtualServiceDelegates.Origin]) {
        guard let origin = origins.last else { return }
        let report = Report(source: origin.metadata.reference, path: origin.path, fault: fault)
        guard reported.insert(report).inserted else { return }
        generation.leaveOut(fault.message, hint: fault.hint, of: origin.metadata, at: origin.path)
    }
}
