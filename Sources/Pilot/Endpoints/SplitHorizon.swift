// SplitHorizon: endpoints on other networks are replaced by the gateways that lead there.

import EnvoyAPI
import Mesh

extension NetworkGateways {
    /// The endpoints as a proxy of one network reaches them.
    ///
    /// Those on its own network stay. Those on a network with gateways become the gateways, each with the share of weight
    /// of the endpoints behind it; they have to take mutual TLS, for the gateway finds its way by SNI.
    func horizon(of node: ProxyNode, _ endpoints: EndpointGroups) -> EndpointGroups {
        if isEmpty {
            guard endpoints.groups.contains(where: { $0.members.contains { ($0.addresses.first ?? "").isEmpty } }) else { return endpoints }
            var known = endpoints
            known.removeUnaddressed()
            return known
        }
        var result = EndpointGroups()
        for group in endpoints.groups {
            var kept = EndpointGroups.Group(group.locality)
            var weights: [NetworkGateway: UInt32] = [:]
            for (endpoint, message) in zip(group.members, group.message.lbEndpoints) {
                let weight = scaled(message.loadBalancingWeight ?? 0)
                let gateways = gateways(network: endpoint.network, clusterID: endpoint.clusterID)
                let isNear = endpoint.network.isEmpty || node.network.isEmpty || endpoint.network == node.network
                if isNear || gateways.isEmpty {
                    guard !(endpoint.addresses.first ?? "").isEmpty else { continue }
                    var message = message
                    message.loadBalancingWeight = weight
                    kept.members.append(endpoint)
                    kept.message.lbEndpoints.append(message)
                    continue
                }
                guard message.isMarkedMutual else { continue }
                for gateway in gateways {
                    let share = weight / UInt32(clamping: gateways.count)
                    let (sum, isTooLarge) = weights[gateway, default: 0].addingReportingOverflow(share)
                    weights[gateway] = isTooLarge ? .max : sum
                }
            }
            for (gateway, weight) in weights.sorted(by: { Self.isBefore($0.key, $1.key) }) {
                kept.append(gateway, weight: max(weight, 1))
            }
            kept.sumWeights()
            result.groups.append(kept)
        }
        return result
    }

    private func scaled(_ weight: UInt32) -> UInt32 {
        let (product, isTooLarge) = max(weight, 1).multipliedReportingOverflow(by: UInt32(clamping: weightScale))
        return isTooLarge ? .max : product
    }
}

extension EndpointGroups {
    /// Endpoints that are known by their network alone need a gateway.
    fileprivate mutating func removeUnaddressed() {
        for index in groups.indices {
            let keeps = groups[index].members.map { !($0.addresses.first ?? "").isEmpty }
            groups[index].message.lbEndpoints = zip(groups[index].message.lbEndpoints, keeps).filter(\.1).map(\.0)
            groups[index].members = zip(groups[index].members, keeps).filter(\.1).map(\.0)
            groups[index].sumWeights()
        }
        groups.removeAll { $0.members.isEmpty }
    }
}

extension EndpointGroups.Group {
    fileprivate mutating func append(_ gateway: NetworkGateway, weight: UInt32) {
        var place = Endpoint(
            addresses: [gateway.address], servicePortName: "", port: gateway.port, workload: WorkloadIdentity(), origin: Origin(file: ""))
        place.network = gateway.network
        place.clusterID = gateway.clusterID
        var host = EnvoyEndpoint.Endpoint()
        host.address = EnvoyCore.Address(gateway.address, port: gateway.port)
        var message = EnvoyEndpoint.LbEndpoint()
        message.hostIdentifier = .endpoint(host)
        message.loadBalancingWeight = weight
        message.metadata = EndpointMetadata.metadata(workload: ["", "", "", "", gateway.clusterID], isMutual: true)
        members.append(place)
        self.message.lbEndpoints.append(message)
    }
}

extension EnvoyEndpoint.LbEndpoint {
    fileprivate var isMarkedMutual: Bool { metadata.filterMetadata[EndpointMetadata.transportSocketMatch] != nil }
}
