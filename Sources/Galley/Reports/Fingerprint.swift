// What makes a finding the same finding tomorrow, when lines have moved.

import Mesh

/// Names a finding so that it is recognised in another run, for baselines and for SARIF's partialFingerprints.
///
/// It is made of rule, file, resource, field (without list indices) and message: not of line, column or the source's text.
/// Findings that agree in all of these are told apart by their order, which `FingerprintCounter` counts.
public struct Fingerprint: Sendable, Hashable {
    /// 16 hexadecimal digits.
    public let text: String

    /// - Parameters:
    ///   - root: the folder that files are named relative to.
    ///   - occurrence: 0 for the first of several findings that agree in all else.
    public init(_ finding: Diagnostic, root: String = "", occurrence: Int = 0) {
        let subject = finding.subject
        let parts = [
            finding.code, finding.origin.map { RelativePath($0.file, root: root).path } ?? "", subject.map { String($0.group) } ?? "",
            subject?.kind ?? "", subject?.namespace ?? "", subject?.name ?? "", Self.withoutIndices(finding.path ?? ""),
            finding.message, String(occurrence),
        ]
        // FNV-1a, 64 bits: the same on every machine and in every version, which Swift's Hasher is not.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3  // a byte that UTF-8 never has parts the parts
        }
        let digits = String(hash, radix: 16)
        text = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// `spec.http[2].route[0]` as `spec.http[].route[]`: an element put before must not make all others new.
    private static func withoutIndices(_ path: String) -> String {
        var result = ""
        var inside = false
        for character in path {
            if character == "]" { inside = false }
            if !(inside && character.isNumber) { result.append(character) }
            if character == "[" { inside = true }
        }
        return result
    }
}

/// Gives the findings of one run their fingerprints, in their order.
public struct FingerprintCounter: Sendable {
    private let root: String
    private var seen: [Fingerprint: Int] = [:]

    public init(root: String = "") { self.root = root }

    public mutating func fingerprint(of finding: Diagnostic) -> Fingerprint {
        let first = Fingerprint(finding, root: root)
        let occurrence = seen[first, default: 0]
        seen[first] = occurrence + 1
        return occurrence == 0 ? first : Fingerprint(finding, root: root, occurrence: occurrence)
    }
}
