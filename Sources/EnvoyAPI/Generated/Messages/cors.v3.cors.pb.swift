// Generated from envoy/extensions/filters/http/cors/v3/cors.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCors {
    /// Answers cross-origin requests by the policy of the route.
    public struct Cors: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.cors.v3.Cors"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// What pages of other origins may do.
    public struct CorsPolicy: Message {
        /// Origins that are allowed.
        public var allowOriginStringMatch: [EnvoyMatcher.StringMatcher] = []
        /// Value of `access-control-allow-methods`.
        public var allowMethods: String = ""
        /// Value of `access-control-allow-headers`.
        public var allowHeaders: String = ""
        /// Value of `access-control-expose-headers`.
        public var exposeHeaders: String = ""
        /// Value of `access-control-max-age`, in seconds.
        public var maxAge: String = ""
        /// Whether credentials may be sent.
        public var allowCredentials: Bool?
        /// Share of the requests for which the policy holds. Absent, all.
        @Sub public var filterEnabled: EnvoyCore.RuntimeFractionalPercent
        @Sub public var shadowEnabled: EnvoyCore.RuntimeFractionalPercent
        public var allowPrivateNetworkAccess: Bool?
        /// Preflight requests of other origins go to the endpoint. Absent, true.
        public var forwardNotMatchingPreflights: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.cors.v3.CorsPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, allowOriginStringMatch)
            encoder.string(2, allowMethods)
            encoder.string(3, allowHeaders)
            encoder.string(4, exposeHeaders)
            encoder.string(5, maxAge)
            encoder.optional(6, allowCredentials, WrapperCodec<BoolCodec>.self)
            encoder.message(7, _filterEnabled)
            encoder.message(8, _shadowEnabled)
            encoder.optional(9, allowPrivateNetworkAccess, WrapperCodec<BoolCodec>.self)
            encoder.optional(10, forwardNotMatchingPreflights, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&allowOriginStringMatch)
            case 2: try decoder.string(&allowMethods)
            case 3: try decoder.string(&allowHeaders)
            case 4: try decoder.string(&exposeHeaders)
            case 5: try decoder.string(&maxAge)
            case 6: try decoder.optional(&allowCredentials, WrapperCodec<BoolCodec>.self)
            case 7: try decoder.message(&_filterEnabled)
            case 8: try decoder.message(&_shadowEnabled)
            case 9: try decoder.optional(&allowPrivateNetworkAccess, WrapperCodec<BoolCodec>.self)
            case 10: try decoder.optional(&forwardNotMatchingPreflights, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }
}
