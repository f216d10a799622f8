#!/usr/bin/env bash
# Writes the generated Swift of the API modules anew from their .proto files. Needs protoc (protobuf-compiler).
set -euo pipefail
cd "$(dirname "$0")/../.."

swift build --product GenerateAPI
tool=$(swift build --show-bin-path)/GenerateAPI
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

generate() { # MODULE TABLE SUMMARY
    local files
    files=$(cd "Sources/$1/protos" && find . -name '*.proto' | sed 's|^\./||' | LC_ALL=C sort)
    # shellcheck disable=SC2086  # file names without blanks, one word each
    protoc -I "Sources/$1/protos" -I Sources/Protobuf/protos --include_imports --include_source_info -o "$work/$1.pb" $files
    "$tool" "$2" "$3" "$work/$1.pb" "Sources/$1/Generated"
}

generate IstioAPI IstioTypes "The messages of Istio's configuration API."
generate KubernetesAPI KubernetesTypes "The Kubernetes and Gateway API kinds that a mesh uses."
