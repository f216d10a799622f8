// Generated from envoy/config/core/v3/health_check.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCore {
    /// An active check of endpoints.
    public struct HealthCheck: Message {
        /// How long an answer may take.
        public var timeout: Duration?
        /// Time between two checks.
        public var interval: Duration?
        public var intervalJitter: Duration?
        /// Failures after which an endpoint is ill. An answer with an unexpected HTTP status makes it ill at once.
        public var unhealthyThreshold: UInt32?
        /// Successes after which it is well again.
        public var healthyThreshold: UInt32?
        public var altPort: UInt32?
        public var reuseConnection: Bool?
        /// Which of `httpHealthCheck`, `tcpHealthCheck`, `grpcHealthCheck`, `customHealthCheck` is given, if any.
        public var healthChecker: HealthChecker?
        public var noTrafficInterval: Duration?
        public var unhealthyInterval: Duration?
        public var unhealthyEdgeInterval: Duration?
        public var healthyEdgeInterval: Duration?
        public var intervalJitterPercent: UInt32 = 0
        public var alwaysLogHealthCheckFailures: Bool = false
        public var initialJitter: Duration?
        @Sub public var tlsOptions: EnvoyCore.HealthCheck.TlsOptions
        @Sub public var eventService: EnvoyCore.EventServiceConfig
        public var transportSocketMatchCriteria: Struct?
        public var noTrafficHealthyInterval: Duration?
        public var eventLogger: [EnvoyCore.TypedExtensionConfig] = []
        public var alwaysLogHealthCheckSuccess: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HealthCheck"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, timeout, DurationCodec.self)
            encoder.optional(2, interval, DurationCodec.self)
            encoder.optional(3, intervalJitter, DurationCodec.self)
            encoder.optional(4, unhealthyThreshold, WrapperCodec<UInt32Codec>.self)
            encoder.optional(5, healthyThreshold, WrapperCodec<UInt32Codec>.self)
            encoder.optional(6, altPort, WrapperCodec<UInt32Codec>.self)
            encoder.optional(7, reuseConnection, WrapperCodec<BoolCodec>.self)
            switch healthChecker {
            case .httpHealthCheck(let value): encoder.message(8, value)
            case .tcpHealthCheck(let value): encoder.message(9, value)
            case .grpcHealthCheck(let value): encoder.message(11, value)
            case .customHealthCheck(let value): encoder.message(13, value)
            case nil: break
            }
            encoder.optional(12, noTrafficInterval, DurationCodec.self)
            encoder.optional(14, unhealthyInterval, DurationCodec.self)
            encoder.optional(15, unhealthyEdgeInterval, DurationCodec.self)
            encoder.optional(16, healthyEdgeInterval, DurationCodec.self)
            encoder.uint32(18, intervalJitterPercent)
            encoder.bool(19, alwaysLogHealthCheckFailures)
            encoder.optional(20, initialJitter, DurationCodec.self)
            encoder.message(21, _tlsOptions)
            encoder.message(22, _eventService)
            encoder.optional(23, transportSocketMatchCriteria, StructCodec.self)
            encoder.optional(24, noTrafficHealthyInterval, DurationCodec.self)
            encoder.messages(25, eventLogger)
            encoder.bool(26, alwaysLogHealthCheckSuccess)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&timeout, DurationCodec.self)
            case 2: try decoder.optional(&interval, DurationCodec.self)
            case 3: try decoder.optional(&intervalJitter, DurationCodec.self)
            case 4: try decoder.optional(&unhealthyThreshold, WrapperCodec<UInt32Codec>.self)
            case 5: try decoder.optional(&healthyThreshold, WrapperCodec<UInt32Codec>.self)
            case 6: try decoder.optional(&altPort, WrapperCodec<UInt32Codec>.self)
            case 7: try decoder.optional(&reuseConnection, WrapperCodec<BoolCodec>.self)
            case 8:
                var value = MessageCodec<EnvoyCore.HealthCheck.HttpHealthCheck>.blank
                if case .httpHealthCheck(let present) = healthChecker { value = present }
                try MessageCodec<EnvoyCore.HealthCheck.HttpHealthCheck>.decode(&decoder, &value)
                if decoder.isConsumed { healthChecker = .httpHealthCheck(value) }
            case 9:
                var value = MessageCodec<EnvoyCore.HealthCheck.TcpHealthCheck>.blank
                if case .tcpHealthCheck(let present) = healthChecker { value = present }
                try MessageCodec<EnvoyCore.HealthCheck.TcpHealthCheck>.decode(&decoder, &value)
                if decoder.isConsumed { healthChecker = .tcpHealthCheck(value) }
            case 11:
                var value = MessageCodec<EnvoyCore.HealthCheck.GrpcHealthCheck>.blank
                if case .grpcHealthCheck(let present) = healthChecker { value = present }
                try MessageCodec<EnvoyCore.HealthCheck.GrpcHealthCheck>.decode(&decoder, &value)
                if decoder.isConsumed { healthChecker = .grpcHealthCheck(value) }
            case 12: try decoder.optional(&noTrafficInterval, DurationCodec.self)
            case 13:
                var value = MessageCodec<EnvoyCore.HealthCheck.CustomHealthCheck>.blank
                if case .customHealthCheck(let present) = healthChecker { value = present }
                try MessageCodec<EnvoyCore.HealthCheck.CustomHealthCheck>.decode(&decoder, &value)
                if decoder.isConsumed { healthChecker = .customHealthCheck(value) }
            case 14: try decoder.optional(&unhealthyInterval, DurationCodec.self)
            case 15: try decoder.optional(&unhealthyEdgeInterval, DurationCodec.self)
            case 16: try decoder.optional(&healthyEdgeInterval, DurationCodec.self)
            case 18: try decoder.uint32(&intervalJitterPercent)
            case 19: try decoder.bool(&alwaysLogHealthCheckFailures)
            case 20: try decoder.optional(&initialJitter, DurationCodec.self)
            case 21: try decoder.message(&_tlsOptions)
            case 22: try decoder.message(&_eventService)
            case 23: try decoder.optional(&transportSocketMatchCriteria, StructCodec.self)
            case 24: try decoder.optional(&noTrafficHealthyInterval, DurationCodec.self)
            case 25: try decoder.messages(&eventLogger)
            case 26: try decoder.bool(&alwaysLogHealthCheckSuccess)
            default: break
            }
        }

        public enum HealthChecker: Sendable {
            indirect case httpHealthCheck(EnvoyCore.HealthCheck.HttpHealthCheck)
            case tcpHealthCheck(EnvoyCore.HealthCheck.TcpHealthCheck)
            case grpcHealthCheck(EnvoyCore.HealthCheck.GrpcHealthCheck)
            case customHealthCheck(EnvoyCore.HealthCheck.CustomHealthCheck)
        }

        /// A check by an extension.
        public struct CustomHealthCheck: Message {
            public var name: String = ""
            /// Which of `typedConfig` is given, if any.
            public var configType: ConfigType?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HealthCheck.CustomHealthCheck"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                switch configType {
                case .typedConfig(let value): encoder.message(3, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 3:
                    var value = MessageCodec<AnyMessage>.blank
                    if case .typedConfig(let present) = configType { value = present }
                    try MessageCodec<AnyMessage>.decode(&decoder, &value)
                    if decoder.isConsumed { configType = .typedConfig(value) }
                default: break
                }
            }

            public enum ConfigType: Sendable {
                case typedConfig(AnyMessage)
            }
        }

        /// Asks the service `grpc.health.v1.Health`.
        public struct GrpcHealthCheck: Message {
            public var serviceName: String = ""
            public var authority: String = ""
            public var initialMetadata: [EnvoyCore.HeaderValueOption] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HealthCheck.GrpcHealthCheck"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, serviceName)
                encoder.string(2, authority)
                encoder.messages(3, initialMetadata)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&serviceName)
                case 2: try decoder.string(&authority)
                case 3: try decoder.messages(&initialMetadata)
                default: break
                }
            }
        }

        /// Asks for a path; 200 is well, unless said otherwise.
        public struct HttpHealthCheck: Message {
            public var host: String = ""
            public var path: String = ""
            @Sub public var send: EnvoyCore.HealthCheck.Payload
            public var receive: [EnvoyCore.HealthCheck.Payload] = []
            public var requestHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
            public var requestHeadersToRemove: [String] = []
            public var expectedStatuses: [EnvoyType.Int64Range] = []
            public var codecClientType: EnvoyType.CodecClientType = EnvoyType.CodecClientType(rawValue: 0)
            @Sub public var serviceNameMatcher: EnvoyMatcher.StringMatcher
            public var retriableStatuses: [EnvoyType.Int64Range] = []
            public var method: EnvoyCore.RequestMethod = EnvoyCore.RequestMethod(rawValue: 0)
            public var responseBufferSize: UInt64?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HealthCheck.HttpHealthCheck"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, host)
                encoder.string(2, path)
                encoder.message(3, _send)
                encoder.messages(4, receive)
                encoder.messages(6, requestHeadersToAdd)
                encoder.items(8, requestHeadersToRemove, StringCodec.self)
                encoder.messages(9, expectedStatuses)
                encoder.enumeration(10, codecClientType)
                encoder.message(11, _serviceNameMatcher)
                encoder.messages(12, retriableStatuses)
                encoder.enumeration(13, method)
                encoder.optional(14, responseBufferSize, WrapperCodec<UInt64Codec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&host)
                case 2: try decoder.string(&path)
                case 3: try decoder.message(&_send)
                case 4: try decoder.messages(&receive)
                case 6: try decoder.messages(&requestHeadersToAdd)
                case 8: try decoder.items(&requestHeadersToRemove, StringCodec.self)
                case 9: try decoder.messages(&expectedStatuses)
                case 10: try decoder.enumeration(&codecClientType)
                case 11: try decoder.message(&_serviceNameMatcher)
                case 12: try decoder.messages(&retriableStatuses)
                case 13: try decoder.enumeration(&method)
                case 14: try decoder.optional(&responseBufferSize, WrapperCodec<UInt64Codec>.self)
                default: break
                }
            }
        }

        /// Bytes to send or to expect.
        public struct Payload: Message {
            /// Which of `text`, `binary` is given, if any.
            public var payload: PayloadChoice?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HealthCheck.Payload"]

            public func encode(to encoder: inout Encoder) {
                switch payload {
                case .text(let value): encoder.optional(1, value, StringCodec.self)
                case .binary(let value): encoder.optional(2, value, BytesCodec.self)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { payload = .text(value) }
                case 2:
                    var value = BytesCodec.blank
                    try BytesCodec.decode(&decoder, &value)
                    if decoder.isConsumed { payload = .binary(value) }
                default: break
                }
            }

            public enum PayloadChoice: Sendable {
                /// In hexadecimal digits.
                case text(String)
                /// As they are.
                case binary([UInt8])
            }
        }

        /// Connects, and compares bytes if some are given.
        public struct TcpHealthCheck: Message {
            @Sub public var send: EnvoyCore.HealthCheck.Payload
            public var receive: [EnvoyCore.HealthCheck.Payload] = []
            @Sub public var proxyProtocolConfig: EnvoyCore.ProxyProtocolConfig
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HealthCheck.TcpHealthCheck"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _send)
                encoder.messages(2, receive)
                encoder.message(3, _proxyProtocolConfig)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_send)
                case 2: try decoder.messages(&receive)
                case 3: try decoder.message(&_proxyProtocolConfig)
                default: break
                }
            }
        }

        /// TLS of health checks.
        public struct TlsOptions: Message {
            public var alpnProtocols: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HealthCheck.TlsOptions"]

            public func encode(to encoder: inout Encoder) {
                encoder.items(1, alpnProtocols, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.items(&alpnProtocols, StringCodec.self)
                default: break
                }
            }
        }
    }

    /// Where events of health checks are sent.
    public struct EventServiceConfig: Message {
        /// Which of `grpcService` is given, if any.
        public var configSourceSpecifier: ConfigSourceSpecifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.EventServiceConfig"]

        public func encode(to encoder: inout Encoder) {
            switch configSourceSpecifier {
            case .grpcService(let value): encoder.message(1, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyCore.GrpcService>.blank
                if case .grpcService(let present) = configSourceSpecifier { value = present }
                try MessageCodec<EnvoyCore.GrpcService>.decode(&decoder, &value)
                if decoder.isConsumed { configSourceSpecifier = .grpcService(value) }
            default: break
            }
        }

        public enum ConfigSourceSpecifier: Sendable {
            indirect case grpcService(EnvoyCore.GrpcService)
        }
    }

    /// Some states of health.
    public struct HealthStatusSet: Message {
        public var statuses: [EnvoyCore.HealthStatus] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HealthStatusSet"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, statuses, EnumerationCodec<EnvoyCore.HealthStatus>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&statuses, EnumerationCodec<EnvoyCore.HealthStatus>.self)
            default: break
            }
        }
    }

    /// Health of an endpoint as the control plane knows it.
    public struct HealthStatus: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// Nothing is known: counts as healthy.
        public static var unknown: Self { Self(rawValue: 0) }
        /// Gets traffic.
        public static var healthy: Self { Self(rawValue: 1) }
        /// Gets none.
        public static var unhealthy: Self { Self(rawValue: 2) }
        /// Gets none that is new; sessions may stay.
        public static var draining: Self { Self(rawValue: 3) }
        /// Did not answer in time: counts as unhealthy.
        public static var timeout: Self { Self(rawValue: 4) }
        /// Gets traffic when there are too few that are healthy.
        public static var degraded: Self { Self(rawValue: 5) }
    }
}
