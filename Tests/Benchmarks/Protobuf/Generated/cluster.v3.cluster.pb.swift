// Generated from envoy/config/cluster/v3/cluster.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCluster {
    /// A group of endpoints that traffic is balanced over.
    public struct Cluster: Message {
        /// Which of `type` is given, if any.
        public var clusterDiscoveryType: ClusterDiscoveryType?
        public var name: String = ""
        @Sub public var edsClusterConfig: EnvoyCluster.Cluster.EdsClusterConfig
        public var connectTimeout: Duration?
        public var perConnectionBufferLimitBytes: UInt32?
        public var lbPolicy: EnvoyCluster.Cluster.LbPolicy = EnvoyCluster.Cluster.LbPolicy(rawValue: 0)
        public var maxRequestsPerConnection: UInt32?
        @Sub public var circuitBreakers: EnvoyCluster.CircuitBreakers
        public var dnsRefreshRate: Duration?
        public var dnsLookupFamily: EnvoyCluster.Cluster.DnsLookupFamily = EnvoyCluster.Cluster.DnsLookupFamily(rawValue: 0)
        public var dnsResolvers: [EnvoyCore.Address] = []
        @Sub public var outlierDetection: EnvoyCluster.OutlierDetection
        public var cleanupInterval: Duration?
        @Sub public var transportSocket: EnvoyCore.TransportSocket
        @Sub public var metadata: EnvoyCore.Metadata
        public var protocolSelection: EnvoyCluster.Cluster.ClusterProtocolSelection = EnvoyCluster.Cluster.ClusterProtocolSelection(rawValue: 0)
        @Sub public var commonLbConfig: EnvoyCluster.Cluster.CommonLbConfig
        public var altStatName: String = ""
        public var closeConnectionsOnHostHealthFailure: Bool = false
        public var ignoreHealthOnHostRemoval: Bool = false
        @Sub public var loadAssignment: EnvoyEndpoint.ClusterLoadAssignment
        public var typedExtensionProtocolOptions: [String: AnyMessage] = .init()
        public var respectDnsTtl: Bool = false
        @Sub public var lrsServer: EnvoyCore.ConfigSource
        public var useTcpForDnsLookups: Bool = false
        public var trackTimeoutBudgets: Bool = false
        public var connectionPoolPerDownstreamConnection: Bool = false
        public var waitForWarmOnInit: Bool?
        public var lrsReportEndpointMetrics: [String] = []
        public var dnsJitter: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.cluster.v3.Cluster"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch clusterDiscoveryType {
            case .type(let value): encoder.optional(2, value, EnumerationCodec<EnvoyCluster.Cluster.DiscoveryType>.self)
            case nil: break
            }
            encoder.message(3, _edsClusterConfig)
            encoder.optional(4, connectTimeout, DurationCodec.self)
            encoder.optional(5, perConnectionBufferLimitBytes, WrapperCodec<UInt32Codec>.self)
            encoder.enumeration(6, lbPolicy)
            encoder.optional(9, maxRequestsPerConnection, WrapperCodec<UInt32Codec>.self)
            encoder.message(10, _circuitBreakers)
            encoder.optional(16, dnsRefreshRate, DurationCodec.self)
            encoder.enumeration(17, dnsLookupFamily)
            encoder.messages(18, dnsResolvers)
            encoder.message(19, _outlierDetection)
            encoder.optional(20, cleanupInterval, DurationCodec.self)
            encoder.message(24, _transportSocket)
            encoder.message(25, _metadata)
            encoder.enumeration(26, protocolSelection)
            encoder.message(27, _commonLbConfig)
            encoder.string(28, altStatName)
            encoder.bool(31, closeConnectionsOnHostHealthFailure)
            encoder.bool(32, ignoreHealthOnHostRemoval)
            encoder.message(33, _loadAssignment)
            encoder.map(36, typedExtensionProtocolOptions, StringCodec.self, MessageCodec<AnyMessage>.self)
            encoder.bool(39, respectDnsTtl)
            encoder.message(42, _lrsServer)
            encoder.bool(45, useTcpForDnsLookups)
            encoder.bool(47, trackTimeoutBudgets)
            encoder.bool(51, connectionPoolPerDownstreamConnection)
            encoder.optional(54, waitForWarmOnInit, WrapperCodec<BoolCodec>.self)
            encoder.items(57, lrsReportEndpointMetrics, StringCodec.self)
            encoder.optional(58, dnsJitter, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2:
                var value = EnumerationCodec<EnvoyCluster.Cluster.DiscoveryType>.blank
                try EnumerationCodec<EnvoyCluster.Cluster.DiscoveryType>.decode(&decoder, &value)
                if decoder.isConsumed { clusterDiscoveryType = .type(value) }
            case 3: try decoder.message(&_edsClusterConfig)
            case 4: try decoder.optional(&connectTimeout, DurationCodec.self)
            case 5: try decoder.optional(&perConnectionBufferLimitBytes, WrapperCodec<UInt32Codec>.self)
            case 6: try decoder.enumeration(&lbPolicy)
            case 9: try decoder.optional(&maxRequestsPerConnection, WrapperCodec<UInt32Codec>.self)
            case 10: try decoder.message(&_circuitBreakers)
            case 16: try decoder.optional(&dnsRefreshRate, DurationCodec.self)
            case 17: try decoder.enumeration(&dnsLookupFamily)
            case 18: try decoder.messages(&dnsResolvers)
            case 19: try decoder.message(&_outlierDetection)
            case 20: try decoder.optional(&cleanupInterval, DurationCodec.self)
            case 24: try decoder.message(&_transportSocket)
            case 25: try decoder.message(&_metadata)
            case 26: try decoder.enumeration(&protocolSelection)
            case 27: try decoder.message(&_commonLbConfig)
            case 28: try decoder.string(&altStatName)
            case 31: try decoder.bool(&closeConnectionsOnHostHealthFailure)
            case 32: try decoder.bool(&ignoreHealthOnHostRemoval)
            case 33: try decoder.message(&_loadAssignment)
            case 36: try decoder.entry(&typedExtensionProtocolOptions, StringCodec.self, MessageCodec<AnyMessage>.self)
            case 39: try decoder.bool(&respectDnsTtl)
            case 42: try decoder.message(&_lrsServer)
            case 45: try decoder.bool(&useTcpForDnsLookups)
            case 47: try decoder.bool(&trackTimeoutBudgets)
            case 51: try decoder.bool(&connectionPoolPerDownstreamConnection)
            case 54: try decoder.optional(&waitForWarmOnInit, WrapperCodec<BoolCodec>.self)
            case 57: try decoder.items(&lrsReportEndpointMetrics, StringCodec.self)
            case 58: try decoder.optional(&dnsJitter, DurationCodec.self)
            default: break
            }
        }

        public enum ClusterDiscoveryType: Sendable {
            case type(EnvoyCluster.Cluster.DiscoveryType)
        }

        /// Where the endpoints come from.
        public struct EdsClusterConfig: Message {
            @Sub public var edsConfig: EnvoyCore.ConfigSource
            public var serviceName: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = BenchmarkTypes.types["envoy.config.cluster.v3.Cluster.EdsClusterConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _edsConfig)
                encoder.string(2, serviceName)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_edsConfig)
                case 2: try decoder.string(&serviceName)
                default: break
                }
            }
        }

        /// What all balancers share.
        public struct CommonLbConfig: Message {
            @Sub public var healthyPanicThreshold: EnvoyType.Percent
            public var updateMergeWindow: Duration?
            public var ignoreNewHostsUntilFirstHc: Bool = false
            public var closeConnectionsOnHostSetChange: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = BenchmarkTypes.types["envoy.config.cluster.v3.Cluster.CommonLbConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _healthyPanicThreshold)
                encoder.optional(4, updateMergeWindow, DurationCodec.self)
                encoder.bool(5, ignoreNewHostsUntilFirstHc)
                encoder.bool(6, closeConnectionsOnHostSetChange)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_healthyPanicThreshold)
                case 4: try decoder.optional(&updateMergeWindow, DurationCodec.self)
                case 5: try decoder.bool(&ignoreNewHostsUntilFirstHc)
                case 6: try decoder.bool(&closeConnectionsOnHostSetChange)
                default: break
                }
            }
        }

        public struct ClusterProtocolSelection: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var useConfiguredProtocol: Self { Self(rawValue: 0) }
            public static var useDownstreamProtocol: Self { Self(rawValue: 1) }
        }

        public struct DiscoveryType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var `static`: Self { Self(rawValue: 0) }
            public static var strictDns: Self { Self(rawValue: 1) }
            public static var logicalDns: Self { Self(rawValue: 2) }
            public static var eds: Self { Self(rawValue: 3) }
            public static var originalDst: Self { Self(rawValue: 4) }
        }

        public struct DnsLookupFamily: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var auto: Self { Self(rawValue: 0) }
            public static var v4Only: Self { Self(rawValue: 1) }
            public static var v6Only: Self { Self(rawValue: 2) }
            public static var v4Preferred: Self { Self(rawValue: 3) }
            public static var all: Self { Self(rawValue: 4) }
        }

        public struct LbPolicy: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var roundRobin: Self { Self(rawValue: 0) }
            public static var leastRequest: Self { Self(rawValue: 1) }
            public static var ringHash: Self { Self(rawValue: 2) }
            public static var random: Self { Self(rawValue: 3) }
            public static var maglev: Self { Self(rawValue: 5) }
            public static var clusterProvided: Self { Self(rawValue: 6) }
            public static var loadBalancingPolicyConfig: Self { Self(rawValue: 7) }
        }
    }

    /// Limits of use.
    public struct CircuitBreakers: Message {
        public var thresholds: [EnvoyCluster.CircuitBreakers.Thresholds] = []
        public var perHostThresholds: [EnvoyCluster.CircuitBreakers.Thresholds] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.cluster.v3.CircuitBreakers"]

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

        /// The limits of one priority.
        public struct Thresholds: Message {
            public var priority: EnvoyCore.RoutingPriority = EnvoyCore.RoutingPriority(rawValue: 0)
            public var maxConnections: UInt32?
            public var maxPendingRequests: UInt32?
            public var maxRequests: UInt32?
            public var maxRetries: UInt32?
            public var trackRemaining: Bool = false
            public var maxConnectionPools: UInt32?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = BenchmarkTypes.types["envoy.config.cluster.v3.CircuitBreakers.Thresholds"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, priority)
                encoder.optional(2, maxConnections, WrapperCodec<UInt32Codec>.self)
                encoder.optional(3, maxPendingRequests, WrapperCodec<UInt32Codec>.self)
                encoder.optional(4, maxRequests, WrapperCodec<UInt32Codec>.self)
                encoder.optional(5, maxRetries, WrapperCodec<UInt32Codec>.self)
                encoder.bool(6, trackRemaining)
                encoder.optional(7, maxConnectionPools, WrapperCodec<UInt32Codec>.self)
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
                default: break
                }
            }
        }
    }

    /// When an endpoint is ejected.
    public struct OutlierDetection: Message {
        public var consecutive5xx: UInt32?
        public var interval: Duration?
        public var baseEjectionTime: Duration?
        public var maxEjectionPercent: UInt32?
        public var enforcingConsecutive5xx: UInt32?
        public var enforcingSuccessRate: UInt32?
        public var successRateMinimumHosts: UInt32?
        public var successRateRequestVolume: UInt32?
        public var successRateStdevFactor: UInt32?
        public var consecutiveGatewayFailure: UInt32?
        public var enforcingConsecutiveGatewayFailure: UInt32?
        public var splitExternalLocalOriginErrors: Bool = false
        public var consecutiveLocalOriginFailure: UInt32?
        public var enforcingConsecutiveLocalOriginFailure: UInt32?
        public var enforcingLocalOriginSuccessRate: UInt32?
        public var failurePercentageThreshold: UInt32?
        public var enforcingFailurePercentage: UInt32?
        public var enforcingFailurePercentageLocalOrigin: UInt32?
        public var failurePercentageMinimumHosts: UInt32?
        public var failurePercentageRequestVolume: UInt32?
        public var maxEjectionTime: Duration?
        public var maxEjectionTimeJitter: Duration?
        public var successfulActiveHealthCheckUnejectHost: Bool?
        public var alwaysEjectOneHost: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.cluster.v3.OutlierDetection"]

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
            case 25: try decoder.optional(&alwaysEjectOneHost, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }
}
