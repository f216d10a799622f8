// `meshctl version`.

import Arguments

/// The version of this program, and of the APIs that it speaks.
struct Version: Command {
    static let current = "0.1.0"

    enum Format: String, CaseIterable, Sendable, ArgumentValue { case text, json, yaml }

    static let help = Help(
        summary: "Print the version",
        examples: ["meshctl version", "meshctl version -o json"])

    @Option("How to print it", short: "o", value: "FORMAT") var output: Format = .text

    func run(in terminal: Terminal) async throws -> ExitCode {
        switch output {
        case .text: terminal.print("meshctl \(Self.current)")
        case .json: terminal.print("{\"schemaVersion\":1,\"version\":\"\(Self.current)\"}")
        case .yaml: terminal.print("schemaVersion: 1\nversion: \(Self.current)")
        }
        return .fine
    }
}
