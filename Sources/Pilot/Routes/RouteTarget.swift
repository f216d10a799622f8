// RouteTarget: what a listener means by the name of a route configuration.

/// What a route configuration is for, as its name says.
enum RouteTarget: Hashable {
    /// `8080`: the services that have this port.
    case port(Int)

    /// `reviews.shop.svc.cluster.local:8080`: the one service behind a listener that detects HTTP.
    case detected(host: String, port: Int)

    /// `http_proxy`, or the path of a Unix socket: services with all their ports.
    case allPorts(name: String)

    static let httpProxy = "http_proxy"
    private static let unixPrefix = "unix://"

    /// Nil if it is no name that listeners here give.
    init?(_ name: String) {
        if name == Self.httpProxy || name.hasPrefix(Self.unixPrefix) {
            self = .allPorts(name: name)
            return
        }
        let colon: Character = ":"
        guard let divider = name.firstIndex(of: colon) else {
            guard let port = Int(name) else { return nil }
            self = .port(port)
            return
        }
        guard let port = Int(name[name.index(after: divider)...]) else { return nil }
        self = .detected(host: String(name[..<divider]), port: port)
    }

    /// 0 for all ports.
    var port: Int {
        switch self {
        case .port(let port), .detected(_, let port): port
        case .allPorts: 0
        }
    }
}

extension SidecarScope {
    /// The egress listener that a route configuration belongs to, with its place: one of that port or socket, or the
    /// first without a port.
    func egressListener(for target: RouteTarget, name: String) -> EgressListener? {
        egress.first { listener in
            guard let port = listener.port else { return true }
            guard Int(port.number) == target.port else { return false }
            return port.number != 0 || listener.listener?.bind == name
        }
    }
}

extension EgressListener {
    /// Whether it stands for any host, as an HTTP proxy that clients are told to use.
    var isHTTPProxy: Bool { port?.protocol.uppercased() == "HTTP_PROXY" }
}
