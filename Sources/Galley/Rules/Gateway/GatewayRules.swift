// GatewayRules: the ports that a proxy at the edge opens.

import IstioAPI
import Mesh

/// Gateway: a name that can be referred to, and servers that do not get in each other's way.
enum GatewayRules {
    static func check(_ gateway: Networking.Gateway, at spec: Place, _ report: Report) {
        name(at: spec, report)
        if gateway.servers.isEmpty {
            report.error("servers-missing", spec["servers"], "the gateway opens no port", hint: "add a server with port and hosts")
        }
        var names: Set<String> = []
        for (index, server) in gateway.servers.enumerated() {
            let place = spec["servers"][index]
            ServerRules.check(server, at: place, report)
            if !server.port.name.isEmpty && !names.insert(server.port.name).inserted {
                report.error(
                    "port-name-twice", place["port"]["name"], "there is already a port \"\(server.port.name)\" in this gateway",
                    hint: "give each port a name of its own")
            }
        }
    }

    /// VirtualServices refer to a gateway as namespace/name, where a dot would not do.
    private static func name(at spec: Place, _ report: Report) {
        let name = report.resource.name
        guard !name.isEmpty, !DNSLabel.isValid(name) else { return }
        report.error(
            "gateway-name-form", spec.resource["metadata"]["name"], "\"\(name)\" cannot be the name of a gateway",
            hint: "write at most 63 letters, digits and dashes, without dots")
    }
}

extension Place {
    /// The resource that a `spec` belongs to. A place of something missing is in the resource already.
    fileprivate var resource: Place {
        isPresent ? Place(document, node: document.parent(of: node) ?? node) : Place(document, node: node)
    }
}
