// Authorization policies and the filters that Istio makes of them.

import EnvoyAPI
import Foundation
import Protobuf
import Support
import Testing
import YAML

@testable import Pilot

struct AuthorizationTests {
    private static let folder = Repository.corpus?.appendingPathComponent("authz")

    static var cases: [String] {
        get throws {
            guard let folder else { return [] }
            return try JSONTree(parsing: Data(contentsOf: folder.appendingPathComponent("cases.json")))["cases"]?.items
                .compactMap { $0["name"]?.text } ?? []
        }
    }

    @Test(.enabled(if: folder != nil, "the corpus is not here"), arguments: try cases)
    func filters(name: String) throws {
        let folder = try #require(Self.folder)
        let all = try JSONTree(parsing: Data(contentsOf: folder.appendingPathComponent("cases.json")))
        let testCase = try #require(all["cases"]?.items.first { $0["name"]?.text == name })
        let options = try #require(testCase["options"])

        var settings: [String: JSONTree] = [:]
        if case .object(let given)? = options["meshConfig"] { settings = given }
        settings["trustDomain"] = options["trustDomain"]
        settings["trustDomainAliases"] = options["trustDomainAliases"]

        var mesh = MeshText()
        try mesh.add(Array(JSONTree.object(settings).description.utf8), file: "mesh.yaml", as: .meshConfig)
        try mesh.add(Array(Self.world.utf8), file: "world.yaml")
        try mesh.add(folder.appendingPathComponent(try #require(testCase["input"]?.text)))
        let snapshot = mesh.snapshot()
        let node = try #require(snapshot.sidecars.first)
        let security = SecurityFilters(Generation(PushContext(snapshot), node))

        let made: [JSONTree]
        let isHTTP = testCase["protocol"]?.text == "http"
        if isHTTP {
            let stages = security.stages
            made = try (options["customPoliciesOnly"] == .bool(true) ? stages.custom : stages.authorization).map(Self.tree)
        } else {
            made = try security.inboundTCP().map(Self.tree)
        }
        let goldens = try (testCase["expect"]?["goldens"]?.items ?? []).map { golden in
            let text = try Data(contentsOf: folder.appendingPathComponent(golden.text ?? ""))
            var documents = DocumentStream(bytes: Array(text))
            let document = documents.next()
            let json = JSONTree(try #require(document).get()).description
            var reading = JSONReadingOptions()
            reading.types = [EnvoyTypes.types]
            return isHTTP
                ? try Self.tree(EnvoyHCM.HttpFilter(json: json, options: reading))
                : try Self.tree(EnvoyListener.Filter(json: json, options: reading))
        }
        #expect(made.count == goldens.count, "\(made.map { $0["name"]?.text ?? "" })")
        for (one, other) in zip(goldens, made) { #expect(XDSComparison.differences(expected: one, actual: other) == []) }
    }

    /// The proxy and the service that the cases take for granted.
    private static let world = """
        apiVersion: v1
        kind: Pod
        metadata: {name: httpbin, namespace: foo, labels: {app: httpbin, version: v1}}
        spec: {containers: [{name: httpbin, image: httpbin}]}
        status: {podIP: 10.0.0.1, phase: Running}
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: my-custom-ext-authz, namespace: foo}
        spec: {ports: [{name: grpc, port: 9000}], selector: {app: ext-authz}}
        """

    private static func tree(_ message: some Message) throws -> JSONTree {
        try JSONTree(parsing: Data(message.jsonString(options: JSONWritingOptions(types: [EnvoyTypes.types])).utf8))
    }
}

extension JSONTree {
    /// What a YAML document says, in JSON.
    init(_ document: Document, _ node: Int = 0) {
        switch document.kind(node) {
        case .null: self = .null
        case .bool: self = .bool(document.bool(node) ?? false)
        case .integer, .float: self = .number(document.number(node) ?? 0)
        case .string: self = .string(document.text(node))
        case .sequence, .mapping:
            var children: [Int] = []
            var child = node + 1
            while child < document.next(node) {
                children.append(child)
                child = document.next(child)
            }
            if document.kind(node) == .sequence {
                self = .list(children.map { JSONTree(document, $0) })
            } else {
                let pairs = stride(from: 0, to: children.count, by: 2)
                    .map { (document.text(children[$0]), JSONTree(document, children[$0 + 1])) }
                self = .object(Dictionary(pairs) { $1 })
            }
        }
    }
}
