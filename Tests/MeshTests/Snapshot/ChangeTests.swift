// A snapshot after changes: what is different is said, what is not is shared.

import IstioAPI
import Mesh
import Testing

@Suite struct ChangeTests {
    private static func service(_ name: String, port: Int = 80) -> Service {
        let metadata = ConfigMetadata(ResourceReference(apiVersion: "v1", kind: "Service", namespace: "ns", name: name))
        return Service(
            hostname: "\(name).example", name: name, namespace: "ns", registry: .kubernetes, metadata: metadata,
            ports: [Service.Port(name: "http", number: port, protocol: .http)], resolution: .clientSideLoadBalancing)
    }

    private static func endpoint(_ address: String) -> Endpoint {
        Endpoint(addresses: [address], servicePortName: "http", port: 80, workload: WorkloadIdentity(), origin: Origin(file: ""))
    }

    private static func workload(_ name: String) -> Workload {
        Workload(
            kind: .pod, metadata: ConfigMetadata(ResourceReference(apiVersion: "v1", kind: "Pod", namespace: "ns", name: name)),
            addresses: ["10.1.0.1"], serviceAccount: "default", workloadName: name, workloadKind: "Pod")
    }

    private static func policy(_ name: String, creationTime: Int64 = 0) -> DecodedObject {
        let reference = ResourceReference(apiVersion: "security.istio.io/v1", kind: "PeerAuthentication", namespace: "ns", name: name)
        return DecodedObject(ConfigMetadata(reference, creationTime: creationTime), Security.PeerAuthentication())
    }

    private static let base = Snapshot(
        namespaces: ["ns": ["a": "b"]], services: [service("a"), service("b")],
        endpoints: [service("a").key: [endpoint("10.1.0.1")]], workloads: [workload("w")],
        config: ConfigStore([policy("p")]))

    @Test func nothing() {
        let (next, difference) = Self.base.applying([])
        #expect(difference.isEmpty)
        #expect(next.services.all.map(ObjectIdentifier.init) == Self.base.services.all.map(ObjectIdentifier.init))
    }

    @Test func endpointsAlone() {
        let key = Self.service("a").key
        let (next, difference) = Self.base.applying([.endpoints(key, [Self.endpoint("10.1.0.2")])])
        #expect(difference.endpoints == [key] && difference.services.isEmpty && difference.config.isEmpty)
        #expect(next.endpoints[key]?.first?.addresses == ["10.1.0.2"])
        #expect(next.services.all.map(ObjectIdentifier.init) == Self.base.services.all.map(ObjectIdentifier.init))
        #expect(Self.base.endpoints[key]?.first?.addresses == ["10.1.0.1"])
    }

    @Test func services() {
        let changed = Self.service("a", port: 81)
        let (next, difference) = Self.base.applying([
            .service(changed, endpoints: []), .endpoints(changed.key, [Self.endpoint("10.1.0.3")]), .removeService(Self.service("b").key),
            .removeService(Self.service("nobody").key),
        ])
        #expect(difference.services == [changed.key, Self.service("b").key])
        // Endpoints of a service that changed itself are no change of their own.
        #expect(difference.endpoints.isEmpty)
        #expect(next.services.all.map(\.name) == ["a"] && next.services.all.first === changed)
        #expect(next.services[host: "b.example"].isEmpty && next.services[namespace: "ns"].count == 1)
    }

    @Test func workloads() {
        let (next, difference) = Self.base.applying([
            .workload(Self.workload("v")), .removeWorkload(namespace: "ns", name: "w"), .removeWorkload(namespace: "ns", name: "nobody"),
        ])
        #expect(difference.workloads == ["ns/v", "ns/w"])
        #expect(next.workloads.all.map(\.name) == ["v"])
        #expect(next.workloads[address: "10.1.0.1"].map(\.name) == ["v"])
    }

    @Test func config() {
        let (next, difference) = Self.base.applying([
            .config(Self.policy("old", creationTime: -1)), .removeConfig(Self.policy("nobody").metadata.reference),
        ])
        #expect(difference.config == [Self.policy("old").metadata.reference])
        #expect(next.config.peerAuthentications.all.map(\.name) == ["old", "p"])
        #expect(next.config.peerAuthentications.all.last === Self.base.config.peerAuthentications.all.first)
    }

    @Test func namespacesAndSettings() {
        var settings = Self.base.mesh
        settings.meshID = "m"
        let (next, difference) = Self.base.applying([.namespace("ns", labels: ["a": "b"]), .namespace("new", labels: [:]), .mesh(settings)])
        #expect(difference.namespaces == ["new"] && difference.isMeshChanged)
        #expect(next.mesh.meshID == "m")
    }
}
