// RouteView: the route configurations of a dump.

import EnvoyAPI
import Protobuf

public struct RouteView: DumpView {
    public static let kind = "route"
    public let routes: [EnvoyRoute.RouteConfiguration]

    /// - Parameter name: only the route configuration of this name.
    public init(_ dump: ConfigDump, name: String? = nil) {
        // Names that are ports come first, in the order of the ports; the others as the proxy has them.
        routes = dump.routes.filter { name == nil || $0.name == name }.sorted(byKey: { Int($0.name) ?? .max })
    }

    public var resources: [any Message] { routes }
    public var names: [String] { routes.map(\.name) }

    public func table(_ style: TableStyle) -> Table {
        let header = style.isVerbose ? ["NAME", "VHOST NAME", "DOMAINS", "MATCH", "VIRTUAL SERVICE"] : ["NAME", "VIRTUAL HOSTS"]
        var table = Table(header + (style.showsSources ? ["SOURCE"] : []))
        for configuration in routes {
            let name = style.showsKinds ? "\(Self.kind)/\(configuration.name)" : configuration.name
            guard style.isVerbose else {
                table.add([name, String(configuration.virtualHosts.count)] + (style.showsSources ? [""] : []))
                continue
            }
            for host in configuration.virtualHosts {
                let place = [name, host.name, RouteDescription.domains(host.domains)]
                let own = host.metadata.sources
                for route in host.routes where !route.isPassthrough {
                    let sources = route.metadata.sources
                    table.add(
                        place + [RouteDescription.match(of: route.match), route.metadata.management]
                            + (style.showsSources ? [sources.isEmpty ? own : sources] : []))
                }
                if host.routes.isEmpty { table.add(place + ["/*", "404"] + (style.showsSources ? [own] : [])) }
            }
        }
        return table
    }
}

extension EnvoyRoute.Route {
    fileprivate var isPassthrough: Bool {
        guard case .route(let action)? = action, case .cluster("PassthroughCluster")? = action.clusterSpecifier else { return false }
        return true
    }
}
