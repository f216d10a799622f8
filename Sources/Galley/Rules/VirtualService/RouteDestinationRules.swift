// RouteDestinationRules: where a route sends traffic, and in which shares.

import IstioAPI
import Mesh

/// `route` of an HTTP, TLS or TCP route. That each entry has a destination is in the options of the field.
enum RouteDestinationRules {
    static func check(_ route: [Networking.HTTPRouteDestination], at parent: Place, _ report: Report) {
        guard !route.isEmpty else { return }
        let place = parent["route"]
        for (index, entry) in route.enumerated() {
            if let destination = entry.$destination { RouteTargetRules.check(destination, at: place[index]["destination"], report) }
            if let headers = entry.$headers { HeaderOperationRules.check(headers, at: place[index]["headers"], report) }
            weight(entry.weight, at: place, index, report)
        }
        sum(route.reduce(0) { $0 + Int($1.weight) }, of: route.count, at: place, report)
    }

    static func check(_ route: [Networking.RouteDestination], at parent: Place, _ report: Report) {
        let place = parent["route"]
        if route.isEmpty {
            return report.error("route-destination", place, "the route leads nowhere", hint: "add a destination under route")
        }
        for (index, entry) in route.enumerated() {
            if let destination = entry.$destination { RouteTargetRules.check(destination, at: place[index]["destination"], report) }
            weight(entry.weight, at: place, index, report)
        }
        sum(route.reduce(0) { $0 + Int($1.weight) }, of: route.count, at: place, report)
    }

    private static func weight(_ weight: Int32, at place: Place, _ index: Int, _ report: Report) {
        guard weight < 0 else { return }
        report.error(
            "route-weight", place[index]["weight"], "a weight cannot be negative", hint: "write 0 for a destination that gets nothing")
    }

    private static func sum(_ sum: Int, of count: Int, at place: Place, _ report: Report) {
        guard count > 1, sum == 0 else { return }
        report.error(
            "route-weights", place, "all destinations have weight 0, so no request could be routed",
            hint: "give at least one destination a weight")
    }
}

/// A destination: a host, and a subset and port of it.
enum RouteTargetRules {
    static func check(_ destination: Networking.Destination, at place: Place, _ report: Report) {
        if destination.host == "*" {
            report.error("destination-host", place["host"], "\"*\" is no place to send requests to", hint: "name a host")
        } else if !Hostname.isValidWildcard(destination.host), !destination.host.isEmpty || place["host"].isPresent {
            report.error(
                "destination-host", place["host"],
                destination.host.isEmpty ? "the destination has no host" : "\"\(destination.host)\" is not the name of a host",
                hint: "write the name of a service, such as reviews or reviews.shop.svc.cluster.local")
        }
        if !destination.subset.isEmpty && !SubsetName.isValid(destination.subset) {
            report.error(
                "subset-name", place["subset"], "\"\(destination.subset)\" cannot be the name of a subset",
                hint: "write at most 63 letters, digits and dashes")
        }
        if let port = destination.$port, !PortNumber.isValid(port.number) {
            report.error("port-number", place["port"]["number"], "\(port.number) is not a port", hint: "write a number from 1 to 65535")
        }
    }
}
