// The door: the words of a call become one command's run, and its end becomes an exit code.

import Spelling

public struct Program: Sendable {
    public let name: String
    public let summary: String
    public let version: String
    public let discussion: String
    public let examples: [Help.Example]
    /// Where a person tells us of a fault of our own.
    public let reportsTo: String
    public let sections: [CommandSection]

    /// - Parameter commands: headings of the program's help, each with its commands. `completion` and `help` come by themselves.
    public init(
        name: String, summary: String, version: String, discussion: String = "", examples: [Help.Example] = [], reportsTo: String = "",
        commands: KeyValuePairs<String, [Subcommand]>
    ) {
        self.name = name
        self.summary = summary
        self.version = version
        self.discussion = discussion
        self.examples = examples
        self.reportsTo = reportsTo
        let own = Subcommand.command("completion", CompletionCommand.self)
        var sections = commands.map { CommandSection($0.key, $0.value) }
        if let last = sections.last, last.title == "Other" {
            sections[sections.count - 1] = CommandSection("Other", [own] + last.commands)
        } else {
            sections.append(CommandSection("Other", [own]))
        }
        self.sections = sections
    }

    /// Runs as a process: with its streams, and SIGPIPE handled as by other filters.
    /// - Parameter arguments: as given to the process, the called name first.
    public func run(_ arguments: [String], environment: Environment = .process) async -> Int32 {
        await run(arguments, in: .standard(environment: environment))
    }

    /// Runs one call and returns its exit code; all that was written is flushed.
    public func run(_ arguments: [String], in terminal: Terminal) async -> Int32 {
        let called = Caller(of: self, as: arguments.first ?? name)
        var code: ExitCode
        if called.isCompletion {
            code = await complete(Array(arguments.dropFirst()), in: terminal)
        } else if arguments.dropFirst().first == "__complete" {
            code = await complete(Array(arguments.dropFirst(2)), in: terminal)
        } else {
            let resolution = Resolution(of: arguments.dropFirst(), in: self, environment: terminal.environment)
            var terminal = terminal
            terminal.color = resolution.color
            code = await conclude(resolution, called: called.name, in: terminal)
        }
        terminal.output.flush()
        if let failure = terminal.output.failure {
            terminal.fail("cannot write to standard output: \(failure)")
            code = code == .fine ? .input : code
        }
        terminal.error.flush()
        return code.rawValue
    }

    private func conclude(_ resolution: Resolution, called: String, in terminal: Terminal) async -> ExitCode {
        switch resolution.outcome {
        case .help(let page):
            terminal.output.write(HelpText(page, of: self, called: called, in: terminal).text)
            return .fine
        case .version:
            terminal.print("\(name) \(version)")
            return .fine
        case .incomplete(let page):
            terminal.error.write(HelpText(page, of: self, called: called, in: terminal, on: terminal.error).text)
            return .usage
        case .mistakes(let mistakes, let path):
            for mistake in mistakes { terminal.fail(mistake) }
            terminal.note("See \"\(([called] + path).joined(separator: " ")) --help\".")
            return .usage
        case .run(let command, let path):
            return await run(command, path: [called] + path, in: terminal)
        }
    }

    private func run(_ command: any Command, path: [String], in terminal: Terminal) async -> ExitCode {
        do {
            if let completion = command as? CompletionCommand {
                terminal.output.write(completionScript(for: completion.shell))
                return .fine
            }
            return try await command.run(in: terminal)
        } catch let error as any ReportableError {
            terminal.fail(error.message, hint: error.hint)
            if error.exitCode == .usage { terminal.note("See \"\(path.joined(separator: " ")) --help\".") }
            return error.exitCode
        } catch {
            terminal.fail("internal fault: \(error)")
            terminal.note(
                "This is a fault of \(name) \(version), not of yours. Please report the command line and the lines above"
                    + (reportsTo.isEmpty ? "." : " at \(reportsTo)."))
            return .internalFault
        }
    }
}

/// The name that a program was called by, and what that name asks for.
struct Caller {
    /// For usage lines: `meshctl`, or `kubectl mesh` for `kubectl-mesh`.
    let name: String
    /// Whether kubectl asks for completions of its plugin (kubectl's protocol: `kubectl_complete-NAME WORD…`).
    let isCompletion: Bool

    init(of program: Program, as path: String) {
        let file = path.split(separator: "/").last.map(String.init) ?? program.name
        isCompletion = file.hasPrefix("kubectl_complete-")
        // kubectl reads a dash of a plugin's file name as a space, and an underscore as a dash.
        let words = file.split(separator: "-").map { $0.replacing("_", with: "-") }
        name = file.hasPrefix("kubectl-") ? words.joined(separator: " ") : file
    }
}

/// What a call asks for: found by walking down the tree, then parsing for the one command that was named.
struct Resolution {
    enum Outcome {
        case run(any Command, path: [String])
        case help(CommandPage)
        case version
        case incomplete(CommandPage)
        case mistakes([String], path: [String])
    }

    let outcome: Outcome
    private(set) var color = ColorChoice.auto

    init(of words: ArraySlice<String>, in program: Program, environment: Environment) {
        var color = ColorChoice.auto
        outcome = Resolution.walk(words, in: program, environment, &color)
        self.color = color
    }

    private static func walk(
        _ words: ArraySlice<String>, in program: Program, _ environment: Environment, _ color: inout ColorChoice
    ) -> Outcome {
        var words = words
        var path: [String] = []
        var sections = program.sections
        var page = { program.page }

        while true {
            let common = CommonOptions()
            let own = ProgramOptions()
            var declaration = Declaration()
            declaration.add(common)
            if path.isEmpty { declaration.add(own) }
            let scan = Scan(words, for: declaration, stopsAtArgument: true)
            let mistakes = scan.fill(environment: environment)
            color = common.color ?? color

            if common.help { return .help(page()) }
            if !mistakes.isEmpty {
                let isTooEarly = !scan.rest.isEmpty && !scan.mistakes.isEmpty
                return .mistakes(mistakes.map { $0 + (isTooEarly ? " (options of a command come after its name)" : "") }, path: path)
            }
            if own.version { return .version }
            guard let word = scan.rest.first else { return .incomplete(page()) }
            words = scan.rest.dropFirst()

            if word == "help", sections.command(named: word) == nil {
                // `help ca init` is `ca init --help`; options mean nothing there.
                words = words.filter { !$0.hasPrefix("-") } + ["--help"]
                continue
            }
            guard let subcommand = sections.command(named: word) else {
                let suggestion = nearest(to: word, in: sections.names + ["help"])
                return .mistakes(["unknown command \"\(word)\"" + didYouMean(suggestion)], path: path)
            }
            let above = path
            path.append(subcommand.name)
            page = { program.page(of: subcommand, below: above) }
            switch subcommand.content {
            case .group(_, let commands):
                sections = commands
            case .command(let type):
                let command = type.init()
                let common = CommonOptions()
                var declaration = Declaration()
                declaration.add(command)
                declaration.add(common)
                let mistakes = Scan(words, for: declaration).fill(environment: environment)
                color = common.color ?? color
                if common.help { return .help(page()) }
                return mistakes.isEmpty ? .run(command, path: path) : .mistakes(mistakes, path: path)
            }
        }
    }
}
