// Generated from envoy/extensions/filters/network/local_ratelimit/v3/network_local_rate_limit.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyNetworkLocalRateLimit {
    /// Limits the rate of connections by a bucket of this proxy.
    public struct LocalRateLimit: Message {
        public var statPrefix: String = ""
        @Sub public var tokenBucket: EnvoyType.TokenBucket
        @Sub public var runtimeEnabled: EnvoyCore.RuntimeFeatureFlag
        public var shareKey: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.local_ratelimit.v3.LocalRateLimit"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, statPrefix)
            encoder.message(2, _tokenBucket)
            encoder.message(3, _runtimeEnabled)
            encoder.string(4, shareKey)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&statPrefix)
            case 2: try decoder.message(&_tokenBucket)
            case 3: try decoder.message(&_runtimeEnabled)
            case 4: try decoder.string(&shareKey)
            default: break
            }
        }
    }
}
