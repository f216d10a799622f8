// The cache of verdicts: bounded, and right.

import Testing

@testable import RegularExpression

@Suite struct VerdictsCache {
    @Test func staysBounded() {
        let verdicts = Verdicts(capacity: 8)
        for number in 0..<1000 { verdicts.remember(nil, of: "a\(number)") }
        #expect(verdicts.count <= 16)
        #expect(verdicts["a999"] == .some(nil))
        #expect(verdicts["a0"] == nil)
    }

    @Test func keepsWhatIsUsed() {
        let verdicts = Verdicts(capacity: 8)
        verdicts.remember(nil, of: "kept")
        for number in 0..<100 {
            verdicts.remember(nil, of: "a\(number)")
            #expect(verdicts["kept"] == .some(nil))
        }
    }

    @Test func longPatternsAreNotKept() {
        let verdicts = Verdicts(capacity: 8)
        verdicts.remember(nil, of: String(repeating: "a", count: 4096))
        #expect(verdicts.count == 0)
    }

    @Test func remembersFailures() {
        for _ in 0..<2 { #expect(RegularExpression.failure(of: "((")?.kind == .missingParenthesis) }
    }

    @Test func namedGroupsAreRespelled() {
        #expect(NamedGroups.rewritten("(?<a>b)") == "(?P<a>b)")
        #expect(NamedGroups.rewritten("[(?<a>]\\(?<a>\\Q(?<a>\\E(?<=a)(?<!a)(?P<a>)") == nil)
        #expect(NamedGroups.rewritten("[]](?<a>b)[^]](?<c>d)") == "[]](?P<a>b)[^]](?P<c>d)")
    }
}
