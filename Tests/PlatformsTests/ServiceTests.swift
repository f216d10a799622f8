// Services of Kubernetes in the form of the mesh.

import Mesh
import Testing

@testable import Platforms

@Suite struct ServiceTests {
    @Test func clusterAddress() throws {
        let service = try #require(
            mesh(webService("clusterIP: 10.96.0.7\n  clusterIPs: [10.96.0.7, 'fd00::7']")).service(webHost))
        #expect(service.addresses == ["10.96.0.7", "fd00::7"])
        #expect(service.resolution == .clientSideLoadBalancing)
        #expect(service.registry == .kubernetes && !service.isMeshExternal && !service.isHeadless)
        let port = try #require(service.port(80))
        #expect(port.protocol == .http && port.targetPort == 0 && port.targetPortName == "http-app")
    }

    @Test func headless() throws {
        let service = try #require(mesh(webService("clusterIP: None")).service(webHost))
        #expect(service.isHeadless && service.addresses.isEmpty)
    }

    @Test func addressIsDerivedAndStable() throws {
        let alone = try #require(mesh(webService()).service(webHost))
        let other = "---\n{apiVersion: v1, kind: Service, metadata: {name: aaa}, spec: {ports: [{port: 1}]}}\n"
        let together = try #require(mesh(webService() + other).service(webHost))
        #expect(alone.addresses.count == 1 && alone.addresses == together.addresses)
        let taken =
            "---\n{apiVersion: v1, kind: Service, metadata: {name: b}, spec: {clusterIP: \(alone.addresses[0]), ports: [{port: 1}]}}\n"
        #expect(mesh(webService() + taken).service(webHost)?.addresses != alone.addresses)
    }

    @Test(arguments: [
        ("- {port: 80, targetPort: 9000}", ApplicationProtocol.unsupported, 9_000),
        ("- {port: 80}", .unsupported, 80),
        ("- {name: grpc-web, port: 80}", .grpcWeb, 80),
        ("- {name: web, port: 80, appProtocol: kubernetes.io/h2c}", .http2, 80),
        ("- {name: http, port: 80, protocol: UDP}", .udp, 80),
        ("- {name: db, port: 3306}", .tcp, 3_306),
    ])
    func ports(_ text: String, _ name: ApplicationProtocol, _ target: Int) throws {
        let yaml = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  ports:\n  \(text)\n"
        let port = try #require(mesh(yaml).service(webHost)?.ports.first)
        #expect(port.protocol == name)
        #expect(port.targetPort == target)
    }

    @Test func externalNames() throws {
        func alias(_ name: String, _ target: String) -> String {
            "---\n{apiVersion: v1, kind: Service, metadata: {name: \(name)}, spec: {type: ExternalName, externalName: \(target)}}\n"
        }
        let result = mesh(
            webService() + alias("one", webHost) + alias("two", "one.default.svc.cluster.local")
                + alias("ring", "gnir.default.svc.cluster.local") + alias("gnir", "ring.default.svc.cluster.local"))
        let one = try #require(result.service("one.default.svc.cluster.local"))
        #expect(one.resolution == .alias && one.isMeshExternal && one.addresses.isEmpty)
        #expect(
            result.service(webHost)?.attributes.aliases.map(\.hostname)
                == ["one.default.svc.cluster.local", "two.default.svc.cluster.local"])
        #expect(result.service("ring.default.svc.cluster.local")?.attributes.aliases == [])
    }

    @Test func attributes() throws {
        let yaml = """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
              annotations:
                networking.istio.io/exportTo: "., far"
                alpha.istio.io/canonical-serviceaccounts: "spiffe://other/ns/a/sa/b"
                alpha.istio.io/kubernetes-serviceaccounts: "robot"
            spec:
              type: LoadBalancer
              internalTrafficPolicy: Local
              trafficDistribution: PreferSameZone
              publishNotReadyAddresses: true
              externalIPs: [192.0.2.9]
              ports: [{port: 80}]
            status:
              loadBalancer: {ingress: [{ip: 192.0.2.1}, {hostname: lb.example}]}
            """
        let service = try #require(mesh(yaml).service(webHost))
        let attributes = service.attributes
        #expect(attributes.exportTo?.includes("far", owner: "default") == true)
        #expect(attributes.exportTo?.includes("elsewhere", owner: "default") == false)
        #expect(attributes.externalAddresses == ["192.0.2.1", "lb.example", "192.0.2.9"])
        #expect(attributes.isNodeLocal && attributes.publishesNotReady)
        #expect(attributes.trafficDistribution == .preferSameZone)
        #expect(service.subjectAltNames == ["spiffe://other/ns/a/sa/b", "spiffe://cluster.local/ns/default/sa/robot"])
    }

    @Test func discoverySelectors() {
        let yaml = """
            {apiVersion: v1, kind: Namespace, metadata: {name: in, labels: {mesh: "yes"}}}
            ---
            {apiVersion: v1, kind: Service, metadata: {name: web, namespace: in}, spec: {ports: [{port: 1}]}}
            ---
            {apiVersion: v1, kind: Service, metadata: {name: web, namespace: out}, spec: {ports: [{port: 1}]}}
            """
        let result = mesh(yaml, settings: "discoverySelectors: [{matchLabels: {mesh: \"yes\"}}]")
        #expect(result.snapshot.services.all.map(\.namespace) == ["in"])
    }

    @Test func lastDefinitionCounts() {
        let result = mesh(webService("clusterIP: 10.96.0.1") + webService("clusterIP: 10.96.0.2"))
        #expect(result.service(webHost)?.addresses == ["10.96.0.2"])
        #expect(result.diagnostics.map(\.code) == ["defined-twice"])
    }
}
