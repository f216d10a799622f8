// `completion SHELL`, and what the three scripts share. Scripts are static text: they ask the program only for dynamic values.

/// A shell with a script of its own.
public enum Shell: String, CaseIterable, ArgumentValue {
    case bash, zsh, fish
}

struct CompletionCommand: Command {
    static let help = Help(
        summary: "Print the completion script of a shell",
        discussion: """
            Load it in the shell's start-up file:

              bash  source <(meshctl completion bash)
              zsh   source <(meshctl completion zsh)
              fish  meshctl completion fish | source

            or put it where the shell looks: as meshctl into bash-completion's completions folder, as _meshctl into a folder of zsh's
            fpath, as meshctl.fish into ~/.config/fish/completions.
            """,
        examples: ["meshctl completion bash"])

    @Argument("The shell") var shell: Shell

    /// `Program` prints the script itself, for only it knows the tree.
    func run(in terminal: Terminal) async throws -> ExitCode { .fine }
}

extension Program {
    public func completionScript(for shell: Shell) -> String {
        switch shell {
        case .bash: BashCompletion(of: self).script
        case .zsh: ZshCompletion(of: self).script
        case .fish: FishCompletion(of: self).script
        }
    }
}

extension CommandPage {
    /// The path as the scripts keep it: names joined by spaces.
    var key: String { path.joined(separator: " ") }

    /// Every way to write a command below this one, with the path that it leads to.
    var descents: [(words: [String], path: String)] {
        children.map { ([$0.name] + $0.aliases, (path + [$0.name]).joined(separator: " ")) }
    }

    /// Positional arguments with the places that they can take, counted from 1; nil: all further places.
    var places: [(parameter: Parameter, places: [Int]?)] {
        var next = 1
        return declaration.arguments.map { parameter in
            guard case .argument(let count) = parameter.kind, count.upperBound != .max else { return (parameter, nil) }
            defer { next += count.upperBound - 1 }
            return (parameter, Array(next..<next + count.upperBound - 1))
        }
    }
}

/// A word in single quotes, for any of the shells; fish also wants backslashes doubled.
func quoted(_ text: String, forFish: Bool = false) -> String {
    "'" + text.map { $0 == "'" ? (forFish ? "\\'" : "'\\''") : $0 == "\\" && forFish ? "\\\\" : String($0) }.joined() + "'"
}
