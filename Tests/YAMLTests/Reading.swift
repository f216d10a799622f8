// Shared by the tests: texts read, and described in a line that a table can hold.

import Testing

@testable import YAML

/// A tree as one line: scalars as JSON, with a letter for kinds that JSON does not tell apart (f: float).
func describe(_ document: Document, _ node: Int = 0) -> String {
    switch document.kind(node) {
    case .null: return "null"
    case .bool: return document.bool(node) == true ? "true" : "false"
    case .integer: return document.integer(node).map { String($0) } ?? document.unsigned(node).map { String($0) } ?? "?"
    case .float: return "f\(document.number(node).map { String($0) } ?? "?")"
    case .string: return JSONWriter.quoted(document.text(node))
    case .sequence:
        var items: [String] = []
        var child = node + 1
        while child < document.next(node) {
            items.append(describe(document, child))
            child = document.next(child)
        }
        return "[" + items.joined(separator: ",") + "]"
    case .mapping:
        var entries: [String] = []
        var key = node + 1
        while key < document.next(node) {
            entries.append("\(document.text(key)):\(describe(document, key + 1))")
            key = document.next(key + 1)
        }
        return "{" + entries.joined(separator: ",") + "}"
    }
}

/// All documents of a text in one line; errors as `code@line:column`.
func outcome(_ bytes: [UInt8], limits: Limits = Limits()) -> String {
    DocumentStream(bytes: bytes, limits: limits).map { result in
        switch result {
        case .success(let document): describe(document)
        case .failure(let error): "\(error.code.rawValue)@\(error.mark)"
        }
    }.joined(separator: " | ")
}

func outcome(_ text: String, limits: Limits = Limits()) -> String { outcome(Array(text.utf8), limits: limits) }

/// The one document of a text.
func document(_ text: String) throws -> Document {
    var stream = DocumentStream(bytes: Array(text.utf8))
    let first = stream.next()
    return try #require(first).get()
}

/// Random numbers that are the same at every run.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Random values, made of texts that are likely to be misread.
struct RandomValues {
    var generator: Generator

    private static let pieces = [
        "y", "n", "on", "Off", "yes", "NO", "true", "null", "~", "", "0", "012", "0x1F", "0b1", "0o7", "1_000", "1e3", "1.5", ".5", "5.",
        ".inf", "-.INF", ".nan", "1:30", "190:20:30", "2024-01-02", "2001-12-14t21:59:43.10-05:00", "=", "<<", "-", "--", "---", "...",
        "- a", "-a",
        "?", "? a", "?a", ":", ": a", "a: b", "a:", ":a", "a #b", "a#b", "#", " a", "a ", "\t", "a\tb", "\n", "a\nb", "a\nb\n", "a\n\n",
        "\na", "a\n b\n",
        "a\n \nb", "  a\nb", "@", "`", "%", "&a", "*a", "!a", "|", ">", "'", "\"", "''", "it's", "\\", "[", "]", "{", "}", "[a]", "{a: b}",
        ",", "a, b",
        "é", "日本", "😀", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{7F}", "\u{0}", "\u{1B}[0m", "\r", "a\r\nb",
        "\u{301}", "'\u{301}", "\u{FFFE}",
        "10.0.0.1", "1.2.3", "5s", "v1", "+1", "-1", "1-2", "0.0", "e3", "1e", "--- a", "... b", "%YAML", "a\n---\nb", "a\n...\n", "09",
        "0_8", "0x_", "._1", "1__",
        "/v1", "a=b", "a.b/c", "host:80", "*.example.com", "{{ x }}", "\u{1F468}\u{200D}\u{1F469}", "long text with several words",
    ]

    mutating func string() -> String {
        let count = Int.random(in: 0...9, using: &generator)
        if count < 7 { return Self.pieces.randomElement(using: &generator)! }
        if count == 7 {
            return String(
                String.UnicodeScalarView(
                    (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                        Unicode.Scalar(UInt8.random(in: 0...0x7F, using: &generator))
                    }))
        }
        return (0..<(count - 6)).map { _ in Self.pieces.randomElement(using: &generator)! }.joined()
    }

    mutating func scalar() -> Value {
        switch Int.random(in: 0...9, using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .integer(Int64.random(in: .min ... .max, using: &generator))
        case 3:
            return .double(
                Double(Int.random(in: -99999...99999, using: &generator)) / 64 * [1, 1e30, 1e-30].randomElement(using: &generator)!)
        case 4: return .integer(Int64.random(in: 0...100, using: &generator))
        default: return .string(string())
        }
    }

    mutating func value(depth: Int) -> Value {
        let choice = depth == 0 ? 9 : Int.random(in: 0...9, using: &generator)
        switch choice {
        case 0...2:
            return .sequence((0..<Int.random(in: 0...4, using: &generator)).map { _ in value(depth: depth - 1) })
        case 3...6:
            var entries: [Value.Entry] = []
            for _ in 0..<Int.random(in: 0...4, using: &generator) {
                let key = string()
                // Not the duplicates of canonical equivalence alone: keys are compared by their bytes.
                guard !entries.contains(where: { $0.key.utf8.elementsEqual(key.utf8) }) else { continue }
                entries.append(Value.Entry(key, value(depth: depth - 1)))
            }
            return .mapping(entries)
        default:
            return scalar()
        }
    }
}
