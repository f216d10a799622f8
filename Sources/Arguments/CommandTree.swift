// The tree of subcommands: names, aliases, headings. A node is a name and a type; nothing of a command is built until it is asked for.

/// A command, or a group of commands, under a name.
public struct Subcommand: Sendable {
    enum Content: Sendable {
        case command(any Command.Type)
        case group(help: @Sendable () -> Help, [CommandSection])
    }

    public let name: String
    public let aliases: [String]
    public let isHidden: Bool
    let content: Content

    /// A command. Hidden ones work, but are shown nowhere.
    public static func command(_ name: String, aliases: [String] = [], isHidden: Bool = false, _ type: any Command.Type) -> Subcommand {
        Subcommand(name: name, aliases: aliases, isHidden: isHidden, content: .command(type))
    }

    /// Commands below a common name: `ca init`, `ca issue`.
    public static func group(
        _ name: String, aliases: [String] = [], isHidden: Bool = false, help: @autoclosure @escaping @Sendable () -> Help,
        commands: [Subcommand]
    ) -> Subcommand {
        Subcommand(name: name, aliases: aliases, isHidden: isHidden, content: .group(help: help, [CommandSection("Commands", commands)]))
    }

    var help: Help {
        switch content {
        case .command(let type): type.help
        case .group(let help, _): help()
        }
    }
}

/// Commands under one heading of the program's help.
public struct CommandSection: Sendable {
    public let title: String
    public let commands: [Subcommand]

    public init(_ title: String, _ commands: [Subcommand]) {
        self.title = title
        self.commands = commands
    }
}

/// A command or group with its place in the tree: what help, manual pages and completions are made of.
struct CommandPage {
    /// Names from below the program; empty for the program itself.
    let path: [String]
    let aliases: [String]
    let help: Help
    let sections: [CommandSection]
    let declaration: Declaration

    var isGroup: Bool { !sections.isEmpty }
    var children: [Subcommand] { sections.flatMap(\.commands).filter { !$0.isHidden } }
}

extension Program {
    /// The page of the program itself.
    var page: CommandPage {
        var declaration = Declaration()
        declaration.add(CommonOptions())
        declaration.add(ProgramOptions())
        let help = Help(summary: summary, discussion: discussion, examples: examples)
        return CommandPage(path: [], aliases: [], help: help, sections: sections, declaration: declaration)
    }

    func page(of subcommand: Subcommand, below path: [String]) -> CommandPage {
        var declaration = Declaration()
        var sections: [CommandSection] = []
        switch subcommand.content {
        case .command(let type): declaration.add(type.init())
        case .group(_, let commands): sections = commands
        }
        declaration.add(CommonOptions())
        return CommandPage(
            path: path + [subcommand.name], aliases: subcommand.aliases, help: subcommand.help, sections: sections, declaration: declaration
        )
    }

    /// Every page that is not hidden, each before those below it.
    func allPages() -> [CommandPage] {
        func pages(below page: CommandPage) -> [CommandPage] {
            [page] + page.children.flatMap { pages(below: self.page(of: $0, below: page.path)) }
        }
        return pages(below: page)
    }
}

extension [CommandSection] {
    /// The command of that name or alias.
    func command(named word: String) -> Subcommand? {
        for section in self {
            if let found = section.commands.first(where: { $0.name == word || $0.aliases.contains(word) }) { return found }
        }
        return nil
    }

    /// All names that can be written here.
    var names: [String] { flatMap(\.commands).filter { !$0.isHidden }.flatMap { [$0.name] + $0.aliases } }
}
