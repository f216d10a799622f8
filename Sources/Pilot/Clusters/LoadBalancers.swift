// LoadBalancers: how an endpoint is chosen.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

extension ClusterDraft {
    /// - Parameter locality: the setting for near endpoints that counts, nil for none.
    mutating func apply(_ settings: Networking.LoadBalancerSettings?, locality: LocalityLoadBalancing?, node: ProxyNode) {
        // Proxies are told of endpoints that are not ready too. In panic Envoy would send to them, so it never panics,
        // whatever `minHealthPercent` says.
        cluster.commonLbConfig.healthyPanicThreshold = EnvoyType.Percent()
        prefer(locality, settings?.$zoneAwareLbSetting, node: node)
        if type == .originalDst || isDynamicForwardProxy {
            cluster.lbPolicy = .clusterProvided
            return
        }
        switch settings?.lbPolicy {
        case .simple(.random): cluster.lbPolicy = .random
        case .simple(.roundRobin): balanceRoundRobin(settings)
        case .simple(.passthrough):
            cluster.lbPolicy = .clusterProvided
            type = .originalDst
            cluster.$loadAssignment = nil
        case .consistentHash(let hash): balance(hash)
        case .backendUtilization(let utilization): balance(utilization)
        case .simple, nil: balanceLeastRequest(settings)
        }
    }

    private mutating func prefer(
        _ locality: LocalityLoadBalancing?, _ zones: Networking.ZoneAwareLoadBalancerSetting?, node: ProxyNode
    ) {
        if let zones, zones.enabled == true {
            var config = EnvoyCluster.Cluster.CommonLbConfig.ZoneAwareLbConfig()
            config.minClusterSize = zones.minClusterSize
            cluster.commonLbConfig.localityConfigSpecifier = .zoneAwareLbConfig(config)
            return
        }
        guard let locality else { return }
        let detectsOutliers = cluster.$outlierDetection != nil
        if locality.weighsLocalities(hasOutlierDetection: detectsOutliers) {
            cluster.commonLbConfig.localityConfigSpecifier = .localityWeightedLbConfig(
                EnvoyCluster.Cluster.CommonLbConfig.LocalityWeightedLbConfig())
        }
        guard let assignment = cluster.$loadAssignment else { return }
        cluster.loadAssignment.endpoints = locality.apply(
            to: assignment.endpoints, labels: nil, locality: node.locality, proxyLabels: node.placeLabels,
            hasOutlierDetection: detectsOutliers)
    }

    private mutating func balanceLeastRequest(_ settings: Networking.LoadBalancerSettings?) {
        cluster.lbPolicy = .leastRequest
        guard let warmup = Self.warmup(settings) else { return }
        var config = EnvoyCluster.Cluster.LeastRequestLbConfig()
        config.slowStartConfig = warmup
        cluster.lbConfig = .leastRequestLbConfig(config)
    }

    private mutating func balanceRoundRobin(_ settings: Networking.LoadBalancerSettings?) {
        cluster.lbPolicy = .roundRobin
        guard let warmup = Self.warmup(settings) else { return }
        var config = EnvoyCluster.Cluster.RoundRobinLbConfig()
        config.slowStartConfig = warmup
        cluster.lbConfig = .roundRobinLbConfig(config)
    }

    /// Growing share of requests for new endpoints; `warmupDurationSecs` is the old form.
    private static func warmup(_ settings: Networking.LoadBalancerSettings?) -> EnvoyCluster.Cluster.SlowStartConfig? {
        var result = EnvoyCluster.Cluster.SlowStartConfig()
        if let warmup = settings?.$warmup {
            result.slowStartWindow = warmup.duration
            if let aggression = warmup.aggression { result.aggression.defaultValue = aggression }
            if let percent = warmup.minimumPercent { result.minWeightPercent.value = percent }
            return result
        }
        guard let duration = settings?.warmupDurationSecs else { return nil }
        result.slowStartWindow = duration
        return result
    }

    private mutating func balance(_ hash: Networking.LoadBalancerSettings.ConsistentHashLB) {
        switch hash.hashAlgorithm {
        case .maglev(let settings):
            cluster.lbPolicy = .maglev
            guard settings.tableSize != 0 else { return }
            var config = EnvoyCluster.Cluster.MaglevLbConfig()
            config.tableSize = settings.tableSize
            cluster.lbConfig = .maglevLbConfig(config)
        case .ringHash(let settings):
            cluster.lbPolicy = .ringHash
            guard settings.minimumRingSize != 0 else { return }
            hashRing(atLeast: settings.minimumRingSize)
        case nil:
            // The old field beside the hash key.
            cluster.lbPolicy = .ringHash
            hashRing(atLeast: hash.minimumRingSize == 0 ? 1024 : hash.minimumRingSize)
        }
    }

    private mutating func hashRing(atLeast size: UInt64) {
        var config = EnvoyCluster.Cluster.RingHashLbConfig()
        config.minimumRingSize = size
        cluster.lbConfig = .ringHashLbConfig(config)
    }

    /// Weights that follow the load which endpoints report; an algorithm that only Envoy's extension point has.
    private mutating func balance(_ utilization: Networking.LoadBalancerSettings.BackendUtilizationLB) {
        var config = EnvoyLBClientSideWeighted.ClientSideWeightedRoundRobin()
        config.weightExpirationPeriod = utilization.weightExpirationPeriod
        config.weightUpdatePeriod = utilization.weightUpdatePeriod
        config.blackoutPeriod = utilization.weightStabilizationPeriod
        config.metricNamesForComputingUtilization = utilization.metricNamesForComputingUtilization
        if utilization.errorUtilizationPenaltyPercent > 0 {
            config.errorUtilizationPenalty = Float(utilization.errorUtilizationPenaltyPercent) / 100
        }
        var policy = EnvoyCluster.LoadBalancingPolicy.Policy()
        policy.typedExtensionConfig.name = "envoy.load_balancing_policies.client_side_weighted_round_robin"
        policy.typedExtensionConfig.typedConfig = AnyMessage(config)
        cluster.lbPolicy = .loadBalancingPolicyConfig
        cluster.loadBalancingPolicy.policies = [policy]
    }
}
