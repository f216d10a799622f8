// EndpointsRules: the addresses behind a Service, in both kinds that hold them.

import KubernetesAPI
import Mesh

/// Endpoints.
enum EndpointsRules {
    static func check(_ endpoints: Kubernetes.Endpoints, at root: Place, _ report: Report) {
        for (index, subset) in endpoints.subsets.enumerated() {
            let place = root["subsets"][index]
            if subset.addresses.isEmpty, subset.notReadyAddresses.isEmpty {
                report.error(
                    "endpoints-empty", place["addresses"], "a subset without addresses has no meaning",
                    hint: "add addresses or notReadyAddresses")
            }
            for (number, address) in subset.addresses.enumerated() {
                EndpointAddressRules.check(address.ip, at: place["addresses"][number]["ip"], report)
            }
            for (number, address) in subset.notReadyAddresses.enumerated() {
                EndpointAddressRules.check(address.ip, at: place["notReadyAddresses"][number]["ip"], report)
            }
            if subset.ports.count > 1 {
                for (number, port) in subset.ports.enumerated() where (port.name ?? "").isEmpty {
                    report.error(
                        "port-name-missing", place["ports"][number]["name"], "where there are several ports, each needs a name",
                        hint: "use the names of the Service's ports")
                }
            }
        }
    }
}

/// EndpointSlice.
enum EndpointSliceRules {
    static func check(_ slice: Kubernetes.EndpointSlice, at root: Place, _ report: Report) {
        for (index, endpoint) in slice.endpoints.enumerated() {
            for (number, address) in endpoint.addresses.enumerated() {
                form(address, slice.addressType, at: root["endpoints"][index]["addresses"][number], report)
            }
        }
        var seen: [String: Int] = [:]
        for (index, port) in slice.ports.enumerated() {
            let name = port.name ?? ""
            if let earlier = seen[name] {
                report.error(
                    "port-name-repeated", root["ports"][index]["name"],
                    name.isEmpty ? "ports[\(earlier)] has no name either" : "ports[\(earlier)] is named \"\(name)\" too",
                    hint: "use the names of the Service's ports")
            } else {
                seen[name] = index
            }
            if let number = port.port, !PortNumber.isValid(Int(number)) {
                report.error("invalid-port", root["ports"][index]["port"], "\(number) is not a port", hint: "give a number from 1 to 65535")
            }
        }
    }

    private static func form(_ address: String, _ type: String, at place: Place, _ report: Report) {
        switch type {
        case "IPv4", "IPv6":
            let version: IPAddress.Version = type == "IPv4" ? .v4 : .v6
            if IPAddress.version(of: address) != version {
                report.error(
                    "address-type", place, "\"\(address)\" is not an \(type) address",
                    hint: "keep addresses of other types in a slice of their own")
            } else {
                EndpointAddressRules.check(address, at: place, report)
            }
        case "FQDN":
            if !DNSSubdomain.isValid(address) {
                report.error(
                    "address-type", place, "\"\(address)\" is not a host name", hint: "use lower-case letters, digits, dashes and dots")
            }
        default: break
        }
    }
}

/// Addresses that lead nowhere from another node.
enum EndpointAddressRules {
    static func check(_ address: String, at place: Place, _ report: Report) {
        let what: String
        if address == "0.0.0.0" || address == "::" {
            what = "no address"
        } else if address.hasPrefix("127.") || address == "::1" {
            what = "this machine itself"
        } else if address.hasPrefix("169.254.") || address.lowercased().hasPrefix("fe80:") {
            what = "something on the same link only"
        } else {
            return
        }
        report.error(
            "endpoint-address", place, "\(address) means \(what), so nobody could reach it", hint: "give the address of the pod or machine")
    }
}
