// Generated from envoy/config/ratelimit/v3/rate_limit_service.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyRateLimitService {
    /// Where the rate limit service is.
    public struct RateLimitServiceConfig: Message {
        @Sub public var grpcService: EnvoyCore.GrpcService
        public var transportApiVersion: EnvoyCore.ApiVersion = EnvoyCore.ApiVersion(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.ratelimit.v3.RateLimitServiceConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(2, _grpcService)
            encoder.enumeration(4, transportApiVersion)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.message(&_grpcService)
            case 4: try decoder.enumeration(&transportApiVersion)
            default: break
            }
        }
    }
}
