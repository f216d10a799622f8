// Fuzz target: whatever the bytes, every document is judged, and every finding has a place inside of the text.

import Galley
import Mesh

@_cdecl("LLVMFuzzerTestOneInput")
public func validateFuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    let lines = bytes.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") || $1 == UInt8(ascii: "\r") ? 1 : 0) }
    for finding in Validation.findings(in: bytes) {
        guard let origin = finding.origin else { continue }
        // UTF-16 and other refused encodings have other line ends; all else must point into the text.
        precondition(origin.line >= 1 && origin.column >= 1, "a finding without a place: \(finding)")
        precondition(
            origin.line <= lines + 1 || bytes.contains(0) || bytes.contains(0xE2) || bytes.contains(0xC2),
            "a finding behind the end: \(finding)")
    }
    return 0
}
