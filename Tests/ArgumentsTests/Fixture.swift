// A small program with one of everything, whose commands print what they were given.

import Arguments

enum Format: String, CaseIterable, ArgumentValue { case table, wide, json, yaml }

struct Port: ArgumentValue, Equatable {
    let number: UInt16
    var argument: String { String(number) }

    init(argument: String) throws(ArgumentError) {
        guard let number = UInt16(argument), number > 0 else { throw ArgumentError("is not a port from 1 to 65535") }
        self.number = number
    }
}

struct Source: ParsableArguments {
    @Option("A file, a folder, or - for standard input", name: "file", aliases: ["filename"], short: "f", value: "PATH", completion: .file)
    var files: [String]
    @Flag("Read subfolders too", short: "R") var recursive: Bool
    @Option("The kubeconfig", value: "FILE", environment: "KUBECONFIG", completion: .files(["yaml", "yml"])) var kubeconfig: String?
    @Option("Address of a running control plane") var xdsAddress: String?

    func mistakes() -> [String] { !files.isEmpty && xdsAddress != nil ? ["--file and --xds-address exclude each other"] : [] }
}

struct Validate: Command {
    static let help = Help(
        summary: "Check configuration against every schema and rule",
        discussion: """
            Findings are sorted by file and line; each has a code that stays the same from version to
            version, so that a baseline can name it.

              kept   as it is

            That's all.
            """,
        examples: ["meshctl validate -f samples", .init("cat all.yaml | meshctl validate -f -", "From standard input")],
        exitCodes: [.findings: "a finding at or over --fail-on", .input: "a file cannot be read"])

    @OptionGroup("Source of the mesh") var source: Source
    @Option("Format of the output", short: "o", value: "FORMAT", environment: "MESHCTL_OUTPUT") var output: Format = .table
    @Option("Level that makes the run fail") var failOn: Format?
    @Option("How many findings at most", short: "m") var maximum: Int = 100
    @Option("Part of the day", isHidden: true) var share: Double = 1
    @Option("Port to listen on", environment: "PORT") var port: Port?
    @Option("Whether to", name: "strict") var isStrict: Bool?
    @Flag("Say more", short: "v") var verbose: Int
    @Flag("Follow links", isInvertible: true) var follow: Bool = true
    @Flag("Keep what is [there]: all", isInvertible: true, environment: "KEEP") var keep: Bool?

    func run(in terminal: Terminal) async throws -> ExitCode {
        var words: [String] = []
        if !source.files.isEmpty { words.append("files=" + source.files.joined(separator: "|")) }
        if source.recursive { words.append("recursive") }
        if let kubeconfig = source.kubeconfig { words.append("kubeconfig=\(kubeconfig)") }
        if let address = source.xdsAddress { words.append("xds=\(address)") }
        if output != .table { words.append("output=\(output)") }
        if let failOn { words.append("failOn=\(failOn)") }
        if maximum != 100 { words.append("maximum=\(maximum)") }
        if share != 1 { words.append("share=\(share)") }
        if let port { words.append("port=\(port.number)") }
        if let isStrict { words.append("strict=\(isStrict)") }
        if verbose > 0 { words.append("verbose=\(verbose)") }
        if !follow { words.append("nofollow") }
        if let keep { words.append("keep=\(keep)") }
        terminal.print(words.joined(separator: " "))
        return .fine
    }
}

/// Positional arguments of every kind: one needed, one optional.
struct Explain: Command {
    static let help = Help(summary: "Explain a field", examples: ["meshctl explain virtualservice"])
    static let kinds: [CompletionCandidate] = [.init("virtualservice", "Routes of a host"), "virtualservice.spec.", "gateway", "all:of:it"]

    @Argument("The field", value: "KIND[.FIELD...]", completion: .dynamic { _ in kinds }) var field: String
    @Argument("Its version") var version: Int?
    @Option(
        "Seen from there",
        completion: .dynamic { request in
            request.values(of: "near").map { CompletionCandidate("near-" + $0) } + ["deploy/a", "deploy/b"]
        }) var from: String?
    @Option("Near what") var near: [String]

    func run(in terminal: Terminal) async throws -> ExitCode {
        terminal.print("field=\(field)" + (version.map { " version=\($0)" } ?? "") + (from.map { " from=\($0)" } ?? ""))
        return .fine
    }
}

/// Many, then one; and a required option.
struct Copy: Command {
    static let help = Help(summary: "Copy files", examples: ["meshctl ca copy --mode fast a b target"])
    @Argument("What to copy", value: "SOURCE", count: 1..., completion: .file) var sources: [String]
    @Argument("Where to", completion: .folder) var target: String
    @Option("How") var mode: String

    func run(in terminal: Terminal) async throws -> ExitCode {
        terminal.print("sources=\(sources.joined(separator: "|")) target=\(target) mode=\(mode)")
        return .fine
    }
}

/// Counted: two or three.
struct Compare: Command {
    static let help = Help(summary: "Compare", examples: ["meshctl diff a b"], exitCodes: [.findings: "they differ"])
    @Argument("What to compare", value: "FILE", count: 2...3) var files: [String]

    func run(in terminal: Terminal) async throws -> ExitCode {
        terminal.print(files.joined(separator: "|"))
        return .findings
    }
}

struct Unreachable: ReportableError {
    var exitCode: ExitCode { .unreachable }
    var message: String { "no answer from 10.0.0.1" }
    var hint: String? { "is the cluster up?" }
}

struct Surprise: Error {}

struct Fail: Command {
    static let help = Help(summary: "Fail in a way", examples: ["meshctl fail surprise"])
    enum Way: String, CaseIterable, ArgumentValue { case usage, unreachable, surprise }
    @Argument("How") var way: Way

    func run(in terminal: Terminal) async throws -> ExitCode {
        switch way {
        case .usage: throw UsageError("a folder needs -R", hint: "add -R")
        case .unreachable: throw Unreachable()
        case .surprise: throw Surprise()
        }
    }
}

let meshctl = Program(
    name: "meshctl", summary: "A service mesh in one binary", version: "0.1.0", examples: ["meshctl validate -f samples"],
    reportsTo: "https://example.org/issues",
    commands: [
        "Configuration": [
            .command("validate", aliases: ["val"], Validate.self), .command("explain", Explain.self), .command("diff", Compare.self),
            .group(
                "proxy-config", aliases: ["pc"], help: Help(summary: "What a proxy gets", examples: ["meshctl pc routes a"]),
                commands: [.command("routes", aliases: ["r"], Explain.self), .command("listeners", aliases: ["l"], Explain.self)]),
        ],
        "Certificates": [
            .group(
                "ca", help: Help(summary: "Offline PKI", examples: ["meshctl ca copy --mode fast a b"]),
                commands: [.command("copy", Copy.self)])
        ],
        "Other": [.command("fail", Fail.self), .command("secret", isHidden: true, Compare.self)],
    ])

struct Ending: Equatable { var output: String, error: String, code: Int32 }

/// Runs a line, its words parted by spaces (`~` stands for an empty word).
func run(_ line: String, as name: String = "meshctl", environment: Environment = [:], columns: Int? = nil) async -> Ending {
    let terminal = Terminal.capturing(environment: environment, columns: columns)
    let words = line.split(separator: " ").map { $0 == "~" ? "" : String($0) }
    let code = await meshctl.run([name] + words, in: terminal)
    return Ending(output: terminal.output.captured, error: terminal.error.captured, code: code)
}
