// `meshctl proxy-config endpoints`: the addresses behind the clusters.

import Arguments
import ProxyDump

struct ProxyConfigEndpoints: Command {
    static let help = Help(
        summary: "Show the endpoints of a workload's proxy",
        discussion: """
            With --file, what Envoy's admin interface gives at /clusters?format=json is read too: it says which endpoints outlier \
            detection has thrown out.
            """,
        examples: [
            "meshctl proxy-config endpoints deploy/storefront-v1 -f samples/bookshop",
            "meshctl pc ep deploy/storefront-v1 -f samples/bookshop --cluster 'outbound|80||reviews.bookshop.svc.cluster.local'",
            "curl 'localhost:15000/clusters?format=json' | meshctl pc endpoints --file -",
        ],
        exitCodes: ProxyConfig.exitCodes)

    @OptionGroup var source: ProxySource
    @Option("Only endpoints of this address", value: "IP") var address: String?
    @Option("Only endpoints of this port", value: "PORT") var port: Int?
    @Option("Only endpoints of this cluster", value: "NAME") var cluster: String?
    @Option("Only endpoints of this status: healthy, unhealthy, draining…", value: "STATUS") var status: String?
    @Option("The format of the output", short: "o", value: "FORMAT") var output: ProxyConfigFormat = .table

    func run(in terminal: Terminal) async throws -> ExitCode {
        let filter = EndpointView.Filter(address: address, port: port, cluster: cluster, status: status)
        if let path = source.file {
            let file = try DumpFile(path)
            try terminal.show(try HostStatusView(json: file.bytes, filter) ?? EndpointView(file.dump(), filter), output)
            return .fine
        }
        return try source.show(output, in: terminal) { EndpointView($0, filter) }
    }
}
