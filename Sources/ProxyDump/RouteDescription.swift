// RouteDescription: domains and matches of routes in a few words.

import EnvoyAPI

enum RouteDescription {
    /// `/api*`, `/exact`, `regex …`; what else is matched is not said.
    static func match(of match: EnvoyRoute.RouteMatch) -> String {
        switch match.pathSpecifier {
        case .prefix(let prefix): prefix.isEmpty ? "" : prefix + "*"
        case .pathSeparatedPrefix(let prefix): prefix.isEmpty ? "" : "PathPrefix:" + prefix
        case .path(let path): path
        case .safeRegex(let regex): "regex " + regex.regex
        case .connectMatcher, .pathMatchPolicy, nil: ""
        }
    }

    /// The two domains that say most, and how many more there are.
    static func domains(_ domains: [String]) -> String {
        if domains.count <= 1 { return domains.first ?? "" }
        // Names with ports repeat those without; an IPv6 address has colons of its own.
        let names = domains.filter { domain in
            let colons = domain.utf8.count { $0 == UInt8(ascii: ":") }
            return colons == 0 || (colons > 2 && domain.hasSuffix("]"))
        }
        let shortest = withoutLongForms(names)
        let shown = shortest.prefix(2).joined(separator: ", ")
        return shortest.count > 2 ? "\(shown) + \(shortest.count - 2) more..." : shown
    }

    /// Leaves out `reviews.default.svc.cluster.local` where there is `reviews.default`.
    private static func withoutLongForms(_ names: [String]) -> [String] {
        let known = Set(names)
        return names.filter { name in
            ![".svc.cluster.local", ".svc"].contains { name.hasSuffix($0) && known.contains(String(name.dropLast($0.count))) }
        }
    }
}
