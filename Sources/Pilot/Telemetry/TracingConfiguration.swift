// TracingConfiguration: tracing of a connection manager.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

struct TracingConfiguration {
    private typealias Tracing = EnvoyHCM.HttpConnectionManager.Tracing

    /// Nil if the proxy does not trace.
    private(set) var tracing: EnvoyHCM.HttpConnectionManager.Tracing?

    /// The request id says whether a request is traced, so that all proxies on its way agree, unless this is turned off.
    private(set) var requestIDExtension: EnvoyHCM.RequestIDExtension

    init(
        _ effective: EffectiveTracing, _ node: ProxyNode, _ mesh: Snapshot.Settings, _ proxyConfig: IstioMesh.ProxyConfig,
        _ destinations: ProviderDestinations, _ report: (String, String?) -> Void
    ) {
        let settings = proxyConfig.$tracing
        requestIDExtension = Self.requestID(usesForSampling: true)
        switch effective {
        case .unset:
            guard mesh.config.enableTracing else { return }
            var result = Tracing()
            Self.sample(&result, Self.percentage(settings))
            let istio = settings?.enableIstioTags ?? true ? TracingTags.istio(node, mesh) : []
            result.customTags = TracingTags.sorted(istio + TracingTags.tags(settings?.customTags ?? [:]))
            if let length = settings?.maxPathTagLength, length != 0 { result.maxPathTagLength = length }
            tracing = result
        case .set(let setting):
            guard !setting.isDisabled, let provider = setting.provider else { return }
            let cluster = ProxySettings.serviceCluster(of: node, proxyConfig)
            guard let tracer = Tracer(provider, destinations, serviceName: cluster) else {
                report("tracing provider \(provider.name) (\(provider.kindName)) does not trace, or its service does not exist", nil)
                return
            }
            var result = Tracing()
            result.provider = tracer.message
            if tracer.startsOwnSpan { result.spawnUpstreamSpan = true }
            Self.sample(&result, tracer.samples ? 100 : setting.samplingPercentage ?? Self.percentage(settings))
            let istio = setting.hasIstioTags ? TracingTags.istio(node, mesh) : []
            let custom =
                setting.customTags.isEmpty ? TracingTags.tags(settings?.customTags ?? [:]) : TracingTags.tags(setting.customTags)
            result.customTags = TracingTags.sorted(istio + custom)
            let length = tracer.maximumTagLength != 0 ? tracer.maximumTagLength : settings?.maxPathTagLength ?? 0
            if length != 0 { result.maxPathTagLength = length }
            tracing = result
            requestIDExtension = Self.requestID(usesForSampling: setting.usesRequestID)
        }
    }

    /// One request in a hundred is traced unless ProxyConfig says otherwise.
    private static func percentage(_ settings: IstioMesh.Tracing?) -> Double {
        guard let sampling = settings?.sampling, sampling != 0 else { return 1 }
        return sampling > 100 ? 1 : sampling
    }

    /// Clients may ask for a trace, and what is chosen by chance or by a client is never thinned out.
    private static func sample(_ tracing: inout EnvoyHCM.HttpConnectionManager.Tracing, _ percentage: Double) {
        tracing.clientSampling.value = 100
        tracing.overallSampling.value = 100
        tracing.randomSampling.value = percentage
    }

    private static func requestID(usesForSampling: Bool) -> EnvoyHCM.RequestIDExtension {
        var config = EnvoyUUIDRequestID.UuidRequestIdConfig()
        config.useRequestIdForTraceSampling = usesForSampling
        var result = EnvoyHCM.RequestIDExtension()
        result.typedConfig = AnyMessage(config)
        return result
    }
}
