// `meshctl proxy-config bootstrap`: what a proxy is started with.

import Arguments
import Pilot
import ProxyDump

struct ProxyConfigBootstrap: Command {
    static let help = Help(
        summary: "Show what a workload's proxy is started with",
        discussion: """
            With --static, all of the proxy's configuration is in it: a stock Envoy runs it as it is, without a control plane. Filters \
            that only Istio's own build of Envoy has are left out of that. Certificates come from the agent's socket, as in a pod, or \
            with --cert-dir from files.
            """,
        examples: [
            "meshctl proxy-config bootstrap deploy/storefront-v1 -f samples/bookshop",
            "meshctl pc bootstrap deploy/storefront-v1 -f samples/bookshop --static -o yaml",
            "curl localhost:15000/config_dump | meshctl pc bootstrap --file - -o short",
        ],
        exitCodes: ProxyConfig.exitCodes)

    @OptionGroup var source: ProxySource
    @Flag("All configuration in one file, for an Envoy without a control plane", name: "static") var isStatic = false
    @Option(
        "With --static: take certificates from cert-chain.pem, key.pem and root-cert.pem in this folder", value: "DIR",
        completion: .folder) var certDir: String?
    @Option("The format of the output; short for the versions alone", short: "o", value: "FORMAT") var output: ProxyConfigFormat = .json

    func mistakes() -> [String] {
        guard isStatic else { return certDir == nil ? [] : ["--cert-dir goes with --static"] }
        if source.file != nil { return ["--static needs a workload: a dump is of a proxy that has a control plane"] }
        return output == .json || output == .yaml ? [] : ["--static is written as json or yaml"]
    }

    func run(in terminal: Terminal) async throws -> ExitCode {
        guard isStatic else {
            return try source.show(output, in: terminal) { dump in
                guard let view = BootstrapView(dump) else {
                    throw DumpFile.Failure(message: "the dump holds no bootstrap", hint: "take all of /config_dump, without a mask")
                }
                return view
            }
        }
        let proxy = try source.proxy(in: terminal)
        var options = Bootstrap.Options()
        options.certificateDirectory = certDir
        let bootstrap = Bootstrap.static(for: proxy.node, configuration: proxy.configuration, in: proxy.snapshot, options: options)
        let json = try ResourceText.json(bootstrap)
        terminal.print(output == .yaml ? ResourceText.yaml(ofJSON: json) : json)
        return proxy.code
    }
}
