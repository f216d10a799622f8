// What a command speaks to: data to standard output, all else to standard error, colour where it is wanted.

import Glibc

public struct Terminal: Sendable {
    public let output: TerminalStream
    public let error: TerminalStream
    public let environment: Environment
    /// Set from `--color` before a command runs.
    public var color = ColorChoice.auto

    public init(output: TerminalStream, error: TerminalStream, environment: Environment) {
        self.output = output
        self.error = error
        self.environment = environment
    }

    /// The process's own streams. SIGPIPE is ignored from here on, so that a closed socket is an error of its write and not the end of
    /// the process; a process that starts others restores the signal for them.
    public static func standard(environment: Environment = .process) -> Terminal {
        signal(SIGPIPE, SIG_IGN)
        return Terminal(
            output: TerminalStream(descriptor: STDOUT_FILENO, capacity: 64 << 10),
            error: TerminalStream(descriptor: STDERR_FILENO, capacity: 0), environment: environment)
    }

    /// Streams in memory, for tests: read `output.captured` and `error.captured`.
    public static func capturing(environment: Environment = [:], columns: Int? = nil) -> Terminal {
        Terminal(
            output: TerminalStream(capturingAsTerminalOf: columns), error: TerminalStream(capturingAsTerminalOf: columns),
            environment: environment)
    }

    /// A line of data.
    public func print(_ line: String = "") { output.write(line + "\n") }

    /// A line for the person who watches: counts, progress, what to do next.
    public func note(_ line: String) {
        output.flush()
        error.write(line + "\n")
    }

    public func warn(_ message: String) { note(styled("warning:", .warning, on: error) + " " + message) }

    /// Says what failed; the exit code is the command's to return.
    public func fail(_ message: String, hint: String? = nil) {
        note(styled("error:", .error, on: error) + " " + message)
        if let hint { note(styled("hint:", .faint, on: error) + " " + hint) }
    }

    /// Columns to wrap to: `COLUMNS`, else the terminal's own, else 80.
    public var width: Int {
        if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
        return output.width ?? error.width ?? 80
    }

    /// `--color` decides; left to itself, colour is for terminals that can (https://no-color.org).
    public func usesColor(on stream: TerminalStream) -> Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: stream.isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
        }
    }

    /// The text in a style, or as it is where colour is not wanted.
    public func styled(_ text: String, _ style: Style, on stream: TerminalStream? = nil) -> String {
        usesColor(on: stream ?? output) ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// What a piece of text is, as parameters of the SGR sequence (ECMA-48, section 8.3.117).
    public enum Style: String, Sendable {
        case heading = "1"
        case error = "1;31"
        case warning = "1;33"
        case added = "32"
        case removed = "31"
        case changed = "33"
        case name = "36"
        case faint = "2"
    }
}

/// The values of `--color`.
public enum ColorChoice: String, CaseIterable, ArgumentValue {
    case auto, always, never
}
