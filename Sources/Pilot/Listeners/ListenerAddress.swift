// ListenerAddress: where listeners stand, and the names that come from it.

import EnvoyAPI

/// Addresses of listeners: an IP address and a port, or the path of a Unix socket.
enum ListenerAddress {
    /// In front of the path of a Unix socket; `unix://@NAME` is one of the abstract namespace.
    static let unixPrefix = "unix://"

    /// `0.0.0.0_80`
    static func name(_ bind: String, _ port: Int) -> String { "\(bind)_\(port)" }

    /// Port 0 means that `bind` is a Unix socket.
    static func address(_ bind: String, _ port: Int) -> EnvoyCore.Address {
        var address = EnvoyCore.Address()
        guard port != 0 else {
            var pipe = EnvoyCore.Pipe()
            pipe.path = bind.hasPrefix(unixPrefix) ? String(bind.dropFirst(unixPrefix.count)) : bind
            address.address = .pipe(pipe)
            return address
        }
        var socket = EnvoyCore.SocketAddress()
        socket.address = bind
        socket.portSpecifier = .portValue(UInt32(clamping: port))
        address.address = .socketAddress(socket)
        return address
    }

    static func additional(_ binds: some Sequence<String>, _ port: Int) -> [EnvoyListener.AdditionalAddress] {
        binds.map { bind in
            var additional = EnvoyListener.AdditionalAddress()
            additional.address = address(bind, port)
            return additional
        }
    }

    /// The IP address that a listener stands on first; nil for a Unix socket.
    static func primary(of listener: EnvoyListener.Listener) -> String? {
        guard case .socketAddress(let socket) = listener.address.address else { return nil }
        return socket.address
    }
}
