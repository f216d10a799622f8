// ProxySettings: the ProxyConfig that counts for a proxy, and what follows from it.

import IstioAPI
import Mesh
import Protobuf
import YAML

enum ProxySettings {
    /// The annotation of a pod that is laid over MeshConfig's `defaultConfig`.
    static let annotation = "proxy.istio.io/config"

    /// `defaultConfig`, the pod's annotation over it, and ProxyConfig resources over both: of the root namespace, of the
    /// pod's namespace, and that which selects the pod.
    static func config(of node: ProxyNode, in snapshot: Snapshot) -> IstioMesh.ProxyConfig {
        var config = snapshot.mesh.config.defaultConfig
        if let text = node.annotations[annotation] { merge(text, into: &config) }
        let root = snapshot.mesh.rootNamespace
        let own = snapshot.config.proxyConfigs[node.namespace]
        var levels = [snapshot.config.proxyConfigs[root].first { $0.spec.selector.matchLabels.isEmpty }]
        if node.namespace != root { levels.append(own.first { $0.spec.selector.matchLabels.isEmpty }) }
        levels.append(
            own.first { config in
                !config.spec.selector.matchLabels.isEmpty && LabelSelection.selects(config.spec.selector.matchLabels, node.labels)
            })
        for resource in levels.compactMap({ $0?.spec }) {
            if let concurrency = resource.concurrency { config.concurrency = concurrency }
            config.proxyMetadata.merge(resource.environmentVariables) { $1 }
            if let image = resource.$image { config.image = image }
        }
        return config
    }

    /// An annotation that cannot be read changes nothing.
    private static func merge(_ text: String, into config: inout IstioMesh.ProxyConfig) {
        var stream = DocumentStream(bytes: Array(text.utf8))
        guard case .success(let document)? = stream.next(), !document.isEmpty else { return }
        var merged = config
        guard (try? merged.merge(json: Array(JSONWriter.text(of: document.value()).utf8))) != nil else { return }
        config = merged
    }

    /// Envoy's `--service-cluster`, by which spans name the proxy: the configured name; else as `tracingServiceName` says,
    /// `APP.NAMESPACE` if it says nothing.
    static func serviceCluster(of node: ProxyNode, _ config: IstioMesh.ProxyConfig) -> String {
        switch config.clusterName {
        case .serviceCluster(let name) where !name.isEmpty && name != standardCluster: return name
        case .tracingServiceName(.canonicalNameOnly): return node.workload.canonicalName
        case .tracingServiceName(.canonicalNameAndNamespace): return "\(node.workload.canonicalName).\(node.namespace)"
        default: break
        }
        if let app = node.labels["app"] { return "\(app).\(node.namespace)" }
        let name = node.workload.workloadName
        return "\(name.isEmpty ? standardCluster : name).\(node.namespace)"
    }

    private static let standardCluster = "istio-proxy"
}
