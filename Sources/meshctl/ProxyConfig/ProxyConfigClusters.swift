// `meshctl proxy-config clusters`: where a proxy can send requests.

import Arguments
import ProxyDump

struct ProxyConfigClusters: Command {
    static let help = Help(
        summary: "Show the clusters of a workload's proxy",
        examples: [
            "meshctl proxy-config clusters deploy/storefront-v1 -f samples/bookshop",
            "meshctl pc cluster deploy/storefront-v1 -f samples/bookshop --fqdn reviews --direction outbound -o json",
            "curl localhost:15000/config_dump | meshctl pc clusters --file -",
        ],
        exitCodes: ProxyConfig.exitCodes)

    @OptionGroup var source: ProxySource
    @Option("Only clusters whose host contains this", value: "HOST") var fqdn: String?
    @Option("Only clusters of this port", value: "PORT") var port: Int?
    @Option("Only clusters of this subset", value: "NAME") var subset: String?
    @Option("Only clusters of this direction: inbound or outbound", value: "DIRECTION") var direction: String?
    @Option("The format of the output", short: "o", value: "FORMAT") var output: ProxyConfigFormat = .table

    func run(in terminal: Terminal) async throws -> ExitCode {
        let filter = ClusterView.Filter(fqdn: fqdn, port: port, subset: subset, direction: direction)
        return try source.show(output, in: terminal) { ClusterView($0, filter) }
    }
}
