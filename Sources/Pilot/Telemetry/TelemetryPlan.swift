// TelemetryPlan: the telemetry of one proxy, worked out once for all of its listeners.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Keeps what it has made: a proxy has many filter chains, and they all log, trace and count in the same way.
final class TelemetryPlan {
    enum LogPlace: Hashable { case http, tcp, listener }

    private let resources: EffectiveTelemetry
    private let mesh: IstioMesh.MeshConfig
    private let destinations: ProviderDestinations
    private let node: ProxyNode
    private let snapshot: Snapshot
    private let report: (_ message: String, _ hint: String?) -> Void
    private var logs: [LogKey: [EnvoyAccessLog.AccessLog]] = [:]
    private var tracings: [Bool: TracingConfiguration] = [:]
    private var counts: [TelemetryBuilder.ListenerClass: [AnyMessage]] = [:]
    private lazy var proxyConfig = ProxySettings.config(of: node, in: snapshot)

    private struct LogKey: Hashable {
        let listenerClass: TelemetryBuilder.ListenerClass
        let place: LogPlace
    }

    /// - Parameter report: takes what of the configuration cannot be used.
    init(
        _ snapshot: Snapshot, _ node: ProxyNode, report: @escaping (_ message: String, _ hint: String?, _ source: ConfigMetadata) -> Void
    ) {
        resources = EffectiveTelemetry(snapshot, node)
        mesh = snapshot.mesh.config
        destinations = ProviderDestinations(snapshot)
        self.node = node
        self.snapshot = snapshot
        let blamed = resources.levels.last?.metadata ?? snapshot.mesh.metadata
        var said: Set<String> = []
        self.report = { message, hint in
            guard let blamed, said.insert(message).inserted else { return }
            report(message, hint, blamed)
        }
    }

    /// The Telemetry resources that count for the proxy.
    var sources: [ResourceReference] { resources.levels.map(\.metadata.reference) }

    func accessLogs(_ listenerClass: TelemetryBuilder.ListenerClass, _ place: LogPlace) -> [EnvoyAccessLog.AccessLog] {
        let key = LogKey(listenerClass: listenerClass, place: place)
        if let known = logs[key] { return known }
        let made = AccessLogs(resources, mesh, destinations, report).logs(isServer: listenerClass.isServer, place)
        logs[key] = made
        return made
    }

    func tracing(_ listenerClass: TelemetryBuilder.ListenerClass) -> TracingConfiguration {
        if let known = tracings[listenerClass.isServer] { return known }
        let effective = EffectiveTracing(resources, mesh, isServer: listenerClass.isServer, report)
        let made = TracingConfiguration(effective, node, snapshot.mesh, proxyConfig, destinations, report)
        tracings[listenerClass.isServer] = made
        return made
    }

    func metrics(_ listenerClass: TelemetryBuilder.ListenerClass) -> [AnyMessage] {
        if let known = counts[listenerClass] { return known }
        let made = MetricsConfiguration(resources, mesh, report).filters(listenerClass)
        counts[listenerClass] = made
        return made
    }
}

extension TelemetryPlan {
    convenience init(_ generation: Generation) {
        self.init(generation.context.snapshot, generation.node) { [unowned generation] message, hint, source in
            generation.leaveOut(message, hint: hint, of: source)
        }
    }
}
