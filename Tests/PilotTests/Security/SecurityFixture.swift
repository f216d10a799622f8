// SecurityFixture: policies in few words, and filters compared by meaning.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf
import Testing

@testable import Pilot

enum SecurityFixture {
    /// A policy in the namespace `foo`, from the JSON form of its spec.
    static func authorization(
        _ json: String, name: String = "policy", namespace: String = "foo", annotations: [String: String] = [:], age: Int64 = 0
    ) throws -> Config<Security.AuthorizationPolicy> {
        Config(
            Fixture.metadata("AuthorizationPolicy", namespace, name, age: age, annotations: annotations),
            try Security.AuthorizationPolicy(json: json))
    }

    static func requestAuthentication(
        _ json: String, name: String = "tokens", namespace: String = "foo", age: Int64 = 0
    ) throws -> Config<Security.RequestAuthentication> {
        Config(Fixture.metadata("RequestAuthentication", namespace, name, age: age), try Security.RequestAuthentication(json: json))
    }

    /// The only rule of a policy as RBAC has it.
    static func translated(
        rule: String, _ action: EnvoyRBAC.RBAC.Action = .allow, _ traffic: AuthorizationTraffic = .requests,
        trustDomains: [String] = ["cluster.local"]
    ) throws -> EnvoyRBAC.Policy? {
        var findings: [SecurityFinding] = []
        let policy = try authorization(#"{"rules": [\#(rule)]}"#)
        let rules = AuthorizationRules([policy], action, in: traffic, TrustDomains(trustDomains), &findings)
        return rules.enforced?.policies["ns[foo]-policy[policy]-rule[0]"]
    }

    static func rbac(_ filter: EnvoyHCM.HttpFilter) throws -> EnvoyHTTPRBAC.RBAC {
        guard case .typedConfig(let any) = filter.configType else { throw Missing() }
        return try #require(try any.unpacked(as: EnvoyHTTPRBAC.RBAC.self))
    }

    static func rbac(_ filter: EnvoyListener.Filter) throws -> EnvoyNetworkRBAC.RBAC {
        guard case .typedConfig(let any) = filter.configType else { throw Missing() }
        return try #require(try any.unpacked(as: EnvoyNetworkRBAC.RBAC.self))
    }

    struct Missing: Error {}

    /// One text for all messages that mean the same.
    static func text(_ message: some Message) throws -> String {
        try message.jsonString(options: JSONWritingOptions(types: [EnvoyTypes.types]))
    }

    /// Expects a message to mean what a JSON text says.
    static func expect<M: Message>(_ message: M?, _ json: String, _ location: SourceLocation = #_sourceLocation) throws {
        let message = try #require(message, sourceLocation: location)
        let expected = try text(try M(json: json, options: JSONReadingOptions(types: [EnvoyTypes.types])))
        let actual = try text(message)
        #expect(actual == expected, sourceLocation: location)
    }
}
