// Generated from envoy/extensions/load_balancing_policies/client_side_weighted_round_robin/v3/client_side_weighted_round_robin.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyLBClientSideWeighted {
    /// In turns, by weights that follow from the load which endpoints report.
    public struct ClientSideWeightedRoundRobin: Message {
        public var enableOobLoadReport: Bool?
        public var oobReportingPeriod: Duration?
        public var blackoutPeriod: Duration?
        public var weightExpirationPeriod: Duration?
        public var weightUpdatePeriod: Duration?
        public var errorUtilizationPenalty: Float?
        public var metricNamesForComputingUtilization: [String] = []
        @Sub public var slowStartConfig: EnvoyLBCommon.SlowStartConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.client_side_weighted_round_robin.v3.ClientSideWeightedRoundRobin"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, enableOobLoadReport, WrapperCodec<BoolCodec>.self)
            encoder.optional(2, oobReportingPeriod, DurationCodec.self)
            encoder.optional(3, blackoutPeriod, DurationCodec.self)
            encoder.optional(4, weightExpirationPeriod, DurationCodec.self)
            encoder.optional(5, weightUpdatePeriod, DurationCodec.self)
            encoder.optional(6, errorUtilizationPenalty, WrapperCodec<FloatCodec>.self)
            encoder.items(7, metricNamesForComputingUtilization, StringCodec.self)
            encoder.message(8, _slowStartConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&enableOobLoadReport, WrapperCodec<BoolCodec>.self)
            case 2: try decoder.optional(&oobReportingPeriod, DurationCodec.self)
            case 3: try decoder.optional(&blackoutPeriod, DurationCodec.self)
            case 4: try decoder.optional(&weightExpirationPeriod, DurationCodec.self)
            case 5: try decoder.optional(&weightUpdatePeriod, DurationCodec.self)
            case 6: try decoder.optional(&errorUtilizationPenalty, WrapperCodec<FloatCodec>.self)
            case 7: try decoder.items(&metricNamesForComputingUtilization, StringCodec.self)
            case 8: try decoder.message(&_slowStartConfig)
            default: break
            }
        }
    }
}
