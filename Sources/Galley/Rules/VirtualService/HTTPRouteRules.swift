// HTTPRouteRules: one HTTP route: what it matches, and the one thing that it does with a request.

import IstioAPI
import Mesh

/// An entry of `http`.
enum HTTPRouteRules {
    static func check(_ route: Networking.HTTPRoute, _ scope: RouteScope, at place: Place, _ report: Report) {
        HTTPRouteActions.check(route, scope, at: place, report)
        for (index, match) in route.match.enumerated() { HTTPMatchRules.check(match, scope, at: place["match"][index], report) }
        if let headers = route.$headers { HeaderOperationRules.check(headers, at: place["headers"], report) }
        if let policy = route.$corsPolicy { CORSRules.check(policy, at: place["corsPolicy"], report) }
        if let fault = route.$fault { HTTPFaultRules.check(fault, at: place["fault"], report) }
        HTTPMirrorRules.check(route, at: place, report)
        if let redirect = route.$redirect { HTTPRedirectRules.check(redirect, of: route, at: place, report) }
        if let response = route.$directResponse { HTTPDirectResponseRules.check(response, at: place["directResponse"], report) }
        if let retries = route.$retries { HTTPRetryRules.check(retries, at: place["retries"], report) }
        if let rewrite = route.$rewrite { HTTPRewriteRules.check(rewrite, at: place["rewrite"], report) }
        AuthorityRules.check(route, at: place, report)
        RouteDestinationRules.check(route.route, at: place, report)
        DurationPrecision.check(route.timeout, at: place, "timeout", report)
    }
}

/// A route does one thing with a request: sends it on, redirects it, answers it, or hands it to a delegate.
enum HTTPRouteActions {
    static func check(_ route: Networking.HTTPRoute, _ scope: RouteScope, at place: Place, _ report: Report) {
        if route.$delegate != nil {
            if scope.isDelegate {
                report.error(
                    "delegate-nested", place["delegate"], "a delegate cannot delegate further",
                    hint: "let the root VirtualService refer to the other one")
            } else {
                if !route.route.isEmpty { conflict("delegate", "route", at: place, report) }
                if route.$redirect != nil { conflict("delegate", "redirect", at: place, report) }
                return
            }
        }
        if route.$redirect != nil {
            if !route.route.isEmpty { conflict("redirect", "route", at: place, report) }
            if route.$fault != nil { conflict("redirect", "fault", at: place, report) }
            if route.$rewrite != nil { conflict("redirect", "rewrite", at: place, report) }
            if route.$directResponse != nil { conflict("redirect", "directResponse", at: place, report) }
        } else if route.$directResponse != nil {
            if !route.route.isEmpty { conflict("directResponse", "route", at: place, report) }
            if route.$fault != nil { conflict("directResponse", "fault", at: place, report) }
            if route.$rewrite != nil { conflict("directResponse", "rewrite", at: place, report) }
        } else if route.route.isEmpty {
            report.error(
                "route-action", place["route"], "the route does not say what to do with a request",
                hint: "add route, redirect or directResponse")
        }
        if route.$mirror != nil && !route.mirrors.isEmpty { conflict("mirrors", "mirror", at: place, report) }
    }

    private static func conflict(_ one: StaticString, _ other: StaticString, at place: Place, _ report: Report) {
        report.error("route-conflict", place[other], "\(other) cannot be combined with \(one)", hint: "remove one of the two")
    }
}
