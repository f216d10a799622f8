#!/usr/bin/env bash
# Fuzzes Protobuf's binary and JSON readers for SECONDS (default 60): Tests/Fuzz/protobuf.sh [SECONDS] [CORPUS_FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
corpus=${2:-$work/corpus}
mkdir -p "$corpus"

# One program of all sources: the modules' imports of each other go.
mkdir "$work/sources"
for file in Sources/Protobuf/*.swift Sources/IstioAPI/Generated/*.swift Tests/ProtobufTests/Generated/*.swift Tests/Fuzz/ProtobufFuzz.swift; do
    sed '/^import Protobuf$/d; /^import IstioAPI$/d' "$file" >"$work/sources/$(dirname "$file" | tr / .).$(basename "$file")"
done
swiftc -swift-version 6 -O -whole-module-optimization -sanitize=fuzzer,address -parse-as-library \
    "$work"/sources/*.swift -o "$work/fuzz"

# A few good inputs to begin with: each type's first byte, then an object, a text, a list, a map.
for type in 0 1 2 3 4 5 6 7; do
    printf "\\x$(printf %02x $((type * 2 + 1))){\"ofInt32\":1,\"ofMessage\":{\"ofString\":\"a\"},\"any\":{\"@type\":\"a/kinds.Plain\"}}" >"$corpus/json-$type"
    printf "\\x$(printf %02x $((type * 2)))\x08\x01\x12\x03abc\x1a\x04\x0a\x02ab\x22\x02\x08\x01" >"$corpus/wire-$type"
done
printf '"ofInt32"\n"ofDouble"\n"value"\n"@type"\n"type.googleapis.com/google.protobuf.Struct"\n"null"\n"-1.5e3"\n"\\\\ud83d\\\\ude00"\n"byBool"\n"toStruct"\n"firstSelf"\n"timestamp"\n"duration"\n"2024-01-01T00:00:00.5Z"\n"-1.5s"\n' >"$work/words"

SWIFT_BACKTRACE=enable=no "$work/fuzz" "$corpus" -dict="$work/words" -max_total_time="${1:-60}" -max_len=600 -timeout=10 -rss_limit_mb=4096 \
    -print_final_stats=1 -artifact_prefix="$corpus/"
