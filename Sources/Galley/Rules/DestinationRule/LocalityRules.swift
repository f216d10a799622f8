// LocalityRules: preference for near endpoints, by region, zone and subzone.

import IstioAPI
import Mesh

/// `localityLbSetting` and `zoneAwareLbSetting`, of destination rules and of the mesh.
enum LocalityRules {
    static func check(_ setting: Networking.LocalityLoadBalancerSetting, at place: Place, _ report: Report) {
        if !setting.distribute.isEmpty && !setting.failover.isEmpty {
            report.error(
                "locality-conflict", place["failover"], "traffic is either distributed by fixed shares or fails over",
                hint: "remove distribute or failover")
        }
        if !setting.distribute.isEmpty { DistributionRules.check(setting.distribute, at: place["distribute"], report) }
        for (index, failover) in setting.failover.enumerated() {
            self.failover(from: failover.from, to: failover.to, at: place["failover"][index], report)
        }
        // Without regions to fail over to, the labels of localities are as good as others.
        if !setting.failover.isEmpty { priority(setting.failoverPriority, at: place, report) }
    }

    static func check(_ setting: Networking.ZoneAwareLoadBalancerSetting, at place: Place, _ report: Report) {
        for (index, failover) in setting.failover.enumerated() {
            self.failover(from: failover.from, to: failover.to, at: place["failover"][index], report)
        }
        priority(setting.failoverPriority, at: place, report)
    }

    private static func failover(from: String, to: String, at place: Place, _ report: Report) {
        if from == to {
            return report.error(
                "failover-region", place["to"], from.isEmpty ? "no regions are named" : "\"\(from)\" would fail over to itself",
                hint: "name the region that fails under from, and the one that takes over under to")
        }
        for (region, field) in [(from, "from"), (to, "to")] as [(String, StaticString)] {
            if region.utf8.contains(UInt8(ascii: "*")) {
                report.error("failover-region", place[field], "failover knows no wildcards", hint: "name one region")
            } else if region.utf8.contains(UInt8(ascii: "/")) {
                report.error(
                    "failover-region", place[field], "\"\(region)\" is more than a region",
                    hint: "write \(region.prefix { $0 != "/" }), without zone")
            }
        }
    }

    /// The labels that regions, zones and subzones come from, which failover between regions already heeds.
    private static func priority(_ labels: [String], at place: Place, _ report: Report) {
        for (index, label) in labels.enumerated() {
            switch label {
            case "topology.kubernetes.io/region", "topology.kubernetes.io/zone", "topology.istio.io/subzone":
                report.error(
                    "failover-priority", place["failoverPriority"][index],
                    "\(label) is heeded anyway, and may not be among the labels here",
                    hint: "remove it")
            default: break
            }
        }
    }
}

/// `distribute`: shares that sum up, for localities that do not overlap.
enum DistributionRules {
    static func check(_ distribute: [Networking.LocalityLoadBalancerSetting.Distribute], at place: Place, _ report: Report) {
        var sources: [Locality] = []
        for (index, entry) in distribute.enumerated() {
            add(entry.from, to: &sources, at: place[index]["from"], report)
            // In an order of our own, for findings that do not change from run to run.
            var targets: [Locality] = []
            for key in entry.to.keys.sorted() { add(key, to: &targets, at: place[index]["to"].key(key), report) }
            shares(entry.to, at: place[index]["to"], report)
        }
    }

    private static func shares(_ shares: [String: UInt32], at place: Place, _ report: Report) {
        var isSound = true
        for (key, share) in shares where !(1...100 ~= share) {
            report.error(
                "distribute-weight", place.entry(key), "a share has to be from 1 to 100", hint: "leave localities out that get nothing")
            isSound = false
        }
        let sum = shares.values.reduce(0) { $0 + Int($1) }
        if isSound && sum != 100 {
            report.error("distribute-sum", place, "the shares sum up to \(sum), not 100", hint: "make the shares sum up to 100")
        }
    }

    /// Takes one more locality, unless it is badly written or overlaps one of those before.
    private static func add(_ text: String, to others: inout [Locality], at place: Place, _ report: Report) {
        let wildcards = text.utf8.count { $0 == UInt8(ascii: "*") }
        if wildcards > 1 || wildcards == 1 && text.utf8.last != UInt8(ascii: "*") {
            return report.error("locality-form", place, "a wildcard can only stand at the end", hint: "write it like eu/north/*")
        }
        guard let locality = Locality(text) else {
            return report.error(
                "locality-form", place, text.isEmpty ? "no locality is named" : "\"\(text)\" has an empty part",
                hint: "write region, region/zone or region/zone/subzone, with * for the rest")
        }
        if let other = others.first(where: { $0.overlaps(locality) || locality.overlaps($0) }) {
            return report.error(
                "locality-overlap", place, "\"\(text)\" overlaps \"\(other.text)\"",
                hint: "name each locality once, without those within it")
        }
        others.append(locality)
    }
}

/// A locality as Istio reads it: region, zone and subzone, of which the later ones may be absent or `*`.
private struct Locality {
    let text: String
    private let parts: [Substring]

    init?(_ text: String) {
        // Slashes past the second belong to the subzone.
        parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        if parts.contains("") { return nil }
        self.text = text
    }

    /// Whether the other locality, which comes later, lies within this one or names a whole of which this one is a part.
    func overlaps(_ later: Locality) -> Bool {
        if parts[0] == "*" { return true }
        guard parts[0] == later.parts[0] else { return false }
        guard let zone = later.zone, let own = self.zone, own != "*" else { return true }
        guard own == zone else { return false }
        guard let subzone = later.subzone, let ownSubzone = self.subzone, ownSubzone != "*" else { return true }
        return ownSubzone == subzone
    }

    private var zone: Substring? { parts.count > 1 ? parts[1] : nil }

    private var subzone: Substring? { parts.count > 2 ? parts[2] : nil }
}
