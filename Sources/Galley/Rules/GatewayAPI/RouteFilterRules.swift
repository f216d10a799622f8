// RouteFilterRules: the filters of a route: their type, the field that belongs to it, and how often each may stand.

import KubernetesAPI

/// What filters of HTTP and gRPC routes have in common.
enum RouteFilterRules {
    /// A type of filter and the field with its details.
    typealias Member = (type: String, field: StaticString)

    static let httpMembers: [Member] = [
        ("RequestHeaderModifier", "requestHeaderModifier"), ("ResponseHeaderModifier", "responseHeaderModifier"),
        ("RequestMirror", "requestMirror"), ("RequestRedirect", "requestRedirect"), ("URLRewrite", "urlRewrite"),
        ("CORS", "cors"), ("ExternalAuth", "externalAuth"), ("ExtensionRef", "extensionRef"),
    ]

    static let grpcMembers: [Member] = [
        ("RequestHeaderModifier", "requestHeaderModifier"), ("ResponseHeaderModifier", "responseHeaderModifier"),
        ("RequestMirror", "requestMirror"), ("ExtensionRef", "extensionRef"),
    ]

    static func check(_ filters: [GatewayAPI.HTTPRouteFilter], at place: Place, _ report: Report) {
        guard !filters.isEmpty else { return }
        for (index, filter) in filters.enumerated() {
            members(of: filter.type, from: httpMembers, at: place[index], report)
            GatewayAPIFilterDetails.check(filter, at: place[index], report)
        }
        let types = filters.map(\.type)
        repetition(
            of: types, unique: ["RequestHeaderModifier", "ResponseHeaderModifier", "RequestRedirect", "URLRewrite", "CORS"], at: place,
            report)
        if let rewrite = types.firstIndex(of: "URLRewrite"), types.contains("RequestRedirect") {
            report.error(
                "redirect-with-rewrite", place[rewrite], "a request cannot be both redirected and rewritten",
                hint: "keep the RequestRedirect or the URLRewrite; a redirect has path: and hostname: of its own")
        }
    }

    static func check(_ filters: [GatewayAPI.GRPCRouteFilter], at place: Place, _ report: Report) {
        guard !filters.isEmpty else { return }
        for (index, filter) in filters.enumerated() {
            members(of: filter.type, from: grpcMembers, at: place[index], report)
            if let mirror = filter.$requestMirror { GatewayAPIMirrorRules.check(mirror, at: place[index]["requestMirror"], report) }
        }
        repetition(of: filters.map(\.type), unique: ["RequestHeaderModifier", "ResponseHeaderModifier"], at: place, report)
    }

    /// The field that belongs to the type is there, and no field of another type.
    private static func members(of type: String, from members: [Member], at place: Place, _ report: Report) {
        guard let own = members.first(where: { $0.type == type }) else { return }
        if !place[own.field].isPresent {
            report.error(
                "filter-incomplete", place[own.field], "a filter of type \(type) needs its details", hint: "add \"\(own.field)\"")
        }
        for other in members where other.type != type && place[other.field].isPresent {
            report.error(
                "filter-mismatch", place[other.field], "\"\(other.field)\" belongs to filters of type \(other.type), not \(type)",
                hint: "make the type \(other.type), or move this to a filter of its own")
        }
    }

    private static func repetition(of types: [String], unique: [String], at place: Place, _ report: Report) {
        for type in unique {
            guard let first = types.firstIndex(of: type) else { continue }
            for index in types.indices where index > first && types[index] == type {
                report.error(
                    "filter-repeated", place[index], "filters[\(first)] is a \(type) too, and one list may have one only",
                    hint: "bring what both do into one filter")
            }
        }
    }
}
