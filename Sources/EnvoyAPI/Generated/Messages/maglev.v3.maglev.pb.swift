// Generated from envoy/extensions/load_balancing_policies/maglev/v3/maglev.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyLBMaglev {
    /// Consistent hashing with a table of fixed size.
    public struct Maglev: Message {
        public var tableSize: UInt64?
        @Sub public var consistentHashingLbConfig: EnvoyLBCommon.ConsistentHashingLbConfig
        @Sub public var localityWeightedLbConfig: EnvoyLBCommon.LocalityLbConfig.LocalityWeightedLbConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.maglev.v3.Maglev"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, tableSize, WrapperCodec<UInt64Codec>.self)
            encoder.message(2, _consistentHashingLbConfig)
            encoder.message(3, _localityWeightedLbConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&tableSize, WrapperCodec<UInt64Codec>.self)
            case 2: try decoder.message(&_consistentHashingLbConfig)
            case 3: try decoder.message(&_localityWeightedLbConfig)
            default: break
            }
        }
    }
}
