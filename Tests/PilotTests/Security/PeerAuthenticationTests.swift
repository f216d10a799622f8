// Which mode of mutual TLS a workload's ports have.

import IstioAPI
import Mesh
import Testing

@testable import Pilot

@Suite struct PeerAuthenticationTests {
    private static func policy(
        _ namespace: String, _ name: String, _ mode: Security.PeerAuthentication.MutualTLS.Mode?, labels: [String: String] = [:],
        ports: [UInt32: Security.PeerAuthentication.MutualTLS.Mode] = [:], age: Int64 = 0
    ) -> DecodedObject {
        var spec = Security.PeerAuthentication()
        if let mode { spec.mtls.mode = mode }
        if !labels.isEmpty { spec.selector.matchLabels = labels }
        for (port, mode) in ports {
            var settings = Security.PeerAuthentication.MutualTLS()
            settings.mode = mode
            spec.portLevelMtls[port] = settings
        }
        return Fixture.config(spec, "PeerAuthentication", namespace, name, age: age)
    }

    private static func resolver(
        _ policies: [DecodedObject], namespace: String = "shop", labels: [String: String] = ["app": "till"]
    ) -> PeerAuthenticationResolver {
        PeerAuthenticationResolver(Snapshot(config: ConfigStore(policies)), namespace: namespace, labels: labels)
    }

    @Test func withoutPoliciesBothAreTaken() {
        #expect(Self.resolver([]).mode(port: 80) == .permissive)
        #expect(Self.resolver([]).sources.isEmpty)
    }

    @Test func theNarrowestThatSaysSomethingCounts() {
        let mesh = Self.policy("istio-system", "default", .strict)
        let namespace = Self.policy("shop", "default", .permissive)
        let silent = Self.policy("shop", "silent", .unset)
        let workload = Self.policy("shop", "till", .disable, labels: ["app": "till"])
        let foreign = Self.policy("shop", "other", .strict, labels: ["app": "other"])
        #expect(Self.resolver([mesh]).mode(port: 80) == .strict)
        #expect(Self.resolver([mesh, silent]).mode(port: 80) == .strict)
        #expect(Self.resolver([mesh, namespace]).mode(port: 80) == .permissive)
        #expect(Self.resolver([mesh, namespace, foreign]).mode(port: 80) == .permissive)
        let all = Self.resolver([mesh, namespace, workload, foreign])
        #expect(all.mode(port: 80) == .disable)
        #expect(all.sources.map(\.name) == ["default", "default", "till"])
    }

    @Test func theOldestOfSeveralCounts() {
        let young = Self.policy("shop", "a", .strict, age: 20)
        let old = Self.policy("shop", "b", .disable, age: 10)
        #expect(Self.resolver([young, old]).mode(port: 80) == .disable)
    }

    @Test func selectorsMeanNothingInTheRootNamespace() {
        let selecting = Self.policy("istio-system", "till", .strict, labels: ["app": "till"])
        #expect(Self.resolver([selecting]).mode(port: 80) == .permissive)
        #expect(Self.resolver([selecting], namespace: "istio-system").mode(port: 80) == .permissive)
    }

    @Test func portsCountOnlyWithASelector() {
        let wide = Self.policy("shop", "default", .strict, ports: [80: .disable])
        #expect(Self.resolver([wide]).ports.isEmpty)
        let narrow = Self.policy("shop", "till", nil, labels: ["app": "till"], ports: [80: .disable, 90: .unset])
        let resolver = Self.resolver([wide, narrow])
        #expect(resolver.ports == [80, 90])
        #expect(resolver.mode(port: 80) == .disable)
        #expect(resolver.mode(port: 90) == .strict)
        #expect(resolver.mode(port: 0) == .strict)
    }

    @Test func clientsLookAtNamespaces() {
        let snapshot = Snapshot(
            config: ConfigStore([
                Self.policy("istio-system", "default", .unset), Self.policy("quiet", "default", .unset),
                Self.policy("open", "default", .disable), Self.policy("open", "till", .strict, labels: ["app": "till"]),
            ]))
        #expect(PeerAuthenticationResolver.mode(ofNamespace: "shop", in: snapshot) == .permissive)
        #expect(PeerAuthenticationResolver.mode(ofNamespace: "quiet", in: snapshot) == .permissive)
        #expect(PeerAuthenticationResolver.mode(ofNamespace: "open", in: snapshot) == .disable)
        #expect(PeerAuthenticationResolver.mode(ofNamespace: "shop", in: Snapshot()) == nil)
    }

    @Test func endpointsThatTakePlainTextOnly() {
        let identity = WorkloadIdentity(labels: ["app": "till"], namespace: "shop")
        let snapshot = Snapshot(
            config: ConfigStore([Self.policy("shop", "till", .strict, labels: ["app": "till"], ports: [90: .disable])]))
        func isDisabled(_ port: Int) -> Bool {
            let endpoint = Endpoint(
                addresses: ["10.0.0.1"], servicePortName: "http", port: port, workload: identity, origin: Origin(file: "mesh.yaml"))
            return EndpointMutualTLS.isDisabled(endpoint: endpoint, in: snapshot)
        }
        #expect(isDisabled(90))
        #expect(!isDisabled(80))
    }
}
