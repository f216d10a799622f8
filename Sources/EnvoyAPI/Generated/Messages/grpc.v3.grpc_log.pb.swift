// Generated from envoy/extensions/access_loggers/grpc/v3/grpc_log.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyGRPCLog {
    /// Access log of requests, by gRPC.
    public struct HttpGrpcAccessLogConfig: Message {
        @Sub public var commonConfig: EnvoyGRPCLog.CommonGrpcAccessLogConfig
        public var additionalRequestHeadersToLog: [String] = []
        public var additionalResponseHeadersToLog: [String] = []
        public var additionalResponseTrailersToLog: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.access_loggers.grpc.v3.HttpGrpcAccessLogConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _commonConfig)
            encoder.items(2, additionalRequestHeadersToLog, StringCodec.self)
            encoder.items(3, additionalResponseHeadersToLog, StringCodec.self)
            encoder.items(4, additionalResponseTrailersToLog, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_commonConfig)
            case 2: try decoder.items(&additionalRequestHeadersToLog, StringCodec.self)
            case 3: try decoder.items(&additionalResponseHeadersToLog, StringCodec.self)
            case 4: try decoder.items(&additionalResponseTrailersToLog, StringCodec.self)
            default: break
            }
        }
    }

    /// What access logs by gRPC share.
    public struct CommonGrpcAccessLogConfig: Message {
        /// Name of the log for the service.
        public var logName: String = ""
        /// The service.
        @Sub public var grpcService: EnvoyCore.GrpcService
        public var bufferFlushInterval: Duration?
        public var bufferSizeBytes: UInt32?
        public var filterStateObjectsToLog: [String] = []
        public var transportApiVersion: EnvoyCore.ApiVersion = EnvoyCore.ApiVersion(rawValue: 0)
        @Sub public var grpcStreamRetryPolicy: EnvoyCore.RetryPolicy
        public var customTags: [EnvoyTracing.CustomTag] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.access_loggers.grpc.v3.CommonGrpcAccessLogConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, logName)
            encoder.message(2, _grpcService)
            encoder.optional(3, bufferFlushInterval, DurationCodec.self)
            encoder.optional(4, bufferSizeBytes, WrapperCodec<UInt32Codec>.self)
            encoder.items(5, filterStateObjectsToLog, StringCodec.self)
            encoder.enumeration(6, transportApiVersion)
            encoder.message(7, _grpcStreamRetryPolicy)
            encoder.messages(8, customTags)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&logName)
            case 2: try decoder.message(&_grpcService)
            case 3: try decoder.optional(&bufferFlushInterval, DurationCodec.self)
            case 4: try decoder.optional(&bufferSizeBytes, WrapperCodec<UInt32Codec>.self)
            case 5: try decoder.items(&filterStateObjectsToLog, StringCodec.self)
            case 6: try decoder.enumeration(&transportApiVersion)
            case 7: try decoder.message(&_grpcStreamRetryPolicy)
            case 8: try decoder.messages(&customTags)
            default: break
            }
        }
    }

    /// Access log of connections, by gRPC.
    public struct TcpGrpcAccessLogConfig: Message {
        @Sub public var commonConfig: EnvoyGRPCLog.CommonGrpcAccessLogConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.access_loggers.grpc.v3.TcpGrpcAccessLogConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _commonConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_commonConfig)
            default: break
            }
        }
    }
}
