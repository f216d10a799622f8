// PodTemplateRules: the description of the pods that a workload kind makes.

import KubernetesAPI

enum PodTemplateRules {
    /// Which restart policies a kind allows.
    enum Restart {
        /// Pods that run until they are taken away.
        case always

        /// Pods that end when their work is done.
        case untilDone
    }

    static func check(
        _ template: Kubernetes.PodTemplateSpec?, restart: Restart, claims: [String] = [], at place: Place, _ report: Report
    ) {
        guard let template else { return }
        MetadataRules.checkTemplate(template.metadata, at: place["metadata"], report)
        guard let spec = template.$spec else { return }
        restartPolicy(spec.restartPolicy ?? "Always", restart, at: place["spec"]["restartPolicy"], report)
        PodSpecRules.check(spec, claims: claims, at: place["spec"], report)
        MeshPodRules.check(spec, labels: template.metadata.labels, at: place["spec"], report)
    }

    private static func restartPolicy(_ policy: String, _ restart: Restart, at place: Place, _ report: Report) {
        let kind = report.resource.kind
        switch restart {
        case .always where policy != "Always":
            report.error("restart-policy", place, "the pods of a \(kind) are always restarted", hint: "make it Always, or leave it out")
        case .untilDone where policy == "Always":
            report.error(
                "restart-policy", place, "the pods of a \(kind) end when they are done, so the default Always does not fit",
                hint: "use OnFailure or Never")
        case .always, .untilDone: break
        }
    }
}

/// The labels from which the mesh tells service and version in metrics and traces.
enum CanonicalServiceRules {
    private static let names = ["service.istio.io/canonical-name", "app.kubernetes.io/name", "app"]
    private static let revisions = ["service.istio.io/canonical-revision", "app.kubernetes.io/version", "version"]

    static func check(_ metadata: Kubernetes.ObjectMeta, at place: Place, _ report: Report) {
        guard !ServicePortProtocols.systemNamespaces.contains(report.resource.namespace) else { return }
        let lacksName = !names.contains { metadata.labels[$0] != nil }
        let lacksRevision = !revisions.contains { metadata.labels[$0] != nil }
        guard lacksName || lacksRevision else { return }
        let missing = (lacksName ? ["app"] : []) + (lacksRevision ? ["version"] : [])
        report.warning(
            "canonical-labels", place["labels"], "metrics and traces cannot tell the \(lacksName ? "service" : "version") of these pods",
            hint: "add the label\(missing.count > 1 ? "s" : "") \(missing.joined(separator: " and ")) to the template")
    }
}
