// MetricsConfiguration: the standard metrics of a mesh, as settings of the `istio.stats` filter.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Metrics per provider, with the changes that Telemetry resources make to them.
struct MetricsConfiguration {
    static let filterName = "istio.stats"

    private let entries: [Telemetries.Metrics]
    private let mesh: IstioMesh.MeshConfig
    private let report: (String, String?) -> Void

    init(_ resources: EffectiveTelemetry, _ mesh: IstioMesh.MeshConfig, _ report: @escaping (String, String?) -> Void) {
        entries = resources.metrics
        self.mesh = mesh
        self.report = report
    }

    /// Settings of one filter for each Prometheus provider, in the order of their names.
    func filters(_ listenerClass: TelemetryBuilder.ListenerClass) -> [AnyMessage] {
        merged(isServer: listenerClass.isServer).sorted { $0.key < $1.key }.compactMap { name, metrics in
            guard let provider = mesh.provider(named: name) else {
                report("metrics provider \(name) does not exist", "add it to extensionProviders of MeshConfig")
                return nil
            }
            guard case .prometheus? = provider.provider else {
                report("metrics provider \(name) (\(provider.kindName)) counts nothing; prometheus does", nil)
                return nil
            }
            return metrics.isDisabled ? nil : AnyMessage(metrics.config(listenerClass))
        }
    }

    // MARK: - Merging

    private struct Override {
        var isDisabled: Bool?
        var tags: [String: Telemetries.MetricsOverrides.TagOverride] = [:]
    }

    private struct Metrics {
        /// All metrics are turned off, and none on again since.
        var isDisabled = false
        var reportingInterval: Duration?

        /// By metric: `REQUEST_COUNT`, or a name that is not Istio's.
        var overrides: [String: Override] = [:]

        func config(_ listenerClass: TelemetryBuilder.ListenerClass) -> IstioStats.PluginConfig {
            var config = IstioStats.PluginConfig()
            // Who takes requests in knows its services by name, and believes no Host header.
            config.disableHostHeaderFallback = listenerClass != .sidecarOutbound
            config.tcpReportingDuration = reportingInterval
            config.metrics = overrides.sorted { $0.key < $1.key }.map { name, override in
                var metric = IstioStats.MetricConfig()
                metric.name = MetricName.prometheus[name] ?? name
                metric.drop = override.isDisabled ?? false
                for (tag, change) in override.tags.sorted(by: { $0.key < $1.key }) {
                    if change.operation == .remove { metric.tagsToRemove.append(tag) } else { metric.dimensions[tag] = change.value }
                }
                return metric
            }
            return config
        }
    }

    /// By provider. Providers of the last resource that names any are those that count.
    private func merged(isServer: Bool) -> [String: Metrics] {
        let standard = mesh.defaultProviders.metrics
        if entries.isEmpty { return Dictionary(standard.map { ($0, Metrics()) }) { first, _ in first } }
        let last = entries.last { !$0.providers.isEmpty }
        let scope = Set(last?.providers.map(\.name) ?? standard)
        var result: [String: Metrics] = [:]
        var inherited = standard
        for entry in entries {
            if !entry.providers.isEmpty { inherited = entry.providers.map(\.name) }
            for name in inherited where scope.contains(name) {
                var metrics = result[name] ?? Metrics()
                if let interval = entry.reportingInterval { metrics.reportingInterval = interval }
                for change in entry.overrides where change.match.mode.includes(isServer: isServer) {
                    apply(change, to: &metrics)
                }
                result[name] = metrics
            }
        }
        return result
    }

    private func apply(_ change: Telemetries.MetricsOverrides, to metrics: inout Metrics) {
        if change.isForAll, change.disabled == true {
            metrics.isDisabled = true
            return
        }
        // A later change to some of them turns the filter on again.
        metrics.isDisabled = false
        for name in change.metricNames {
            var override = metrics.overrides[name] ?? Override()
            if let disabled = change.disabled { override.isDisabled = disabled }
            override.tags.merge(change.tagOverrides) { $1 }
            metrics.overrides[name] = override
        }
    }
}

extension Telemetries.MetricsOverrides {
    fileprivate var isForAll: Bool {
        switch match.metricMatch {
        case .metric(let metric): metric == .allMetrics
        case .customMetric: false
        case nil: true
        }
    }

    fileprivate var metricNames: [String] {
        switch match.metricMatch {
        case .customMetric(let name): [name]
        case .metric(let metric) where metric != .allMetrics: [MetricName.istio[Int(metric.rawValue)] ?? ""]
        default: Array(MetricName.prometheus.keys)
        }
    }
}

/// Names of the standard metrics.
private enum MetricName {
    /// By the numbers of `MetricSelector.IstioMetric`.
    static let istio: [Int: String] = [
        1: "REQUEST_COUNT", 2: "REQUEST_DURATION", 3: "REQUEST_SIZE", 4: "RESPONSE_SIZE", 5: "TCP_OPENED_CONNECTIONS",
        6: "TCP_CLOSED_CONNECTIONS", 7: "TCP_SENT_BYTES", 8: "TCP_RECEIVED_BYTES", 9: "GRPC_REQUEST_MESSAGES",
        10: "GRPC_RESPONSE_MESSAGES",
    ]

    /// As Prometheus knows them, after `istio_`.
    static let prometheus: [String: String] = [
        "REQUEST_COUNT": "requests_total", "REQUEST_DURATION": "request_duration_milliseconds", "REQUEST_SIZE": "request_bytes",
        "RESPONSE_SIZE": "response_bytes", "TCP_OPENED_CONNECTIONS": "tcp_connections_opened_total",
        "TCP_CLOSED_CONNECTIONS": "tcp_connections_closed_total", "TCP_SENT_BYTES": "tcp_sent_bytes_total",
        "TCP_RECEIVED_BYTES": "tcp_received_bytes_total", "GRPC_REQUEST_MESSAGES": "request_messages_total",
        "GRPC_RESPONSE_MESSAGES": "response_messages_total",
    ]
}
