// EndpointGenerator: the endpoints of a proxy's clusters (EDS).

import EnvoyAPI
import IstioAPI
import Mesh

struct EndpointGenerator {
    let generation: Generation

    init(_ generation: Generation) { self.generation = generation }

    /// One assignment for each EDS cluster: each port of the services in scope whose endpoints proxies are told, and each
    /// subset of them. One without endpoints is empty, so that Envoy does not wait for it.
    func assignments() -> [EnvoyEndpoint.ClusterLoadAssignment] {
        var assignments: [EnvoyEndpoint.ClusterLoadAssignment] = []
        for service in generation.scope.services where service.resolution == .clientSideLoadBalancing {
            let reach = EndpointReach(generation, service)
            let rule = generation.destinationRule(for: service)?.rule
            for port in service.ports where port.protocol != .udp {
                for subset in [nil] + (rule?.subsets ?? []).map({ $0 as Networking.Subset? }) {
                    let policy = EndpointPolicy(rule, subset: subset, port: port.number)
                    if policy.keepsDestination { continue }
                    var assignment = EnvoyEndpoint.ClusterLoadAssignment()
                    assignment.clusterName = Naming.cluster(
                        .outbound, subset: subset?.name ?? "", host: service.hostname, port: port.number)
                    assignment.endpoints = localities(of: service, port: port, subset: subset, policy, reach)
                    assignments.append(assignment)
                }
            }
        }
        return assignments
    }

    /// The endpoints of one cluster by locality, with the weights and priorities of the proxy's point of view.
    func localities(
        of service: Service, port: Service.Port, subset: Networking.Subset?, _ policy: EndpointPolicy, _ reach: EndpointReach
    ) -> [EnvoyEndpoint.LocalityLbEndpoints] {
        let groups = EndpointGroups(
            generation.context.preparedEndpoints.entries(of: service, port: port).filter { entry in
                LabelSelection.selects(subset?.labels ?? [:], entry.endpoint.labels) && reach.includes(entry.endpoint)
                    && (service.resolution.isDNS || entry.isAddress)
            }, forcedMutualTLS: policy.forcesMutualTLS)
        let local = generation.context.networks.horizon(of: generation.node, groups)
        let setting = LocalityLoadBalancing(
            rule: policy.loadBalancer?.$localityLbSetting, service: service, mesh: generation.meshConfig.$localityLbSetting)
        guard let setting, !local.groups.isEmpty else { return local.groups.map(\.message) }
        let labels = setting.setting.failoverPriority.isEmpty ? nil : local.groups.map { $0.members.map(\.placeLabels) }
        return setting.apply(
            to: local.groups.map(\.message), labels: labels, locality: generation.node.locality,
            proxyLabels: labels == nil ? [:] : generation.node.placeLabels, hasOutlierDetection: policy.hasOutlierDetection)
    }
}
