// Generated from envoy/config/route/v3/route_match.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyRoute {
    /// Conditions on a request, all of which hold.
    public struct RouteMatch: Message {
        /// Which of `prefix`, `path`, `safeRegex`, `connectMatcher`, `pathSeparatedPrefix`, `pathMatchPolicy` is
        /// given, if any.
        public var pathSpecifier: PathSpecifier?
        /// Whether case matters for prefix and path. Absent, true.
        public var caseSensitive: Bool?
        /// Conditions on headers.
        public var headers: [EnvoyRoute.HeaderMatcher] = []
        /// Conditions on query parameters.
        public var queryParameters: [EnvoyRoute.QueryParameterMatcher] = []
        /// The request is gRPC.
        @Sub public var grpc: EnvoyRoute.RouteMatch.GrpcRouteMatchOptions
        /// Takes only this share of what meets the other conditions.
        @Sub public var runtimeFraction: EnvoyCore.RuntimeFractionalPercent
        /// Conditions on the client's certificate.
        @Sub public var tlsContext: EnvoyRoute.RouteMatch.TlsContextMatchOptions
        /// Conditions on what filters have found.
        public var dynamicMetadata: [EnvoyMatcher.MetadataMatcher] = []
        public var filterState: [EnvoyMatcher.FilterStateMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteMatch"]

        public func encode(to encoder: inout Encoder) {
            switch pathSpecifier {
            case .prefix(let value): encoder.optional(1, value, StringCodec.self)
            case .path(let value): encoder.optional(2, value, StringCodec.self)
            case .safeRegex(let value): encoder.message(10, value)
            case .connectMatcher(let value): encoder.message(12, value)
            case .pathSeparatedPrefix(let value): encoder.optional(14, value, StringCodec.self)
            case .pathMatchPolicy(let value): encoder.message(15, value)
            case nil: break
            }
            encoder.optional(4, caseSensitive, WrapperCodec<BoolCodec>.self)
            encoder.messages(6, headers)
            encoder.messages(7, queryParameters)
            encoder.message(8, _grpc)
            encoder.message(9, _runtimeFraction)
            encoder.message(11, _tlsContext)
            encoder.messages(13, dynamicMetadata)
            encoder.messages(16, filterState)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { pathSpecifier = .prefix(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { pathSpecifier = .path(value) }
            case 4: try decoder.optional(&caseSensitive, WrapperCodec<BoolCodec>.self)
            case 6: try decoder.messages(&headers)
            case 7: try decoder.messages(&queryParameters)
            case 8: try decoder.message(&_grpc)
            case 9: try decoder.message(&_runtimeFraction)
            case 10:
                var value = MessageCodec<EnvoyMatcher.RegexMatcher>.blank
                if case .safeRegex(let present) = pathSpecifier { value = present }
                try MessageCodec<EnvoyMatcher.RegexMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { pathSpecifier = .safeRegex(value) }
            case 11: try decoder.message(&_tlsContext)
            case 12:
                var value = MessageCodec<EnvoyRoute.RouteMatch.ConnectMatcher>.blank
                if case .connectMatcher(let present) = pathSpecifier { value = present }
                try MessageCodec<EnvoyRoute.RouteMatch.ConnectMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { pathSpecifier = .connectMatcher(value) }
            case 13: try decoder.messages(&dynamicMetadata)
            case 14:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { pathSpecifier = .pathSeparatedPrefix(value) }
            case 15:
                var value = MessageCodec<EnvoyCore.TypedExtensionConfig>.blank
                if case .pathMatchPolicy(let present) = pathSpecifier { value = present }
                try MessageCodec<EnvoyCore.TypedExtensionConfig>.decode(&decoder, &value)
                if decoder.isConsumed { pathSpecifier = .pathMatchPolicy(value) }
            case 16: try decoder.messages(&filterState)
            default: break
            }
        }

        public enum PathSpecifier: Sendable {
            /// The path begins with this text.
            case prefix(String)
            /// The path is this text, the query left aside.
            case path(String)
            /// The whole path fits, the query left aside.
            case safeRegex(EnvoyMatcher.RegexMatcher)
            /// The request is a CONNECT.
            case connectMatcher(EnvoyRoute.RouteMatch.ConnectMatcher)
            /// The path is this one or lies below it: `/a` takes `/a` and `/a/b`, not `/ab`.
            case pathSeparatedPrefix(String)
            /// An extension decides, as a URI template does.
            case pathMatchPolicy(EnvoyCore.TypedExtensionConfig)
        }

        /// CONNECT requests.
        public struct ConnectMatcher: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteMatch.ConnectMatcher"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }

        /// Requests with the content type of gRPC.
        public struct GrpcRouteMatchOptions: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteMatch.GrpcRouteMatchOptions"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }

        /// Conditions on the client's certificate.
        public struct TlsContextMatchOptions: Message {
            public var presented: Bool?
            public var validated: Bool?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteMatch.TlsContextMatchOptions"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, presented, WrapperCodec<BoolCodec>.self)
                encoder.optional(2, validated, WrapperCodec<BoolCodec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&presented, WrapperCodec<BoolCodec>.self)
                case 2: try decoder.optional(&validated, WrapperCodec<BoolCodec>.self)
                default: break
                }
            }
        }
    }

    /// A condition on one header.
    public struct HeaderMatcher: Message {
        /// Name of the header in lower case, or `:authority`, `:method`, `:path`.
        public var name: String = ""
        /// Which of `rangeMatch`, `presentMatch`, `stringMatch` is given, if any.
        public var headerMatchSpecifier: HeaderMatchSpecifier?
        /// Holds when the condition does not.
        public var invertMatch: Bool = false
        /// An absent header counts as one with an empty value.
        public var treatMissingHeaderAsEmpty: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.HeaderMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch headerMatchSpecifier {
            case .rangeMatch(let value): encoder.message(6, value)
            case .presentMatch(let value): encoder.optional(7, value, BoolCodec.self)
            case .stringMatch(let value): encoder.message(13, value)
            case nil: break
            }
            encoder.bool(8, invertMatch)
            encoder.bool(14, treatMissingHeaderAsEmpty)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 6:
                var value = MessageCodec<EnvoyType.Int64Range>.blank
                if case .rangeMatch(let present) = headerMatchSpecifier { value = present }
                try MessageCodec<EnvoyType.Int64Range>.decode(&decoder, &value)
                if decoder.isConsumed { headerMatchSpecifier = .rangeMatch(value) }
            case 7:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { headerMatchSpecifier = .presentMatch(value) }
            case 8: try decoder.bool(&invertMatch)
            case 13:
                var value = MessageCodec<EnvoyMatcher.StringMatcher>.blank
                if case .stringMatch(let present) = headerMatchSpecifier { value = present }
                try MessageCodec<EnvoyMatcher.StringMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { headerMatchSpecifier = .stringMatch(value) }
            case 14: try decoder.bool(&treatMissingHeaderAsEmpty)
            default: break
            }
        }

        public enum HeaderMatchSpecifier: Sendable {
            /// Its value is a number in this range, the end excluded.
            case rangeMatch(EnvoyType.Int64Range)
            /// It is there (true) or not (false).
            case presentMatch(Bool)
            /// Its value fits; several values are one text divided by commas.
            case stringMatch(EnvoyMatcher.StringMatcher)
        }
    }

    /// A condition on one query parameter.
    public struct QueryParameterMatcher: Message {
        public var name: String = ""
        /// Which of `stringMatch`, `presentMatch` is given, if any.
        public var queryParameterMatchSpecifier: QueryParameterMatchSpecifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.QueryParameterMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch queryParameterMatchSpecifier {
            case .stringMatch(let value): encoder.message(5, value)
            case .presentMatch(let value): encoder.optional(6, value, BoolCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 5:
                var value = MessageCodec<EnvoyMatcher.StringMatcher>.blank
                if case .stringMatch(let present) = queryParameterMatchSpecifier { value = present }
                try MessageCodec<EnvoyMatcher.StringMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { queryParameterMatchSpecifier = .stringMatch(value) }
            case 6:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { queryParameterMatchSpecifier = .presentMatch(value) }
            default: break
            }
        }

        public enum QueryParameterMatchSpecifier: Sendable {
            case stringMatch(EnvoyMatcher.StringMatcher)
            case presentMatch(Bool)
        }
    }
}
