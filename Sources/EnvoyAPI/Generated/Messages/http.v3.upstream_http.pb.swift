// Generated from envoy/extensions/upstreams/http/v3/upstream_http.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyUpstreamHTTP {
    /// HTTP towards the endpoints of a cluster.
    public struct HttpProtocolOptions: Message {
        /// Options of all versions of HTTP.
        @Sub public var commonHttpProtocolOptions: EnvoyCore.HttpProtocolOptions
        /// Server names by the request's host.
        @Sub public var upstreamHttpProtocolOptions: EnvoyCore.UpstreamHttpProtocolOptions
        /// Which of `explicitHttpConfig`, `useDownstreamProtocolConfig`, `autoConfig` is given, if any.
        public var upstreamProtocolOptions: UpstreamProtocolOptions?
        /// HTTP filters of the cluster; the last one is `envoy.filters.http.upstream_codec`.
        public var httpFilters: [EnvoyHCM.HttpFilter] = []
        @Sub public var headerValidationConfig: EnvoyCore.TypedExtensionConfig
        @Sub public var outlierDetection: EnvoyUpstreamHTTP.HttpProtocolOptions.OutlierDetection
        public var requestMirrorPolicies: [EnvoyRoute.RouteAction.RequestMirrorPolicy] = []
        public var hashPolicy: [EnvoyRoute.RouteAction.HashPolicy] = []
        @Sub public var retryPolicy: EnvoyRoute.RetryPolicy
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.upstreams.http.v3.HttpProtocolOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _commonHttpProtocolOptions)
            encoder.message(2, _upstreamHttpProtocolOptions)
            switch upstreamProtocolOptions {
            case .explicitHttpConfig(let value): encoder.message(3, value)
            case .useDownstreamProtocolConfig(let value): encoder.message(4, value)
            case .autoConfig(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.messages(6, httpFilters)
            encoder.message(7, _headerValidationConfig)
            encoder.message(8, _outlierDetection)
            encoder.messages(9, requestMirrorPolicies)
            encoder.messages(10, hashPolicy)
            encoder.message(11, _retryPolicy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_commonHttpProtocolOptions)
            case 2: try decoder.message(&_upstreamHttpProtocolOptions)
            case 3:
                var value = MessageCodec<EnvoyUpstreamHTTP.HttpProtocolOptions.ExplicitHttpConfig>.blank
                if case .explicitHttpConfig(let present) = upstreamProtocolOptions { value = present }
                try MessageCodec<EnvoyUpstreamHTTP.HttpProtocolOptions.ExplicitHttpConfig>.decode(&decoder, &value)
                if decoder.isConsumed { upstreamProtocolOptions = .explicitHttpConfig(value) }
            case 4:
                var value = MessageCodec<EnvoyUpstreamHTTP.HttpProtocolOptions.UseDownstreamHttpConfig>.blank
                if case .useDownstreamProtocolConfig(let present) = upstreamProtocolOptions { value = present }
                try MessageCodec<EnvoyUpstreamHTTP.HttpProtocolOptions.UseDownstreamHttpConfig>.decode(&decoder, &value)
                if decoder.isConsumed { upstreamProtocolOptions = .useDownstreamProtocolConfig(value) }
            case 5:
                var value = MessageCodec<EnvoyUpstreamHTTP.HttpProtocolOptions.AutoHttpConfig>.blank
                if case .autoConfig(let present) = upstreamProtocolOptions { value = present }
                try MessageCodec<EnvoyUpstreamHTTP.HttpProtocolOptions.AutoHttpConfig>.decode(&decoder, &value)
                if decoder.isConsumed { upstreamProtocolOptions = .autoConfig(value) }
            case 6: try decoder.messages(&httpFilters)
            case 7: try decoder.message(&_headerValidationConfig)
            case 8: try decoder.message(&_outlierDetection)
            case 9: try decoder.messages(&requestMirrorPolicies)
            case 10: try decoder.messages(&hashPolicy)
            case 11: try decoder.message(&_retryPolicy)
            default: break
            }
        }

        public enum UpstreamProtocolOptions: Sendable {
            /// One version of HTTP.
            case explicitHttpConfig(EnvoyUpstreamHTTP.HttpProtocolOptions.ExplicitHttpConfig)
            /// The version that the client speaks.
            case useDownstreamProtocolConfig(EnvoyUpstreamHTTP.HttpProtocolOptions.UseDownstreamHttpConfig)
            /// The version that ALPN finds.
            case autoConfig(EnvoyUpstreamHTTP.HttpProtocolOptions.AutoHttpConfig)
        }

        /// The version of HTTP that ALPN finds.
        public struct AutoHttpConfig: Message {
            @Sub public var httpProtocolOptions: EnvoyCore.Http1ProtocolOptions
            @Sub public var http2ProtocolOptions: EnvoyCore.Http2ProtocolOptions
            @Sub public var http3ProtocolOptions: EnvoyCore.Http3ProtocolOptions
            @Sub public var alternateProtocolsCacheOptions: EnvoyCore.AlternateProtocolsCacheOptions
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.upstreams.http.v3.HttpProtocolOptions.AutoHttpConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _httpProtocolOptions)
                encoder.message(2, _http2ProtocolOptions)
                encoder.message(3, _http3ProtocolOptions)
                encoder.message(4, _alternateProtocolsCacheOptions)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_httpProtocolOptions)
                case 2: try decoder.message(&_http2ProtocolOptions)
                case 3: try decoder.message(&_http3ProtocolOptions)
                case 4: try decoder.message(&_alternateProtocolsCacheOptions)
                default: break
                }
            }
        }

        /// One version of HTTP.
        public struct ExplicitHttpConfig: Message {
            /// Which of `httpProtocolOptions`, `http2ProtocolOptions`, `http3ProtocolOptions` is given, if any.
            public var protocolConfig: ProtocolConfig?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.upstreams.http.v3.HttpProtocolOptions.ExplicitHttpConfig"]

            public func encode(to encoder: inout Encoder) {
                switch protocolConfig {
                case .httpProtocolOptions(let value): encoder.message(1, value)
                case .http2ProtocolOptions(let value): encoder.message(2, value)
                case .http3ProtocolOptions(let value): encoder.message(3, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = MessageCodec<EnvoyCore.Http1ProtocolOptions>.blank
                    if case .httpProtocolOptions(let present) = protocolConfig { value = present }
                    try MessageCodec<EnvoyCore.Http1ProtocolOptions>.decode(&decoder, &value)
                    if decoder.isConsumed { protocolConfig = .httpProtocolOptions(value) }
                case 2:
                    var value = MessageCodec<EnvoyCore.Http2ProtocolOptions>.blank
                    if case .http2ProtocolOptions(let present) = protocolConfig { value = present }
                    try MessageCodec<EnvoyCore.Http2ProtocolOptions>.decode(&decoder, &value)
                    if decoder.isConsumed { protocolConfig = .http2ProtocolOptions(value) }
                case 3:
                    var value = MessageCodec<EnvoyCore.Http3ProtocolOptions>.blank
                    if case .http3ProtocolOptions(let present) = protocolConfig { value = present }
                    try MessageCodec<EnvoyCore.Http3ProtocolOptions>.decode(&decoder, &value)
                    if decoder.isConsumed { protocolConfig = .http3ProtocolOptions(value) }
                default: break
                }
            }

            public enum ProtocolConfig: Sendable {
                indirect case httpProtocolOptions(EnvoyCore.Http1ProtocolOptions)
                indirect case http2ProtocolOptions(EnvoyCore.Http2ProtocolOptions)
                case http3ProtocolOptions(EnvoyCore.Http3ProtocolOptions)
            }
        }

        public struct OutlierDetection: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.upstreams.http.v3.HttpProtocolOptions.OutlierDetection"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }

        /// The version of HTTP that the client speaks.
        public struct UseDownstreamHttpConfig: Message {
            @Sub public var httpProtocolOptions: EnvoyCore.Http1ProtocolOptions
            @Sub public var http2ProtocolOptions: EnvoyCore.Http2ProtocolOptions
            @Sub public var http3ProtocolOptions: EnvoyCore.Http3ProtocolOptions
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.upstreams.http.v3.HttpProtocolOptions.UseDownstreamHttpConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _httpProtocolOptions)
                encoder.message(2, _http2ProtocolOptions)
                encoder.message(3, _http3ProtocolOptions)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_httpProtocolOptions)
                case 2: try decoder.message(&_http2ProtocolOptions)
                case 3: try decoder.message(&_http3ProtocolOptions)
                default: break
                }
            }
        }
    }
}
