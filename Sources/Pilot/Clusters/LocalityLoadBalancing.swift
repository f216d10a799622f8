// LocalityLoadBalancing: which endpoints a proxy prefers for being near: shares by locality, or priorities for failover.

import EnvoyAPI
import IstioAPI
import Mesh

/// The locality setting that counts for a service, from a DestinationRule, the service's own wish, or the mesh.
struct LocalityLoadBalancing: Sendable {
    let setting: Networking.LocalityLoadBalancerSetting

    /// The service itself wants near endpoints, so that failover does not wait for outlier detection.
    let isWishOfService: Bool

    /// Nil if locality plays no role.
    /// - Parameters:
    ///   - rule: `localityLbSetting` of the DestinationRule that counts; it replaces all others.
    ///   - mesh: `localityLbSetting` of the mesh.
    init?(rule: Networking.LocalityLoadBalancerSetting?, service: Service?, mesh: Networking.LocalityLoadBalancerSetting?) {
        if let rule {
            if rule.enabled == false { return nil }
            setting = rule
            isWishOfService = false
            return
        }
        if let priorities = service.flatMap({ Self.priorities(of: $0.attributes.trafficDistribution) }) {
            var wish = Networking.LocalityLoadBalancerSetting()
            wish.enabled = true
            wish.failoverPriority = priorities
            setting = wish
            isWishOfService = true
            return
        }
        guard let mesh, mesh.enabled != false else { return nil }
        setting = mesh
        isWishOfService = false
    }

    /// The labels that a service's wish stands for, most important first; nil if it has none.
    private static func priorities(of distribution: Service.TrafficDistribution) -> [String]? {
        let region = [TopologyLabels.network, TopologyLabels.region]
        let zone = region + [TopologyLabels.zone, TopologyLabels.subzone]
        return switch distribution {
        case .any: nil
        case .preferSameRegion: region
        case .preferClose, .preferSameZone: zone
        case .preferSameNode: zone + [TopologyLabels.node]
        }
    }

    /// Whether Envoy has to balance by the weights of localities.
    func weighsLocalities(hasOutlierDetection: Bool) -> Bool {
        if !setting.distribute.isEmpty { return true }
        return failsOver(hasOutlierDetection) && (!setting.failover.isEmpty || !setting.failoverPriority.isEmpty)
    }

    private func failsOver(_ hasOutlierDetection: Bool) -> Bool { isWishOfService || hasOutlierDetection }

    /// Groups of endpoints with the weights and priorities that the setting gives them.
    ///
    /// Failover needs outlier detection, without which Envoy would never notice that endpoints fail.
    /// - Parameters:
    ///   - groups: endpoints by locality.
    ///   - labels: for each group the labels of its endpoints, their places among them (``Endpoint/placeLabels``), in the
    ///     order of `lbEndpoints`; nil for clusters whose endpoints Envoy resolves itself: priorities by labels are then
    ///     passed over.
    ///   - proxyLabels: those of the proxy, its place among them (``ProxyNode/placeLabels``).
    func apply(
        to groups: [EnvoyEndpoint.LocalityLbEndpoints], labels: [[[String: String]]]?, locality: Locality,
        proxyLabels: [String: String], hasOutlierDetection: Bool
    ) -> [EnvoyEndpoint.LocalityLbEndpoints] {
        if !setting.distribute.isEmpty { return distributed(groups, from: locality) }
        guard failsOver(hasOutlierDetection) else { return groups }
        if setting.failoverPriority.isEmpty { return failedOver(groups, from: locality) }
        var result = groups
        if let labels, !proxyLabels.isEmpty { result = prioritized(groups, labels, proxyLabels: proxyLabels) }
        return setting.failover.isEmpty ? result : failedOver(result, from: locality)
    }

    // MARK: - Shares

    /// The first entry for the proxy's locality decides. Several groups under one share divide it by their weights; groups
    /// without a share lose their endpoints.
    private func distributed(
        _ groups: [EnvoyEndpoint.LocalityLbEndpoints], from locality: Locality
    ) -> [EnvoyEndpoint.LocalityLbEndpoints] {
        guard let entry = setting.distribute.first(where: { LocalityPattern($0.from).matches(locality) }) else { return groups }
        var result = groups
        var remaining = Set(groups.indices)
        for (text, share) in entry.to.sorted(by: { $0.key < $1.key }) {
            let pattern = LocalityPattern(text)
            let matching = remaining.filter { pattern.matches(Locality(groups[$0].locality)) }
            remaining.subtract(matching)
            let total = matching.reduce(0.0) { $0 + Double(groups[$1].loadBalancingWeight ?? 1) }
            for index in matching {
                let weight = Double(groups[index].loadBalancingWeight ?? 1) * Double(share) / total
                if weight > 0 { result[index].loadBalancingWeight = UInt32(clamping: Int64(weight.rounded(.up))) }
            }
        }
        for index in remaining { result[index].lbEndpoints = [] }
        return result
    }

    // MARK: - Failover by place

    private func failedOver(
        _ groups: [EnvoyEndpoint.LocalityLbEndpoints], from locality: Locality
    ) -> [EnvoyEndpoint.LocalityLbEndpoints] {
        let nextRegion = setting.failover.first { $0.from == locality.region }?.to
        var result = groups
        for index in result.indices {
            let place = Locality(result[index].locality)
            var distance = Self.distance(locality, place)
            if distance == 3, let nextRegion, place.region != nextRegion { distance = 4 }
            // Priorities that labels gave before stay the more important ones.
            result[index].priority = result[index].priority * 5 + distance
        }
        return Self.withoutGaps(result)
    }

    /// 0 for the same subzone, 1 for the same zone, 2 for the same region, 3 for elsewhere.
    private static func distance(_ one: Locality, _ other: Locality) -> UInt32 {
        guard one.region == other.region else { return 3 }
        guard one.zone == other.zone else { return 2 }
        return one.subzone == other.subzone ? 0 : 1
    }

    // MARK: - Failover by labels

    /// Splits groups by how many of the leading labels their endpoints share with the proxy.
    private func prioritized(
        _ groups: [EnvoyEndpoint.LocalityLbEndpoints], _ labels: [[[String: String]]], proxyLabels: [String: String]
    ) -> [EnvoyEndpoint.LocalityLbEndpoints] {
        // `key=value` compares with a fixed value instead of the proxy's.
        var keys: [String] = []
        var fixed: [String: String] = [:]
        for entry in setting.failoverPriority {
            let parts = entry.split(separator: "=" as Character, omittingEmptySubsequences: false).map { String($0) }
            keys.append(parts[0])
            if parts.count == 2 { fixed[parts[0]] = parts[1] }
        }
        let wanted = keys.map { (key: $0, value: fixed[$0] ?? proxyLabels[$0] ?? "") }
        var result: [EnvoyEndpoint.LocalityLbEndpoints] = []
        for (group, labels) in zip(groups, labels) {
            var byPriority: [Int: [Int]] = [:]
            for index in group.lbEndpoints.indices where index < labels.count {
                let mismatch = wanted.firstIndex { $0.value != labels[index][$0.key] ?? "" }
                byPriority[mismatch.map { wanted.count - $0 } ?? 0, default: []].append(index)
            }
            for (priority, indices) in byPriority.sorted(by: { $0.key < $1.key }) {
                var part = group
                part.lbEndpoints = indices.map { group.lbEndpoints[$0] }
                part.priority = UInt32(priority)
                part.loadBalancingWeight = part.lbEndpoints.reduce(0) { $0 &+ ($1.loadBalancingWeight ?? 0) }
                result.append(part)
            }
        }
        return Self.withoutGaps(result)
    }

    /// Envoy wants priorities from 0 on without gaps.
    private static func withoutGaps(_ groups: [EnvoyEndpoint.LocalityLbEndpoints]) -> [EnvoyEndpoint.LocalityLbEndpoints] {
        let order = Set(groups.map(\.priority)).sorted()
        let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, UInt32($0)) })
        var result = groups
        for index in result.indices { result[index].priority = ranks[result[index].priority] ?? 0 }
        return result
    }
}

/// `region/zone/subzone`, of which parts may be `*` or missing.
private struct LocalityPattern {
    private let parts: Locality

    init(_ text: String) { parts = Locality(text) }

    func matches(_ locality: Locality) -> Bool {
        guard parts.region == "*" || parts.region == locality.region else { return false }
        guard ["*", "", locality.zone].contains(parts.zone) else { return false }
        return ["*", "", locality.subzone].contains(parts.subzone)
    }
}

extension Locality {
    init(_ locality: EnvoyCore.Locality) { self.init(region: locality.region, zone: locality.zone, subzone: locality.subZone) }
}

extension EnvoyCore.Locality {
    init(_ locality: Locality) {
        self.init()
        (region, zone, subZone) = (locality.region, locality.zone, locality.subzone)
    }
}
