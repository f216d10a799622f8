#!/usr/bin/env bash
# Writes the generated Swift of the API modules, the tests and the benchmarks anew from their .proto files.
# Needs protoc (Debian: protobuf-compiler, libprotobuf-dev).
set -euo pipefail
cd "$(dirname "$0")/../.."

swift build --product GenerateAPI
tool=$(swift build --show-bin-path)/GenerateAPI
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

generate() { # PROTOS OUTPUT TABLE SUMMARY
    local files
    files=$(cd "$1" && find . -name '*.proto' | sed 's|^\./||' | LC_ALL=C sort)
    # shellcheck disable=SC2086  # file names without blanks, one word each
    protoc -I "$1" -I Sources/Protobuf/protos --include_imports --include_source_info -o "$work/$3.pb" $files
    "$tool" "$3" "$4" "$work/$3.pb" "$2"
}

generate Sources/IstioAPI/protos Sources/IstioAPI/Generated IstioTypes "The messages of Istio's configuration API."
generate Sources/EnvoyAPI/protos Sources/EnvoyAPI/Generated/Messages EnvoyAPITypes "The messages of Envoy's v3 API that a mesh uses."
generate Sources/KubernetesAPI/protos Sources/KubernetesAPI/Generated KubernetesTypes "The Kubernetes and Gateway API kinds that a mesh uses."
generate Tests/ProtobufTests/Protos Tests/ProtobufTests/Generated KindsTypes "Every kind of field."
generate Tests/Benchmarks/Protos Tests/Benchmarks/Protobuf/Generated BenchmarkTypes "The part of Envoy's API that is measured."
