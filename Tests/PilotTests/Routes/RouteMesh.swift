// Small meshes whose routes are looked at.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

@testable import Pilot

/// Services and VirtualServices, and the routes that a client in `shop` gets of them.
struct RouteMesh {
    var services: [Service] = []
    var objects: [DecodedObject] = []
    var settings = Snapshot.Settings()
    var labels: [String: String] = [:]

    /// `NAMESPACE/NAME` and the spec in JSON.
    mutating func virtualService(_ name: String, age: Int64 = 0, annotations: [String: String] = [:], _ json: String) throws {
        try add(Networking.VirtualService(json: json), "VirtualService", name, age, annotations)
    }

    mutating func sidecar(_ json: String) throws { try add(Networking.Sidecar(json: json), "Sidecar", "shop/default", 0, [:]) }

    private mutating func add(_ spec: some Message, _ kind: String, _ name: String, _ age: Int64, _ annotations: [String: String]) {
        let slash: Character = "/"
        let parts = name.split(separator: slash).map(String.init)
        objects.append(DecodedObject(Fixture.metadata(kind, parts[0], parts[1], age: age, annotations: annotations), spec))
    }

    func context() -> PushContext { PushContext(Snapshot(mesh: settings, services: services, config: ConfigStore(objects))) }

    func generation() -> Generation {
        let context = context()
        return Generation(context, ProxyNode(Fixture.workload("client", "shop", labels: labels), in: context.snapshot))
    }

    func configuration(_ name: String) -> EnvoyRoute.RouteConfiguration {
        RouteGenerator(generation()).outbound(names: [name])[0]
    }

    /// Virtual hosts by name, in a route configuration.
    func hosts(_ name: String) -> [String: EnvoyRoute.VirtualHost] {
        Dictionary(uniqueKeysWithValues: configuration(name).virtualHosts.map { ($0.name, $0) })
    }

    /// The routes of the service `a.shop` on port 80.
    func routes() -> [EnvoyRoute.Route] { hosts("80")["a.shop.svc.cluster.local:80"]?.routes ?? [] }

    /// The service `a.shop` with the rules of one VirtualService, in JSON.
    static func rules(_ json: String) throws -> RouteMesh {
        var mesh = RouteMesh(services: [Fixture.service("a", "shop")])
        try mesh.virtualService("shop/a", #"{"hosts": ["a"], "http": \#(json)}"#)
        return mesh
    }
}

extension EnvoyRoute.Route {
    /// The action, if requests are forwarded.
    var forwarding: EnvoyRoute.RouteAction? { if case .route(let action)? = action { action } else { nil } }

    var cluster: String? { if case .cluster(let name)? = forwarding?.clusterSpecifier { name } else { nil } }

    var weights: [String: UInt32] {
        guard case .weightedClusters(let weighted)? = forwarding?.clusterSpecifier else { return [:] }
        return Dictionary(uniqueKeysWithValues: weighted.clusters.map { ($0.name, $0.weight ?? 0) })
    }

    var prefix: String? { if case .prefix(let prefix)? = match.pathSpecifier { prefix } else { nil } }
}
