// Generated from envoy/extensions/filters/http/fault/v3/fault.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyFault {
    /// Delays or refuses requests, to see what follows.
    public struct HTTPFault: Message {
        /// Delays.
        @Sub public var delay: EnvoyCommonFault.FaultDelay
        /// Refuses.
        @Sub public var abort: EnvoyFault.FaultAbort
        public var upstreamCluster: String = ""
        /// Only requests with these headers.
        public var headers: [EnvoyRoute.HeaderMatcher] = []
        public var downstreamNodes: [String] = []
        /// Faults at once. Absent, no limit.
        public var maxActiveFaults: UInt32?
        @Sub public var responseRateLimit: EnvoyCommonFault.FaultRateLimit
        public var delayPercentRuntime: String = ""
        public var abortPercentRuntime: String = ""
        public var delayDurationRuntime: String = ""
        public var abortHttpStatusRuntime: String = ""
        public var maxActiveFaultsRuntime: String = ""
        public var responseRateLimitPercentRuntime: String = ""
        public var abortGrpcStatusRuntime: String = ""
        public var disableDownstreamClusterStats: Bool = false
        public var filterMetadata: Struct?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.fault.v3.HTTPFault"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _delay)
            encoder.message(2, _abort)
            encoder.string(3, upstreamCluster)
            encoder.messages(4, headers)
            encoder.items(5, downstreamNodes, StringCodec.self)
            encoder.optional(6, maxActiveFaults, WrapperCodec<UInt32Codec>.self)
            encoder.message(7, _responseRateLimit)
            encoder.string(8, delayPercentRuntime)
            encoder.string(9, abortPercentRuntime)
            encoder.string(10, delayDurationRuntime)
            encoder.string(11, abortHttpStatusRuntime)
            encoder.string(12, maxActiveFaultsRuntime)
            encoder.string(13, responseRateLimitPercentRuntime)
            encoder.string(14, abortGrpcStatusRuntime)
            encoder.bool(15, disableDownstreamClusterStats)
            encoder.optional(16, filterMetadata, StructCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_delay)
            case 2: try decoder.message(&_abort)
            case 3: try decoder.string(&upstreamCluster)
            case 4: try decoder.messages(&headers)
            case 5: try decoder.items(&downstreamNodes, StringCodec.self)
            case 6: try decoder.optional(&maxActiveFaults, WrapperCodec<UInt32Codec>.self)
            case 7: try decoder.message(&_responseRateLimit)
            case 8: try decoder.string(&delayPercentRuntime)
            case 9: try decoder.string(&abortPercentRuntime)
            case 10: try decoder.string(&delayDurationRuntime)
            case 11: try decoder.string(&abortHttpStatusRuntime)
            case 12: try decoder.string(&maxActiveFaultsRuntime)
            case 13: try decoder.string(&responseRateLimitPercentRuntime)
            case 14: try decoder.string(&abortGrpcStatusRuntime)
            case 15: try decoder.bool(&disableDownstreamClusterStats)
            case 16: try decoder.optional(&filterMetadata, StructCodec.self)
            default: break
            }
        }
    }

    /// How requests are refused.
    public struct FaultAbort: Message {
        /// Which of `httpStatus`, `headerAbort`, `grpcStatus` is given, if any.
        public var errorType: ErrorType?
        /// The share of requests.
        @Sub public var percentage: EnvoyType.FractionalPercent
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.fault.v3.FaultAbort"]

        public func encode(to encoder: inout Encoder) {
            switch errorType {
            case .httpStatus(let value): encoder.optional(2, value, UInt32Codec.self)
            case .headerAbort(let value): encoder.message(4, value)
            case .grpcStatus(let value): encoder.optional(5, value, UInt32Codec.self)
            case nil: break
            }
            encoder.message(3, _percentage)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2:
                var value = UInt32Codec.blank
                try UInt32Codec.decode(&decoder, &value)
                if decoder.isConsumed { errorType = .httpStatus(value) }
            case 3: try decoder.message(&_percentage)
            case 4:
                var value = MessageCodec<EnvoyFault.FaultAbort.HeaderAbort>.blank
                if case .headerAbort(let present) = errorType { value = present }
                try MessageCodec<EnvoyFault.FaultAbort.HeaderAbort>.decode(&decoder, &value)
                if decoder.isConsumed { errorType = .headerAbort(value) }
            case 5:
                var value = UInt32Codec.blank
                try UInt32Codec.decode(&decoder, &value)
                if decoder.isConsumed { errorType = .grpcStatus(value) }
            default: break
            }
        }

        public enum ErrorType: Sendable {
            /// With this status.
            case httpStatus(UInt32)
            case headerAbort(EnvoyFault.FaultAbort.HeaderAbort)
            /// With this status of gRPC.
            case grpcStatus(UInt32)
        }

        /// The request says how, in `x-envoy-fault-abort-request`.
        public struct HeaderAbort: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.fault.v3.FaultAbort.HeaderAbort"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }
    }
}
