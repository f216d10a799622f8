// TokenKeys: the key sets (JWKS) that tokens are verified with, and who fetches them.

import EnvoyAPI
import IstioAPI
import Protobuf

/// Where proxies get the keys of issuers from.
struct TokenKeys: Sendable {
    /// Who fetches key sets that policies only name.
    enum Fetching: Sendable, Hashable {
        /// The control plane: proxies get the keys themselves.
        case controlPlane

        /// The proxy, from services that the mesh knows; else the control plane.
        case hybrid

        /// The proxy.
        case proxy
    }

    var fetching: Fetching
    private let fetched: @Sendable (_ address: String, _ issuer: String) -> String?
    private let namespaces: @Sendable (_ host: String) -> [String]

    /// - Parameters:
    ///   - fetched: the key set at an address, or of an issuer where the address is empty; nil if it could not be fetched.
    ///   - namespaces: the namespaces that have a service of this host.
    init(
        _ fetching: Fetching = .controlPlane,
        fetched: @escaping @Sendable (_ address: String, _ issuer: String) -> String? = { _, _ in nil },
        namespaces: @escaping @Sendable (_ host: String) -> [String] = { _ in [] }
    ) {
        self.fetching = fetching
        self.fetched = fetched
        self.namespaces = namespaces
    }

    /// Whether a proxy can verify the rule's tokens: it has the keys, or fetches them.
    func areKnown(to rule: Security.JWTRule) -> Bool { remote(rule) != nil || local(rule) != nil }

    func source(of rule: Security.JWTRule) -> EnvoyJWT.JwtProvider.JwksSourceSpecifier {
        if let remote = remote(rule) { return .remoteJwks(remote) }
        var source = EnvoyCore.DataSource()
        source.specifier = .inlineString(local(rule) ?? Self.noKeys)
        return .localJwks(source)
    }

    private func local(_ rule: Security.JWTRule) -> String? {
        rule.jwks.isEmpty ? fetched(rule.jwksUri, rule.issuer) : rule.jwks
    }

    /// A key set by which no token is valid, as long as the keys are not known: tokens are refused rather than believed. The
    /// one that Istio sends then: a public key whose private half, as Istio says, nobody kept.
    static let noKeys: String = {
        let modulus = unknownModulus.joined()
        return #"{"keys":[{"kty":"RSA","e":"AQAB","n":"\#(modulus)"}]}"#
    }()

    private static let unknownModulus = [
        "0xObjM0UvS_oaazjpEYlAbwctEJ4L8pH3OuTb7qth7gUwqet-EzQB4dgFdvSdMgrLnSncQGRjpEYz3F3viIbH-3EN3TxSlPNviHx",
        "eOdyiBVfumN8dMxbLvVJUpfNOnvmMxJcl-8NNjAwcOjk4otSALaYgYYyOPyvKtgVdrQr-FoubWX4yrjxW-MJ2-7OBeepUUNOsVwG",
        "V23YX03sVkkyvY3otRflkBcY3_HKpBxJl9wk2GyOShN4_PNUF9-vwfnvOXMbCDX-w4PTef4geeb_GiT40YCKHTKMSPVanGRn5GEx",
        "IWmki-mmqh94-mPTJyBR74ShspL3BxPZitDL574T1w",
    ]

    /// How long Istio waits for keys, where a rule does not say.
    private static let timeout = Duration(seconds: 5)
    private static let cacheDuration = Duration(seconds: 300)

    /// Nil where the control plane has to fetch.
    private func remote(_ rule: Security.JWTRule) -> EnvoyJWT.RemoteJwks? {
        guard fetching != .controlPlane, !rule.jwksUri.isEmpty, let (host, port) = Self.server(rule.jwksUri) else { return nil }
        if fetching == .hybrid, Set(namespaces(host)).count != 1 { return nil }
        var remote = EnvoyJWT.RemoteJwks()
        remote.httpUri.uri = rule.jwksUri
        remote.httpUri.httpUpstreamType = .cluster(Naming.cluster(.outbound, host: host, port: port))
        remote.httpUri.timeout = rule.timeout ?? Self.timeout
        remote.cacheDuration = Self.cacheDuration
        return remote
    }

    /// The host and port of an http or https address.
    static func server(_ address: String) -> (host: String, port: Int)? {
        let standard: (scheme: String, port: Int)
        if address.hasPrefix("https://") {
            standard = ("https://", 443)
        } else if address.hasPrefix("http://") {
            standard = ("http://", 80)
        } else {
            return nil
        }
        var authority = address.dropFirst(standard.scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let at: Character = "@"
        if let user = authority.lastIndex(of: at) { authority = authority[authority.index(after: user)...] }
        let colon: Character = ":"
        let bracket: Character = "]"
        let search = authority.lastIndex(of: bracket).map { authority[$0...] } ?? authority
        guard let divider = search.lastIndex(of: colon) else { return named(authority, standard.port) }
        let text = authority[authority.index(after: divider)...]
        guard let port = text.isEmpty ? standard.port : Int(text) else { return nil }
        return named(authority[..<divider], port)
    }

    private static func named(_ host: Substring, _ port: Int) -> (host: String, port: Int)? {
        let inner = host.utf8.first == UInt8(ascii: "[") ? host.dropFirst().dropLast() : host
        return inner.isEmpty ? nil : (String(inner), port)
    }
}
