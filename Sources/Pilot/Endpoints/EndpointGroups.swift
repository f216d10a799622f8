// EndpointGroups: the endpoints of a cluster by locality.

import EnvoyAPI
import Mesh

/// Endpoints by locality, in the order of the localities' names.
struct EndpointGroups {
    struct Group {
        let locality: Locality

        /// The endpoints behind the message's, in the same order.
        var members: [Endpoint]
        var message: EnvoyEndpoint.LocalityLbEndpoints
    }

    var groups: [Group] = []

    init() {}

    /// - Parameter forcedMutualTLS: what the DestinationRule says of mutual TLS; nil if the endpoints decide.
    init(_ entries: [PreparedEndpoints.Entry], forcedMutualTLS: Bool?) {
        var places: [Locality: Int] = [:]
        for entry in entries {
            let locality = entry.endpoint.locality
            let place: Int
            if let last = groups.last, last.locality == locality {
                place = groups.count - 1
            } else if let known = places[locality] {
                place = known
            } else {
                place = groups.count
                places[locality] = place
                groups.append(Group(locality))
                groups[place].message.lbEndpoints.reserveCapacity(entries.count)
            }
            let isMutual = forcedMutualTLS ?? entry.wantsMutualTLS
            groups[place].members.append(entry.endpoint)
            groups[place].message.lbEndpoints.append(isMutual ? entry.mutual ?? entry.plain : entry.plain)
        }
        if groups.count > 1 { groups.sort { $0.locality.description < $1.locality.description } }
        for index in groups.indices { groups[index].sumWeights() }
    }
}

extension EndpointGroups.Group {
    init(_ locality: Locality) {
        self.locality = locality
        members = []
        message = EnvoyEndpoint.LocalityLbEndpoints()
        message.locality = EnvoyCore.Locality(locality)
    }

    /// A locality weighs as much as its endpoints together.
    mutating func sumWeights() {
        var sum: UInt64 = 0
        for endpoint in message.lbEndpoints { sum += UInt64(endpoint.loadBalancingWeight ?? 0) }
        message.loadBalancingWeight = message.lbEndpoints.isEmpty ? nil : UInt32(clamping: sum)
    }
}
