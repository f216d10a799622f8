// PathPrefixRules: matches by path prefix that come too late, because a shorter prefix before them takes their requests.

import IstioAPI

/// `uri.prefix` of the matches of all HTTP routes.
enum PathPrefixRules {
    private struct Entry {
        let prefix: String
        let route: Int
        let match: Int
        /// The position among all matches in the order of the document.
        let order: Int
    }

    static func check(_ routes: [Networking.HTTPRoute], at spec: Place, _ report: Report) {
        var entries: [Entry] = []
        for (route, item) in routes.enumerated() {
            for (number, match) in item.match.enumerated() {
                guard case .prefix(let prefix)? = match.$uri?.matchType, !prefix.isEmpty else { continue }
                entries.append(Entry(prefix: prefix, route: route, match: number, order: entries.count))
            }
        }
        guard entries.count > 1 else { return }

        // In this order a prefix stands before all texts that begin with it, and these stand together: the prefixes of
        // an entry are always on top of the stack.
        entries.sort { $0.prefix.utf8.lexicographicallyPrecedes($1.prefix.utf8) }
        var ancestors: [Entry] = []
        for entry in entries {
            while let last = ancestors.last, !entry.prefix.utf8.starts(with: last.prefix.utf8) { ancestors.removeLast() }
            for ancestor in ancestors where ancestor.order < entry.order && ancestor.prefix.utf8.count < entry.prefix.utf8.count {
                guard takesAll(routes[ancestor.route].match[ancestor.match], of: routes[entry.route].match[entry.match]) else { continue }
                report.warning(
                    "prefix-unreachable", spec["http"][entry.route]["match"][entry.match]["uri"]["prefix"],
                    "http[\(ancestor.route)] comes first and takes all paths that begin with \"\(ancestor.prefix)\"",
                    hint: "move the route with the longer prefix to the front")
                break
            }
            ancestors.append(entry)
        }
    }

    /// Whether the conditions besides the path are such that the earlier match takes the requests of the later one.
    private static func takesAll(_ earlier: Networking.HTTPMatchRequest, of later: Networking.HTTPMatchRequest) -> Bool {
        earlier.port == later.port
            && text(of: earlier.$method, absent: "GET").hasPrefix(text(of: later.$method, absent: "GET"))
            && text(of: earlier.$authority).hasPrefix(text(of: later.$authority))
            && agree(earlier.headers, later.headers)
            && agree(earlier.queryParams, later.queryParams)
            && agree(earlier.withoutHeaders, later.withoutHeaders)
    }

    private static func agree(_ earlier: [String: Networking.StringMatch], _ later: [String: Networking.StringMatch]) -> Bool {
        guard earlier.count == later.count else { return false }
        return earlier.allSatisfy { name, match in text(of: match).hasPrefix(text(of: later[name])) }
    }

    private static func text(of match: Networking.StringMatch?, absent: String = "") -> String {
        switch match?.matchType {
        case .exact(let text), .prefix(let text): text
        case .regex: ""
        case nil: absent
        }
    }
}
