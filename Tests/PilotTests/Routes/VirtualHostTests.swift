// Virtual hosts: names and domains of services, and what becomes of unknown hosts.

import EnvoyAPI
import IstioAPI
import Mesh
import Testing

@testable import Pilot

struct VirtualHostTests {
    @Test func servicesHaveShortNamesInTheirOwnNamespace() {
        let mesh = RouteMesh(services: [Fixture.service("a", "shop"), Fixture.service("b", "back", address: "10.96.0.2")])
        let hosts = mesh.hosts("80")
        #expect(
            hosts["a.shop.svc.cluster.local:80"]?.domains == [
                "a.shop.svc.cluster.local", "a.shop.svc.cluster.local.", "a", "a.shop.svc", "a.shop", "10.96.0.1",
            ])
        #expect(
            hosts["b.back.svc.cluster.local:80"]?.domains == [
                "b.back.svc.cluster.local", "b.back.svc.cluster.local.", "b.back", "b.back.svc", "10.96.0.2",
            ])
        #expect(hosts["a.shop.svc.cluster.local:80"]?.routes.map(\.name) == ["default"])
        #expect(hosts["a.shop.svc.cluster.local:80"]?.routes[0].cluster == "outbound|80||a.shop.svc.cluster.local")
    }

    @Test func podsOfHeadlessServicesHaveNames() {
        let domains = RouteMesh(services: [Fixture.service("a", "shop", address: nil)]).hosts("80")["a.shop.svc.cluster.local:80"]?.domains
        #expect(domains?.contains("*.a.shop.svc.cluster.local") ?? false)
        #expect(domains?.contains("*.a") ?? false)
        #expect(domains?.count == 10)
    }

    @Test func aShortNameGivesWayToAHostOfThatName() {
        let mesh = RouteMesh(services: [
            Fixture.service("a", "shop"), Fixture.service("x", "shop", address: "10.96.0.3", registry: .external, host: "a.shop"),
        ])
        let hosts = mesh.hosts("80")
        #expect(hosts["a.shop.svc.cluster.local:80"]?.domains.contains("a.shop") == false)
        #expect(hosts["a.shop:80"]?.domains == ["a.shop", "a.shop.", "10.96.0.3"])
    }

    @Test func aDetectingListenerGetsItsServiceAlone() {
        let mesh = RouteMesh(services: [Fixture.service("a", "shop"), Fixture.service("b", "shop", address: "10.96.0.2")])
        let hosts = mesh.configuration("a.shop.svc.cluster.local:80").virtualHosts
        #expect(hosts.map(\.name) == ["a.shop.svc.cluster.local:80"])
        #expect(hosts[0].domains == ["*"])
        #expect(mesh.configuration("c.shop.svc.cluster.local:80").virtualHosts.isEmpty)
    }

    @Test func anHTTPProxyKnowsAllPorts() {
        let ports = [Service.Port(name: "http", number: 80, protocol: .http), Service.Port(name: "web", number: 8080, protocol: .http)]
        let hosts = RouteMesh(services: [Fixture.service("a", "shop", ports: ports)]).hosts("http_proxy")
        #expect(hosts["a.shop.svc.cluster.local:80"]?.domains.prefix(2) == ["a.shop.svc.cluster.local", "a.shop.svc.cluster.local:80"])
        #expect(hosts["a.shop.svc.cluster.local:8080"]?.domains.allSatisfy { $0.hasSuffix(":8080") } ?? false)
    }

    @Test func portsOfOtherProtocolsHaveNoHosts() {
        let ports = [Service.Port(name: "tcp", number: 80, protocol: .tcp)]
        #expect(RouteMesh(services: [Fixture.service("a", "shop", ports: ports)]).hosts("80").keys.sorted() == ["allow_any"])
    }

    @Test func otherNamesAreDomainsOfTheServiceItself() {
        var attributes = Service.Attributes()
        attributes.aliases = [Service.Alias(hostname: "other.shop.svc.cluster.local", namespace: "shop")]
        let service = Fixture.service("a", "back").with(attributes: attributes)
        let domains = RouteMesh(services: [service]).hosts("80")["a.back.svc.cluster.local:80"]?.domains
        #expect(domains?.contains("other") ?? false)
        #expect(domains?.contains("a") == false)
    }

    @Test func unknownHostsPassThroughOrAreRefused() throws {
        var mesh = RouteMesh()
        let passed = mesh.configuration("80").virtualHosts
        #expect(passed.map(\.name) == ["allow_any"])
        #expect(passed[0].routes[0].cluster == "PassthroughCluster")
        mesh.settings.config.outboundTrafficPolicy.mode = .registryOnly
        #expect(mesh.configuration("80").virtualHosts.map(\.name) == ["block_all"])
        try mesh.sidecar(
            #"{"outboundTrafficPolicy": {"mode": "ALLOW_ANY", "egressProxy": {"host": "out.edge.svc.cluster.local", "port": {"number": 443}}}}"#
        )
        #expect(mesh.configuration("80").virtualHosts[0].routes[0].cluster == "outbound|443||out.edge.svc.cluster.local")
    }

    @Test func namesThatNobodyGivesHaveNoHosts() {
        let configuration = RouteMesh(services: [Fixture.service("a", "shop")]).configuration("elsewhere")
        #expect(configuration.virtualHosts.isEmpty)
        #expect(configuration.validateClusters == false)
    }

    @Test func hostsOutsideOfTheRegistryAreKnownOnPort80() throws {
        var mesh = RouteMesh(services: [Fixture.service("a", "shop")])
        try mesh.virtualService(
            "shop/www", #"{"hosts": ["WWW.example.com"], "http": [{"route": [{"destination": {"host": "a"}}]}]}"#)
        let host = mesh.hosts("80")["www.example.com:80"]
        #expect(host?.domains == ["www.example.com"])
        #expect(host?.routes[0].cluster == "outbound|80||a.shop.svc.cluster.local")
        #expect(mesh.hosts("8080").keys.sorted() == ["allow_any"])
    }

    @Test func aServiceFollowsTheMostSpecificWildcard() throws {
        var mesh = RouteMesh(services: [
            Fixture.service("x", "shop", registry: .external, host: "api.eu.example.com"),
            Fixture.service("y", "shop", address: "10.96.0.2", registry: .external, host: "api.example.com"),
        ])
        for (name, host) in [("wide", "*.example.com"), ("narrow", "*.eu.example.com")] {
            let rule = #"{"name": "\#(name)", "route": [{"destination": {"host": "a"}}]}"#
            try mesh.virtualService("shop/\(name)", #"{"hosts": ["\#(host)"], "http": [\#(rule)]}"#)
        }
        let hosts = mesh.hosts("80")
        #expect(hosts["api.eu.example.com:80"]?.routes.map(\.name) == ["narrow"])
        #expect(hosts["api.example.com:80"]?.routes.map(\.name) == ["wide"])
    }
}
