// Outbound listeners: which there are, and what happens when services want the same one.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf
import Testing

@testable import Pilot

struct OutboundListenerTests {
    private func service(_ name: String, _ port: Service.Port, address: String? = "10.96.0.1", age: Int64 = 0) -> Service {
        Fixture.service(name, "shop", ports: [port], address: address, age: age)
    }

    private func external(_ host: String, _ port: Service.Port, addresses: [String] = [], age: Int64 = 0) -> Service {
        Service(
            hostname: host, name: host, namespace: "shop", registry: .external,
            metadata: Fixture.metadata("ServiceEntry", "shop", host, age: age), ports: [port], addresses: addresses, resolution: .dns,
            isMeshExternal: true)
    }

    @Test("HTTP services share a listener, bytes and what has to be detected stand on their own addresses")
    func addresses() {
        var fixture = ListenerFixture()
        fixture.services = [
            service("web", ListenerFixture.port(80, .http)), service("shop", ListenerFixture.port(80, .grpc), address: "10.96.0.2"),
            service("queue", ListenerFixture.port(80, .tcp), address: "10.96.0.3"),
            service("auto", ListenerFixture.port(80, .unsupported), address: "10.96.0.4"),
            service("dns", ListenerFixture.port(53, .udp), address: "10.96.0.5"),
        ]
        let listeners = fixture.outbound()
        #expect(Set(listeners.keys) == ["0.0.0.0_80", "10.96.0.3_80", "10.96.0.4_80", "virtualOutbound"])
        #expect(listeners["0.0.0.0_80"]?.chains.map(\.target) == ["rds:80", "PassthroughCluster"])
        #expect(listeners["10.96.0.3_80"]?.chains.map(\.target) == ["outbound|80||queue.shop.svc.cluster.local"])
        let detected = listeners["10.96.0.4_80"]
        #expect(detected?.filterChains.map(\.target) == ["rds:auto.shop.svc.cluster.local:80"])
        #expect(detected?.defaultFilterChain.target == "outbound|80||auto.shop.svc.cluster.local")
        #expect(RouteNames.all(in: fixture.generator().outbound()).sorted() == ["80", "auto.shop.svc.cluster.local:80"])
    }

    @Test("On one address, chains that Envoy can tell apart live together; of equal ones the first stays")
    func conflicts() {
        var fixture = ListenerFixture()
        fixture.services = [
            external("a.example.com", ListenerFixture.port(443, .tls), age: 1),
            external("b.example.com", ListenerFixture.port(443, .https), age: 2), service("web", ListenerFixture.port(443, .http), age: 3),
            external("c.example.com", ListenerFixture.port(443, .tcp), age: 4),
            external("d.example.com", ListenerFixture.port(443, .tcp), age: 5),
            external("m.example.com", ListenerFixture.port(443, .mongo), age: 6),
        ]
        let listener = fixture.outbound()["0.0.0.0_443"]
        #expect(
            Set(listener?.filterChains.map(\.target) ?? [])
                == ["outbound|443||a.example.com", "outbound|443||b.example.com", "rds:443"])
        #expect(listener?.defaultFilterChain.target == "outbound|443||c.example.com")
        #expect(listener?.listenerFilters.map(\.name).map { $0.split(separator: ".").last } == ["tls_inspector", "http_inspector"])
        #expect(listener?.filterChains.first?.filterChainMatch.serverNames == ["a.example.com"])
    }

    @Test("Ranges of addresses become matches of the listener for all addresses")
    func ranges() {
        var fixture = ListenerFixture()
        fixture.services = [
            external("net.example.com", ListenerFixture.port(9000, .tcp), addresses: ["10.2.0.0/16", "10.3.1.0/24"], age: 1),
            // The same range, written otherwise.
            external("twin.example.com", ListenerFixture.port(9000, .tcp), addresses: ["10.3.1.9/24", "10.2.9.9/16"], age: 2),
        ]
        let listener = fixture.outbound()["0.0.0.0_9000"]
        #expect(listener?.filterChains.count == 1)
        let ranges = listener?.filterChains.first?.filterChainMatch.prefixRanges ?? []
        #expect(ranges.map(\.addressPrefix) == ["10.2.0.0", "10.3.1.0"])
        #expect(ranges.map(\.prefixLen) == [16, 24])
        #expect(listener?.defaultFilterChain.name == "PassthroughFilterChain")
    }

    @Test("A headless service has a listener for each pod; the proxy's own is not for itself")
    func headless() {
        var fixture = ListenerFixture()
        let database = service("db", ListenerFixture.port(5432, .tcp), address: nil)
        fixture.services = [database]
        fixture.endpoints = [
            database.key: [fixture.endpoint("10.1.0.1", 5432, named: "p5432"), fixture.endpoint("10.1.0.2", 5432, named: "p5432")]
        ]
        let generator = fixture.generator()
        #expect(Set(generator.outbound().map(\.name)) == ["10.1.0.1_5432", "10.1.0.2_5432", "virtualOutbound"])
        let configuration = Generator(fixture.snapshot).configuration(for: generator.generation.node)
        let outbound = configuration.listeners.filter { $0.trafficDirection == .outbound }
        #expect(outbound.map(\.name) == ["10.1.0.2_5432", "virtualOutbound"])
    }

    @Test("Ports of the proxy itself are left alone")
    func reserved() {
        var fixture = ListenerFixture()
        fixture.services = [service("status", ListenerFixture.port(15021, .http)), service("other", ListenerFixture.port(15020, .http))]
        #expect(Set(fixture.outbound().keys) == ["0.0.0.0_15020", "virtualOutbound"])
    }

    @Test("A Sidecar's egress says where listeners stand; later entries do not add to its ports")
    func egress() {
        var sidecar = Networking.Sidecar()
        var own = Networking.IstioEgressListener()
        own.port.number = 80
        own.port.protocol = "HTTP"
        own.bind = "127.0.0.1"
        own.captureMode = .none
        own.hosts = ["./web.shop.svc.cluster.local"]
        var socket = Networking.IstioEgressListener()
        socket.port.protocol = "HTTP"
        socket.bind = "unix:///var/run/out.sock"
        socket.hosts = ["./*"]
        var rest = Networking.IstioEgressListener()
        rest.hosts = ["./*"]
        sidecar.egress = [own, socket, rest]
        sidecar.outboundTrafficPolicy.mode = .registryOnly
        var fixture = ListenerFixture()
        fixture.services = [service("web", ListenerFixture.port(80, .http)), service("queue", ListenerFixture.port(70, .tcp))]
        fixture.objects = [Fixture.config(sidecar, "Sidecar", "shop", "default")]
        let listeners = fixture.outbound()
        let names: Set = ["127.0.0.1_80", "unix:///var/run/out.sock_0", "0.0.0.0_80", "10.96.0.1_70", "virtualOutbound"]
        #expect(Set(listeners.keys) == names)
        #expect(listeners["127.0.0.1_80"]?.bindToPort == nil)
        #expect(listeners["127.0.0.1_80"]?.chains.map(\.target) == ["rds:80"])
        #expect(listeners["0.0.0.0_80"]?.bindToPort == false)
        let pipe = listeners["unix:///var/run/out.sock_0"]
        #expect(pipe?.chains.map(\.target) == ["rds:unix:///var/run/out.sock"])
        if case .pipe(let path) = pipe?.address.address { #expect(path.path == "/var/run/out.sock") } else { Issue.record("no pipe") }
        #expect(listeners["virtualOutbound"]?.filterChains.map(\.target) == ["BlackHoleCluster", "BlackHoleCluster"])
    }

    @Test("The mesh's settings reach connection managers")
    func managers() {
        var fixture = ListenerFixture()
        fixture.services = [service("web", ListenerFixture.port(80, .http))]
        fixture.mesh.proxyHttpPort = 15080
        fixture.mesh.pathNormalization.normalization = .decodeAndMergeSlashes
        fixture.mesh.defaultConfig.proxyHeaders.server.disabled = true
        fixture.mesh.defaultConfig.proxyHeaders.requestId.disabled = true
        fixture.mesh.defaultConfig.connectionSettings.httpIdleTimeout = Duration(seconds: 30)
        let listeners = fixture.outbound()
        let manager = listeners["0.0.0.0_80"]?.filterChains.first?.manager
        #expect(manager?.statPrefix == "outbound_0.0.0.0_80;")
        #expect(manager?.mergeSlashes == true)
        #expect(manager?.pathWithEscapedSlashesAction == .unescapeAndForward)
        #expect(manager?.serverHeaderTransformation == .passThrough)
        #expect(manager?.generateRequestId == false)
        #expect(manager?.commonHttpProtocolOptions.idleTimeout == Duration(seconds: 30))
        #expect(manager?.httpFilters.last?.name == "envoy.filters.http.router")
        let proxy = listeners["127.0.0.1_15080"]
        #expect(proxy?.chains.map(\.target) == ["rds:http_proxy"])
        #expect(proxy?.chains.first?.manager?.httpProtocolOptions.allowAbsoluteUrl == true)
    }

    @Test("Without interception there are sockets only")
    func noInterception() {
        var fixture = ListenerFixture()
        fixture.services = [service("web", ListenerFixture.port(80, .http))]
        let listeners = fixture.generator(interceptionMode: ProxyNode.InterceptionMode.none).outbound()
        #expect(listeners.map(\.name) == ["127.0.0.1_80"])
        #expect(listeners.first?.bindToPort == nil)
    }
}
