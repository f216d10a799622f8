// Generated from envoy/config/cluster/v3/outlier_detection.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCluster {
    /// Limits of what a cluster may have in flight; more is refused at once.
    public struct CircuitBreakers: Message {
        /// One entry a priority of routing.
        public var thresholds: [EnvoyCluster.CircuitBreakers.Thresholds] = []
        /// The same for a single endpoint; only connections are limited.
        public var perHostThresholds: [EnvoyCluster.CircuitBreakers.Thresholds] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.CircuitBreakers"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, thresholds)
            encoder.messages(2, perHostThresholds)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&thresholds)
            case 2: try decoder.messages(&perHostThresholds)
            default: break
            }
        }

        /// Limits for one priority. What is absent has the proxy's own limit.
        public struct Thresholds: Message {
            /// Which requests these limits are for.
            public var priority: EnvoyCore.RoutingPriority = EnvoyCore.RoutingPriority(rawValue: 0)
            /// Connections to all endpoints. Absent, 1024.
            public var maxConnections: UInt32?
            /// Requests that wait for a connection. Absent, 1024.
            public var maxPendingRequests: UInt32?
            /// Requests in flight. Absent, 1024.
            public var maxRequests: UInt32?
            /// Retries in flight. Absent, 3.
            public var maxRetries: UInt32?
            /// Statistics say how far the limits are.
            public var trackRemaining: Bool = false
            /// Connection pools at once. Absent, no limit.
            public var maxConnectionPools: UInt32?
            /// Limits retries by a share of the requests instead of a number.
            @Sub public var retryBudget: EnvoyCluster.CircuitBreakers.Thresholds.RetryBudget
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.CircuitBreakers.Thresholds"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, priority)
                encoder.optional(2, maxConnections, WrapperCodec<UInt32Codec>.self)
                encoder.optional(3, maxPendingRequests, WrapperCodec<UInt32Codec>.self)
                encoder.optional(4, maxRequests, WrapperCodec<UInt32Codec>.self)
                encoder.optional(5, maxRetries, WrapperCodec<UInt32Codec>.self)
                encoder.bool(6, trackRemaining)
                encoder.optional(7, maxConnectionPools, WrapperCodec<UInt32Codec>.self)
                encoder.message(8, _retryBudget)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&priority)
                case 2: try decoder.optional(&maxConnections, WrapperCodec<UInt32Codec>.self)
                case 3: try decoder.optional(&maxPendingRequests, WrapperCodec<UInt32Codec>.self)
                case 4: try decoder.optional(&maxRequests, WrapperCodec<UInt32Codec>.self)
                case 5: try decoder.optional(&maxRetries, WrapperCodec<UInt32Codec>.self)
                case 6: try decoder.bool(&trackRemaining)
                case 7: try decoder.optional(&maxConnectionPools, WrapperCodec<UInt32Codec>.self)
                case 8: try decoder.message(&_retryBudget)
                default: break
                }
            }

            /// A share of the requests in flight that may be retries.
            public struct RetryBudget: Message {
                /// The share. Absent, 20 percent.
                @Sub public var budgetPercent: EnvoyType.Percent
                /// Retries that are allowed in any case. Absent, 3.
                public var minRetryConcurrency: UInt32?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget"]

                public func encode(to encoder: inout Encoder) {
                    encoder.message(1, _budgetPercent)
                    encoder.optional(2, minRetryConcurrency, WrapperCodec<UInt32Codec>.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.message(&_budgetPercent)
                    case 2: try decoder.optional(&minRetryConcurrency, WrapperCodec<UInt32Codec>.self)
                    default: break
                    }
                }
            }
        }
    }

    /// Takes endpoints out of the balancing for a while when what they answer is bad. The enforcing fields are
    /// percentages: the chance that a finding has consequences.
    public struct OutlierDetection: Message {
        /// Server errors in a row that eject an endpoint; a lost connection counts as one. Absent, 5.
        public var consecutive5xx: UInt32?
        /// Time between two looks at the statistics. Absent, 10s.
        public var interval: Duration?
        /// An endpoint is out for this time, multiplied by how often it has been out. Absent, 30s.
        public var baseEjectionTime: Duration?
        /// Percent of the endpoints that may be out at once. Absent, 10.
        public var maxEjectionPercent: UInt32?
        /// Absent, 100.
        public var enforcingConsecutive5xx: UInt32?
        /// Absent, 100.
        public var enforcingSuccessRate: UInt32?
        /// Endpoints with enough requests without which success rates are not compared. Absent, 5.
        public var successRateMinimumHosts: UInt32?
        /// Requests in an interval that an endpoint needs to be compared. Absent, 100.
        public var successRateRequestVolume: UInt32?
        /// Thousandths of a standard deviation below the mean that eject an endpoint. Absent, 1900.
        public var successRateStdevFactor: UInt32?
        /// Answers 502, 503 or 504 in a row that eject an endpoint. Absent, 5.
        public var consecutiveGatewayFailure: UInt32?
        /// Absent, 0.
        public var enforcingConsecutiveGatewayFailure: UInt32?
        /// Counts errors of connections apart from those that endpoints answer with.
        public var splitExternalLocalOriginErrors: Bool = false
        /// Failed connections in a row that eject an endpoint. Absent, 5.
        public var consecutiveLocalOriginFailure: UInt32?
        /// Absent, 100.
        public var enforcingConsecutiveLocalOriginFailure: UInt32?
        public var enforcingLocalOriginSuccessRate: UInt32?
        /// Percent of failed requests in an interval that ejects an endpoint. Absent, 85.
        public var failurePercentageThreshold: UInt32?
        /// Absent, 0.
        public var enforcingFailurePercentage: UInt32?
        public var enforcingFailurePercentageLocalOrigin: UInt32?
        public var failurePercentageMinimumHosts: UInt32?
        public var failurePercentageRequestVolume: UInt32?
        /// Longest time that an endpoint is out. Absent, 300s.
        public var maxEjectionTime: Duration?
        /// Random addition to that time. Absent, none.
        public var maxEjectionTimeJitter: Duration?
        public var successfulActiveHealthCheckUnejectHost: Bool?
        public var monitors: [EnvoyCore.TypedExtensionConfig] = []
        /// One endpoint may be out in any case, whatever the percentage.
        public var alwaysEjectOneHost: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.OutlierDetection"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, consecutive5xx, WrapperCodec<UInt32Codec>.self)
            encoder.optional(2, interval, DurationCodec.self)
            encoder.optional(3, baseEjectionTime, DurationCodec.self)
            encoder.optional(4, maxEjectionPercent, WrapperCodec<UInt32Codec>.self)
            encoder.optional(5, enforcingConsecutive5xx, WrapperCodec<UInt32Codec>.self)
            encoder.optional(6, enforcingSuccessRate, WrapperCodec<UInt32Codec>.self)
            encoder.optional(7, successRateMinimumHosts, WrapperCodec<UInt32Codec>.self)
            encoder.optional(8, successRateRequestVolume, WrapperCodec<UInt32Codec>.self)
            encoder.optional(9, successRateStdevFactor, WrapperCodec<UInt32Codec>.self)
            encoder.optional(10, consecutiveGatewayFailure, WrapperCodec<UInt32Codec>.self)
            encoder.optional(11, enforcingConsecutiveGatewayFailure, WrapperCodec<UInt32Codec>.self)
            encoder.bool(12, splitExternalLocalOriginErrors)
            encoder.optional(13, consecutiveLocalOriginFailure, WrapperCodec<UInt32Codec>.self)
            encoder.optional(14, enforcingConsecutiveLocalOriginFailure, WrapperCodec<UInt32Codec>.self)
            encoder.optional(15, enforcingLocalOriginSuccessRate, WrapperCodec<UInt32Codec>.self)
            encoder.optional(16, failurePercentageThreshold, WrapperCodec<UInt32Codec>.self)
            encoder.optional(17, enforcingFailurePercentage, WrapperCodec<UInt32Codec>.self)
            encoder.optional(18, enforcingFailurePercentageLocalOrigin, WrapperCodec<UInt32Codec>.self)
            encoder.optional(19, failurePercentageMinimumHosts, WrapperCodec<UInt32Codec>.self)
            encoder.optional(20, failurePercentageRequestVolume, WrapperCodec<UInt32Codec>.self)
            encoder.optional(21, maxEjectionTime, DurationCodec.self)
            encoder.optional(22, maxEjectionTimeJitter, DurationCodec.self)
            encoder.optional(23, successfulActiveHealthCheckUnejectHost, WrapperCodec<BoolCodec>.self)
            encoder.messages(24, monitors)
            encoder.optional(25, alwaysEjectOneHost, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&consecutive5xx, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.optional(&interval, DurationCodec.self)
            case 3: try decoder.optional(&baseEjectionTime, DurationCodec.self)
            case 4: try decoder.optional(&maxEjectionPercent, WrapperCodec<UInt32Codec>.self)
            case 5: try decoder.optional(&enforcingConsecutive5xx, WrapperCodec<UInt32Codec>.self)
            case 6: try decoder.optional(&enforcingSuccessRate, WrapperCodec<UInt32Codec>.self)
            case 7: try decoder.optional(&successRateMinimumHosts, WrapperCodec<UInt32Codec>.self)
            case 8: try decoder.optional(&successRateRequestVolume, WrapperCodec<UInt32Codec>.self)
            case 9: try decoder.optional(&successRateStdevFactor, WrapperCodec<UInt32Codec>.self)
            case 10: try decoder.optional(&consecutiveGatewayFailure, WrapperCodec<UInt32Codec>.self)
            case 11: try decoder.optional(&enforcingConsecutiveGatewayFailure, WrapperCodec<UInt32Codec>.self)
            case 12: try decoder.bool(&splitExternalLocalOriginErrors)
            case 13: try decoder.optional(&consecutiveLocalOriginFailure, WrapperCodec<UInt32Codec>.self)
            case 14: try decoder.optional(&enforcingConsecutiveLocalOriginFailure, WrapperCodec<UInt32Codec>.self)
            case 15: try decoder.optional(&enforcingLocalOriginSuccessRate, WrapperCodec<UInt32Codec>.self)
            case 16: try decoder.optional(&failurePercentageThreshold, WrapperCodec<UInt32Codec>.self)
            case 17: try decoder.optional(&enforcingFailurePercentage, WrapperCodec<UInt32Codec>.self)
            case 18: try decoder.optional(&enforcingFailurePercentageLocalOrigin, WrapperCodec<UInt32Codec>.self)
            case 19: try decoder.optional(&failurePercentageMinimumHosts, WrapperCodec<UInt32Codec>.self)
            case 20: try decoder.optional(&failurePercentageRequestVolume, WrapperCodec<UInt32Codec>.self)
            case 21: try decoder.optional(&maxEjectionTime, DurationCodec.self)
            case 22: try decoder.optional(&maxEjectionTimeJitter, DurationCodec.self)
            case 23: try decoder.optional(&successfulActiveHealthCheckUnejectHost, WrapperCodec<BoolCodec>.self)
            case 24: try decoder.messages(&monitors)
            case 25: try decoder.optional(&alwaysEjectOneHost, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }
}
