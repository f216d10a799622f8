// Envoy reads the static bootstrap of every proxy, and finds nothing wrong with it.

import EnvoyAPI
import Foundation
import Mesh
import Pilot
import Protobuf
import Support
import Testing

struct EnvoyTests {
    private static let envoy = Peer("envoy")

    @Test(.enabled(if: envoy != nil, "no envoy is on PATH"))
    func readsTheSamples() throws {
        var mesh = MeshText()
        try mesh.add(folder: Repository.folder.appendingPathComponent("samples/bookshop"))
        #expect(try validate(mesh.snapshot()) >= 3)
    }

    @Test(
        .enabled(if: envoy != nil && Scenario.root != nil, "no envoy is on PATH, or the folder of recorded meshes is not here"),
        arguments: try Scenario.names(["c-", "e-", "s-", "t-"]))
    func readsRecordedMeshes(name: String) throws {
        #expect(try validate(try Scenario(name).snapshot) > 0)
    }

    @Test(
        .enabled(if: envoy != nil && Repository.corpus != nil, "no envoy is on PATH, or the corpus is not here"),
        arguments: ["samples/bookinfo"])
    func readsWholeSamples(name: String) throws {
        var mesh = MeshText()
        try mesh.add(folder: try #require(Repository.corpus).appendingPathComponent(name))
        #expect(try validate(mesh.snapshot()) >= 6)
    }

    /// The number of sidecars.
    private func validate(_ snapshot: Snapshot) throws -> Int {
        let envoy = try #require(Self.envoy)
        let generator = Generator(snapshot)
        let nodes = snapshot.sidecars
        for node in nodes {
            let bootstrap = Bootstrap.static(for: node, configuration: generator.configuration(for: node), in: snapshot)
            try Peer.withFolder { folder in
                let file = folder.appendingPathComponent("bootstrap.json")
                try Data(bootstrap.jsonString(options: JSONWritingOptions(types: [EnvoyTypes.types])).utf8).write(to: file)
                let outcome = try envoy.run(["--mode", "validate", "-l", "error", "-c", file.path])
                #expect(outcome.code == 0, "\(node.id): \(outcome.output)\(outcome.errors)")
            }
        }
        return nodes.count
    }
}
