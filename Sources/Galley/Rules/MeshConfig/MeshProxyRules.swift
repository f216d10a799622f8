// MeshProxyRules: the settings that every proxy of the mesh starts from.

import IstioAPI
import Mesh
import Protobuf

/// `defaultConfig` of the mesh. Like the mesh's own settings, it is laid over defaults.
enum MeshProxyRules {
    static func check(_ config: IstioMesh.ProxyConfig, at place: Place, _ report: Report) {
        MeshValues.text(config.configPath, at: place["configPath"], "the folder of the proxy's configuration", report)
        MeshValues.text(config.binaryPath, at: place["binaryPath"], "the path of the proxy", report)
        if case .serviceCluster(let name)? = config.clusterName {
            MeshValues.text(name, at: place["serviceCluster"], "the name of the proxy's cluster", report)
        }
        drain(config.drainDuration, at: place["drainDuration"], report)
        MeshValues.address(config.discoveryAddress, at: place["discoveryAddress"], report)
        if let tracing = config.$tracing { MeshTracingRules.check(tracing, at: place["tracing"], report) }
        optionalAddress(config.statsdUdpAddress, at: place["statsdUdpAddress"], report)
        optionalAddress(config.envoyMetricsServiceAddress, at: place["envoyMetricsServiceAddress"], report)
        optionalAddress(config.envoyMetricsService.address, at: place["envoyMetricsService"]["address"], report)
        optionalAddress(config.envoyAccessLogService.address, at: place["envoyAccessLogService"]["address"], report)
        if config.proxyMetadata["ISTIO_META_DNS_AUTO_ALLOCATE"] != nil {
            report.warning(
                "old-metadata", place["proxyMetadata"].key("ISTIO_META_DNS_AUTO_ALLOCATE"), "addresses are allocated whatever this says",
                hint: "remove it")
        }
        MeshValues.port(config.proxyAdminPort, at: place["proxyAdminPort"], report)
        MeshValues.port(config.statusPort, at: place["statusPort"], report)
        if config.controlPlaneAuthPolicy != IstioMesh.AuthenticationPolicy.none && config.controlPlaneAuthPolicy != .mutualTls {
            report.error(
                "auth-policy", place["controlPlaneAuthPolicy"], "this is no way of authenticating at the control plane",
                hint: "write NONE or MUTUAL_TLS")
        }
        if let provider = config.$privateKeyProvider { keyProvider(provider, at: place["privateKeyProvider"], report) }
        if let settings = config.$connectionSettings { ConnectionSettingsRules.check(settings, at: place["connectionSettings"], report) }
    }

    private static func drain(_ duration: Duration?, at place: Place, _ report: Report) {
        guard let duration else { return }
        if !duration.isWholeSeconds {
            report.error("duration-precision", place, "draining is measured in whole seconds", hint: "round the duration to seconds")
        } else if !duration.isAtLeastOneMillisecond {
            report.error("duration-range", place, "draining takes some time", hint: "write a duration such as 45s")
        }
    }

    /// An address for which an empty text means none.
    private static func optionalAddress(_ address: String, at place: Place, _ report: Report) {
        if !address.isEmpty { MeshValues.address(address, at: place, report) }
    }

    private static func keyProvider(_ provider: IstioMesh.PrivateKeyProvider, at place: Place, _ report: Report) {
        let name: StaticString
        let delay: Duration?
        switch provider.provider {
        case .cryptomb(let settings)?: (name, delay) = ("cryptomb", settings.pollDelay)
        case .qat(let settings)?: (name, delay) = ("qat", settings.pollDelay)
        case nil:
            return report.error("key-provider", place, "the kind of acceleration is missing", hint: "add cryptomb or qat, with pollDelay")
        }
        guard delay ?? Duration() == Duration() else { return }
        report.error(
            "key-provider-delay", place[name]["pollDelay"], "the time to wait has to be above zero", hint: "write a duration such as 0.02s")
    }
}

/// `tracing` of proxies: where spans go.
enum MeshTracingRules {
    static func check(_ tracing: IstioMesh.Tracing, at place: Place, _ report: Report) {
        switch tracing.tracer {
        case .zipkin(let zipkin)?:
            required(zipkin.address, at: place["zipkin"], report, mayBeOnNode: true)
        case .datadog(let datadog)?:
            required(datadog.address, at: place["datadog"], report, mayBeOnNode: true)
        case .lightstep(let lightstep)?:
            required(lightstep.address, at: place["lightstep"], report)
            if lightstep.accessToken.isEmpty {
                report.error(
                    "tracing-token", place["lightstep"]["accessToken"], "Lightstep takes no spans without a token", hint: "add accessToken")
            }
        case .stackdriver?, .openCensusAgent?, nil: break
        }
        if let tls = tracing.$tlsSettings { ClientTLSRules.check(tls, namespace: nil, at: place["tlsSettings"], report) }
    }

    private static func required(_ address: String, at place: Place, _ report: Report, mayBeOnNode: Bool = false) {
        guard !address.isEmpty || place["address"].isPresent else {
            return report.error(
                "tracing-address", place["address"], "it is not said where spans go", hint: "add address, as in zipkin.istio-system:9411")
        }
        MeshValues.address(address, at: place["address"], report, mayBeOnNode: mayBeOnNode)
    }
}

/// `connectionSettings` of proxies: bounds of buffers, times, streams and windows.
enum ConnectionSettingsRules {
    /// The smallest window that HTTP/2 allows at the start (RFC 9113, section 6.9.2).
    private static let smallestWindow: Int32 = 65_535

    static func check(_ settings: IstioMesh.ProxyConfig.ConnectionSettings, at place: Place, _ report: Report) {
        let buffers: [(StaticString, Int32?)] = [
            ("listenerPerConnectionBufferLimitBytes", settings.listenerPerConnectionBufferLimitBytes),
            ("clusterPerConnectionBufferLimitBytes", settings.clusterPerConnectionBufferLimitBytes),
        ]
        for case (let field, let value?) in buffers where value < 0 {
            report.error("connection-buffer", place[field], "a buffer cannot be smaller than nothing", hint: "write a number of bytes")
        }
        let durations: [(StaticString, Duration?)] = [
            ("httpIdleTimeout", settings.httpIdleTimeout), ("httpMaxConnectionDuration", settings.httpMaxConnectionDuration),
            ("httpDrainTimeout", settings.httpDrainTimeout), ("httpRequestTimeout", settings.httpRequestTimeout),
            ("httpRequestHeadersTimeout", settings.httpRequestHeadersTimeout), ("httpStreamIdleTimeout", settings.httpStreamIdleTimeout),
            ("httpMaxStreamDuration", settings.httpMaxStreamDuration),
        ]
        for case (let field, let value?) in durations where value < Duration() {
            report.error("duration-negative", place[field], "a time limit cannot be negative", hint: "write 0s for no limit")
        }
        let limits: [(StaticString, Int32?)] = [
            ("httpMaxConcurrentStreams", settings.httpMaxConcurrentStreams), ("listenerConnectionLimit", settings.listenerConnectionLimit),
            ("globalDownstreamConnectionLimit", settings.globalDownstreamConnectionLimit),
        ]
        for case (let field, let value?) in limits where value <= 0 {
            report.error(
                "connection-limit", place[field], "with this limit nothing would pass",
                hint: "write a number above 0, or remove it for no limit")
        }
        let windows: [(StaticString, Int32?)] = [
            ("http2InitialStreamWindowSize", settings.http2InitialStreamWindowSize),
            ("http2InitialConnectionWindowSize", settings.http2InitialConnectionWindowSize),
        ]
        for case (let field, let value?) in windows where value < smallestWindow {
            report.error("connection-window", place[field], "HTTP/2 windows have at least 65535 bytes", hint: "write 65535 or more")
        }
    }
}
