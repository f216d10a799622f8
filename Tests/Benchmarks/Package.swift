// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the product does not carry its benchmarks. Links/ leads to the modules that are measured:
// SwiftPM wants the sources of a target below its package.
let package = Package(
    name: "benchmarks",
    targets: [
        .target(name: "Protobuf", path: "Links/Protobuf", exclude: ["protos"]),
        .executableTarget(name: "ProtobufBenchmark", dependencies: ["Protobuf"], path: "Protobuf", exclude: ["compare.py"]),
    ]
)
