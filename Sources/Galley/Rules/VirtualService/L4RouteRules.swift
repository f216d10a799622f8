// TLSRouteRules and TCPRouteRules: routes for connections whose requests the mesh does not see.

import IstioAPI
import Mesh

/// An entry of `tls`: chosen by the server name that the client's handshake asks for.
enum TLSRouteRules {
    static func check(_ route: Networking.TLSRoute, _ scope: RouteScope, at place: Place, _ report: Report) {
        // That match and sniHosts are written is in the options of the fields; here, that they are not empty.
        if route.match.isEmpty && place["match"].isPresent {
            report.error("tls-match", place["match"], "a TLS route needs a match", hint: "add a match with sniHosts")
        }
        for (index, match) in route.match.enumerated() {
            let matchPlace = place["match"][index]
            serverNames(match, scope, at: matchPlace, report)
            SubnetRules.check(match.destinationSubnets, at: matchPlace, report)
            RoutePortRules.check(match.port, at: matchPlace, report)
            if !match.sourceLabels.isEmpty { LabelMapRules.check(match.sourceLabels, at: matchPlace["sourceLabels"], report) }
            GatewayNameRules.check(match.gateways, at: matchPlace, report)
        }
        RouteDestinationRules.check(route.route, at: place, report)
    }

    private static func serverNames(_ match: Networking.TLSMatchAttributes, _ scope: RouteScope, at place: Place, _ report: Report) {
        if match.sniHosts.isEmpty && place["sniHosts"].isPresent {
            report.error("tls-match", place["sniHosts"], "the match has no server names", hint: "name the hosts that clients ask for")
        }
        for (index, name) in match.sniHosts.enumerated() {
            if !scope.appliesToMesh && PassthroughServerName.isMeant(by: name) {
                guard PassthroughServerName.isValid(name) else {
                    PassthroughServerName.report(name, at: place["sniHosts"][index], report)
                    continue
                }
            } else if !Hostname.isValidWildcard(name) {
                if IPAddress.isValid(name) {
                    report.warning(
                        "server-name-address", place["sniHosts"][index],
                        "clients do not ask for addresses by server name (RFC 6066, section 3)",
                        hint: "use destinationSubnets for addresses")
                } else {
                    report.error(
                        "server-name-form", place["sniHosts"][index], "\"\(name)\" is not the name of a host",
                        hint: "write a host name, with at most one * in front")
                }
                continue
            }
            if !scope.isDelegate && !scope.hosts.contains(where: { Hostname.covers($0, name) }) {
                report.error(
                    "server-name-foreign", place["sniHosts"][index], "\"\(name)\" is not among the hosts of the VirtualService",
                    hint: "add it to hosts")
            }
        }
    }
}

/// An entry of `tcp`.
enum TCPRouteRules {
    static func check(_ route: Networking.TCPRoute, at place: Place, _ report: Report) {
        for (index, match) in route.match.enumerated() {
            let matchPlace = place["match"][index]
            SubnetRules.check(match.destinationSubnets, at: matchPlace, report)
            RoutePortRules.check(match.port, at: matchPlace, report)
            if !match.sourceLabels.isEmpty { LabelMapRules.check(match.sourceLabels, at: matchPlace["sourceLabels"], report) }
            GatewayNameRules.check(match.gateways, at: matchPlace, report)
        }
        RouteDestinationRules.check(route.route, at: place, report)
    }
}

/// `destinationSubnets` of a match.
enum SubnetRules {
    static func check(_ subnets: [String], at parent: Place, _ report: Report) {
        for (index, subnet) in subnets.enumerated() where !Subnet.isValid(subnet) {
            report.error(
                "subnet-form", parent["destinationSubnets"][index], "\"\(subnet)\" is neither an address nor a range of addresses",
                hint: "write an IP address, or a range such as 10.1.0.0/16")
        }
    }
}
