// ListenerFixture: listeners of a small mesh, and what is inside of them.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

@testable import Pilot

struct ListenerFixture {
    var services: [Service] = []
    var endpoints: [ServiceKey: [Endpoint]] = [:]
    var objects: [DecodedObject] = []
    var mesh = IstioMesh.MeshConfig()
    var labels: [String: String] = ["app": "client"]
    var annotations: [String: String] = [:]
    var address = "10.1.0.1"

    var snapshot: Snapshot {
        var settings = Snapshot.Settings()
        settings.config = mesh
        return Snapshot(mesh: settings, services: services, endpoints: endpoints, config: ConfigStore(objects))
    }

    func generator(interceptionMode: ProxyNode.InterceptionMode? = nil, targets: [ProxyNode.ServiceTarget] = []) -> ListenerGenerator {
        let snapshot = snapshot
        let workload = Fixture.workload("client", "shop", address: address, labels: labels, annotations: annotations)
        var node = ProxyNode(workload, in: snapshot)
        if let interceptionMode { node.interceptionMode = interceptionMode }
        if !targets.isEmpty { node.serviceTargets = targets }
        return ListenerGenerator(Generation(PushContext(snapshot), node))
    }

    /// Outbound listeners by name.
    func outbound() -> [String: EnvoyListener.Listener] {
        Dictionary(generator().outbound().map { ($0.name, $0) }) { first, _ in first }
    }

    func endpoint(_ address: String, _ port: Int, named name: String) -> Endpoint {
        Endpoint(
            addresses: [address], servicePortName: name, port: port, workload: WorkloadIdentity(namespace: "shop"),
            origin: Origin(file: "mesh.yaml"))
    }

    static func port(_ number: Int, _ protocol: ApplicationProtocol) -> Service.Port {
        Service.Port(name: "p\(number)", number: number, protocol: `protocol`)
    }
}

extension EnvoyListener.Listener {
    /// All chains, the default one last.
    var chains: [EnvoyListener.FilterChain] { filterChains + ($defaultFilterChain.map { [$0] } ?? []) }
}

extension EnvoyListener.FilterChain {
    func last<M: Message>(_ type: M.Type) -> M? {
        guard case .typedConfig(let packed) = filters.last?.configType else { return nil }
        return try? packed.unpacked(as: type)
    }

    var proxy: EnvoyTCPProxy.TcpProxy? { last(EnvoyTCPProxy.TcpProxy.self) }
    var manager: EnvoyHCM.HttpConnectionManager? { last(EnvoyHCM.HttpConnectionManager.self) }

    /// The cluster of a TCP proxy, or the routes of a connection manager.
    var target: String {
        if case .cluster(let name) = proxy?.clusterSpecifier { return name }
        if case .rds(let rds) = manager?.routeSpecifier { return "rds:" + rds.routeConfigName }
        return ""
    }
}

extension ListenerGenerator {
    func outbound() -> [EnvoyListener.Listener] {
        let drafts = outboundDrafts()
        return drafts.connections + outbound(from: drafts)
    }
}
