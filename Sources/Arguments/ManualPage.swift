// Manual pages in the man macros (man(7), groff_man(7)): one for the program, one for each command.

struct ManualPage {
    private let page: CommandPage
    private let program: Program

    init(_ page: CommandPage, of program: Program) {
        self.page = page
        self.program = program
    }

    /// `meshctl-ca-init`
    var name: String { ([program.name] + page.path).joined(separator: "-") }

    var text: String {
        var lines = [
            ".\\\" Generated from the declaration of the command; changes here are lost.",
            ".TH \(argument(name.uppercased())) 1 \"\" "
                + "\(argument(program.name + " " + program.version)) \(argument(program.name + " manual"))",
            // No justified lines and no words cut: option names and paths stay whole.
            ".nh", ".ad l",
            ".SH NAME", "\(roff(name)) \\- \(roff(page.help.summary))",
            ".SH SYNOPSIS", ".B \(roff(usage(of: page, called: program.name)))",
        ]
        if !page.help.discussion.isEmpty { lines += [".SH DESCRIPTION"] + paragraphs(page.help.discussion) }
        if !page.help.examples.isEmpty {
            lines.append(".SH EXAMPLES")
            for example in page.help.examples {
                lines += [".PP"] + (example.note.map { [roff($0) + ":"] } ?? []) + [".RS 4", ".nf", roff(example.line), ".fi", ".RE"]
            }
        }
        for section in page.sections {
            let shown = section.commands.filter { !$0.isHidden }
            if shown.isEmpty { continue }
            lines.append(".SH \(argument(section.title.uppercased()))")
            for command in shown {
                lines += [".TP", ".B \(roff(([command.name] + command.aliases).joined(separator: ", ")))", roff(command.help.summary)]
            }
        }
        if !page.declaration.arguments.isEmpty {
            lines.append(".SH ARGUMENTS")
            for parameter in page.declaration.arguments {
                lines += [".TP", ".I \(roff(parameter.valueName))", roff(parameter.description)]
            }
        }
        lines.append(".SH OPTIONS")
        var title: String?
        for option in page.declaration.options {
            if let own = option.title, own != title { lines.append(".SS \(argument(own))") }
            title = option.title
            lines += [".TP", ".B \(roff(String(option.term.drop { $0 == " " })))", roff(option.description)]
        }
        let variables = page.declaration.options.filter { $0.environment != nil }
        if !variables.isEmpty {
            lines.append(".SH ENVIRONMENT")
            for option in variables {
                lines += [
                    ".TP", ".B \(roff(option.environment ?? ""))", roff("The value of --\(option.name ?? "") where that is not given."),
                ]
            }
        }
        lines.append(".SH EXIT STATUS")
        for (code, meaning) in page.help.exitCodes { lines += [".TP", ".B \(code.rawValue)", roff(meaning)] }
        let related = (page.path.isEmpty ? [] : [Array(page.path.dropLast())]) + page.children.map { page.path + [$0.name] }
        if !related.isEmpty {
            let names = related.map { ([program.name] + $0).joined(separator: "-") }
            lines.append(".SH SEE ALSO")
            for (index, name) in names.enumerated() { lines.append(".BR \(roff(name)) (1)" + (index < names.count - 1 ? "," : "")) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func paragraphs(_ text: String) -> [String] {
        var lines: [String] = []
        var isKept = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let keeps = line.hasPrefix(" ")
            if keeps != isKept { lines += keeps ? [".RS 4", ".nf"] : [".fi", ".RE"] }
            isKept = keeps
            if line.isEmpty, lines.isEmpty || keeps || lines.last == ".RE" { continue }
            lines.append(line.isEmpty ? ".PP" : roff(String(keeps ? line.drop { $0 == " " } : line)))
        }
        return lines + (isKept ? [".fi", ".RE"] : [])
    }

    /// Text as groff prints it unchanged: its escape character, real minus signs, and no macro at the start of a line.
    private func roff(_ text: String) -> String {
        let escaped = text.map { letter in
            switch letter {
            case "\\": "\\(rs"
            case "-": "\\-"
            case "'": "\\(aq"
            case "`": "\\(ga"
            case "^": "\\(ha"
            case "~": "\\(ti"
            default: String(letter)
            }
        }.joined()
        return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
    }

    private func argument(_ text: String) -> String { "\"" + roff(text).replacing("\"", with: "\\(dq") + "\"" }
}
