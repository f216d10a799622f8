// TrafficPolicyRules: a policy as a whole, of a rule or of a subset; its parts have files of their own.

import IstioAPI
import Mesh

/// `trafficPolicy`: it says something, and its parts go together.
enum TrafficPolicyRules {
    static func check(_ policy: Networking.TrafficPolicy, at place: Place, _ report: Report) {
        if policy.$tunnel != nil && policy.$proxyProtocol != nil {
            return report.error(
                "policy-conflict", place["proxyProtocol"], "a PROXY protocol header cannot be sent through a tunnel",
                hint: "remove tunnel or proxyProtocol")
        }
        if isEmpty(policy) {
            return report.error("policy-empty", place, "the policy has no settings", hint: "add a setting, or remove trafficPolicy")
        }
        if let loadBalancer = policy.$loadBalancer { LoadBalancerRules.check(loadBalancer, at: place["loadBalancer"], report) }
        if let pool = policy.$connectionPool { ConnectionPoolRules.check(pool, at: place["connectionPool"], report) }
        if let detection = policy.$outlierDetection { OutlierDetectionRules.check(detection, at: place["outlierDetection"], report) }
        if let tls = policy.$tls { ClientTLSRules.check(tls, namespace: report.resource.effectiveNamespace, at: place["tls"], report) }
        for (index, settings) in policy.portLevelSettings.enumerated() {
            PortTrafficPolicyRules.check(settings, at: place["portLevelSettings"][index], report)
        }
        if let tunnel = policy.$tunnel { TunnelRules.check(tunnel, at: place["tunnel"], report) }
    }

    private static func isEmpty(_ policy: Networking.TrafficPolicy) -> Bool {
        policy.$loadBalancer == nil && policy.$connectionPool == nil && policy.$outlierDetection == nil && policy.$tls == nil
            && policy.portLevelSettings.isEmpty && policy.$tunnel == nil && policy.$proxyProtocol == nil && policy.$retryBudget == nil
    }

    /// Traffic fails over only when somebody notices that near endpoints fail. Istio looks at the rule's own policy alone.
    static func failoverNeedsDetection(_ policy: Networking.TrafficPolicy, at place: Place, _ report: Report) {
        guard policy.$outlierDetection == nil, let loadBalancer = policy.$loadBalancer else { return }
        if let setting = loadBalancer.$localityLbSetting, !setting.failover.isEmpty || !setting.failoverPriority.isEmpty {
            warn(place["loadBalancer"]["localityLbSetting"], report)
        }
        if let setting = loadBalancer.$zoneAwareLbSetting, !setting.failover.isEmpty || !setting.failoverPriority.isEmpty {
            warn(place["loadBalancer"]["zoneAwareLbSetting"], report)
        }
    }

    private static func warn(_ place: Place, _ report: Report) {
        report.warning(
            "failover-without-detection", place, "nothing notices that endpoints fail, so traffic never fails over",
            hint: "add outlierDetection to the policy")
    }
}

/// An entry of `portLevelSettings`: a port, and settings for it.
enum PortTrafficPolicyRules {
    static func check(_ settings: Networking.TrafficPolicy.PortTrafficPolicy, at place: Place, _ report: Report) {
        if settings.$port == nil {
            report.error("port-missing", place["port"], "the settings do not say for which port they are", hint: "add port: {number: 8080}")
        }
        if settings.$loadBalancer == nil && settings.$connectionPool == nil && settings.$outlierDetection == nil && settings.$tls == nil {
            return report.error(
                "policy-empty", place, "there are no settings for this port",
                hint: "add connectionPool, loadBalancer, outlierDetection or tls, or remove the entry")
        }
        if let loadBalancer = settings.$loadBalancer { LoadBalancerRules.check(loadBalancer, at: place["loadBalancer"], report) }
        if let pool = settings.$connectionPool { ConnectionPoolRules.check(pool, at: place["connectionPool"], report) }
        if let detection = settings.$outlierDetection { OutlierDetectionRules.check(detection, at: place["outlierDetection"], report) }
        if let tls = settings.$tls { ClientTLSRules.check(tls, namespace: report.resource.effectiveNamespace, at: place["tls"], report) }
    }
}

/// `tunnel`: a method that opens one, and a target.
enum TunnelRules {
    static func check(_ tunnel: Networking.TrafficPolicy.TunnelSettings, at place: Place, _ report: Report) {
        if !tunnel.protocol.isEmpty && tunnel.protocol != "CONNECT" && tunnel.protocol != "POST" {
            report.error(
                "tunnel-protocol", place["protocol"], "\"\(tunnel.protocol)\" is not a method that opens a tunnel",
                hint: "write CONNECT or POST")
        }
        if !Hostname.isValid(tunnel.targetHost) && !IPAddress.isValid(tunnel.targetHost) && place["targetHost"].isPresent {
            report.error(
                "tunnel-target", place["targetHost"], "\"\(tunnel.targetHost)\" is neither the name of a host nor an IP address",
                hint: "write the host alone, without scheme and port")
        }
        if !PortNumber.isValid(tunnel.targetPort) && place["targetPort"].isPresent {
            report.error("port-number", place["targetPort"], "\(tunnel.targetPort) is not a port", hint: "write a number from 1 to 65535")
        }
    }
}
