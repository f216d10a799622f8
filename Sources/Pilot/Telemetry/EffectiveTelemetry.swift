// EffectiveTelemetry: the Telemetry resources that count for a workload, the widest first.

import IstioAPI
import Mesh

/// At most three: that of the root namespace, that of the workload's namespace, and that which selects the workload. What
/// a later one says goes before what an earlier one says.
struct EffectiveTelemetry {
    let levels: [Config<Telemetries.Telemetry>]

    init(_ snapshot: Snapshot, _ node: ProxyNode) {
        let root = snapshot.mesh.rootNamespace
        let own = snapshot.config.telemetries[node.namespace]
        var levels: [Config<Telemetries.Telemetry>] = []
        if let wide = snapshot.config.telemetries[root].first(where: { $0.spec.isForAll }) { levels.append(wide) }
        if node.namespace != root, let wide = own.first(where: { $0.spec.isForAll }) { levels.append(wide) }
        if let narrow = own.first(where: { !$0.spec.isForAll && $0.spec.applies(to: node) }) { levels.append(narrow) }
        self.levels = levels
    }

    var metrics: [Telemetries.Metrics] { levels.flatMap(\.spec.metrics) }
    var tracing: [Telemetries.Tracing] { levels.flatMap(\.spec.tracing) }

    /// Apart by resource: the providers of a resource replace those of the resources before it.
    var accessLogging: [[Telemetries.AccessLogging]] { levels.map(\.spec.accessLogging).filter { !$0.isEmpty } }
}

extension Telemetries.Telemetry {
    /// It names no workload, so that it is for all of its namespace.
    fileprivate var isForAll: Bool { selector.matchLabels.isEmpty && targetRefs.isEmpty && $targetRef == nil }

    fileprivate func applies(to node: ProxyNode) -> Bool {
        let targets = targetRefs + ($targetRef.map { [$0] } ?? [])
        if targets.isEmpty { return LabelSelection.selects(selector.matchLabels, node.labels) }
        // Targets are Gateways (of the Gateway API), and services behind a waypoint; a sidecar is neither.
        guard node.kind != .sidecar, let gateway = node.labels["gateway.networking.k8s.io/gateway-name"] else { return false }
        return targets.contains { $0.kind == "Gateway" && $0.group == "gateway.networking.k8s.io" && $0.name == gateway }
    }
}

extension Telemetries.WorkloadMode {
    /// Whether something set for this mode counts for servers, or for clients.
    func includes(isServer: Bool) -> Bool { self == .clientAndServer || self == (isServer ? .server : .client) }
}
