// ConnectionPoolRules: limits of connections and requests, towards a service or of a workload itself.

import IstioAPI
import Mesh
import Protobuf

/// `connectionPool`, which destination rules, Sidecars and the mesh's defaults share.
enum ConnectionPoolRules {
    /// - Parameter checksKeepalive: false where Istio does not look at the probes of connections.
    static func check(_ pool: Networking.ConnectionPoolSettings, at place: Place, _ report: Report, checksKeepalive: Bool = true) {
        if pool.$http == nil && pool.$tcp == nil {
            return report.error("pool-empty", place, "there are no limits in it", hint: "add http or tcp, or remove connectionPool")
        }
        if let http = pool.$http { self.http(http, at: place["http"], report) }
        if let tcp = pool.$tcp { self.tcp(tcp, at: place["tcp"], report, checksKeepalive: checksKeepalive) }
    }

    private static func http(_ http: Networking.ConnectionPoolSettings.HTTPSettings, at place: Place, _ report: Report) {
        limit(http.http1MaxPendingRequests, at: place, "http1MaxPendingRequests", report)
        limit(http.http2MaxRequests, at: place, "http2MaxRequests", report)
        limit(http.maxRequestsPerConnection, at: place, "maxRequestsPerConnection", report)
        limit(http.maxRetries, at: place, "maxRetries", report)
        limit(http.maxConcurrentStreams, at: place, "maxConcurrentStreams", report)
        DurationPrecision.check(http.idleTimeout, at: place, "idleTimeout", report)
        if http.useClientProtocol && http.h2UpgradePolicy == .upgrade {
            report.error(
                "pool-upgrade", place["useClientProtocol"], "requests cannot keep the client's protocol and be upgraded to HTTP/2 too",
                hint: "remove useClientProtocol, or h2UpgradePolicy: UPGRADE")
        }
        if let keepalive = http.$http2KeepAlive { self.keepalive(keepalive, at: place["http2KeepAlive"], report) }
    }

    private static func keepalive(
        _ keepalive: Networking.ConnectionPoolSettings.HTTPSettings.ConnectionKeepalive, at place: Place, _ report: Report
    ) {
        if keepalive.interval == nil && !place["interval"].isPresent {
            report.error("keepalive-parts", place["interval"], "pings need a time between them", hint: "add interval, as in 30s")
        }
        if keepalive.timeout == nil && !place["timeout"].isPresent {
            report.error("keepalive-parts", place["timeout"], "pings need a time to wait for their answers", hint: "add timeout, as in 5s")
        }
        DurationPrecision.check(keepalive.interval, at: place, "interval", report)
        DurationPrecision.check(keepalive.timeout, at: place, "timeout", report)
    }

    private static func tcp(
        _ tcp: Networking.ConnectionPoolSettings.TCPSettings, at place: Place, _ report: Report, checksKeepalive: Bool
    ) {
        limit(tcp.maxConnections, at: place, "maxConnections", report)
        DurationPrecision.check(tcp.connectTimeout, at: place, "connectTimeout", report)
        DurationPrecision.check(tcp.maxConnectionDuration, at: place, "maxConnectionDuration", report)
        if let timeout = tcp.idleTimeout, timeout < Duration() {
            report.error("duration-negative", place["idleTimeout"], "a time limit cannot be negative", hint: "write 0s for no limit")
        }
        DurationPrecision.check(tcp.idleTimeout, at: place, "idleTimeout", report)
        guard checksKeepalive, let probes = tcp.$tcpKeepalive else { return }
        DurationPrecision.check(probes.time, at: place["tcpKeepalive"], "time", report)
        DurationPrecision.check(probes.interval, at: place["tcpKeepalive"], "interval", report)
    }

    private static func limit(_ value: Int32, at place: Place, _ field: StaticString, _ report: Report) {
        guard value < 0 else { return }
        report.error("pool-limit", place[field], "a limit cannot be negative", hint: "write 0, or remove \(field), for no limit")
    }
}
