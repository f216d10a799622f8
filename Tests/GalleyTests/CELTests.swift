// CELTests: which texts are expressions of CEL, and where the others go wrong.

import Testing

@testable import Galley

@Suite struct CELTests {
    /// The grammar of the specification, part by part.
    @Test(arguments: [
        // Literals
        "1", "-1", "0x1F", "-0x1f", "1u", "0xFFu", "1.5", ".5", "1e3", "1.5E-3", "true", "false", "null",
        "9223372036854775807", "-9223372036854775808", "18446744073709551615u",
        #""a""#, "'a'", #""\n\t\"\\\x41\u0041\U0001F600\101""#, #"r"\d+""#, #"R'\'"#, #"b"\xff\377""#, #"br"\d""#, #"Br'a'"#,
        "\"\"\"a\n\"quoted\" b\"\"\"", "'''a\nb'''", "r'''\\'''", "\"\"", "''''''", #""grüße""#,
        // Operators
        "a + b * c - d / e % f", "a || b && c", "!a", "!!a", "--a", "!-1", "a == b != c", "a < b", "a <= b", "a > b", "a >= b",
        "a in [1, 2]",
        "a ? b : c ? d : e", "-a.b", "1 - -1", "1-1", "(a + b) * c",
        // Members
        "a.b.c", "a[0]", "a['b'].c(d)[1]", "a.for", ".a.b", "1.size()", "'a'.size()", "[1].size()", "f()", ".f(1, 2)", "a.b(c)",
        // Lists, maps, messages
        "[]", "[1, 2,]", "[,]", "{}", "{'a': 1, 2: b,}", "{,}", "A{}", "a.b.C{d: 1, e: 2,}", ".a.B{c: 1}", "for{}",
        // Macros
        "has(a.b)", "has((a.b))", "a.all(x, x > 0)", "a.exists(x, true)", "a.exists_one(x, true)", "a.map(x, x + 1)", "a.map(x, x > 1, x)",
        "a.filter(x, x)", "a.all(1)", "has()", "all(1, 2)", "a.has(b)", "a.map(1, 2, 3, 4)",
        // Blanks and comments
        " a \t+\r\n b // the end", "a // one\n + b", "a\u{0C}",
        // What access logs are filtered by
        "response.code >= 400", "connection.mtls && request.url_path.contains('v1beta3')", "!has(response.code) || response.code >= 500",
    ])
    func expression(text: String) {
        #expect(CELExpression.problem(in: text) == nil, "\(text)")
    }

    /// Texts that are no expressions, with the byte at which that shows.
    @Test(
        arguments: [
            ("", 0), ("  ", 0), ("// nothing", 0),
            ("response.code >=", 16), ("a b", 2), ("a +", 3), ("(a", 2), ("a)", 1), ("a ? b", 5), ("a ? b : ", 8),
            ("a = b", 2), ("a & b", 2), ("a | b", 2), ("a ?? b", 3), ("a # b", 2), ("a; b", 1), ("`a`", 0), ("é", 0),
            ("9223372036854775808", 0), ("--9223372036854775808", 2), ("18446744073709551616u", 0), ("1e999", 0), ("0x", 1), ("1a", 1),
            ("1.", 2),
            ("'a", 0), ("'a\nb'", 0), ("'''a", 0), (#"'\q'"#, 1), (#"'\x4'"#, 1), (#"'\ud800'"#, 1), (#"'\8'"#, 1), (#"'\400'"#, 1),
            (#"b'\u0041'"#, 2),
            ("rb'a'", 2), ("-!a", 1), ("!-a", 1), ("a.", 2), ("a.1", 1), ("a.true", 2), ("a.'b'", 2), ("a[]", 2), ("a[1", 3), ("f(,)", 2),
            ("f(a,)", 4),
            ("[1,,2]", 3), ("{1}", 2), ("{1: 2", 5), ("A{1: 2}", 2), ("f(){}", 3), ("(a){}", 3), ("a.b(){}", 5), ("in", 0), ("a in", 4),
            ("if", 0), ("a + while", 4), ("for.b", 0), ("return()", 0),
            ("has(a)", 3), ("has(a[0])", 3), ("has(a.b())", 3), ("a.all(1, true)", 6), ("a.map(b.c, d)", 6), ("a.filter([x], x)", 9),
        ] as [(String, Int)])
    func mistake(text: String, offset: Int) {
        #expect(CELExpression.problem(in: text)?.offset == offset, "\(text)")
    }

    /// Nesting and chains are bounded, so that no text exhausts the stack.
    @Test(
        arguments: [
            ("(", 80, ")", true), ("(", 100_000, ")", false), ("[", 249, "]", true), ("[", 251, "]", false), ("-", 50_000, "", true),
            ("a ? b : ", 249, "", true), ("a ? b : ", 300, "", false), ("1 + ", 200, "", true), ("1 + ", 260, "", false),
            ("a && ", 10_000, "", true),
        ] as [(String, Int, String, Bool)])
    func depth(open: String, count: Int, close: String, isExpression: Bool) {
        let text = String(repeating: open, count: count) + "a" + String(repeating: close, count: count)
        #expect((CELExpression.problem(in: text) == nil) == isExpression)
    }

    /// Whatever is written, there is a verdict, and a problem lies within the text.
    @Test func anyText() {
        var generator = Sequence(state: 1)
        let parts = [
            "a", "1", "1.5", "'", "\"", "\\", "r", "b", ".", ",", "(", ")", "[", "]", "{", "}", "?", ":", "-", "!", "&&", "in", "has", " ",
            "0x", "é",
        ]
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            if let problem = CELExpression.problem(in: text) { #expect(0...text.utf8.count ~= problem.offset, "\(text)") }
        }
    }

    @Test func position() {
        #expect(CELExpression.position(of: 0, in: "a") == (1, 1))
        #expect(CELExpression.position(of: 6, in: "'ü' \n b") == (2, 1))
        #expect(CELExpression.position(of: 5, in: "'ü' +") == (1, 5))
    }

    /// Knuth's MMIX generator: the same texts in every run.
    private struct Sequence: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 33
        }
    }
}
