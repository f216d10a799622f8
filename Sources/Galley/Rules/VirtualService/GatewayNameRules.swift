// GatewayNameRules: the gateways to which a VirtualService, or one match of a route, is bound.

import Mesh

/// `gateways`: `namespace/name`, a name in the same namespace, or `mesh`.
enum GatewayNameRules {
    /// - Parameter parent: the place of what has the field `gateways`.
    static func check(_ gateways: [String], at parent: Place, _ report: Report) {
        for (index, name) in gateways.enumerated() {
            if !GatewayName.isValid(name) {
                report.error(
                    "gateway-name", parent["gateways"][index], "\"\(name)\" does not name a gateway",
                    hint: "write namespace/name, name for a gateway in the same namespace, or mesh for all sidecars")
            } else if GatewayName.isOldForm(name) {
                let parts = name.split(separator: ".", omittingEmptySubsequences: false)
                report.warning(
                    "gateway-name-old", parent["gateways"][index], "gateways are no longer named like hosts",
                    hint: "write \(parts[1].isEmpty ? "namespace" : parts[1])/\(parts[0])")
            }
        }
    }
}
