// MetadataExchange: filters by which proxies tell each other whose traffic it is, for metrics and logs.

import EnvoyAPI
import Protobuf

enum MetadataExchange {
    private static let name = "istio.metadata_exchange"

    /// For TCP: under mutual TLS with ALPN `istio-peer-exchange`, both proxies say who they are before any other byte.
    static let network: EnvoyListener.Filter = {
        var filter = EnvoyListener.Filter()
        filter.name = name
        let fields: [String: Value] = ["enable_discovery": .bool(true), "protocol": .string("istio-peer-exchange")]
        filter.configType = .typedConfig(typed("envoy.tcp.metadataexchange.config.MetadataExchange", fields))
        return filter
    }()

    /// Learns of clients by headers, else by their address; tells them by headers.
    static let inboundHTTP = http(
        ["downstream_discovery": discovery, "downstream_propagation": .list([headers(Struct())])])

    static let outboundHTTP = http(["upstream_discovery": discovery, "upstream_propagation": .list([headers(Struct())])])

    /// The same, but servers outside of the mesh are told nothing.
    static let outboundHTTPInMesh = http([
        "upstream_discovery": discovery,
        "upstream_propagation": .list([headers(Struct(["skip_external_clusters": .bool(true)]))]),
    ])

    private static let discovery = Value.list([
        headers(Struct()), .structure(Struct(["workload_discovery": .structure(Struct())])),
    ])

    private static func headers(_ settings: Struct) -> Value { .structure(Struct(["istio_headers": .structure(settings)])) }

    private static func http(_ fields: [String: Value]) -> EnvoyHCM.HttpFilter {
        HTTPFilters.filter(name, typed("io.istio.http.peer_metadata.Config", fields))
    }

    private static func typed(_ type: String, _ fields: [String: Value]) -> AnyMessage {
        var configuration = UDPA.TypedStruct()
        configuration.typeUrl = "type.googleapis.com/" + type
        configuration.value = Struct(fields)
        return AnyMessage(configuration)
    }
}
