// Generated from envoy/config/endpoint/v3/endpoint.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyEndpoint {
    /// The endpoints of a cluster.
    public struct ClusterLoadAssignment: Message {
        public var clusterName: String = ""
        public var endpoints: [EnvoyEndpoint.LocalityLbEndpoints] = []
        public var namedEndpoints: [String: EnvoyEndpoint.Endpoint] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.endpoint.v3.ClusterLoadAssignment"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, clusterName)
            encoder.messages(2, endpoints)
            encoder.map(5, namedEndpoints, StringCodec.self, MessageCodec<EnvoyEndpoint.Endpoint>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&clusterName)
            case 2: try decoder.messages(&endpoints)
            case 5: try decoder.entry(&namedEndpoints, StringCodec.self, MessageCodec<EnvoyEndpoint.Endpoint>.self)
            default: break
            }
        }
    }

    /// The endpoints of one locality.
    public struct LocalityLbEndpoints: Message {
        @Sub public var locality: EnvoyCore.Locality
        public var lbEndpoints: [EnvoyEndpoint.LbEndpoint] = []
        public var loadBalancingWeight: UInt32?
        public var priority: UInt32 = 0
        public var proximity: UInt32?
        @Sub public var metadata: EnvoyCore.Metadata
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.endpoint.v3.LocalityLbEndpoints"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _locality)
            encoder.messages(2, lbEndpoints)
            encoder.optional(3, loadBalancingWeight, WrapperCodec<UInt32Codec>.self)
            encoder.uint32(5, priority)
            encoder.optional(6, proximity, WrapperCodec<UInt32Codec>.self)
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
            case 9: try decoder.message(&_metadata)
            default: break
            }
        }
    }

    /// An endpoint as balancers see it.
    public struct LbEndpoint: Message {
        /// Which of `endpoint`, `endpointName` is given, if any.
        public var hostIdentifier: HostIdentifier?
        public var healthStatus: EnvoyCore.HealthStatus = EnvoyCore.HealthStatus(rawValue: 0)
        @Sub public var metadata: EnvoyCore.Metadata
        public var loadBalancingWeight: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.endpoint.v3.LbEndpoint"]

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
            case endpoint(EnvoyEndpoint.Endpoint)
            case endpointName(String)
        }
    }

    /// An address with its name.
    public struct Endpoint: Message {
        @Sub public var address: EnvoyCore.Address
        public var hostname: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.endpoint.v3.Endpoint"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _address)
            encoder.string(3, hostname)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_address)
            case 3: try decoder.string(&hostname)
            default: break
            }
        }
    }
}
