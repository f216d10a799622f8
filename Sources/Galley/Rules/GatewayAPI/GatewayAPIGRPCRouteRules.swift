// GatewayAPIGRPCRouteRules: GRPCRoute of the Gateway API.

import KubernetesAPI

/// GRPCRoute: what its definition demands beyond the schema.
enum GatewayAPIGRPCRouteRules {
    static func check(_ route: GatewayAPI.GRPCRoute, at root: Place, _ report: Report) {
        guard let spec = route.$spec else { return }
        let place = root["spec"]
        let rules = place["rules"]
        ParentReferenceRules.check(spec.parentRefs, at: place["parentRefs"], report)
        RouteRuleNames.check(spec.rules.lazy.map(\.name), at: rules, report)
        RouteMatchCount.check(spec.rules.lazy.map(\.matches.count), at: rules, report)
        for (index, rule) in spec.rules.enumerated() { check(rule, at: rules[index], report) }
    }

    private static func check(_ rule: GatewayAPI.GRPCRouteRule, at place: Place, _ report: Report) {
        for (index, match) in rule.matches.enumerated() {
            if let method = match.$method { GRPCMethodRules.check(method, at: place["matches"][index]["method"], report) }
        }
        RouteFilterRules.check(rule.filters, at: place["filters"], report)
        for (index, backend) in rule.backendRefs.enumerated() {
            let backendPlace = place["backendRefs"][index]
            BackendReferenceRules.check(backend, at: backendPlace, report)
            RouteFilterRules.check(backend.filters, at: backendPlace["filters"], report)
        }
        SessionPersistenceRules.check(rule.$sessionPersistence, at: place["sessionPersistence"], report)
    }
}

/// The service and method of a match: at least one of them, and names when they are compared exactly.
enum GRPCMethodRules {
    static func check(_ match: GatewayAPI.GRPCMethodMatch, at place: Place, _ report: Report) {
        if !place["service"].isPresent, !place["method"].isPresent {
            report.error("grpc-method", place, "a match by method names a service, a method, or both", hint: "add service: or method:")
        }
        guard (match.type ?? GatewayAPIDefaults.methodType) == "Exact" else { return }
        if let service = match.service, !isServiceName(service) {
            report.error(
                "grpc-name", place["service"], "\"\(service)\" is not the full name of a gRPC service",
                hint: "write package and service, like shop.v1.Cart, or use type RegularExpression")
        }
        if let method = match.method, !isName(method[...].utf8) {
            report.error(
                "grpc-name", place["method"], "\"\(method)\" is not the name of a gRPC method",
                hint: "write the method alone, without its service, or use type RegularExpression")
        }
    }

    /// Names divided by dots, perhaps with a dot in front.
    private static func isServiceName(_ text: String) -> Bool {
        let names = text.hasPrefix(".") ? text.dropFirst() : text[...]
        return names.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(isName)
    }

    private static func isName(_ text: Substring.UTF8View) -> Bool {
        guard let first = text.first, !isDigit(first) else { return false }
        return text.allSatisfy { byte in
            isDigit(byte) || byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
