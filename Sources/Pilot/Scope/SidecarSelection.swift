// SidecarSelection: the Sidecar resource that counts for a proxy.

import IstioAPI
import Mesh

enum SidecarSelection {
    /// One of the proxy's namespace that selects its labels; else one without a selector there; else one without a
    /// selector in the root namespace. The oldest of several.
    static func sidecar(of node: ProxyNode, in snapshot: Snapshot) -> Config<Networking.Sidecar>? {
        guard node.kind == .sidecar else { return nil }
        let own = snapshot.config.sidecars[node.namespace]
        let selecting = own.first { config in
            guard let selector = config.spec.$workloadSelector else { return false }
            return LabelSelection.selects(selector.labels, node.labels)
        }
        return selecting ?? own.first { $0.spec.$workloadSelector == nil }
            ?? snapshot.config.sidecars[snapshot.mesh.rootNamespace].first { $0.spec.$workloadSelector == nil }
    }
}
