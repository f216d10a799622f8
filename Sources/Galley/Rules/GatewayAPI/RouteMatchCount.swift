// RouteMatchCount: how many matches a route may have, all rules together.

/// At most 128 matches, whatever each rule may have by itself.
enum RouteMatchCount {
    static let maximum = 128

    /// - Parameter counts: the number of matches of each rule.
    static func check(_ counts: some Collection<Int>, at rules: Place, _ report: Report) {
        let total = counts.reduce(0, +)
        if total > maximum {
            report.error(
                "too-many-matches", rules, "the rules have \(total) matches together, and a route may have \(maximum)",
                hint: "divide the rules between several routes")
        }
    }
}
