// What a command is: its help, its declared properties, and what it does.

/// Options and arguments declared as properties with `@Option`, `@Flag`, `@Argument` and `@OptionGroup`.
public protocol ParsableArguments: Sendable {
    init()
    /// What is wrong across properties, a line each; asked only when each alone is right.
    func mistakes() -> [String]
}

extension ParsableArguments {
    public func mistakes() -> [String] { [] }
}

/// A subcommand. Its properties say what it takes, its help what it is; its work is left to the modules below.
public protocol Command: ParsableArguments {
    static var help: Help { get }
    func run(in terminal: Terminal) async throws -> ExitCode
}

/// What a person is told about a command, on the terminal and in its manual page.
public struct Help: Sendable {
    /// One line, without a full stop.
    public let summary: String
    /// Paragraphs, separated by empty lines. Lines that start with a space are kept as they are.
    public let discussion: String
    /// Command lines that run as they are; the first is the first thing that help shows.
    public let examples: [Example]
    /// What codes mean for this command; 0, 2 and 70 need not be said.
    public let exitCodes: [(code: ExitCode, meaning: String)]

    public init(
        summary: String, discussion: String = "", examples: [Example] = [], exitCodes: KeyValuePairs<ExitCode, String> = [:]
    ) {
        self.summary = summary
        self.discussion = discussion
        self.examples = examples
        let general = [ExitCode.fine, .usage, .internalFault].filter { code in !exitCodes.contains { $0.key == code } }
        self.exitCodes = (exitCodes.map { ($0.key, $0.value) } + general.map { ($0, $0.meaning) }).sorted { $0.0 < $1.0 }
    }

    /// A command line, and, where it is not plain, what it does.
    public struct Example: Sendable, Hashable, ExpressibleByStringLiteral {
        public let line: String
        public let note: String?

        public init(_ line: String, _ note: String? = nil) {
            self.line = line
            self.note = note
        }

        public init(stringLiteral line: String) { self.init(line) }
    }
}

/// The options of every command.
struct CommonOptions: ParsableArguments {
    @Option("Colour: on terminals, always, or never", value: "WHEN") var color: ColorChoice?
    @Flag("Show this help", short: "h") var help: Bool
}

/// The options of the program itself.
struct ProgramOptions: ParsableArguments {
    @Flag("Show the version") var version: Bool
}
