// Which DestinationRule counts for a service, and how rules of the same host become one.

import IstioAPI
import Mesh
import Testing

@testable import Pilot

struct ClusterDestinationRuleTests {
    private func rule(
        _ host: String, subsets: [String] = [], exportTo: [String] = [], selector: [String: String]? = nil, connections: Int32 = 0
    ) -> Networking.DestinationRule {
        var rule = Networking.DestinationRule()
        rule.host = host
        rule.exportTo = exportTo
        rule.subsets = subsets.map { name in
            var subset = Networking.Subset()
            subset.name = name
            return subset
        }
        if let selector { rule.workloadSelector.matchLabels = selector }
        if connections > 0 { rule.trafficPolicy.connectionPool.tcp.maxConnections = connections }
        return rule
    }

    private func object(
        _ rule: Networking.DestinationRule, _ namespace: String, _ name: String, age: Int64 = 0
    ) -> DecodedObject { Fixture.config(rule, "DestinationRule", namespace, name, age: age) }

    private func found(
        _ config: [DecodedObject], from namespace: String, labels: [String: String] = [:], service: String = "web",
        mesh: Snapshot.Settings = Snapshot.Settings()
    ) -> MergedDestinationRule? {
        var diagnostics: [Diagnostic] = []
        let index = DestinationRuleIndex(Snapshot(mesh: mesh, config: ConfigStore(config)), &diagnostics)
        return index.rule(for: Fixture.service(service, "shop"), namespace: namespace, labels: labels)
    }

    private func name(_ rule: MergedDestinationRule?) -> String? { rule?.sources.first?.name }

    @Test func theProxysNamespaceGoesBeforeTheServicesAndTheRoot() {
        let config = [
            object(rule("*.local"), "istio-system", "root"), object(rule("web"), "shop", "own"),
            object(rule("*.shop.svc.cluster.local"), "front", "near"),
        ]
        #expect(name(found(config, from: "front")) == "near")
        #expect(name(found(config, from: "other")) == "own")
        #expect(name(found(config, from: "other", service: "api")) == "root")
        // The root's defaults do not hide a service's own rule from proxies of the root namespace.
        #expect(name(found(config, from: "istio-system")) == "own")
    }

    @Test func longerWildcardsGoFirst() {
        let config = [
            object(rule("*"), "front", "all"), object(rule("*.shop.svc.cluster.local"), "front", "long"),
            object(rule("*.cluster.local"), "front", "middle"),
        ]
        #expect(name(found(config, from: "front")) == "long")
    }

    @Test func exportToHidesRules() {
        let config = [object(rule("web", exportTo: ["."]), "shop", "own"), object(rule("*.local"), "istio-system", "root")]
        #expect(name(found(config, from: "shop")) == "own")
        #expect(name(found(config, from: "front")) == "root")
        // Kept from everyone but a friend: others go on to the root namespace.
        let friends = [object(rule("web", exportTo: ["front"]), "shop", "own"), object(rule("*"), "istio-system", "root")]
        #expect(name(found(friends, from: "front")) == "own")
        #expect(name(found(friends, from: "back")) == "root")
        #expect(name(found(friends, from: "shop")) == "root")
        var mesh = Snapshot.Settings()
        mesh.config.defaultDestinationRuleExportTo = ["."]
        #expect(found([object(rule("web"), "shop", "own")], from: "front", mesh: mesh) == nil)
    }

    @Test func rulesOfOneHostAreMerged() throws {
        let config = [
            object(rule("web.shop.svc.cluster.local", subsets: ["b", "a"], connections: 2), "shop", "young", age: 9),
            object(rule("web", subsets: ["a"]), "shop", "old", age: 1),
        ]
        let merged = try #require(found(config, from: "front"))
        #expect(merged.sources.map(\.name) == ["old", "young"])
        #expect(merged.rule.subsets.map(\.name) == ["a", "b"])
        #expect(merged.rule.trafficPolicy.connectionPool.tcp.maxConnections == 2)
    }

    @Test func rulesForOtherAudiencesStandApart() {
        let config = [
            object(rule("web", subsets: ["a"], exportTo: ["front"]), "shop", "old", age: 1),
            object(rule("web", subsets: ["b"], exportTo: ["back"]), "shop", "young", age: 2),
        ]
        #expect(found(config, from: "front")?.rule.subsets.map(\.name) == ["a"])
        #expect(found(config, from: "back")?.rule.subsets.map(\.name) == ["b"])
    }

    @Test func selectedWorkloadsHaveTheirOwnRule() {
        let config = [
            object(rule("web", connections: 1), "front", "general", age: 1),
            object(rule("web.shop.svc.cluster.local", selector: ["app": "desk"]), "front", "selecting", age: 2),
            object(rule("web.shop.svc.cluster.local", connections: 1), "front", "plain", age: 3),
        ]
        #expect(name(found(config, from: "front", labels: ["app": "desk"])) == "selecting")
        #expect(name(found(config, from: "front", labels: ["app": "other"])) == "plain")
        #expect(found(config, from: "back") == nil)
    }
}
