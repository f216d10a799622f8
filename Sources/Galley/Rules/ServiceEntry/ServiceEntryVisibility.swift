// ServiceEntryVisibility: the namespaces that see a service outside the registry.

/// `exportTo` of a ServiceEntry, which may also be `~`, for no namespace at all.
enum ServiceEntryVisibility {
    static func check(_ exportTo: [String], at spec: Place, _ report: Report) {
        guard let nowhere = exportTo.firstIndex(of: "~") else { return ExportToRules.check(exportTo, at: spec, report) }
        guard exportTo.count > 1 else { return }
        report.error(
            "export-none", spec["exportTo"][nowhere], "\"~\" stands for no namespace, so there can be no other",
            hint: "remove \"~\" or the other entries")
    }
}
