// Generated from envoy/extensions/load_balancing_policies/wrr_locality/v3/wrr_locality.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyLBWrrLocality {
    /// Localities by their weights, and another policy within each.
    public struct WrrLocality: Message {
        @Sub public var endpointPickingPolicy: EnvoyCluster.LoadBalancingPolicy
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.wrr_locality.v3.WrrLocality"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _endpointPickingPolicy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_endpointPickingPolicy)
            default: break
            }
        }
    }
}
