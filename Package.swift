// swift-tools-version: 6.2
import PackageDescription

// Targets stand by floor, lowest first. A target imports only targets of lower floors.
let package = Package(
    name: "meshctl",
    products: [.executable(name: "meshctl", targets: ["meshctl"])],
    targets: [
        // Floor 0: system libraries, each imported by its owner alone
        .target(name: "CYAML", path: "Sources/System/CYAML", linkerSettings: [.linkedLibrary("yaml")]),
        .target(name: "CRE2", path: "Sources/System/CRE2", linkerSettings: [.linkedLibrary("re2"), .linkedLibrary("stdc++")]),
        .target(name: "CMalloc", path: "Sources/System/CMalloc"),
        .target(name: "CCurl", path: "Sources/System/CCurl", linkerSettings: [.linkedLibrary("dl")]),

        // Floor 1
        .target(name: "Spelling"),
        .target(name: "Arguments", dependencies: ["Spelling"]),
        .target(name: "Protobuf", exclude: ["protos"]),
        .target(name: "YAML", dependencies: ["CYAML"]),
        .target(name: "RegularExpression", dependencies: ["CRE2"]),

        // Floor 2
        .target(name: "IstioAPI", dependencies: ["Protobuf"], exclude: ["protos"]),
        .target(name: "KubernetesAPI", dependencies: ["Protobuf"], exclude: ["protos"]),
        .target(name: "EnvoyAPI", dependencies: ["Protobuf"], exclude: ["protos"]),

        // Floor 3
        .target(name: "Mesh", dependencies: ["IstioAPI", "KubernetesAPI", "Protobuf"]),
        .target(name: "HTTP"),
        .target(name: "REST", dependencies: ["CCurl"]),

        // Floor 4
        .target(name: "Platforms", dependencies: ["IstioAPI", "KubernetesAPI", "Mesh", "Protobuf", "REST", "YAML"]),
        .target(
            name: "Galley",
            dependencies: ["EnvoyAPI", "IstioAPI", "KubernetesAPI", "Mesh", "Protobuf", "RegularExpression", "Spelling", "YAML"]),
        .target(name: "ProxyDump", dependencies: ["EnvoyAPI", "Mesh", "Protobuf", "YAML"]),
        .target(
            name: "Pilot", dependencies: ["EnvoyAPI", "IstioAPI", "KubernetesAPI", "Mesh", "Protobuf", "RegularExpression", "YAML"]),

        // Floor 8
        .executableTarget(
            name: "meshctl",
            dependencies: ["Arguments", "CMalloc", "EnvoyAPI", "Galley", "Mesh", "Pilot", "Platforms", "Protobuf", "ProxyDump", "YAML"]),

        // Development tools
        .executableTarget(
            name: "GenerateAPI", dependencies: ["Protobuf"],
            exclude: ["envoy-additions-enums.tsv", "envoy-additions.tsv", "envoy-table.py", "generate.sh"]),
        .executableTarget(
            name: "SharingBenchmark", dependencies: ["Galley", "Mesh", "Pilot", "Platforms", "YAML"], path: "Tests/Benchmarks/Sharing"),

        // Tests
        .testTarget(name: "ArgumentsTests", dependencies: ["Arguments", "Spelling"]),
        .testTarget(
            name: "ProtobufTests", dependencies: ["EnvoyAPI", "IstioAPI", "KubernetesAPI", "Protobuf"], exclude: ["Oracle", "Protos"]),
        .testTarget(name: "IstioAPITests", dependencies: ["IstioAPI", "Protobuf"]),
        .testTarget(name: "YAMLTests", dependencies: ["YAML"]),
        .testTarget(name: "RegularExpressionTests", dependencies: ["RegularExpression"]),
        .testTarget(name: "MeshTests", dependencies: ["IstioAPI", "Mesh", "Protobuf"]),
        .testTarget(
            name: "PlatformsTests", dependencies: ["Galley", "IstioAPI", "KubernetesAPI", "Mesh", "Platforms", "Protobuf", "YAML"]),
        .testTarget(name: "HTTPTests", dependencies: ["HTTP"]),
        .testTarget(name: "RESTTests", dependencies: ["REST"], exclude: ["server.py"]),
        .testTarget(name: "GalleyTests", dependencies: ["Galley", "IstioAPI", "KubernetesAPI", "Mesh", "Protobuf", "YAML"]),
        .testTarget(name: "EnvoyAPITests", dependencies: ["EnvoyAPI", "Protobuf"], exclude: ["descriptors.py", "samples.py"]),
        .testTarget(name: "PilotTests", dependencies: ["EnvoyAPI", "IstioAPI", "Mesh", "Pilot", "Protobuf"]),
        .testTarget(
            name: "ScenarioTests", dependencies: ["EnvoyAPI", "Galley", "Mesh", "Pilot", "Platforms", "Protobuf", "Support", "YAML"]),
        .testTarget(name: "ProxyDumpTests", dependencies: ["EnvoyAPI", "Protobuf", "ProxyDump"]),
        .target(name: "Support", path: "Tests/Support"),
        .testTarget(name: "meshctlTests", dependencies: ["meshctl"]),
    ],
    cxxLanguageStandard: .cxx17
)
