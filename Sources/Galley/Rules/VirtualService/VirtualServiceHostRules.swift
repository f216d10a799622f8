// VirtualServiceHostRules: the names that clients address, and the server names of TLS routes, which have the same form.

import IstioAPI
import Mesh

/// `hosts`: well formed, and no request belongs to two of them.
enum VirtualServiceHostRules {
    static func check(_ virtualService: Networking.VirtualService, _ scope: RouteScope, at spec: Place, _ report: Report) {
        var areValid = true
        for (index, host) in scope.hosts.enumerated() {
            if !scope.appliesToMesh && scope.hasServerNames && PassthroughServerName.isMeant(by: host) {
                if !PassthroughServerName.isValid(host) {
                    areValid = false
                    PassthroughServerName.report(host, at: spec["hosts"][index], report)
                }
            } else if Hostname.isValidWildcard(host) {
                guard scope.appliesToMesh, host == "*" else { continue }
                areValid = false
                report.error(
                    "host-wildcard", spec["hosts"][index], "\"*\" would take over all traffic of the mesh, which is not allowed",
                    hint: "name the hosts, or bind the VirtualService to gateways only")
            } else if !IPAddress.isValid(host) {
                areValid = false
                report.error(
                    "host-form", spec["hosts"][index], "\"\(host)\" is neither a host name nor an IP address",
                    hint: "write letters, digits and dashes, with dots between and at most one * in front")
            }
        }
        guard areValid, let (earlier, later) = Hostname.firstOverlap(in: scope.hosts) else { return }
        let reason = scope.hosts[earlier] == scope.hosts[later] ? "is listed twice" : "covers the same hosts as \"\(scope.hosts[earlier])\""
        report.error("host-overlap", spec["hosts"][later], "\"\(scope.hosts[later])\" \(reason)", hint: "remove one of the two")
    }
}

/// The server names that gateways make up when they pass TLS through, `outbound_.80_._.reviews.shop.svc.cluster.local`.
enum PassthroughServerName {
    static func isMeant(by name: String) -> Bool { name.utf8.starts(with: "outbound_".utf8) }

    /// Four parts between underscores at least; the second has the port, the fourth the host.
    static func isValid(_ name: String) -> Bool {
        guard name.utf8.count <= Hostname.maximumLength else { return false }
        let parts = name.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
        guard parts.count >= 4 else { return false }
        return parts[1].contains { 0x30...0x39 ~= $0 } && parts[3].contains { 0x61...0x7A ~= $0 | 0x20 }
    }

    static func report(_ name: String, at place: Place, _ report: Report) {
        report.error(
            "server-name-form", place, "\"\(name)\" begins like the server names of passthrough gateways but goes on differently",
            hint: "write outbound_.PORT_.SUBSET_.HOST")
    }
}
