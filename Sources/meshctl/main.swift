// The command line of meshctl: the tree of commands. What they do lives in the rooms below.

import Arguments
import CMalloc
import Glibc

let meshctl = Program(
    name: "meshctl", summary: "A service mesh in one binary, with all its tools.", version: Version.current,
    discussion: """
        meshctl reads Istio's configuration API and Kubernetes manifests. Everything here works on plain files, without a cluster.
        """,
    examples: ["meshctl validate -f samples/bookshop", "meshctl explain virtualservice.spec.http.retries"],
    commands: [
        "Configuration": [
            .command("validate", Validate.self),
            .command("explain", Explain.self),
            .group("proxy-config", aliases: ["pc"], help: ProxyConfig.help, commands: ProxyConfig.commands),
        ],
        "Other": [
            .command("version", Version.self),
            .command("generate-files", isHidden: true, GenerateFiles.self),
        ],
    ])

// A command reads much, prints, and ends: a heap that grows in large steps saves it a tenth of its time.
cmalloc_use_growing_heap(32 << 20)

exit(await meshctl.run(CommandLine.arguments))
