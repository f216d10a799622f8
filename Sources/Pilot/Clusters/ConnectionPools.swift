// ConnectionPools: limits of connections and requests, timeouts and keep-alive, as circuit breakers and protocol options.

import EnvoyAPI
import IstioAPI
import Mesh

extension ClusterDraft {
    /// Envoy's own limits are low enough to refuse traffic while pods roll, so there are none unless they are asked for.
    private static let unlimited: EnvoyCluster.CircuitBreakers.Thresholds = {
        var thresholds = EnvoyCluster.CircuitBreakers.Thresholds()
        thresholds.maxConnections = .max
        thresholds.maxPendingRequests = .max
        thresholds.maxRequests = .max
        thresholds.maxRetries = .max
        return thresholds
    }()

    mutating func apply(
        _ pool: Networking.ConnectionPoolSettings?, retryBudget: Networking.TrafficPolicy.RetryBudget?, mesh: IstioMesh.MeshConfig
    ) {
        let pool = pool ?? Networking.ConnectionPoolSettings()
        var thresholds = Self.unlimited
        if let http = pool.$http {
            if http.http2MaxRequests > 0 { thresholds.maxRequests = UInt32(http.http2MaxRequests) }
            if http.http1MaxPendingRequests > 0 { thresholds.maxPendingRequests = UInt32(http.http1MaxPendingRequests) }
            if http.maxRetries > 0 { thresholds.maxRetries = UInt32(http.maxRetries) }
        }
        if pool.tcp.maxConnections > 0 { thresholds.maxConnections = UInt32(pool.tcp.maxConnections) }
        if let retryBudget { thresholds.retryBudget = Self.budget(retryBudget) }
        cluster.circuitBreakers.thresholds = [thresholds]

        cluster.connectTimeout = pool.tcp.connectTimeout ?? mesh.connectTimeout
        keepAlive(mesh.$tcpKeepalive)
        keepAlive(pool.tcp.$tcpKeepalive)
        limitConnections(pool)
        if let pings = pool.http.$http2KeepAlive {
            changeHTTP2 { settings in
                settings.connectionKeepalive.interval = pings.interval
                settings.connectionKeepalive.timeout = pings.timeout
            }
        }
        if pool.http.useClientProtocol { speakAsClient() }
    }

    private mutating func limitConnections(_ pool: Networking.ConnectionPoolSettings) {
        let idleTimeout = pool.http.idleTimeout ?? pool.tcp.idleTimeout
        let lifetime = pool.tcp.maxConnectionDuration
        let requests = pool.http.maxRequestsPerConnection
        let streams = pool.http.maxConcurrentStreams
        guard idleTimeout != nil || lifetime != nil || requests > 0 || streams > 0 else { return }
        changeHTTPOptions { options in
            var common = options.commonHttpProtocolOptions
            if let idleTimeout { common.idleTimeout = idleTimeout }
            if requests > 0 { common.maxRequestsPerConnection = UInt32(requests) }
            if let lifetime { common.maxConnectionDuration = lifetime }
            options.commonHttpProtocolOptions = common
        }
        if streams > 0 { changeHTTP2 { $0.maxConcurrentStreams = UInt32(streams) } }
    }

    /// Values that are not given stay as they were: those of the mesh, or the system's.
    private mutating func keepAlive(_ settings: Networking.ConnectionPoolSettings.TCPSettings.TcpKeepalive?) {
        guard let settings else { return }
        var result = cluster.upstreamConnectionOptions.tcpKeepalive
        if settings.probes > 0 { result.keepaliveProbes = settings.probes }
        if let time = settings.time { result.keepaliveTime = UInt32(clamping: time.seconds) }
        if let interval = settings.interval { result.keepaliveInterval = UInt32(clamping: interval.seconds) }
        cluster.upstreamConnectionOptions.tcpKeepalive = result
    }

    private static func budget(
        _ budget: Networking.TrafficPolicy.RetryBudget
    ) -> EnvoyCluster.CircuitBreakers.Thresholds.RetryBudget {
        var result = EnvoyCluster.CircuitBreakers.Thresholds.RetryBudget()
        if let percent = budget.percent { result.budgetPercent.value = percent }
        if budget.minRetryConcurrency > 0 { result.minRetryConcurrency = budget.minRetryConcurrency }
        return result
    }

    /// Lifts HTTP/1.1 to HTTP/2 if the policy or the mesh says so. The mesh's word counts only for ports that are HTTP for
    /// sure: behind detection there may be servers that know nothing of HTTP/2.
    mutating func upgradeToHTTP2(
        _ pool: Networking.ConnectionPoolSettings?, port: Service.Port, mesh: IstioMesh.MeshConfig
    ) {
        switch pool?.http.h2UpgradePolicy {
        case .some(.upgrade): speakHTTP2()
        case .some(.doNotUpgrade): break
        default: if port.protocol.isHTTP, mesh.h2UpgradePolicy == .upgrade { speakHTTP2() }
        }
    }

    /// The protocol that the port itself asks for.
    mutating func speak(_ port: Service.Port, isSidecar: Bool) {
        if port.protocol.isHTTP2 {
            speakHTTP2()
        } else if isSidecar, port.protocol.isDetected {
            speakAsClient()
        }
    }
}
