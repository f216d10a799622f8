// TelemetryBuilder: access logs, traces and metrics of a proxy, from Telemetry resources and MeshConfig.

import EnvoyAPI
import Mesh

struct TelemetryBuilder {
    enum ListenerClass: Sendable, Hashable {
        case sidecarInbound, sidecarOutbound, gateway

        /// A gateway counts as a client: it sends to the mesh.
        var isServer: Bool { self == .sidecarInbound }
    }

    let generation: Generation

    init(_ generation: Generation) { self.generation = generation }

    private var plan: TelemetryPlan { generation.telemetry }

    /// Access logs of connection managers (`isHTTP`) and TCP proxies.
    /// - Parameter service: the service behind an outbound TCP chain or an inbound chain, where Telemetry targets one;
    ///   that concerns waypoints alone.
    func accessLogs(_ listenerClass: ListenerClass, isHTTP: Bool, service: Service? = nil) -> [EnvoyAccessLog.AccessLog] {
        plan.accessLogs(listenerClass, isHTTP ? .http : .tcp)
    }

    /// Access logs of the listener itself: what matches no filter chain (`NR`).
    func listenerAccessLogs(_ listenerClass: ListenerClass) -> [EnvoyAccessLog.AccessLog] {
        generation.meshConfig.disableEnvoyListenerLog ? [] : plan.accessLogs(listenerClass, .listener)
    }

    /// Sets tracing, and what goes with it, on a connection manager.
    func applyTracing(_ listenerClass: ListenerClass, to manager: inout EnvoyHCM.HttpConnectionManager, service: Service? = nil) {
        let tracing = plan.tracing(listenerClass)
        manager.$tracing = tracing.tracing
        manager.requestIdExtension = tracing.requestIDExtension
    }

    /// `istio.stats` and its like; comparers leave out filters named `istio.*`.
    func httpFilters(_ listenerClass: ListenerClass, service: Service? = nil) -> [EnvoyHCM.HttpFilter] {
        plan.metrics(listenerClass).map { config in
            var filter = EnvoyHCM.HttpFilter()
            filter.name = MetricsConfiguration.filterName
            filter.configType = .typedConfig(config)
            return filter
        }
    }

    func networkFilters(_ listenerClass: ListenerClass, service: Service? = nil) -> [EnvoyListener.Filter] {
        plan.metrics(listenerClass).map { config in
            var filter = EnvoyListener.Filter()
            filter.name = MetricsConfiguration.filterName
            filter.configType = .typedConfig(config)
            return filter
        }
    }
}
