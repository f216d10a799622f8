// ServerRules: one server of a gateway: its port and address, its hosts, and TLS that fits its protocol.

import IstioAPI
import Mesh

/// An entry of `servers`.
enum ServerRules {
    static func check(_ server: Networking.Server, at place: Place, _ report: Report) {
        let isPortSound = port(server, at: place["port"], report)
        bind(server, at: place, report)
        hosts(server.hosts, at: place, report)
        if let tls = server.$tls { ServerTLSRules.check(tls, at: place["tls"], report) }

        let spoken = TransportProtocol(parsing: server.port.protocol)
        if server.tls.httpsRedirect && !(spoken?.isHTTP ?? false) {
            report.warning(
                "redirect-without-http", place["tls"]["httpsRedirect"], "only plain HTTP can be redirected to https, so this has no effect",
                hint: "move it to the server with protocol: HTTP")
        }
        if isPortSound { fit(server, spoken, at: place, report) }
    }

    /// False if something is wrong with the port.
    private static func port(_ server: Networking.Server, at place: Place, _ report: Report) -> Bool {
        // A port that is absent, and fields of it, are findings of the options of the fields.
        guard let port = server.$port else { return false }
        var isSound = true
        let isSocket = server.bind.isUnixAddress
        if !PortNumber.isValid(port.number) && !(isSocket && port.number == 0) {
            isSound = false
            if place["number"].isPresent {
                report.error("port-number", place["number"], "\(port.number) is not a port", hint: "write a number from 1 to 65535")
            }
        }
        if TransportProtocol(parsing: port.protocol) == nil {
            isSound = false
            if place["protocol"].isPresent { ProtocolNames.refuse(port.protocol, at: place["protocol"], report) }
        }
        if port.name.isEmpty {
            isSound = false
            if place["name"].isPresent { report.error("port-name", place["name"], "the port needs a name", hint: "name it, as in https") }
        }
        if port.targetPort != 0 {
            isSound = false
            report.error(
                "target-port", place["targetPort"], "the port of the gateway's pods is not chosen here",
                hint: "remove it; the targetPort of the Kubernetes service counts")
        }
        return isSound
    }

    private static func bind(_ server: Networking.Server, at place: Place, _ report: Report) {
        if server.bind.isUnixAddress {
            UnixAddress.check(server.bind, at: place["bind"], report)
            if server.port.number != 0 {
                report.error(
                    "port-number", place["port"]["number"], "a unix socket has no port", hint: "write number: 0, or bind to an IP address")
            }
        } else if !server.bind.isEmpty && !IPAddress.isValid(server.bind) {
            report.error(
                "bind-form", place["bind"], "\"\(server.bind)\" is not an address to listen on",
                hint: "write an IP address, or unix:// and the path of a socket")
        }
    }

    private static func hosts(_ hosts: [String], at place: Place, _ report: Report) {
        if hosts.isEmpty && place["hosts"].isPresent {
            report.error("hosts-missing", place["hosts"], "the server is for no host", hint: "name hosts, or write \"*\" for any")
        }
        for (index, host) in hosts.enumerated() { ScopedHostRules.check(host, .gateway, at: place["hosts"][index], report) }
    }

    /// Whether the server has the TLS that its protocol needs, and none that it cannot have.
    private static func fit(_ server: Networking.Server, _ spoken: TransportProtocol?, at place: Place, _ report: Report) {
        guard let spoken else { return }
        guard let tls = server.$tls else {
            guard spoken.isTLS else { return }
            return report.error(
                "tls-missing", place["tls"], "a server for \(server.port.protocol) has to say what it does with TLS",
                hint: "add tls with a mode, such as SIMPLE with credentialName")
        }
        if spoken.isTLS { return }
        guard spoken.isHTTP else {
            return report.error(
                "tls-protocol", place["tls"], "a port with protocol \(server.port.protocol) has no TLS settings",
                hint: "change the protocol to HTTPS or TLS, or remove tls")
        }
        guard tls.mode == .passthrough || tls.mode == .autoPassthrough, tls.serverCertificate.isEmpty, tls.privateKey.isEmpty,
            tls.caCertificates.isEmpty
        else {
            return report.error(
                "tls-protocol", place["tls"], "plain HTTP has no TLS settings besides httpsRedirect",
                hint: "change the protocol to HTTPS, or remove mode and certificates")
        }
    }
}
