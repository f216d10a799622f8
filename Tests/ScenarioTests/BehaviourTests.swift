// What each request of the recorded meshes does under the configuration made here, judged by an evaluator of its own.

import Foundation
import Support
import Testing

struct BehaviourTests {
    private static let evaluator = Repository.shared?.appendingPathComponent("peers/scenario_check.py")
    private static let python = Peer("python3")

    @Test(
        .enabled(if: evaluator != nil && python != nil, "the folder of recorded meshes and its evaluator are not here"),
        arguments: try Scenario.names(["c-", "e-", "s-", "t-"]))
    func requestsDoWhatIsExpected(name: String) throws {
        let evaluator = try #require(Self.evaluator)
        let python = try #require(Self.python)
        let scenario = try Scenario(name)
        try Peer.withFolder { folder in
            // Gateways keep what was recorded.
            for file in try FileManager.default.contentsOfDirectory(at: scenario.recordings, includingPropertiesForKeys: nil) {
                try FileManager.default.copyItem(at: file, to: folder.appendingPathComponent(file.lastPathComponent))
            }
            for (pod, _) in scenario.sidecars {
                let resources = try #require(scenario.configuration(of: pod)).resources()
                let lists = resources.mapValues { JSONTree.list(Array($0.values)) }
                try Data(JSONTree.object(lists).description.utf8).write(to: folder.appendingPathComponent("\(pod).json"))
            }
            let outcome = try python.run([evaluator.path, scenario.folder.path, "--xds", folder.path])
            #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
            #expect(outcome.output.contains(" 0 failed"), "\(outcome.output)")
        }
    }
}
