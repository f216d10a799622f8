// Generated from envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyTCPProxy {
    /// Network filter that passes bytes between a client and a cluster.
    public struct TcpProxy: Message {
        /// Name in statistics.
        public var statPrefix: String = ""
        /// Which of `cluster`, `weightedClusters` is given, if any.
        public var clusterSpecifier: ClusterSpecifier?
        public var downstreamIdleTimeout: Duration?
        public var upstreamIdleTimeout: Duration?
        /// Logs of connections.
        public var accessLog: [EnvoyAccessLog.AccessLog] = []
        /// Attempts to connect. Absent, 1.
        public var maxConnectAttempts: UInt32?
        /// Time without bytes in either direction after which both connections are closed. Absent, 1h; 0 is no
        /// limit.
        public var idleTimeout: Duration?
        /// Subset of the endpoints.
        @Sub public var metadataMatch: EnvoyCore.Metadata
        /// What balancing by hash looks at.
        public var hashPolicy: [EnvoyType.HashPolicy] = []
        /// Carries the bytes within an HTTP request (CONNECT or POST).
        @Sub public var tunnelingConfig: EnvoyTCPProxy.TcpProxy.TunnelingConfig
        /// Age at which a client's connection is closed. Absent, no limit.
        public var maxDownstreamConnectionDuration: Duration?
        /// Asks for the cluster when it is needed.
        @Sub public var onDemand: EnvoyTCPProxy.TcpProxy.OnDemand
        @Sub public var accessLogOptions: EnvoyTCPProxy.TcpProxy.TcpAccessLogOptions
        @Sub public var backoffOptions: EnvoyCore.BackoffStrategy
        public var proxyProtocolTlvs: [EnvoyCore.TlvEntry] = []
        @Sub public var maxDownstreamConnectionDurationJitterPercentage: EnvoyType.Percent
        public var upstreamConnectMode: EnvoyTCPProxy.UpstreamConnectMode = EnvoyTCPProxy.UpstreamConnectMode(rawValue: 0)
        public var maxEarlyDataBytes: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, statPrefix)
            switch clusterSpecifier {
            case .cluster(let value): encoder.optional(2, value, StringCodec.self)
            case .weightedClusters(let value): encoder.message(10, value)
            case nil: break
            }
            encoder.optional(3, downstreamIdleTimeout, DurationCodec.self)
            encoder.optional(4, upstreamIdleTimeout, DurationCodec.self)
            encoder.messages(5, accessLog)
            encoder.optional(7, maxConnectAttempts, WrapperCodec<UInt32Codec>.self)
            encoder.optional(8, idleTimeout, DurationCodec.self)
            encoder.message(9, _metadataMatch)
            encoder.messages(11, hashPolicy)
            encoder.message(12, _tunnelingConfig)
            encoder.optional(13, maxDownstreamConnectionDuration, DurationCodec.self)
            encoder.message(14, _onDemand)
            encoder.message(17, _accessLogOptions)
            encoder.message(18, _backoffOptions)
            encoder.messages(19, proxyProtocolTlvs)
            encoder.message(20, _maxDownstreamConnectionDurationJitterPercentage)
            encoder.enumeration(21, upstreamConnectMode)
            encoder.optional(22, maxEarlyDataBytes, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&statPrefix)
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { clusterSpecifier = .cluster(value) }
            case 3: try decoder.optional(&downstreamIdleTimeout, DurationCodec.self)
            case 4: try decoder.optional(&upstreamIdleTimeout, DurationCodec.self)
            case 5: try decoder.messages(&accessLog)
            case 7: try decoder.optional(&maxConnectAttempts, WrapperCodec<UInt32Codec>.self)
            case 8: try decoder.optional(&idleTimeout, DurationCodec.self)
            case 9: try decoder.message(&_metadataMatch)
            case 10:
                var value = MessageCodec<EnvoyTCPProxy.TcpProxy.WeightedCluster>.blank
                if case .weightedClusters(let present) = clusterSpecifier { value = present }
                try MessageCodec<EnvoyTCPProxy.TcpProxy.WeightedCluster>.decode(&decoder, &value)
                if decoder.isConsumed { clusterSpecifier = .weightedClusters(value) }
            case 11: try decoder.messages(&hashPolicy)
            case 12: try decoder.message(&_tunnelingConfig)
            case 13: try decoder.optional(&maxDownstreamConnectionDuration, DurationCodec.self)
            case 14: try decoder.message(&_onDemand)
            case 17: try decoder.message(&_accessLogOptions)
            case 18: try decoder.message(&_backoffOptions)
            case 19: try decoder.messages(&proxyProtocolTlvs)
            case 20: try decoder.message(&_maxDownstreamConnectionDurationJitterPercentage)
            case 21: try decoder.enumeration(&upstreamConnectMode)
            case 22: try decoder.optional(&maxEarlyDataBytes, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }

        public enum ClusterSpecifier: Sendable {
            /// The cluster.
            case cluster(String)
            /// Clusters among which connections are divided.
            case weightedClusters(EnvoyTCPProxy.TcpProxy.WeightedCluster)
        }

        /// Where a cluster is asked for when it is needed.
        public struct OnDemand: Message {
            @Sub public var odcdsConfig: EnvoyCore.ConfigSource
            public var resourcesLocator: String = ""
            public var timeout: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.OnDemand"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _odcdsConfig)
                encoder.string(2, resourcesLocator)
                encoder.optional(3, timeout, DurationCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_odcdsConfig)
                case 2: try decoder.string(&resourcesLocator)
                case 3: try decoder.optional(&timeout, DurationCodec.self)
                default: break
                }
            }
        }

        /// When access log entries are written beside the end of a connection.
        public struct TcpAccessLogOptions: Message {
            public var accessLogFlushInterval: Duration?
            public var flushAccessLogOnConnected: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.TcpAccessLogOptions"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, accessLogFlushInterval, DurationCodec.self)
                encoder.bool(2, flushAccessLogOnConnected)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&accessLogFlushInterval, DurationCodec.self)
                case 2: try decoder.bool(&flushAccessLogOnConnected)
                default: break
                }
            }
        }

        /// Carries a connection within an HTTP request.
        public struct TunnelingConfig: Message {
            /// Host and port that are asked for; `%COMMANDS%` are replaced.
            public var hostname: String = ""
            /// POST instead of CONNECT.
            public var usePost: Bool = false
            /// Headers of that request.
            public var headersToAdd: [EnvoyCore.HeaderValueOption] = []
            public var propagateResponseHeaders: Bool = false
            public var postPath: String = ""
            public var propagateResponseTrailers: Bool = false
            @Sub public var requestIdExtension: EnvoyHCM.RequestIDExtension
            public var requestIdHeader: String = ""
            public var requestIdMetadataKey: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.TunnelingConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, hostname)
                encoder.bool(2, usePost)
                encoder.messages(3, headersToAdd)
                encoder.bool(4, propagateResponseHeaders)
                encoder.string(5, postPath)
                encoder.bool(6, propagateResponseTrailers)
                encoder.message(7, _requestIdExtension)
                encoder.string(8, requestIdHeader)
                encoder.string(9, requestIdMetadataKey)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&hostname)
                case 2: try decoder.bool(&usePost)
                case 3: try decoder.messages(&headersToAdd)
                case 4: try decoder.bool(&propagateResponseHeaders)
                case 5: try decoder.string(&postPath)
                case 6: try decoder.bool(&propagateResponseTrailers)
                case 7: try decoder.message(&_requestIdExtension)
                case 8: try decoder.string(&requestIdHeader)
                case 9: try decoder.string(&requestIdMetadataKey)
                default: break
                }
            }
        }

        /// Clusters among which connections are divided.
        public struct WeightedCluster: Message {
            public var clusters: [EnvoyTCPProxy.TcpProxy.WeightedCluster.ClusterWeight] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.WeightedCluster"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, clusters)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&clusters)
                default: break
                }
            }

            /// One of the clusters.
            public struct ClusterWeight: Message {
                public var name: String = ""
                public var weight: UInt32 = 0
                @Sub public var metadataMatch: EnvoyCore.Metadata
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.WeightedCluster.ClusterWeight"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    encoder.uint32(2, weight)
                    encoder.message(3, _metadataMatch)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    case 2: try decoder.uint32(&weight)
                    case 3: try decoder.message(&_metadataMatch)
                    default: break
                    }
                }
            }
        }
    }

    /// When the endpoint is connected to.
    public struct UpstreamConnectMode: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var immediate: Self { Self(rawValue: 0) }
        public static var onDownstreamData: Self { Self(rawValue: 1) }
        public static var onDownstreamTlsHandshake: Self { Self(rawValue: 2) }
    }
}
