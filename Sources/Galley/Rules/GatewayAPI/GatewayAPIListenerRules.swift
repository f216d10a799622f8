// GatewayAPIListenerRules: the listeners of a Gateway or ListenerSet: TLS that fits the protocol, and no two for the same traffic.

import KubernetesAPI

enum GatewayAPIListenerRules {
    static func check(_ listeners: [GatewayAPI.Listener], at place: Place, _ report: Report) {
        for (index, listener) in listeners.enumerated() {
            encryption(listener, at: place[index], report)
            hostname(listener, at: place[index], report)
            NamespaceSelectorRules.check(
                listener.allowedRoutes.namespaces.selector, at: place[index]["allowedRoutes"]["namespaces"]["selector"], report)
        }
        uniqueness(listeners, at: place, report)
    }

    private static func encryption(_ listener: GatewayAPI.Listener, at place: Place, _ report: Report) {
        let tls = place["tls"]
        switch listener.protocol {
        case "HTTP", "TCP", "UDP":
            if tls.isPresent {
                report.error(
                    "listener-tls", tls, "a listener for \(listener.protocol) has no TLS",
                    hint: listener.protocol == "HTTP" ? "make the protocol HTTPS, or remove tls" : "make the protocol TLS, or remove tls")
            }
        case "HTTPS":
            if let settings = listener.$tls, let mode = settings.mode, !mode.isEmpty, mode != "Terminate" {
                report.error(
                    "listener-tls", tls["mode"], "HTTPS has to be decrypted by the gateway, so its mode is Terminate",
                    hint: "for mode \(mode), make the protocol TLS")
            }
        case "TLS":
            if !tls.isPresent || listener.$tls?.mode?.isEmpty ?? false {
                report.error(
                    "listener-tls", tls["mode"], "a listener for TLS has to say who decrypts",
                    hint: "add tls: with mode: Terminate or Passthrough")
            }
        default: break
        }
        if let settings = listener.$tls { certificates(settings, at: tls, report) }
    }

    /// Whoever decrypts needs a certificate, or settings of the implementation that bring one.
    private static func certificates(_ tls: GatewayAPI.ListenerTLSConfig, at place: Place, _ report: Report) {
        guard (tls.mode ?? GatewayAPIDefaults.listenerTLSMode) == "Terminate", tls.certificateRefs.isEmpty, tls.options.isEmpty else {
            return
        }
        report.error(
            "listener-certificate", place["certificateRefs"], "TLS that ends at the gateway needs a certificate",
            hint: "add certificateRefs: with the name of a Secret")
    }

    private static func hostname(_ listener: GatewayAPI.Listener, at place: Place, _ report: Report) {
        guard listener.protocol == "TCP" || listener.protocol == "UDP", let hostname = listener.hostname, !hostname.isEmpty else { return }
        report.error(
            "listener-hostname", place["hostname"], "\(listener.protocol) has no host names by which connections could be told apart",
            hint: "remove the host name")
    }

    /// Port, protocol and host name together say which traffic is meant.
    private static func uniqueness(_ listeners: [GatewayAPI.Listener], at place: Place, _ report: Report) {
        struct Traffic: Hashable { var port: Int32; var `protocol`: String; var hostname: String? }
        var seen: [Traffic: Int] = [:]
        for (index, listener) in listeners.enumerated() where listener.port != 0 && !listener.protocol.isEmpty {
            let traffic = Traffic(port: listener.port, protocol: listener.protocol, hostname: listener.hostname)
            if let earlier = seen[traffic] {
                report.error(
                    "listener-repeated", place[index],
                    "listeners[\(earlier)] has the same port, protocol and host name too",
                    hint: "change one of the three")
            } else {
                seen[traffic] = index
            }
        }
    }
}
