// BootstrapTLS: TLS toward the services of a bootstrap.

import EnvoyAPI
import IstioAPI
import Protobuf

enum BootstrapTLS {
    /// Nil without TLS. Certificates come through the agent: the workload's own, or files that it watches.
    static func socket(_ settings: Networking.ClientTLSSettings) -> EnvoyCore.TransportSocket? {
        var context = EnvoyTLS.UpstreamTlsContext()
        context.sni = settings.sni
        context.commonTlsContext.alpnProtocols = ["h2"]
        var combined = EnvoyTLS.CommonTlsContext.CombinedCertificateValidationContext()
        combined.defaultValidationContext = EnvoyTLS.CertificateValidationContext()
        combined.defaultValidationContext.matchTypedSubjectAltNames = settings.subjectAltNames.map { name in
            var matcher = EnvoyTLS.SubjectAltNameMatcher()
            matcher.sanType = name.hasPrefix("spiffe://") ? .uri : .dns
            matcher.matcher.matchPattern = .exact(name)
            return matcher
        }
        switch settings.mode {
        case .disable: return nil
        case .istioMutual:
            context.commonTlsContext.tlsCertificateSdsSecretConfigs = [secret("default")]
            combined.validationContextSdsSecretConfig = secret("ROOTCA")
            context.commonTlsContext.validationContextType = .combinedValidationContext(combined)
        default:
            if settings.mode == .mutual {
                context.commonTlsContext.tlsCertificateSdsSecretConfigs = [
                    secret("file-cert:\(settings.clientCertificate)~\(settings.privateKey)")
                ]
            }
            if !settings.caCertificates.isEmpty {
                combined.validationContextSdsSecretConfig = secret("file-root:\(settings.caCertificates)")
                context.commonTlsContext.validationContextType = .combinedValidationContext(combined)
            }
        }
        var socket = EnvoyCore.TransportSocket()
        socket.name = "envoy.transport_sockets.tls"
        socket.configType = .typedConfig(AnyMessage(context))
        return socket
    }

    private static func secret(_ name: String) -> EnvoyTLS.SdsSecretConfig {
        var source = EnvoyCore.ApiConfigSource()
        source.apiType = .grpc
        source.grpcServices = [
            EnvoyCore.GrpcService(ProviderDestinations.Destination(host: "", cluster: BootstrapServices.secretCluster))
        ]
        source.setNodeOnFirstMessageOnly = true
        source.transportApiVersion = .v3
        var secret = EnvoyTLS.SdsSecretConfig()
        secret.name = name
        secret.sdsConfig.configSourceSpecifier = .apiConfigSource(source)
        secret.sdsConfig.resourceApiVersion = .v3
        return secret
    }
}
