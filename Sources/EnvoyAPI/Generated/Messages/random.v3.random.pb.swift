// Generated from envoy/extensions/load_balancing_policies/random/v3/random.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyLBRandom {
    /// Any endpoint, by chance.
    public struct Random: Message {
        @Sub public var localityLbConfig: EnvoyLBCommon.LocalityLbConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.random.v3.Random"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _localityLbConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_localityLbConfig)
            default: break
            }
        }
    }
}
