// Patterns: regular expressions of routes, checked as Envoy checks them.

import EnvoyAPI
import IstioAPI
import RegularExpression

/// Verdicts on patterns, each worked out once for all ports.
final class Patterns {
    private var verdicts: [String: RouteFault?] = [:]

    func matcher(_ pattern: String) throws(RouteFault) -> EnvoyMatcher.RegexMatcher {
        if let fault = verdict(pattern) { throw fault }
        var matcher = EnvoyMatcher.RegexMatcher()
        matcher.regex = pattern
        return matcher
    }

    /// Nil if the match is of no kind, which means that anything there matches.
    func matcher(_ match: Networking.StringMatch) throws(RouteFault) -> EnvoyMatcher.StringMatcher? {
        var matcher = EnvoyMatcher.StringMatcher()
        switch match.matchType {
        case .exact(let text): matcher.matchPattern = .exact(text)
        case .prefix(let text): matcher.matchPattern = .prefix(text)
        case .regex(let pattern): matcher.matchPattern = .safeRegex(try self.matcher(pattern))
        case nil: return nil
        }
        return matcher
    }

    private func verdict(_ pattern: String) -> RouteFault? {
        if let known = verdicts[pattern] { return known }
        var verdict: RouteFault?
        do {
            _ = try RegularExpression(pattern)
        } catch {
            verdict = RouteFault(message: "the regular expression cannot be used: \(error.message)", hint: "Envoy takes RE2's syntax")
        }
        verdicts[pattern] = .some(verdict)
        return verdict
    }
}
