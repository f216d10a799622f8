// StaticSecrets: certificates of a static bootstrap: from the agent beside it, or from files.

import EnvoyAPI
import Protobuf

/// Secrets that TLS contexts name, where nothing but an agent is there to ask for them.
struct StaticSecrets {
    /// Without a slash at its end; nil if the agent has them.
    private let directory: String?
    private var byName: [String: EnvoyTLS.Secret] = [:]

    init(directory: String?) { self.directory = directory.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } }

    var all: [EnvoyTLS.Secret] { byName.sorted { $0.key < $1.key }.map(\.value) }

    /// A transport socket whose secrets need no control plane.
    mutating func localized(_ socket: EnvoyCore.TransportSocket) -> EnvoyCore.TransportSocket {
        guard case .typedConfig(let any)? = socket.configType else { return socket }
        var result = socket
        if var context = try? any.unpacked(as: EnvoyTLS.UpstreamTlsContext.self) {
            localize(&context.commonTlsContext)
            result.configType = .typedConfig(AnyMessage(context))
        } else if var context = try? any.unpacked(as: EnvoyTLS.DownstreamTlsContext.self) {
            localize(&context.commonTlsContext)
            result.configType = .typedConfig(AnyMessage(context))
        }
        return result
    }

    private mutating func localize(_ context: inout EnvoyTLS.CommonTlsContext) {
        context.tlsCertificateSdsSecretConfigs = context.tlsCertificateSdsSecretConfigs.map { certificate($0) }
        switch context.validationContextType {
        case .validationContextSdsSecretConfig(let secret):
            context.validationContextType = .validationContextSdsSecretConfig(authority(secret))
        case .combinedValidationContext(var combined):
            if combined.$validationContextSdsSecretConfig != nil {
                combined.validationContextSdsSecretConfig = authority(combined.validationContextSdsSecretConfig)
            }
            context.validationContextType = .combinedValidationContext(combined)
        default: break
        }
    }

    /// A name without a source means a static secret.
    private static func reference(_ name: String) -> EnvoyTLS.SdsSecretConfig {
        var reference = EnvoyTLS.SdsSecretConfig()
        reference.name = name
        return reference
    }

    /// The same secret from the agent. Envoy starts without it too, and refuses TLS until the agent is there.
    private static func fromAgent(_ secret: EnvoyTLS.SdsSecretConfig) -> EnvoyTLS.SdsSecretConfig {
        var secret = secret
        if case .ads? = secret.sdsConfig.configSourceSpecifier { secret.sdsConfig = SecretSources.agent }
        secret.sdsConfig.initialFetchTimeout = nil
        return secret
    }

    private mutating func certificate(_ reference: EnvoyTLS.SdsSecretConfig) -> EnvoyTLS.SdsSecretConfig {
        guard let directory else { return Self.fromAgent(reference) }
        let name = reference.name
        let files: (chain: String, key: String)
        if name == "default" {
            files = ("\(directory)/cert-chain.pem", "\(directory)/key.pem")
        } else if name.hasPrefix("file-cert:") {
            let paths = name.dropFirst("file-cert:".count).split(separator: "~" as Character, maxSplits: 1).map { String($0) }
            files = (paths.first ?? "", paths.count > 1 ? paths[1] : "")
        } else {
            files = ("\(directory)/\(Self.folder(name))/tls.crt", "\(directory)/\(Self.folder(name))/tls.key")
        }
        var certificate = EnvoyTLS.TlsCertificate()
        certificate.certificateChain.specifier = .filename(files.chain)
        certificate.privateKey.specifier = .filename(files.key)
        var secret = EnvoyTLS.Secret()
        secret.name = name
        secret.type = .tlsCertificate(certificate)
        byName[name] = secret
        return Self.reference(name)
    }

    private mutating func authority(_ reference: EnvoyTLS.SdsSecretConfig) -> EnvoyTLS.SdsSecretConfig {
        guard let directory else { return Self.fromAgent(reference) }
        let name = reference.name
        var context = EnvoyTLS.CertificateValidationContext()
        if name == "system" {
            context.systemRootCerts = EnvoyTLS.CertificateValidationContext.SystemRootCerts()
        } else if name == "ROOTCA" {
            context.trustedCa.specifier = .filename("\(directory)/root-cert.pem")
        } else if name.hasPrefix("file-root:") {
            context.trustedCa.specifier = .filename(
                name == "file-root:system" ? Self.systemRoots : String(name.dropFirst("file-root:".count)))
        } else {
            context.trustedCa.specifier = .filename("\(directory)/\(Self.folder(name))/ca.crt")
        }
        var secret = EnvoyTLS.Secret()
        secret.name = name
        secret.type = .validationContext(context)
        byName[name] = secret
        return Self.reference(name)
    }

    /// Debian's, which the images of proxies have.
    private static let systemRoots = "/etc/ssl/certs/ca-certificates.crt"

    /// `kubernetes://NAMESPACE/NAME-cacert`: the part after the scheme, without the ending that marks authorities.
    private static func folder(_ name: String) -> String {
        var text = name
        for scheme in ["kubernetes://", "kubernetes-gateway://"] where text.hasPrefix(scheme) { text.removeFirst(scheme.count) }
        return text.hasSuffix("-cacert") ? String(text.dropLast("-cacert".count)) : text
    }
}
