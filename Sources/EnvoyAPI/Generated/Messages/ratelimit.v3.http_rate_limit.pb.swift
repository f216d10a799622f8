// Generated from envoy/extensions/filters/http/ratelimit/v3/http_rate_limit.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHTTPRateLimit {
    /// Asks a rate limit service.
    public struct RateLimit: Message {
        /// Name that groups limits in the service.
        public var domain: String = ""
        public var stage: UInt32 = 0
        public var requestType: String = ""
        /// How long the service may take. Absent, 20ms.
        public var timeout: Duration?
        /// Refuses requests when the service does not answer.
        public var failureModeDeny: Bool = false
        public var rateLimitedAsResourceExhausted: Bool = false
        /// The service.
        @Sub public var rateLimitService: EnvoyRateLimitService.RateLimitServiceConfig
        public var enableXRatelimitHeaders: EnvoyHTTPRateLimit.RateLimit.XRateLimitHeadersRFCVersion = EnvoyHTTPRateLimit.RateLimit.XRateLimitHeadersRFCVersion(rawValue: 0)
        public var disableXEnvoyRatelimitedHeader: Bool = false
        @Sub public var rateLimitedStatus: EnvoyType.HttpStatus
        public var responseHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        @Sub public var statusOnError: EnvoyType.HttpStatus
        public var statPrefix: String = ""
        @Sub public var filterEnabled: EnvoyCore.RuntimeFractionalPercent
        @Sub public var filterEnforced: EnvoyCore.RuntimeFractionalPercent
        @Sub public var failureModeDenyPercent: EnvoyCore.RuntimeFractionalPercent
        public var rateLimits: [EnvoyRoute.RateLimit] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ratelimit.v3.RateLimit"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, domain)
            encoder.uint32(2, stage)
            encoder.string(3, requestType)
            encoder.optional(4, timeout, DurationCodec.self)
            encoder.bool(5, failureModeDeny)
            encoder.bool(6, rateLimitedAsResourceExhausted)
            encoder.message(7, _rateLimitService)
            encoder.enumeration(8, enableXRatelimitHeaders)
            encoder.bool(9, disableXEnvoyRatelimitedHeader)
            encoder.message(10, _rateLimitedStatus)
            encoder.messages(11, responseHeadersToAdd)
            encoder.message(12, _statusOnError)
            encoder.string(13, statPrefix)
            encoder.message(14, _filterEnabled)
            encoder.message(15, _filterEnforced)
            encoder.message(16, _failureModeDenyPercent)
            encoder.messages(17, rateLimits)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&domain)
            case 2: try decoder.uint32(&stage)
            case 3: try decoder.string(&requestType)
            case 4: try decoder.optional(&timeout, DurationCodec.self)
            case 5: try decoder.bool(&failureModeDeny)
            case 6: try decoder.bool(&rateLimitedAsResourceExhausted)
            case 7: try decoder.message(&_rateLimitService)
            case 8: try decoder.enumeration(&enableXRatelimitHeaders)
            case 9: try decoder.bool(&disableXEnvoyRatelimitedHeader)
            case 10: try decoder.message(&_rateLimitedStatus)
            case 11: try decoder.messages(&responseHeadersToAdd)
            case 12: try decoder.message(&_statusOnError)
            case 13: try decoder.string(&statPrefix)
            case 14: try decoder.message(&_filterEnabled)
            case 15: try decoder.message(&_filterEnforced)
            case 16: try decoder.message(&_failureModeDenyPercent)
            case 17: try decoder.messages(&rateLimits)
            default: break
            }
        }

        public struct XRateLimitHeadersRFCVersion: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var off: Self { Self(rawValue: 0) }
            public static var draftVersion03: Self { Self(rawValue: 1) }
        }
    }

    /// Another configuration for a route.
    public struct RateLimitPerRoute: Message {
        public var vhRateLimits: EnvoyHTTPRateLimit.RateLimitPerRoute.VhRateLimitsOptions = EnvoyHTTPRateLimit.RateLimitPerRoute.VhRateLimitsOptions(rawValue: 0)
        public var overrideOption: EnvoyHTTPRateLimit.RateLimitPerRoute.OverrideOptions = EnvoyHTTPRateLimit.RateLimitPerRoute.OverrideOptions(rawValue: 0)
        public var rateLimits: [EnvoyRoute.RateLimit] = []
        public var domain: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ratelimit.v3.RateLimitPerRoute"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, vhRateLimits)
            encoder.enumeration(2, overrideOption)
            encoder.messages(3, rateLimits)
            encoder.string(4, domain)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&vhRateLimits)
            case 2: try decoder.enumeration(&overrideOption)
            case 3: try decoder.messages(&rateLimits)
            case 4: try decoder.string(&domain)
            default: break
            }
        }

        public struct OverrideOptions: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var `default`: Self { Self(rawValue: 0) }
            public static var overridePolicy: Self { Self(rawValue: 1) }
            public static var includePolicy: Self { Self(rawValue: 2) }
            public static var ignorePolicy: Self { Self(rawValue: 3) }
        }

        public struct VhRateLimitsOptions: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var override: Self { Self(rawValue: 0) }
            public static var include: Self { Self(rawValue: 1) }
            public static var ignore: Self { Self(rawValue: 2) }
        }
    }
}
