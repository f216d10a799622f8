// BackendReferenceRules: where a route sends traffic.

import KubernetesAPI

/// A Service may have several ports, so a reference to one has to say which.
enum BackendReferenceRules {
    static func check(_ reference: GatewayAPI.BackendRef, at place: Place, _ report: Report) {
        check(group: reference.group, kind: reference.kind, name: reference.name, at: place, report)
    }

    static func check(_ reference: GatewayAPI.BackendObjectReference?, at place: Place, _ report: Report) {
        guard let reference else { return }
        check(group: reference.group, kind: reference.kind, name: reference.name, at: place, report)
    }

    static func check(_ reference: GatewayAPI.HTTPBackendRef, at place: Place, _ report: Report) {
        check(group: reference.group, kind: reference.kind, name: reference.name, at: place, report)
    }

    static func check(_ reference: GatewayAPI.GRPCBackendRef, at place: Place, _ report: Report) {
        check(group: reference.group, kind: reference.kind, name: reference.name, at: place, report)
    }

    private static func check(group: String?, kind: String?, name: String, at place: Place, _ report: Report) {
        guard (group ?? GatewayAPIDefaults.backendGroup).isEmpty, (kind ?? GatewayAPIDefaults.backendKind) == "Service" else { return }
        let port = place["port"]
        if !port.isPresent {
            report.error(
                "backend-port", port,
                name.isEmpty ? "a reference to a Service needs a port" : "which port of the Service \"\(name)\" is meant is not said",
                hint: "add port: with a port of the Service, not of its pods")
        }
    }
}
