#!/usr/bin/env bash
# Runs a benchmark and prints its figures:
#
#     Tests/Benchmarks/run.sh validate               start-up and validation, as whole processes
#     Tests/Benchmarks/run.sh pilot                  the configuration of one proxy in a mesh of 1,000 services
#     Tests/Benchmarks/run.sh sharing                generation for one proxy and for a hundred of its scope
#     Tests/Benchmarks/run.sh protobuf [ROUNDS]      beside Python's protobuf with its C backend (upb); needs protoc
#
# Protobuf/Generated is made from Protos by Sources/GenerateAPI/generate.sh.
set -euo pipefail
cd "$(dirname "$0")"

build=${BENCHMARKS_BUILD:-../../.build/benchmarks}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

describe() {
    # shellcheck disable=SC2046  # file names without blanks, one word each
    protoc -I Protos -I ../../Sources/Protobuf/protos --include_imports --include_source_info -o "$work/types.pb" \
        $(cd Protos && find . -name '*.proto' | sed 's|^\./||' | LC_ALL=C sort)
}

case "${1:-}" in
validate)
    swift build -c release --static-swift-stdlib --package-path ../.. --product meshctl >&2
    python3 Validate/validate.py ../../.build/release/meshctl
    ;;
pilot)
    swift build -c release --static-swift-stdlib --package-path ../.. --product meshctl >&2
    python3 Pilot/pilot.py ../../.build/release/meshctl
    ;;
sharing)
    swift build -c release --static-swift-stdlib --package-path ../.. --product SharingBenchmark >&2
    ../../.build/release/SharingBenchmark
    ;;
protobuf)
    describe
    swift build -c release --scratch-path "$build" --product ProtobufBenchmark >&2
    python3 Protobuf/compare.py "$work/types.pb" "$(swift build -c release --scratch-path "$build" --show-bin-path)/ProtobufBenchmark" "${2:-9}"
    ;;
*)
    sed -n '2,7p' "$0" >&2
    exit 2
    ;;
esac
