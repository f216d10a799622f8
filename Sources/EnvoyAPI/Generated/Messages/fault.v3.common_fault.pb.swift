// Generated from envoy/extensions/filters/common/fault/v3/common_fault.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCommonFault {
    /// How requests are delayed.
    public struct FaultDelay: Message {
        /// Which of `fixedDelay`, `headerDelay` is given, if any.
        public var faultDelaySecifier: FaultDelaySecifier?
        /// The share of requests.
        @Sub public var percentage: EnvoyType.FractionalPercent
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.common.fault.v3.FaultDelay"]

        public func encode(to encoder: inout Encoder) {
            switch faultDelaySecifier {
            case .fixedDelay(let value): encoder.optional(3, value, DurationCodec.self)
            case .headerDelay(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.message(4, _percentage)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 3:
                var value = DurationCodec.blank
                if case .fixedDelay(let present) = faultDelaySecifier { value = present }
                try DurationCodec.decode(&decoder, &value)
                if decoder.isConsumed { faultDelaySecifier = .fixedDelay(value) }
            case 4: try decoder.message(&_percentage)
            case 5:
                var value = MessageCodec<EnvoyCommonFault.FaultDelay.HeaderDelay>.blank
                if case .headerDelay(let present) = faultDelaySecifier { value = present }
                try MessageCodec<EnvoyCommonFault.FaultDelay.HeaderDelay>.decode(&decoder, &value)
                if decoder.isConsumed { faultDelaySecifier = .headerDelay(value) }
            default: break
            }
        }

        public enum FaultDelaySecifier: Sendable {
            /// For how long.
            case fixedDelay(Duration)
            case headerDelay(EnvoyCommonFault.FaultDelay.HeaderDelay)
        }

        /// The request says for how long, in `x-envoy-fault-delay-request`.
        public struct HeaderDelay: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.common.fault.v3.FaultDelay.HeaderDelay"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }
    }

    /// How slowly responses are sent.
    public struct FaultRateLimit: Message {
        /// Which of `fixedLimit`, `headerLimit` is given, if any.
        public var limitType: LimitType?
        @Sub public var percentage: EnvoyType.FractionalPercent
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.common.fault.v3.FaultRateLimit"]

        public func encode(to encoder: inout Encoder) {
            switch limitType {
            case .fixedLimit(let value): encoder.message(1, value)
            case .headerLimit(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.message(2, _percentage)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyCommonFault.FaultRateLimit.FixedLimit>.blank
                if case .fixedLimit(let present) = limitType { value = present }
                try MessageCodec<EnvoyCommonFault.FaultRateLimit.FixedLimit>.decode(&decoder, &value)
                if decoder.isConsumed { limitType = .fixedLimit(value) }
            case 2: try decoder.message(&_percentage)
            case 3:
                var value = MessageCodec<EnvoyCommonFault.FaultRateLimit.HeaderLimit>.blank
                if case .headerLimit(let present) = limitType { value = present }
                try MessageCodec<EnvoyCommonFault.FaultRateLimit.HeaderLimit>.decode(&decoder, &value)
                if decoder.isConsumed { limitType = .headerLimit(value) }
            default: break
            }
        }

        public enum LimitType: Sendable {
            case fixedLimit(EnvoyCommonFault.FaultRateLimit.FixedLimit)
            case headerLimit(EnvoyCommonFault.FaultRateLimit.HeaderLimit)
        }

        /// KiB a second.
        public struct FixedLimit: Message {
            public var limitKbps: UInt64 = 0
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.common.fault.v3.FaultRateLimit.FixedLimit"]

            public func encode(to encoder: inout Encoder) {
                encoder.uint64(1, limitKbps)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.uint64(&limitKbps)
                default: break
                }
            }
        }

        /// The request says how slowly, in `x-envoy-fault-throughput-response`.
        public struct HeaderLimit: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.common.fault.v3.FaultRateLimit.HeaderLimit"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }
    }
}
