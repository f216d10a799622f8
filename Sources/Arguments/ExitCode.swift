// How a run ended: the codes that scripts rely on, and the errors that carry one.

/// The status with which the process ends. It depends on what was found, never on the output format.
public struct ExitCode: RawRepresentable, Hashable, Comparable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static let fine = ExitCode(rawValue: 0)
    public static let findings = ExitCode(rawValue: 1)
    public static let usage = ExitCode(rawValue: 2)
    public static let input = ExitCode(rawValue: 3)
    public static let unreachable = ExitCode(rawValue: 4)
    /// EX_SOFTWARE of sysexits(3).
    public static let internalFault = ExitCode(rawValue: 70)

    public static func < (left: ExitCode, right: ExitCode) -> Bool { left.rawValue < right.rawValue }

    /// The code in words, for help and manual pages; a command may say it more exactly in its `Help`.
    public var meaning: String {
        switch self {
        case .fine: "fine"
        case .findings: "something was found"
        case .usage: "wrong usage: an unknown option, a missing argument, a value that does not fit"
        case .input: "input that cannot be read or parsed, or output that cannot be written"
        case .unreachable: "a cluster or a server could not be reached"
        case .internalFault: "a fault of the program itself"
        default: "status \(rawValue)"
        }
    }
}

/// An error that knows how to be told to a person and which code the process ends with.
public protocol ReportableError: Error {
    var exitCode: ExitCode { get }
    /// What is wrong and where, one line or more, without a leading "error:".
    var message: String { get }
    /// What to do about it.
    var hint: String? { get }
}

extension ReportableError {
    public var hint: String? { nil }
}

/// Wrong usage that only shows while the command runs; reported as the parser's own mistakes are.
public struct UsageError: ReportableError, Hashable {
    public let message: String
    public let hint: String?
    public var exitCode: ExitCode { .usage }

    public init(_ message: String, hint: String? = nil) {
        self.message = message
        self.hint = hint
    }
}
