// MetadataDoor: the rules on metadata, asked for by kind.

import KubernetesAPI

enum MetadataDoor {
    static func check(_ metadata: Kubernetes.ObjectMeta, of kind: Kind, at place: Place, _ report: Report) {}
}
