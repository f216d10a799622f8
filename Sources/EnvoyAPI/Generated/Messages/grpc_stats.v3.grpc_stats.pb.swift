// Generated from envoy/extensions/filters/http/grpc_stats/v3/grpc_stats.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyGRPCStats {
    /// Counts gRPC messages.
    public struct FilterConfig: Message {
        /// Leaves the counts for the access log.
        public var emitFilterState: Bool = false
        /// Which of `individualMethodStatsAllowlist`, `statsForAllMethods` is given, if any.
        public var perMethodStatSpecifier: PerMethodStatSpecifier?
        public var enableUpstreamStats: Bool = false
        public var replaceDotsInGrpcServiceName: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.grpc_stats.v3.FilterConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, emitFilterState)
            switch perMethodStatSpecifier {
            case .individualMethodStatsAllowlist(let value): encoder.message(2, value)
            case .statsForAllMethods(let value): encoder.optional(3, value, WrapperCodec<BoolCodec>.self)
            case nil: break
            }
            encoder.bool(4, enableUpstreamStats)
            encoder.bool(5, replaceDotsInGrpcServiceName)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&emitFilterState)
            case 2:
                var value = MessageCodec<EnvoyCore.GrpcMethodList>.blank
                if case .individualMethodStatsAllowlist(let present) = perMethodStatSpecifier { value = present }
                try MessageCodec<EnvoyCore.GrpcMethodList>.decode(&decoder, &value)
                if decoder.isConsumed { perMethodStatSpecifier = .individualMethodStatsAllowlist(value) }
            case 3:
                var value = WrapperCodec<BoolCodec>.blank
                if case .statsForAllMethods(let present) = perMethodStatSpecifier { value = present }
                try WrapperCodec<BoolCodec>.decode(&decoder, &value)
                if decoder.isConsumed { perMethodStatSpecifier = .statsForAllMethods(value) }
            case 4: try decoder.bool(&enableUpstreamStats)
            case 5: try decoder.bool(&replaceDotsInGrpcServiceName)
            default: break
            }
        }

        public enum PerMethodStatSpecifier: Sendable {
            case individualMethodStatsAllowlist(EnvoyCore.GrpcMethodList)
            /// Statistics by method.
            case statsForAllMethods(Bool)
        }
    }

    /// Messages of one request.
    public struct FilterObject: Message {
        public var requestMessageCount: UInt64 = 0
        public var responseMessageCount: UInt64 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.grpc_stats.v3.FilterObject"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint64(1, requestMessageCount)
            encoder.uint64(2, responseMessageCount)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint64(&requestMessageCount)
            case 2: try decoder.uint64(&responseMessageCount)
            default: break
            }
        }
    }
}
