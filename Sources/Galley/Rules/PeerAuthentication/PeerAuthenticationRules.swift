// PeerAuthenticationRules: how workloads accept mutual TLS.

import IstioAPI

enum PeerAuthenticationRules {
    static func check(_ policy: Security.PeerAuthentication, at spec: Place, _ report: Report) {
        SelectorRules.check(policy.$selector, at: spec["selector"], report)
        let place = spec["portLevelMtls"]
        guard place.isPresent else { return }
        // Kubernetes drops labels without a value too.
        let labels = spec["selector"]["matchLabels"]
        if policy.selector.matchLabels.keys.allSatisfy({ labels.entry($0).isNull }) {
            report.error(
                "port-level-selector", place, "settings by port need a selector, because ports belong to workloads",
                hint: "add a selector with labels")
        }
        let ports = policy.portLevelMtls.keys
        // A port that was read from the document but is not found there by its number was written in another way.
        for port in ports.filter({ place.entry(String($0)).incompleteMapping != nil }).sorted() {
            report.error("port-level-key", place, "port \(port) is written with zeros in front", hint: "write it as \(port)")
        }
        // Kubernetes drops entries without a value, and then finds an empty map.
        if !ports.isEmpty, ports.allSatisfy({ place.entry(String($0)).isNull }) {
            report.error("port-level-empty", place, "no port has a setting", hint: "give the port a mode, as in {mode: STRICT}")
        }
    }
}

extension Place {
    /// Whether the value is in the document, as an explicit null.
    fileprivate var isNull: Bool { incompleteMapping == nil && !isPresent }
}
