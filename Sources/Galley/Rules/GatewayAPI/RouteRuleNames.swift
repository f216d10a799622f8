// RouteRuleNames: the names by which policies refer to the rules of a route.

/// A name belongs to one rule only.
enum RouteRuleNames {
    /// - Parameter names: the name of each rule, nil for a rule without one.
    static func check(_ names: some Collection<String?>, at rules: Place, _ report: Report) {
        var seen: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            guard let name else { continue }
            if let earlier = seen[name] {
                report.error(
                    "rule-name-repeated", rules[index]["name"], "rules[\(earlier)] is named \"\(name)\" too",
                    hint: "give each rule a name of its own")
            } else {
                seen[name] = index
            }
        }
    }
}
