// VirtualServiceRules: what has to hold for routes to mean anything, in the order in which a person reads the document.

import IstioAPI
import Mesh

/// VirtualService: its hosts and gateways, and its routes.
enum VirtualServiceRules {
    static func check(_ virtualService: Networking.VirtualService, at spec: Place, _ report: Report) {
        let scope = RouteScope(of: virtualService)
        VirtualServiceHostRules.check(virtualService, scope, at: spec, report)
        GatewayNameRules.check(virtualService.gateways, at: spec, report)
        if scope.isDelegate { delegate(virtualService, at: spec, report) }

        if virtualService.http.isEmpty && virtualService.tls.isEmpty && virtualService.tcp.isEmpty {
            report.error(
                "route-missing", spec["http"], "there are no routes, so nothing would be done with requests",
                hint: "add a route under http, tls or tcp")
        }
        for (index, route) in virtualService.http.enumerated() { HTTPRouteRules.check(route, scope, at: spec["http"][index], report) }
        for (index, route) in virtualService.tls.enumerated() { TLSRouteRules.check(route, scope, at: spec["tls"][index], report) }
        for (index, route) in virtualService.tcp.enumerated() { TCPRouteRules.check(route, at: spec["tcp"][index], report) }
        RouteOrderRules.check(virtualService, at: spec, report)
        ExportToRules.check(virtualService.exportTo, at: spec, report)
    }

    /// Without hosts, the resource only lends its HTTP routes to others.
    private static func delegate(_ virtualService: Networking.VirtualService, at spec: Place, _ report: Report) {
        if !virtualService.gateways.isEmpty {
            report.error(
                "delegate-gateways", spec["gateways"],
                "a VirtualService without hosts is a delegate and takes the gateways of those that refer to it",
                hint: "remove gateways, or name hosts")
        }
        if !virtualService.tls.isEmpty {
            report.error(
                "delegate-protocol", spec["tls"], "a VirtualService without hosts is a delegate, which can have HTTP routes only",
                hint: "name hosts, or remove the TLS routes")
        }
        if !virtualService.tcp.isEmpty {
            report.error(
                "delegate-protocol", spec["tcp"], "a VirtualService without hosts is a delegate, which can have HTTP routes only",
                hint: "name hosts, or remove the TCP routes")
        }
    }
}

/// What the resource says for all its routes: whom they are for.
struct RouteScope {
    let hosts: [String]

    /// Whether sidecars take the routes: `mesh` is listed, or no gateway is.
    let appliesToMesh: Bool

    /// Whether any TLS route looks at server names.
    let hasServerNames: Bool

    /// Whether the resource has no hosts, and others refer to its routes.
    var isDelegate: Bool { hosts.isEmpty }

    init(of virtualService: Networking.VirtualService) {
        hosts = virtualService.hosts
        appliesToMesh = virtualService.gateways.isEmpty || virtualService.gateways.contains("mesh")
        hasServerNames = virtualService.tls.contains { $0.match.contains { !$0.sniHosts.isEmpty } }
    }
}
