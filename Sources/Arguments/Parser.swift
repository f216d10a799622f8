// From words to a filled declaration. All mistakes are gathered, so that a person sees them at once.

import Spelling

/// What the words say, by parameter, before anything is converted.
struct Scan {
    let declaration: Declaration
    /// By index of the parameter.
    private(set) var given: [Int: [Occurrence]] = [:]
    /// Words that belong to no option.
    private(set) var arguments: [String] = []
    private(set) var mistakes: [String] = []
    /// The option at the very end that still waits for its value.
    private(set) var awaiting: (index: Int, spelling: String)?
    /// Whether `--` was seen: all words after it are arguments.
    private(set) var isTerminated = false
    /// The words from the first argument on, where scanning stops at it.
    private(set) var rest: ArraySlice<String> = []

    /// - Parameter stopsAtArgument: whether the first argument ends the scan, as before a subcommand.
    init(_ words: ArraySlice<String>, for declaration: Declaration, stopsAtArgument: Bool = false) {
        self.declaration = declaration
        var words = words
        while let word = words.first {
            if isTerminated || word == "-" || !word.hasPrefix("-") || isNegativeNumber(word) {
                if stopsAtArgument {
                    rest = words
                    return
                }
                arguments.append(word)
                words.removeFirst()
            } else if word == "--" {
                isTerminated = true
                words.removeFirst()
            } else {
                words.removeFirst()
                if word.hasPrefix("--") { long(word, &words) } else { short(word, &words) }
            }
        }
    }

    private mutating func long(_ word: String, _ words: inout ArraySlice<String>) {
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let spelling = "--" + parts[0]
        let value = parts.count > 1 ? String(parts[1]) : nil
        guard let (index, isInverse) = declaration.option(long: parts[0]) else {
            unknown(spelling, suggestion: nearest(to: spelling, in: declaration.options.flatMap(\.spellings).filter { $0.hasPrefix("--") }))
            // The word after a misspelt option with a value is that value: one slip is one mistake.
            if value == nil, let meant = nearest(to: spelling, in: declaration.options.filter(\.takesValue).flatMap(\.spellings)),
                meant.hasPrefix("--"), let next = words.first, !next.hasPrefix("-")
            {
                words.removeFirst()
            }
            return
        }
        if declaration.parameters[index].takesValue {
            take(value, for: index, as: spelling, from: &words)
        } else if let value, declaration.parameters[index].isInvertible, !isInverse, value == "true" || value == "false" {
            give(value, to: index, as: spelling)
        } else if let value {
            mistakes.append("\(spelling) takes no value, but \"\(value)\" was given")
        } else {
            give(isInverse ? "false" : "true", to: index, as: spelling)
        }
    }

    /// One letter or several: flags may be joined, and the last may have its value at once.
    private mutating func short(_ word: String, _ words: inout ArraySlice<String>) {
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
            let spelling = "-\(letter)"
            guard let index = declaration.option(short: letter) else {
                let long = "-" + (word.split(separator: "=", maxSplits: 1).first ?? "")
                unknown(
                    word.count == 2 ? spelling : "\(spelling)\" in \"\(word)",
                    suggestion: declaration.option(long: long.dropFirst(2)) == nil ? nil : long)
                return
            }
            if declaration.parameters[index].takesValue {
                take(
                    letters.isEmpty ? nil : String(letters.first == "=" ? letters.dropFirst() : letters), for: index, as: spelling,
                    from: &words)
                return
            }
            if letters.first == "=" {
                mistakes.append("\(spelling) takes no value, but \"\(letters.dropFirst())\" was given")
                return
            }
            give("true", to: index, as: spelling)
        }
    }

    /// The value: what was joined, else the next word, unless that is itself an option of this command.
    private mutating func take(_ joined: String?, for index: Int, as spelling: String, from words: inout ArraySlice<String>) {
        if let joined { return give(joined, to: index, as: spelling) }
        guard let next = words.first else {
            awaiting = (index, spelling)
            return
        }
        guard !isOption(next) else {
            mistakes.append(needsValue(index, spelling))
            return
        }
        words.removeFirst()
        give(next, to: index, as: spelling)
    }

    func needsValue(_ index: Int, _ spelling: String) -> String {
        "\(spelling) needs a value: \(declaration.parameters[index].valueName)"
    }

    private mutating func give(_ text: String, to index: Int, as spelling: String) {
        given[index, default: []].append(Occurrence(text: text, spelling: spelling))
    }

    private mutating func unknown(_ spelling: String, suggestion: String?) {
        mistakes.append("unknown option \"\(spelling)\"" + didYouMean(suggestion))
    }

    private func isOption(_ word: String) -> Bool {
        if word.hasPrefix("--") {
            return word == "--" || declaration.option(long: word.dropFirst(2).prefix { $0 != "=" }) != nil
        }
        return word.count == 2 && word.hasPrefix("-") && word.last.flatMap { declaration.option(short: $0) } != nil
    }

    private func isNegativeNumber(_ word: String) -> Bool {
        Double(word) != nil && word.dropFirst().first.map { $0.isNumber && declaration.option(short: $0) == nil } ?? false
    }
}

extension Scan {
    /// Fills the declaration's properties; returns all that is wrong.
    func fill(environment: Environment) -> [String] {
        var mistakes = self.mistakes
        if let awaiting { mistakes.append(needsValue(awaiting.index, awaiting.spelling)) }
        var left = arguments[...]
        var neededLater = declaration.arguments.reduce(0) { $0 + $1.least }

        for (index, parameter) in declaration.parameters.enumerated() {
            var occurrences = given[index] ?? []
            if case .argument(let count) = parameter.kind {
                neededLater -= parameter.least
                let share = max(min(left.count - neededLater, count.upperBound - 1), min(parameter.least, left.count))
                occurrences = left.prefix(share).map { Occurrence(text: $0, spelling: parameter.valueName) }
                left = left.dropFirst(share)
                if occurrences.count < parameter.least { mistakes.append(missing(parameter, given: occurrences.count)) }
            } else if occurrences.isEmpty, let name = parameter.environment, let value = environment[name] {
                occurrences = [Occurrence(text: value, spelling: "environment variable \(name)")]
            } else if occurrences.isEmpty, parameter.isRequired, awaiting?.index != index {
                mistakes.append(missing(parameter, given: 0))
            }
            if !occurrences.isEmpty { mistakes += declaration.accept[index](occurrences) }
        }
        mistakes += left.map { "unexpected argument \"\($0)\"" + instead(of: $0) }
        return mistakes.isEmpty ? declaration.checks.flatMap { $0() } : mistakes
    }

    /// What to write rather than an argument of a command that takes none: the option that takes files, if it has one.
    private func instead(of argument: String) -> String {
        guard declaration.arguments.isEmpty else { return "" }
        let takesFiles = declaration.parameters.first { parameter in
            guard parameter.kind == .option, parameter.isRepeated, case .files = parameter.completion else { return false }
            return true
        }
        guard let takesFiles, let name = takesFiles.name else { return "; this command takes none" }
        return "; did you mean \(takesFiles.short.map { "-\($0)" } ?? "--\(name)") \(argument)?"
    }

    private func missing(_ parameter: Parameter, given: Int) -> String {
        guard parameter.isArgument else { return "missing option --\(parameter.name ?? "") \(parameter.valueName): \(parameter.summary)" }
        guard parameter.isRepeated, parameter.least > 1 else { return "missing argument \(parameter.valueName): \(parameter.summary)" }
        return "\(parameter.valueName): \(parameter.least) needed, \(given) given"
    }
}

extension Parameter {
    /// How many words it needs at least.
    var least: Int { if case .argument(let count) = kind { count.lowerBound } else { 0 } }
}

func didYouMean(_ suggestion: String?) -> String { suggestion.map { "; did you mean \"\($0)\"?" } ?? "" }
