// GatewayAPIHTTPRouteRules: HTTPRoute of the Gateway API.

import KubernetesAPI

/// HTTPRoute: what its definition demands beyond the schema.
enum GatewayAPIHTTPRouteRules {
    static func check(_ route: GatewayAPI.HTTPRoute, at root: Place, _ report: Report) {
        guard let spec = route.$spec else { return }
        let place = root["spec"]
        let rules = place["rules"]
        ParentReferenceRules.check(spec.parentRefs, at: place["parentRefs"], report)
        RouteRuleNames.check(spec.rules.lazy.map(\.name), at: rules, report)
        RouteMatchCount.check(spec.rules.indices.lazy.map { matchCount(spec.rules[$0], at: rules[$0]) }, at: rules, report)
        for (index, rule) in spec.rules.enumerated() { check(rule, at: rules[index], report) }
    }

    private static func check(_ rule: GatewayAPI.HTTPRouteRule, at place: Place, _ report: Report) {
        for (index, match) in rule.matches.enumerated() {
            if let path = match.$path { GatewayAPIPathRules.check(path, at: place["matches"][index]["path"], report) }
        }
        RouteFilterRules.check(rule.filters, at: place["filters"], report)
        for (index, backend) in rule.backendRefs.enumerated() {
            let backendPlace = place["backendRefs"][index]
            BackendReferenceRules.check(backend, at: backendPlace, report)
            RouteFilterRules.check(backend.filters, at: backendPlace["filters"], report)
        }
        redirectWithBackends(rule, at: place, report)
        prefixReplacement(rule, at: place, report)
        GatewayAPITimeoutRules.check(rule.$timeouts, at: place["timeouts"], report)
        SessionPersistenceRules.check(rule.$sessionPersistence, at: place["sessionPersistence"], report)
    }

    /// The number of matches, the one that the API server fills in counted.
    private static func matchCount(_ rule: GatewayAPI.HTTPRouteRule, at place: Place) -> Int {
        place["matches"].isPresent ? rule.matches.count : GatewayAPIDefaults.matchCount
    }

    /// A redirected request never reaches a backend.
    private static func redirectWithBackends(_ rule: GatewayAPI.HTTPRouteRule, at place: Place, _ report: Report) {
        guard !rule.backendRefs.isEmpty, let index = rule.filters.firstIndex(where: { $0.$requestRedirect != nil }) else { return }
        report.error(
            "redirect-with-backends", place["filters"][index], "a rule that redirects does not send requests to backends",
            hint: "remove backendRefs, or the redirect")
    }

    /// To replace the prefix that matched, it has to be certain which one that was.
    private static func prefixReplacement(_ rule: GatewayAPI.HTTPRouteRule, at place: Place, _ report: Report) {
        let lists = [rule.filters] + rule.backendRefs.map(\.filters)
        guard lists.contains(where: { $0.contains { replacesPrefix(redirectPath($0)) || replacesPrefix(rewritePath($0)) } }),
            !hasOnePrefix(rule, at: place)
        else { return }
        let kinds =
            [("RequestRedirect", redirectPath), ("URLRewrite", rewritePath)]
            as [(String, (GatewayAPI.HTTPRouteFilter) -> GatewayAPI.HTTPPathModifier?)]
        for (kind, path) in kinds {
            // As the definition has it: a list with two such filters is refused for that reason, and of several backends
            // with such filters none is judged.
            let isOwn = rule.filters.count(where: { replacesPrefix(path($0)) }) == 1
            let isOfBackend = rule.backendRefs.count(where: { $0.filters.count(where: { replacesPrefix(path($0)) }) == 1 }) == 1
            guard isOwn || isOfBackend else { continue }
            report.error(
                "prefix-replacement", place["matches"],
                "the \(kind) replaces the prefix that was matched, so the rule needs exactly one match, with a path of type PathPrefix",
                hint: "give the rule one such match, or replace the full path")
        }
    }

    private static func hasOnePrefix(_ rule: GatewayAPI.HTTPRouteRule, at place: Place) -> Bool {
        guard matchCount(rule, at: place) == 1 else { return false }
        return (rule.matches.first?.$path?.type ?? GatewayAPIDefaults.pathType) == "PathPrefix"
    }

    private static func replacesPrefix(_ path: GatewayAPI.HTTPPathModifier?) -> Bool {
        path.map { $0.type == "ReplacePrefixMatch" && $0.replacePrefixMatch != nil } ?? false
    }

    private static func redirectPath(_ filter: GatewayAPI.HTTPRouteFilter) -> GatewayAPI.HTTPPathModifier? {
        filter.$requestRedirect?.$path
    }
    private static func rewritePath(_ filter: GatewayAPI.HTTPRouteFilter) -> GatewayAPI.HTTPPathModifier? { filter.$urlRewrite?.$path }
}
