// ServiceTypeRules: the fields of a Service that only some types of Service have.

import KubernetesAPI
import Mesh

enum ServiceTypeRules {
    static func check(_ spec: Kubernetes.ServiceSpec, at place: Place, _ report: Report) {
        let type = spec.type ?? "ClusterIP"
        let isHeadless = spec.clusterIp == "None"
        switch type {
        case "ExternalName":
            externalName(spec, at: place, report)
        case "LoadBalancer", "NodePort":
            if isHeadless {
                report.error(
                    "service-headless", place["clusterIP"], "a Service of type \(type) needs an address in the cluster",
                    hint: "remove clusterIP: None, or make the type ClusterIP")
            }
        default: break
        }
        if spec.ports.isEmpty, !isHeadless, type != "ExternalName" {
            report.error(
                "service-ports", place["ports"], "a Service with an address needs a port", hint: "add ports: with at least one port")
        }
        nodePorts(spec, type, at: place["ports"], report)
        onlyFor(spec, type, at: place, report)
    }

    private static func externalName(_ spec: Kubernetes.ServiceSpec, at place: Place, _ report: Report) {
        var name = (spec.externalName ?? "")[...]
        if name.isEmpty {
            report.error(
                "service-external-name", place["externalName"], "a Service of type ExternalName needs the name that it stands for",
                hint: "add externalName: host.example.com")
        } else {
            if name.last == "." { name.removeLast() }
            if !DNSSubdomain.isValid(String(name)) {
                report.error(
                    "service-external-name", place["externalName"], "\"\(spec.externalName ?? "")\" is not a host name",
                    hint: "use lower-case letters, digits, dashes and dots")
            }
        }
        if let address = spec.clusterIp, !address.isEmpty {
            report.error(
                "service-external-name", place["clusterIP"], "a Service of type ExternalName has no address in the cluster",
                hint: "remove clusterIP")
        }
    }

    private static func nodePorts(_ spec: Kubernetes.ServiceSpec, _ type: String, at place: Place, _ report: Report) {
        var seen: [String: Int] = [:]
        for (index, port) in spec.ports.enumerated() {
            guard let number = port.nodePort, number != 0 else { continue }
            let portPlace = place[index]["nodePort"]
            if type == "ClusterIP" {
                report.error(
                    "node-port", portPlace, "a Service of type ClusterIP has no ports on the nodes",
                    hint: "make the type NodePort, or remove this")
                continue
            }
            let key = "\(port.protocol ?? "TCP") \(number)"
            if let earlier = seen[key] {
                report.error(
                    "node-port", portPlace, "ports[\(earlier)] has the node port \(number) too",
                    hint: "give each port a node port of its own")
            }
            seen[key] = index
            if !(30_000...32_767).contains(number) {
                report.warning(
                    "node-port", portPlace,
                    "\(number) is outside the range that clusters use for node ports, unless this one is set up otherwise",
                    hint: "choose a port from 30000 to 32767, or leave the choice to the cluster")
            }
        }
    }

    /// Fields that mean nothing, and are refused, for other types.
    private static func onlyFor(_ spec: Kubernetes.ServiceSpec, _ type: String, at place: Place, _ report: Report) {
        func refuse(_ field: StaticString, _ types: String) {
            report.error(
                "service-type-field", place[field], "\"\(field)\" is for Services of type \(types) only",
                hint: "remove it, or change the type")
        }
        if type != "LoadBalancer" {
            if !spec.loadBalancerSourceRanges.isEmpty { refuse("loadBalancerSourceRanges", "LoadBalancer") }
            if spec.allocateLoadBalancerNodePorts != nil { refuse("allocateLoadBalancerNodePorts", "LoadBalancer") }
            if spec.loadBalancerClass != nil { refuse("loadBalancerClass", "LoadBalancer") }
        }
        let isReachable = type == "LoadBalancer" || type == "NodePort" || type == "ClusterIP" && !spec.externalIps.isEmpty
        if !isReachable, !(spec.externalTrafficPolicy ?? "").isEmpty { refuse("externalTrafficPolicy", "NodePort or LoadBalancer") }
        if let health = spec.healthCheckNodePort, health != 0, type != "LoadBalancer" || spec.externalTrafficPolicy != "Local" {
            report.error(
                "service-type-field", place["healthCheckNodePort"],
                "\"healthCheckNodePort\" is for Services of type LoadBalancer with externalTrafficPolicy: Local only", hint: "remove it")
        }
        if spec.$sessionAffinityConfig != nil, (spec.sessionAffinity ?? "None") == "None" {
            report.error(
                "service-type-field", place["sessionAffinityConfig"], "there is no session affinity to configure",
                hint: "add sessionAffinity: ClientIP, or remove this")
        }
    }
}
