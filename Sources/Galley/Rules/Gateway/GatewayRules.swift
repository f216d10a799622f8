// GatewayRules: the ports that a proxy at the edge opens. What a gateway may be called is among the rules of metadata.

import IstioAPI

/// Gateway: servers that do not get in each other's way.
enum GatewayRules {
    static func check(_ gateway: Networking.Gateway, at spec: Place, _ report: Report) {
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
}
