// DelegateMerging: one rule of a root VirtualService and one of its delegate, as one rule.

import IstioAPI

enum DelegateMerging {
    /// The delegate's rule within the bounds of the root's, whose settings fill in for those that it lacks. Nil if the
    /// delegate's matches go beyond the root's.
    static func rule(root: Networking.HTTPRoute, delegate: Networking.HTTPRoute) -> Networking.HTTPRoute? {
        guard let matches = matches(root: root.match, delegate: delegate.match) else { return nil }
        var rule = delegate
        rule.match = matches
        rule.name = joined(root.name, delegate.name)
        if rule.$rewrite == nil { rule.$rewrite = root.$rewrite }
        if rule.$directResponse == nil { rule.$directResponse = root.$directResponse }
        if rule.timeout == nil { rule.timeout = root.timeout }
        if rule.$retries == nil { rule.$retries = root.$retries }
        if rule.$fault == nil { rule.$fault = root.$fault }
        if rule.$mirror == nil { rule.$mirror = root.$mirror }
        if rule.mirrorPercent == nil { rule.mirrorPercent = root.mirrorPercent }
        if rule.$mirrorPercentage == nil { rule.$mirrorPercentage = root.$mirrorPercentage }
        if rule.mirrors.isEmpty { rule.mirrors = root.mirrors }
        if rule.$corsPolicy == nil { rule.$corsPolicy = root.$corsPolicy }
        if rule.$headers == nil { rule.$headers = root.$headers }
        return rule
    }

    /// Every match of the delegate, in each of the root's that it lies within; nil if one lies within none.
    private static func matches(
        root: [Networking.HTTPMatchRequest], delegate: [Networking.HTTPMatchRequest]
    ) -> [Networking.HTTPMatchRequest]? {
        if root.isEmpty { return delegate }
        if delegate.isEmpty { return root }
        var result: [Networking.HTTPMatchRequest] = []
        for own in delegate {
            let bounds = root.filter { !conflicts($0, own) }
            if bounds.isEmpty { return nil }
            result += bounds.map { match(root: $0, delegate: own) }
        }
        return result
    }

    private static func match(
        root: Networking.HTTPMatchRequest, delegate: Networking.HTTPMatchRequest
    ) -> Networking.HTTPMatchRequest {
        var match = delegate
        match.name = joined(root.name, delegate.name)
        if match.$uri == nil { match.$uri = root.$uri }
        if match.$scheme == nil { match.$scheme = root.$scheme }
        if match.$method == nil { match.$method = root.$method }
        if match.$authority == nil { match.$authority = root.$authority }
        match.headers = root.headers.merging(delegate.headers) { $1 }
        match.withoutHeaders = root.withoutHeaders.merging(delegate.withoutHeaders) { $1 }
        match.queryParams = root.queryParams.merging(delegate.queryParams) { $1 }
        match.sourceLabels = root.sourceLabels.merging(delegate.sourceLabels) { $1 }
        if match.port == 0 { match.port = root.port }
        if match.sourceNamespace.isEmpty { match.sourceNamespace = root.sourceNamespace }
        if match.gateways.isEmpty { match.gateways = root.gateways }
        if match.statPrefix.isEmpty { match.statPrefix = root.statPrefix }
        return match
    }

    private static func joined(_ root: String, _ delegate: String) -> String {
        root.isEmpty || delegate.isEmpty ? root + delegate : "\(root)-\(delegate)"
    }

    /// Whether the delegate's match goes beyond the root's.
    private static func conflicts(_ root: Networking.HTTPMatchRequest, _ delegate: Networking.HTTPMatchRequest) -> Bool {
        if exceeds(root.$uri, delegate.$uri) || exceeds(root.$scheme, delegate.$scheme) { return true }
        if exceeds(root.$method, delegate.$method) || exceeds(root.$authority, delegate.$authority) { return true }
        if exceeds(root.headers, delegate.headers) || exceeds(root.withoutHeaders, delegate.withoutHeaders) { return true }
        if exceeds(root.queryParams, delegate.queryParams) { return true }
        if root.ignoreUriCase != delegate.ignoreUriCase { return true }
        if root.port != 0, delegate.port != 0, root.port != delegate.port { return true }
        if !root.sourceNamespace.isEmpty, root.sourceNamespace != delegate.sourceNamespace { return true }
        for (label, value) in delegate.sourceLabels {
            if let given = root.sourceLabels[label], given != value { return true }
        }
        return !root.gateways.isEmpty && !Set(delegate.gateways).isSubset(of: root.gateways)
    }

    private static func exceeds(_ root: [String: Networking.StringMatch], _ delegate: [String: Networking.StringMatch]) -> Bool {
        delegate.contains { exceeds(root[$0.key], $0.value) }
    }

    /// Whether a text can match `delegate` and not `root`, as far as that is decided: patterns are compared with nothing.
    private static func exceeds(_ root: Networking.StringMatch?, _ delegate: Networking.StringMatch?) -> Bool {
        guard let root, let delegate else { return false }
        switch (root.matchType, delegate.matchType) {
        case (.exact(let bound)?, .exact(let text)?): return text != bound
        case (.prefix(let bound)?, .exact(let text)?), (.prefix(let bound)?, .prefix(let text)?): return !text.hasPrefix(bound)
        default: return true
        }
    }
}
