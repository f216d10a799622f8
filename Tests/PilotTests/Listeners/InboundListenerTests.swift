// Inbound listeners: chains by mutual TLS and protocol, inspectors, a Sidecar's ingress.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf
import Testing

@testable import Pilot

struct InboundListenerTests {
    private func target(_ port: Int, _ protocol: ApplicationProtocol) -> ProxyNode.ServiceTarget {
        let port = ListenerFixture.port(port, `protocol`)
        return ProxyNode.ServiceTarget(service: Fixture.service("client", "shop", ports: [port]), port: port, targetPort: port.number)
    }

    private func authentication(_ mode: Security.PeerAuthentication.MutualTLS.Mode, port: UInt32? = nil) -> DecodedObject {
        var policy = Security.PeerAuthentication()
        var own = Security.PeerAuthentication.MutualTLS()
        own.mode = mode
        if let port {
            policy.selector.matchLabels = ["app": "client"]
            policy.portLevelMtls[port] = own
        } else {
            policy.mtls = own
        }
        return Fixture.config(policy, "PeerAuthentication", "shop", port == nil ? "default" : "port")
    }

    private func chains(_ listener: EnvoyListener.Listener?, _ port: UInt32) -> [EnvoyListener.FilterChain] {
        listener?.filterChains.filter { $0.filterChainMatch.destinationPort == port } ?? []
    }

    private func describe(_ chain: EnvoyListener.FilterChain) -> String {
        let match = chain.filterChainMatch
        let kind = chain.manager == nil ? "tcp" : "http"
        return "\(match.transportProtocol) \(match.applicationProtocols.count) \(kind)\(chain.$transportSocket == nil ? "" : " mutual")"
    }

    @Test("Permissive takes both, strict mutual TLS only, disabled plain text only")
    func modes() {
        let targets = [target(80, .http), target(81, .tcp), target(82, .unsupported)]
        var fixture = ListenerFixture()
        let permissive = fixture.generator(targets: targets).inbound().first
        #expect(chains(permissive, 80).map(describe) == ["tls 5 http mutual", "raw_buffer 0 http"])
        #expect(chains(permissive, 81).map(describe) == ["tls 5 tcp mutual", "tls 0 tcp", "raw_buffer 0 tcp"])
        let detected = ["tls 3 http mutual", "raw_buffer 2 http", "tls 2 tcp mutual", "raw_buffer 0 tcp", "tls 0 tcp"]
        #expect(chains(permissive, 82).map(describe) == detected)
        fixture.objects = [authentication(.strict)]
        let strict = fixture.generator(targets: targets).inbound().first
        #expect(chains(strict, 80).map(describe) == ["tls 0 http mutual"])
        #expect(chains(strict, 81).map(describe) == ["tls 0 tcp mutual"])
        #expect(chains(strict, 82).map(describe) == ["tls 3 http mutual", "tls 0 tcp mutual"])
        fixture.objects = [authentication(.disable)]
        let plain = fixture.generator(targets: targets).inbound().first
        #expect(chains(plain, 80).map(describe) == ["raw_buffer 0 http"])
        #expect(chains(plain, 82).map(describe) == ["raw_buffer 2 http", "raw_buffer 0 tcp"])
    }

    @Test("Inspectors look only where a chain asks for what they find")
    func inspectors() {
        var fixture = ListenerFixture()
        let usual = fixture.generator(targets: [target(80, .http)]).inbound().first
        #expect(
            usual?.listenerFilters.map(\.name).map { $0.split(separator: ".").last } == ["original_dst", "tls_inspector", "http_inspector"])
        guard case .orMatch(let set) = usual?.listenerFilters.last?.filterDisabled.rule else {
            Issue.record("no ports")
            return
        }
        #expect(set.rules.count == 2)
        // Nobody speaks TLS but for one port.
        fixture.objects = [authentication(.disable), authentication(.strict, port: 81)]
        let other = fixture.generator(targets: [target(80, .http), target(81, .tcp)]).inbound().first
        guard case .notMatch(let ports) = other?.listenerFilters.dropFirst().first?.filterDisabled.rule,
            case .destinationPortRange(let range) = ports.rule
        else {
            Issue.record("no ports")
            return
        }
        #expect(range.start == 81)
        #expect(range.end == 82)
    }

    @Test("A port with a mode of its own that no service has passes through with that mode")
    func passthrough() {
        var fixture = ListenerFixture()
        fixture.objects = [authentication(.strict, port: 9000)]
        let listener = fixture.generator().inbound().first
        #expect(chains(listener, 9000).map(\.name) == ["virtualInbound-catchall-http", "virtualInbound"])
        #expect(chains(listener, 9000).last?.target == "InboundPassthroughCluster")
        #expect(chains(listener, 15006).map(\.name) == ["virtualInbound-blackhole"])
    }

    @Test("A Sidecar's ingress replaces the services' ports; some have sockets of their own")
    func ingress() {
        var sidecar = Networking.Sidecar()
        var first = Networking.IstioIngressListener()
        first.port.number = 8080
        first.port.protocol = "HTTP2"
        var second = Networking.IstioIngressListener()
        second.port.number = 9090
        second.port.protocol = "TCP"
        second.bind = "127.0.0.1"
        second.captureMode = .none
        sidecar.ingress = [second, first]
        var fixture = ListenerFixture()
        fixture.objects = [Fixture.config(sidecar, "Sidecar", "shop", "default")]
        let listeners = fixture.generator(targets: [target(80, .http)]).inbound()
        #expect(listeners.map(\.name) == ["virtualInbound", "127.0.0.1_9090"])
        #expect(chains(listeners.first, 80).isEmpty)
        #expect(chains(listeners.first, 8080).map(\.name) == ["10.1.0.1_8080", "10.1.0.1_8080"])
        #expect(chains(listeners.first, 8080).first?.manager?.$http2ProtocolOptions != nil)
        #expect(listeners.last?.filterChains.last?.target == "inbound|9090||")
        #expect(listeners.last?.listenerFilters.contains { $0.name.hasSuffix("original_dst") } == false)
    }

    @Test("TPROXY keeps the client's address; without interception there is no listener for all ports")
    func interception() {
        let fixture = ListenerFixture()
        let transparent = fixture.generator(interceptionMode: .tproxy, targets: [target(80, .http)]).inbound().first
        #expect(transparent?.transparent == true)
        #expect(transparent?.listenerFilters.dropFirst().first?.name == "envoy.filters.listener.original_src")
        #expect(fixture.generator(interceptionMode: ProxyNode.InterceptionMode.none, targets: [target(80, .http)]).inbound().isEmpty)
    }

    @Test("Of two services with the same port the first says what is spoken")
    func samePort() {
        let fixture = ListenerFixture()
        let listener = fixture.generator(targets: [target(80, .tcp), target(80, .http)]).inbound().first
        #expect(chains(listener, 80).allSatisfy { $0.manager == nil })
    }
}
