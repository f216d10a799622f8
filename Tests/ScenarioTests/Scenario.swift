// Recorded meshes: a folder each, with what Istio's control plane made of it for every proxy.

import EnvoyAPI
import Foundation
import Galley
import Mesh
import Pilot
import Platforms
import Protobuf
import Support
import YAML

/// A mesh in a folder of its own: `k8s.yaml`, `config.yaml`, perhaps `mesh.yaml`, and `istiod/POD.NAMESPACE.json`.
struct Scenario {
    /// Where they are, if they are there: beside the repository. They are no part of it.
    static let folder: URL? = {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/scenarios")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// Those whose names begin with one of the prefixes.
    static func all(_ prefixes: [String]) throws -> [Scenario] {
        guard let folder else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { name in prefixes.contains { name.hasPrefix($0) } }
            .map { try Scenario(name: $0, folder.appendingPathComponent($0)) }
    }

    let name: String
    let snapshot: Snapshot

    /// `POD.NAMESPACE` of each sidecar, with what istiod gave it.
    let sidecars: [(pod: String, expected: JSONTree)]

    private init(name: String, _ folder: URL) throws {
        self.name = name
        var decoder = ObjectDecoder()
        func read(_ file: String, as settings: MeshSettings? = nil) throws {
            guard let text = FileManager.default.contents(atPath: folder.appendingPathComponent(file).path) else { return }
            var documents = DocumentStream(bytes: Array(text))
            while let next = documents.next() {
                let document = try next.get()
                if let settings {
                    decoder.decode(document, as: settings, file: file)
                } else {
                    decoder.decode(document, file: file)
                }
            }
        }
        try read("mesh.yaml", as: .meshConfig)
        try read("k8s.yaml")
        try read("config.yaml")
        snapshot = FileMesh(decoder.objects, settings: decoder.settings.resolved()).snapshot
        let description = try JSONTree(parsing: Data(contentsOf: folder.appendingPathComponent("scenario.json")))
        sidecars = try (description["proxies"]?.items ?? []).filter { $0["type"]?.text == "sidecar" }.compactMap { proxy in
            guard let pod = proxy["name"]?.text else { return nil }
            return (pod, try JSONTree(parsing: Data(contentsOf: folder.appendingPathComponent("istiod/\(pod).json"))))
        }
    }

    /// - Parameter generator: one that has made others before; a new one if nil.
    func configuration(of pod: String, _ generator: Generator? = nil) -> ProxyConfiguration? {
        guard let dot = pod.lastIndex(of: "."),
            let workload = snapshot.workloads[namespace: String(pod[pod.index(after: dot)...]), name: String(pod[..<dot])]
        else { return nil }
        return (generator ?? Generator(snapshot)).configuration(for: ProxyNode(workload, in: snapshot))
    }
}

extension ProxyConfiguration {
    /// Its resources in JSON, by kind and name.
    func resources() throws -> [String: [String: JSONTree]] {
        func named<M: Message>(_ messages: [M], _ name: (M) -> String) throws -> [String: JSONTree] {
            let options = JSONWritingOptions(types: [EnvoyTypes.types])
            let pairs = try messages.map { (name($0), try JSONTree(parsing: Data($0.jsonString(options: options).utf8))) }
            return Dictionary(pairs) { first, _ in first }
        }
        return [
            "clusters": try named(clusters, \.name), "endpoints": try named(endpoints, \.clusterName),
            "listeners": try named(listeners, \.name), "routes": try named(routes, \.name),
        ]
    }
}
