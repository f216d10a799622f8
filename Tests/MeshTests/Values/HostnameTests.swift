// Host names, with and without wildcards, and which of them cover the same hosts.

import Mesh
import Testing

@Suite struct HostnameTests {
    @Test(
        arguments: [
            ("reviews", true),
            ("reviews.shop.svc.cluster.local", true),
            ("Reviews.Example.COM", true),
            ("a.example.com.", true),  // the root written out
            ("a-b.example.com", true),
            ("1.example.com", true),
            ("10.example.1a", true),
            ("a.99999999999999999999", true),  // digits past 64 bits are a name
            ("", false),
            (".", false),
            ("a..b", false),
            ("a_b.example.com", false),
            ("-a.example.com", false),
            ("a-.example.com", false),
            ("10.0.0.1", false),  // a number for a top level
            ("80", false),
            ("*", false),
            ("*.example.com", false),
            ("cart:80", false),
            ("münchen.example.com", false),
        ] as [(String, Bool)])
    func form(text: String, isValid: Bool) { #expect(Hostname.isValid(text) == isValid) }

    @Test(
        arguments: [
            ("*", true),
            ("*.example.com", true),
            ("*a.example.com", true),
            ("*-a.example.com", true),
            ("*.", true),
            ("80", true),  // the first label is judged alone
            ("example.com", true),
            ("a.*.example.com", false),
            ("**.example.com", false),
            ("*-", false),
            ("a*.example.com", false),
            ("*.10", false),
            ("10.0.0.1", false),
            ("", false),
        ] as [(String, Bool)])
    func wildcardForm(text: String, isValid: Bool) { #expect(Hostname.isValidWildcard(text) == isValid) }

    @Test func lengths() {
        let label = String(repeating: "a", count: 63)
        #expect(Hostname.isValid(label))
        #expect(!Hostname.isValid(label + "a"))
        let name = [label, label, label, label].joined(separator: ".")
        #expect(name.utf8.count == 255)
        #expect(Hostname.isValid(name) && Hostname.isValidWildcard(name))
        #expect(!Hostname.isValid(name + ".") && !Hostname.isValidWildcard(name + "."))
    }

    @Test(
        arguments: [
            ("a.example.com", "a.example.com", true),
            ("a.example.com", "b.example.com", false),
            ("A.example.com", "a.example.com", false),  // compared with case
            ("*.example.com", "a.example.com", true),
            ("*.example.com", "a.b.example.com", true),
            ("*.example.com", "example.com", false),
            ("*.example.com", "*.a.example.com", true),
            ("*.example.com", "*.example.org", false),
            ("*", "a", true),
            ("*", "*.example.com", true),
        ] as [(String, String, Bool)])
    func overlap(one: String, other: String, expected: Bool) {
        #expect(Hostname.overlap(one, other) == expected)
        #expect(Hostname.overlap(other, one) == expected)
    }

    @Test(
        arguments: [
            ("*.example.com", "a.example.com", true),
            ("*.example.com", "*.a.example.com", true),
            ("*.a.example.com", "*.example.com", false),
            ("a.example.com", "*.example.com", false),
            ("a.example.com", "a.example.com", true),
            ("*", "*", true),
        ] as [(String, String, Bool)])
    func covers(wide: String, narrow: String, expected: Bool) { #expect(Hostname.covers(wide, narrow) == expected) }

    @Test func firstOverlap() throws {
        #expect(Hostname.firstOverlap(in: []) == nil)
        #expect(Hostname.firstOverlap(in: ["a", "b", "c"]) == nil)
        let (earlier, later) = try #require(Hostname.firstOverlap(in: ["a.b", "c.d", "*.b"]))
        #expect((earlier, later) == (0, 2))
    }
}
