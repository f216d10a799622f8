// InputObjects: the objects of an input, each once, sorted by what they are for.

import IstioAPI
import KubernetesAPI
import Mesh

struct InputObjects {
    /// All that the control plane looks at.
    let objects: [DecodedObject]

    /// Labels of each namespace that the input defines.
    let namespaces: [String: [String: String]]
    let nodes: [DecodedObject]
    let pods: [PodSource]
    private(set) var services: [(object: DecodedObject, service: Kubernetes.Service)] = []

    /// By `NAMESPACE/SERVICE`.
    private(set) var slices: [String: [(slice: Kubernetes.EndpointSlice, object: DecodedObject)]] = [:]
    private(set) var endpoints: [String: (list: Kubernetes.Endpoints, object: DecodedObject)] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ given: [DecodedObject], _ settings: Snapshot.Settings) {
        let (unique, diagnostics) = Self.unique(given)
        self.diagnostics = diagnostics
        var namespaces: [String: [String: String]] = [:]
        for object in unique where object.message is Kubernetes.Namespace {
            // The API server puts the name among the labels.
            namespaces[object.metadata.name] = object.metadata.labels.merging(["kubernetes.io/metadata.name": object.metadata.name]) { $1 }
        }
        self.namespaces = namespaces
        objects = Self.discovered(unique, namespaces, settings)
        nodes = objects.filter { $0.message is Kubernetes.Node }
        pods = objects.compactMap(PodSource.init)
        for object in objects {
            let metadata = object.metadata
            switch object.message {
            case let service as Kubernetes.Service: services.append((object, service))
            case let slice as Kubernetes.EndpointSlice:
                // Slices of other clusters' services come by another way.
                guard metadata.labels["multicluster.kubernetes.io/service-name"] == nil,
                    let name = metadata.labels["kubernetes.io/service-name"]
                else { continue }
                slices["\(metadata.namespace)/\(name)", default: []].append((slice, object))
            case let list as Kubernetes.Endpoints: endpoints["\(metadata.namespace)/\(metadata.name)"] = (list, object)
            default: break
            }
        }
    }

    /// Addresses of pods that are known, by any object.
    var givenAddresses: [String] {
        pods.flatMap(\.addresses) + slices.values.flatMap { $0.flatMap { $0.slice.endpoints.flatMap(\.addresses) } }
            + endpoints.values.flatMap { $0.list.subsets.flatMap { ($0.addresses + $0.notReadyAddresses).map(\.ip) } }
    }

    private struct Key: Hashable {
        let group: Substring
        let kind: String
        let namespace: String
        let name: String
    }

    /// Of several objects with one name the last one counts, as if they had been applied in turn.
    private static func unique(_ objects: [DecodedObject]) -> ([DecodedObject], [Diagnostic]) {
        var places: [Key: Int] = [:]
        places.reserveCapacity(objects.count)
        var result: [DecodedObject] = []
        result.reserveCapacity(objects.count)
        var diagnostics: [Diagnostic] = []
        for object in objects {
            let reference = object.metadata.reference
            let key = Key(group: reference.group, kind: reference.kind, namespace: reference.namespace, name: reference.name)
            guard let place = places[key] else {
                places[key] = result.count
                result.append(object)
                continue
            }
            diagnostics.append(
                Diagnostic(
                    .warning, code: "defined-twice", message: "\(reference) is defined again here, and this definition counts",
                    hint: "remove one of them; the other is at \(result[place].metadata.origin)", origin: object.metadata.origin,
                    subject: reference))
            result[place] = object
        }
        return (result, diagnostics)
    }

    /// What is in namespaces that the mesh's `discoverySelectors` choose; everything if there are none.
    private static func discovered(
        _ objects: [DecodedObject], _ namespaces: [String: [String: String]], _ settings: Snapshot.Settings
    ) -> [DecodedObject] {
        let selectors = settings.config.discoverySelectors
        if selectors.isEmpty { return objects }
        return objects.filter { object in
            let namespace = object.metadata.namespace
            if namespace.isEmpty || namespace == settings.rootNamespace { return true }
            let labels = namespaces[namespace] ?? ["kubernetes.io/metadata.name": namespace]
            return selectors.contains { $0.selects(labels) }
        }
    }
}
