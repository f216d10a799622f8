// ServiceVisibility: which services a namespace sees (exportTo).

import Mesh

/// Services by who sees them.
struct ServiceVisibility: Sendable {
    /// Seen by all, in the order of the snapshot.
    private var everywhere: [Service] = []

    /// Seen by their own namespace only, and by those that they name, by namespace.
    private var own: [String: [Service]] = [:]
    private var exported: [String: [Service]] = [:]

    init(_ snapshot: Snapshot) {
        let standard = Visibility(exportTo: snapshot.mesh.config.defaultServiceExportTo) ?? .everywhere
        for service in snapshot.services.all {
            let visibility = service.attributes.exportTo ?? standard
            if visibility.isPublic {
                everywhere.append(service)
                continue
            }
            if visibility.isPrivate { own[service.namespace, default: []].append(service) }
            for namespace in visibility.namespaces where !visibility.isPrivate || namespace != service.namespace {
                exported[namespace, default: []].append(service)
            }
        }
    }

    /// Those that only the namespace sees go first, then those exported to it by name, as in Istio.
    func services(for namespace: String) -> [Service] {
        let (own, exported) = (own[namespace] ?? [], exported[namespace] ?? [])
        return own.isEmpty && exported.isEmpty ? everywhere : own + exported + everywhere
    }
}
