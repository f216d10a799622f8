// GatewayAPIStreamRouteRules: TCPRoute, TLSRoute and UDPRoute, which differ in their fields but not in their rules.

import KubernetesAPI

/// TCPRoute: what its definition demands beyond the schema.
enum GatewayAPITCPRouteRules {
    static func check(_ route: GatewayAPI.TCPRoute, at root: Place, _ report: Report) {
        guard let spec = route.$spec else { return }
        StreamRouteRules.check(parents: spec.parentRefs, rules: spec.rules.map { ($0.name, $0.backendRefs) }, at: root["spec"], report)
    }
}

/// TLSRoute: what its definition demands beyond the schema.
enum GatewayAPITLSRouteRules {
    static func check(_ route: GatewayAPI.TLSRoute, at root: Place, _ report: Report) {
        guard let spec = route.$spec else { return }
        StreamRouteRules.check(parents: spec.parentRefs, rules: spec.rules.map { ($0.name, $0.backendRefs) }, at: root["spec"], report)
    }
}

/// UDPRoute: what its definition demands beyond the schema.
enum GatewayAPIUDPRouteRules {
    static func check(_ route: GatewayAPI.UDPRoute, at root: Place, _ report: Report) {
        guard let spec = route.$spec else { return }
        StreamRouteRules.check(parents: spec.parentRefs, rules: spec.rules.map { ($0.name, $0.backendRefs) }, at: root["spec"], report)
    }
}

/// Parents, names and backends of a route that does not look into what it carries.
enum StreamRouteRules {
    static func check(
        parents: [GatewayAPI.ParentReference], rules: [(name: String?, backends: [GatewayAPI.BackendRef])], at spec: Place, _ report: Report
    ) {
        ParentReferenceRules.check(parents, at: spec["parentRefs"], report)
        // Only the alpha versions have several rules; where there is one, its name is unique.
        RouteRuleNames.check(rules.lazy.map(\.name), at: spec["rules"], report)
        for (index, rule) in rules.enumerated() {
            for (number, backend) in rule.backends.enumerated() {
                BackendReferenceRules.check(backend, at: spec["rules"][index]["backendRefs"][number], report)
            }
        }
    }
}
