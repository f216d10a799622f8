// The hostile table: each row is a text and what becomes of it.

import Testing

@testable import YAML

@Suite struct HostileTests {
    /// Rows of ``hostileTable``.
    static let rows: [(text: String, expected: String)] = hostileTable.split(separator: "\n").map { row in
        let parts = row.split(separator: "\u{2192}", maxSplits: 1)
        return (trimmed(parts[0]), trimmed(parts.count > 1 ? parts[1] : ""))
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return text.first == "\u{2502}" ? String(text.dropFirst().dropLast()) : String(text)
    }

    /// The bytes of a row's text: `\n`, `\t`, `\r` and `\x..` stand for what they name, `\\x` for a backslash and an x.
    static func bytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let letter = rest.first else {
                bytes.append(byte)
                continue
            }
            switch letter {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "x"):
                bytes.append(UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16) ?? 0x3F)
                rest = rest.dropFirst(2)
            default:
                bytes += [byte, letter]
            }
            rest = rest.dropFirst()
        }
        return bytes
    }

    @Test(arguments: rows)
    func row(text: String, expected: String) {
        #expect(outcome(Self.bytes(text)) == expected)
    }

    @Test func size() { #expect(Self.rows.count >= 200) }

    /// Every error says something, and what to do in most cases; none ends with a full stop.
    @Test func messages() {
        for (text, _) in Self.rows {
            for case .failure(let error) in DocumentStream(bytes: Self.bytes(text)) {
                #expect(!error.message.isEmpty && error.message.last != ".", "\(text)")
                #expect(error.hint?.isEmpty != true && error.code != .syntax, "\(text): \(error)")
            }
        }
    }
}
