// JWTFilter: RequestAuthentication as Envoy's filter for JSON Web Tokens.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Verifies tokens of all rules that count for a workload. A request without a token passes: to ask for one is up to
/// AuthorizationPolicies, which read what the filter notes.
struct JWTFilter: Sendable {
    static let name = "envoy.filters.http.jwt_authn"

    /// Where the filter notes a verified token's claims, in its own metadata.
    static let payloadKey = "payload"

    private let rules: [Security.JWTRule]
    private let keys: TokenKeys

    /// Rules whose keys are not at hand.
    let findings: [SecurityFinding]

    /// - Parameter policies: those of the workload's namespace first, oldest first.
    init(_ policies: [Config<Security.RequestAuthentication>], keys: TokenKeys) {
        // By issuer, so that providers do not change their names with every policy.
        let all = policies.flatMap(\.spec.jwtRules)
        let ordered = all.enumerated().sorted { ($0.element.issuer, $0.offset) < ($1.element.issuer, $1.offset) }
        rules = ordered.map(\.element)
        self.keys = keys
        findings = policies.flatMap { policy in
            policy.spec.jwtRules.enumerated().filter { !keys.areKnown(to: $1) }.map { index, rule in
                let place = rule.jwksUri.isEmpty ? "issuer '\(rule.issuer)'" : "'\(rule.jwksUri)'"
                return SecurityFinding(
                    metadata: policy.metadata, path: "spec.jwtRules[\(index)]", message: "the keys of \(place) are not at hand",
                    hint: "tokens of this rule are refused until they are")
            }
        }
    }

    /// Nil without rules.
    func filter() -> EnvoyHCM.HttpFilter? {
        if rules.isEmpty { return nil }
        var settings = EnvoyJWT.JwtAuthentication()
        settings.bypassCorsPreflight = true
        for (index, rule) in rules.enumerated() { settings.providers[Self.provider(index)] = provider(rule) }
        var everything = EnvoyJWT.RequirementRule()
        everything.match.pathSpecifier = .prefix("/")
        everything.requirementType = .requires(requirement)
        settings.rules = [everything]
        var filter = EnvoyHCM.HttpFilter()
        filter.name = Self.name
        filter.configType = .typedConfig(AnyMessage(settings))
        return filter
    }

    private static func provider(_ index: Int) -> String { "origins-\(index)" }

    // MARK: Requirements

    /// A token that is there has to be valid by one of the rules. Rules that look for tokens in the same place contradict each
    /// other about a token of either, so that one provider's consent alone is enough, too.
    private var requirement: EnvoyJWT.JwtRequirement {
        let valid = rules.indices.map { Self.requirement(.providerName(Self.provider($0))) }
        let validOrMissing = rules.indices.map { index in
            rules[index].presence == .required ? valid[index] : Self.any([valid[index], Self.requirement(.allowMissing(EmptyMessage()))])
        }
        guard rules.count > 1 else { return validOrMissing[0] }
        var all = EnvoyJWT.JwtRequirementAndList()
        all.requirements = validOrMissing
        return Self.any(valid + [Self.requirement(.requiresAll(all))])
    }

    private static func requirement(_ type: EnvoyJWT.JwtRequirement.RequiresType) -> EnvoyJWT.JwtRequirement {
        var requirement = EnvoyJWT.JwtRequirement()
        requirement.requiresType = type
        return requirement
    }

    private static func any(_ requirements: [EnvoyJWT.JwtRequirement]) -> EnvoyJWT.JwtRequirement {
        var list = EnvoyJWT.JwtRequirementOrList()
        list.requirements = requirements
        return requirement(.requiresAny(list))
    }

    // MARK: Providers

    private func provider(_ rule: Security.JWTRule) -> EnvoyJWT.JwtProvider {
        var provider = EnvoyJWT.JwtProvider()
        provider.issuer = rule.issuer
        provider.audiences = rule.audiences
        provider.forward = rule.forwardOriginalToken
        provider.forwardPayloadHeader = rule.outputPayloadToHeader
        provider.payloadInMetadata = Self.payloadKey
        let spaced = Set(rule.spaceDelimitedClaims).union(["permission", "scope"])
        provider.normalizePayloadInMetadata.spaceDelimitedClaims = spaced.sorted()
        provider.fromHeaders = rule.fromHeaders.map { place in
            var header = EnvoyJWT.JwtHeader()
            header.name = place.name
            header.valuePrefix = place.prefix
            return header
        }
        provider.fromParams = rule.fromParams
        provider.fromCookies = rule.fromCookies
        provider.claimToHeaders = rule.outputClaimToHeaders.map { output in
            var header = EnvoyJWT.JwtClaimToHeader()
            header.headerName = output.header
            header.claimName = output.claim
            return header
        }
        provider.jwksSourceSpecifier = keys.source(of: rule)
        return provider
    }
}
