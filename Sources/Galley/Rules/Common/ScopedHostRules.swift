// ScopedHostRules: hosts with the namespace that they come from in front, in gateways and Sidecars.

import Mesh

/// `namespace/host`, where the namespace may be `*` for any or `.` for the own one.
enum ScopedHostRules {
    enum User {
        /// The namespace may be left out, and the host may be an address.
        case gateway

        /// The namespace may be `~` for none, and have `~` in front to leave it out.
        case sidecar
    }

    static func check(_ text: String, _ user: User, at place: Place, _ report: Report) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            if user == .gateway { return host(parts[0], user, at: place, report) }
            return report.error("host-namespace", place, "\"\(text)\" has no namespace", hint: "write namespace/host, ./host or */host")
        }
        if parts[0].isEmpty || parts[1].isEmpty {
            return report.error(
                "host-namespace", place, "there has to be something on both sides of the slash",
                hint: "write namespace/host, ./host or */host")
        }
        if !isNamespace(parts[0], user) {
            report.error(
                "host-namespace", place, "\"\(parts[0])\" is not a namespace",
                hint: "write the name of a namespace, . for the own one or * for any")
        }
        host(parts[1], user, at: place, report)
    }

    private static func isNamespace(_ text: Substring, _ user: User) -> Bool {
        guard user == .sidecar, text.utf8.first == UInt8(ascii: "~") else { return text == "*" || text == "." || DNSLabel.isValid(text) }
        return text.utf8.count == 1 || isNamespace(text.dropFirst(), .gateway)
    }

    private static func host(_ host: Substring, _ user: User, at place: Place, _ report: Report) {
        if host == "*" { return }
        let name = String(host)
        guard name.utf8.contains(UInt8(ascii: ".")) else {
            return report.error(
                "host-short", place, "\"\(host)\" is a short name", hint: "write the whole name, as in \(hint(name)).shop.svc.cluster.local"
            )
        }
        guard Hostname.isValidWildcard(name) || user == .gateway && IPAddress.isValid(name) else {
            return report.error(
                "host-form", place, "\"\(host)\" is not the name of a host",
                hint: "write letters, digits and dashes, with dots between and *. in front if all hosts below are meant")
        }
        if name.utf8.first == UInt8(ascii: "*") && !name.utf8.starts(with: "*.".utf8) {
            report.error("host-wildcard", place, "a wildcard has to be a whole label", hint: "write *. in front of the domain, or * alone")
        }
    }

    /// The short name for an example, if it could be a label.
    private static func hint(_ name: String) -> String { DNSLabel.isValid(name) ? name : "web" }
}
