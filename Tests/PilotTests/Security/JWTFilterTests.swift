// RequestAuthentication as Envoy's filter for tokens.

import EnvoyAPI
import Mesh
import Testing

@testable import Pilot

@Suite struct JWTFilterTests {
    private static func settings(
        _ policies: [String], keys: TokenKeys = TokenKeys()
    ) throws -> EnvoyJWT.JwtAuthentication {
        let configs = try policies.enumerated().map { index, json in
            try SecurityFixture.requestAuthentication(json, name: "tokens-\(index)", age: Int64(index))
        }
        let filter = try #require(JWTFilter(configs, keys: keys).filter())
        #expect(filter.name == "envoy.filters.http.jwt_authn")
        guard case .typedConfig(let any) = filter.configType else { throw SecurityFixture.Missing() }
        return try #require(try any.unpacked(as: EnvoyJWT.JwtAuthentication.self))
    }

    @Test func nothingToVerify() throws {
        #expect(JWTFilter([], keys: TokenKeys()).filter() == nil)
        #expect(JWTFilter([try SecurityFixture.requestAuthentication("{}")], keys: TokenKeys()).filter() == nil)
    }

    @Test func oneRule() throws {
        let settings = try Self.settings([
            #"""
            {"jwtRules": [{"issuer": "id", "audiences": ["shop"], "jwks": "{}", "forwardOriginalToken": true,
              "fromHeaders": [{"name": "x-token", "prefix": "Token "}], "fromParams": ["t"], "fromCookies": ["c"],
              "outputPayloadToHeader": "x-payload", "outputClaimToHeaders": [{"header": "x-sub", "claim": "sub"}],
              "spaceDelimitedClaims": ["roles", "scope"]}]}
            """#
        ])
        try SecurityFixture.expect(
            settings,
            #"""
            {"bypassCorsPreflight": true,
             "providers": {"origins-0": {"issuer": "id", "audiences": ["shop"], "forward": true, "forwardPayloadHeader": "x-payload",
               "fromHeaders": [{"name": "x-token", "valuePrefix": "Token "}], "fromParams": ["t"], "fromCookies": ["c"],
               "claimToHeaders": [{"headerName": "x-sub", "claimName": "sub"}], "payloadInMetadata": "payload",
               "localJwks": {"inlineString": "{}"},
               "normalizePayloadInMetadata": {"spaceDelimitedClaims": ["permission", "roles", "scope"]}}},
             "rules": [{"match": {"prefix": "/"}, "requires": {"requiresAny": {"requirements": [
               {"providerName": "origins-0"}, {"allowMissing": {}}]}}}]}
            """#)
    }

    @Test func rulesOfSeveralPoliciesGoByIssuer() throws {
        let settings = try Self.settings([
            #"{"jwtRules": [{"issuer": "b", "jwks": "1"}, {"issuer": "a", "jwks": "2"}]}"#,
            #"{"jwtRules": [{"issuer": "a", "jwks": "3"}]}"#,
        ])
        let keys = try (0..<3).map { index in
            guard case .localJwks(let source) = settings.providers["origins-\(index)"]?.jwksSourceSpecifier,
                case .inlineString(let text) = source.specifier
            else { throw SecurityFixture.Missing() }
            return text
        }
        #expect(keys == ["2", "3", "1"])
        guard case .requires(let requirement) = settings.rules.first?.requirementType,
            case .requiresAny(let list) = requirement.requiresType
        else { throw SecurityFixture.Missing() }
        #expect(list.requirements.count == 4)
    }

    private static let remote = #"{"jwtRules": [{"issuer": "a", "jwksUri": "https://keys.test/jwks", "timeout": "2s"}]}"#

    @Test func keysThatAreNotAtHandRefuseTokens() throws {
        let policy = try SecurityFixture.requestAuthentication(Self.remote)
        #expect(JWTFilter([policy], keys: TokenKeys()).findings.count == 1)
        let fetched = TokenKeys(fetched: { address, _ in address == "https://keys.test/jwks" ? "keys" : nil })
        #expect(JWTFilter([policy], keys: fetched).findings.isEmpty)
        guard
            case .localJwks(let source) = try Self.settings([Self.remote]).providers["origins-0"]?.jwksSourceSpecifier,
            case .inlineString(let text) = source.specifier
        else { throw SecurityFixture.Missing() }
        #expect(text == TokenKeys.noKeys)
    }

    @Test func proxiesFetchKeys() throws {
        let settings = try Self.settings([Self.remote], keys: TokenKeys(.proxy))
        guard case .remoteJwks(let remote) = settings.providers["origins-0"]?.jwksSourceSpecifier else { throw SecurityFixture.Missing() }
        try SecurityFixture.expect(
            remote,
            #"""
            {"httpUri": {"uri": "https://keys.test/jwks", "cluster": "outbound|443||keys.test", "timeout": "2s"}, "cacheDuration": "300s"}
            """#)
        let hybrid = try Self.settings([Self.remote], keys: TokenKeys(.hybrid))
        guard case .localJwks = hybrid.providers["origins-0"]?.jwksSourceSpecifier else { throw SecurityFixture.Missing() }
    }

    @Test(arguments: [
        ("https://a.test/x:1", "a.test", 443), ("http://a.test:81?x", "a.test", 81), ("http://u:p@a.test", "a.test", 80),
        ("http://[::1]:90/", "::1", 90),
    ])
    func servers(_ address: String, _ host: String, _ port: Int) {
        let server = TokenKeys.server(address)
        #expect(server?.host == host)
        #expect(server?.port == port)
    }
}
