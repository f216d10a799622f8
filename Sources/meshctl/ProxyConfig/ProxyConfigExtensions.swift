// `meshctl proxy-config ecds`: configuration of extensions that came by itself.

import Arguments
import ProxyDump

struct ProxyConfigExtensions: Command {
    static let help = Help(
        summary: "Show extensions that a proxy is told of by themselves (ECDS)",
        examples: [
            "meshctl proxy-config ecds deploy/storefront-v1 -f samples/bookshop",
            "curl localhost:15000/config_dump | meshctl pc ecds --file - -o yaml",
        ],
        exitCodes: ProxyConfig.exitCodes)

    @OptionGroup var source: ProxySource
    @Option("The format of the output", short: "o", value: "FORMAT") var output: ProxyConfigFormat = .table

    func run(in terminal: Terminal) async throws -> ExitCode { try source.show(output, in: terminal) { ExtensionView($0) } }
}
