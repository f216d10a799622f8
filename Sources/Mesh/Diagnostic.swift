// What is wrong with somebody's configuration, where, and what to do about it.

/// One finding about a configuration: every error of a lower floor becomes one at its module's door.
public struct Diagnostic: Error, Sendable {
    /// How bad it is. Errors are greater than warnings, warnings than infos.
    public enum Level: String, Sendable, Hashable, CaseIterable {
        case error, warning, info
    }

    /// The rule's stable name, `schema` or `IST0101`: what suppressions, baselines and documentation refer to.
    public var code: String
    public var level: Level

    /// What is wrong, in one clause without a full stop.
    public var message: String

    /// What to do about it.
    public var hint: String?
    public var origin: Origin?

    /// The field, from the resource's root: `spec.http[0].route[0].weight`.
    public var path: String?

    /// The resource that it is about.
    public var subject: ResourceReference?

    /// The line of the origin, without its end, to be shown with a caret. Two diagnostics that differ in nothing else are
    /// equal: it is a copy of what the origin points to.
    public var sourceLine: String?

    public init(
        _ level: Level, code: String, message: String, hint: String? = nil, origin: Origin? = nil, path: String? = nil,
        subject: ResourceReference? = nil, sourceLine: String? = nil
    ) {
        self.level = level
        self.code = code
        self.message = message
        self.hint = hint
        self.origin = origin
        self.path = path
        self.subject = subject
        self.sourceLine = sourceLine
    }
}

extension Diagnostic: Hashable {
    public static func == (left: Diagnostic, right: Diagnostic) -> Bool {
        left.code == right.code && left.level == right.level && left.message == right.message && left.hint == right.hint
            && left.origin == right.origin && left.path == right.path && left.subject == right.subject
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(level)
        hasher.combine(message)
        hasher.combine(hint)
        hasher.combine(origin)
        hasher.combine(path)
        hasher.combine(subject)
    }
}

extension Diagnostic.Level: Comparable {
    private var severity: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }

    public static func < (left: Self, right: Self) -> Bool { left.severity < right.severity }
}
