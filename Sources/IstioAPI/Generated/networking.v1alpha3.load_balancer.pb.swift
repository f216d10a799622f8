// Generated from istio/networking/v1alpha3/load_balancer.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// How a client chooses an endpoint.
    public struct LoadBalancerSettings: Message {
        /// Which of `simple`, `consistentHash`, `backendUtilization` is given, if any.
        public var lbPolicy: LbPolicy?
        /// Preference for near endpoints; replaces the mesh-wide setting as a whole. Excludes zoneAwareLbSetting.
        @Sub public var localityLbSetting: Networking.LocalityLoadBalancerSetting
        /// Time during which a new endpoint gets a growing share of requests, for example `60s`. Ignored when
        /// warmup is given. Only ROUND_ROBIN and LEAST_REQUEST heed it.
        public var warmupDurationSecs: Duration?
        /// Growing share of requests for new endpoints, with details. Only ROUND_ROBIN and LEAST_REQUEST heed it.
        @Sub public var warmup: Networking.WarmupConfiguration
        /// Spreads traffic in proportion to the clients and endpoints of each zone. Excludes localityLbSetting.
        @Sub public var zoneAwareLbSetting: Networking.ZoneAwareLoadBalancerSetting
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.LoadBalancerSettings"]

        public func encode(to encoder: inout Encoder) {
            switch lbPolicy {
            case .simple(let value): encoder.optional(1, value, EnumerationCodec<Networking.LoadBalancerSettings.SimpleLB>.self)
            case .consistentHash(let value): encoder.message(2, value)
            case .backendUtilization(let value): encoder.message(10001, value)
            case nil: break
            }
            encoder.message(3, _localityLbSetting)
            encoder.optional(4, warmupDurationSecs, DurationCodec.self)
            encoder.message(5, _warmup)
            encoder.message(6, _zoneAwareLbSetting)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = EnumerationCodec<Networking.LoadBalancerSettings.SimpleLB>.blank
                try EnumerationCodec<Networking.LoadBalancerSettings.SimpleLB>.decode(&decoder, &value)
                if decoder.isConsumed { lbPolicy = .simple(value) }
            case 2:
                var value = MessageCodec<Networking.LoadBalancerSettings.ConsistentHashLB>.blank
                if case .consistentHash(let present) = lbPolicy { value = present }
                try MessageCodec<Networking.LoadBalancerSettings.ConsistentHashLB>.decode(&decoder, &value)
                if decoder.isConsumed { lbPolicy = .consistentHash(value) }
            case 3: try decoder.message(&_localityLbSetting)
            case 4: try decoder.optional(&warmupDurationSecs, DurationCodec.self)
            case 5: try decoder.message(&_warmup)
            case 6: try decoder.message(&_zoneAwareLbSetting)
            case 10001:
                var value = MessageCodec<Networking.LoadBalancerSettings.BackendUtilizationLB>.blank
                if case .backendUtilization(let present) = lbPolicy { value = present }
                try MessageCodec<Networking.LoadBalancerSettings.BackendUtilizationLB>.decode(&decoder, &value)
                if decoder.isConsumed { lbPolicy = .backendUtilization(value) }
            default: break
            }
        }

        public enum LbPolicy: Sendable {
            /// An algorithm without further settings.
            case simple(Networking.LoadBalancerSettings.SimpleLB)
            /// Keeps requests with the same key at the same endpoint, as long as the set of endpoints stays.
            case consistentHash(Networking.LoadBalancerSettings.ConsistentHashLB)
            /// Sends less to endpoints that report more load. The wire number is not published: for YAML and JSON
            /// only.
            case backendUtilization(Networking.LoadBalancerSettings.BackendUtilizationLB)
        }

        /// Weights of endpoints that follow the load which they report in their responses, in the ORCA format. The
        /// wire numbers of the fields are not published: for YAML and JSON only.
        public struct BackendUtilizationLB: Message {
            /// Weight that an endpoint loses for the share of its requests that failed, in percent of that share.
            public var errorUtilizationPenaltyPercent: UInt32 = 0
            /// Names of the metrics that say how loaded an endpoint is, for example `[named_metrics.queue]`.
            /// Absent, the general utilization and CPU metrics do.
            public var metricNamesForComputingUtilization: [String] = []
            /// Time without a report after which an endpoint gets an average weight again, for example `3m`.
            public var weightExpirationPeriod: Duration?
            /// Time for which an endpoint has to report before its weight counts, for example `10s`.
            public var weightStabilizationPeriod: Duration?
            /// Time between two calculations of the weights, for example `1s`.
            public var weightUpdatePeriod: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.LoadBalancerSettings.BackendUtilizationLB"]

            public func encode(to encoder: inout Encoder) {
                encoder.uint32(10001, errorUtilizationPenaltyPercent)
                encoder.items(10002, metricNamesForComputingUtilization, StringCodec.self)
                encoder.optional(10003, weightExpirationPeriod, DurationCodec.self)
                encoder.optional(10004, weightStabilizationPeriod, DurationCodec.self)
                encoder.optional(10005, weightUpdatePeriod, DurationCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 10001: try decoder.uint32(&errorUtilizationPenaltyPercent)
                case 10002: try decoder.items(&metricNamesForComputingUtilization, StringCodec.self)
                case 10003: try decoder.optional(&weightExpirationPeriod, DurationCodec.self)
                case 10004: try decoder.optional(&weightStabilizationPeriod, DurationCodec.self)
                case 10005: try decoder.optional(&weightUpdatePeriod, DurationCodec.self)
                default: break
                }
            }
        }

        /// Stickiness by a key of the request. Adding or losing endpoints moves some of the keys.
        public struct ConsistentHashLB: Message {
            /// Which of `httpHeaderName`, `httpCookie`, `useSourceIp`, `httpQueryParameterName` is given, if any.
            public var hashKey: HashKey?
            /// Smallest number of virtual nodes on the hash ring. Not together with ringHash or maglev.
            public var minimumRingSize: UInt64 = 0
            /// Which of `ringHash`, `maglev` is given, if any.
            public var hashAlgorithm: HashAlgorithm?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.LoadBalancerSettings.ConsistentHashLB"]

            public func encode(to encoder: inout Encoder) {
                switch hashKey {
                case .httpHeaderName(let value): encoder.optional(1, value, StringCodec.self)
                case .httpCookie(let value): encoder.message(2, value)
                case .useSourceIp(let value): encoder.optional(3, value, BoolCodec.self)
                case .httpQueryParameterName(let value): encoder.optional(5, value, StringCodec.self)
                case nil: break
                }
                encoder.uint64(4, minimumRingSize)
                switch hashAlgorithm {
                case .ringHash(let value): encoder.message(6, value)
                case .maglev(let value): encoder.message(7, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { hashKey = .httpHeaderName(value) }
                case 2:
                    var value = MessageCodec<Networking.LoadBalancerSettings.ConsistentHashLB.HTTPCookie>.blank
                    if case .httpCookie(let present) = hashKey { value = present }
                    try MessageCodec<Networking.LoadBalancerSettings.ConsistentHashLB.HTTPCookie>.decode(&decoder, &value)
                    if decoder.isConsumed { hashKey = .httpCookie(value) }
                case 3:
                    var value = BoolCodec.blank
                    try BoolCodec.decode(&decoder, &value)
                    if decoder.isConsumed { hashKey = .useSourceIp(value) }
                case 4: try decoder.uint64(&minimumRingSize)
                case 5:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { hashKey = .httpQueryParameterName(value) }
                case 6:
                    var value = MessageCodec<Networking.LoadBalancerSettings.ConsistentHashLB.RingHash>.blank
                    if case .ringHash(let present) = hashAlgorithm { value = present }
                    try MessageCodec<Networking.LoadBalancerSettings.ConsistentHashLB.RingHash>.decode(&decoder, &value)
                    if decoder.isConsumed { hashAlgorithm = .ringHash(value) }
                case 7:
                    var value = MessageCodec<Networking.LoadBalancerSettings.ConsistentHashLB.MagLev>.blank
                    if case .maglev(let present) = hashAlgorithm { value = present }
                    try MessageCodec<Networking.LoadBalancerSettings.ConsistentHashLB.MagLev>.decode(&decoder, &value)
                    if decoder.isConsumed { hashAlgorithm = .maglev(value) }
                default: break
                }
            }

            public enum HashKey: Sendable {
                /// Header whose value is the key, for example `x-user`.
                case httpHeaderName(String)
                /// Cookie whose value is the key; the proxy can create it.
                case httpCookie(Networking.LoadBalancerSettings.ConsistentHashLB.HTTPCookie)
                /// The client's address is the key; for TCP too. Behind another proxy, that proxy's address is what
                /// counts.
                case useSourceIp(Bool)
                /// Query parameter whose value is the key.
                case httpQueryParameterName(String)
            }

            public enum HashAlgorithm: Sendable {
                /// A hash ring: few keys move when endpoints change.
                case ringHash(Networking.LoadBalancerSettings.ConsistentHashLB.RingHash)
                /// A Maglev table: faster lookups and more even spread than a ring, but more keys move when
                /// endpoints change.
                case maglev(Networking.LoadBalancerSettings.ConsistentHashLB.MagLev)
            }

            /// Settings of the hash ring.
            public struct RingHash: Message {
                /// Smallest number of virtual nodes on the ring; more nodes spread the load more evenly and cost
                /// memory.
                public var minimumRingSize: UInt64 = 0
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.LoadBalancerSettings.ConsistentHashLB.RingHash"]

                public func encode(to encoder: inout Encoder) {
                    encoder.uint64(1, minimumRingSize)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.uint64(&minimumRingSize)
                    default: break
                    }
                }
            }

            /// Settings of the Maglev table.
            public struct MagLev: Message {
                /// Number of entries of the table: a prime number below 5000011, for example 65537; needed whenever
                /// maglev is given. More entries spread the load more evenly.
                public var tableSize: UInt64 = 0
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.LoadBalancerSettings.ConsistentHashLB.MagLev"]

                public func encode(to encoder: inout Encoder) {
                    encoder.uint64(1, tableSize)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.uint64(&tableSize)
                    default: break
                    }
                }
            }

            /// A cookie that keeps a client at an endpoint.
            public struct HTTPCookie: Message {
                /// Name of the cookie.
                public var name: String = ""
                /// Path attribute of the cookie when the proxy creates it.
                public var path: String = ""
                /// Lifetime of a cookie that the proxy creates, for example `1h`; `0s` creates a session cookie.
                /// Absent, the proxy creates none and only reads those that clients send.
                public var ttl: Duration?
                /// Further attributes of a cookie that the proxy creates, for example SameSite.
                public var attributes: [Networking.LoadBalancerSettings.ConsistentHashLB.HTTPCookie.Attribute] = []
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.LoadBalancerSettings.ConsistentHashLB.HTTPCookie"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    encoder.string(2, path)
                    encoder.optional(3, ttl, DurationCodec.self)
                    encoder.messages(4, attributes)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    case 2: try decoder.string(&path)
                    case 3: try decoder.optional(&ttl, DurationCodec.self)
                    case 4: try decoder.messages(&attributes)
                    default: break
                    }
                }

                /// An attribute of the cookie.
                public struct Attribute: Message {
                    /// Name of the attribute, for example `SameSite`.
                    public var name: String = ""
                    /// Value of the attribute, for example `Strict`. Absent or empty, the attribute stands alone,
                    /// like `Secure`.
                    public var value: String = ""
                    public var unknownFields = UnknownFields()

                    public init() {}

                    public static let schema = IstioTypes.types["istio.networking.v1alpha3.LoadBalancerSettings.ConsistentHashLB.HTTPCookie.Attribute"]

                    public func encode(to encoder: inout Encoder) {
                        encoder.string(1, name)
                        encoder.string(2, value)
                        encoder.unknown(unknownFields)
                    }

                    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                        switch field {
                        case 1: try decoder.string(&name)
                        case 2: try decoder.string(&value)
                        default: break
                        }
                    }
                }
            }
        }

        /// Algorithms without settings.
        public struct SimpleLB: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Istio chooses; at present LEAST_REQUEST.
            public static var unspecified: Self { Self(rawValue: 0) }
            /// Old name of LEAST_REQUEST.
            public static var leastConn: Self { Self(rawValue: 1) }
            /// Any healthy endpoint by chance.
            public static var random: Self { Self(rawValue: 2) }
            /// Connects to the address that the client asked for, without any balancing. For special uses only.
            public static var passthrough: Self { Self(rawValue: 3) }
            /// One endpoint after the other. LEAST_REQUEST is nearly always better.
            public static var roundRobin: Self { Self(rawValue: 4) }
            /// Of two endpoints taken by chance, the one with fewer requests in flight.
            public static var leastRequest: Self { Self(rawValue: 5) }
        }
    }

    /// Growing share of requests for endpoints that are new.
    public struct WarmupConfiguration: Message {
        /// Time from the start of an endpoint until it gets its full share, for example `60s`.
        public var duration: Duration?
        /// Smallest share of the full weight that a new endpoint gets from the start.
        public var minimumPercent: Double?
        /// Shape of the growth: 1 is a straight line; above 1 the share climbs fast at first, below 1 slowly. Has
        /// to be above 0.
        public var aggression: Double?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.WarmupConfiguration"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, duration, DurationCodec.self)
            encoder.optional(2, minimumPercent, WrapperCodec<DoubleCodec>.self)
            encoder.optional(3, aggression, WrapperCodec<DoubleCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&duration, DurationCodec.self)
            case 2: try decoder.optional(&minimumPercent, WrapperCodec<DoubleCodec>.self)
            case 3: try decoder.optional(&aggression, WrapperCodec<DoubleCodec>.self)
            default: break
            }
        }
    }

    /// Preference for endpoints near the client, by region, zone and subzone. Either weights (distribute) or
    /// failover. Needs outlierDetection to notice that near endpoints fail.
    public struct LocalityLoadBalancerSetting: Message {
        /// Fixed shares of traffic for localities, by the locality of the client. Excludes failover.
        public var distribute: [Networking.LocalityLoadBalancerSetting.Distribute] = []
        /// For each region, the region that takes over when its endpoints fail. Absent, the next nearest locality
        /// does. Excludes distribute.
        public var failover: [Networking.LocalityLoadBalancerSetting.Failover] = []
        /// Whether locality plays a role. Absent, the mesh-wide setting applies, which is on unless changed; it has
        /// effect only with outlierDetection or distribute.
        public var enabled: Bool?
        /// Labels that define nearness, the most important first: endpoints that share more of the leading labels
        /// with the client come first, for example `[topology.kubernetes.io/region, topology.kubernetes.io/zone]`.
        /// `key=value` compares with a fixed value.
        public var failoverPriority: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.LocalityLoadBalancerSetting"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, distribute)
            encoder.messages(2, failover)
            encoder.optional(3, enabled, WrapperCodec<BoolCodec>.self)
            encoder.items(4, failoverPriority, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&distribute)
            case 2: try decoder.messages(&failover)
            case 3: try decoder.optional(&enabled, WrapperCodec<BoolCodec>.self)
            case 4: try decoder.items(&failoverPriority, StringCodec.self)
            default: break
            }
        }

        /// Shares of traffic for clients of a locality.
        public struct Distribute: Message {
            /// Locality of the clients: `region/zone/subzone`, with `*` for the rest, for example `us-west/*`.
            public var from: String = ""
            /// Share in percent for each locality of endpoints; the shares sum up to 100. Localities that are not
            /// listed get nothing.
            public var to: [String: UInt32] = .init()
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.LocalityLoadBalancerSetting.Distribute"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, from)
                encoder.map(2, to, StringCodec.self, UInt32Codec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&from)
                case 2: try decoder.entry(&to, StringCodec.self, UInt32Codec.self)
                default: break
                }
            }
        }

        /// The region that takes over for another one.
        public struct Failover: Message {
            /// Region that fails. Only regions, no zones.
            public var from: String = ""
            /// Region that takes over.
            public var to: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.LocalityLoadBalancerSetting.Failover"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, from)
                encoder.string(2, to)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&from)
                case 2: try decoder.string(&to)
                default: break
                }
            }
        }
    }

    /// Keeps traffic within the client's zone as far as the capacity there allows, by the numbers of clients and
    /// endpoints per zone; the surplus goes to other zones.
    public struct ZoneAwareLoadBalancerSetting: Message {
        /// Whether zone-aware balancing is on.
        public var enabled: Bool?
        /// For each region, the region that takes over when its endpoints fail.
        public var failover: [Networking.ZoneAwareLoadBalancerSetting.Failover] = []
        /// Labels that define the order of failover, the most important first. The labels of region, zone and
        /// subzone are not allowed here.
        public var failoverPriority: [String] = []
        /// Smallest number of endpoints for which zones matter; with fewer, traffic is spread over all. Absent,
        /// Envoy's own minimum of 6 applies.
        public var minClusterSize: UInt64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.ZoneAwareLoadBalancerSetting"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, enabled, WrapperCodec<BoolCodec>.self)
            encoder.messages(2, failover)
            encoder.items(3, failoverPriority, StringCodec.self)
            encoder.optional(4, minClusterSize, WrapperCodec<UInt64Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&enabled, WrapperCodec<BoolCodec>.self)
            case 2: try decoder.messages(&failover)
            case 3: try decoder.items(&failoverPriority, StringCodec.self)
            case 4: try decoder.optional(&minClusterSize, WrapperCodec<UInt64Codec>.self)
            default: break
            }
        }

        /// The region that takes over for another one.
        public struct Failover: Message {
            /// Region that fails. Only regions, no zones.
            public var from: String = ""
            /// Region that takes over.
            public var to: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.ZoneAwareLoadBalancerSetting.Failover"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, from)
                encoder.string(2, to)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&from)
                case 2: try decoder.string(&to)
                default: break
                }
            }
        }
    }
}
