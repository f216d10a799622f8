// NodeMetadata: how a proxy presents itself to its control plane.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Envoy's `node`, with the metadata that Istio's control plane knows proxies by.
struct NodeMetadata {
    let facts: BootstrapFacts

    init(_ facts: BootstrapFacts) { self.facts = facts }

    var node: EnvoyCore.Node {
        var node = EnvoyCore.Node()
        node.id = facts.node.nodeID
        node.cluster = facts.serviceCluster
        node.locality = EnvoyCore.Locality(facts.node.locality)
        node.metadata = Struct(fields)
        return node
    }

    private var fields: [String: Value] {
        let proxy = facts.node
        let workload = proxy.workload
        let mesh = facts.snapshot.mesh
        var fields: [String: Value] = [:]
        // Variables of the environment first: none of them replaces what is known of the pod.
        for (name, value) in facts.config.proxyMetadata where name.hasPrefix("ISTIO_META_") {
            fields[String(name.dropFirst("ISTIO_META_".count))] = .string(value)
        }
        for (name, value) in proxy.annotations where name.hasPrefix("sidecar.istio.io/") { fields[name] = .string(value) }
        func set(_ name: String, _ text: String) { if !text.isEmpty { fields[name] = .string(text) } }
        set("NAME", workload.name)
        set("NAMESPACE", workload.namespace)
        set("CLUSTER_ID", proxy.clusterID.isEmpty ? mesh.clusterID : proxy.clusterID)
        set("NETWORK", proxy.network)
        set("NODE_NAME", workload.nodeName)
        set("MESH_ID", mesh.meshID.isEmpty ? mesh.trustDomain : mesh.meshID)
        set("INTERCEPTION_MODE", proxy.interceptionMode.rawValue)
        set("ISTIO_VERSION", facts.options.version)
        set("WORKLOAD_NAME", workload.workloadName)
        set("SERVICE_ACCOUNT", workload.serviceAccount)
        set("OWNER", owner)
        set("INSTANCE_IPS", facts.addresses.joined(separator: ","))
        set("APP_CONTAINERS", workload.containers.joined(separator: ","))
        set("POD_PORTS", ports)
        set("METADATA_DISCOVERY", facts.hasTunnels ? "true" : "false")
        set("OUTLIER_LOG_PATH", facts.options.outlierLogPath)
        fields["LABELS"] = Self.texts(proxy.labels)
        if !proxy.annotations.isEmpty { fields["ANNOTATIONS"] = Self.texts(proxy.annotations) }
        fields["ENVOY_PROMETHEUS_PORT"] = .number(Double(facts.options.prometheusPort))
        fields["ENVOY_STATUS_PORT"] = .number(Double(facts.options.readinessPort))
        if !facts.options.controlPlaneNames.isEmpty {
            fields["PILOT_SAN"] = .list(facts.options.controlPlaneNames.map { .string($0) })
        }
        if let text = try? facts.config.jsonString(), let config = Struct(json: text) { fields["PROXY_CONFIG"] = .structure(config) }
        return fields
    }

    private static func texts(_ entries: [String: String]) -> Value { .structure(Struct(entries.mapValues { .string($0) })) }

    /// `kubernetes://apis/apps/v1/namespaces/shop/deployments/web`
    private var owner: String {
        let workload = facts.node.workload
        let kinds: [String: (api: String, plural: String)] = [
            "Deployment": ("apps/v1", "deployments"), "StatefulSet": ("apps/v1", "statefulsets"),
            "DaemonSet": ("apps/v1", "daemonsets"), "ReplicaSet": ("apps/v1", "replicasets"), "Job": ("batch/v1", "jobs"),
            "CronJob": ("batch/v1", "cronjobs"), "Pod": ("v1", "pods"),
        ]
        guard let kind = kinds[workload.workloadKind], !workload.workloadName.isEmpty else { return "" }
        return "kubernetes://apis/\(kind.api)/namespaces/\(workload.namespace)/\(kind.plural)/\(workload.workloadName)"
    }

    /// A JSON list of the containers' ports.
    private var ports: String {
        let entries = facts.node.workload.ports.map { port in
            port.name.isEmpty
                ? "{\"containerPort\":\(port.number)}" : "{\"name\":\"\(port.name)\",\"containerPort\":\(port.number)}"
        }
        return entries.isEmpty ? "" : "[\(entries.joined(separator: ","))]"
    }
}
