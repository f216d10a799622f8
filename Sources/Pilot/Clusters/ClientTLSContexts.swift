// ClientTLSContexts: Envoy's upstream TLS contexts.

import EnvoyAPI
import IstioAPI

extension EnvoyTLS.UpstreamTlsContext {
    private static let common: EnvoyTLS.CommonTlsContext = {
        var common = EnvoyTLS.CommonTlsContext()
        common.tlsParams.tlsMinimumProtocolVersion = .tlsv12
        common.tlsParams.tlsMaximumProtocolVersion = .tlsv13
        return common
    }()

    /// Mutual TLS with certificates of the mesh. The protocols offered tell the other proxy that a proxy of the mesh speaks.
    static func mutual(sni: String, subjectAltNames: [String], isHTTP2: Bool) -> Self {
        var context = Self()
        context.commonTlsContext = common
        context.commonTlsContext.tlsCertificateSdsSecretConfigs = [SecretSources.ownCertificate]
        context.commonTlsContext.validationContextType = validation(names: subjectAltNames, roots: SecretSources.meshRoots)
        context.commonTlsContext.alpnProtocols = ["istio-peer-exchange", "istio"] + (isHTTP2 ? ["h2"] : [])
        context.sni = sni
        return context
    }

    /// TLS with certificates that the user supplies, as names of Secrets or as files.
    static func user(
        _ settings: Networking.ClientTLSSettings, defaults: IstioMesh.MeshConfig.TLSConfig?, isHTTP2: Bool
    ) -> Self {
        var context = Self()
        context.commonTlsContext = common
        context.sni = settings.sni
        let isMutual = settings.mode == .mutual
        let verifies = settings.insecureSkipVerify != true
        if settings.credentialName.isEmpty {
            if isMutual {
                let certificate = SecretSources.certificate(file: settings.clientCertificate, key: settings.privateKey)
                context.commonTlsContext.tlsCertificateSdsSecretConfigs = [certificate]
            }
            if verifies {
                context.commonTlsContext.validationContextType = validation(
                    names: settings.subjectAltNames, roots: SecretSources.roots(file: settings.caCertificates), revoked: settings.caCrl)
            } else {
                context.commonTlsContext.validationContextType = .validationContext(EnvoyTLS.CertificateValidationContext())
            }
        } else {
            if isMutual {
                context.commonTlsContext.tlsCertificateSdsSecretConfigs = [SecretSources.credential(settings.credentialName)]
            }
            if verifies {
                context.commonTlsContext.validationContextType = validation(
                    names: settings.subjectAltNames, roots: SecretSources.credentialRoots(settings.credentialName))
            }
        }
        if let curves = defaults?.ecdhCurves, !curves.isEmpty { context.commonTlsContext.tlsParams.ecdhCurves = curves }
        if let suites = defaults?.cipherSuites, !suites.isEmpty { context.commonTlsContext.tlsParams.cipherSuites = suites }
        if isHTTP2 { context.commonTlsContext.alpnProtocols = ["h2"] }
        return context
    }

    /// - Parameter revoked: file with revoked certificates; empty for none.
    private static func validation(
        names: [String], roots: EnvoyTLS.SdsSecretConfig, revoked: String = ""
    ) -> EnvoyTLS.CommonTlsContext.ValidationContextType {
        var context = EnvoyTLS.CertificateValidationContext()
        context.matchSubjectAltNames = names.map { name in
            var matcher = EnvoyMatcher.StringMatcher()
            matcher.matchPattern = .exact(name)
            return matcher
        }
        if !revoked.isEmpty { context.crl.specifier = .filename(revoked) }
        var combined = EnvoyTLS.CommonTlsContext.CombinedCertificateValidationContext()
        combined.defaultValidationContext = context
        combined.validationContextSdsSecretConfig = roots
        return .combinedValidationContext(combined)
    }
}
