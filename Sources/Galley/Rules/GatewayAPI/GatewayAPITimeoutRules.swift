// GatewayAPITimeoutRules: how long a request may take, as a whole and at each backend.

import KubernetesAPI
import Mesh
import Protobuf

/// One try at a backend cannot take longer than the whole request. A request timeout of zero means no limit.
enum GatewayAPITimeoutRules {
    static func check(_ timeouts: GatewayAPI.HTTPRouteTimeouts?, at place: Place, _ report: Report) {
        guard let timeouts, let whole = timeouts.request.flatMap({ GoDuration.parse($0) }),
            let backend = timeouts.backendRequest.flatMap({ GoDuration.parse($0) })
        else { return }
        let isUnlimited = whole.seconds == 0 && whole.nanos == 0
        if !isUnlimited, (backend.seconds, backend.nanos) > (whole.seconds, whole.nanos) {
            report.error(
                "timeout-order", place["backendRequest"],
                "one backend may take longer than the whole request, which may take \(timeouts.request ?? "")",
                hint: "shorten it, or lengthen request")
        }
    }
}
