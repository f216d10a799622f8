// Generated from envoy/config/endpoint/v3/endpoint.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyEndpoint {
    /// The endpoints of a cluster by locality: the resource of endpoint discovery.
    public struct ClusterLoadAssignment: Message {
        /// The cluster's name, or its eds service name.
        public var clusterName: String = ""
        /// One entry a locality and priority.
        public var endpoints: [EnvoyEndpoint.LocalityLbEndpoints] = []
        /// Overprovisioning, and traffic that is dropped.
        @Sub public var policy: EnvoyEndpoint.ClusterLoadAssignment.Policy
        public var namedEndpoints: [String: EnvoyEndpoint.Endpoint] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.ClusterLoadAssignment"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, clusterName)
            encoder.messages(2, endpoints)
            encoder.message(4, _policy)
            encoder.map(5, namedEndpoints, StringCodec.self, MessageCodec<EnvoyEndpoint.Endpoint>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&clusterName)
            case 2: try decoder.messages(&endpoints)
            case 4: try decoder.message(&_policy)
            case 5: try decoder.entry(&namedEndpoints, StringCodec.self, MessageCodec<EnvoyEndpoint.Endpoint>.self)
            default: break
            }
        }

        /// What concerns all endpoints of an assignment.
        public struct Policy: Message {
            /// Shares of the requests that are refused, one after the other.
            public var dropOverloads: [EnvoyEndpoint.ClusterLoadAssignment.Policy.DropOverload] = []
            /// Percent by which the healthy share is multiplied before traffic spills to the next priority. Absent,
            /// 140.
            public var overprovisioningFactor: UInt32?
            /// Time after which endpoints that were not sent again are no longer used. Absent, never.
            public var endpointStaleAfter: Duration?
            public var weightedPriorityHealth: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.ClusterLoadAssignment.Policy"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(2, dropOverloads)
                encoder.optional(3, overprovisioningFactor, WrapperCodec<UInt32Codec>.self)
                encoder.optional(4, endpointStaleAfter, DurationCodec.self)
                encoder.bool(6, weightedPriorityHealth)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 2: try decoder.messages(&dropOverloads)
                case 3: try decoder.optional(&overprovisioningFactor, WrapperCodec<UInt32Codec>.self)
                case 4: try decoder.optional(&endpointStaleAfter, DurationCodec.self)
                case 6: try decoder.bool(&weightedPriorityHealth)
                default: break
                }
            }

            /// A share of the requests that is refused.
            public struct DropOverload: Message {
                /// For statistics and reports.
                public var category: String = ""
                @Sub public var dropPercentage: EnvoyType.FractionalPercent
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.DropOverload"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, category)
                    encoder.message(2, _dropPercentage)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&category)
                    case 2: try decoder.message(&_dropPercentage)
                    default: break
                    }
                }
            }
        }
    }

    /// Endpoints of one locality.
    public struct LocalityLbEndpoints: Message {
        /// Where they are.
        @Sub public var locality: EnvoyCore.Locality
        /// The endpoints.
        public var lbEndpoints: [EnvoyEndpoint.LbEndpoint] = []
        /// Weight of the locality among those of its priority, where localities are weighted. Absent, it gets
        /// nothing then.
        public var loadBalancingWeight: UInt32?
        /// 0 is used first; the next one gets traffic as health goes down. No number may be left out.
        public var priority: UInt32 = 0
        public var proximity: UInt32?
        /// Which of `ledsClusterLocalityConfig` is given, if any.
        public var lbConfig: LbConfig?
        @Sub public var metadata: EnvoyCore.Metadata
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.LocalityLbEndpoints"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _locality)
            encoder.messages(2, lbEndpoints)
            encoder.optional(3, loadBalancingWeight, WrapperCodec<UInt32Codec>.self)
            encoder.uint32(5, priority)
            encoder.optional(6, proximity, WrapperCodec<UInt32Codec>.self)
            switch lbConfig {
            case .ledsClusterLocalityConfig(let value): encoder.message(8, value)
            case nil: break
            }
            encoder.message(9, _metadata)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_locality)
            case 2: try decoder.messages(&lbEndpoints)
            case 3: try decoder.optional(&loadBalancingWeight, WrapperCodec<UInt32Codec>.self)
            case 5: try decoder.uint32(&priority)
            case 6: try decoder.optional(&proximity, WrapperCodec<UInt32Codec>.self)
            case 8:
                var value = MessageCodec<EnvoyEndpoint.LedsClusterLocalityConfig>.blank
                if case .ledsClusterLocalityConfig(let present) = lbConfig { value = present }
                try MessageCodec<EnvoyEndpoint.LedsClusterLocalityConfig>.decode(&decoder, &value)
                if decoder.isConsumed { lbConfig = .ledsClusterLocalityConfig(value) }
            case 9: try decoder.message(&_metadata)
            default: break
            }
        }

        public enum LbConfig: Sendable {
            /// Asks for the endpoints of this locality apart.
            case ledsClusterLocalityConfig(EnvoyEndpoint.LedsClusterLocalityConfig)
        }
    }

    /// An endpoint with its health and weight.
    public struct LbEndpoint: Message {
        /// Which of `endpoint`, `endpointName` is given, if any.
        public var hostIdentifier: HostIdentifier?
        /// What the control plane knows of its health.
        public var healthStatus: EnvoyCore.HealthStatus = EnvoyCore.HealthStatus(rawValue: 0)
        /// For subsets and transport sockets; Istio puts workload and TLS mode here.
        @Sub public var metadata: EnvoyCore.Metadata
        /// At least 1. Absent, 1.
        public var loadBalancingWeight: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.LbEndpoint"]

        public func encode(to encoder: inout Encoder) {
            switch hostIdentifier {
            case .endpoint(let value): encoder.message(1, value)
            case .endpointName(let value): encoder.optional(5, value, StringCodec.self)
            case nil: break
            }
            encoder.enumeration(2, healthStatus)
            encoder.message(3, _metadata)
            encoder.optional(4, loadBalancingWeight, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyEndpoint.Endpoint>.blank
                if case .endpoint(let present) = hostIdentifier { value = present }
                try MessageCodec<EnvoyEndpoint.Endpoint>.decode(&decoder, &value)
                if decoder.isConsumed { hostIdentifier = .endpoint(value) }
            case 2: try decoder.enumeration(&healthStatus)
            case 3: try decoder.message(&_metadata)
            case 4: try decoder.optional(&loadBalancingWeight, WrapperCodec<UInt32Codec>.self)
            case 5:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { hostIdentifier = .endpointName(value) }
            default: break
            }
        }

        public enum HostIdentifier: Sendable {
            /// The endpoint itself.
            case endpoint(EnvoyEndpoint.Endpoint)
            case endpointName(String)
        }
    }

    /// An address to connect to.
    public struct Endpoint: Message {
        /// A name only for clusters that ask DNS.
        @Sub public var address: EnvoyCore.Address
        /// Where to check its health, if not at its address.
        @Sub public var healthCheckConfig: EnvoyEndpoint.Endpoint.HealthCheckConfig
        /// Name of the endpoint, for the authority of health checks and for rewriting the host.
        public var hostname: String = ""
        /// Further addresses of the same endpoint, tried in order.
        public var additionalAddresses: [EnvoyEndpoint.Endpoint.AdditionalAddress] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.Endpoint"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _address)
            encoder.message(2, _healthCheckConfig)
            encoder.string(3, hostname)
            encoder.messages(4, additionalAddresses)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_address)
            case 2: try decoder.message(&_healthCheckConfig)
            case 3: try decoder.string(&hostname)
            case 4: try decoder.messages(&additionalAddresses)
            default: break
            }
        }

        /// A further address of an endpoint.
        public struct AdditionalAddress: Message {
            @Sub public var address: EnvoyCore.Address
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.Endpoint.AdditionalAddress"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _address)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_address)
                default: break
                }
            }
        }

        /// Where and how the health of an endpoint is checked.
        public struct HealthCheckConfig: Message {
            public var portValue: UInt32 = 0
            public var hostname: String = ""
            @Sub public var address: EnvoyCore.Address
            public var disableActiveHealthCheck: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.Endpoint.HealthCheckConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.uint32(1, portValue)
                encoder.string(2, hostname)
                encoder.message(3, _address)
                encoder.bool(4, disableActiveHealthCheck)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.uint32(&portValue)
                case 2: try decoder.string(&hostname)
                case 3: try decoder.message(&_address)
                case 4: try decoder.bool(&disableActiveHealthCheck)
                default: break
                }
            }
        }
    }

    /// Where the endpoints of one locality are asked for.
    public struct LedsClusterLocalityConfig: Message {
        @Sub public var ledsConfig: EnvoyCore.ConfigSource
        public var ledsCollectionName: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.LedsClusterLocalityConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _ledsConfig)
            encoder.string(2, ledsCollectionName)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_ledsConfig)
            case 2: try decoder.string(&ledsCollectionName)
            default: break
            }
        }
    }
}
