// HTTPMirrorRules: copies of requests that are sent elsewhere, their answers thrown away.

import IstioAPI

/// `mirror`, `mirrors` and the percentages that go with them. That mirrorPercent is out of use is in the options of the field.
enum HTTPMirrorRules {
    static func check(_ route: Networking.HTTPRoute, at place: Place, _ report: Report) {
        if let mirror = route.$mirror { RouteTargetRules.check(mirror, at: place["mirror"], report) }
        if let percent = route.mirrorPercent, percent > 100 {
            report.error(
                "percentage", place["mirrorPercent"], "more than all requests cannot be copied", hint: "write a number from 0 to 100")
        }
        percentage(route.$mirrorPercentage, at: place, "mirrorPercentage", report)
        for (index, policy) in route.mirrors.enumerated() {
            let mirror = place["mirrors"][index]
            if let destination = policy.$destination { RouteTargetRules.check(destination, at: mirror["destination"], report) }
            percentage(policy.$percentage, at: mirror, "percentage", report)
        }
    }

    private static func percentage(_ percentage: Networking.Percent?, at parent: Place, _ field: StaticString, _ report: Report) {
        guard let percentage, !(0...100 ~= percentage.value) else { return }
        report.error("percentage", parent[field]["value"], "\(percentage.value) is not a percentage", hint: "write a number from 0 to 100")
    }
}
