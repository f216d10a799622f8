// RuleCatalogue: every code that a finding of the validation can have, with what it asks for and what to do.

/// The stable names of all rules. A code keeps its name and meaning from release to release: suppressions, baselines and
/// dashboards refer to it.
///
/// The texts stand in the files beside this one, a list for each area. A test compares them with the codes in the sources.
public enum RuleCatalogue {
    public static let all = reading + schema + virtualService + traffic + security + gateways + kubernetes + mesh

    /// The codes alone.
    static let codes = Set(all.map(\.code))
}

extension RuleDescription {
    /// A rule that Istio or the API server enforces.
    static func error(_ code: String, _ summary: String, _ help: String) -> RuleDescription {
        RuleDescription(code: code, summary: summary, help: help, level: .error)
    }

    /// A rule about what is accepted and does not do what it seems to, or will go away.
    static func warning(_ code: String, _ summary: String, _ help: String) -> RuleDescription {
        RuleDescription(code: code, summary: summary, help: help, level: .warning)
    }
}
