// Shares and failover by locality.

import EnvoyAPI
import IstioAPI
import Mesh
import Testing

@testable import Pilot

struct ClusterLocalityTests {
    private let home = Locality("us-east/a")

    private func group(_ locality: String, endpoints: Int = 1) -> EnvoyEndpoint.LocalityLbEndpoints {
        var group = EnvoyEndpoint.LocalityLbEndpoints()
        group.locality = EnvoyCore.Locality(Locality(locality))
        var endpoint = EnvoyEndpoint.LbEndpoint()
        endpoint.loadBalancingWeight = 1
        group.lbEndpoints = Array(repeating: endpoint, count: endpoints)
        group.loadBalancingWeight = UInt32(endpoints)
        return group
    }

    private func apply(
        _ change: (inout Networking.LocalityLoadBalancerSetting) -> Void, to groups: [EnvoyEndpoint.LocalityLbEndpoints],
        labels: [[[String: String]]]? = nil, proxyLabels: [String: String] = [:], hasOutlierDetection: Bool = true
    ) -> [EnvoyEndpoint.LocalityLbEndpoints] {
        var setting = Networking.LocalityLoadBalancerSetting()
        change(&setting)
        return LocalityLoadBalancing(rule: setting, service: nil, mesh: nil)?
            .apply(to: groups, labels: labels, locality: home, proxyLabels: proxyLabels, hasOutlierDetection: hasOutlierDetection) ?? groups
    }

    @Test func nearerGroupsComeFirst() {
        let groups = ["us-west/x", "us-east/b", "us-east/a"].map { group($0) }
        #expect(apply({ _ in }, to: groups).map(\.priority) == [2, 1, 0])
        #expect(apply({ _ in }, to: groups, hasOutlierDetection: false).map(\.priority) == [0, 0, 0])
        #expect(apply({ $0.enabled = false }, to: groups).map(\.priority) == [0, 0, 0])
    }

    @Test func theNamedRegionTakesOver() {
        let groups = ["eu/x", "us-west/x"].map { group($0) }
        let result = apply(
            { setting in
                var failover = Networking.LocalityLoadBalancerSetting.Failover()
                (failover.from, failover.to) = ("us-east", "us-west")
                setting.failover = [failover]
            }, to: groups)
        #expect(result.map(\.priority) == [1, 0])
    }

    @Test func sharesAreDividedByWeight() {
        let groups = [group("us-east/a", endpoints: 3), group("us-east/b"), group("us-west/x"), group("eu/x")]
        let result = apply(
            { setting in
                var entry = Networking.LocalityLoadBalancerSetting.Distribute()
                entry.from = "us-east/*"
                entry.to = ["us-east/*": 80, "us-west/*": 20]
                setting.distribute = [entry]
            }, to: groups, hasOutlierDetection: false)
        #expect(result.map { $0.loadBalancingWeight ?? 0 }.prefix(3) == [60, 20, 20])
        #expect(result[3].lbEndpoints.isEmpty)
    }

    @Test func labelsDecideWhereTheyAreNamed() {
        let labels: [[[String: String]]] = [[["rack": "1", "tier": "x"], ["rack": "2", "tier": "gold"], ["rack": "1", "tier": "gold"]]]
        let result = apply(
            { $0.failoverPriority = ["rack", "tier=gold"] }, to: [group("us-east/a", endpoints: 3)], labels: labels,
            proxyLabels: ["rack": "1", "tier": "x"])
        #expect(result.map(\.priority) == [0, 1, 2])
        #expect(result.map(\.lbEndpoints.count) == [1, 1, 1])
    }

    @Test func aServicesWishNeedsNoOutlierDetection() throws {
        var attributes = Service.Attributes()
        attributes.trafficDistribution = .preferSameNode
        let service = Service(
            hostname: "web.shop", name: "web", namespace: "shop", registry: .kubernetes,
            metadata: Fixture.metadata("Service", "shop", "web"),
            ports: [], resolution: .clientSideLoadBalancing, attributes: attributes)
        let wish = try #require(LocalityLoadBalancing(rule: nil, service: service, mesh: nil))
        #expect(wish.weighsLocalities(hasOutlierDetection: false))
        #expect(wish.setting.failoverPriority.last == "kubernetes.io/hostname")
        var off = Networking.LocalityLoadBalancerSetting()
        off.enabled = false
        #expect(LocalityLoadBalancing(rule: off, service: service, mesh: nil) == nil)
    }
}
