// EnvoyExtensions: filters, loggers, transport sockets and the like, by the name under which Envoy registers them.

/// An extension of Envoy, and the message that configures it.
public struct EnvoyExtension: Sendable, Hashable {
    /// `envoy.filters.http.router`
    public let name: Substring

    /// `envoy.extensions.filters.http.router.v3.Router`
    public let message: Substring

    /// What to write for `@type`.
    public var typeURL: String { "type.googleapis.com/\(message)" }
}

public enum EnvoyExtensions {
    /// All extensions, by name.
    public static let all: [EnvoyExtension] = {
        let text = envoyExtensions.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        return text.split(separator: "\n").compactMap { row in
            row.firstIndex(of: "\t").map { EnvoyExtension(name: row[..<$0], message: row[row.index(after: $0)...]) }
        }
    }()

    /// The extension of this name; an old name counts.
    public static func named(_ name: String) -> EnvoyExtension? {
        let current = currentName(of: name) ?? name
        return all.first { $0.name == current }
    }

    /// The name of today, if `name` is one of those that filters had before extensions got systematic names.
    public static func currentName(of name: String) -> String? { oldNames[name] }

    /// Names that Envoy used before version 1.14 ("Extension naming", its release notes of that version).
    private static let oldNames: [String: String] = [
        "envoy.buffer": "envoy.filters.http.buffer",
        "envoy.client_ssl_auth": "envoy.filters.network.client_ssl_auth",
        "envoy.cors": "envoy.filters.http.cors",
        "envoy.csrf": "envoy.filters.http.csrf",
        "envoy.echo": "envoy.filters.network.echo",
        "envoy.ext_authz": "envoy.filters.http.ext_authz",
        "envoy.fault": "envoy.filters.http.fault",
        "envoy.grpc_http1_bridge": "envoy.filters.http.grpc_http1_bridge",
        "envoy.grpc_json_transcoder": "envoy.filters.http.grpc_json_transcoder",
        "envoy.grpc_web": "envoy.filters.http.grpc_web",
        "envoy.gzip": "envoy.filters.http.gzip",
        "envoy.health_check": "envoy.filters.http.health_check",
        "envoy.http_connection_manager": "envoy.filters.network.http_connection_manager",
        "envoy.http_dynamo_filter": "envoy.filters.http.dynamo",
        "envoy.ip_tagging": "envoy.filters.http.ip_tagging",
        "envoy.listener.http_inspector": "envoy.filters.listener.http_inspector",
        "envoy.listener.original_dst": "envoy.filters.listener.original_dst",
        "envoy.listener.original_src": "envoy.filters.listener.original_src",
        "envoy.listener.proxy_protocol": "envoy.filters.listener.proxy_protocol",
        "envoy.listener.tls_inspector": "envoy.filters.listener.tls_inspector",
        "envoy.lua": "envoy.filters.http.lua",
        "envoy.mongo_proxy": "envoy.filters.network.mongo_proxy",
        "envoy.rate_limit": "envoy.filters.http.ratelimit",
        "envoy.ratelimit": "envoy.filters.network.ratelimit",
        "envoy.redis_proxy": "envoy.filters.network.redis_proxy",
        "envoy.router": "envoy.filters.http.router",
        "envoy.squash": "envoy.filters.http.squash",
        "envoy.tcp_proxy": "envoy.filters.network.tcp_proxy",
    ]
}
