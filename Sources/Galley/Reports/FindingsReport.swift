// What all formats of findings have in common: when they are told what, and what a run amounts to.

import Mesh

/// A format in which findings are written, while they are found.
///
/// The caller says `begin`, then for each resource `checked` and its findings, then `end`. What can be written at once is
/// written at once; what needs the whole (a valid JSON document, aligned columns) is complete after `end`. A report writes
/// text to the sink that it is given and knows nothing of files and terminals.
public protocol FindingsReport {
    typealias Sink = (String) -> Void

    /// Before anything else.
    mutating func begin(to sink: Sink)

    /// A resource was read and its rules are about to run. Only formats that list what is fine care.
    mutating func checked(_ resource: ResourceReference, at origin: Origin, to sink: Sink)

    /// Something was found. A suppression means that it is known and accepted: it never fails a run.
    mutating func finding(_ finding: Diagnostic, suppressed: Suppression?, to sink: Sink)

    /// All has been looked at.
    mutating func end(_ summary: FindingsSummary, to sink: Sink)
}

extension FindingsReport {
    public mutating func begin(to sink: Sink) {}
    public mutating func checked(_ resource: ResourceReference, at origin: Origin, to sink: Sink) {}
    public mutating func end(_ summary: FindingsSummary, to sink: Sink) {}
}

/// Why a finding does not count.
public struct Suppression: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// It was there when the baseline was written.
        case baseline
        /// Somebody wrote a suppression beside the resource.
        case inSource
    }

    public var kind: Kind
    public var reason: String

    public init(_ kind: Kind, reason: String = "") {
        self.kind = kind
        self.reason = reason
    }
}

/// What a run looked at and found.
public struct FindingsSummary: Sendable, Hashable {
    public var files = 0
    public var resources = 0

    /// Of the resources: without an error, with one, of a kind that is not ours to judge.
    public var valid = 0
    public var invalid = 0
    public var skipped = 0

    /// Files or documents that could not be read or parsed.
    public var unreadable = 0

    /// Findings by level, suppressed ones not counted.
    public var errors = 0
    public var warnings = 0
    public var infos = 0
    public var suppressed = 0

    public init() {}

    /// Counts one finding.
    public mutating func count(_ finding: Diagnostic, suppressed isSuppressed: Bool = false) {
        if isSuppressed {
            suppressed += 1
            return
        }
        switch finding.level {
        case .error: errors += 1
        case .warning: warnings += 1
        case .info: infos += 1
        }
    }

    /// The line that ends a run: `12 files, 40 resources: 37 valid, 2 invalid, 0 errors, 1 skipped`.
    public var line: String {
        "\(files) \(files == 1 ? "file" : "files"), \(resources) \(resources == 1 ? "resource" : "resources"): "
            + "\(valid) valid, \(invalid) invalid, \(unreadable) \(unreadable == 1 ? "error" : "errors"), \(skipped) skipped"
            + (suppressed > 0 ? ", \(suppressed) suppressed" : "")
    }
}
