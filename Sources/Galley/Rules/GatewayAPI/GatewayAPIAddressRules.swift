// GatewayAPIAddressRules: the addresses that a Gateway asks for.

import KubernetesAPI
import Mesh

/// An address has the form of its type, and none is asked for twice.
enum GatewayAPIAddressRules {
    static func check(_ addresses: [GatewayAPI.GatewaySpecAddress], at place: Place, _ report: Report) {
        var seen: [String: Int] = [:]
        for (index, address) in addresses.enumerated() {
            guard let value = address.value else { continue }
            let type = address.type ?? GatewayAPIDefaults.addressType
            guard type == "IPAddress" || type == "Hostname" else { continue }
            form(value, type, at: place[index]["value"], report)
            if let earlier = seen[type + " " + value] {
                report.error("address-repeated", place[index]["value"], "addresses[\(earlier)] is \(value) too", hint: "remove one of them")
            } else {
                seen[type + " " + value] = index
            }
        }
    }

    private static func form(_ value: String, _ type: String, at place: Place, _ report: Report) {
        if type == "IPAddress" {
            // Zones (fe80::1%eth0) make sense on one machine only.
            if !IPAddress.isValid(value) || value.utf8.contains(UInt8(ascii: "%")) {
                report.error(
                    "address-form", place, "\"\(value)\" is not an IP address",
                    hint: "write it like 10.0.0.1 or fd00::1, or make the type Hostname")
            }
        } else if !isHostname(value) {
            report.error(
                "address-form", place, "\"\(value)\" is not a host name",
                hint: "use lower-case letters, digits, dashes and dots, like gateway.example.com")
        }
    }

    /// Labels in lower case, the first of which may be an asterisk.
    private static func isHostname(_ text: String) -> Bool {
        let labels = (text.hasPrefix("*.") ? text.dropFirst(2) : text[...]).utf8.split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-") && !label.isEmpty
                && label.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
                    default: false
                    }
                }
        }
    }
}
