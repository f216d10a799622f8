// SourceAttribute: what a rule may ask about the caller, as RBAC principals.

import EnvoyAPI

/// What of the caller a condition looks at.
enum SourceAttribute: Sendable {
    case address
    case remoteAddress
    case namespace

    /// `NAMESPACE/NAME`, or a name in the namespace of the policy.
    case serviceAccount(policyNamespace: String)
    case principal
    case trustDomain
    case requestPrincipal
    case header(String?)

    /// A claim of a token, by its path; nil if the key names none.
    case claim([String]?)

    /// The key of a `when` condition; nil if it is about something else.
    init?(condition key: String) {
        switch key {
        case "source.ip": self = .address
        case "remote.ip": self = .remoteAddress
        case "source.namespace": self = .namespace
        case "source.principal": self = .principal
        case "request.auth.principal": self = .requestPrincipal
        case "request.auth.audiences": self = .claim(["aud"])
        case "request.auth.presenter": self = .claim(["azp"])
        default:
            let header = "request.headers"
            let claims = "request.auth.claims"
            if key.hasPrefix(header) {
                self = .header(BracketedKey.name(key.dropFirst(header.count)))
            } else if key.hasPrefix(claims) {
                self = .claim(BracketedKey.path(key.dropFirst(claims.count)))
            } else {
                return nil
            }
        }
    }

    private var isHTTPOnly: Bool {
        switch self {
        case .requestPrincipal, .header, .claim: true
        default: false
        }
    }
}

extension SourceAttribute: RuleAttribute {
    func matcher(_ value: String, in traffic: AuthorizationTraffic) throws(UntranslatableCondition) -> EnvoyRBAC.Principal {
        if isHTTPOnly, traffic == .bytes { throw .isHTTPOnly }
        switch self {
        case .address: return .init(.directRemoteIp(try Self.range(value)))
        case .remoteAddress: return .init(.remoteIp(try Self.range(value)))
        case .namespace: return .authenticated(.regex(".*/ns/\(PolicyPattern.wildcard(value, any: ".*"))/.*"))
        case .serviceAccount(let namespace): return .authenticated(.regex(Self.serviceAccountPattern(value, namespace)))
        case .principal: return .authenticated(.init(policyText: value, after: Self.scheme))
        case .trustDomain: return .authenticated(.regex("\(Self.scheme)\(Self.trustDomainPattern(value))/.*"))
        case .requestPrincipal: return Self.requestPrincipal(value)
        case .header(let name):
            guard let name else { throw .isNoKey }
            return .init(.header(.init(name: name, policyText: value)))
        case .claim(let path):
            guard let path else { throw .isNoKey }
            return Self.claim(path, [value])
        }
    }

    /// Values of claims are matched as one, and so are principals of requests; all others each for itself.
    func combined(
        _ values: [String], in traffic: AuthorizationTraffic
    ) throws(UntranslatableCondition) -> EnvoyRBAC.Principal? {
        switch self {
        case .claim(let path):
            if traffic == .bytes { throw .isHTTPOnly }
            guard let path else { throw .isNoKey }
            return Self.claim(path, values)
        case .requestPrincipal:
            if traffic == .bytes { throw .isHTTPOnly }
            let matchers = values.map(Self.requestPrincipal)
            return matchers.count == 1 ? matchers[0] : .anyOf(matchers)
        default: return nil
        }
    }

    private static let scheme = "spiffe://"

    private static func range(_ value: String) throws(UntranslatableCondition) -> EnvoyCore.CidrRange {
        guard let range = PolicyAddress.range(value) else { throw .isNoAddress(value) }
        return range
    }

    /// Other parts may stand between the namespace and the account, and after the account.
    private static func serviceAccountPattern(_ value: String, _ policyNamespace: String) -> String {
        let slash: Character = "/"
        let parts = value.split(separator: slash, maxSplits: 1, omittingEmptySubsequences: false)
        let namespace = parts.count == 2 ? String(parts[0]) : policyNamespace
        let account = parts.count == 2 ? parts[1] : parts[0]
        return "\(scheme).+/ns/\(PolicyPattern.quoted(namespace))/(.+/|)sa/\(PolicyPattern.quoted(account))(/.+)?"
    }

    private static func trustDomainPattern(_ value: String) -> String {
        value == "*" ? "[^/]+" : PolicyPattern.wildcard(value, any: "[^/]*")
    }

    /// `ISSUER/SUBJECT`. An issuer is often an address, so the last slash divides them.
    private static func requestPrincipal(_ value: String) -> EnvoyRBAC.Principal {
        let slash: Character = "/"
        let star = UInt8(ascii: "*")
        let divider = value.lastIndex(of: slash)
        let issuer = divider.map { String(value[..<$0]) } ?? value
        let subject = divider.map { String(value[value.index(after: $0)...]) } ?? ""
        let isDivided = divider != nil
        var issuerMatcher = EnvoyMatcher.StringMatcher.exact(issuer)
        var subjectMatcher = EnvoyMatcher.StringMatcher.exact(subject)
        if value == "*" {
            (issuerMatcher, subjectMatcher) = (.present, .present)
        } else if value.utf8.first == star {
            issuerMatcher = isDivided && issuer != "*" ? .suffix(String(issuer.dropFirst())) : .present
            if !isDivided { subjectMatcher = .suffix(String(value.dropFirst())) }
        } else if value.utf8.last == star {
            if !isDivided { issuerMatcher = .prefix(String(value.dropLast())) }
            subjectMatcher = !isDivided || subject == "*" ? .present : .prefix(String(subject.dropLast()))
        }
        return .all([token("iss", issuerMatcher), token("sub", subjectMatcher)])
    }

    private static func token(_ claim: String, _ matcher: EnvoyMatcher.StringMatcher) -> EnvoyRBAC.Principal {
        .init(.metadata(.init(filter: JWTFilter.name, path: [JWTFilter.payloadKey, claim], .init(matcher))))
    }

    /// A claim is a text, or a list that has one of the texts.
    private static func claim(_ path: [String], _ values: [String]) -> EnvoyRBAC.Principal {
        let value = EnvoyMatcher.ValueMatcher(anyOf: values.map { .init(.init(policyText: $0)) })
        let either = EnvoyMatcher.ValueMatcher(anyOf: [.init(listWith: value), value])
        return .init(.metadata(.init(filter: JWTFilter.name, path: [JWTFilter.payloadKey] + path, either)))
    }
}

extension EnvoyRBAC.Principal: RuleMatcher {
    static let any = Self(.any(true))

    init(_ identifier: Identifier) {
        self.init()
        self.identifier = identifier
    }

    static func authenticated(_ name: EnvoyMatcher.StringMatcher) -> Self {
        var authenticated = Authenticated()
        authenticated.principalName = name
        return Self(.authenticated(authenticated))
    }

    static func all(_ matchers: [Self]) -> Self { Self(.andIds(set(matchers))) }
    static func anyOf(_ matchers: [Self]) -> Self { Self(.orIds(set(matchers))) }
    static func not(_ matcher: Self) -> Self { Self(.notId(matcher)) }

    private static func set(_ matchers: [Self]) -> Set {
        var set = Set()
        set.ids = matchers
        return set
    }
}
