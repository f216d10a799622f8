// `meshctl proxy-config`: what a workload's proxy gets.

import Arguments

enum ProxyConfig {
    static let help = Help(
        summary: "Show what a workload's proxy gets, and from which lines",
        discussion: """
            Makes the configuration that a control plane would send to the proxy of one workload, from plain files and without a \
            cluster; or reads a dump of any Envoy's configuration, with --file. A workload is named as in istioctl: a pod, or what \
            makes pods: deployment/NAME. Where the files hold no pods, the pods that a cluster would make are derived.

            What of the configuration cannot be used is said on standard error with its place; the rest is shown.
            """,
        examples: [
            "meshctl proxy-config listeners deploy/storefront-v1 -f samples/bookshop",
            "meshctl pc routes deploy/storefront-v1 -f samples/bookshop -o wide",
            "meshctl pc all deploy/reviews-v1 -f samples/bookshop -o json",
        ])

    static let exitCodes: KeyValuePairs<ExitCode, String> = [
        .input: "an input cannot be read or parsed, or holds no such workload or nothing of that kind",
        .unreachable: "the server of a URL could not be reached",
    ]

    static let commands: [Subcommand] = [
        .command("all", aliases: ["a"], ProxyConfigAll.self),
        .command("listeners", aliases: ["listener", "l"], ProxyConfigListeners.self),
        .command("routes", aliases: ["route", "r"], ProxyConfigRoutes.self),
        .command("clusters", aliases: ["cluster", "c"], ProxyConfigClusters.self),
        .command("endpoints", aliases: ["endpoint", "ep", "eds"], ProxyConfigEndpoints.self),
        .command("secrets", aliases: ["secret", "s"], ProxyConfigSecrets.self),
        .command("bootstrap", aliases: ["b"], ProxyConfigBootstrap.self),
        .command("ecds", aliases: ["ec"], ProxyConfigExtensions.self),
    ]
}
