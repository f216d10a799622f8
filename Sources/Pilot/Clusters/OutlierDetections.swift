// OutlierDetections: endpoints that fail are left out for a while.

import EnvoyAPI
import IstioAPI

extension ClusterDraft {
    /// Counters that are given are enforced fully, a counter of 0 is off. Ejection by success rate, which nobody asks for,
    /// is off.
    mutating func apply(_ detection: Networking.OutlierDetection?) {
        guard let detection else { return }
        var result = EnvoyCluster.OutlierDetection()
        result.enforcingSuccessRate = 0
        if let errors = detection.consecutive5xxErrors {
            result.consecutive5xx = errors
            result.enforcingConsecutive5xx = errors > 0 ? 100 : 0
        }
        if let errors = detection.consecutiveGatewayErrors {
            result.consecutiveGatewayFailure = errors
            result.enforcingConsecutiveGatewayFailure = errors > 0 ? 100 : 0
        }
        result.interval = detection.interval
        result.baseEjectionTime = detection.baseEjectionTime
        if detection.maxEjectionPercent > 0 { result.maxEjectionPercent = UInt32(detection.maxEjectionPercent) }
        if detection.splitExternalLocalOriginErrors {
            result.splitExternalLocalOriginErrors = true
            if let failures = detection.consecutiveLocalOriginFailures, failures > 0 {
                result.consecutiveLocalOriginFailure = failures
                result.enforcingConsecutiveLocalOriginFailure = 100
            }
            result.enforcingLocalOriginSuccessRate = 0
        }
        cluster.outlierDetection = result
    }
}
