// ListenerProtocol: what a port's protocol means for the listener.

import Mesh

/// How a listener takes a port's connections.
enum ListenerProtocol: Sendable, Hashable {
    case http
    case tcp

    /// HTTP if the first bytes look like it, else TCP.
    case detected

    /// Nothing that a listener can take: UDP.
    case none

    init(_ application: ApplicationProtocol) {
        if application.isHTTP {
            self = .http
        } else if application.isTCP {
            self = .tcp
        } else if application.isDetected {
            self = .detected
        } else {
            self = .none
        }
    }

    /// What Envoy's HTTP inspector finds in plain text. HTTP/1.0 is left to the TCP chain, as Envoy would refuse it.
    static let plaintextHTTP = ["http/1.1", "h2c"]
    static let rawBuffer = "raw_buffer"
    static let tls = "tls"

    /// The name under which a Sidecar's egress asks for a forward proxy (`CONNECT` and absolute URLs).
    static let httpProxy = "HTTP_PROXY"
}

/// The application's port number and protocol, as a listener sees them.
struct ListenerPort: Sendable {
    var name: String
    var number: Int
    var `protocol`: ApplicationProtocol
    var isHTTPProxy = false

    init(_ port: Service.Port) {
        name = port.name
        number = port.number
        `protocol` = port.protocol
    }

    init(name: String, number: Int, protocolName: String) {
        self.name = name
        self.number = number
        isHTTPProxy = protocolName.uppercased() == ListenerProtocol.httpProxy
        `protocol` = isHTTPProxy ? .http : ApplicationProtocol(name: protocolName)
    }
}
