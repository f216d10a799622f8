// DestinationClusters: from the destination of a route to the name of its cluster.

import IstioAPI
import Mesh

/// Names of clusters, from the point of view of one port.
struct DestinationClusters {
    /// Where requests go that name no destination.
    private static let unknown = "UnknownService"

    let services: RoutedServices

    /// The port that the client sent its request to.
    let port: Int

    /// The destination's port is the one it names, the only one of the service, or that of the request.
    func cluster(_ destination: Networking.Destination) -> String {
        guard !destination.host.isEmpty else { return Self.unknown }
        let service = services[destination.host]
        var host = destination.host
        // The cluster of another name is that of the service meant by it.
        if let alias = service?.service.attributes.externalName, !alias.isEmpty { host = alias }
        let port: Int
        if let selector = destination.$port {
            port = Int(selector.number)
        } else if let service, service.ports.count == 1 {
            port = service.ports[0].number
        } else {
            port = self.port
        }
        return Naming.cluster(.outbound, subset: destination.subset, host: host, port: port)
    }
}
