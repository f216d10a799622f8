// VirtualServiceIndex: VirtualServices with full names, delegates merged in, by who sees them.

import IstioAPI
import Mesh

/// VirtualServices as generation reads them: every host and destination is a full name, delegates are merged into their
/// roots.
struct VirtualServiceIndex: Sendable {
    /// The gateway that stands for all sidecars.
    static let meshGateway = "mesh"

    private var everywhere: [Config<Networking.VirtualService>] = []

    /// Of the namespace itself, for nobody else.
    private var own: [String: [Config<Networking.VirtualService>]] = [:]

    /// Of other namespaces, for this one by name.
    private var exported: [String: [Config<Networking.VirtualService>]] = [:]
    private let roots: [ResourceReference: [[VirtualServiceDelegates.Origin]]]

    init(_ snapshot: Snapshot, _ diagnostics: inout [Diagnostic]) {
        let standard = Visibility(exportTo: snapshot.mesh.config.defaultVirtualServiceExportTo) ?? .everywhere
        let resolved = snapshot.config.virtualServices.all.map {
            VirtualServiceNames.resolved($0, domain: snapshot.mesh.domainSuffix)
        }
        let delegates = VirtualServiceDelegates(resolved, standard, &diagnostics)
        roots = delegates.origins
        for config in delegates.merged {
            let visibility = Visibility(exportTo: config.spec.exportTo) ?? standard
            if visibility.isPublic {
                everywhere.append(config)
                continue
            }
            if visibility.isPrivate || visibility.namespaces.contains(config.namespace) {
                own[config.namespace, default: []].append(config)
            }
            for namespace in visibility.namespaces where namespace != config.namespace {
                exported[namespace, default: []].append(config)
            }
        }
    }

    /// Where each rule of `spec.http` comes from: the object itself, or a root and its delegate.
    func origins(of config: Config<Networking.VirtualService>) -> [[VirtualServiceDelegates.Origin]] {
        if let known = roots[config.metadata.reference] { return known }
        return config.spec.http.indices.map { [(config.metadata, "spec.http[\($0)]")] }
    }

    /// Those that a namespace sees and that are bound to `gateway` (`NAMESPACE/NAME`, or `mesh`): first its own, then those
    /// exported to it, then those for all; older ones first. The first for a host decides.
    func virtualServices(for namespace: String, gateway: String) -> [Config<Networking.VirtualService>] {
        let visible = (own[namespace] ?? []) + (exported[namespace] ?? []) + everywhere
        return visible.filter { config in
            config.spec.gateways.isEmpty ? gateway == Self.meshGateway : config.spec.gateways.contains(gateway)
        }
    }
}
