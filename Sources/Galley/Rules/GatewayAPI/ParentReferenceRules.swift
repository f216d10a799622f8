// ParentReferenceRules: the parents of a route, each section or port of which may be named once.

import KubernetesAPI

/// References to the same parent have to be told apart, all of them in the same way: by section, by port, or by both.
enum ParentReferenceRules {
    static func check(_ references: [GatewayAPI.ParentReference], at place: Place, _ report: Report) {
        guard references.count > 1 else { return }
        for later in references.indices.dropFirst() {
            for earlier in references.indices.prefix(later) where isSameParent(references[earlier], references[later]) {
                if compare(references[earlier], references[later], earlier, at: place[later], report) { break }
            }
        }
    }

    /// Two references to one parent. True if something was reported.
    private static func compare(
        _ earlier: GatewayAPI.ParentReference, _ later: GatewayAPI.ParentReference, _ index: Int, at place: Place, _ report: Report
    ) -> Bool {
        let sections = (earlier.sectionName ?? "", later.sectionName ?? "")
        let ports = (earlier.port ?? 0, later.port ?? 0)
        if sections.0.isEmpty != sections.1.isEmpty || (ports.0 == 0) != (ports.1 == 0) {
            report.error(
                "parent-ambiguous", place,
                "parentRefs[\(index)] is the same \(kind(later)) \"\(later.name)\", told apart by other fields than here",
                hint: "give both references a sectionName, or both a port")
        } else if sections.0 == sections.1, ports.0 == ports.1 {
            report.error(
                "parent-repeated", place, "the \(kind(later)) \"\(later.name)\" is already parentRefs[\(index)]",
                hint: "remove one of them, or give each a sectionName or port of its own")
        } else {
            return false
        }
        return true
    }

    private static func isSameParent(_ one: GatewayAPI.ParentReference, _ other: GatewayAPI.ParentReference) -> Bool {
        one.name == other.name && kind(one) == kind(other) && (one.namespace ?? "") == (other.namespace ?? "")
            && (one.group ?? GatewayAPIDefaults.group) == (other.group ?? GatewayAPIDefaults.group)
    }

    private static func kind(_ reference: GatewayAPI.ParentReference) -> String { reference.kind ?? GatewayAPIDefaults.parentKind }
}
