// Generated from envoy/extensions/filters/http/local_ratelimit/v3/http_local_rate_limit.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHTTPLocalRateLimit {
    /// Limits the rate of requests by buckets of this proxy.
    public struct LocalRateLimit: Message {
        /// Name in statistics.
        public var statPrefix: String = ""
        /// What is answered. Absent, 429.
        @Sub public var status: EnvoyType.HttpStatus
        /// The bucket for requests without a descriptor.
        @Sub public var tokenBucket: EnvoyType.TokenBucket
        /// Share of the requests that are counted. Absent, none.
        @Sub public var filterEnabled: EnvoyCore.RuntimeFractionalPercent
        /// Share of the requests that are refused when the bucket is empty. Absent, none.
        @Sub public var filterEnforced: EnvoyCore.RuntimeFractionalPercent
        public var responseHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        /// Buckets for descriptors.
        public var descriptors: [EnvoyCommonRateLimit.LocalRateLimitDescriptor] = []
        public var stage: UInt32 = 0
        public var requestHeadersToAddWhenNotEnforced: [EnvoyCore.HeaderValueOption] = []
        public var localRateLimitPerDownstreamConnection: Bool = false
        public var enableXRatelimitHeaders: EnvoyCommonRateLimit.XRateLimitHeadersRFCVersion = EnvoyCommonRateLimit.XRateLimitHeadersRFCVersion(rawValue: 0)
        public var vhRateLimits: EnvoyCommonRateLimit.VhRateLimitsOptions = EnvoyCommonRateLimit.VhRateLimitsOptions(rawValue: 0)
        public var alwaysConsumeDefaultTokenBucket: Bool?
        public var rateLimitedAsResourceExhausted: Bool = false
        @Sub public var localClusterRateLimit: EnvoyCommonRateLimit.LocalClusterRateLimit
        public var rateLimits: [EnvoyRoute.RateLimit] = []
        public var maxDynamicDescriptors: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, statPrefix)
            encoder.message(2, _status)
            encoder.message(3, _tokenBucket)
            encoder.message(4, _filterEnabled)
            encoder.message(5, _filterEnforced)
            encoder.messages(6, responseHeadersToAdd)
            encoder.messages(8, descriptors)
            encoder.uint32(9, stage)
            encoder.messages(10, requestHeadersToAddWhenNotEnforced)
            encoder.bool(11, localRateLimitPerDownstreamConnection)
            encoder.enumeration(12, enableXRatelimitHeaders)
            encoder.enumeration(13, vhRateLimits)
            encoder.optional(14, alwaysConsumeDefaultTokenBucket, WrapperCodec<BoolCodec>.self)
            encoder.bool(15, rateLimitedAsResourceExhausted)
            encoder.message(16, _localClusterRateLimit)
            encoder.messages(17, rateLimits)
            encoder.optional(18, maxDynamicDescriptors, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&statPrefix)
            case 2: try decoder.message(&_status)
            case 3: try decoder.message(&_tokenBucket)
            case 4: try decoder.message(&_filterEnabled)
            case 5: try decoder.message(&_filterEnforced)
            case 6: try decoder.messages(&responseHeadersToAdd)
            case 8: try decoder.messages(&descriptors)
            case 9: try decoder.uint32(&stage)
            case 10: try decoder.messages(&requestHeadersToAddWhenNotEnforced)
            case 11: try decoder.bool(&localRateLimitPerDownstreamConnection)
            case 12: try decoder.enumeration(&enableXRatelimitHeaders)
            case 13: try decoder.enumeration(&vhRateLimits)
            case 14: try decoder.optional(&alwaysConsumeDefaultTokenBucket, WrapperCodec<BoolCodec>.self)
            case 15: try decoder.bool(&rateLimitedAsResourceExhausted)
            case 16: try decoder.message(&_localClusterRateLimit)
            case 17: try decoder.messages(&rateLimits)
            case 18: try decoder.optional(&maxDynamicDescriptors, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }
    }
}
