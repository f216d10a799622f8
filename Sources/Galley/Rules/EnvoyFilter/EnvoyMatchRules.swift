// EnvoyMatchRules: where a patch applies: its match has to fit what it changes.

import EnvoyAPI
import IstioAPI
import RegularExpression

enum EnvoyMatchRules {
    typealias Match = Networking.EnvoyFilter.EnvoyConfigObjectMatch
    typealias ApplyTo = Networking.EnvoyFilter.ApplyTo

    static func check(_ match: Match, of applyTo: ApplyTo, at place: Place, _ report: Report) {
        proxyVersion(match.proxy.proxyVersion, at: place["proxy"]["proxyVersion"], report)
        switch applyTo {
        case .listener, .filterChain, .networkFilter, .httpFilter:
            switch match.objectTypes {
            case .listener(let listener): self.listener(listener, of: applyTo, at: place["listener"], report)
            case .routeConfiguration: misplaced(place["routeConfiguration"], "a listener or its filters", "listener", report)
            case .cluster: misplaced(place["cluster"], "a listener or its filters", "listener", report)
            case .waypoint, nil: break
            }
        case .routeConfiguration, .virtualHost, .httpRoute:
            switch match.objectTypes {
            case .listener: misplaced(place["listener"], "routes", "routeConfiguration", report)
            case .cluster: misplaced(place["cluster"], "routes", "routeConfiguration", report)
            case .routeConfiguration, .waypoint, nil: break
            }
        case .cluster:
            switch match.objectTypes {
            case .listener: misplaced(place["listener"], "a cluster", "cluster", report)
            case .routeConfiguration: misplaced(place["routeConfiguration"], "a cluster", "cluster", report)
            case .cluster, .waypoint, nil: break
            }
        default: break
        }
    }

    /// `waypoint` is there exactly when the context is WAYPOINT (a rule of the resource's definition).
    static func waypoint(_ match: Match, at place: Place, _ report: Report) {
        let context = place["context"]
        // A context that is none has its finding from the schema.
        let isUnreadable = context.isPresent && match.context == .any && !context.document.isText(context.node, "ANY")
        let isWaypoint = match.context == .waypoint
        guard !isUnreadable, isWaypoint != place["waypoint"].isPresent else { return }
        if isWaypoint {
            report.error(
                "waypoint-match", place["waypoint"], "a match in the context WAYPOINT needs waypoint",
                hint: "add waypoint: {}, with conditions if not all waypoints are meant")
        } else {
            report.error("waypoint-match", place["waypoint"], "waypoint is for the context WAYPOINT only", hint: "set context: WAYPOINT")
        }
    }

    private static func misplaced(_ place: Place, _ what: String, _ right: String, _ report: Report) {
        report.error("match-kind", place, "a patch of \(what) cannot be matched this way", hint: "use \(right) instead")
    }

    private static func proxyVersion(_ pattern: String, at place: Place, _ report: Report) {
        guard !pattern.isEmpty else { return }
        if pattern.utf8.count > 1_024 {
            return report.warning(
                "long-pattern", place, "an expression of more than 1024 characters is not looked at: the patch applies to every version",
                hint: "write a shorter expression")
        }
        if let failure = RegularExpression.failure(of: pattern) {
            report.error("invalid-regex", place, "\"\(pattern)\" is not a valid regular expression: \(failure)")
        }
    }

    // MARK: Filters of a listener

    private static func listener(
        _ listener: Networking.EnvoyFilter.ListenerMatch, of applyTo: ApplyTo, at listenerPlace: Place, _ report: Report
    ) {
        guard let filter = listener.filterChain.$filter else { return }
        let place = listenerPlace["filterChain"]["filter"]
        if applyTo == .listener || applyTo == .filterChain {
            report.warning(
                "match-without-effect", place, "a patch of a listener or a filter chain does not look at filters",
                hint: "remove filter, or apply the patch to NETWORK_FILTER or HTTP_FILTER")
        }
        guard !filter.name.isEmpty else { return unnamed(place["name"], report) }
        if let subFilter = filter.$subFilter {
            guard self.subFilter(subFilter, of: filter.name, applyTo, at: place["subFilter"], report) else { return }
        }
        oldName(filter.name, at: place["name"], report)
    }

    /// False when the match can match nothing, so that no more needs to be said.
    private static func subFilter(
        _ subFilter: Networking.EnvoyFilter.ListenerMatch.SubFilterMatch, of filter: String, _ applyTo: ApplyTo, at place: Place,
        _ report: Report
    ) -> Bool {
        guard applyTo == .httpFilter else {
            report.error("sub-filter", place, "subFilter is for patches of HTTP filters", hint: "remove it, or set applyTo: HTTP_FILTER")
            return false
        }
        guard (EnvoyExtensions.currentName(of: filter) ?? filter) == connectionManager else {
            report.error(
                "sub-filter", place, "of all network filters only the HTTP connection manager has filters of its own",
                hint: "set the filter's name to \(connectionManager)")
            return false
        }
        guard !subFilter.name.isEmpty else {
            unnamed(place["name"], report)
            return false
        }
        oldName(subFilter.name, at: place["name"], report)
        return true
    }

    private static let connectionManager = "envoy.filters.network.http_connection_manager"

    private static func unnamed(_ place: Place, _ report: Report) {
        report.error("filter-name", place, "a filter is matched by its name, which is not given", hint: "add name")
    }

    private static func oldName(_ name: String, at place: Place, _ report: Report) {
        guard let current = EnvoyExtensions.currentName(of: name) else { return }
        report.warning("old-filter-name", place, "\(name) is an old name of the filter", hint: "write \(current)")
    }
}
