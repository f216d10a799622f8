// All text that is made from a program's declaration and kept beside its source, so that a package can install it as it is.

public struct GeneratedFiles: Sendable {
    /// Paths from the top of the repository, each with its contents; the same program gives the same bytes.
    public let files: [(path: String, contents: String)]

    public init(of program: Program) {
        let scripts: [(Shell, String)] = [(.bash, "\(program.name).bash"), (.zsh, "_\(program.name)"), (.fish, "\(program.name).fish")]
        let pages = program.allPages().map { ManualPage($0, of: program) }
        files = scripts.map { ("completions/\($0.1)", program.completionScript(for: $0.0)) } + pages.map { ("man/\($0.name).1", $0.text) }
    }
}
