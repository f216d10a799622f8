// EffectiveTracing: how a proxy traces, from all Telemetry resources that count for it.

import IstioAPI
import Mesh

/// Whether and how spans are reported. Later resources replace single settings of earlier ones.
enum EffectiveTracing {
    struct Setting {
        var provider: IstioMesh.MeshConfig.ExtensionProvider?
        var isDisabled = false
        var samplingPercentage: Double?
        var customTags: [String: Telemetries.Tracing.CustomTag] = [:]
        var usesRequestID = true
        var hasIstioTags = true
    }

    /// Nothing is said of tracing: MeshConfig's `enableTracing` and ProxyConfig's `tracing` decide.
    case unset
    case set(Setting)

    init(
        _ resources: EffectiveTelemetry, _ mesh: IstioMesh.MeshConfig, isServer: Bool, _ report: (String, String?) -> Void
    ) {
        let entries = resources.tracing
        let standard = mesh.defaultProviders.tracing.first
        guard !entries.isEmpty || standard != nil else {
            self = .unset
            return
        }
        func find(_ name: String) -> IstioMesh.MeshConfig.ExtensionProvider? {
            let found = mesh.provider(named: name)
            if found == nil { report("tracing provider \(name) does not exist", "add it to extensionProviders of MeshConfig") }
            return found
        }
        var setting = Setting()
        setting.provider = standard.flatMap(find)
        for entry in entries where entry.match.mode.includes(isServer: isServer) {
            // One provider is as many as a connection manager takes.
            if let first = entry.providers.first { setting.provider = find(first.name) }
            if let disabled = entry.disableSpanReporting { setting.isDisabled = disabled }
            if !entry.customTags.isEmpty { setting.customTags = entry.customTags }
            if let percentage = entry.randomSamplingPercentage { setting.samplingPercentage = percentage }
            if let uses = entry.useRequestIdForTraceSampling { setting.usesRequestID = uses }
            if let enabled = entry.enableIstioTags { setting.hasIstioTags = enabled }
            if entry.disableContextPropagation == true {
                report("disableContextPropagation is not supported; trace headers are passed on", nil)
            }
        }
        if setting.provider == nil { setting.isDisabled = true }
        self = .set(setting)
    }
}
