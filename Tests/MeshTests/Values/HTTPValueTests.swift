// Words of HTTP messages that configuration names or sets.

import Mesh
import Testing

@Suite struct HTTPValueTests {
    @Test(
        arguments: [
            ("x-user", true, true),
            ("X_a.b~1", true, true),
            (":path", false, true),
            (":authority", false, true),
            (":protocol", false, false),
            ("a b", false, false),
            ("a:b", false, false),
            ("ä", false, false),
            ("", false, false),
        ] as [(String, Bool, Bool)])
    func headerName(text: String, isName: Bool, isNameOrPseudoName: Bool) {
        #expect(HTTPHeader.isValidName(text) == isName)
        #expect(HTTPHeader.isValidNameOrPseudoName(text) == isNameOrPseudoName)
    }

    @Test(
        arguments: [
            ("Host", true, true), (":Authority", true, true), (":path", false, true), ("x-host", false, false),
        ] as [(String, Bool, Bool)])
    func headerOwners(text: String, isAuthority: Bool, isOwnedByRouting: Bool) {
        #expect(HTTPHeader.isAuthority(text) == isAuthority)
        #expect(HTTPHeader.isOwnedByRouting(text) == isOwnedByRouting)
    }

    @Test(
        arguments: [
            ("", true),
            ("a\tb", true),
            ("grün", true),
            ("100%%", true),
            ("%HOSTNAME%", true),
            ("a %START_TIME(%s.%3f)% b", true),
            ("%A([\"a\", \"b\"])%", true),
            ("%A( [ \"a\" ] ) %", true),
            ("%A([\"a\\\"\"])%", true),  // an escaped quotation mark
            ("100%", false),
            ("%%%", false),
            ("%A", false),
            ("%A(", false),
            ("%A([\"a\" \"b\"])%", false),
            ("%A([a])%", false),
            ("%A(a)b%", false),
            ("%A(a\\", false),
            ("a\nb", false),
            ("a\u{7F}", false),
        ] as [(String, Bool)])
    func headerValue(text: String, isValid: Bool) { #expect(HTTPHeaderValue.isValid(text) == isValid) }

    @Test(
        arguments: [
            ("@request.auth.claims.groups", true),
            ("@REQUEST.auth.claims.a.b", true),
            ("@request.auth.claims[a][b]", true),
            ("@request.auth.claims", false),
            ("@request.auth.claims.", false),
            ("@request.auth.claims[]", false),
            ("@request.auth.claims[a", false),
            ("@request.auth.claimsa", false),
            ("request.auth.claims.a", false),
        ] as [(String, Bool)])
    func routingClaim(text: String, isValid: Bool) { #expect(RoutingClaim.isValid(text) == isValid) }

    @Test(
        arguments: [
            (200, true), (306, false), (418, true), (427, false), (451, true), (509, false), (511, true), (600, false),
        ] as [(Int, Bool)])
    func status(code: Int, isRegistered: Bool) { #expect(HTTPStatus.isRegistered(code) == isRegistered) }
}
