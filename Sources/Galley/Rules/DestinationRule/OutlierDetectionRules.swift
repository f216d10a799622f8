// OutlierDetectionRules: when endpoints are taken out of the choice, and for how long.

import IstioAPI
import Mesh

/// `outlierDetection`. That the field consecutiveErrors is old is in the options of the field.
enum OutlierDetectionRules {
    static func check(_ detection: Networking.OutlierDetection, at place: Place, _ report: Report) {
        DurationPrecision.check(detection.interval, at: place, "interval", report)
        DurationPrecision.check(detection.baseEjectionTime, at: place, "baseEjectionTime", report)
        percent(detection.maxEjectionPercent, at: place, "maxEjectionPercent", report)
        percent(detection.minHealthPercent, at: place, "minHealthPercent", report)
        if let failures = detection.consecutiveLocalOriginFailures, failures > 0, !detection.splitExternalLocalOriginErrors {
            report.error(
                "outlier-local-origin", place["consecutiveLocalOriginFailures"],
                "failures of connections are not counted apart from other errors",
                hint: "add splitExternalLocalOriginErrors: true")
        }
    }

    private static func percent(_ value: Int32, at place: Place, _ field: StaticString, _ report: Report) {
        guard !(0...100 ~= value) else { return }
        report.error("percent-range", place[field], "\(value) is not a percentage", hint: "write a number from 0 to 100")
    }
}
