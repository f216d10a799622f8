// Endpoints by cluster: subsets, health, mutual TLS, networks.

import EnvoyAPI
import IstioAPI
import Mesh
import Testing

@testable import Pilot

struct EndpointsTests {
    private func endpoint(
        _ address: String, labels: [String: String] = [:], locality: String = "", change: (inout Endpoint) -> Void = { _ in }
    ) -> Endpoint {
        let identity = WorkloadIdentity(labels: labels, namespace: "shop", workloadName: "web")
        var endpoint = Endpoint(
            addresses: [address], servicePortName: "http", port: 8080, workload: identity, origin: Origin(file: "mesh.yaml"))
        endpoint.clusterID = "Kubernetes"
        endpoint.locality = Locality(locality)
        change(&endpoint)
        return endpoint
    }

    private func assignments(
        _ endpoints: [Endpoint], _ config: [DecodedObject] = [], mesh: Snapshot.Settings = Snapshot.Settings(), network: String = ""
    ) -> [String: EnvoyEndpoint.ClusterLoadAssignment] {
        let service = Fixture.service("web", "shop")
        let workload = Workload(
            kind: .pod, metadata: Fixture.metadata("Pod", "shop", "client"), addresses: ["10.1.0.1"], serviceAccount: "default",
            network: network, workloadName: "client", workloadKind: "Deployment")
        let snapshot = Snapshot(
            mesh: mesh, services: [service], endpoints: [service.key: endpoints], workloads: [workload], config: ConfigStore(config))
        let generation = Generation(PushContext(snapshot), ProxyNode(workload, in: snapshot))
        let made = EndpointGenerator(generation).assignments()
        return Dictionary(made.map { ($0.clusterName, $0) }) { first, _ in first }
    }

    private func addresses(_ assignment: EnvoyEndpoint.ClusterLoadAssignment?) -> [String] {
        (assignment?.endpoints ?? []).flatMap(\.lbEndpoints).compactMap { endpoint in
            guard case .endpoint(let host)? = endpoint.hostIdentifier, case .socketAddress(let socket)? = host.address.address else {
                return nil
            }
            return socket.address
        }
    }

    private let whole = "outbound|80||web.shop.svc.cluster.local"

    @Test func aServiceWithoutEndpointsHasAnEmptyAssignment() {
        let made = assignments([])
        #expect(made[whole] != nil)
        #expect(made[whole]?.endpoints.isEmpty == true)
    }

    @Test func localitiesAreInTheOrderOfTheirNamesAndWeighWhatTheirEndpointsWeigh() {
        let made = assignments([
            endpoint("10.1.0.2", locality: "west/a"), endpoint("10.1.0.3", locality: "east/a") { $0.weight = 5 },
            endpoint("10.1.0.4", locality: "west/a"),
        ])
        let groups = made[whole]?.endpoints ?? []
        #expect(groups.map(\.locality.region) == ["east", "west"])
        #expect(groups.map(\.loadBalancingWeight) == [5, 2])
    }

    @Test func subsetsSelectByLabels() {
        var subset = Networking.Subset()
        subset.name = "v1"
        subset.labels = ["version": "v1"]
        var rule = Networking.DestinationRule()
        rule.host = "web.shop.svc.cluster.local"
        rule.subsets = [subset]
        let made = assignments(
            [endpoint("10.1.0.2", labels: ["version": "v1"]), endpoint("10.1.0.3", labels: ["version": "v2"])],
            [Fixture.config(rule, "DestinationRule", "shop", "web")])
        #expect(addresses(made["outbound|80|v1|web.shop.svc.cluster.local"]) == ["10.1.0.2"])
        #expect(addresses(made[whole]).count == 2)
    }

    @Test func endpointsThatEndAreLeftOutAndSickOnesMarked() {
        let made = assignments([
            endpoint("10.1.0.2") { $0.health = .unhealthy }, endpoint("10.1.0.3") { $0.health = .draining },
            endpoint("10.1.0.4", labels: ["istio.io/draining": "true"]), endpoint("web.example.com"),
        ])
        #expect(addresses(made[whole]) == ["10.1.0.2"])
        #expect(made[whole]?.endpoints.first?.lbEndpoints.first?.healthStatus == .unhealthy)
    }

    @Test func mutualTLSIsMarkedUnlessTheRuleWantsAnother() {
        func isMarked(_ config: [DecodedObject]) -> Bool? {
            let made = assignments([endpoint("10.1.0.2") { $0.hasMutualTLS = true }], config)
            return made[whole]?.endpoints.first?.lbEndpoints.first.map { $0.metadata.filterMetadata["envoy.transport_socket_match"] != nil }
        }
        var rule = Networking.DestinationRule()
        rule.host = "web.shop.svc.cluster.local"
        rule.trafficPolicy.tls.mode = .disable
        #expect(isMarked([]) == true)
        #expect(isMarked([Fixture.config(rule, "DestinationRule", "shop", "web")]) == false)
    }

    @Test func endpointsOfOtherNetworksAreReachedThroughTheirGateway() {
        var gateway = IstioMesh.Network.IstioNetworkGateway()
        gateway.gw = .address("203.0.113.7")
        gateway.port = 15443
        var network = IstioMesh.Network()
        network.gateways = [gateway]
        var mesh = Snapshot.Settings()
        mesh.networks.networks = ["far": network]
        let made = assignments(
            [
                endpoint("10.1.0.2") { $0.network = "near" },
                endpoint("10.2.0.2") {
                    $0.network = "far"; $0.hasMutualTLS = true
                },
                endpoint("10.2.0.3") {
                    $0.network = "far"; $0.hasMutualTLS = true
                },
                endpoint("10.2.0.4") { $0.network = "far" },
            ], mesh: mesh, network: "near")
        #expect(addresses(made[whole]) == ["10.1.0.2", "203.0.113.7"])
        #expect(made[whole]?.endpoints.first?.lbEndpoints.map(\.loadBalancingWeight) == [1, 2])
    }
}
