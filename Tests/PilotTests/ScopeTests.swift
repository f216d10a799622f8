// What a proxy may see: exportTo, Sidecar resources, and who owns a host.

import IstioAPI
import Mesh
import Testing

@testable import Pilot

struct ScopeTests {
    private func hosts(
        _ services: [Service], _ config: [DecodedObject] = [], namespace: String = "shop", labels: [String: String] = [:]
    ) -> [String] {
        let snapshot = Snapshot(services: services, config: ConfigStore(config))
        let node = ProxyNode(Fixture.workload("client", namespace, labels: labels), in: snapshot)
        return PushContext(snapshot).scope(of: node).services.map(\.hostname).sorted()
    }

    private func sidecar(_ hosts: [String], selector: [String: String]? = nil, port: UInt32 = 0) -> Networking.Sidecar {
        var listener = Networking.IstioEgressListener()
        listener.hosts = hosts
        if port != 0 { listener.port.number = port }
        var sidecar = Networking.Sidecar()
        sidecar.egress = [listener]
        if let selector { sidecar.workloadSelector.labels = selector }
        return sidecar
    }

    @Test func exportToDecidesWhoSees() {
        let services = [
            Fixture.service("open", "back"), Fixture.service("own", "back", exportTo: ["."]),
            Fixture.service("friends", "back", exportTo: ["shop"]), Fixture.service("nobody", "back", exportTo: ["~"]),
        ]
        #expect(hosts(services) == ["friends.back.svc.cluster.local", "open.back.svc.cluster.local"])
        #expect(hosts(services, namespace: "back") == ["open.back.svc.cluster.local", "own.back.svc.cluster.local"])
    }

    @Test func aSidecarImportsHostsOfNamespaces() {
        let services = [Fixture.service("a", "shop"), Fixture.service("b", "back"), Fixture.service("c", "back")]
        let config = [Fixture.config(sidecar(["./*", "back/b.back.svc.cluster.local"]), "Sidecar", "shop", "default")]
        #expect(hosts(services, config) == ["a.shop.svc.cluster.local", "b.back.svc.cluster.local"])
        #expect(hosts(services, config, namespace: "back").count == 3)
    }

    @Test func theSidecarOfTheWorkloadGoesBeforeThatOfTheNamespaceAndOfTheMesh() {
        let services = [Fixture.service("a", "shop"), Fixture.service("b", "back"), Fixture.service("c", "root")]
        let config = [
            Fixture.config(sidecar(["back/*"], selector: ["app": "web"]), "Sidecar", "shop", "web"),
            Fixture.config(sidecar(["./*"]), "Sidecar", "shop", "default"),
            Fixture.config(sidecar(["root/*"]), "Sidecar", "istio-system", "default"),
        ]
        #expect(hosts(services, config, labels: ["app": "web"]) == ["b.back.svc.cluster.local"])
        #expect(hosts(services, config) == ["a.shop.svc.cluster.local"])
        #expect(hosts(services, config, namespace: "other") == ["c.root.svc.cluster.local"])
    }

    @Test func aListenerWithAPortImportsThatPortOnly() {
        let ports = [
            Service.Port(name: "http", number: 80, protocol: .http), Service.Port(name: "tcp", number: 9000, protocol: .tcp),
        ]
        let snapshot = Snapshot(
            services: [Fixture.service("a", "shop", ports: ports), Fixture.service("b", "shop")],
            config: ConfigStore([Fixture.config(sidecar(["./*"], port: 9000), "Sidecar", "shop", "default")]))
        let node = ProxyNode(Fixture.workload("client", "shop"), in: snapshot)
        let scope = PushContext(snapshot).scope(of: node)
        #expect(scope.services.map(\.hostname) == ["a.shop.svc.cluster.local"])
        #expect(scope.services.first?.ports.map(\.number) == [9000])
    }

    @Test func destinationsOfImportedVirtualServicesComeAlong() {
        var route = Networking.HTTPRoute()
        var item = Networking.HTTPRouteDestination()
        item.destination.host = "b.back.svc.cluster.local"
        route.route = [item]
        var virtualService = Networking.VirtualService()
        virtualService.hosts = ["a"]
        virtualService.http = [route]
        let config = [
            Fixture.config(sidecar(["./*"]), "Sidecar", "shop", "default"),
            Fixture.config(virtualService, "VirtualService", "shop", "a"),
        ]
        let services = [Fixture.service("a", "shop"), Fixture.service("b", "back"), Fixture.service("c", "back")]
        #expect(hosts(services, config) == ["a.shop.svc.cluster.local", "b.back.svc.cluster.local"])
    }

    @Test func aHostBelongsToTheOwnNamespaceThenToKubernetesThenToTheOldest() {
        let snapshot = Snapshot(services: [
            Fixture.service("entry", "other", registry: .external, host: "a.shop.svc.cluster.local", age: 1),
            Fixture.service("a", "shop", age: 2),
            Fixture.service("one", "other", registry: .external, host: "api.example.com", age: 1),
            Fixture.service("two", "shop", registry: .external, host: "api.example.com", age: 2),
            Fixture.service("older", "other", registry: .external, host: "www.example.com", age: 1),
            Fixture.service("younger", "another", registry: .external, host: "www.example.com", age: 2),
        ])
        let scope = PushContext(snapshot).scope(of: ProxyNode(Fixture.workload("client", "shop"), in: snapshot))
        #expect(scope.service("a.shop.svc.cluster.local")?.registry == .kubernetes)
        #expect(scope.service("api.example.com")?.name == "two")
        #expect(scope.service("www.example.com")?.name == "older")
        let other = PushContext(snapshot).scope(of: ProxyNode(Fixture.workload("client", "third"), in: snapshot))
        #expect(other.service("a.shop.svc.cluster.local")?.registry == .kubernetes)
        #expect(other.service("api.example.com")?.name == "one")
    }

    @Test func scopesAreShared() {
        let snapshot = Snapshot(services: [Fixture.service("a", "shop")])
        let context = PushContext(snapshot)
        let one = context.scope(of: ProxyNode(Fixture.workload("one", "shop"), in: snapshot))
        let two = context.scope(of: ProxyNode(Fixture.workload("two", "shop"), in: snapshot))
        #expect(one === two)
    }
}
