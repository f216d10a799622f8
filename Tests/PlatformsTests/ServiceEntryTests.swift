// ServiceEntries and WorkloadEntries: services that Kubernetes does not know, and machines that are no pods.

import Mesh
import Testing

@testable import Platforms

@Suite struct ServiceEntryTests {
    private static func entry(_ spec: String, name: String = "out", ports: String = "[{number: 80, name: http, protocol: HTTP}]") -> String
    {
        """
        ---
        apiVersion: networking.istio.io/v1
        kind: ServiceEntry
        metadata: {name: \(name)}
        spec:
          hosts: [api.example]
          ports: \(ports)
        \(spec.split(separator: "\n" as Character).map { "  " + $0 }.joined(separator: "\n"))

        """
    }

    private static func machine(_ name: String, _ spec: String, labels: String = "app: vm") -> String {
        """
        ---
        apiVersion: networking.istio.io/v1
        kind: WorkloadEntry
        metadata: {name: \(name), labels: {\(labels)}}
        spec: {\(spec)}

        """
    }

    @Test(arguments: [
        ("DNS", Service.Resolution.dns), ("DNS_ROUND_ROBIN", .dnsRoundRobin), ("NONE", .passthrough),
    ])
    func resolutions(_ text: String, _ expected: Service.Resolution) throws {
        let result = mesh(Self.entry("resolution: \(text)"))
        let service = try #require(result.service("api.example"))
        #expect(service.resolution == expected && service.registry == .external && service.isMeshExternal)
        #expect(result.endpoints("api.example") == (expected == .passthrough ? [] : ["api.example:80 healthy"]))
        #expect(result.endpoint("api.example")?.workload.workloadName == (expected == .passthrough ? nil : "out"))
    }

    @Test func inlineEndpoints() throws {
        let result = mesh(
            Self.entry(
                """
                resolution: STATIC
                location: MESH_INTERNAL
                addresses: [198.51.100.1/32, 198.51.100.0/24]
                subjectAltNames: [spiffe://a/b]
                endpoints:
                - {address: 198.51.100.2, ports: {http: 8888}, weight: 3, locality: r/z}
                - {address: 198.51.100.3, serviceAccount: vm}
                - {address: "unix:///run/x.sock"}
                """, ports: "[{number: 80, name: http, protocol: HTTP, targetPort: 9000}]"))
        let service = try #require(result.service("api.example"))
        #expect(service.addresses == ["198.51.100.1", "198.51.100.0/24"])
        #expect(!service.isMeshExternal && service.subjectAltNames == ["spiffe://a/b"])
        #expect(
            result.endpoints("api.example")
                == ["198.51.100.2:8888 healthy", "198.51.100.3:9000 healthy", "unix:///run/x.sock:0 healthy"])
        let endpoints = try #require(result.snapshot.endpoints[service.key])
        #expect(endpoints.map(\.workload.workloadName) == ["out-0", "out-1", "out-2"])
        #expect(endpoints[0].weight == 3 && endpoints[0].locality == Locality("r/z") && !endpoints[0].hasMutualTLS)
        #expect(endpoints[1].hasMutualTLS && endpoints[1].workload.serviceAccount == "spiffe://cluster.local/ns/default/sa/vm")
        #expect(endpoints[0].origin.line == 13)
    }

    @Test func selection() {
        let selecting = Self.entry("resolution: STATIC\nlocation: MESH_INTERNAL\nworkloadSelector: {labels: {app: vm}}")
        let machines =
            Self.machine("one", "address: 10.9.0.1, ports: {http: 8080}") + Self.machine("two", "address: 10.9.0.2", labels: "app: else")
            + Self.machine("named", "address: vm.example")
            + Self.machine("far", "address: 10.9.0.4").replacing("{name: far", with: "{namespace: other, name: far")
        let pods = pod("p", "10.1.0.1", labels: "app: vm") + pod("q", "10.1.0.2", labels: "app: vm", ready: false)
        #expect(mesh(selecting + machines + pods).endpoints("api.example") == ["10.1.0.1:80 healthy", "10.9.0.1:8080 healthy"])
    }

    @Test func machinesOfKubernetesServices() throws {
        let result = mesh(
            webService()
                + Self.machine("one", "address: 10.9.0.1, ports: {http-app: 8081}, serviceAccount: vm, network: near", labels: "app: web")
                + Self.machine("two", "address: 10.9.0.2", labels: "app: web"))
        #expect(result.endpoints(webHost) == ["10.9.0.1:8081 healthy"])
        let endpoint = try #require(result.endpoint(webHost))
        #expect(endpoint.hasMutualTLS && endpoint.network == "near" && endpoint.workload.workloadName == "one")
        let workload = try #require(result.snapshot.workloads[namespace: "default", name: "one"])
        #expect(workload.kind == .workloadEntry && workload.labels["app"] == "web" && workload.addresses == ["10.9.0.1"])
    }

    @Test func sameHostAsKubernetes() throws {
        let squatter = Self.entry("resolution: STATIC\nendpoints: [{address: 192.0.2.1}]").replacing("api.example", with: webHost)
        let result = mesh(squatter + webService("clusterIP: 10.96.0.1") + pod("a", "10.1.0.1"))
        #expect(result.service(webHost)?.registry == .kubernetes)
        #expect(result.endpoints(webHost) == ["10.1.0.1:8080 healthy", "192.0.2.1:80 healthy"])
    }

    @Test func sameHostTwice() throws {
        let older = Self.entry("resolution: DNS").replacing("{name: out}", with: "{name: z, creationTimestamp: 2026-01-01T00:00:00Z}")
        let younger = Self.entry("resolution: STATIC", ports: "[{number: 81, name: more, protocol: TCP}]")
            .replacing("{name: out}", with: "{name: a, creationTimestamp: 2026-01-02T00:00:00Z}")
        let service = try #require(mesh(younger + older).service("api.example"))
        #expect(service.metadata.name == "z" && service.resolution == .dns)
        #expect(service.ports.map(\.number) == [80, 81])
    }

    @Test func allocatedAddresses() throws {
        func allocated(_ spec: String) -> [String]? { mesh(Self.entry(spec)).service("api.example")?.autoAllocatedAddresses }
        let address = try #require(allocated("resolution: DNS")?.first)
        #expect(address.hasPrefix("240.240."))
        #expect(allocated("resolution: NONE") == [])
        #expect(allocated("resolution: DNS\naddresses: [192.0.2.1]") == [])
    }
}
