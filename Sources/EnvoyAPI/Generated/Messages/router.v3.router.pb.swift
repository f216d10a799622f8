// Generated from envoy/extensions/filters/http/router/v3/router.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyRouter {
    /// Sends requests where the route says.
    public struct Router: Message {
        /// Keeps statistics of clusters. Absent, true.
        public var dynamicStats: Bool?
        /// Logs of requests to endpoints, retries included.
        public var upstreamLog: [EnvoyAccessLog.AccessLog] = []
        /// Adds no `x-envoy-` headers.
        public var suppressEnvoyHeaders: Bool = false
        public var strictCheckHeaders: [String] = []
        public var respectExpectedRqTimeout: Bool = false
        public var suppressGrpcRequestFailureCodeStats: Bool = false
        public var upstreamHttpFilters: [EnvoyHCM.HttpFilter] = []
        @Sub public var upstreamLogOptions: EnvoyRouter.Router.UpstreamAccessLogOptions
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.router.v3.Router"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, dynamicStats, WrapperCodec<BoolCodec>.self)
            encoder.messages(3, upstreamLog)
            encoder.bool(4, suppressEnvoyHeaders)
            encoder.items(5, strictCheckHeaders, StringCodec.self)
            encoder.bool(6, respectExpectedRqTimeout)
            encoder.bool(7, suppressGrpcRequestFailureCodeStats)
            encoder.messages(8, upstreamHttpFilters)
            encoder.message(9, _upstreamLogOptions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&dynamicStats, WrapperCodec<BoolCodec>.self)
            case 3: try decoder.messages(&upstreamLog)
            case 4: try decoder.bool(&suppressEnvoyHeaders)
            case 5: try decoder.items(&strictCheckHeaders, StringCodec.self)
            case 6: try decoder.bool(&respectExpectedRqTimeout)
            case 7: try decoder.bool(&suppressGrpcRequestFailureCodeStats)
            case 8: try decoder.messages(&upstreamHttpFilters)
            case 9: try decoder.message(&_upstreamLogOptions)
            default: break
            }
        }

        public struct UpstreamAccessLogOptions: Message {
            public var flushUpstreamLogOnUpstreamStream: Bool = false
            public var upstreamLogFlushInterval: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.router.v3.Router.UpstreamAccessLogOptions"]

            public func encode(to encoder: inout Encoder) {
                encoder.bool(1, flushUpstreamLogOnUpstreamStream)
                encoder.optional(2, upstreamLogFlushInterval, DurationCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.bool(&flushUpstreamLogOnUpstreamStream)
                case 2: try decoder.optional(&upstreamLogFlushInterval, DurationCodec.self)
                default: break
                }
            }
        }
    }
}
