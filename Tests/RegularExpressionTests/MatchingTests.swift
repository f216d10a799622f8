// What matches, what groups hold, what a rewrite makes of it, and that time stays linear.

import RegularExpression
import Testing

@Suite struct Matching {
    @Test(arguments: [
        ("v[0-9]+", "v12", true, true),
        ("v[0-9]+", "xv12", false, true),
        ("v[0-9]+", "v", false, false),
        ("", "", true, true),
        ("", "a", false, true),
        (".*", "a\nb", false, true),
        ("(?s).*", "a\nb", true, true),
        ("(?i)straße", "STRASSE", false, false),
        ("(?i)ÄB", "äb", true, true),
        ("^b$", "a\nb", false, false),
        ("(?m)^b$", "a\nb", false, true),
        ("\\pN", "٣", true, true),
        (".", "😀", true, true),
        ("a\\x00b", "a\0b", true, true),
        ("a|ab", "ab", true, true),
    ])
    func matches(pattern: String, text: String, fully: Bool, partially: Bool) throws {
        let expression = try RegularExpression(pattern)
        #expect(expression.matches(fully: text) == fully)
        #expect(expression.matches(partially: text) == partially)
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            #expect(expression.matches(fully: buffer) == fully)
            #expect(expression.matches(partially: buffer) == partially)
        }
    }

    @Test func brokenUTF8InText() throws {
        let bytes: [UInt8] = [0x61, 0xFF, 0x62]
        let dot = try RegularExpression("a.b")
        let anyByte = try RegularExpression("a\\Cb")
        let later = try RegularExpression("b")
        bytes.withUnsafeBufferPointer { buffer in
            #expect(!dot.matches(fully: buffer))
            #expect(anyByte.matches(fully: buffer))
            #expect(later.matches(partially: buffer))
        }
        #expect(try RegularExpression("^$").matches(fully: UnsafeBufferPointer(start: nil, count: 0)))
    }

    @Test func options() throws {
        #expect(try RegularExpression("a.c", options: .init(caseSensitive: false)).matches(fully: "ABC"))
        #expect(try RegularExpression("a.c", options: .init(dotMatchesNewline: true)).matches(fully: "a\nc"))
        #expect(try !RegularExpression("a.c", options: .init(literal: true)).matches(fully: "abc"))
        #expect(try RegularExpression("(?<a>", options: .init(literal: true)).matches(fully: "(?<a>"))
        #expect(try RegularExpression("a|ab", options: .init(longestMatch: true)).captures(partially: "ab")?[0] == "ab")
        #expect(try RegularExpression("a|ab").captures(partially: "ab")?[0] == "a")
    }

    @Test func captures() throws {
        let expression = try RegularExpression("(?P<user>[^@]+)@(x)?(?<host>.+)")
        let found = try #require(expression.captures(fully: "jürgen@höhe.example"))
        #expect(found.count == 4)
        #expect(found[0] == "jürgen@höhe.example")
        #expect(found["user"] == "jürgen")
        #expect(found["host"] == "höhe.example")
        #expect(found[2] == nil)
        #expect(found[9] == nil)
        #expect(found["nobody"] == nil)
        #expect(expression.captures(fully: "nothing") == nil)
        #expect(try RegularExpression("(b*)").captures(partially: "abb")?[1] == "")
    }

    @Test(arguments: [
        ("/api/(v[0-9]+)/(.*)", "\\2@\\1", "/api/v1/books", "books@v1"),
        ("a", "b", "banana", "bbnbnb"),
        ("a*", "x", "baab", "xbxbx"),
        ("(a)", "[\\0\\\\]", "cat", "c[a\\]t"),
        ("z", "y", "", ""),
        ("ü", "u", "büro", "buro"),
    ])
    func replacing(pattern: String, rewrite: String, text: String, expected: String) throws {
        #expect(try RegularExpression(pattern).replacing(in: text, with: rewrite) == expected)
    }

    @Test(arguments: ["\\2", "\\", "\\x", "a\\9"])
    func badRewrite(rewrite: String) throws {
        let expression = try RegularExpression("(a)")
        do {
            _ = try Substitution(expression, rewrite: rewrite)
            Issue.record("accepted \(rewrite)")
        } catch {
            #expect(error.kind == .badRewrite)
        }
    }

    /// A backtracking engine needs 2^50000 steps for the first, so that ending at all tells it from one that reads each text once.
    @Test(arguments: ["(a+)+$", "(a|a)*$", "(.*)*x", "(a*)*b"])
    func linear(pattern: String) throws {
        let expression = try RegularExpression(pattern)
        #expect(!expression.matches(fully: String(repeating: "a", count: 50_000) + "!"))
    }

    @Test func manyThreadsShareAProgram() async throws {
        let expression = try RegularExpression("(?:[a-z]+-)*[0-9]+")
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                group.addTask { (0..<200).allSatisfy { expression.matches(fully: "abc-def-\(number)\($0)") } }
            }
            for await all in group { #expect(all) }
        }
    }
}
