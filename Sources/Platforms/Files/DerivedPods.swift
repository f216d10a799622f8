// DerivedPods: the pods that a cluster would make of Deployments and their like, where the input has none.

import KubernetesAPI
import Mesh
import Protobuf

/// Makes pods from templates. A pod's name depends on its owner's name alone, so that runs can be compared.
enum DerivedPods {
    /// What makes pods, and how many.
    private struct Maker {
        var kind: String
        var template: Kubernetes.PodTemplateSpec
        var selector: Kubernetes.LabelSelector?
        var replicas: Int
        var isOrdinal = false
        var subdomain: String?
        var firstOrdinal = 0
        var isPerNode = false
    }

    /// - Parameter pods: those of the input; an owner that has any is left alone.
    static func pods(of objects: [DecodedObject], given pods: [PodSource], nodes: [DecodedObject]) -> [PodSource] {
        let byNamespace = Dictionary(grouping: pods, by: \.metadata.namespace)
        let present = Set(objects.map { Key($0.metadata.reference) })
        var result: [PodSource] = []
        for object in objects {
            guard let maker = maker(object) else { continue }
            // A ReplicaSet in the input beside its Deployment would make the same pods again.
            if let controller = object.provenance.controller, present.contains(Key(controller)) { continue }
            let selector =
                maker.selector
                ?? {
                    var selector = Kubernetes.LabelSelector()
                    selector.matchLabels = maker.template.metadata.labels
                    return selector
                }()
            let siblings = byNamespace[object.metadata.namespace] ?? []
            if siblings.contains(where: { owns(object, selector, $0) }) { continue }
            result += make(maker, object.metadata, nodes)
        }
        return result
    }

    private struct Key: Hashable {
        let kind: String
        let namespace: String
        let name: String
        init(_ reference: ResourceReference) { (kind, namespace, name) = (reference.kind, reference.namespace, reference.name) }
    }

    private static func maker(_ object: DecodedObject) -> Maker? {
        switch object.message {
        case let object as Kubernetes.Deployment:
            return Maker(
                kind: "Deployment", template: object.spec.template, selector: object.spec.$selector,
                replicas: Int(object.spec.replicas ?? 1))
        case let object as Kubernetes.ReplicaSet:
            return Maker(
                kind: "ReplicaSet", template: object.spec.template, selector: object.spec.$selector,
                replicas: Int(object.spec.replicas ?? 1))
        case let object as Kubernetes.StatefulSet:
            return Maker(
                kind: "StatefulSet", template: object.spec.template, selector: object.spec.$selector,
                replicas: Int(object.spec.replicas ?? 1), isOrdinal: true, subdomain: object.spec.serviceName,
                firstOrdinal: Int(object.spec.ordinals.start ?? 0))
        case let object as Kubernetes.DaemonSet:
            return Maker(
                kind: "DaemonSet", template: object.spec.template, selector: object.spec.$selector, replicas: 1, isPerNode: true)
        case let job as Kubernetes.Job:
            // A Job's selector is made by the cluster, from names that it chooses.
            return Maker(kind: "Job", template: job.spec.template, selector: job.spec.$selector, replicas: Int(job.spec.parallelism ?? 1))
        default: return nil
        }
    }

    private static func owns(_ owner: DecodedObject, _ selector: Kubernetes.LabelSelector, _ pod: PodSource) -> Bool {
        if let controller = pod.provenance.controller, controller.kind == owner.metadata.reference.kind {
            return controller.name == owner.metadata.name
        }
        return (!selector.matchLabels.isEmpty || !selector.matchExpressions.isEmpty) && selector.selects(pod.metadata.labels)
    }

    private static func make(_ maker: Maker, _ metadata: ConfigMetadata, _ nodes: [DecodedObject]) -> [PodSource] {
        // Far more than anybody means; a slip of the finger should not take all memory.
        let count = min(max(maker.replicas, 0), 10_000)
        if maker.isPerNode {
            let fitting = nodes.map(\.metadata).filter { LabelSelection.selects(maker.template.spec.nodeSelector, $0.labels) }
            if !nodes.isEmpty { return fitting.map { pod(maker, metadata, suffix: $0.name, nodeName: $0.name) } }
        }
        return (0..<count).map { pod(maker, metadata, suffix: "\(maker.firstOrdinal + $0)", nodeName: nil) }
    }

    private static func pod(_ maker: Maker, _ owner: ConfigMetadata, suffix: String, nodeName: String?) -> PodSource {
        var name = owner.name
        let identity = "\(owner.namespace)/\(owner.name)"
        switch maker.kind {
        case "StatefulSet": name += "-" + suffix
        case "Deployment": name += "-\(StableHash.suffix(identity, length: 10))-\(StableHash.suffix("\(identity)/\(suffix)", length: 5))"
        default: name += "-" + StableHash.suffix("\(maker.kind)/\(identity)/\(suffix)", length: 5)
        }
        var metadata = ConfigMetadata(
            ResourceReference(apiVersion: "v1", kind: "Pod", namespace: owner.namespace, name: name),
            labels: maker.template.metadata.labels, annotations: maker.template.metadata.annotations, creationTime: owner.creationTime,
            origin: owner.origin)
        var spec = maker.template.spec
        if let nodeName { spec.nodeName = nodeName }
        if maker.isOrdinal {
            metadata.labels["statefulset.kubernetes.io/pod-name"] = name
            metadata.labels["apps.kubernetes.io/pod-index"] = suffix
            spec.hostname = name
            if let subdomain = maker.subdomain, !subdomain.isEmpty { spec.subdomain = subdomain }
        }
        var pod = PodSource(metadata: metadata, spec: spec)
        pod.owner = WorkloadName(name: owner.name, kind: maker.kind)
        pod.isDerived = true
        return pod
    }
}
