// ConfigDump: what a proxy holds, in the form in which Envoy's admin interface gives it away.

import Dispatch
import EnvoyAPI
import Protobuf
import Synchronization

/// The configuration of one proxy, as Envoy's `/config_dump` has it: a list of sections, each of a type of its own.
///
/// Sections are kept in wire form, so that a dump may hold types that have no Swift type here.
public struct ConfigDump: Sendable {
    public private(set) var sections: [AnyMessage]

    public init(sections: [AnyMessage] = []) { self.sections = sections }

    /// The dump of a proxy that would be told these resources.
    /// - Parameter bootstrap: what the proxy would start with; its static resources become part of the dump.
    public init(
        bootstrap: EnvoyBootstrap.Bootstrap? = nil, clusters: [EnvoyCluster.Cluster] = [],
        endpoints: [EnvoyEndpoint.ClusterLoadAssignment] = [], listeners: [EnvoyListener.Listener] = [],
        routes: [EnvoyRoute.RouteConfiguration] = []
    ) {
        sections = []
        var clusterDump = EnvoyAdmin.ClustersConfigDump()
        var listenerDump = EnvoyAdmin.ListenersConfigDump()
        if let bootstrap {
            var dump = EnvoyAdmin.BootstrapConfigDump()
            dump.bootstrap = bootstrap
            sections.append(AnyMessage(dump))
            clusterDump.staticClusters = bootstrap.staticResources.clusters.map { cluster in
                var entry = EnvoyAdmin.ClustersConfigDump.StaticCluster()
                entry.cluster = AnyMessage(cluster)
                return entry
            }
            listenerDump.staticListeners = bootstrap.staticResources.listeners.map { listener in
                var entry = EnvoyAdmin.ListenersConfigDump.StaticListener()
                entry.listener = AnyMessage(listener)
                return entry
            }
        }
        clusterDump.dynamicActiveClusters = clusters.map { cluster in
            var entry = EnvoyAdmin.ClustersConfigDump.DynamicCluster()
            entry.cluster = AnyMessage(cluster)
            return entry
        }
        listenerDump.dynamicListeners = listeners.map { listener in
            var entry = EnvoyAdmin.ListenersConfigDump.DynamicListener()
            entry.name = listener.name
            entry.activeState.listener = AnyMessage(listener)
            return entry
        }
        var routeDump = EnvoyAdmin.RoutesConfigDump()
        routeDump.dynamicRouteConfigs = routes.map { routes in
            var entry = EnvoyAdmin.RoutesConfigDump.DynamicRouteConfig()
            entry.routeConfig = AnyMessage(routes)
            return entry
        }
        var endpointDump = EnvoyAdmin.EndpointsConfigDump()
        endpointDump.dynamicEndpointConfigs = endpoints.map { assignment in
            var entry = EnvoyAdmin.EndpointsConfigDump.DynamicEndpointConfig()
            entry.endpointConfig = AnyMessage(assignment)
            return entry
        }
        // Endpoints that a cluster brings itself are static to Envoy.
        let own = (bootstrap?.staticResources.clusters ?? []) + clusters
        endpointDump.staticEndpointConfigs = own.filter { $0.$loadAssignment != nil }.map { cluster in
            var entry = EnvoyAdmin.EndpointsConfigDump.StaticEndpointConfig()
            entry.endpointConfig = AnyMessage(cluster.loadAssignment)
            return entry
        }
        // Envoy's own order.
        sections += [AnyMessage(clusterDump), AnyMessage(endpointDump), AnyMessage(listenerDump), AnyMessage(routeDump)]
    }

    /// Envoy's JSON form of the whole dump: `{"configs":[{"@type":…}]}`, with names as in the .proto files.
    public func json() throws(JSONError) -> String { String(decoding: try jsonBytes(), as: UTF8.self) }

    /// The same in UTF-8; of a large mesh many megabytes, which need not be copied to be printed. Sections are written side by
    /// side, for that is a quarter of all the time that it takes to show a proxy's configuration.
    public func jsonBytes() throws(JSONError) -> [UInt8] {
        var options = JSONWritingOptions(indentation: 1, usesProtoNames: true, types: [EnvoyTypes.types])
        options.level = 2
        let written = Mutex([Int: Result<[UInt8], JSONError>]())
        DispatchQueue.concurrentPerform(iterations: sections.count) { [sections, options] index in
            let text: Result<[UInt8], JSONError>
            do throws(JSONError) { text = .success(try sections[index].jsonBytes(options: options)) } catch { text = .failure(error) }
            written.withLock { $0[index] = text }
        }
        let texts = try written.withLock { $0 }.sorted { $0.key < $1.key }.map(\.value).map { (text) throws(JSONError) in try text.get() }
        guard !texts.isEmpty else { return Array("{}".utf8) }
        var result = Array("{\n \"configs\": [\n  ".utf8)
        result.reserveCapacity(texts.reduce(64) { $0 + $1.count + 4 })
        for (index, text) in texts.enumerated() {
            if index > 0 { result += ",\n  ".utf8 }
            result += text
        }
        result += "\n ]\n}".utf8
        return result
    }
}
