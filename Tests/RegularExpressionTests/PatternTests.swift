// Which patterns RE2 accepts, what its verdict is on the others, and what we say about it.

import RegularExpression
import Testing

@Suite struct Patterns {
    @Test(arguments: [
        "", "a", ".*", "^/v[0-9]+/.*$", "(?i)abc", "(?s:a.b)", "(?P<name>a+)b", "(?<name>a+)b", "\\pN+", "\\p{Greek}", "\\P{L}",
        "[[:alpha:]]+", "[]a]", "[^]a]", "x{1000}", "(a+)+$", "a|", "|", "()", "\\Q(?=\\E", "[(?<a>]", "\\d\\s\\w\\b\\x{10FFFF}",
        "Ünïcödé", "😀+", "a{,2}", "(?P<n>a)(?P<n>b)", "(?<n>a)(?<n>b)", "\\C", "(?U)a+", "\\x41", "\\(\\)",
    ])
    func accepted(pattern: String) throws {
        #expect(RegularExpression.isValid(pattern))
        _ = try RegularExpression(pattern)
    }

    @Test(
        arguments: [
            ("(?=a)b", .badGroupSyntax, "(?=", "lookahead"),
            ("(?!a)b", .badGroupSyntax, "(?!", "lookahead"),
            ("(?<=a)b", .badGroupSyntax, "(?<", "lookbehind"),
            ("(?<!a)b", .badGroupSyntax, "(?<", "lookbehind"),
            ("(?>a)", .badGroupSyntax, "(?>", "unknown group"),
            ("(?z)a", .badGroupSyntax, "(?z", "unknown group"),
            ("(a)\\1", .badEscape, "\\1", "backreferences"),
            ("\\k<n>", .badEscape, "\\k", "backreferences"),
            ("\\y", .badEscape, "\\y", "escape"),
            ("\\x{110000}", .badEscape, "\\x{110000", "escape"),
            ("a\\", .trailingBackslash, "", "backslash"),
            ("x{1001}", .repetitionTooLarge, "{1001}", "repetition count"),
            ("(x{100}){100}", .repetitionTooLarge, "{100}", "repetition count"),
            ("x{3,2}", .repetitionTooLarge, "{3,2}", "repetition count"),
            ("*a", .nothingToRepeat, "*", "nothing before"),
            ("a|*", .nothingToRepeat, "*", "nothing before"),
            ("(+)", .nothingToRepeat, "+", "nothing before"),
            ("a**", .badRepetitionOperator, "**", "two repetitions"),
            ("a+++", .badRepetitionOperator, "++", "two repetitions"),
            ("a???", .badRepetitionOperator, "??", "two repetitions"),
            ("(a", .missingParenthesis, "(a", "never closed"),
            ("a)", .unexpectedParenthesis, "a)", "without an opening"),
            ("[a", .missingBracket, "[a", "never closed"),
            ("[z-a]", .badCharacterRange, "z-a", "range"),
            ("[[:nope:]]", .badCharacterRange, "[:nope:]", "range"),
            ("\\p{Nope}", .badCharacterRange, "\\p{Nope}", "range"),
            ("(?P<n-1>a)", .badGroupName, "(?P<n-1>", "name"),
            ("(?<n-1>a)", .badGroupName, "(?P<n-1>", "name"),
            ("(?P<>a)", .badGroupName, "(?P<>", "name"),
        ] as [(String, RegularExpression.Failure.Kind, String, String)])
    func refused(pattern: String, kind: RegularExpression.Failure.Kind, fragment: String, says: String) {
        let failure = RegularExpression.failure(of: pattern)
        #expect(failure?.kind == kind)
        let (saidFragment, message) = (failure?.fragment ?? "", failure?.message ?? "")
        #expect(saidFragment.hasPrefix(fragment))
        #expect(message.contains(says))
        #expect(!RegularExpression.isValid(pattern))
        #expect(throws: RegularExpression.Failure.self) { try RegularExpression(pattern) }
    }

    @Test func patternOfBrokenUTF8() {
        let bytes: [UInt8] = [0x61, 0xFF, 0x62]
        bytes.withUnsafeBufferPointer { buffer in
            #expect(throws: RegularExpression.Failure.self) { try RegularExpression(bytes: buffer) }
            #expect(throws: Never.self) { try RegularExpression(bytes: buffer, options: .init(latin1: true)) }
        }
    }

    @Test func memoryIsLimited() throws {
        let pattern = "((a{100}){10}|b{900}|c{900}){1}\\pL{500}"
        #expect(throws: RegularExpression.Failure.self) { try RegularExpression(pattern, options: .init(memoryLimit: 64 << 10)) }
        do {
            _ = try RegularExpression(pattern, options: .init(memoryLimit: 64 << 10))
        } catch {
            #expect(error.kind == .tooLarge)
        }
    }

    /// The parser keeps its own stack, so a pattern cannot exhaust ours.
    @Test func deepNestingIsHarmless() {
        let deep = String(repeating: "(", count: 20_000)
        #expect(RegularExpression.failure(of: deep)?.kind == .missingParenthesis)
        #expect(RegularExpression.isValid(deep + String(repeating: ")", count: 20_000)))
    }

    @Test func everyFailureSaysWhatToDo() {
        #expect(RegularExpression.failure(of: "(?!a)")?.description.contains("RE2 has no lookaround") == true)
        #expect(RegularExpression.failure(of: "*")?.hint?.contains(".*") == true)
    }

    @Test func programsAreMeasured() throws {
        #expect(try RegularExpression("a").programSize < RegularExpression("[a-z]{100}").programSize)
        #expect(try RegularExpression("(a)(?:b)(?P<c>c)").numberOfGroups == 2)
        #expect(try RegularExpression("(a)(?<c>c)").groupNames == ["c": 2])
    }

    @Test func equalByPatternAndOptions() throws {
        #expect(try RegularExpression("a") == RegularExpression("a"))
        #expect(try RegularExpression("a") != RegularExpression("a", options: .init(caseSensitive: false)))
    }
}
