// ServiceEntryEndpoints: where a service outside the registry is reached; what is allowed depends on the resolution.

import IstioAPI
import Mesh

enum ServiceEntryEndpoints {
    static func check(_ entry: Networking.ServiceEntry, at spec: Place, _ report: Report) {
        let place = spec["endpoints"]
        guard place.isPresent else { return }
        if entry.resolution == .none {
            report.error(
                "endpoints-resolution", place, "with resolution NONE traffic goes where the client sent it, so there are no endpoints",
                hint: "use resolution STATIC or DNS, or remove the endpoints")
        } else if entry.resolution == .dynamicDns, !entry.endpoints.isEmpty {
            report.error(
                "dynamic-resolution", place, "with resolution DYNAMIC_DNS endpoints are looked up by host, so none may be listed",
                hint: "remove the endpoints, or use resolution DNS")
        } else if entry.resolution == .dnsRoundRobin, entry.endpoints.count > 1 {
            report.error(
                "endpoints-resolution", place[1], "resolution DNS_ROUND_ROBIN looks up one name, so it takes one endpoint",
                hint: "keep one endpoint, or use resolution DNS")
        }

        var hasSocket = false
        for (index, endpoint) in entry.endpoints.enumerated() {
            let isSocket = WorkloadAddressRules.isSocket(endpoint)
            WorkloadAddressRules.checkSocketPorts(endpoint, at: place[index], report)
            if entry.resolution == .static {
                hasSocket = hasSocket || isSocket
                WorkloadAddressRules.checkPresence(endpoint, at: place[index], report)
                if !endpoint.address.isEmpty, !isSocket, !IPAddress.isValid(endpoint.address) {
                    report.error(
                        "endpoint-address", place[index]["address"], "with resolution STATIC \"\(endpoint.address)\" is not an address",
                        hint: "write an IP address or unix:///path, or use resolution DNS")
                }
            } else if ServiceEntryRules.resolvesByDNS(entry) {
                if !IPAddress.isValid(endpoint.address), !Hostname.isValid(endpoint.address) {
                    report.error(
                        "endpoint-address", place[index]["address"],
                        endpoint.address.isEmpty
                            ? "the endpoint has no address" : "\"\(endpoint.address)\" is neither a host name nor an IP address",
                        hint: "write a host name, which is then looked up, or an IP address")
                }
            } else {
                if !place[index]["address"].isPresent, !place[index]["network"].isPresent {
                    WorkloadAddressRules.checkPresence(endpoint, at: place[index], report)
                }
                continue
            }
            if !isSocket { ports(endpoint, of: entry, at: place[index]["ports"], report) }
            LabelMapRules.check(endpoint.labels, at: place[index]["labels"], report)
        }
        if hasSocket, entry.ports.count != 1 {
            report.error(
                "socket-ports", spec["ports"], "a Unix socket has no port to tell services apart, so the service needs exactly one port",
                hint: "keep one port")
        }
    }

    private static func ports(_ endpoint: Networking.WorkloadEntry, of entry: Networking.ServiceEntry, at place: Place, _ report: Report) {
        for name in endpoint.ports.keys where !entry.ports.contains(where: { $0.name == name }) {
            let known = entry.ports.map(\.name).filter { !$0.isEmpty }
            report.error(
                "endpoint-port", place.key(name), "the service has no port \"\(name)\"",
                hint: known.isEmpty ? "give the service a port of this name" : "use a port of the service: \(known.joined(separator: ", "))"
            )
        }
    }
}
