// What each sidecar of the recorded meshes gets, held against what Istio's control plane gave it.

import Foundation
import Pilot
import Support
import Testing

struct ConfigurationTests {
    /// Resources that differ on purpose, or because of what is not in the recording: `SCENARIO POD KIND NAME`, with the reason.
    static let known: [String: String] = [
        "e-host-override client-1.office routes 9080": sameHost,
        "e-host-override client-1.squat routes 9080": sameHost,
    ]

    /// A ServiceEntry that only adds names to the Kubernetes service of its host takes the service's virtual address out of
    /// its domains in Istio, so that requests by address miss their rules; here they find them.
    private static let sameHost = "the service keeps its virtual address among its domains"

    @Test(.enabled(if: Scenario.root != nil, "the folder of recorded meshes is not here"))
    func sidecarsGetWhatIstioGives() throws {
        var agreeing = 0
        var total = 0
        var surprises: [String] = []
        for scenario in try Scenario.all(["c-", "e-", "s-", "t-"]) {
            for (pod, expected) in scenario.sidecars {
                let configuration = try #require(scenario.configuration(of: pod), "\(scenario.name) has no \(pod)")
                let resources = try configuration.resources()
                for kind in ["clusters", "endpoints", "listeners", "routes"] {
                    let wanted = Dictionary(
                        (expected[kind]?.items ?? []).map { ($0["name"]?.text ?? $0["clusterName"]?.text ?? "", $0) }
                    ) { first, _ in first }
                    let found = resources[kind] ?? [:]
                    for name in Set(wanted.keys).union(found.keys).sorted() {
                        total += 1
                        let differences: [String] =
                            switch (wanted[name], found[name]) {
                            case (let one?, let other?): XDSComparison.differences(expected: one, actual: other)
                            case (nil, _): ["not expected"]
                            case (_, nil): ["missing"]
                            }
                        let key = "\(scenario.name) \(pod) \(kind) \(name)"
                        if differences.isEmpty {
                            agreeing += 1
                        } else if Self.known[key] == nil {
                            surprises.append("\(key): \(differences[0])")
                        }
                    }
                }
            }
        }
        print("\(agreeing) of \(total) resources agree, \(String(format: "%.1f", 100 * Double(agreeing) / Double(max(total, 1)))) %")
        #expect(total > 1_000)
        #expect(Double(agreeing) >= 0.93 * Double(total))
        #expect(surprises.isEmpty, "\(surprises.joined(separator: "\n"))")
    }

    /// What proxies share, each of them would get alone.
    @Test(.enabled(if: Scenario.root != nil, "the folder of recorded meshes is not here"))
    func sharingChangesNothing() throws {
        for scenario in try Scenario.all(["c-", "e-", "s-", "t-"]) {
            let shared = Generator(scenario.snapshot)
            for (pod, _) in scenario.sidecars {
                let one = try #require(scenario.configuration(of: pod, shared))
                let other = try #require(scenario.configuration(of: pod))
                #expect(one.clusters == other.clusters && one.endpoints == other.endpoints, "\(scenario.name) \(pod)")
                #expect(one.listeners == other.listeners && one.routes == other.routes, "\(scenario.name) \(pod)")
                #expect(one.diagnostics == other.diagnostics, "\(scenario.name) \(pod)")
            }
        }
    }
}
