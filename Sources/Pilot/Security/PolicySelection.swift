// PolicySelection: which policies are about the workload of a proxy.

import IstioAPI
import Mesh
import Protobuf

/// A policy that names its workloads by labels or by a resource that they belong to.
protocol WorkloadPolicy: Message {
    var workloadSelector: IstioType.WorkloadSelector? { get }
    var allTargets: [IstioType.PolicyTargetReference] { get }
}

extension Security.AuthorizationPolicy: WorkloadPolicy {
    var workloadSelector: IstioType.WorkloadSelector? { $selector }
    var allTargets: [IstioType.PolicyTargetReference] { targetRefs.isEmpty ? $targetRef.map { [$0] } ?? [] : targetRefs }
}

extension Security.RequestAuthentication: WorkloadPolicy {
    var workloadSelector: IstioType.WorkloadSelector? { $selector }
    var allTargets: [IstioType.PolicyTargetReference] { targetRefs.isEmpty ? $targetRef.map { [$0] } ?? [] : targetRefs }
}

/// The workload that policies are looked up for.
struct PolicySelection: Sendable {
    /// The label by which a router belongs to a Gateway of the Gateway API.
    static let gatewayLabel = "gateway.networking.k8s.io/gateway-name"

    let namespace: String
    let labels: [String: String]

    /// Policies attached to a resource are for routers and waypoints: sidecars pass them over. A router of the Gateway API
    /// takes those of its Gateway, and those by selector if they are attached to nothing.
    func isSelected<Policy: WorkloadPolicy>(by policy: Config<Policy>) -> Bool {
        let targets = policy.spec.allTargets
        guard !targets.isEmpty else { return LabelSelection.selects(policy.spec.workloadSelector?.matchLabels ?? [:], labels) }
        guard let gateway = labels[Self.gatewayLabel] else { return false }
        return targets.contains { target in
            target.group == "gateway.networking.k8s.io" && target.kind == "Gateway" && target.name == gateway
                && policy.namespace == namespace && (target.namespace.isEmpty || target.namespace == namespace)
        }
    }

    /// Those of several namespaces that count, namespace by namespace, oldest first in each.
    func policies<Policy: WorkloadPolicy>(
        in collection: ConfigCollection<Policy>, namespaces: [String]
    ) -> [Config<Policy>] {
        if collection.isEmpty { return [] }
        var seen: Set<String> = []
        return namespaces.filter { seen.insert($0).inserted }.flatMap { collection[$0].filter(isSelected(by:)) }
    }
}
