// Generated from envoy/extensions/filters/http/health_check/v3/http_health_check.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHTTPHealthCheck {
    /// Answers health checks in the endpoint's stead.
    public struct HealthCheck: Message {
        public var passThroughMode: Bool?
        public var cacheTime: Duration?
        public var clusterMinHealthyPercentages: [String: EnvoyType.Percent] = .init()
        public var headers: [EnvoyRoute.HeaderMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.health_check.v3.HealthCheck"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, passThroughMode, WrapperCodec<BoolCodec>.self)
            encoder.optional(3, cacheTime, DurationCodec.self)
            encoder.map(4, clusterMinHealthyPercentages, StringCodec.self, MessageCodec<EnvoyType.Percent>.self)
            encoder.messages(5, headers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&passThroughMode, WrapperCodec<BoolCodec>.self)
            case 3: try decoder.optional(&cacheTime, DurationCodec.self)
            case 4: try decoder.entry(&clusterMinHealthyPercentages, StringCodec.self, MessageCodec<EnvoyType.Percent>.self)
            case 5: try decoder.messages(&headers)
            default: break
            }
        }
    }
}
