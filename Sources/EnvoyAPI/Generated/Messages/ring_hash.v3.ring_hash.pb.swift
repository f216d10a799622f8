// Generated from envoy/extensions/load_balancing_policies/ring_hash/v3/ring_hash.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyLBRingHash {
    /// Consistent hashing on a ring.
    public struct RingHash: Message {
        public var hashFunction: EnvoyLBRingHash.RingHash.HashFunction = EnvoyLBRingHash.RingHash.HashFunction(rawValue: 0)
        public var minimumRingSize: UInt64?
        public var maximumRingSize: UInt64?
        @Sub public var consistentHashingLbConfig: EnvoyLBCommon.ConsistentHashingLbConfig
        @Sub public var localityWeightedLbConfig: EnvoyLBCommon.LocalityLbConfig.LocalityWeightedLbConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.ring_hash.v3.RingHash"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, hashFunction)
            encoder.optional(2, minimumRingSize, WrapperCodec<UInt64Codec>.self)
            encoder.optional(3, maximumRingSize, WrapperCodec<UInt64Codec>.self)
            encoder.message(6, _consistentHashingLbConfig)
            encoder.message(7, _localityWeightedLbConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&hashFunction)
            case 2: try decoder.optional(&minimumRingSize, WrapperCodec<UInt64Codec>.self)
            case 3: try decoder.optional(&maximumRingSize, WrapperCodec<UInt64Codec>.self)
            case 6: try decoder.message(&_consistentHashingLbConfig)
            case 7: try decoder.message(&_localityWeightedLbConfig)
            default: break
            }
        }

        public struct HashFunction: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var defaultHash: Self { Self(rawValue: 0) }
            public static var xxHash: Self { Self(rawValue: 1) }
            public static var murmurHash2: Self { Self(rawValue: 2) }
        }
    }
}
