// HTTPRewriteRules: what a route changes of a request's path and authority before it is sent on.

import IstioAPI

/// `rewrite` of a route. That the pattern is a regular expression is in the options of the field.
enum HTTPRewriteRules {
    static func check(_ rewrite: Networking.HTTPRewrite, at place: Place, _ report: Report) {
        guard let regex = rewrite.$uriRegexRewrite else {
            if rewrite.uri.isEmpty && rewrite.authority.isEmpty {
                report.error("rewrite-empty", place["uri"], "the rewrite changes nothing", hint: "give a uri, uriRegexRewrite or authority")
            }
            return
        }
        if !rewrite.uri.isEmpty {
            report.error(
                "rewrite-path", place["uriRegexRewrite"], "uriRegexRewrite cannot be combined with uri", hint: "remove one of the two")
        }
        if regex.match.utf8.count > StringMatchRules.maximumRegexLength {
            StringMatchRules.tooLong(regex.match, at: place["uriRegexRewrite"]["match"], report)
        }
        if regex.match.isEmpty || regex.rewrite.isEmpty {
            report.error(
                "rewrite-regex", place["uriRegexRewrite"][regex.match.isEmpty ? "match" : "rewrite"],
                "a rewrite by regular expression needs a pattern and what replaces it", hint: "give both match and rewrite")
        }
    }
}
