// MeshDefaults: what holds in a mesh where nobody says otherwise.

import IstioAPI
import Protobuf

/// Istio's defaults for MeshConfig, as its control plane has them built in.
public enum MeshDefaults {
    public static let config: IstioMesh.MeshConfig = {
        var config = IstioMesh.MeshConfig()
        config.proxyListenPort = 15_001
        config.proxyInboundListenPort = 15_006
        config.connectTimeout = Duration(seconds: 10)
        config.ingressClass = "istio"
        config.ingressService = "istio-ingressgateway"
        config.ingressControllerMode = .strict
        config.enableTracing = true
        config.defaultConfig = proxy
        config.outboundTrafficPolicy.mode = .allowAny
        config.inboundTrafficPolicy.mode = .passthrough
        config.trustDomain = "cluster.local"
        config.defaultServiceExportTo = ["*"]
        config.defaultVirtualServiceExportTo = ["*"]
        config.defaultDestinationRuleExportTo = ["*"]
        config.rootNamespace = "istio-system"
        config.localityLbSetting.enabled = true
        config.dnsRefreshRate = Duration(seconds: 60)
        config.protocolDetectionTimeout = Duration()
        config.enableAutoMtls = true
        config.enablePrometheusMerge = true
        config.verifyCertificateAtClient = true
        config.extensionProviders = [
            provider("prometheus", .prometheus(.init())),
            provider("stackdriver", .stackdriver(.init())),
            provider("envoy", .envoyFileAccessLog(standardOutput)),
        ]
        return config
    }()

    /// How a proxy runs.
    private static let proxy: IstioMesh.ProxyConfig = {
        var proxy = IstioMesh.ProxyConfig()
        proxy.configPath = "./etc/istio/proxy"
        proxy.binaryPath = "/usr/local/bin/envoy"
        proxy.clusterName = .serviceCluster("istio-proxy")
        proxy.drainDuration = Duration(seconds: 45)
        proxy.terminationDrainDuration = Duration(seconds: 5)
        proxy.proxyAdminPort = 15_000
        proxy.controlPlaneAuthPolicy = .mutualTls
        proxy.discoveryAddress = "istiod.istio-system.svc:15012"
        proxy.statNameLength = 189
        proxy.statusPort = 15_020
        return proxy
    }()

    private static let standardOutput: IstioMesh.MeshConfig.ExtensionProvider.EnvoyFileAccessLogProvider = {
        var log = IstioMesh.MeshConfig.ExtensionProvider.EnvoyFileAccessLogProvider()
        log.path = "/dev/stdout"
        return log
    }()

    private static func provider(
        _ name: String, _ kind: IstioMesh.MeshConfig.ExtensionProvider.Provider
    ) -> IstioMesh.MeshConfig.ExtensionProvider {
        var provider = IstioMesh.MeshConfig.ExtensionProvider()
        provider.name = name
        provider.provider = kind
        return provider
    }
}
