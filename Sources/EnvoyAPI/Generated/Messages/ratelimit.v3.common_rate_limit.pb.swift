// Generated from envoy/extensions/common/ratelimit/v3/common_rate_limit.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCommonRateLimit {
    /// The limit is shared by all proxies of the local cluster.
    public struct LocalClusterRateLimit: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.common.ratelimit.v3.LocalClusterRateLimit"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// A bucket for requests with these entries.
    public struct LocalRateLimitDescriptor: Message {
        public var entries: [EnvoyCommonRateLimit.RateLimitDescriptor.Entry] = []
        @Sub public var tokenBucket: EnvoyType.TokenBucket
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.common.ratelimit.v3.LocalRateLimitDescriptor"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, entries)
            encoder.message(2, _tokenBucket)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&entries)
            case 2: try decoder.message(&_tokenBucket)
            default: break
            }
        }
    }

    /// Entries that together name a limit.
    public struct RateLimitDescriptor: Message {
        public var entries: [EnvoyCommonRateLimit.RateLimitDescriptor.Entry] = []
        @Sub public var limit: EnvoyCommonRateLimit.RateLimitDescriptor.RateLimitOverride
        public var hitsAddend: UInt64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.common.ratelimit.v3.RateLimitDescriptor"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, entries)
            encoder.message(2, _limit)
            encoder.optional(3, hitsAddend, WrapperCodec<UInt64Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&entries)
            case 2: try decoder.message(&_limit)
            case 3: try decoder.optional(&hitsAddend, WrapperCodec<UInt64Codec>.self)
            default: break
            }
        }

        /// A key and a value.
        public struct Entry: Message {
            public var key: String = ""
            public var value: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.Entry"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, key)
                encoder.string(2, value)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&key)
                case 2: try decoder.string(&value)
                default: break
                }
            }
        }

        /// A limit of the request's own.
        public struct RateLimitOverride: Message {
            public var requestsPerUnit: UInt32 = 0
            public var unit: EnvoyType.RateLimitUnit = EnvoyType.RateLimitUnit(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.RateLimitOverride"]

            public func encode(to encoder: inout Encoder) {
                encoder.uint32(1, requestsPerUnit)
                encoder.enumeration(2, unit)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.uint32(&requestsPerUnit)
                case 2: try decoder.enumeration(&unit)
                default: break
                }
            }
        }
    }

    public struct VhRateLimitsOptions: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var override: Self { Self(rawValue: 0) }
        public static var include: Self { Self(rawValue: 1) }
        public static var ignore: Self { Self(rawValue: 2) }
    }

    public struct XRateLimitHeadersRFCVersion: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var off: Self { Self(rawValue: 0) }
        public static var draftVersion03: Self { Self(rawValue: 1) }
    }
}
