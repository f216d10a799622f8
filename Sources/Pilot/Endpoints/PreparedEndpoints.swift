// PreparedEndpoints: endpoints in Envoy's form, made once a snapshot and shared by all clusters and proxies.

import EnvoyAPI
import Mesh
import Protobuf
import Synchronization

/// Envoy's form of each endpoint depends on the proxy only in whether it is marked for mutual TLS. So it is made once,
/// when some proxy first asks for the service.
final class PreparedEndpoints: Sendable {
    struct Entry: Sendable {
        let endpoint: Endpoint

        /// The workload takes mutual TLS, and no PeerAuthentication turns it off for the port.
        let wantsMutualTLS: Bool
        let plain: EnvoyEndpoint.LbEndpoint

        /// Nil if the workload has no proxy that could take mutual TLS.
        let mutual: EnvoyEndpoint.LbEndpoint?

        /// Not a DNS name, which EDS does not take: an IP address, a Unix socket, or nothing (known by its network alone).
        let isAddress: Bool
    }

    private let snapshot: Snapshot
    private let known = Mutex<[ServiceKey: [String: [Entry]]]>([:])

    init(_ snapshot: Snapshot) { self.snapshot = snapshot }

    /// In the order of the snapshot.
    func entries(of service: Service, port: Service.Port) -> [Entry] {
        if let found = known.withLock({ $0[service.key] }) { return found[port.name] ?? [] }
        let made = prepare(service)
        known.withLock { $0[service.key] = made }
        return made[port.name] ?? []
    }

    private func prepare(_ service: Service) -> [String: [Entry]] {
        var result: [String: [Entry]] = [:]
        var metadata: [MetadataKey: EnvoyEndpoint.LbEndpoint] = [:]
        // A workload is met once a port: of a service with one, none has to be remembered.
        let sharesMetadata = service.ports.count > 1
        for (port, endpoints) in Self.byPort(snapshot.endpoints(of: service)) {
            result[port] = endpoints.map { endpoint in
                func template(_ isMutual: Bool) -> EnvoyEndpoint.LbEndpoint {
                    let key = MetadataKey(
                        identity: ObjectIdentifier(endpoint.workload), clusterID: endpoint.clusterID, isMutual: isMutual)
                    if sharesMetadata, let found = metadata[key] { return found }
                    var made = EnvoyEndpoint.LbEndpoint()
                    made.metadata = EndpointMetadata.metadata(of: endpoint, isMutual: isMutual)
                    if sharesMetadata { metadata[key] = made }
                    return made
                }
                let hasMutualTLS = endpoint.hasMutualTLS
                let status = status(of: endpoint, service)
                return Entry(
                    endpoint: endpoint,
                    wantsMutualTLS: hasMutualTLS && !EndpointMutualTLS.isDisabled(endpoint: endpoint, in: snapshot),
                    plain: Self.fill(template(false), endpoint, status),
                    mutual: hasMutualTLS ? Self.fill(template(true), endpoint, status) : nil,
                    isAddress: Self.isAddress(endpoint))
            }
        }
        return result
    }

    /// Endpoints by the name of their port, each list in the order of the snapshot.
    private static func byPort(_ endpoints: [Endpoint]) -> [String: [Endpoint]] {
        guard let first = endpoints.first?.servicePortName else { return [:] }
        if endpoints.allSatisfy({ $0.servicePortName == first }) { return [first: endpoints] }
        return Dictionary(grouping: endpoints, by: \.servicePortName)
    }

    private struct MetadataKey: Hashable {
        let identity: ObjectIdentifier
        let clusterID: String
        let isMutual: Bool
    }

    private static func isAddress(_ endpoint: Endpoint) -> Bool {
        guard let address = endpoint.addresses.first, !address.isEmpty, endpoint.port != 0 else { return true }
        return IPAddress.version(of: address) != nil
    }

    private static func fill(
        _ template: EnvoyEndpoint.LbEndpoint, _ endpoint: Endpoint, _ status: EnvoyCore.HealthStatus
    ) -> EnvoyEndpoint.LbEndpoint {
        var result = template
        var host = EnvoyEndpoint.Endpoint()
        host.address = EnvoyCore.Address(endpoint.addresses.first ?? "", port: endpoint.port)
        host.additionalAddresses = endpoint.addresses.dropFirst().map { address in
            var additional = EnvoyEndpoint.Endpoint.AdditionalAddress()
            additional.address = EnvoyCore.Address(address, port: endpoint.port)
            return additional
        }
        result.hostIdentifier = .endpoint(host)
        result.healthStatus = status
        result.loadBalancingWeight = UInt32(clamping: max(endpoint.weight, 1))
        return result
    }

    /// Nobody watches the health of what a ServiceEntry or WorkloadEntry names, so nothing is said of it.
    private func status(of endpoint: Endpoint, _ service: Service) -> EnvoyCore.HealthStatus {
        switch endpoint.effectiveHealth {
        case .unhealthy: return .unhealthy
        case .draining: return .draining
        case .healthy: break
        }
        if service.registry == .kubernetes, snapshot.config.workloadEntries.isEmpty { return .healthy }
        guard service.registry != .consul else { return .healthy }
        let workloads = endpoint.addresses.flatMap { snapshot.workloads[address: $0] }
        if workloads.contains(where: { $0.kind == .pod }) { return .healthy }
        return service.registry == .kubernetes && workloads.isEmpty ? .healthy : .unknown
    }
}
