// RuntimeLayers: Envoy's runtime flags, and the limit of its connections.

import EnvoyAPI
import Mesh
import Protobuf

struct RuntimeLayers {
    let facts: BootstrapFacts

    init(_ facts: BootstrapFacts) { self.facts = facts }

    private static let limitFlag = "overload.global_downstream_max_connections"

    /// Istio's flags, with ProxyConfig's `runtimeValues` over them, and a layer that the administrator may change.
    var layers: [EnvoyBootstrap.RuntimeLayer] {
        var flags: [String: Value] = [
            "envoy.deprecated_features:envoy.config.listener.v3.Listener.hidden_envoy_deprecated_use_original_dst": .bool(true),
            "envoy.reloadable_features.coalesce_lb_rebuilds_on_batch_update": .bool(false),
            "envoy.reloadable_features.fixed_heap_use_allocated": .bool(true),
            "envoy.reloadable_features.http_reject_path_with_fragment": .bool(false),
            // Expressions of policies may be long.
            "re2.max_program_size.error_level": .string("32768"),
        ]
        if facts.metadata("COMPLIANCE_POLICY") == "fips-140-2" {
            flags["envoy.reloadable_features.google_grpc_disable_tls_13"] = .bool(true)
        }
        for (name, value) in facts.config.runtimeValues {
            flags[name] = value == "true" || value == "false" ? .bool(value == "true") : .string(value)
        }
        var fixed = EnvoyBootstrap.RuntimeLayer()
        fixed.name = "global config"
        fixed.layerSpecifier = .staticLayer(Struct(flags))
        var admin = EnvoyBootstrap.RuntimeLayer()
        admin.name = "admin"
        admin.layerSpecifier = .adminLayer(EnvoyBootstrap.RuntimeLayer.AdminLayer())
        return [fixed, admin]
    }

    /// Without a limit Envoy warns at every start.
    var connectionLimit: EnvoyOverload.ResourceMonitor {
        var config = EnvoyDownstreamConnections.DownstreamConnectionsConfig()
        config.maxActiveDownstreamConnections =
            facts.metadata("GLOBAL_DOWNSTREAM_MAX_CONNECTIONS").flatMap { Int64($0) }
            ?? facts.config.connectionSettings.globalDownstreamConnectionLimit.map(Int64.init)
            ?? facts.config.runtimeValues[Self.limitFlag].flatMap { Int64($0) } ?? Int64(Int32.max)
        var monitor = EnvoyOverload.ResourceMonitor()
        monitor.name = "envoy.resource_monitors.global_downstream_max_connections"
        monitor.configType = .typedConfig(AnyMessage(config))
        return monitor
    }
}
