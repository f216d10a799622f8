// ServiceEntryPorts: the ports of a service outside the registry, and what they need of its hosts and addresses.

import IstioAPI
import Mesh

enum ServiceEntryPorts {
    static func check(_ entry: Networking.ServiceEntry, at spec: Place, _ report: Report) {
        let hasAutomaticAddresses =
            entry.resolution != .none && report.resource.labels["networking.istio.io/enable-autoallocate-ip"] != "false"
        for (index, port) in entry.ports.enumerated() {
            let place = spec["ports"][index]
            // Twice the same name is seen by the schema, which has names for keys of the list.
            if entry.ports[..<index].contains(where: { $0.number == port.number }), port.number != 0 {
                report.error(
                    "port-twice", place["number"], "port \(port.number) is given twice",
                    hint: "give each port of the service a number of its own")
            }
            if !PortName.isValid(port.name), place["name"].isPresent {
                report.error(
                    "port-name", place["name"], "\"\(port.name)\" cannot be the name of a port",
                    hint: "use at most 63 letters, digits and dashes, with a letter or digit at both ends")
            }
            protocolName(port, place["protocol"], entry, report)
            if entry.addresses.isEmpty, !hasAutomaticAddresses, port.protocol.isEmpty || port.protocol == "TCP" {
                report.warning(
                    "tcp-without-address", place["protocol"], "TCP traffic is told apart by its address, and the service has none",
                    hint: "give the service addresses, or the port a protocol such as HTTP or TLS")
            }
        }
        manyHosts(entry, at: spec, report)
    }

    private static func protocolName(_ port: Networking.ServicePort, _ place: Place, _ entry: Networking.ServiceEntry, _ report: Report) {
        let transport = TransportProtocol(parsing: port.protocol)
        if transport == nil, !port.protocol.isEmpty {
            report.error(
                "port-protocol", place, "\"\(port.protocol)\" is not a protocol of a port",
                hint: "use one of \(TransportProtocol.allCases.map { $0.rawValue.uppercased() }.joined(separator: ", "))")
        } else if entry.resolution == .dynamicDns {
            switch transport {
            case .http, .http2, .grpc, .tls: break
            default:
                report.error(
                    "dynamic-resolution", place,
                    "with resolution DYNAMIC_DNS the host is taken from requests, which this protocol does not allow",
                    hint: "use HTTP, HTTP2, GRPC or TLS")
            }
        }
    }

    /// Several hosts share addresses and ports, so that only the protocol can tell them apart.
    private static func manyHosts(_ entry: Networking.ServiceEntry, at spec: Place, _ report: Report) {
        guard entry.hosts.count > 1 else { return }
        if entry.resolution != .none {
            for (index, port) in entry.ports.enumerated() {
                let transport = TransportProtocol(parsing: port.protocol)
                if transport?.isHTTP == true || transport?.isTLS == true { continue }
                report.error(
                    "hosts-indistinguishable", spec["ports"][index]["protocol"],
                    "the service has several hosts, which this protocol cannot tell apart",
                    hint: "use HTTP or TLS, resolution NONE, or one ServiceEntry a host")
                break
            }
        }
        if ServiceEntryRules.resolvesByDNS(entry), !entry.addresses.isEmpty,
            entry.ports.contains(where: { TransportProtocol(parsing: $0.protocol)?.isTCP == true })
        {
            report.warning(
                "hosts-share-address", spec["hosts"], "by address only one of several hosts can be reached on the service's TCP ports",
                hint: "write one ServiceEntry a host")
        }
    }
}
