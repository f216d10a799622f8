// `meshctl proxy-config listeners`: what a proxy listens to.

import Arguments
import ProxyDump

struct ProxyConfigListeners: Command {
    static let help = Help(
        summary: "Show the listeners of a workload's proxy",
        examples: [
            "meshctl proxy-config listeners deploy/storefront-v1 -f samples/bookshop",
            "meshctl pc listener deploy/storefront-v1 -f samples/bookshop --port 15006 -o yaml",
            "curl localhost:15000/config_dump | meshctl pc listeners --file -",
        ],
        exitCodes: ProxyConfig.exitCodes)

    @OptionGroup var source: ProxySource
    @Option("Only listeners of this address", value: "IP") var address: String?
    @Option("Only listeners of this port", value: "PORT") var port: Int?
    @Option("Only listeners of this type: HTTP, TCP, HTTP+TCP", value: "TYPE") var type: String?
    @Flag("A row for each match and destination, not only one for each listener", isInvertible: true) var verbose: Bool = true
    @Option("The format of the output", short: "o", value: "FORMAT") var output: ProxyConfigFormat = .table

    func run(in terminal: Terminal) async throws -> ExitCode {
        let filter = ListenerView.Filter(address: address, port: port, type: type)
        return try source.show(output, isVerbose: verbose, in: terminal) { ListenerView($0, filter) }
    }
}
