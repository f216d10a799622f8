// Help as a person reads it: the summary, examples at once, then usage, arguments, options and exit codes,
// under the same headings everywhere.

struct HelpText {
    private let page: CommandPage
    private let program: Program
    private let called: String
    private let terminal: Terminal
    private let stream: TerminalStream
    private let width: Int

    init(_ page: CommandPage, of program: Program, called: String, in terminal: Terminal, on stream: TerminalStream? = nil) {
        self.page = page
        self.program = program
        self.called = called
        self.terminal = terminal
        self.stream = stream ?? terminal.output
        // Longer lines than 100 columns are hard to read, shorter than 40 leave no room for descriptions.
        width = min(max(terminal.width, 40), 100)
    }

    var text: String {
        var blocks = [page.help.summary]
        if !page.help.examples.isEmpty {
            blocks.append(
                section(
                    "Examples",
                    page.help.examples.flatMap { example in
                        (example.note.map { ["  # \($0)"] } ?? []) + ["  " + spoken(example.line)]
                    }))
        }
        blocks.append(section("Usage", ["  " + usage(of: page, called: called)]))
        if !page.help.discussion.isEmpty { blocks.append(wrap(page.help.discussion, to: width).joined(separator: "\n")) }
        for commands in page.sections where commands.commands.contains(where: { !$0.isHidden }) {
            blocks.append(
                section(
                    commands.title,
                    table(
                        commands.commands.filter { !$0.isHidden }.map {
                            (([$0.name] + $0.aliases).joined(separator: ", "), $0.help.summary)
                        })))
        }
        let arguments = page.declaration.arguments
        if !arguments.isEmpty { blocks.append(section("Arguments", table(arguments.map { ($0.valueName, $0.description) }))) }
        blocks.append(section("Options", options))
        blocks.append(section("Exit codes", table(page.help.exitCodes.map { (String($0.code.rawValue), $0.meaning) })))
        if page.isGroup {
            let command = ([called] + page.path + ["COMMAND"]).joined(separator: " ")
            blocks.append("\"\(command) --help\" tells more about a command.")
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// Options in order; those of titled groups under their titles.
    private var options: [String] {
        var lines: [String] = []
        var rest = page.declaration.options[...]
        let column = columnWidth(rest.map(\.term))
        while let first = rest.first {
            let group = rest.prefix { $0.title == first.title }
            rest = rest.dropFirst(group.count)
            if let title = first.title { lines += ["", "  \(title):"] }
            lines += table(group.map { ($0.term, $0.description) }, column: column)
        }
        return lines
    }

    private func section(_ title: String, _ lines: [String]) -> String {
        ([terminal.styled(title + ":", .heading, on: stream)] + lines).joined(separator: "\n")
    }

    private func columnWidth(_ terms: [String]) -> Int { min(terms.map(\.count).max() ?? 0, max(width / 3, 14)) + 4 }

    private func table(_ rows: [(String, String)], column: Int? = nil) -> [String] {
        let column = column ?? columnWidth(rows.map(\.0))
        return rows.flatMap { term, description in
            var lines = wrap(description, to: width - column).map { String(repeating: " ", count: column) + $0 }
            let head = "  " + term
            if lines.isEmpty || head.count + 2 > column {
                lines.insert(head, at: 0)
            } else {
                lines[0] = head + lines[0].dropFirst(head.count)
            }
            return lines
        }
    }

    /// An example in the words of this call: `kubectl mesh validate` for `meshctl validate`.
    private func spoken(_ line: String) -> String {
        line.split(separator: " ", omittingEmptySubsequences: false).map { $0 == program.name ? called : String($0) }.joined(separator: " ")
    }
}

/// `meshctl ca issue --identity ID [OPTIONS] NAME...`
func usage(of page: CommandPage, called: String) -> String {
    var words = [called] + page.path
    if page.isGroup { return (words + ["COMMAND", "[OPTIONS]"]).joined(separator: " ") }
    words += page.declaration.options.filter(\.isRequired).map { "--\($0.name ?? "") \($0.valueName)" }
    words.append("[OPTIONS]")
    for argument in page.declaration.arguments {
        words += Array(repeating: argument.valueName, count: max(argument.least, 1) - 1)
        words.append((argument.least == 0 ? "[\(argument.valueName)]" : argument.valueName) + (argument.isRepeated ? "..." : ""))
    }
    return words.joined(separator: " ")
}

extension Parameter {
    /// `-o, --output FORMAT`
    var term: String {
        let long = isInvertible ? "--[no-]" : "--"
        return (short.map { "-\($0), " } ?? "    ") + long + (name ?? "") + (takesValue ? " \(valueName)" : "")
    }

    /// The summary, and in brackets what else is to be known.
    var description: String {
        var facts: [String] = []
        if !allowedValues.isEmpty { facts.append("one of: " + allowedValues.joined(separator: ", ")) }
        if !defaultValues.isEmpty { facts.append("default: " + defaultValues.joined(separator: ", ")) }
        if let environment { facts.append("environment: " + environment) }
        if isRequired, !isArgument { facts.append("required") }
        if isRepeated, !isArgument { facts.append("repeatable") }
        return summary + (facts.isEmpty ? "" : " (" + facts.joined(separator: "; ") + ")")
    }
}

/// Lines of at most `width` columns. Empty lines part paragraphs; lines that start with a space stay as they are.
func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    func finish() {
        if !line.isEmpty { lines.append(line) }
        line = ""
    }
    for source in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if source.isEmpty || source.hasPrefix(" ") {
            finish()
            lines.append(String(source))
            continue
        }
        for word in source.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width { finish() }
            line += (line.isEmpty ? "" : " ") + word
        }
    }
    finish()
    return lines
}
