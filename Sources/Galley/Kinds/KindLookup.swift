// KindLookup: from apiVersion and kind to a known kind, or to what is wrong with them.

import Mesh
import Spelling
import YAML

enum KindLookup {
    /// The kind that the object names. Nil when it is not known: with a finding if that looks like a mistake, without
    /// one if it is simply somebody else's kind.
    static func kind(of root: Place, _ report: Report, isStrict: Bool) -> Kind? {
        let (group, version) = split(report.resource.apiVersion)
        let name = report.resource.kind
        if let kind = KindRegistry.kind(group: group, name: name) {
            if kind.versions.contains(version) {
                if kind.deprecatedVersions.contains(version) {
                    report.warning(
                        "deprecated-version", root["apiVersion"], "\(report.resource.apiVersion) is deprecated",
                        hint: "use \(kind.apiVersion(kind.versions[0]))")
                }
                return kind
            }
            report.error(
                "unknown-version", root["apiVersion"], "\(name) has no version \"\(version)\"",
                hint: "use \(SchemaWalker.list(kind.versions.map(kind.apiVersion), "or"))")
            return kind
        }
        if KindRegistry.completeGroups.contains(group) {
            let names = KindRegistry.kinds.filter { $0.group == group }.map(\.name)
            let guess = nearest(to: name, in: names)
            report.error(
                "unknown-kind", root["kind"], "\(group) has no kind \"\(name)\"",
                hint: guess.map { "did you mean \"\($0)\"?" } ?? "it has \(SchemaWalker.list(names.sorted(), "and"))")
            return guess.flatMap { KindRegistry.kind(group: group, name: $0) }
        }
        // A group that nobody has: one letter off from ours, or under a domain whose groups are all known here.
        let guess = nearest(to: group, in: KindRegistry.completeGroups.sorted())
        let isOurs = KindRegistry.kinds.contains { $0.name == name && KindRegistry.completeGroups.contains($0.group) }
        if let guess, !group.isEmpty, isOurs, slips(Array(group), Array(guess)) <= 3, !otherIstioGroups.contains(group) {
            report.error(
                "unknown-group", root["apiVersion"], "there is no group \"\(group)\" with the kind \(name)",
                hint: "did you mean \"\(guess)\"?")
            return KindRegistry.kind(group: guess, name: name)
        }
        if group.isEmpty, isOurs, KindRegistry.kinds.filter({ $0.name == name }).count == 1 {
            let kind = KindRegistry.kinds.first { $0.name == name }
            report.error(
                "unknown-group", root["apiVersion"], "\(name) is not a kind of the core group",
                hint: kind.map { "use \($0.apiVersion($0.versions[0]))" })
            return kind
        }
        if let (kind, hint) = nearMiss(group: group, name: name) {
            report.error("unknown-kind", root["kind"], "\(group.isEmpty ? "the core group" : group) has no kind \"\(name)\"", hint: hint)
            return kind
        }
        if isStrict {
            report.error(
                "unknown-kind", root["kind"], "\(report.resource.apiVersion) \(name) is not a kind that meshctl knows",
                hint: "leave out --strict to pass over such objects")
        }
        return nil
    }

    /// Groups under istio.io that hold something else than configuration, or held some once.
    private static let otherIstioGroups: Set<String> = ["install.istio.io", "config.istio.io", "authentication.istio.io", "rbac.istio.io"]

    /// A kind of Kubernetes that differs from a known one by its case only.
    private static func nearMiss(group: String, name: String) -> (Kind, String)? {
        KindRegistry.kinds.first { $0.group == group && $0.name != name && $0.name.lowercased() == name.lowercased() }
            .map { ($0, "did you mean \"\($0.name)\"?") }
    }

    private static func split(_ apiVersion: String) -> (group: String, version: String) {
        guard let slash = apiVersion.firstIndex(of: "/") else { return ("", apiVersion) }
        return (String(apiVersion[..<slash]), String(apiVersion[apiVersion.index(after: slash)...]))
    }
}
