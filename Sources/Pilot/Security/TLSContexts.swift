// TLSContexts: how proxies prove who they are and verify each other, through SDS.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// TLS contexts between proxies of the mesh.
struct TLSContexts {
    let generation: Generation

    init(_ generation: Generation) { self.generation = generation }

    /// Ciphers of TLS 1.2 that proxies of the mesh take.
    private static let ciphers = [
        "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-RSA-AES256-GCM-SHA384", "ECDHE-ECDSA-AES128-GCM-SHA256",
        "ECDHE-RSA-AES128-GCM-SHA256", "AES256-GCM-SHA384", "AES128-GCM-SHA256",
    ]

    /// The `tls` transport socket of an inbound filter chain that takes mutual TLS: certificate `default`, validation
    /// `ROOTCA`, client certificate required.
    /// - Parameter alpn: protocols offered, in order.
    func inboundMutual(alpn: [String]) -> EnvoyCore.TransportSocket {
        var context = EnvoyTLS.DownstreamTlsContext()
        context.requireClientCertificate = true
        context.commonTlsContext.alpnProtocols = alpn
        context.commonTlsContext.tlsParams = parameters
        context.commonTlsContext.tlsCertificateSdsSecretConfigs = [Self.secret("default")]
        var validation = EnvoyTLS.CommonTlsContext.CombinedCertificateValidationContext()
        validation.defaultValidationContext.matchSubjectAltNames = trustDomains.map { domain in
            var matcher = EnvoyMatcher.StringMatcher()
            matcher.matchPattern = .prefix("spiffe://\(domain)/")
            return matcher
        }
        validation.validationContextSdsSecretConfig = Self.secret("ROOTCA")
        context.commonTlsContext.validationContextType = .combinedValidationContext(validation)
        var socket = EnvoyCore.TransportSocket()
        socket.name = "envoy.transport_sockets.tls"
        socket.configType = .typedConfig(AnyMessage(context))
        return socket
    }

    private var parameters: EnvoyTLS.TlsParameters {
        let asked = generation.meshConfig.meshMTLS
        var parameters = EnvoyTLS.TlsParameters()
        parameters.cipherSuites = asked.cipherSuites.isEmpty ? Self.ciphers : asked.cipherSuites
        parameters.ecdhCurves = asked.ecdhCurves
        parameters.tlsMinimumProtocolVersion = asked.minProtocolVersion == .tlsv13 ? .tlsv13 : .tlsv12
        parameters.tlsMaximumProtocolVersion = .tlsv13
        return parameters
    }

    /// Clients of these may call: the mesh's own and its aliases.
    private var trustDomains: [String] {
        var known: Set<String> = []
        return ([generation.mesh.trustDomain] + generation.meshConfig.trustDomainAliases).filter {
            !$0.isEmpty && known.insert($0).inserted
        }
    }

    /// A secret that the agent beside the proxy gives.
    private static func secret(_ name: String) -> EnvoyTLS.SdsSecretConfig {
        var service = EnvoyCore.GrpcService()
        var target = EnvoyCore.GrpcService.EnvoyGrpc()
        target.clusterName = "sds-grpc"
        service.targetSpecifier = .envoyGrpc(target)
        var source = EnvoyCore.ApiConfigSource()
        source.apiType = .grpc
        source.grpcServices = [service]
        source.setNodeOnFirstMessageOnly = true
        source.transportApiVersion = .v3
        var secret = EnvoyTLS.SdsSecretConfig()
        secret.name = name
        secret.sdsConfig.configSourceSpecifier = .apiConfigSource(source)
        secret.sdsConfig.initialFetchTimeout = Duration()
        secret.sdsConfig.resourceApiVersion = .v3
        return secret
    }
}
