// MetadataRules: what the API server and the mesh want of the metadata of every object.

import KubernetesAPI
import Mesh

/// Metadata: name, namespace, owners, then annotations and labels.
enum MetadataRules {
    /// - Parameters:
    ///   - kind: the kind of the object, `Service`.
    ///   - group: its API group, empty for the core group.
    ///   - place: the value of `metadata`.
    static func check(
        _ metadata: Kubernetes.ObjectMeta, of kind: String, group: String, isClusterScoped: Bool, at place: Place, _ report: Report
    ) {
        let holder = MetadataHolder(kind: kind, group: group)
        ObjectNameRules.check(metadata, of: holder, at: place, report)
        if isClusterScoped, !(metadata.namespace ?? "").isEmpty {
            report.warning(
                "namespace-ignored", place["namespace"], "a \(kind) belongs to the whole cluster, so its namespace is ignored",
                hint: "remove the namespace")
        }
        owners(metadata.ownerReferences, at: place["ownerReferences"], report)
        names(metadata, of: holder, at: place, report)
    }

    /// The metadata of a template of pods, which has neither name nor namespace.
    static func checkTemplate(_ metadata: Kubernetes.ObjectMeta, at place: Place, _ report: Report) {
        names(metadata, of: MetadataHolder(kind: "Pod", group: ""), at: place, report)
    }

    private static func names(_ metadata: Kubernetes.ObjectMeta, of holder: MetadataHolder, at place: Place, _ report: Report) {
        if !metadata.annotations.isEmpty {
            AnnotationForm.check(metadata.annotations, at: place["annotations"], report)
            ReservedAnnotations.check(metadata.annotations, of: holder, at: place["annotations"], report)
            IstioNameRules.check(metadata.annotations, as: .annotation, of: holder, at: place["annotations"], report)
        }
        if !metadata.labels.isEmpty {
            if metadata.labels[""] != nil {
                report.error("label-key", place["labels"].key(""), "a label needs a key", hint: "name the label")
            }
            IstioNameRules.check(metadata.labels, as: .label, of: holder, at: place["labels"], report)
        }
    }

    /// An object has one controller at most.
    private static func owners(_ owners: [Kubernetes.OwnerReference], at place: Place, _ report: Report) {
        let controllers = owners.indices.filter { owners[$0].controller == true }
        guard controllers.count > 1 else { return }
        report.error(
            "owner-repeated", place[controllers[1]]["controller"], "ownerReferences[\(controllers[0])] is the controller already",
            hint: "make one owner the controller")
    }
}

/// The object that metadata belongs to.
struct MetadataHolder {
    let kind: String
    let group: String

    /// Whether Istio's own validation sees the object.
    var isIstio: Bool { group.hasSuffix(".istio.io") }

    /// Kinds that make pods from a template, which has metadata of its own.
    var makesPods: Bool { Self.podMakers.contains(kind) }

    private static let podMakers: Set<String> = [
        "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob", "DeploymentConfig",
    ]
}
