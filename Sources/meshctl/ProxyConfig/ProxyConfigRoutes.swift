// `meshctl proxy-config routes`: which request goes where.

import Arguments
import ProxyDump

struct ProxyConfigRoutes: Command {
    static let help = Help(
        summary: "Show the routes of a workload's proxy",
        examples: [
            "meshctl proxy-config routes deploy/storefront-v1 -f samples/bookshop",
            "meshctl pc route deploy/storefront-v1 -f samples/bookshop --name 80 -o json",
            "meshctl pc routes deploy/storefront-v1 -f samples/bookshop -o wide",
            "curl localhost:15000/config_dump | meshctl pc routes --file -",
        ],
        exitCodes: ProxyConfig.exitCodes)

    @OptionGroup var source: ProxySource
    @Option("Only the route configuration of this name", value: "NAME") var name: String?
    @Flag("A row for each route, not only one for each route configuration", isInvertible: true) var verbose: Bool = true
    @Option("The format of the output", short: "o", value: "FORMAT") var output: ProxyConfigFormat = .table

    func run(in terminal: Terminal) async throws -> ExitCode {
        try source.show(output, isVerbose: verbose, in: terminal) { RouteView($0, name: name) }
    }
}
