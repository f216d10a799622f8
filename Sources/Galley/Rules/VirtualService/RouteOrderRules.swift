// RouteOrderRules: routes that can never be reached, because the first that matches wins.

import IstioAPI
import Protobuf

/// Routes behind one that matches everything, and matches that an earlier one makes useless.
enum RouteOrderRules {
    static func check(_ virtualService: Networking.VirtualService, at spec: Place, _ report: Report) {
        order(virtualService.http.map(\.match), at: spec, "http", report)
        order(virtualService.tls.map(\.match), at: spec, "tls", report)
        order(virtualService.tcp.map(\.match), at: spec, "tcp", report)
        PathPrefixRules.check(virtualService.http, at: spec, report)
    }

    private static func order(_ routes: [[some OrderedMatch]], at spec: Place, _ field: StaticString, _ report: Report) {
        guard routes.count > 1 || routes.count == 1 && routes[0].count > 1 else { return }
        let routesPlace = spec[field]
        var hasCatchAll = false
        var earlier = SeenMatches()
        for (index, matches) in routes.enumerated() {
            if matches.isEmpty {
                if hasCatchAll {
                    report.warning(
                        "route-unreachable", routesPlace[index], "an earlier route without matches takes everything already",
                        hint: "give the earlier route a match, or remove one of the two")
                }
                hasCatchAll = true
                continue
            }
            var useless = 0
            for (number, match) in matches.enumerated() {
                if hasCatchAll {
                    report.warning(
                        "match-unreachable", routesPlace[index]["match"][number],
                        "an earlier route without matches takes everything already",
                        hint: "move the route without matches to the end")
                }
                if let first = earlier.insert(match, ofRoute: index, in: routes) {
                    useless += 1
                    report.warning(
                        "match-repeated", routesPlace[index]["match"][number], "the same match is in \(field)[\(first)] already",
                        hint: "remove it, or make the two differ")
                }
            }
            if useless == matches.count {
                report.warning(
                    "route-unreachable", routesPlace[index], "each of its matches is in an earlier route already", hint: "remove the route")
            }
        }
    }
}

/// The matches that were met, by fingerprint, so that few have to be compared in full.
private struct SeenMatches {
    private var entries: [(fingerprint: Int, route: Int, form: [UInt8]?)] = []
    private var known: Set<Int> = []

    /// Adds a match. If an equal one was added before, gives the number of its route instead.
    mutating func insert<M: OrderedMatch>(_ match: M, ofRoute route: Int, in routes: [[M]]) -> Int? {
        let fingerprint = match.fingerprint
        guard !known.insert(fingerprint).inserted else {
            entries.append((fingerprint, route, nil))
            return nil
        }
        let form = match.form
        for (index, entry) in entries.enumerated() where entry.fingerprint == fingerprint {
            let other: [UInt8]
            if let known = entry.form {
                other = known
            } else {
                // The first of its fingerprint: one of the matches of its route, found again by the fingerprint.
                guard let first = routes[entry.route].first(where: { $0.fingerprint == fingerprint }) else { continue }
                other = first.form
                entries[index].form = other
            }
            if other == form { return entry.route }
        }
        entries.append((fingerprint, route, form))
        return nil
    }
}

/// A match of which an equal one may come earlier.
private protocol OrderedMatch: Message {
    /// A number that equal matches share.
    var fingerprint: Int { get }

    /// A name for people, which changes nothing.
    var withoutName: Self { get }
}

extension OrderedMatch {
    var withoutName: Self { self }

    /// The wire form of what the match means: equal matches have equal forms.
    fileprivate var form: [UInt8] { withoutName.serialized(deterministic: true) }
}

extension Networking.HTTPMatchRequest: OrderedMatch {
    fileprivate var fingerprint: Int {
        var hasher = Hasher()
        switch $uri?.matchType {
        case .exact(let text), .prefix(let text), .regex(let text): hasher.combine(text)
        case nil: break
        }
        hasher.combine(port)
        hasher.combine(headers.count &* 64 &+ queryParams.count &* 8 &+ withoutHeaders.count)
        return hasher.finalize()
    }

    fileprivate var withoutName: Self {
        guard !name.isEmpty else { return self }
        var copy = self
        copy.name = ""
        return copy
    }
}

extension Networking.TLSMatchAttributes: OrderedMatch {
    fileprivate var fingerprint: Int {
        var hasher = Hasher()
        hasher.combine(sniHosts)
        hasher.combine(port)
        return hasher.finalize()
    }
}

extension Networking.L4MatchAttributes: OrderedMatch {
    fileprivate var fingerprint: Int {
        var hasher = Hasher()
        hasher.combine(destinationSubnets)
        hasher.combine(port)
        return hasher.finalize()
    }
}
