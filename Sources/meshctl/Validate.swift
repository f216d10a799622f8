// `meshctl validate`: every schema and rule, each finding with its place and what to do.

import Arguments
import Galley
import Glibc
import Mesh
import Platforms

struct Validate: Command {
    enum Format: String, CaseIterable, Sendable, ArgumentValue { case text, table, wide, json, yaml, name, sarif, junit, github }

    enum Threshold: String, CaseIterable, Sendable, ArgumentValue { case error, warning, info, never }

    static let help = Help(
        summary: "Check Istio, Gateway API and Kubernetes YAML before it is applied",
        discussion: """
            Holds every document against the definition of its kind and the rules of meaning, as Istio's own validation and the API \
            server would, and reports all findings with file, line and column. Kinds that are not known are passed and counted.

            A finding can be suppressed beside its cause: "# meshctl:ignore CODE until 2027-01-31: REASON", on its line or on the line \
            above.
            """,
        examples: [
            "meshctl validate -f samples/bookshop",
            "meshctl validate -R -f deploy -o github",
            "kubectl get vs,dr,gw -A -o yaml | meshctl validate -f -",
            "meshctl validate -R -f . --write-baseline .meshctl-baseline.json",
        ],
        exitCodes: [
            .findings: "findings at or over --fail-on",
            .input: "an input cannot be read or parsed, or holds nothing",
            .unreachable: "the server of a URL could not be reached",
        ])

    @OptionGroup("Inputs") var inputs: FileInputs
    @Option("The mesh's settings (MeshConfig), checked too", value: "FILE", completion: .file) var meshConfig: String?
    @Option("The format of the findings", short: "o", value: "FORMAT") var output: Format = .text
    @Option("The level from which findings make the run fail", value: "LEVEL", environment: "MESHCTL_FAIL_ON") var failOn: Threshold =
        .error
    @Flag("Report kinds that are not known, instead of passing them") var strict = false
    @Option("Known findings: only others count", value: "FILE", completion: .file) var baseline: String?
    @Option("Write all findings of this run as a baseline", value: "FILE", completion: .file) var writeBaseline: String?
    @Flag("With --write-baseline: only say what would be written") var dryRun = false
    @Flag("Name the kinds that were passed over", short: "v") var verbose = false

    func mistakes() -> [String] { inputs.paths.isEmpty && meshConfig == nil ? [FileInputs.missing] : [] }

    func run(in terminal: Terminal) async throws -> ExitCode {
        var options = ValidationRun.Options()
        options.validation.isStrict = strict
        options.root = Self.workingFolder
        options.today = Self.today
        if let baseline { options.baseline = try BaselineFile.read(baseline) }

        let pace = OutputPace(terminal)
        let set = InputSet(paths: inputs.paths, recursive: inputs.recursive)
        var run = ValidationRun(options, report: report(in: terminal), keepsFindings: writeBaseline != nil) {
            terminal.output.write($0)
            pace.flushIfDue()
        }
        var progress = Progress(terminal)
        for failure in set.failures { run.unreadable(failure.path, failure.message, hint: failure.hint) }
        if let meshConfig { read(.file(meshConfig), into: &run, &progress, as: .meshConfig) }
        var isUnreachable = false
        for source in set.sources where !read(source, into: &run, &progress) { isUnreachable = true }
        progress.end()
        run.end()
        if let writeBaseline {
            let findings = run.kept.count == 1 ? "1 finding" : "\(run.kept.count) findings"
            if dryRun {
                terminal.note("would write \(findings) to \(writeBaseline)")
            } else {
                try BaselineFile.write(run.kept, root: options.root, to: writeBaseline)
                terminal.note("wrote \(findings) to \(writeBaseline)")
            }
        }
        terminal.output.flush()
        let code = conclude(run.summary, run.skippedKinds, set.empty, terminal)
        return isUnreachable ? .unreachable : code
    }

    /// False if the source is on a server that could not be reached.
    @discardableResult private func read(
        _ source: InputSet.Source, into run: inout ValidationRun, _ progress: inout Progress, as settings: MeshSettings? = nil
    ) -> Bool {
        run.beginFile()
        do throws(InputSet.Failure) {
            var documents = try DocumentSource(source)
            while let next = documents.next() {
                switch next {
                case .success(let document):
                    if let settings {
                        run.judge(document, as: settings, file: source.name)
                    } else {
                        run.judge(document, file: source.name)
                    }
                case .failure(let error): run.unparsable(error, file: source.name)
                }
                progress.step(run.summary.resources, of: source.name)
            }
        } catch {
            run.unreadable(error.path, error.message, hint: error.hint)
            return !error.isUnreachable
        }
        return true
    }

    /// Says what is left to say, the count line last, and finds the exit code.
    private func conclude(
        _ summary: FindingsSummary, _ skipped: [String: Int], _ empty: [InputSet.Failure], _ terminal: Terminal
    ) -> ExitCode {
        if verbose {
            for (kind, count) in skipped.sorted(by: { $0.key < $1.key }) { terminal.note("passed: \(count) of \(kind)") }
        }
        var isEmpty = false
        if !inputs.allowEmpty {
            let advice = "or say --allow-empty"
            for folder in empty {
                terminal.fail(
                    "\(folder.path): \(folder.message)", hint: (folder.hint.map { $0 + ", " } ?? "check the path after -f, ") + advice)
            }
            let holdsNothing = summary.resources == 0 && summary.unreadable == 0 && empty.isEmpty && !inputs.paths.isEmpty
            if holdsNothing { terminal.fail("the inputs hold no resource", hint: "check the paths after -f, \(advice)") }
            isEmpty = holdsNothing || !empty.isEmpty
        }
        terminal.note(summary.line)
        if summary.unreadable > 0 || isEmpty { return .input }
        if writeBaseline != nil { return .fine }
        let counts = [(Diagnostic.Level.error, summary.errors), (.warning, summary.warnings), (.info, summary.infos)]
        guard let failingLevel else { return .fine }
        return counts.contains { level, count in level >= failingLevel && count > 0 } ? .findings : .fine
    }

    private func report(in terminal: Terminal) -> any FindingsReport {
        let root = Self.workingFolder
        switch output {
        case .text:
            return TextReport(
                showsSource: terminal.output.isTerminal, colour: terminal.usesColor(on: terminal.output), width: terminal.width)
        case .table: return TableReport()
        case .wide: return TableReport(wide: true)
        case .json: return JSONReport()
        case .yaml: return YAMLReport()
        case .name: return NameReport()
        case .sarif: return SARIFReport(version: Version.current, root: root, rules: RuleCatalogue.all)
        case .junit: return JUnitReport(name: "meshctl validate", root: root, failOn: failingLevel)
        case .github: return GitHubReport(root: root)
        }
    }

    /// The level from which findings count against the run; nil: none does.
    private var failingLevel: Diagnostic.Level? {
        switch failOn {
        case .error: .error
        case .warning: .warning
        case .info: .info
        case .never: nil
        }
    }

    private static var workingFolder: String {
        guard let path = getcwd(nil, 0) else { return "" }
        defer { free(path) }
        return String(cString: path)
    }

    private static var today: String {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(parts.tm_year + 1_900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    }
}
