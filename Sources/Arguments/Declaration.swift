// What a command takes, read off its properties: the one source of parsing, help, completions and manual pages.

/// One option, flag or positional argument.
struct Parameter: Sendable {
    enum Kind: Sendable, Equatable {
        case option
        case flag(isInvertible: Bool)
        case argument(Range<Int>)
    }

    let kind: Kind
    var name: String?
    var aliases: [String] = []
    var short: Character?
    let summary: String
    var placeholder: String?
    var environment: String?
    var completion: Completion?
    var isHidden = false
    var isRepeated = false
    var isRequired = false
    var allowedValues: [String] = []
    var typePlaceholder: String?
    var defaultValues: [String] = []
    /// The title of the option group that it came with.
    var title: String?

    /// The same, with what its declaration left to the property's name.
    func named(after property: String) -> Parameter {
        var named = self
        let words = name ?? hyphenated(property)
        named.name = words
        named.placeholder = placeholder ?? (isArgument ? nil : typePlaceholder) ?? words.uppercased()
        return named
    }

    var isArgument: Bool { if case .argument = kind { true } else { false } }
    var takesValue: Bool { kind == .option }
    var isInvertible: Bool { kind == .flag(isInvertible: true) }
    var valueName: String { placeholder ?? "VALUE" }

    /// As written: `--output`, `-o`; no aliases. Positional arguments have none.
    var spellings: [String] {
        guard !isArgument, let name else { return [] }
        return (short.map { ["-\($0)"] } ?? []) + ["--" + name] + (isInvertible ? ["--no-" + name] : [])
    }

}

/// `failOn` is `fail-on`, `xdsURL` is `xds-url`.
func hyphenated(_ property: String) -> String {
    let letters = Array(property)
    var words = ""
    for (index, letter) in letters.enumerated() {
        let startsWord =
            index > 0 && letter.isUppercase
            && (!letters[index - 1].isUppercase || (index + 1 < letters.count && letters[index + 1].isLowercase))
        words += (startsWord ? "-" : "") + letter.lowercased()
    }
    return words
}

/// A value as it was given, and where: `--output`, `-o`, `WORKLOAD` or an environment variable.
struct Occurrence: Sendable {
    let text: String
    let spelling: String
}

struct Declaration {
    /// In the order of the properties.
    private(set) var parameters: [Parameter] = []
    /// For each parameter: takes what was given, returns what is wrong with it.
    private(set) var accept: [@Sendable ([Occurrence]) -> [String]] = []
    /// Rules across parameters, of the command and its groups.
    private(set) var checks: [@Sendable () -> [String]] = []

    /// Finds the wrapped properties of `arguments` and of the groups in it. Their cells are shared, so that parsing fills `arguments`.
    mutating func add(_ arguments: some ParsableArguments, title: String? = nil) {
        let before = parameters.count
        for child in Mirror(reflecting: arguments).children {
            guard let property = child.value as? any DeclaredProperty, let label = child.label else { continue }
            property.declare(as: String(label.drop { $0 == "_" }), in: &self)
        }
        for index in before..<parameters.count where parameters[index].title == nil { parameters[index].title = title }
        checks.append { arguments.mistakes() }
    }

    mutating func add(_ parameter: Parameter, _ accept: @escaping @Sendable ([Occurrence]) -> [String]) {
        parameters.append(parameter)
        self.accept.append(accept)
    }

    var arguments: [Parameter] { parameters.filter(\.isArgument) }

    /// Those that are shown: first what belongs to no titled group, so that no title claims it.
    var options: [Parameter] {
        let shown = parameters.filter { !$0.isArgument && !$0.isHidden }
        return shown.filter { $0.title == nil } + shown.filter { $0.title != nil }
    }

    /// The option of a long name, and whether that is the inverse.
    func option(long name: some StringProtocol) -> (index: Int, isInverse: Bool)? {
        for (index, parameter) in parameters.enumerated() where !parameter.isArgument {
            if parameter.name.map({ $0 == name }) ?? false || parameter.aliases.contains(where: { $0 == name }) { return (index, false) }
            if parameter.isInvertible, let own = parameter.name, name == "no-" + own { return (index, true) }
        }
        return nil
    }

    func option(short name: Character) -> Int? {
        parameters.firstIndex { !$0.isArgument && $0.short == name }
    }

    /// The positional argument that the next word belongs to, after `count` of them.
    func argument(after count: Int) -> Parameter? {
        var seen = 0
        for parameter in parameters {
            guard case .argument(let range) = parameter.kind else { continue }
            let most = range.upperBound == .max ? Int.max : seen + range.upperBound - 1
            if count < most { return parameter }
            seen = most
        }
        return nil
    }
}
