// Faults: delays and failures that a route puts in on purpose.

import EnvoyAPI
import IstioAPI

enum Faults {
    static let filter = "envoy.filters.http.fault"

    /// Nil if nothing remains of it.
    static func fault(_ injection: Networking.HTTPFaultInjection) throws(RouteFault) -> EnvoyFault.HTTPFault? {
        var fault = EnvoyFault.HTTPFault()
        if let delay = injection.$delay, case .fixedDelay(let duration) = delay.httpDelayType {
            var made = EnvoyCommonFault.FaultDelay()
            made.faultDelaySecifier = .fixedDelay(duration)
            made.percentage =
                delay.$percentage.map { Percentages.ofMillion($0.value) } ?? Percentages.ofHundred(UInt32(clamping: delay.percent))
            fault.delay = made
        }
        if let abort = injection.$abort, let type = try errorType(abort) {
            var made = EnvoyFault.FaultAbort()
            made.errorType = type
            if let percentage = abort.$percentage { made.percentage = Percentages.ofMillion(percentage.value) }
            fault.abort = made
        }
        return fault.$delay == nil && fault.$abort == nil ? nil : fault
    }

    private static func errorType(
        _ abort: Networking.HTTPFaultInjection.Abort
    ) throws(RouteFault) -> EnvoyFault.FaultAbort.ErrorType? {
        switch abort.errorType {
        case .httpStatus(let status):
            guard 200..<600 ~= status else { throw RouteFault(message: "an abort with the HTTP status \(status)") }
            return .httpStatus(UInt32(status))
        case .grpcStatus(let name):
            guard let code = grpcStatuses.firstIndex(of: name) else {
                throw RouteFault(message: "an abort with the unknown gRPC status \"\(name)\"")
            }
            return .grpcStatus(UInt32(code))
        default: return nil
        }
    }

    /// By code (gRPC's `statuscodes.md`).
    private static let grpcStatuses = [
        "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED",
        "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE",
        "DATA_LOSS", "UNAUTHENTICATED",
    ]
}
