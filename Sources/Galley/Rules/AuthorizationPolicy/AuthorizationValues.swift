// AuthorizationValues: the forms of values that sources, operations and conditions share.

import Mesh

enum AuthorizationValues {
    static func checkNotEmpty(_ values: [String], at place: Place, _ report: Report) {
        for (index, value) in values.enumerated() where value.isEmpty { empty(at: place[index], report) }
    }

    private static func empty(at place: Place, _ report: Report) {
        report.error("empty-value", place, "an empty text matches nothing", hint: "write a value, or * for any that is not empty")
    }

    static func checkBlocks(_ values: [String], at place: Place, _ report: Report) {
        for (index, value) in values.enumerated() where !Subnet.isValid(value) {
            report.error(
                "ip-block", place[index], "\"\(value)\" is neither an IP address nor a range of them",
                hint: "write it as in 10.1.2.3 or 10.1.0.0/16")
        }
    }

    static func checkPorts(_ values: [String], at place: Place, _ report: Report) {
        for (index, value) in values.enumerated() {
            let isNumber = !value.isEmpty && value.utf8.allSatisfy { $0 &- 0x30 < 10 }
            if !isNumber || UInt16(value) == nil {
                report.error(
                    "port-text", place[index], "\"\(value)\" is not the number of a port", hint: "write a number from 0 to 65535, in quotes"
                )
            }
        }
    }

    static let maximumAccountLength = 320

    /// `name`, or `namespace/name`.
    static func checkServiceAccounts(_ values: [String], at place: Place, _ report: Report) {
        for (index, value) in values.enumerated() {
            if value.isEmpty {
                empty(at: place[index], report)
            } else if value.utf8.contains(UInt8(ascii: "*")) {
                report.error(
                    "service-account", place[index], "service accounts are compared as they are, without wildcards",
                    hint: "name the account")
            } else if value.unicodeScalars.count > maximumAccountLength {
                report.error(
                    "service-account", place[index], "the name is longer than \(maximumAccountLength) characters", hint: "shorten it")
            } else {
                let parts = value.split(separator: "/", omittingEmptySubsequences: false)
                if parts.count > 2 || parts.contains(where: \.isEmpty) {
                    report.error(
                        "service-account", place[index], "\"\(value)\" is not a service account", hint: "write name or namespace/name")
                }
            }
        }
    }

    /// A trust domain, which may have a wildcard at one end.
    static func checkTrustDomains(_ values: [String], allowsSlash: Bool = false, at place: Place, _ report: Report) {
        for (index, value) in values.enumerated() {
            if value.isEmpty {
                empty(at: place[index], report)
            } else if !allowsSlash, value.utf8.contains(UInt8(ascii: "/")) {
                report.error(
                    "trust-domain", place[index], "a trust domain has no slash", hint: "write the domain alone, as in cluster.local")
            } else {
                let stars = value.utf8.lazy.filter { $0 == UInt8(ascii: "*") }.count
                if stars > 1 || stars == 1 && !value.hasPrefix("*") && !value.hasSuffix("*") {
                    report.error(
                        "trust-domain", place[index], "a wildcard may stand once, at the beginning or the end",
                        hint: "write it as in *.example.com")
                }
            }
        }
    }
}
