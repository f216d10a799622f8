// SidecarRules: what a workload's proxy accepts, and what it can reach.

import IstioAPI
import Mesh

/// Sidecar: it says something, and its listeners do not get in each other's way.
enum SidecarRules {
    static func check(_ sidecar: Networking.Sidecar, at spec: Place, _ report: Report) {
        SelectorRules.check(sidecar.$workloadSelector, at: spec["workloadSelector"], report)
        // Istio looks no further when it cannot tell whom the resource is for.
        guard
            !sidecar.workloadSelector.labels.contains(where: { hasWildcardOrNothing($0.key) || $0.value.utf8.contains(UInt8(ascii: "*")) })
        else {
            return
        }
        if sidecar.ingress.isEmpty && sidecar.egress.isEmpty && sidecar.$outboundTrafficPolicy == nil
            && sidecar.$inboundConnectionPool == nil
        {
            return report.error(
                "sidecar-empty", spec, "the resource has no settings",
                hint: "add egress, ingress, outboundTrafficPolicy or inboundConnectionPool")
        }
        SidecarIngressRules.check(sidecar.ingress, at: spec["ingress"], report)
        SidecarEgressRules.check(sidecar.egress, at: spec["egress"], report)
        if let policy = sidecar.$outboundTrafficPolicy { outbound(policy, at: spec["outboundTrafficPolicy"], report) }
        if let pool = sidecar.$inboundConnectionPool { ConnectionPoolRules.check(pool, at: spec["inboundConnectionPool"], report) }
    }

    private static func hasWildcardOrNothing(_ key: String) -> Bool { key.isEmpty || key.utf8.contains(UInt8(ascii: "*")) }

    /// What happens to traffic for unknown destinations. Which modes there are is in the .proto file.
    private static func outbound(_ policy: Networking.OutboundTrafficPolicy, at place: Place, _ report: Report) {
        guard let proxy = policy.$egressProxy else { return }
        let place = place["egressProxy"]
        if policy.mode != .allowAny {
            report.error(
                "egress-proxy-mode", place, "traffic to unknown destinations is refused, so none would reach the egress proxy",
                hint: "add mode: ALLOW_ANY")
        }
        RouteTargetRules.check(proxy, at: place, report)
        if proxy.host != "*" && Hostname.isValidWildcard(proxy.host) && !Hostname.isValid(proxy.host) {
            report.error("destination-host", place["host"], "the egress proxy has to be one host", hint: "write the name of a service")
        }
        if proxy.$port == nil {
            report.error("egress-proxy-port", place["port"], "the port of the egress proxy is missing", hint: "add port: {number: 8443}")
        }
    }
}

/// What the ports of both kinds of listeners share.
enum SidecarPortRules {
    static func check(_ port: Networking.SidecarPort, at place: Place, _ report: Report) {
        if !port.name.isEmpty && !PortName.isValid(port.name) {
            report.error(
                "port-name", place["name"], "\"\(port.name)\" cannot be the name of a port",
                hint: "write at most 63 letters, digits and dashes")
        }
        if !port.protocol.isEmpty && TransportProtocol(parsing: port.protocol) == nil {
            ProtocolNames.refuse(port.protocol, at: place["protocol"], report)
        }
        if port.targetPort != 0 {
            report.error(
                "target-port", place["targetPort"], "the port of the workload is not chosen here",
                hint: "remove it; for ingress, defaultEndpoint says where the proxy delivers")
        }
    }

    static func number(_ number: UInt32, at place: Place, _ report: Report) {
        guard !PortNumber.isValid(number) else { return }
        report.error("port-number", place["number"], "\(number) is not a port", hint: "write a number from 1 to 65535")
    }
}
