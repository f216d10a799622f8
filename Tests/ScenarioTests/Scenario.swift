// Recorded meshes: a folder each, with what Istio's control plane made of it for every proxy.

import EnvoyAPI
import Foundation
import Mesh
import Pilot
import Protobuf
import Support
import Testing

/// A mesh in a folder of its own: `k8s.yaml`, `config.yaml`, perhaps `mesh.yaml`, and `istiod/POD.NAMESPACE.json`.
struct Scenario {
    /// Where they are, if they are there.
    static let root: URL? = Repository.shared.map { $0.appendingPathComponent("scenarios") }

    /// Names that begin with one of the prefixes.
    static func names(_ prefixes: [String]) throws -> [String] {
        guard let root else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
            .filter { name in prefixes.contains { name.hasPrefix($0) } }
    }

    static func all(_ prefixes: [String]) throws -> [Scenario] { try names(prefixes).map { try Scenario($0) } }

    let name: String
    let folder: URL
    let snapshot: Snapshot

    /// `POD.NAMESPACE` of each sidecar, with what istiod gave it.
    let sidecars: [(pod: String, expected: JSONTree)]

    init(_ name: String) throws {
        self.name = name
        let folder = try #require(Scenario.root).appendingPathComponent(name)
        self.folder = folder
        var mesh = MeshText()
        try mesh.add(folder.appendingPathComponent("mesh.yaml"), as: .meshConfig)
        try mesh.add(folder.appendingPathComponent("k8s.yaml"))
        try mesh.add(folder.appendingPathComponent("config.yaml"))
        snapshot = mesh.snapshot()
        let description = try JSONTree(parsing: Data(contentsOf: folder.appendingPathComponent("scenario.json")))
        sidecars = try (description["proxies"]?.items ?? []).filter { $0["type"]?.text == "sidecar" }.compactMap { proxy in
            guard let pod = proxy["name"]?.text else { return nil }
            return (pod, try JSONTree(parsing: Data(contentsOf: folder.appendingPathComponent("istiod/\(pod).json"))))
        }
    }

    /// What istiod gave each proxy: a file each.
    var recordings: URL { folder.appendingPathComponent("istiod") }

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
        func named<M: Message>(_ messages: some Sequence<M>, _ name: (M) -> String) throws -> [String: JSONTree] {
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
