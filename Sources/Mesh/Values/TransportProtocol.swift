// TransportProtocol: what is spoken on a port, as far as the mesh has to know to treat it right.

/// The protocols that a port may declare.
public enum TransportProtocol: String, Sendable, CaseIterable {
    case tcp
    case udp
    case grpc
    case grpcWeb = "grpc-web"
    case http
    case httpProxy = "http_proxy"
    case http2
    case https
    case tls
    case mongo
    case redis
    case mysql

    /// Reads a protocol's name, whatever its case.
    public init?(parsing text: String) {
        guard
            let value = Self.allCases.first(where: { candidate in
                candidate.rawValue.utf8.elementsEqual(text.utf8.lazy.map(\.lowercased))
            })
        else { return nil }
        self = value
    }

    /// Whether requests can be told apart, so that HTTP routes apply.
    public var isHTTP: Bool {
        switch self {
        case .http, .http2, .httpProxy, .grpc, .grpcWeb: true
        case .tcp, .udp, .https, .tls, .mongo, .redis, .mysql: false
        }
    }

    /// Whether connections begin with a TLS handshake of the application's own.
    public var isTLS: Bool { self == .https || self == .tls }

    /// Whether the mesh treats connections as streams of bytes, TLS included.
    public var isTCP: Bool {
        switch self {
        case .tcp, .https, .tls, .mongo, .redis, .mysql: true
        case .udp, .http, .http2, .httpProxy, .grpc, .grpcWeb: false
        }
    }
}
