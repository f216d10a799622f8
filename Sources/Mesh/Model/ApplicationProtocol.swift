// ApplicationProtocol: what is spoken on a port, as its name or `appProtocol` says.

/// The protocol of a service's port (Istio's protocol selection).
public enum ApplicationProtocol: String, Sendable, Hashable, CaseIterable {
    case http = "HTTP"
    case http2 = "HTTP2"
    case grpc = "GRPC"
    case grpcWeb = "GRPC-Web"
    case https = "HTTPS"
    case tls = "TLS"
    case tcp = "TCP"
    case udp = "UDP"
    case mongo = "Mongo"
    case redis = "Redis"
    case mysql = "MySQL"
    case hbone = "HBONE"

    /// Nothing said: the proxy looks at the first bytes of a connection.
    case unsupported = "UnsupportedProtocol"

    /// The protocol of a name such as `http` or `GRPC-WEB`, in any case.
    public init(name: some StringProtocol) {
        switch name.lowercased() {
        case "http": self = .http
        case "http2": self = .http2
        case "grpc": self = .grpc
        case "grpc-web": self = .grpcWeb
        case "https": self = .https
        case "tls": self = .tls
        case "tcp": self = .tcp
        case "udp": self = .udp
        case "mongo": self = .mongo
        case "redis": self = .redis
        case "mysql": self = .mysql
        case "hbone": self = .hbone
        default: self = .unsupported
        }
    }

    /// The protocol of a Kubernetes Service's port.
    ///
    /// `appProtocol` goes first, then the name's part before `-`, then well-known ports that would break detection.
    public static func ofKubernetesPort(number: Int, name: String, transport: String, appProtocol: String?) -> ApplicationProtocol {
        if transport == "UDP" { return .udp }
        if let appProtocol, !appProtocol.isEmpty {
            switch appProtocol {
            case "kubernetes.io/h2c": return .http2
            case "kubernetes.io/ws", "kubernetes.io/wss": return appProtocol.hasSuffix("wss") ? .https : .http
            default:
                let known = ApplicationProtocol(name: appProtocol)
                return known
            }
        }
        let lowered = name.lowercased()
        if lowered == "grpc-web" || lowered.hasPrefix("grpc-web-") { return .grpcWeb }
        let prefix = lowered.prefix { $0 != "-" }
        let known = ApplicationProtocol(name: prefix)
        if known != .unsupported { return known }
        // Servers that speak first: detection would wait for the client.
        if [25, 53, 3306, 27017].contains(number) { return .tcp }
        return .unsupported
    }

    public var isHTTP: Bool {
        switch self {
        case .http, .http2, .grpc, .grpcWeb: true
        default: false
        }
    }

    public var isHTTP2: Bool { self == .http2 || self == .grpc || self == .grpcWeb }

    /// Taken as bytes.
    public var isTCP: Bool {
        switch self {
        case .tcp, .https, .tls, .mongo, .redis, .mysql: true
        default: false
        }
    }

    /// Encrypted by the application: routed by SNI.
    public var isTLS: Bool { self == .https || self == .tls }

    /// Detected from the first bytes.
    public var isDetected: Bool { self == .unsupported }
}
