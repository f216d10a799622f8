// Pods that a cluster would make of the manifests.

import Mesh
import Testing

@testable import Platforms

@Suite struct DerivedPodsTests {
    private static func maker(_ kind: String, _ name: String, _ spec: String = "") -> String {
        """
        ---
        apiVersion: apps/v1
        kind: \(kind)
        metadata: {name: \(name)}
        spec:
          selector: {matchLabels: {app: \(name)}}
          template:
            metadata: {labels: {app: \(name)}}
            spec: {containers: [{name: c, image: i, ports: [{name: http-app, containerPort: 8080}]}]}
          \(spec)

        """
    }

    private static func workloads(_ yaml: String) -> [Workload] { mesh(yaml).snapshot.workloads.all }

    @Test func sameInAnyOrder() {
        let parts = ["a", "b", "c", "d"].map { Self.maker("Deployment", $0, "replicas: 3") }
        func seen(_ parts: [String]) -> [String] { Self.workloads(parts.joined()).map { "\($0.name) \($0.addresses)" } }
        #expect(seen(parts) == seen(parts.reversed()))
        #expect(seen(parts).count == 12)
        #expect(Set(Self.workloads(parts.joined()).flatMap(\.addresses)).count == 12)
        // What else is there makes no difference.
        #expect(seen(parts).contains(seen([parts[1]])[0]))
    }

    @Test func deployments() throws {
        let workload = try #require(Self.workloads(Self.maker("Deployment", "web")).first)
        #expect(workload.isDerived && workload.isReady)
        #expect(workload.workloadName == "web" && workload.workloadKind == "Deployment")
        #expect(workload.name.hasPrefix("web-") && workload.name.split(separator: "-" as Character).map(\.count) == [3, 10, 5])
        #expect(workload.serviceAccount == "default")
        #expect(workload.addresses[0].hasPrefix("10.244."))
        #expect(Self.workloads(Self.maker("Deployment", "web", "replicas: 0")).isEmpty)
    }

    @Test func statefulSets() {
        let workloads = Self.workloads(Self.maker("StatefulSet", "db", "replicas: 2\n  serviceName: dbs"))
        #expect(workloads.map(\.name) == ["db-0", "db-1"])
        #expect(workloads.map(\.hostname) == ["db-0", "db-1"] && workloads.allSatisfy { $0.subdomain == "dbs" })
        #expect(workloads[1].labels["statefulset.kubernetes.io/pod-name"] == "db-1")
    }

    @Test func daemonSets() {
        let nodes = ["n1", "n2"].map { "---\n{apiVersion: v1, kind: Node, metadata: {name: \($0)}}\n" }.joined()
        #expect(Self.workloads(Self.maker("DaemonSet", "log") + nodes).map(\.nodeName).sorted() == ["n1", "n2"])
        #expect(Self.workloads(Self.maker("DaemonSet", "log")).count == 1)
    }

    @Test func ownersWithPods() {
        let workloads = Self.workloads(Self.maker("Deployment", "web", "replicas: 3") + pod("web-1", "10.1.0.1"))
        #expect(workloads.map(\.name) == ["web-1"])
    }

    @Test func replicaSetsOfDeployments() {
        let owned = Self.maker("ReplicaSet", "web").replacing(
            "{name: web}",
            with: "{name: web-abc, ownerReferences: [{apiVersion: apps/v1, kind: Deployment, name: web, uid: u, controller: true}]}")
        #expect(Self.workloads(Self.maker("Deployment", "web") + owned).map(\.workloadKind) == ["Deployment"])
        #expect(Self.workloads(owned).map(\.workloadKind) == ["ReplicaSet"])
    }

    @Test func addressesThatAreTaken() throws {
        let free = try #require(Self.workloads(Self.maker("Deployment", "web")).first?.addresses[0])
        let workloads = Self.workloads(Self.maker("Deployment", "web") + pod("other", free, labels: "app: other"))
        #expect(Set(workloads.flatMap(\.addresses)).count == 2)
    }

    @Test func endpoints() {
        let result = mesh(webService() + Self.maker("Deployment", "web", "replicas: 2"))
        #expect(result.endpoints(webHost).count == 2 && result.endpoints(webHost).allSatisfy { $0.hasSuffix(":8080 healthy") })
        #expect(result.endpoint(webHost)?.workload.workloadName == "web")
    }

    @Test(arguments: [
        ("ReplicaSet", "web-5d4f", ["pod-template-hash": "5d4f"], "web Deployment"),
        ("ReplicaSet", "web-5d4f", ["rollouts-pod-template-hash": "5d4f"], "web Rollout"),
        ("ReplicaSet", "web", [:], "web ReplicaSet"),
        ("Job", "backup-27913440", [:], "backup CronJob"),
        ("Job", "backup-1", [:], "backup-1 Job"),
        ("StatefulSet", "db", [:], "db StatefulSet"),
    ])
    func namesByOwner(_ kind: String, _ name: String, _ labels: [String: String], _ expected: String) {
        let owner = ResourceReference(apiVersion: "apps/v1", kind: kind, name: name)
        let made = WorkloadName(ofPod: "p-x", labels: labels, provenance: Provenance(controller: owner, isNameGenerated: true))
        #expect("\(made.name) \(made.kind)" == expected)
        let named = WorkloadName(ofPod: "p-x", labels: labels, provenance: Provenance(controller: owner))
        #expect("\(named.name) \(named.kind)" == "p-x Pod")
    }
}
