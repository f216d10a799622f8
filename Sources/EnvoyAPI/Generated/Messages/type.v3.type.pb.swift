// Generated from envoy/type/v3/type.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyType {
    /// A percentage, from 0 to 100.
    public struct Percent: Message {
        public var value: Double = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.v3.Percent"]

        public func encode(to encoder: inout Encoder) {
            encoder.double(1, value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.double(&value)
            default: break
            }
        }
    }

    /// A share, as a fraction.
    public struct FractionalPercent: Message {
        /// Above the line.
        public var numerator: UInt32 = 0
        /// Below the line.
        public var denominator: EnvoyType.FractionalPercent.DenominatorType = EnvoyType.FractionalPercent.DenominatorType(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.v3.FractionalPercent"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, numerator)
            encoder.enumeration(2, denominator)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&numerator)
            case 2: try decoder.enumeration(&denominator)
            default: break
            }
        }

        /// What is below the line.
        public struct DenominatorType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var hundred: Self { Self(rawValue: 0) }
            public static var tenThousand: Self { Self(rawValue: 1) }
            public static var million: Self { Self(rawValue: 2) }
        }
    }

    /// Whole numbers from a start to an end; the end is excluded.
    public struct Int64Range: Message {
        public var start: Int64 = 0
        public var end: Int64 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.v3.Int64Range"]

        public func encode(to encoder: inout Encoder) {
            encoder.int64(1, start)
            encoder.int64(2, end)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int64(&start)
            case 2: try decoder.int64(&end)
            default: break
            }
        }
    }

    /// Whole numbers from a start to an end; the end is excluded.
    public struct Int32Range: Message {
        public var start: Int32 = 0
        public var end: Int32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.v3.Int32Range"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, start)
            encoder.int32(2, end)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&start)
            case 2: try decoder.int32(&end)
            default: break
            }
        }
    }

    /// Numbers from a start to an end; the end is excluded.
    public struct DoubleRange: Message {
        public var start: Double = 0
        public var end: Double = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.v3.DoubleRange"]

        public func encode(to encoder: inout Encoder) {
            encoder.double(1, start)
            encoder.double(2, end)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.double(&start)
            case 2: try decoder.double(&end)
            default: break
            }
        }
    }

    /// A version of three numbers.
    public struct SemanticVersion: Message {
        public var majorNumber: UInt32 = 0
        public var minorNumber: UInt32 = 0
        public var patch: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.v3.SemanticVersion"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, majorNumber)
            encoder.uint32(2, minorNumber)
            encoder.uint32(3, patch)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&majorNumber)
            case 2: try decoder.uint32(&minorNumber)
            case 3: try decoder.uint32(&patch)
            default: break
            }
        }
    }

    /// A bucket of tokens that is filled regularly; each request takes one.
    public struct TokenBucket: Message {
        /// Tokens that fit, and that it begins with.
        public var maxTokens: UInt32 = 0
        /// Tokens that come at each filling. Absent, 1.
        public var tokensPerFill: UInt32?
        /// Time between fillings.
        public var fillInterval: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.v3.TokenBucket"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, maxTokens)
            encoder.optional(2, tokensPerFill, WrapperCodec<UInt32Codec>.self)
            encoder.optional(3, fillInterval, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&maxTokens)
            case 2: try decoder.optional(&tokensPerFill, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.optional(&fillInterval, DurationCodec.self)
            default: break
            }
        }
    }

    /// A status of HTTP.
    public struct HttpStatus: Message {
        public var code: EnvoyType.StatusCode = EnvoyType.StatusCode(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.v3.HttpStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, code)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&code)
            default: break
            }
        }
    }

    /// One value that goes into the hash of a connection.
    public struct HashPolicy: Message {
        /// Which of `sourceIp`, `filterState` is given, if any.
        public var policySpecifier: PolicySpecifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.v3.HashPolicy"]

        public func encode(to encoder: inout Encoder) {
            switch policySpecifier {
            case .sourceIp(let value): encoder.message(1, value)
            case .filterState(let value): encoder.message(2, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyType.HashPolicy.SourceIp>.blank
                if case .sourceIp(let present) = policySpecifier { value = present }
                try MessageCodec<EnvoyType.HashPolicy.SourceIp>.decode(&decoder, &value)
                if decoder.isConsumed { policySpecifier = .sourceIp(value) }
            case 2:
                var value = MessageCodec<EnvoyType.HashPolicy.FilterState>.blank
                if case .filterState(let present) = policySpecifier { value = present }
                try MessageCodec<EnvoyType.HashPolicy.FilterState>.decode(&decoder, &value)
                if decoder.isConsumed { policySpecifier = .filterState(value) }
            default: break
            }
        }

        public enum PolicySpecifier: Sendable {
            case sourceIp(EnvoyType.HashPolicy.SourceIp)
            case filterState(EnvoyType.HashPolicy.FilterState)
        }

        public struct FilterState: Message {
            public var key: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.v3.HashPolicy.FilterState"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, key)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&key)
                default: break
                }
            }
        }

        public struct SourceIp: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.v3.HashPolicy.SourceIp"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }
    }

    /// Statuses of HTTP.
    public struct StatusCode: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var empty: Self { Self(rawValue: 0) }
        public static var `continue`: Self { Self(rawValue: 100) }
        public static var ok: Self { Self(rawValue: 200) }
        public static var created: Self { Self(rawValue: 201) }
        public static var accepted: Self { Self(rawValue: 202) }
        public static var nonAuthoritativeInformation: Self { Self(rawValue: 203) }
        public static var noContent: Self { Self(rawValue: 204) }
        public static var resetContent: Self { Self(rawValue: 205) }
        public static var partialContent: Self { Self(rawValue: 206) }
        public static var multiStatus: Self { Self(rawValue: 207) }
        public static var alreadyReported: Self { Self(rawValue: 208) }
        public static var iMUsed: Self { Self(rawValue: 226) }
        public static var multipleChoices: Self { Self(rawValue: 300) }
        public static var movedPermanently: Self { Self(rawValue: 301) }
        public static var found: Self { Self(rawValue: 302) }
        public static var seeOther: Self { Self(rawValue: 303) }
        public static var notModified: Self { Self(rawValue: 304) }
        public static var useProxy: Self { Self(rawValue: 305) }
        public static var temporaryRedirect: Self { Self(rawValue: 307) }
        public static var permanentRedirect: Self { Self(rawValue: 308) }
        public static var badRequest: Self { Self(rawValue: 400) }
        public static var unauthorized: Self { Self(rawValue: 401) }
        public static var paymentRequired: Self { Self(rawValue: 402) }
        public static var forbidden: Self { Self(rawValue: 403) }
        public static var notFound: Self { Self(rawValue: 404) }
        public static var methodNotAllowed: Self { Self(rawValue: 405) }
        public static var notAcceptable: Self { Self(rawValue: 406) }
        public static var proxyAuthenticationRequired: Self { Self(rawValue: 407) }
        public static var requestTimeout: Self { Self(rawValue: 408) }
        public static var conflict: Self { Self(rawValue: 409) }
        public static var gone: Self { Self(rawValue: 410) }
        public static var lengthRequired: Self { Self(rawValue: 411) }
        public static var preconditionFailed: Self { Self(rawValue: 412) }
        public static var payloadTooLarge: Self { Self(rawValue: 413) }
        public static var uRITooLong: Self { Self(rawValue: 414) }
        public static var unsupportedMediaType: Self { Self(rawValue: 415) }
        public static var rangeNotSatisfiable: Self { Self(rawValue: 416) }
        public static var expectationFailed: Self { Self(rawValue: 417) }
        public static var misdirectedRequest: Self { Self(rawValue: 421) }
        public static var unprocessableEntity: Self { Self(rawValue: 422) }
        public static var locked: Self { Self(rawValue: 423) }
        public static var failedDependency: Self { Self(rawValue: 424) }
        public static var upgradeRequired: Self { Self(rawValue: 426) }
        public static var preconditionRequired: Self { Self(rawValue: 428) }
        public static var tooManyRequests: Self { Self(rawValue: 429) }
        public static var requestHeaderFieldsTooLarge: Self { Self(rawValue: 431) }
        public static var internalServerError: Self { Self(rawValue: 500) }
        public static var notImplemented: Self { Self(rawValue: 501) }
        public static var badGateway: Self { Self(rawValue: 502) }
        public static var serviceUnavailable: Self { Self(rawValue: 503) }
        public static var gatewayTimeout: Self { Self(rawValue: 504) }
        public static var hTTPVersionNotSupported: Self { Self(rawValue: 505) }
        public static var variantAlsoNegotiates: Self { Self(rawValue: 506) }
        public static var insufficientStorage: Self { Self(rawValue: 507) }
        public static var loopDetected: Self { Self(rawValue: 508) }
        public static var notExtended: Self { Self(rawValue: 510) }
        public static var networkAuthenticationRequired: Self { Self(rawValue: 511) }
    }

    /// Versions of HTTP.
    public struct CodecClientType: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var http1: Self { Self(rawValue: 0) }
        public static var http2: Self { Self(rawValue: 1) }
        public static var http3: Self { Self(rawValue: 2) }
    }

    /// Spans of time that limits are for.
    public struct RateLimitUnit: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var unknown: Self { Self(rawValue: 0) }
        public static var second: Self { Self(rawValue: 1) }
        public static var minute: Self { Self(rawValue: 2) }
        public static var hour: Self { Self(rawValue: 3) }
        public static var day: Self { Self(rawValue: 4) }
        public static var month: Self { Self(rawValue: 5) }
        public static var year: Self { Self(rawValue: 6) }
    }
}
