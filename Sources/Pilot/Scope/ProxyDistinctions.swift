// ProxyDistinctions: what of a proxy the mesh's traffic rules tell apart.

import IstioAPI
import Mesh

/// What makes the traffic of two proxies differ that see the same services from the same place: labels that some rule asks
/// for, and the node, where some service keeps its traffic on it.
struct ProxyDistinctions: Sendable {
    /// The keys of labels of a proxy that a VirtualService, a DestinationRule or a failover priority asks for.
    private(set) var labels: Set<String> = []

    /// Whether it matters on which node a proxy runs.
    private(set) var byNode: Bool

    init(_ snapshot: Snapshot) {
        byNode = snapshot.services.all.contains { service in
            service.attributes.isNodeLocal || service.attributes.trafficDistribution == .preferSameNode
        }
        for rule in snapshot.config.virtualServices.all { add(rule.spec) }
        for rule in snapshot.config.destinationRules.all { add(rule.spec) }
        add(snapshot.mesh.config.$localityLbSetting)
        if labels.contains(TopologyLabels.node) { byNode = true }
    }

    private mutating func add(_ rule: Networking.VirtualService) {
        for match in rule.http.flatMap(\.match) { labels.formUnion(match.sourceLabels.keys) }
        for match in rule.tls.flatMap(\.match) { labels.formUnion(match.sourceLabels.keys) }
        for match in rule.tcp.flatMap(\.match) { labels.formUnion(match.sourceLabels.keys) }
    }

    private mutating func add(_ rule: Networking.DestinationRule) {
        labels.formUnion(rule.workloadSelector.matchLabels.keys)
        for policy in [rule.trafficPolicy] + rule.subsets.map(\.trafficPolicy) {
            add(policy.loadBalancer.$localityLbSetting)
            for port in policy.portLevelSettings { add(port.loadBalancer.$localityLbSetting) }
        }
    }

    /// A failover priority is a label, or a label and its value: `KEY` or `KEY=VALUE`.
    private mutating func add(_ setting: Networking.LocalityLoadBalancerSetting?) {
        for priority in setting?.failoverPriority ?? [] {
            labels.insert(String(priority.prefix { $0 != "=" }))
        }
    }
}
