// Identities of a mesh with several trust domains, and addresses of policies.

import Testing

@testable import Pilot

@Suite struct TrustDomainTests {
    private static let domains = TrustDomains(["new-td", "old-td", "other"])

    @Test(arguments: [
        ("old-td/ns/a/sa/b", ["new-td/ns/a/sa/b", "old-td/ns/a/sa/b", "other/ns/a/sa/b"]),
        ("cluster.local/ns/a/sa/b", ["new-td/ns/a/sa/b", "old-td/ns/a/sa/b", "other/ns/a/sa/b"]),
        ("*-td/ns/a/sa/b", ["*-td/ns/a/sa/b", "other/ns/a/sa/b"]),
        ("foreign/ns/a/sa/b", ["foreign/ns/a/sa/b"]),
        ("*/ns/a/sa/b", ["*/ns/a/sa/b"]),
        ("*", ["*"]),
        ("old-td/ns/a", ["old-td/ns/a"]),
    ])
    func principals(_ principal: String, _ expected: [String]) {
        #expect(Self.domains.expand(principals: [principal]) == expected)
    }

    @Test func trustDomainsOfTheMesh() {
        #expect(Self.domains.expand(domains: ["x", "other"]) == ["x", "new-td", "old-td", "other"])
    }

    @Test func rulesTakeAliases() throws {
        let policy = try SecurityFixture.translated(
            rule: #"{"when": [{"key": "source.principal", "values": ["old/ns/a/sa/b"]}]}"#, trustDomains: ["new", "old"])
        try SecurityFixture.expect(
            policy?.principals[0],
            #"""
            {"andIds": {"ids": [{"orIds": {"ids": [
              {"authenticated": {"principalName": {"exact": "spiffe://new/ns/a/sa/b"}}},
              {"authenticated": {"principalName": {"exact": "spiffe://old/ns/a/sa/b"}}}]}}]}}
            """#)
    }

    @Test(arguments: [
        ("10.1.2.3", "10.1.2.3", 32), ("10.1.2.3/8", "10.1.2.3", 8), ("::", "::", 128), ("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1", 128),
        ("1:0:0:2:3:4:5:0006", "1::2:3:4:5:6", 128), ("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7", 128), ("fe80::/10", "fe80::", 10),
        ("::ffff:1.2.3.4", "::ffff:1.2.3.4", 128), ("1::", "1::", 128),
    ])
    func addresses(_ text: String, _ address: String, _ bits: UInt32) {
        let range = PolicyAddress.range(text)
        #expect(range?.addressPrefix == address)
        #expect(range?.prefixLen == bits)
    }

    @Test(arguments: ["", "10.0.0", "10.0.0.0/33", "10.0.0.0/", "a.b.c.d", "::1/129", "/8"]) func noAddresses(_ text: String) {
        #expect(PolicyAddress.range(text) == nil)
    }
}
