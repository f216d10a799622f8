// swift-tools-version: 6.1
import PackageDescription

// The targets are listed by floor, lowest first; a target imports only those of lower floors.
let package = Package(
    name: "meshctl",
    targets: [
        // Floor 1
        .target(name: "Protobuf", exclude: ["protos"]),

        // Floor 2
        .target(name: "IstioAPI", dependencies: ["Protobuf"], exclude: ["protos"]),
        .target(name: "KubernetesAPI", dependencies: ["Protobuf"], exclude: ["protos"]),

        // Development tools
        .executableTarget(name: "GenerateAPI", dependencies: ["Protobuf"], exclude: ["generate.sh"]),
    ],
    cxxLanguageStandard: .cxx17
)
