// Documents become typed objects, and what would be refused stays out.

import Galley
import IstioAPI
import KubernetesAPI
import Mesh
import Testing
import YAML

@Suite struct ObjectDecoderTests {
    private struct Result {
        var objects: [DecodedObject]
        var diagnostics: [Diagnostic]
        var skipped: [String: Int]
        var refused: Int
    }

    private static func decode(_ yaml: String) -> Result {
        var decoder = ObjectDecoder()
        var stream = DocumentStream(bytes: Array(yaml.utf8))
        while let next = stream.next() {
            switch next {
            case .success(let document): decoder.decode(document, file: "a.yaml")
            case .failure(let error): decoder.unparsable(error, file: "a.yaml")
            }
        }
        return Result(
            objects: decoder.objects, diagnostics: decoder.diagnostics, skipped: decoder.skippedKinds, refused: decoder.refused)
    }

    @Test func metadata() throws {
        let yaml = """
            # first line
            apiVersion: networking.istio.io/v1
            kind: VirtualService
            metadata:
              name: reviews
              creationTimestamp: "2026-01-01T00:00:00Z"
              labels: {a: b}
              annotations: {c: d}
            spec:
              hosts: [reviews]
              http:
              - match: [{uri: {prefix: /a}}]
                route: [{destination: {host: reviews}}]
              - route: [{destination: {host: reviews}}]
            """
        let object = try #require(Self.decode(yaml).objects.first)
        let metadata = object.metadata
        #expect(metadata.namespace == "default" && metadata.name == "reviews")
        #expect(metadata.labels == ["a": "b"] && metadata.annotations == ["c": "d"])
        #expect(metadata.creationTime == 1_767_225_600)
        #expect(metadata.origin == Origin(file: "a.yaml", line: 2))
        #expect(metadata.origin(of: "spec.http[1]").line == 14)
        #expect((object.message as? Networking.VirtualService)?.http.count == 2)
    }

    @Test func refusedObjectsStayOut() {
        let yaml = """
            {apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: a}, spec: {servers: 5}}
            ---
            {apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {name: b}, spec: {hosts: []}}
            ---
            {apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {name: c, namespace: x}}
            """
        let result = Self.decode(yaml)
        #expect(result.objects.map(\.metadata.reference.description) == ["AuthorizationPolicy x/c"])
        #expect(result.objects.first?.message is Security.AuthorizationPolicy)
        #expect(result.refused == 2)
        #expect(result.diagnostics.contains { $0.level == .error && $0.subject?.name == "a" })
    }

    @Test func objectsOfKubernetesComeInAnyway() throws {
        let yaml = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: p-x
              generateName: p-
              ownerReferences: [{apiVersion: apps/v1, kind: ReplicaSet, name: p, uid: u, controller: true}]
            spec:
              fieldOfTomorrow: 1
              containers: [{name: c, image: i}]
            status: {podIP: 10.1.0.1}
            """
        let result = Self.decode(yaml)
        let object = try #require(result.objects.first)
        #expect((object.message as? Kubernetes.Pod)?.status.podIp == "10.1.0.1")
        #expect(object.provenance.controller?.name == "p" && object.provenance.isNameGenerated && !object.provenance.isBeingDeleted)
        #expect(result.diagnostics.map(\.level) == [.warning])
    }

    @Test func listsAreOpened() {
        let yaml = """
            apiVersion: v1
            kind: List
            items:
            - {apiVersion: v1, kind: Namespace, metadata: {name: a}}
            - {apiVersion: example.org/v1, kind: Thing, metadata: {name: b}}
            - {apiVersion: v1, kind: Service, metadata: {name: c}, spec: {ports: [{port: 1}]}}
            """
        let result = Self.decode(yaml)
        #expect(result.objects.map(\.metadata.reference.description) == ["Namespace a", "Service default/c"])
        #expect(result.skipped == ["example.org/v1 Thing": 1])
    }

    @Test func unparsableDocuments() {
        let result = Self.decode("a: [\n---\n{apiVersion: v1, kind: Namespace, metadata: {name: a}}\n")
        #expect(result.objects.count == 1 && result.diagnostics.count == 1)
    }
}
