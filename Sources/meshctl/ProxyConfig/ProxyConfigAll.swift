// `meshctl proxy-config all`: everything of it.

import Arguments
import ProxyDump

struct ProxyConfigAll: Command {
    static let help = Help(
        summary: "Show all of a proxy's configuration",
        discussion: "As JSON or YAML it has the form of Envoy's /config_dump, so that whatever reads dumps can read it.",
        examples: [
            "meshctl proxy-config all deploy/reviews-v1 -f samples/bookshop",
            "meshctl pc all deploy/reviews-v1 -f samples/bookshop -o json",
            "curl localhost:15000/config_dump | meshctl pc all --file -",
        ],
        exitCodes: ProxyConfig.exitCodes)

    @OptionGroup var source: ProxySource
    @Option("Only clusters whose host contains this", value: "HOST") var fqdn: String?
    @Option("Only clusters of this subset", value: "NAME") var subset: String?
    @Option("Only clusters of this direction: inbound or outbound", value: "DIRECTION") var direction: String?
    @Option("Only clusters, listeners and endpoints of this port", value: "PORT") var port: Int?
    @Option("Only listeners and endpoints of this address", value: "IP") var address: String?
    @Option("Only listeners of this type: HTTP, TCP, HTTP+TCP", value: "TYPE") var type: String?
    @Option("Only the route configuration of this name", value: "NAME") var name: String?
    @Flag("A row for each match and destination, not only one for each listener and route configuration", isInvertible: true) var verbose:
        Bool = true
    @Flag("A heading over each table") var withHeaders = false
    @Option("The format of the output", short: "o", value: "FORMAT") var output: ProxyConfigFormat = .table

    func run(in terminal: Terminal) async throws -> ExitCode {
        let reading = try source.read(in: terminal)
        switch output {
        case .json:
            terminal.output.write(try reading.dump.jsonBytes())
            terminal.print()
        case .yaml: terminal.print(ResourceText.yaml(ofJSON: try reading.dump.json()))
        case .name: for part in parts(of: reading.dump) { try terminal.show(part.view, .name) }
        case .table, .short, .wide:
            for (index, part) in parts(of: reading.dump).enumerated() {
                if index > 0 { terminal.print() }
                if withHeaders { terminal.print("------ \(part.heading) INFO ------\n") }
                let isEmpty = (part.view as? SecretView)?.isEmpty ?? false
                terminal.output.write(
                    isEmpty ? SecretView.nothing + "\n" : try output.text(of: part.view, isVerbose: verbose, showsKinds: true))
            }
        }
        return reading.code
    }

    /// In istioctl's order. What only a running proxy has is left out where there is none.
    private func parts(of dump: ConfigDump) -> [(heading: String, view: any DumpView)] {
        var parts: [(heading: String, view: any DumpView)] = []
        if let bootstrap = BootstrapView(dump) { parts.append(("BOOTSTRAP", bootstrap)) }
        parts.append(("CLUSTER", ClusterView(dump, ClusterView.Filter(fqdn: fqdn, port: port, subset: subset, direction: direction))))
        parts.append(("LISTENER", ListenerView(dump, ListenerView.Filter(address: address, port: port, type: type))))
        parts.append(("ROUTE", RouteView(dump, name: name)))
        if source.file != nil { parts.append(("SECRET", SecretView(dump, at: Clock.now))) }
        parts.append(("ENDPOINTS", EndpointView(dump, EndpointView.Filter(address: address, port: port))))
        return parts
    }
}
