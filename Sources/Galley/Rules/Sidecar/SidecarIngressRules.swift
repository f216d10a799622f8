// SidecarIngressRules: the ports on which a proxy accepts traffic for its workload.

import IstioAPI
import Mesh

/// `ingress`: each entry with a port of its own, delivered within the pod.
enum SidecarIngressRules {
    static func check(_ listeners: [Networking.IstioIngressListener], at place: Place, _ report: Report) {
        var ports: Set<UInt32> = []
        for (index, listener) in listeners.enumerated() {
            let place = place[index]
            // A port that is absent is a finding of the options of the field.
            if let port = listener.$port {
                SidecarPortRules.number(port.number, at: place["port"], report)
                SidecarPortRules.check(port, at: place["port"], report)
                if !ports.insert(port.number).inserted {
                    report.error(
                        "port-twice", place["port"]["number"], "traffic to port \(port.number) is accepted by an earlier entry",
                        hint: "keep one entry for each port")
                }
            }
            bind(listener.bind, at: place["bind"], report)
            endpoint(listener.defaultEndpoint, at: place["defaultEndpoint"], report)
            let spoken = TransportProtocol(parsing: listener.port.protocol)
            if let tls = listener.$tls { self.tls(tls, spoken, at: place["tls"], report) }
            if let pool = listener.$connectionPool {
                ConnectionPoolRules.check(pool, at: place["connectionPool"], report)
                if pool.$http != nil && !(spoken?.isHTTP ?? false) {
                    report.warning(
                        "pool-without-http", place["connectionPool"]["http"], "the port does not speak HTTP, so this has no effect",
                        hint: "set protocol: HTTP, or use connectionPool.tcp")
                }
            }
        }
    }

    private static func bind(_ address: String, at place: Place, _ report: Report) {
        guard !address.isEmpty, !IPAddress.isValid(address) else { return }
        report.error(
            "bind-form", place,
            address.isUnixAddress ? "traffic from outside does not come through unix sockets" : "\"\(address)\" is not an IP address",
            hint: "write an IP address, or remove bind")
    }

    /// Where the proxy delivers: a socket, or a port of the pod itself.
    private static func endpoint(_ endpoint: String, at place: Place, _ report: Report) {
        if endpoint.isEmpty { return }
        if endpoint.isUnixAddress { return UnixAddress.check(endpoint, at: place, report) }
        guard let (host, port) = HostAndPort.split(endpoint) else {
            return report.error(
                "endpoint-form", place, "\"\(endpoint)\" is not an address with a port",
                hint: "write it like 127.0.0.1:8080 or unix:///run/web.sock")
        }
        switch host {
        case "", "127.0.0.1", "0.0.0.0", "::1", "::": break
        default:
            report.error(
                "endpoint-host", place, "the proxy delivers to its own pod only, not to \(host)",
                hint: "write 127.0.0.1:\(port), or 0.0.0.0:\(port) for the pod's IP")
        }
        guard let number = Int(port), PortNumber.isValid(number) else {
            return report.error(
                "endpoint-port", place, "\"\(port)\" is not a port", hint: "write a number from 1 to 65535 behind the colon")
        }
    }

    /// TLS for clients outside the mesh, with files and no more.
    private static func tls(_ tls: Networking.ServerTLSSettings, _ spoken: TransportProtocol?, at place: Place, _ report: Report) {
        if !(spoken?.isTLS ?? false) {
            report.error(
                "tls-protocol", place, "only ports with protocol HTTPS or TLS can have TLS settings",
                hint: "set protocol: HTTPS, or remove tls")
        }
        if tls.mode == .istioMutual || tls.mode == .autoPassthrough {
            report.error("ingress-tls", place["mode"], "this mode is for gateways only", hint: "choose SIMPLE, MUTUAL or OPTIONAL_MUTUAL")
        }
        let fields: [(StaticString, Bool)] = [
            ("subjectAltNames", !tls.subjectAltNames.isEmpty), ("httpsRedirect", tls.httpsRedirect),
            ("credentialName", !tls.credentialName.isEmpty),
            ("credentialNames", !tls.credentialNames.isEmpty), ("tlsCertificates", !tls.tlsCertificates.isEmpty),
        ]
        for (field, isGiven) in fields where isGiven {
            report.error(
                "ingress-tls", place[field], "a sidecar does not support \(field)", hint: "remove it; certificates come from files")
        }
        ServerTLSRules.check(tls, at: place, report)
    }
}

/// Addresses with a port behind the last colon; an IPv6 address stands in brackets.
enum HostAndPort {
    static func split(_ text: String) -> (host: Substring, port: Substring)? {
        guard let colon = text.lastIndex(of: ":") else { return nil }
        var host = text[..<colon]
        let port = text[text.index(after: colon)...]
        if host.utf8.first == UInt8(ascii: "[") {
            guard host.utf8.last == UInt8(ascii: "]") else { return nil }
            host = host.dropFirst().dropLast()
        } else if host.utf8.contains(UInt8(ascii: ":")) {
            return nil
        }
        for byte in host.utf8 where byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") { return nil }
        for byte in port.utf8 where byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") { return nil }
        return (host, port)
    }
}
