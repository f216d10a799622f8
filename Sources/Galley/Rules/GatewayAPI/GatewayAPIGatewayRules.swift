// GatewayAPIGatewayRules: Gateway and ListenerSet of the Gateway API.

import KubernetesAPI

/// Gateway: what its definition demands beyond the schema.
enum GatewayAPIGatewayRules {
    static func check(_ gateway: GatewayAPI.Gateway, at root: Place, _ report: Report) {
        guard let spec = gateway.$spec else { return }
        let place = root["spec"]
        GatewayAPIListenerRules.check(spec.listeners, at: place["listeners"], report)
        NamespaceSelectorRules.check(
            spec.allowedListeners.namespaces.selector, at: place["allowedListeners"]["namespaces"]["selector"], report)
        GatewayAPIAddressRules.check(spec.addresses, at: place["addresses"], report)
    }
}

/// ListenerSet: what its definition demands beyond the schema.
enum GatewayAPIListenerSetRules {
    static func check(_ set: GatewayAPI.ListenerSet, at root: Place, _ report: Report) {
        guard let spec = set.$spec else { return }
        GatewayAPIListenerRules.check(spec.listeners, at: root["spec"]["listeners"], report)
    }
}
