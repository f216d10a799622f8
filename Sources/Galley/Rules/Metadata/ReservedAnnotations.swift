// ReservedAnnotations: annotations that Istio refuses, or refuses on some kinds.

enum ReservedAnnotations {
    private static let rejection = "internal.istio.io/webhook-always-reject"
    private static let internalNames = ["internal.istio.io/parents", "internal.istio.io/parent-namespace"]
    static let dryRun = "istio.io/dry-run"

    static func check(_ annotations: [String: String], of holder: MetadataHolder, at place: Place, _ report: Report) {
        guard holder.isIstio else { return }
        if annotations[rejection] != nil {
            report.error("reserved-annotation", place.key(rejection), "an object with this annotation is always refused", hint: "remove it")
        }
        for name in internalNames where annotations[name] != nil {
            report.error("reserved-annotation", place.key(name), "this annotation is for the control plane's own use", hint: "remove it")
        }
        if annotations[dryRun] != nil, holder.kind != "AuthorizationPolicy" {
            report.error(
                "dry-run", place.key(dryRun), "only an AuthorizationPolicy can be tried out without effect", hint: "remove the annotation")
        }
    }
}
