// DurationPrecision: how exact the spans of time in routes may be.

import Mesh
import Protobuf

/// Spans of time that become timers of the proxy. That they are at least a millisecond is in the options of the fields.
enum DurationPrecision {
    static func check(_ duration: Duration?, at parent: Place, _ field: StaticString, _ report: Report) {
        guard let duration, duration.isAtLeastOneMillisecond, !duration.isWholeMilliseconds else { return }
        report.error("duration-precision", parent[field], "timers count whole milliseconds", hint: "round the duration to milliseconds")
    }
}
