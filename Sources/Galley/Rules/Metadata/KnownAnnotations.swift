// KnownAnnotations: the annotations and labels that Istio reads or writes, and the kinds that they mean something for.

/// An annotation or label of Istio's.
struct KnownName: Sendable {
    enum Use: String, Sendable {
        case annotation, label

        var other: Use { self == .annotation ? .label : .annotation }
        var article: String { self == .annotation ? "an annotation" : "a label" }

        /// The field of metadata.
        var field: String { self == .annotation ? "annotations" : "labels" }
    }

    /// What becomes of a name.
    enum State: Sendable {
        case current, deprecated

        /// Written by Istio itself, or for its own use.
        case hidden
        case hiddenAndDeprecated
    }

    let name: String
    let use: Use

    /// The kinds that it means something for, nil for all.
    let kinds: Set<String>?
    let state: State

    var isDeprecated: Bool { state == .deprecated || state == .hiddenAndDeprecated }
    var isHidden: Bool { state == .hidden || state == .hiddenAndDeprecated }

    /// The known annotation or label of a name.
    static func of(_ name: String, _ use: Use) -> KnownName? { (use == .annotation ? annotations : labels)[name] }

    private static let annotations = byName(.annotation)
    private static let labels = byName(.label)

    private static func byName(_ use: Use) -> [String: KnownName] {
        Dictionary(all.lazy.filter { $0.use == use }.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func annotation(_ name: String, _ kinds: Set<String>?, _ state: State = .current) -> KnownName {
        KnownName(name: name, use: .annotation, kinds: kinds, state: state)
    }

    private static func label(_ name: String, _ kinds: Set<String>?, _ state: State = .current) -> KnownName {
        KnownName(name: name, use: .label, kinds: kinds, state: state)
    }

    static let all: [KnownName] = [
        annotation("alpha.istio.io/canonical-serviceaccounts", ["Service"], .hiddenAndDeprecated),
        annotation("alpha.istio.io/kubernetes-serviceaccounts", ["Service"], .hiddenAndDeprecated),
        annotation("ambient.istio.io/bypass-inbound-capture", ["Pod"]),
        annotation("ambient.istio.io/dns-capture", ["Pod"], .hidden),
        annotation("ambient.istio.io/redirection", ["Pod"]),
        annotation("ambient.istio.io/waypoint-inbound-binding", ["GatewayClass", "Gateway"], .hidden),
        annotation("galley.istio.io/analyze-suppress", nil),
        annotation("gateway.istio.io/controller-version", nil, .hidden),
        annotation("gateway.istio.io/name-override", ["Gateway"], .hidden),
        annotation("gateway.istio.io/service-account", ["Gateway"], .hidden),
        annotation("inject.istio.io/templates", ["Pod"]),
        annotation("istio.io/autoRegistrationGroup", ["WorkloadEntry"], .hidden),
        annotation("istio.io/connectedAt", ["WorkloadEntry"], .hidden),
        annotation("istio.io/disconnectedAt", ["WorkloadEntry"], .hidden),
        annotation("istio.io/dry-run", ["AuthorizationPolicy"]),
        annotation("istio.io/reroute-virtual-interfaces", ["Pod"]),
        annotation("istio.io/rev", ["Pod"]),
        annotation("istio.io/use-waypoint-canary-weight", ["Service", "ServiceEntry", "Namespace"]),
        annotation("istio.io/workloadController", ["WorkloadEntry"], .hidden),
        annotation("networking.istio.io/exportTo", ["Service"]),
        annotation("networking.istio.io/service-type", ["Gateway"], .hidden),
        annotation("networking.istio.io/traffic-distribution", ["Namespace", "Service", "ServiceEntry"]),
        annotation("prometheus.istio.io/merge-metrics", ["Pod"]),
        annotation("proxy.istio.io/config", ["Pod"]),
        annotation("proxy.istio.io/overrides", ["Pod"], .hidden),
        annotation("readiness.status.sidecar.istio.io/applicationPorts", ["Pod"]),
        annotation("readiness.status.sidecar.istio.io/failureThreshold", ["Pod"]),
        annotation("readiness.status.sidecar.istio.io/initialDelaySeconds", ["Pod"]),
        annotation("readiness.status.sidecar.istio.io/periodSeconds", ["Pod"]),
        annotation("sidecar.istio.io/agentLogLevel", ["Pod"]),
        annotation("sidecar.istio.io/bootstrapOverride", ["Pod"]),
        annotation("sidecar.istio.io/componentLogLevel", ["Pod"]),
        annotation("sidecar.istio.io/discoveryAddress", ["Pod"], .deprecated),
        annotation("sidecar.istio.io/extraStatTags", ["Pod"], .deprecated),
        annotation("sidecar.istio.io/inject", ["Pod"], .deprecated),
        annotation("sidecar.istio.io/interceptionMode", ["Pod"]),
        annotation("sidecar.istio.io/logLevel", ["Pod"]),
        annotation("sidecar.istio.io/nativeSidecar", ["Pod"]),
        annotation("sidecar.istio.io/proxyCPU", ["Pod"]),
        annotation("sidecar.istio.io/proxyCPULimit", ["Pod"]),
        annotation("sidecar.istio.io/proxyImage", ["Pod"]),
        annotation("sidecar.istio.io/proxyImageType", ["Pod"]),
        annotation("sidecar.istio.io/proxyMemory", ["Pod"]),
        annotation("sidecar.istio.io/proxyMemoryLimit", ["Pod"]),
        annotation("sidecar.istio.io/rewriteAppHTTPProbers", ["Pod"]),
        annotation("sidecar.istio.io/statsCompression", ["Pod"], .deprecated),
        annotation("sidecar.istio.io/statsEvictionInterval", ["Pod"]),
        annotation("sidecar.istio.io/statsFlushInterval", ["Pod"]),
        annotation("sidecar.istio.io/statsHistogramBins", ["Pod"]),
        annotation("sidecar.istio.io/statsHistogramBuckets", ["Pod"]),
        annotation("sidecar.istio.io/statsInclusionPrefixes", ["Pod"], .deprecated),
        annotation("sidecar.istio.io/statsInclusionRegexps", ["Pod"], .deprecated),
        annotation("sidecar.istio.io/statsInclusionSuffixes", ["Pod"], .deprecated),
        annotation("sidecar.istio.io/status", ["Pod"]),
        annotation("sidecar.istio.io/userVolume", ["Pod"]),
        annotation("sidecar.istio.io/userVolumeMount", ["Pod"]),
        annotation("status.sidecar.istio.io/port", ["Pod"]),
        annotation("topology.istio.io/controlPlaneClusters", ["Namespace"]),
        annotation("traffic.istio.io/nodeSelector", ["Service"]),
        annotation("traffic.sidecar.istio.io/excludeInboundPorts", ["Pod"]),
        annotation("traffic.sidecar.istio.io/excludeInterfaces", ["Pod"]),
        annotation("traffic.sidecar.istio.io/excludeOutboundIPRanges", ["Pod"]),
        annotation("traffic.sidecar.istio.io/excludeOutboundPorts", ["Pod"]),
        annotation("traffic.sidecar.istio.io/includeInboundPorts", ["Pod"]),
        annotation("traffic.sidecar.istio.io/includeOutboundIPRanges", ["Pod"]),
        annotation("traffic.sidecar.istio.io/includeOutboundPorts", ["Pod"]),
        annotation("traffic.sidecar.istio.io/kubevirtInterfaces", ["Pod"], .deprecated),
        label("gateway.istio.io/managed", ["ServiceAccount", "Deployment", "Service"]),
        label("istio.io/dataplane-mode", ["Pod", "Namespace"]),
        label("istio.io/ingress-use-waypoint", ["Service", "ServiceEntry", "Namespace"]),
        label("istio.io/rev", ["Namespace", "Gateway", "Pod"]),
        label("istio.io/tag", ["MutatingWebhookConfiguration"]),
        label("istio.io/use-waypoint", ["Pod", "WorkloadEntry", "Service", "ServiceEntry", "Namespace"]),
        label("istio.io/use-waypoint-canary", ["Service", "ServiceEntry", "Namespace"]),
        label("istio.io/use-waypoint-canary-namespace", ["Service", "ServiceEntry", "Namespace"]),
        label("istio.io/use-waypoint-namespace", ["Pod", "WorkloadEntry", "Service", "ServiceEntry", "Namespace"]),
        label("istio.io/waypoint-for", ["GatewayClass", "Gateway"]),
        label("networking.istio.io/enable-autoallocate-ip", ["ServiceEntry"]),
        label("networking.istio.io/gatewayPort", ["Service"]),
        label("operator.istio.io/component", nil, .hidden),
        label("operator.istio.io/managed", nil, .hidden),
        label("operator.istio.io/version", nil, .hidden),
        label("security.istio.io/tlsMode", ["Pod"], .hiddenAndDeprecated),
        label("service.istio.io/canonical-name", ["Pod"]),
        label("service.istio.io/canonical-revision", ["Pod"]),
        label("service.istio.io/workload-name", ["Pod", "WorkloadEntry"]),
        label("sidecar.istio.io/inject", ["Pod"]),
        label("topology.istio.io/cluster", ["Pod"]),
        label("topology.istio.io/locality", ["Pod"]),
        label("topology.istio.io/network", ["Namespace", "Pod", "Service"]),
        label("topology.istio.io/subzone", ["Node"]),
    ]
}
