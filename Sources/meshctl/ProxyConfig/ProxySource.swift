// ProxySource: the flags that say whose configuration is shown, and how it comes: from a mesh's manifests, or from a saved dump.

import Arguments
import Mesh
import Pilot
import ProxyDump

struct ProxySource: ParsableArguments {
    @Argument("The workload: POD[.NAMESPACE], deployment/NAME[.NAMESPACE], service/NAME…", value: "WORKLOAD") var workload: WorkloadName?
    @Option("The namespace of the workload", short: "n", value: "NAMESPACE") var namespace: String?
    @OptionGroup var mesh: MeshInputs
    @Option("A saved /config_dump of an Envoy in place of a workload; - for standard input", value: "DUMP", completion: .file)
    var file: String?

    func mistakes() -> [String] {
        switch (workload, file) {
        case (nil, nil): ["whose configuration: give WORKLOAD and -f PATH, or --file DUMP"]
        case (.some, .some): ["give WORKLOAD or --file DUMP, not both"]
        case (.some, nil): mesh.files.paths.isEmpty ? [FileInputs.missing + ", or --file DUMP"] : []
        case (nil, .some): mesh.files.paths.isEmpty ? [] : ["-f and --file exclude each other: --file reads a dump instead of a mesh"]
        }
    }

    /// Shows what `view` takes from the dump.
    func show(
        _ format: ProxyConfigFormat, isVerbose: Bool = true, in terminal: Terminal, _ view: (ConfigDump) throws -> any DumpView
    ) throws -> ExitCode {
        let reading = try read(in: terminal)
        try terminal.show(view(reading.dump), format, isVerbose: isVerbose)
        return reading.code
    }

    /// What was found, and the code that the run ends with if nothing else goes wrong.
    struct Reading {
        let dump: ConfigDump
        let code: ExitCode
    }

    func read(in terminal: Terminal) throws -> Reading {
        if let file { return Reading(dump: try DumpFile(file).dump(), code: .fine) }
        let made = try proxy(in: terminal)
        let configuration = made.configuration
        let dump = ConfigDump(
            bootstrap: Bootstrap.dynamic(for: made.node, in: made.snapshot), clusters: Array(configuration.clusters),
            endpoints: configuration.endpoints, listeners: Array(configuration.listeners),
            routes: configuration.routes)
        return Reading(dump: dump, code: made.code)
    }

    /// The proxy of a workload, with all that it is told.
    struct Proxy {
        let node: ProxyNode
        let snapshot: Snapshot
        let configuration: ProxyConfiguration

        /// The code that the run ends with if nothing else goes wrong.
        let code: ExitCode
    }

    /// Makes the configuration of the workload's proxy, and reports what is wrong with the mesh's.
    func proxy(in terminal: Terminal) throws -> Proxy {
        guard let workload else { throw UsageError("this needs a workload: give WORKLOAD and -f PATH") }
        let reading = mesh.read()
        for diagnostic in reading.diagnostics { terminal.report(diagnostic) }
        let code = reading.isUnreachable ? ExitCode.unreachable : reading.isIncomplete ? .input : .fine
        let found = try WorkloadSearch(snapshot: reading.snapshot, codeOfInputs: code).workload(workload, namespace: namespace)
        let node = ProxyNode(found, in: reading.snapshot)
        let configuration = Generator(reading.snapshot).configuration(for: node)
        Lifetime.ofProcess(configuration)
        for diagnostic in configuration.diagnostics { terminal.report(diagnostic) }
        let counts = [
            ("clusters", configuration.clusters.count), ("endpoint sets", configuration.endpoints.count),
            ("listeners", configuration.listeners.count), ("route configurations", configuration.routes.count),
        ]
        let origin = found.isDerived ? " (derived from \(found.workloadKind) \(found.workloadName))" : ""
        terminal.note("\(node.id)\(origin): " + counts.map { "\($0.1) \($0.0)" }.joined(separator: ", "))
        return Proxy(node: node, snapshot: reading.snapshot, configuration: configuration, code: code)
    }
}

extension Terminal {
    func show(_ view: any DumpView, _ format: ProxyConfigFormat, isVerbose: Bool = true) throws {
        output.write(try format.text(of: view, isVerbose: isVerbose))
    }

    /// A diagnostic on standard error, in the form that editors make a link of.
    func report(_ diagnostic: Diagnostic) {
        let place = diagnostic.origin.map { "\($0): " } ?? ""
        let path = diagnostic.path.map { "\($0): " } ?? ""
        let hint = diagnostic.hint.map { "; \($0)" } ?? ""
        let style: Style = diagnostic.level == .error ? .error : diagnostic.level == .warning ? .warning : .faint
        let level = styled("\(diagnostic.level.rawValue):", style, on: error)
        note("\(place)\(level) \(path)\(diagnostic.message)\(hint) [\(diagnostic.code)]")
    }
}
