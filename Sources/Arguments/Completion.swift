// What shells offer for a value, and the answer to `meshctl __complete WORD…`, which they ask for what only the program knows.

/// How a value is completed.
public enum Completion: Sendable {
    case none
    /// Files of these extensions (all, if empty), and folders on the way there.
    case files([String])
    case folder
    case values([String])
    /// Asked of the program each time.
    case dynamic(@Sendable (CompletionRequest) async -> [CompletionCandidate])

    public static var file: Completion { .files([]) }
}

/// A word to offer. One that ends in `.`, `/`, `:` or `=` is taken to go on, so no space follows it.
public struct CompletionCandidate: Sendable, Hashable, ExpressibleByStringLiteral {
    public let value: String
    public let description: String

    public init(_ value: String, _ description: String = "") {
        self.value = value
        self.description = description
    }

    public init(stringLiteral value: String) { self.init(value) }
}

/// What is known of the line when a value is to be completed.
public struct CompletionRequest: Sendable {
    /// What of the value is there already; candidates that do not start with it are left out.
    public let prefix: String
    /// The arguments before it that belong to no option.
    public let arguments: [String]
    public let environment: Environment
    let options: [String: [String]]

    /// The values given so far to the option of that long name, such as `file`.
    public func values(of option: String) -> [String] { options[option] ?? [] }
}

/// The last line of an answer, as programs written with cobra give it: a colon and a sum of these.
struct CompletionDirective: OptionSet {
    let rawValue: Int
    static let noSpace = CompletionDirective(rawValue: 2)
    static let noFiles = CompletionDirective(rawValue: 4)
    static let onlyExtensions = CompletionDirective(rawValue: 8)
    static let onlyFolders = CompletionDirective(rawValue: 16)
}

extension Program {
    /// Prints candidates for the last of `words`, one a line, with a tab before a description; then the directive.
    func complete(_ words: [String], in terminal: Terminal) async -> ExitCode {
        let answer = await completions(of: words.last ?? "", after: words.dropLast(), environment: terminal.environment)
        for candidate in answer.candidates {
            let description = candidate.description.split(whereSeparator: \.isNewline).first ?? ""
            terminal.print(candidate.value + (description.isEmpty ? "" : "\t" + description))
        }
        terminal.print(":\(answer.directive.rawValue)")
        return .fine
    }

    typealias Answer = (candidates: [CompletionCandidate], directive: CompletionDirective)

    private func completions(of word: String, after words: ArraySlice<String>, environment: Environment) async -> Answer {
        var page = self.page
        var words = words
        var isHelp = false
        while page.isGroup {
            let scan = Scan(words, for: page.declaration, stopsAtArgument: true)
            guard let next = scan.rest.first else {
                let mayBeCommand = scan.awaiting == nil && !word.hasPrefix("-")
                if !mayBeCommand { return await completions(of: word, given: scan, environment) }
                let commands = page.children.map { CompletionCandidate($0.name, $0.help.summary) }
                let help = page.path.isEmpty && !isHelp ? [CompletionCandidate("help", "Show the help of a command")] : []
                return (matching(commands + help, word), .noFiles)
            }
            words = scan.rest.dropFirst()
            if next == "help", page.path.isEmpty {
                isHelp = true
            } else if let child = page.sections.command(named: next) {
                page = self.page(of: child, below: page.path)
            } else {
                return ([], .noFiles)
            }
        }
        return isHelp ? ([], .noFiles) : await completions(of: word, given: Scan(words, for: page.declaration), environment)
    }

    /// The word is a waiting option's value, a value joined to its option, an option, or an argument.
    private func completions(of word: String, given scan: Scan, _ environment: Environment) async -> Answer {
        let declaration = scan.declaration
        if let awaiting = scan.awaiting {
            return await values(of: declaration.parameters[awaiting.index], word, before: "", scan, environment)
        }
        if !scan.isTerminated, word.hasPrefix("-") {
            if word.hasPrefix("--"), let equals = word.firstIndex(of: "=") {
                guard let (index, _) = declaration.option(long: word[..<equals].dropFirst(2)) else { return ([], .noFiles) }
                let before = word[...equals]
                return await values(
                    of: declaration.parameters[index], String(word[before.endIndex...]), before: String(before), scan, environment)
            }
            if let letter = word.dropFirst().first, word.count > 2, let index = declaration.option(short: letter),
                declaration.parameters[index].takesValue
            {
                let before = word.prefix(word.dropFirst(2).first == "=" ? 3 : 2)
                return await values(
                    of: declaration.parameters[index], String(word[before.endIndex...]), before: String(before), scan, environment)
            }
            let open = declaration.parameters.enumerated().filter { index, parameter in
                !parameter.isHidden && (parameter.isRepeated || scan.given[index] == nil)
            }
            let options = open.flatMap { _, parameter in parameter.spellings.map { CompletionCandidate($0, parameter.summary) } }
            return (matching(options, word), .noFiles)
        }
        guard let argument = declaration.argument(after: scan.arguments.count) else { return ([], .noFiles) }
        return await values(of: argument, word, before: "", scan, environment)
    }

    private func values(
        of parameter: Parameter, _ prefix: String, before: String, _ scan: Scan, _ environment: Environment
    ) async -> Answer {
        var candidates: [CompletionCandidate]
        switch parameter.completion ?? .none {
        case .none: return ([], .noFiles)
        case .files(let extensions):
            return (extensions.map { CompletionCandidate($0) }, extensions.isEmpty ? [] : .onlyExtensions)
        case .folder: return ([], .onlyFolders)
        case .values(let values): candidates = values.map { CompletionCandidate($0) }
        case .dynamic(let provider):
            var options: [String: [String]] = [:]
            for (index, given) in scan.given { options[scan.declaration.parameters[index].name ?? ""] = given.map(\.text) }
            candidates = await provider(
                CompletionRequest(prefix: prefix, arguments: scan.arguments, environment: environment, options: options))
        }
        candidates = matching(candidates, prefix)
        let goesOn = !candidates.isEmpty && candidates.allSatisfy { $0.value.last.map { "./:=".contains($0) } ?? false }
        return (candidates.map { CompletionCandidate(before + $0.value, $0.description) }, goesOn ? [.noFiles, .noSpace] : .noFiles)
    }

    private func matching(_ candidates: [CompletionCandidate], _ prefix: String) -> [CompletionCandidate] {
        candidates.filter { $0.value.hasPrefix(prefix) }
    }
}
