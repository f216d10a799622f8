// NetworkGateways: the gateways through which other networks are reached.

import IstioAPI
import Mesh

/// A gateway that takes traffic for a network in from others.
struct NetworkGateway: Sendable, Hashable {
    var network: String

    /// The cluster that it belongs to; empty if it stands in MeshNetworks by its address.
    var clusterID = ""
    var address: String
    var port: Int
}

/// Gateways of all networks: from MeshNetworks, and services that are labelled as gateways of a network.
struct NetworkGateways: Sendable {
    /// Where gateways between networks listen unless they say otherwise.
    static let standardPort = 15443

    private var byNetwork: [String: [NetworkGateway]] = [:]

    /// The least common multiple of the numbers of gateways that share traffic: weights times this divide without rest.
    private(set) var weightScale = 1

    init(_ snapshot: Snapshot) {
        var all: Set<NetworkGateway> = []
        for (network, settings) in snapshot.mesh.networks.networks {
            for gateway in settings.gateways {
                // A name would have to be resolved, and to what may change at any time.
                guard case .address(let address)? = gateway.gw, IPAddress.version(of: address) != nil else { continue }
                all.insert(NetworkGateway(network: network, address: address, port: Int(gateway.port)))
            }
        }
        let named = Self.gatewaysOfServices(snapshot.mesh)
        for service in snapshot.services.all where service.registry == .kubernetes {
            var gateways = named[service.hostname] ?? []
            if let network = service.attributes.labels["topology.istio.io/network"], !network.isEmpty {
                let port = service.attributes.labels["networking.istio.io/gatewayPort"].flatMap(Int.init)
                gateways.append((network, port ?? Self.standardPort))
            }
            for address in service.attributes.externalAddresses where IPAddress.version(of: address) != nil {
                for (network, port) in gateways {
                    all.insert(NetworkGateway(network: network, clusterID: snapshot.mesh.clusterID, address: address, port: port))
                }
            }
        }
        byNetwork = Dictionary(grouping: all.sorted(by: Self.isBefore), by: \.network)
        for gateways in byNetwork.values {
            weightScale = Self.leastCommonMultiple(weightScale, gateways.count)
            for group in Dictionary(grouping: gateways, by: \.clusterID).values where !(group.first?.clusterID ?? "").isEmpty {
                weightScale = Self.leastCommonMultiple(weightScale, group.count)
            }
        }
    }

    /// Whether there is more than one network to think of.
    var isEmpty: Bool { byNetwork.isEmpty }

    /// Gateways of the endpoint's own cluster if there are any, else all of its network.
    func gateways(network: String, clusterID: String) -> [NetworkGateway] {
        guard let all = byNetwork[network] else { return [] }
        let own = all.filter { $0.clusterID == clusterID }
        return own.isEmpty ? all : own
    }

    /// `registryServiceName` in networks that have endpoints from this cluster's registry, by host.
    private static func gatewaysOfServices(_ mesh: Snapshot.Settings) -> [String: [(String, Int)]] {
        var result: [String: [(String, Int)]] = [:]
        for (network, settings) in mesh.networks.networks {
            let isOwn = settings.endpoints.contains { entry in
                if case .fromRegistry(let registry)? = entry.ne { registry == mesh.clusterID } else { false }
            }
            guard isOwn else { continue }
            for gateway in settings.gateways {
                guard case .registryServiceName(let host)? = gateway.gw else { continue }
                result[host, default: []].append((network, Int(gateway.port)))
            }
        }
        return result
    }

    static func isBefore(_ left: NetworkGateway, _ right: NetworkGateway) -> Bool {
        (left.address, left.port, left.network, left.clusterID) < (right.address, right.port, right.network, right.clusterID)
    }

    private static func leastCommonMultiple(_ one: Int, _ other: Int) -> Int {
        var (left, right) = (one, other)
        while right != 0 { (left, right) = (right, left % right) }
        return left == 0 ? 1 : one / left * other
    }
}
