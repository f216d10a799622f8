// SecretSources: where proxies get certificates from (SDS): the agent beside them, or the control plane.

import EnvoyAPI
import Protobuf

/// References to certificates by their SDS names.
enum SecretSources {
    /// The proxy's own certificate, from the agent.
    static let ownCertificate = fromAgent("default", waitsForEver: true)

    /// The mesh's roots, from the agent.
    static let meshRoots = fromAgent("ROOTCA", waitsForEver: true)

    /// A certificate in files of the pod, which the agent watches.
    static func certificate(file: String, key: String) -> EnvoyTLS.SdsSecretConfig { fromAgent("file-cert:\(file)~\(key)") }

    /// Authorities in a file of the pod; `system` stands for those of the operating system.
    static func roots(file: String) -> EnvoyTLS.SdsSecretConfig { fromAgent("file-root:\(file.isEmpty ? "system" : file)") }

    /// A Secret or ConfigMap, from the control plane.
    static func credential(_ name: String) -> EnvoyTLS.SdsSecretConfig {
        if name.hasPrefix(builtin) { return ownCertificate }
        return fromControlPlane(resourceName(name))
    }

    /// The authorities of a Secret or ConfigMap, from the control plane.
    static func credentialRoots(_ name: String) -> EnvoyTLS.SdsSecretConfig {
        if name.hasPrefix(builtin) { return meshRoots }
        return fromControlPlane(resourceName(name + "-cacert"))
    }

    /// Stands for the certificates of the mesh itself.
    private static let builtin = "builtin://"

    private static func resourceName(_ name: String) -> String {
        let schemes = ["kubernetes://", "kubernetes-gateway://", "configmap://"]
        return schemes.contains { name.hasPrefix($0) } ? name : "kubernetes://\(name)"
    }

    private static func fromAgent(_ name: String, waitsForEver: Bool = false) -> EnvoyTLS.SdsSecretConfig {
        var config = EnvoyTLS.SdsSecretConfig()
        config.name = name
        config.sdsConfig = agent
        if waitsForEver { config.sdsConfig.initialFetchTimeout = Duration() }
        return config
    }

    private static func fromControlPlane(_ name: String) -> EnvoyTLS.SdsSecretConfig {
        var config = EnvoyTLS.SdsSecretConfig()
        config.name = name
        config.sdsConfig.configSourceSpecifier = .ads(EnvoyCore.AggregatedConfigSource())
        config.sdsConfig.resourceApiVersion = .v3
        return config
    }

    /// Over the socket that it shares with the proxy.
    static let agent: EnvoyCore.ConfigSource = {
        var target = EnvoyCore.GrpcService.EnvoyGrpc()
        target.clusterName = "sds-grpc"
        var service = EnvoyCore.GrpcService()
        service.targetSpecifier = .envoyGrpc(target)
        var source = EnvoyCore.ApiConfigSource()
        source.apiType = .grpc
        source.setNodeOnFirstMessageOnly = true
        source.transportApiVersion = .v3
        source.grpcServices = [service]
        var config = EnvoyCore.ConfigSource()
        config.configSourceSpecifier = .apiConfigSource(source)
        config.resourceApiVersion = .v3
        return config
    }()
}
