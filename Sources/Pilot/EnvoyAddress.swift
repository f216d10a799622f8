// EnvoyAddress: addresses in Envoy's form.

import EnvoyAPI

extension EnvoyCore.Address {
    /// An IP address or name with a port, or the path of a Unix socket (`unix:///...`, or any text with port 0).
    init(_ text: String, port: Int) {
        self.init()
        let scheme = "unix://"
        let isSocket = text.hasPrefix(scheme)
        if isSocket || port == 0 && text.hasPrefix("/") {
            var pipe = EnvoyCore.Pipe()
            pipe.path = isSocket ? String(text.dropFirst(scheme.count)) : text
            address = .pipe(pipe)
        } else {
            address = .socketAddress(EnvoyCore.SocketAddress(text, port: port))
        }
    }
}

extension EnvoyCore.SocketAddress {
    init(_ text: String, port: Int) {
        self.init()
        address = text
        portSpecifier = .portValue(UInt32(clamping: port))
    }
}
