// InlineEndpoints: the endpoints of clusters whose names Envoy resolves itself, within the cluster.

import EnvoyAPI
import IstioAPI
import Mesh

extension OutboundClusters {
    /// Endpoints of the port by locality, in its order; only those that have the labels of the subset.
    func inlineEndpoints(_ port: Service.Port, subset: Networking.Subset?) -> [EnvoyEndpoint.LocalityLbEndpoints] {
        let reach = EndpointReach(generation, service)
        let entries = generation.context.preparedEndpoints.entries(of: service, port: port).filter { entry in
            LabelSelection.selects(subset?.labels ?? [:], entry.endpoint.labels) && reach.includes(entry.endpoint)
        }
        let policy = EndpointPolicy(rule, subset: subset, port: port.number)
        return EndpointGroups(entries, forcedMutualTLS: policy.forcesMutualTLS).groups.map(\.message)
    }
}
