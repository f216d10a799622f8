// Generated from envoy/config/cluster/v3/cluster.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCluster {
    /// A named group of endpoints that traffic is balanced over, with everything that concerns connections to them.
    public struct Cluster: Message {
        /// Unique among all clusters; routes and statistics use it.
        public var name: String = ""
        /// Which of `type`, `clusterType` is given, if any.
        public var clusterDiscoveryType: ClusterDiscoveryType?
        /// Where to ask for the endpoints. For type EDS.
        @Sub public var edsClusterConfig: EnvoyCluster.Cluster.EdsClusterConfig
        /// How long a new connection to an endpoint may take. Absent, 5s.
        public var connectTimeout: Duration?
        /// Bytes that a connection may buffer, as a soft limit. Absent, 1 MiB.
        public var perConnectionBufferLimitBytes: UInt32?
        /// How an endpoint is chosen. Ignored when loadBalancingPolicy is given.
        public var lbPolicy: EnvoyCluster.Cluster.LbPolicy = EnvoyCluster.Cluster.LbPolicy(rawValue: 0)
        /// Checks that the proxy itself makes of each endpoint.
        public var healthChecks: [EnvoyCore.HealthCheck] = []
        /// Requests after which a connection is closed. The protocol options of the cluster have it now.
        public var maxRequestsPerConnection: UInt32?
        /// Upper limits of what the cluster may have in flight.
        @Sub public var circuitBreakers: EnvoyCluster.CircuitBreakers
        /// Time between two DNS queries when the answers' time to live is not heeded. Absent, 5s.
        public var dnsRefreshRate: Duration?
        /// Which kinds of addresses are asked for by DNS.
        public var dnsLookupFamily: EnvoyCluster.Cluster.DnsLookupFamily = EnvoyCluster.Cluster.DnsLookupFamily(rawValue: 0)
        /// Takes endpoints out for a while whose answers are bad.
        @Sub public var outlierDetection: EnvoyCluster.OutlierDetection
        /// Time after which an unused host of an ORIGINAL_DST cluster is forgotten. Absent, 5s.
        public var cleanupInterval: Duration?
        /// Local address and socket options of connections to the endpoints.
        @Sub public var upstreamBindConfig: EnvoyCore.BindConfig
        /// Balances within the endpoints whose metadata fits a request.
        @Sub public var lbSubsetConfig: EnvoyCluster.Cluster.LbSubsetConfig
        /// Which of `ringHashLbConfig`, `originalDstLbConfig`, `leastRequestLbConfig`, `maglevLbConfig`,
        /// `roundRobinLbConfig` is given, if any.
        public var lbConfig: LbConfig?
        /// How bytes are carried: TLS, plain text, PROXY protocol. Absent, plain text.
        @Sub public var transportSocket: EnvoyCore.TransportSocket
        /// What others than the proxy's core know about the cluster; Istio keeps the name of the configuration
        /// here.
        @Sub public var metadata: EnvoyCore.Metadata
        /// What concerns all balancing policies.
        @Sub public var commonLbConfig: EnvoyCluster.Cluster.CommonLbConfig
        /// Name in statistics instead of the cluster's own.
        public var altStatName: String = ""
        /// Options of the connections below TLS.
        @Sub public var upstreamConnectionOptions: EnvoyCluster.UpstreamConnectionOptions
        /// Closes the connections of an endpoint that its health check finds ill.
        public var closeConnectionsOnHostHealthFailure: Bool = false
        /// Removes an endpoint at once when discovery no longer has it, even though it is healthy.
        public var ignoreHealthOnHostRemoval: Bool = false
        /// The endpoints, for the types that do not ask EDS; their DNS names for the DNS types.
        @Sub public var loadAssignment: EnvoyEndpoint.ClusterLoadAssignment
        /// Options of protocols by the name of the extension: HTTP, TCP proxy.
        public var typedExtensionProtocolOptions: [String: AnyMessage] = .init()
        /// Asks DNS again when the answer's time to live has passed.
        public var respectDnsTtl: Bool = false
        /// Network filters of the connections to the endpoints.
        public var filters: [EnvoyCluster.Filter] = []
        /// How an endpoint is chosen, as an extension. Wins over lbPolicy.
        @Sub public var loadBalancingPolicy: EnvoyCluster.LoadBalancingPolicy
        /// Where to report the load of the cluster.
        @Sub public var lrsServer: EnvoyCore.ConfigSource
        /// Carriers for endpoints whose metadata fits; the first that fits wins, transportSocket is for the rest.
        public var transportSocketMatches: [EnvoyCluster.Cluster.TransportSocketMatch] = []
        /// Connection pool of another kind than the usual.
        @Sub public var upstreamConfig: EnvoyCore.TypedExtensionConfig
        /// Statistics that are not kept unless asked for.
        @Sub public var trackClusterStats: EnvoyCluster.TrackClusterStats
        /// Connections that are opened before they are needed.
        @Sub public var preconnectPolicy: EnvoyCluster.Cluster.PreconnectPolicy
        /// Every connection of a client gets connections of its own to the endpoints.
        public var connectionPoolPerDownstreamConnection: Bool = false
        /// Whether the start of the proxy waits for this cluster. Absent, it does.
        public var waitForWarmOnInit: Bool?
        /// Which DNS resolver is used, with its settings.
        @Sub public var typedDnsResolverConfig: EnvoyCore.TypedExtensionConfig
        public var lrsReportEndpointMetrics: [String] = []
        /// Random part of the time between two DNS queries.
        public var dnsJitter: Duration?
        /// Tree of conditions that ends in the name of one of transportSocketMatches.
        @Sub public var transportSocketMatcher: XDSMatcher.Matcher
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch clusterDiscoveryType {
            case .type(let value): encoder.optional(2, value, EnumerationCodec<EnvoyCluster.Cluster.DiscoveryType>.self)
            case .clusterType(let value): encoder.message(38, value)
            case nil: break
            }
            encoder.message(3, _edsClusterConfig)
            encoder.optional(4, connectTimeout, DurationCodec.self)
            encoder.optional(5, perConnectionBufferLimitBytes, WrapperCodec<UInt32Codec>.self)
            encoder.enumeration(6, lbPolicy)
            encoder.messages(8, healthChecks)
            encoder.optional(9, maxRequestsPerConnection, WrapperCodec<UInt32Codec>.self)
            encoder.message(10, _circuitBreakers)
            encoder.optional(16, dnsRefreshRate, DurationCodec.self)
            encoder.enumeration(17, dnsLookupFamily)
            encoder.message(19, _outlierDetection)
            encoder.optional(20, cleanupInterval, DurationCodec.self)
            encoder.message(21, _upstreamBindConfig)
            encoder.message(22, _lbSubsetConfig)
            switch lbConfig {
            case .ringHashLbConfig(let value): encoder.message(23, value)
            case .originalDstLbConfig(let value): encoder.message(34, value)
            case .leastRequestLbConfig(let value): encoder.message(37, value)
            case .maglevLbConfig(let value): encoder.message(52, value)
            case .roundRobinLbConfig(let value): encoder.message(56, value)
            case nil: break
            }
            encoder.message(24, _transportSocket)
            encoder.message(25, _metadata)
            encoder.message(27, _commonLbConfig)
            encoder.string(28, altStatName)
            encoder.message(30, _upstreamConnectionOptions)
            encoder.bool(31, closeConnectionsOnHostHealthFailure)
            encoder.bool(32, ignoreHealthOnHostRemoval)
            encoder.message(33, _loadAssignment)
            encoder.map(36, typedExtensionProtocolOptions, StringCodec.self, MessageCodec<AnyMessage>.self)
            encoder.bool(39, respectDnsTtl)
            encoder.messages(40, filters)
            encoder.message(41, _loadBalancingPolicy)
            encoder.message(42, _lrsServer)
            encoder.messages(43, transportSocketMatches)
            encoder.message(48, _upstreamConfig)
            encoder.message(49, _trackClusterStats)
            encoder.message(50, _preconnectPolicy)
            encoder.bool(51, connectionPoolPerDownstreamConnection)
            encoder.optional(54, waitForWarmOnInit, WrapperCodec<BoolCodec>.self)
            encoder.message(55, _typedDnsResolverConfig)
            encoder.items(57, lrsReportEndpointMetrics, StringCodec.self)
            encoder.optional(58, dnsJitter, DurationCodec.self)
            encoder.message(59, _transportSocketMatcher)
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
            case 8: try decoder.messages(&healthChecks)
            case 9: try decoder.optional(&maxRequestsPerConnection, WrapperCodec<UInt32Codec>.self)
            case 10: try decoder.message(&_circuitBreakers)
            case 16: try decoder.optional(&dnsRefreshRate, DurationCodec.self)
            case 17: try decoder.enumeration(&dnsLookupFamily)
            case 19: try decoder.message(&_outlierDetection)
            case 20: try decoder.optional(&cleanupInterval, DurationCodec.self)
            case 21: try decoder.message(&_upstreamBindConfig)
            case 22: try decoder.message(&_lbSubsetConfig)
            case 23:
                var value = MessageCodec<EnvoyCluster.Cluster.RingHashLbConfig>.blank
                if case .ringHashLbConfig(let present) = lbConfig { value = present }
                try MessageCodec<EnvoyCluster.Cluster.RingHashLbConfig>.decode(&decoder, &value)
                if decoder.isConsumed { lbConfig = .ringHashLbConfig(value) }
            case 24: try decoder.message(&_transportSocket)
            case 25: try decoder.message(&_metadata)
            case 27: try decoder.message(&_commonLbConfig)
            case 28: try decoder.string(&altStatName)
            case 30: try decoder.message(&_upstreamConnectionOptions)
            case 31: try decoder.bool(&closeConnectionsOnHostHealthFailure)
            case 32: try decoder.bool(&ignoreHealthOnHostRemoval)
            case 33: try decoder.message(&_loadAssignment)
            case 34:
                var value = MessageCodec<EnvoyCluster.Cluster.OriginalDstLbConfig>.blank
                if case .originalDstLbConfig(let present) = lbConfig { value = present }
                try MessageCodec<EnvoyCluster.Cluster.OriginalDstLbConfig>.decode(&decoder, &value)
                if decoder.isConsumed { lbConfig = .originalDstLbConfig(value) }
            case 36: try decoder.entry(&typedExtensionProtocolOptions, StringCodec.self, MessageCodec<AnyMessage>.self)
            case 37:
                var value = MessageCodec<EnvoyCluster.Cluster.LeastRequestLbConfig>.blank
                if case .leastRequestLbConfig(let present) = lbConfig { value = present }
                try MessageCodec<EnvoyCluster.Cluster.LeastRequestLbConfig>.decode(&decoder, &value)
                if decoder.isConsumed { lbConfig = .leastRequestLbConfig(value) }
            case 38:
                var value = MessageCodec<EnvoyCluster.Cluster.CustomClusterType>.blank
                if case .clusterType(let present) = clusterDiscoveryType { value = present }
                try MessageCodec<EnvoyCluster.Cluster.CustomClusterType>.decode(&decoder, &value)
                if decoder.isConsumed { clusterDiscoveryType = .clusterType(value) }
            case 39: try decoder.bool(&respectDnsTtl)
            case 40: try decoder.messages(&filters)
            case 41: try decoder.message(&_loadBalancingPolicy)
            case 42: try decoder.message(&_lrsServer)
            case 43: try decoder.messages(&transportSocketMatches)
            case 48: try decoder.message(&_upstreamConfig)
            case 49: try decoder.message(&_trackClusterStats)
            case 50: try decoder.message(&_preconnectPolicy)
            case 51: try decoder.bool(&connectionPoolPerDownstreamConnection)
            case 52:
                var value = MessageCodec<EnvoyCluster.Cluster.MaglevLbConfig>.blank
                if case .maglevLbConfig(let present) = lbConfig { value = present }
                try MessageCodec<EnvoyCluster.Cluster.MaglevLbConfig>.decode(&decoder, &value)
                if decoder.isConsumed { lbConfig = .maglevLbConfig(value) }
            case 54: try decoder.optional(&waitForWarmOnInit, WrapperCodec<BoolCodec>.self)
            case 55: try decoder.message(&_typedDnsResolverConfig)
            case 56:
                var value = MessageCodec<EnvoyCluster.Cluster.RoundRobinLbConfig>.blank
                if case .roundRobinLbConfig(let present) = lbConfig { value = present }
                try MessageCodec<EnvoyCluster.Cluster.RoundRobinLbConfig>.decode(&decoder, &value)
                if decoder.isConsumed { lbConfig = .roundRobinLbConfig(value) }
            case 57: try decoder.items(&lrsReportEndpointMetrics, StringCodec.self)
            case 58: try decoder.optional(&dnsJitter, DurationCodec.self)
            case 59: try decoder.message(&_transportSocketMatcher)
            default: break
            }
        }

        public enum ClusterDiscoveryType: Sendable {
            /// One of the ways that the proxy has built in.
            case type(EnvoyCluster.Cluster.DiscoveryType)
            /// A way that an extension adds.
            case clusterType(EnvoyCluster.Cluster.CustomClusterType)
        }

        public enum LbConfig: Sendable {
            /// For lbPolicy RING_HASH.
            case ringHashLbConfig(EnvoyCluster.Cluster.RingHashLbConfig)
            /// For type ORIGINAL_DST.
            case originalDstLbConfig(EnvoyCluster.Cluster.OriginalDstLbConfig)
            /// For lbPolicy LEAST_REQUEST.
            case leastRequestLbConfig(EnvoyCluster.Cluster.LeastRequestLbConfig)
            /// For lbPolicy MAGLEV.
            case maglevLbConfig(EnvoyCluster.Cluster.MaglevLbConfig)
            /// For lbPolicy ROUND_ROBIN.
            case roundRobinLbConfig(EnvoyCluster.Cluster.RoundRobinLbConfig)
        }

        /// What concerns all balancing policies.
        public struct CommonLbConfig: Message {
            /// Share of healthy endpoints below which health is ignored. Absent, 50 percent; 0 turns that off.
            @Sub public var healthyPanicThreshold: EnvoyType.Percent
            /// Which of `zoneAwareLbConfig`, `localityWeightedLbConfig` is given, if any.
            public var localityConfigSpecifier: LocalityConfigSpecifier?
            /// Time during which changes of health and weight are collected before they count. Absent, 1s.
            public var updateMergeWindow: Duration?
            /// New endpoints do not count before their first health check.
            public var ignoreNewHostsUntilFirstHc: Bool = false
            /// Closes all connections when the set of endpoints changes.
            public var closeConnectionsOnHostSetChange: Bool = false
            /// For the policies that hash.
            @Sub public var consistentHashingLbConfig: EnvoyCluster.Cluster.CommonLbConfig.ConsistentHashingLbConfig
            /// States of health in which an endpoint that a session names is still used.
            @Sub public var overrideHostStatus: EnvoyCore.HealthStatusSet
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.CommonLbConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _healthyPanicThreshold)
                switch localityConfigSpecifier {
                case .zoneAwareLbConfig(let value): encoder.message(2, value)
                case .localityWeightedLbConfig(let value): encoder.message(3, value)
                case nil: break
                }
                encoder.optional(4, updateMergeWindow, DurationCodec.self)
                encoder.bool(5, ignoreNewHostsUntilFirstHc)
                encoder.bool(6, closeConnectionsOnHostSetChange)
                encoder.message(7, _consistentHashingLbConfig)
                encoder.message(8, _overrideHostStatus)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_healthyPanicThreshold)
                case 2:
                    var value = MessageCodec<EnvoyCluster.Cluster.CommonLbConfig.ZoneAwareLbConfig>.blank
                    if case .zoneAwareLbConfig(let present) = localityConfigSpecifier { value = present }
                    try MessageCodec<EnvoyCluster.Cluster.CommonLbConfig.ZoneAwareLbConfig>.decode(&decoder, &value)
                    if decoder.isConsumed { localityConfigSpecifier = .zoneAwareLbConfig(value) }
                case 3:
                    var value = MessageCodec<EnvoyCluster.Cluster.CommonLbConfig.LocalityWeightedLbConfig>.blank
                    if case .localityWeightedLbConfig(let present) = localityConfigSpecifier { value = present }
                    try MessageCodec<EnvoyCluster.Cluster.CommonLbConfig.LocalityWeightedLbConfig>.decode(&decoder, &value)
                    if decoder.isConsumed { localityConfigSpecifier = .localityWeightedLbConfig(value) }
                case 4: try decoder.optional(&updateMergeWindow, DurationCodec.self)
                case 5: try decoder.bool(&ignoreNewHostsUntilFirstHc)
                case 6: try decoder.bool(&closeConnectionsOnHostSetChange)
                case 7: try decoder.message(&_consistentHashingLbConfig)
                case 8: try decoder.message(&_overrideHostStatus)
                default: break
                }
            }

            public enum LocalityConfigSpecifier: Sendable {
                /// Keeps traffic in the proxy's own zone as far as the sizes of the zones allow.
                case zoneAwareLbConfig(EnvoyCluster.Cluster.CommonLbConfig.ZoneAwareLbConfig)
                /// Localities get traffic by their weights.
                case localityWeightedLbConfig(EnvoyCluster.Cluster.CommonLbConfig.LocalityWeightedLbConfig)
            }

            /// What all policies that hash share.
            public struct ConsistentHashingLbConfig: Message {
                /// Hashes the endpoint's name instead of its address.
                public var useHostnameForHashing: Bool = false
                /// Percent of the average load that one endpoint may get at most.
                public var hashBalanceFactor: UInt32?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.CommonLbConfig.ConsistentHashingLbConfig"]

                public func encode(to encoder: inout Encoder) {
                    encoder.bool(1, useHostnameForHashing)
                    encoder.optional(2, hashBalanceFactor, WrapperCodec<UInt32Codec>.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.bool(&useHostnameForHashing)
                    case 2: try decoder.optional(&hashBalanceFactor, WrapperCodec<UInt32Codec>.self)
                    default: break
                    }
                }
            }

            /// Balancing by the weights of localities; it has no settings.
            public struct LocalityWeightedLbConfig: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.CommonLbConfig.LocalityWeightedLbConfig"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }

            /// Balancing that prefers the proxy's own zone.
            public struct ZoneAwareLbConfig: Message {
                @Sub public var routingEnabled: EnvoyType.Percent
                public var minClusterSize: UInt64?
                public var failTrafficOnPanic: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.CommonLbConfig.ZoneAwareLbConfig"]

                public func encode(to encoder: inout Encoder) {
                    encoder.message(1, _routingEnabled)
                    encoder.optional(2, minClusterSize, WrapperCodec<UInt64Codec>.self)
                    encoder.bool(3, failTrafficOnPanic)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.message(&_routingEnabled)
                    case 2: try decoder.optional(&minClusterSize, WrapperCodec<UInt64Codec>.self)
                    case 3: try decoder.bool(&failTrafficOnPanic)
                    default: break
                    }
                }
            }
        }

        /// A cluster type that an extension adds.
        public struct CustomClusterType: Message {
            public var name: String = ""
            @Sub public var typedConfig: AnyMessage
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.CustomClusterType"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.message(2, _typedConfig)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.message(&_typedConfig)
                default: break
                }
            }
        }

        /// Where the endpoints of a cluster are asked for.
        public struct EdsClusterConfig: Message {
            /// The source, usually the aggregated stream.
            @Sub public var edsConfig: EnvoyCore.ConfigSource
            /// Name of the load assignment. Absent, the cluster's name.
            public var serviceName: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.EdsClusterConfig"]

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

        /// Divides the endpoints by their metadata; a route's metadataMatch chooses the part.
        public struct LbSubsetConfig: Message {
            /// What happens when no subset fits.
            public var fallbackPolicy: EnvoyCluster.Cluster.LbSubsetConfig.LbSubsetFallbackPolicy = EnvoyCluster.Cluster.LbSubsetConfig.LbSubsetFallbackPolicy(rawValue: 0)
            public var defaultSubset: Struct?
            /// Sets of metadata keys; each combination of their values makes a subset.
            public var subsetSelectors: [EnvoyCluster.Cluster.LbSubsetConfig.LbSubsetSelector] = []
            public var localityWeightAware: Bool = false
            public var scaleLocalityWeight: Bool = false
            public var panicModeAny: Bool = false
            public var listAsAny: Bool = false
            public var metadataFallbackPolicy: EnvoyCluster.Cluster.LbSubsetConfig.LbSubsetMetadataFallbackPolicy = EnvoyCluster.Cluster.LbSubsetConfig.LbSubsetMetadataFallbackPolicy(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.LbSubsetConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, fallbackPolicy)
                encoder.optional(2, defaultSubset, StructCodec.self)
                encoder.messages(3, subsetSelectors)
                encoder.bool(4, localityWeightAware)
                encoder.bool(5, scaleLocalityWeight)
                encoder.bool(6, panicModeAny)
                encoder.bool(7, listAsAny)
                encoder.enumeration(8, metadataFallbackPolicy)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&fallbackPolicy)
                case 2: try decoder.optional(&defaultSubset, StructCodec.self)
                case 3: try decoder.messages(&subsetSelectors)
                case 4: try decoder.bool(&localityWeightAware)
                case 5: try decoder.bool(&scaleLocalityWeight)
                case 6: try decoder.bool(&panicModeAny)
                case 7: try decoder.bool(&listAsAny)
                case 8: try decoder.enumeration(&metadataFallbackPolicy)
                default: break
                }
            }

            /// Metadata keys whose values make subsets.
            public struct LbSubsetSelector: Message {
                public var keys: [String] = []
                public var fallbackPolicy: EnvoyCluster.Cluster.LbSubsetConfig.LbSubsetSelector.LbSubsetSelectorFallbackPolicy = EnvoyCluster.Cluster.LbSubsetConfig.LbSubsetSelector.LbSubsetSelectorFallbackPolicy(rawValue: 0)
                public var fallbackKeysSubset: [String] = []
                public var singleHostPerSubset: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetSelector"]

                public func encode(to encoder: inout Encoder) {
                    encoder.items(1, keys, StringCodec.self)
                    encoder.enumeration(2, fallbackPolicy)
                    encoder.items(3, fallbackKeysSubset, StringCodec.self)
                    encoder.bool(4, singleHostPerSubset)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.items(&keys, StringCodec.self)
                    case 2: try decoder.enumeration(&fallbackPolicy)
                    case 3: try decoder.items(&fallbackKeysSubset, StringCodec.self)
                    case 4: try decoder.bool(&singleHostPerSubset)
                    default: break
                    }
                }

                public struct LbSubsetSelectorFallbackPolicy: Enumeration {
                    public let rawValue: Int32
                    public init(rawValue: Int32) { self.rawValue = rawValue }
                    public static var notDefined: Self { Self(rawValue: 0) }
                    public static var noFallback: Self { Self(rawValue: 1) }
                    public static var anyEndpoint: Self { Self(rawValue: 2) }
                    public static var defaultSubset: Self { Self(rawValue: 3) }
                    public static var keysSubset: Self { Self(rawValue: 4) }
                }
            }

            /// What happens to a request that no subset fits.
            public struct LbSubsetFallbackPolicy: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                public static var noFallback: Self { Self(rawValue: 0) }
                public static var anyEndpoint: Self { Self(rawValue: 1) }
                public static var defaultSubset: Self { Self(rawValue: 2) }
            }

            public struct LbSubsetMetadataFallbackPolicy: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                public static var metadataNoFallback: Self { Self(rawValue: 0) }
                public static var fallbackList: Self { Self(rawValue: 1) }
            }
        }

        /// Settings for balancing to the least busy endpoint.
        public struct LeastRequestLbConfig: Message {
            /// How many endpoints are drawn and compared. Absent, 2.
            public var choiceCount: UInt32?
            /// How much requests in flight count against weights, when weights differ. Absent, 1.
            @Sub public var activeRequestBias: EnvoyCore.RuntimeDouble
            @Sub public var slowStartConfig: EnvoyCluster.Cluster.SlowStartConfig
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.LeastRequestLbConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, choiceCount, WrapperCodec<UInt32Codec>.self)
                encoder.message(2, _activeRequestBias)
                encoder.message(3, _slowStartConfig)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&choiceCount, WrapperCodec<UInt32Codec>.self)
                case 2: try decoder.message(&_activeRequestBias)
                case 3: try decoder.message(&_slowStartConfig)
                default: break
                }
            }
        }

        /// Settings for Maglev's table.
        public struct MaglevLbConfig: Message {
            /// A prime number, at most 5,000,011. Absent, 65,537.
            public var tableSize: UInt64?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.MaglevLbConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, tableSize, WrapperCodec<UInt64Codec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&tableSize, WrapperCodec<UInt64Codec>.self)
                default: break
                }
            }
        }

        /// Where the address of an ORIGINAL_DST cluster is taken from.
        public struct OriginalDstLbConfig: Message {
            /// A header of the request may replace the address.
            public var useHttpHeader: Bool = false
            /// That header. Absent, `x-envoy-original-dst-host`.
            public var httpHeaderName: String = ""
            /// Port to use instead of the original one.
            public var upstreamPortOverride: UInt32?
            /// Metadata that holds the address; wins over the header.
            @Sub public var metadataKey: EnvoyMetadata.MetadataKey
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.OriginalDstLbConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.bool(1, useHttpHeader)
                encoder.string(2, httpHeaderName)
                encoder.optional(3, upstreamPortOverride, WrapperCodec<UInt32Codec>.self)
                encoder.message(4, _metadataKey)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.bool(&useHttpHeader)
                case 2: try decoder.string(&httpHeaderName)
                case 3: try decoder.optional(&upstreamPortOverride, WrapperCodec<UInt32Codec>.self)
                case 4: try decoder.message(&_metadataKey)
                default: break
                }
            }
        }

        /// How many connections are opened ahead of need.
        public struct PreconnectPolicy: Message {
            public var perUpstreamPreconnectRatio: Double?
            public var predictivePreconnectRatio: Double?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.PreconnectPolicy"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, perUpstreamPreconnectRatio, WrapperCodec<DoubleCodec>.self)
                encoder.optional(2, predictivePreconnectRatio, WrapperCodec<DoubleCodec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&perUpstreamPreconnectRatio, WrapperCodec<DoubleCodec>.self)
                case 2: try decoder.optional(&predictivePreconnectRatio, WrapperCodec<DoubleCodec>.self)
                default: break
                }
            }
        }

        /// Time between DNS queries while they fail.
        public struct RefreshRate: Message {
            public var baseInterval: Duration?
            public var maxInterval: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.RefreshRate"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, baseInterval, DurationCodec.self)
                encoder.optional(2, maxInterval, DurationCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&baseInterval, DurationCodec.self)
                case 2: try decoder.optional(&maxInterval, DurationCodec.self)
                default: break
                }
            }
        }

        /// The ring on which keys and endpoints are placed.
        public struct RingHashLbConfig: Message {
            /// Absent, 1024.
            public var minimumRingSize: UInt64?
            /// How keys become places. Absent, xxHash.
            public var hashFunction: EnvoyCluster.Cluster.RingHashLbConfig.HashFunction = EnvoyCluster.Cluster.RingHashLbConfig.HashFunction(rawValue: 0)
            /// Absent, 8 million.
            public var maximumRingSize: UInt64?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.RingHashLbConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, minimumRingSize, WrapperCodec<UInt64Codec>.self)
                encoder.enumeration(3, hashFunction)
                encoder.optional(4, maximumRingSize, WrapperCodec<UInt64Codec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&minimumRingSize, WrapperCodec<UInt64Codec>.self)
                case 3: try decoder.enumeration(&hashFunction)
                case 4: try decoder.optional(&maximumRingSize, WrapperCodec<UInt64Codec>.self)
                default: break
                }
            }

            /// How keys become places on the ring.
            public struct HashFunction: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                public static var xxHash: Self { Self(rawValue: 0) }
                public static var murmurHash2: Self { Self(rawValue: 1) }
            }
        }

        /// Settings for balancing in turns.
        public struct RoundRobinLbConfig: Message {
            @Sub public var slowStartConfig: EnvoyCluster.Cluster.SlowStartConfig
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.RoundRobinLbConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _slowStartConfig)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_slowStartConfig)
                default: break
                }
            }
        }

        /// New endpoints get a share of the traffic that grows.
        public struct SlowStartConfig: Message {
            /// How long it grows.
            public var slowStartWindow: Duration?
            /// Form of the growth: 1 is linear, more is faster at first. Absent, 1.
            @Sub public var aggression: EnvoyCore.RuntimeDouble
            /// Share with which it begins. Absent, 10 percent.
            @Sub public var minWeightPercent: EnvoyType.Percent
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.SlowStartConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, slowStartWindow, DurationCodec.self)
                encoder.message(2, _aggression)
                encoder.message(3, _minWeightPercent)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&slowStartWindow, DurationCodec.self)
                case 2: try decoder.message(&_aggression)
                case 3: try decoder.message(&_minWeightPercent)
                default: break
                }
            }
        }

        /// A carrier for endpoints whose metadata fits.
        public struct TransportSocketMatch: Message {
            /// For statistics and for transportSocketMatcher.
            public var name: String = ""
            /// Values that the endpoint's metadata `envoy.transport_socket_match` has to have, all of them.
            public var match: Struct?
            /// The carrier.
            @Sub public var transportSocket: EnvoyCore.TransportSocket
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Cluster.TransportSocketMatch"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.optional(2, match, StructCodec.self)
                encoder.message(3, _transportSocket)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.optional(&match, StructCodec.self)
                case 3: try decoder.message(&_transportSocket)
                default: break
                }
            }
        }

        /// Where the endpoints come from.
        public struct DiscoveryType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// They stand in loadAssignment.
            public static var `static`: Self { Self(rawValue: 0) }
            /// Every address that DNS gives for a name is an endpoint.
            public static var strictDns: Self { Self(rawValue: 1) }
            /// One endpoint: the first address of the latest DNS answer. Old connections stay.
            public static var logicalDns: Self { Self(rawValue: 2) }
            /// The control plane sends them.
            public static var eds: Self { Self(rawValue: 3) }
            /// The address that the client had asked for before its connection was redirected.
            public static var originalDst: Self { Self(rawValue: 4) }
        }

        /// Kinds of addresses to ask DNS for.
        public struct DnsLookupFamily: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// IPv6 first, IPv4 if there is none.
            public static var auto: Self { Self(rawValue: 0) }
            /// IPv4.
            public static var v4Only: Self { Self(rawValue: 1) }
            /// IPv6.
            public static var v6Only: Self { Self(rawValue: 2) }
            /// IPv4 first, IPv6 if there is none.
            public static var v4Preferred: Self { Self(rawValue: 3) }
            /// Both; connections try them in turn ("happy eyeballs").
            public static var all: Self { Self(rawValue: 4) }
        }

        /// Balancing algorithms that are built in.
        public struct LbPolicy: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// One after the other, by weight.
            public static var roundRobin: Self { Self(rawValue: 0) }
            /// Of two at random, the one with fewer requests in flight.
            public static var leastRequest: Self { Self(rawValue: 1) }
            /// Consistent hashing on a ring.
            public static var ringHash: Self { Self(rawValue: 2) }
            /// By chance.
            public static var random: Self { Self(rawValue: 3) }
            /// Consistent hashing with a table of fixed size.
            public static var maglev: Self { Self(rawValue: 5) }
            /// The cluster's type decides, as ORIGINAL_DST does.
            public static var clusterProvided: Self { Self(rawValue: 6) }
            /// What loadBalancingPolicy says.
            public static var loadBalancingPolicyConfig: Self { Self(rawValue: 7) }
        }
    }

    /// Options of connections to endpoints, below TLS.
    public struct UpstreamConnectionOptions: Message {
        /// Probes by which dead connections are noticed. Absent, none.
        @Sub public var tcpKeepalive: EnvoyCore.TcpKeepalive
        public var setLocalInterfaceNameOnUpstreamConnections: Bool = false
        /// Order in which addresses of an endpoint are tried.
        @Sub public var happyEyeballsConfig: EnvoyCluster.UpstreamConnectionOptions.HappyEyeballsConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.UpstreamConnectionOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _tcpKeepalive)
            encoder.bool(2, setLocalInterfaceNameOnUpstreamConnections)
            encoder.message(3, _happyEyeballsConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_tcpKeepalive)
            case 2: try decoder.bool(&setLocalInterfaceNameOnUpstreamConnections)
            case 3: try decoder.message(&_happyEyeballsConfig)
            default: break
            }
        }

        /// Order in which the address families of an endpoint are tried.
        public struct HappyEyeballsConfig: Message {
            public var firstAddressFamilyVersion: EnvoyCluster.UpstreamConnectionOptions.FirstAddressFamilyVersion = EnvoyCluster.UpstreamConnectionOptions.FirstAddressFamilyVersion(rawValue: 0)
            public var firstAddressFamilyCount: UInt32?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.UpstreamConnectionOptions.HappyEyeballsConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, firstAddressFamilyVersion)
                encoder.optional(2, firstAddressFamilyCount, WrapperCodec<UInt32Codec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&firstAddressFamilyVersion)
                case 2: try decoder.optional(&firstAddressFamilyCount, WrapperCodec<UInt32Codec>.self)
                default: break
                }
            }
        }

        /// Which addresses are tried first.
        public struct FirstAddressFamilyVersion: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var `default`: Self { Self(rawValue: 0) }
            public static var v4: Self { Self(rawValue: 1) }
            public static var v6: Self { Self(rawValue: 2) }
        }
    }

    /// A network filter of the connections to a cluster's endpoints.
    public struct Filter: Message {
        public var name: String = ""
        /// The filter's configuration.
        @Sub public var typedConfig: AnyMessage
        @Sub public var configDiscovery: EnvoyCore.ExtensionConfigSource
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.Filter"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.message(2, _typedConfig)
            encoder.message(3, _configDiscovery)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.message(&_typedConfig)
            case 3: try decoder.message(&_configDiscovery)
            default: break
            }
        }
    }

    /// Balancing as an extension.
    public struct LoadBalancingPolicy: Message {
        /// In order of preference: the first that the proxy knows is used.
        public var policies: [EnvoyCluster.LoadBalancingPolicy.Policy] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.LoadBalancingPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, policies)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&policies)
            default: break
            }
        }

        /// One balancing extension.
        public struct Policy: Message {
            @Sub public var typedExtensionConfig: EnvoyCore.TypedExtensionConfig
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.LoadBalancingPolicy.Policy"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(4, _typedExtensionConfig)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 4: try decoder.message(&_typedExtensionConfig)
                default: break
                }
            }
        }
    }

    /// Statistics of a cluster that cost something.
    public struct TrackClusterStats: Message {
        /// How much of the timeouts requests use up.
        public var timeoutBudgets: Bool = false
        /// Sizes of headers and bodies.
        public var requestResponseSizes: Bool = false
        /// Statistics for each endpoint.
        public var perEndpointStats: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.cluster.v3.TrackClusterStats"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, timeoutBudgets)
            encoder.bool(2, requestResponseSizes)
            encoder.bool(3, perEndpointStats)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&timeoutBudgets)
            case 2: try decoder.bool(&requestResponseSizes)
            case 3: try decoder.bool(&perEndpointStats)
            default: break
            }
        }
    }
}
