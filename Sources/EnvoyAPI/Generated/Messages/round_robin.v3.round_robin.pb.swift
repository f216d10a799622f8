// Generated from envoy/extensions/load_balancing_policies/round_robin/v3/round_robin.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyLBRoundRobin {
    /// One endpoint after the other.
    public struct RoundRobin: Message {
        @Sub public var slowStartConfig: EnvoyLBCommon.SlowStartConfig
        @Sub public var localityLbConfig: EnvoyLBCommon.LocalityLbConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.round_robin.v3.RoundRobin"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _slowStartConfig)
            encoder.message(2, _localityLbConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_slowStartConfig)
            case 2: try decoder.message(&_localityLbConfig)
            default: break
            }
        }
    }
}
