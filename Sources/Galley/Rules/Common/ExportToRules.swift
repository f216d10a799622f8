// ExportToRules: the namespaces that may see a resource.

import Mesh

/// `exportTo`: `.` for the resource's own namespace, `*` for all, or names.
enum ExportToRules {
    /// - Parameter spec: the place of what has the field `exportTo`.
    static func check(_ exportTo: [String], at spec: Place, _ report: Report) {
        guard !exportTo.isEmpty else { return }
        let own = report.resource.effectiveNamespace
        for (index, entry) in exportTo.enumerated() {
            let namespace = entry == "." ? own : entry
            if exportTo[..<index].contains(where: { $0 == namespace || $0 == "." && namespace == own }) {
                report.error(
                    "export-twice", spec["exportTo"][index],
                    entry == "." ? "\".\" is the namespace \(own), which is listed already" : "\"\(entry)\" is listed already",
                    hint: "remove one of the two")
            }
            switch entry {
            case ".": break
            case "*" where exportTo.count > 1:
                report.error(
                    "export-all", spec["exportTo"][index], "\"*\" exports to all namespaces, so other entries have no meaning",
                    hint: "keep \"*\" alone, or remove it")
            case "~":
                report.error(
                    "export-none", spec["exportTo"][index], "only a ServiceEntry can be exported to no namespace",
                    hint: "write \".\" for the resource's own namespace")
            case "*": break
            default:
                guard !DNSLabel.isValid(entry) else { continue }
                report.error(
                    "export-form", spec["exportTo"][index], "\"\(entry)\" is not a namespace",
                    hint: "write \".\", \"*\" or the name of a namespace")
            }
        }
    }
}
