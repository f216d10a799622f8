// HTTPFaultRules: delays and errors that a proxy makes up, to test those who call a service.

import IstioAPI
import Mesh

/// `fault` of a route.
enum HTTPFaultRules {
    static func check(_ fault: Networking.HTTPFaultInjection, at place: Place, _ report: Report) {
        if fault.$delay == nil && fault.$abort == nil {
            report.error("fault-empty", place["delay"], "the fault neither delays nor aborts requests", hint: "add delay or abort")
        }
        if let delay = fault.$delay { check(delay, at: place["delay"], report) }
        if let abort = fault.$abort { check(abort, at: place["abort"], report) }
    }

    private static func check(_ delay: Networking.HTTPFaultInjection.Delay, at place: Place, _ report: Report) {
        percentage(delay.$percentage, at: place, report)
        switch delay.httpDelayType {
        case .fixedDelay(let duration): DurationPrecision.check(duration, at: place, "fixedDelay", report)
        case .exponentialDelay:
            report.error(
                "fault-unsupported", place["exponentialDelay"], "exponential delays are not supported", hint: "use fixedDelay")
        case nil: break
        }
    }

    private static func check(_ abort: Networking.HTTPFaultInjection.Abort, at place: Place, _ report: Report) {
        percentage(abort.$percentage, at: place, report)
        switch abort.errorType {
        case .httpStatus(let status):
            if !(200...600 ~= status) {
                report.error(
                    "http-status", place["httpStatus"], "\(status) is not a status that can be answered",
                    hint: "write a number from 200 to 600")
            }
        case .grpcStatus(let name):
            if !isGRPCStatus(name) {
                report.error(
                    "grpc-status", place["grpcStatus"], "\"\(name)\" is not the name of a gRPC status",
                    hint: "write it in capital letters with underscores, such as UNAVAILABLE or DEADLINE_EXCEEDED")
            }
        case .http2Error:
            report.error("fault-unsupported", place["http2Error"], "HTTP/2 errors are not supported", hint: "use httpStatus or grpcStatus")
        case nil: break
        }
    }

    private static func percentage(_ percentage: Networking.Percent?, at parent: Place, _ report: Report) {
        guard let percentage, !Percentage.isValid(percentage.value) else { return }
        report.error(
            "percentage", parent["percentage"]["value"], "\(percentage.value) is not a percentage that can be measured out",
            hint: "write 0, or a number from 0.0001 to 100")
    }

    /// gRPC core documentation, "Status codes and their use in gRPC".
    private static func isGRPCStatus(_ name: String) -> Bool {
        switch name {
        case "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED",
            "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS",
            "UNAUTHENTICATED":
            true
        default: false
        }
    }
}
