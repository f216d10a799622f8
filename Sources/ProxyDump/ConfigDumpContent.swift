// ConfigDumpContent: the resources of a dump.

import EnvoyAPI
import Protobuf

extension ConfigDump {
    /// The section of a type; nil if the dump has none, or one that cannot be read.
    public func section<Section: Message>(_ type: Section.Type) -> Section? {
        sections.lazy.compactMap { try? $0.unpacked(as: type) }.first
    }

    /// What the proxy uses now, told by the control plane first, then what it started with.
    public var clusters: [EnvoyCluster.Cluster] {
        guard let dump = section(EnvoyAdmin.ClustersConfigDump.self) else { return [] }
        return Self.content(dump.dynamicActiveClusters.map(\.cluster) + dump.staticClusters.map(\.cluster))
    }

    public var listeners: [EnvoyListener.Listener] {
        guard let dump = section(EnvoyAdmin.ListenersConfigDump.self) else { return [] }
        return Self.content(
            dump.dynamicListeners.filter { $0.$activeState != nil }.map(\.activeState.listener) + dump.staticListeners.map(\.listener))
    }

    public var routes: [EnvoyRoute.RouteConfiguration] {
        guard let dump = section(EnvoyAdmin.RoutesConfigDump.self) else { return [] }
        return Self.content(dump.dynamicRouteConfigs.map(\.routeConfig) + dump.staticRouteConfigs.map(\.routeConfig))
    }

    public var endpoints: [EnvoyEndpoint.ClusterLoadAssignment] {
        guard let dump = section(EnvoyAdmin.EndpointsConfigDump.self) else { return [] }
        return Self.content(dump.dynamicEndpointConfigs.map(\.endpointConfig) + dump.staticEndpointConfigs.map(\.endpointConfig))
    }

    private static func content<Resource: Message>(_ wrapped: [AnyMessage]) -> [Resource] {
        wrapped.compactMap { any in
            // Whatever version the type's name is of: its wire form is the same.
            any.value.isEmpty && any.typeURL.isEmpty ? nil : try? Resource(decoding: any.value)
        }
    }
}
