// ValidationRun: many documents judged one by one, findings reported as they come, and counted.

import Mesh
import YAML

/// A run of the validator over any number of inputs: feeds a report, applies suppressions, counts.
public struct ValidationRun: ~Copyable {
    public struct Options: Sendable {
        public var validation = ValidationOptions()
        public var baseline: Baseline?

        /// The folder that paths in fingerprints are relative to.
        public var root = ""

        /// Today as `2026-01-31`: suppressions may end.
        public var today = ""

        public init() {}
    }

    private var validator: Validator
    private var report: any FindingsReport
    private let sink: FindingsReport.Sink
    private let options: Options
    private var counter: FingerprintCounter

    public private(set) var summary = FindingsSummary()

    /// Kinds that are not known, with the number of objects of each.
    public private(set) var skippedKinds: [String: Int] = [:]

    /// Findings that are not suppressed, for a new baseline; empty unless they are asked for.
    public private(set) var kept: [Diagnostic] = []
    private let keepsFindings: Bool

    public init(_ options: Options, report: any FindingsReport, keepsFindings: Bool = false, sink: @escaping FindingsReport.Sink) {
        validator = Validator(options: options.validation)
        self.options = options
        self.report = report
        self.sink = sink
        self.keepsFindings = keepsFindings
        counter = FingerprintCounter(root: options.root)
        self.report.begin(to: sink)
    }

    /// The next input begins.
    public mutating func beginFile() { summary.files += 1 }

    /// Judges a document of the present input.
    public mutating func judge(_ document: Document, file: String) {
        for judgement in validator.judge(document, file: file) {
            summary.resources += 1
            if judgement.verdict != .skipped { report.checked(judgement.resource, at: judgement.origin, to: sink) }
            var errors = 0
            for finding in judgement.diagnostics where take(finding, document) && finding.level == .error { errors += 1 }
            switch judgement.verdict {
            case .skipped:
                summary.skipped += 1
                skippedKinds["\(judgement.resource.apiVersion) \(judgement.resource.kind)", default: 0] += 1
            // An error that is suppressed does not make a resource invalid.
            case .valid, .invalid: if errors > 0 { summary.invalid += 1 } else { summary.valid += 1 }
            }
        }
    }

    /// Judges settings of the mesh; they are not counted as a resource.
    public mutating func judge(_ document: Document, as settings: MeshSettings, file: String) {
        for finding in validator.judge(document, as: settings, file: file) { take(finding, document) }
    }

    /// Takes a document that cannot be parsed.
    public mutating func unparsable(_ error: YAMLError, file: String) {
        summary.unreadable += 1
        take(
            Diagnostic(
                .error, code: error.code.rawValue, message: error.message, hint: error.hint,
                origin: Origin(file: file, line: error.mark.line, column: error.mark.column)), nil, isSuppressible: false)
    }

    /// Takes an input that cannot be read at all.
    public mutating func unreadable(_ path: String, _ message: String, hint: String?) {
        summary.unreadable += 1
        take(Diagnostic(.error, code: "unreadable", message: message, hint: hint, origin: Origin(file: path)), nil, isSuppressible: false)
    }

    /// All has been fed.
    public mutating func end() { report.end(summary, to: sink) }

    /// Reports a finding. False if it is suppressed. What could not be read is no finding about it: nobody knows what is
    /// in there, so no baseline covers it.
    @discardableResult private mutating func take(_ finding: Diagnostic, _ document: Document?, isSuppressible: Bool = true) -> Bool {
        var suppression: Suppression?
        var remark: Diagnostic?
        if let document { (suppression, remark) = SourceSuppression.verdict(on: finding, in: document, today: options.today) }
        if isSuppressible, let baseline = options.baseline, suppression == nil, baseline.contains(counter.fingerprint(of: finding)) {
            suppression = Suppression(.baseline)
        }
        summary.count(finding, suppressed: suppression != nil)
        report.finding(finding, suppressed: suppression, to: sink)
        if suppression == nil, isSuppressible, keepsFindings { kept.append(finding) }
        if let remark {
            summary.count(remark)
            report.finding(remark, suppressed: nil, to: sink)
        }
        return suppression == nil
    }
}
