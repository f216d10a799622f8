// Endpoints of Kubernetes' services: as controllers wrote them down, or as they would have.

import Mesh
import Testing

@testable import Platforms

@Suite struct EndpointTests {
    private static func slice(_ endpoints: String, labels: String = "kubernetes.io/service-name: web") -> String {
        """
        ---
        apiVersion: discovery.k8s.io/v1
        kind: EndpointSlice
        metadata:
          name: web-x
          labels: {\(labels)}
        addressType: IPv4
        ports:
        - {name: http, port: 8080, protocol: TCP}
        endpoints:
        \(endpoints)

        """
    }

    @Test func conditionsOfSlices() {
        let endpoints = """
            - {addresses: [10.1.0.1], conditions: {ready: true}}
            - {addresses: [10.1.0.2], conditions: {}}
            - {addresses: [10.1.0.3], conditions: {ready: false}}
            - {addresses: [10.1.0.4], conditions: {ready: false, serving: true, terminating: true}}
            """
        let result = mesh(webService() + Self.slice(endpoints))
        #expect(result.endpoints(webHost) == ["10.1.0.1:8080 healthy", "10.1.0.2:8080 healthy", "10.1.0.3:8080 unhealthy"])
    }

    @Test func sessionsOutliveTheirPod() {
        let service = webService().replacing("{name: web}", with: "{name: web, labels: {istio.io/persistent-session: cookie}}")
        let endpoints = "- {addresses: [10.1.0.4], conditions: {ready: false, serving: true, terminating: true}}"
        #expect(mesh(service + Self.slice(endpoints)).endpoints(webHost) == ["10.1.0.4:8080 draining"])
    }

    @Test func slicesOfOtherClusters() {
        let labels = "kubernetes.io/service-name: web, multicluster.kubernetes.io/service-name: web"
        let result = mesh(webService() + Self.slice("- {addresses: [10.1.0.1]}", labels: labels))
        #expect(result.endpoints(webHost) == [])
    }

    @Test func podsOfSlices() throws {
        let reference =
            "- {addresses: [10.1.0.1], targetRef: {kind: Pod, name: web-1}}\n- {addresses: [10.1.0.9], targetRef: {kind: Pod, name: gone}}"
        let result = mesh(webService() + Self.slice(reference) + pod("web-1", "10.1.0.1"))
        let endpoint = try #require(result.endpoint(webHost))
        #expect(endpoint.workload.workloadName == "web-1")
        #expect(endpoint.workload.serviceAccount == "spiffe://cluster.local/ns/default/sa/web")
        #expect(result.endpoints(webHost).count == 2)
        #expect(result.diagnostics.map(\.code) == ["missing-pod"])
    }

    @Test func olderEndpoints() {
        let endpoints = """
            ---
            apiVersion: v1
            kind: Endpoints
            metadata: {name: web}
            subsets:
            - addresses: [{ip: 10.1.0.1}]
              notReadyAddresses: [{ip: 10.1.0.2}]
              ports: [{name: http, port: 8080}]
            """
        #expect(mesh(webService() + endpoints).endpoints(webHost) == ["10.1.0.1:8080 healthy", "10.1.0.2:8080 unhealthy"])
    }

    @Test func derivedFromPods() {
        let pods =
            pod("a", "10.1.0.1") + pod("b", "10.1.0.2", ready: false) + pod("c", "10.1.0.3", labels: "app: other")
            + pod("d", "10.1.0.4", metadata: "deletionTimestamp: 2026-01-01T00:00:00Z")
        #expect(mesh(webService() + pods).endpoints(webHost) == ["10.1.0.1:8080 healthy", "10.1.0.2:8080 unhealthy"])
        let published = mesh(webService("publishNotReadyAddresses: true") + pods)
        #expect(published.endpoints(webHost) == ["10.1.0.1:8080 healthy", "10.1.0.2:8080 healthy"])
    }

    @Test func unknownTargetPortName() {
        let service = webService().replacing("http-app", with: "nobody")
        #expect(mesh(service + pod("a", "10.1.0.1")).endpoints(webHost) == [])
    }

    @Test func finishedPods() {
        let over = pod("a", "10.1.0.1").replacing("Running", with: "Succeeded")
        let result = mesh(webService() + over)
        #expect(result.endpoints(webHost) == [] && result.snapshot.workloads.all.isEmpty)
    }

    @Test func localities() throws {
        let node = """
            ---
            apiVersion: v1
            kind: Node
            metadata:
              name: n1
              labels: {topology.kubernetes.io/region: r1, topology.kubernetes.io/zone: z1, topology.istio.io/subzone: s1}
            """
        let onNode = try #require(mesh(webService() + node + "\n" + pod("a", "10.1.0.1", spec: "nodeName: n1")).endpoint(webHost))
        #expect(onNode.locality == Locality("r1/z1/s1") && onNode.nodeName == "n1")
        #expect(onNode.labels["topology.kubernetes.io/zone"] == "z1")
        let labelled = pod("a", "10.1.0.1", labels: "app: web, istio-locality: r2.z2", spec: "nodeName: n1")
        #expect(mesh(webService() + node + "\n" + labelled).endpoint(webHost)?.locality == Locality("r2/z2"))
    }

    @Test func networks() {
        let settings = """
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: istio, namespace: istio-system}
            data:
              mesh: |
                trustDomain: example.org
              meshNetworks: |
                networks:
                  wide: {endpoints: [{fromCidr: 10.0.0.0/8}]}
                  narrow: {endpoints: [{fromCidr: 10.1.0.0/16}]}
            """
        let pods = pod("a", "10.1.0.1") + pod("b", "10.2.0.1") + pod("c", "10.2.0.2", labels: "app: web, topology.istio.io/network: own")
        let result = mesh(webService() + pods + settings)
        let networks = (result.snapshot.endpoints.first?.value ?? []).map { "\($0.addresses[0]) \($0.network)" }.sorted()
        #expect(networks == ["10.1.0.1 narrow", "10.2.0.1 wide", "10.2.0.2 own"])
        #expect(result.endpoint(webHost)?.workload.serviceAccount == "spiffe://example.org/ns/default/sa/web")
    }

    @Test(arguments: [
        ("app: web, security.istio.io/tlsMode: istio", "", true),
        ("app: web", "", false),
        ("app: web, security.istio.io/tlsMode: disabled", "", false),
    ])
    func tlsModeOfAdmittedPods(_ labels: String, _ spec: String, _ expected: Bool) {
        let namespace = "{apiVersion: v1, kind: Namespace, metadata: {name: default, labels: {istio-injection: enabled}}}\n"
        #expect(
            mesh(namespace + webService() + pod("a", "10.1.0.1", labels: labels, spec: spec)).endpoint(webHost)?.hasMutualTLS == expected)
    }

    @Test(arguments: [
        ("istio-injection: enabled", "", true),
        ("istio.io/rev: stable", "", true),
        ("team: a", "", false),
        ("istio-injection: enabled", "sidecar.istio.io/inject: \"false\"", false),
        ("team: a", "sidecar.istio.io/inject: \"true\"", true),
        ("istio-injection: disabled", "sidecar.istio.io/inject: \"true\"", false),
    ])
    func tlsModeOfManifests(_ namespace: String, _ label: String, _ expected: Bool) {
        let yaml = """
            {apiVersion: v1, kind: Namespace, metadata: {name: default, labels: {\(namespace)}}}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: a, labels: {app: web\(label.isEmpty ? "" : ", " + label)}}
            spec: {containers: [{name: web, image: web, ports: [{name: http-app, containerPort: 8080}]}]}

            """
        #expect(mesh(yaml + webService()).endpoint(webHost)?.hasMutualTLS == expected)
    }
}
