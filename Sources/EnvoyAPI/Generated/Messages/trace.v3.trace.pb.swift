// Generated from envoy/config/trace/v3/trace.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyTrace {
    /// Who collects the spans of all connection managers.
    public struct Tracing: Message {
        @Sub public var http: EnvoyTrace.Tracing.Http
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.trace.v3.Tracing"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _http)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_http)
            default: break
            }
        }

        /// A collector of spans.
        public struct Http: Message {
            /// Name of the provider.
            public var name: String = ""
            /// Which of `typedConfig` is given, if any.
            public var configType: ConfigType?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.trace.v3.Tracing.Http"]

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
                /// Its configuration.
                case typedConfig(AnyMessage)
            }
        }
    }

    /// Spans in Zipkin's format.
    public struct ZipkinConfig: Message {
        /// The cluster of the collector.
        public var collectorCluster: String = ""
        /// Path of the collector's API.
        public var collectorEndpoint: String = ""
        /// Trace identifiers have 128 bits. Absent, 64.
        public var traceId128bit: Bool = false
        /// Client and server share a span. Absent, true.
        public var sharedSpanContext: Bool?
        /// Which API.
        public var collectorEndpointVersion: EnvoyTrace.ZipkinConfig.CollectorEndpointVersion = EnvoyTrace.ZipkinConfig.CollectorEndpointVersion(rawValue: 0)
        /// Host of requests to the collector. Absent, the cluster's name.
        public var collectorHostname: String = ""
        /// Which headers carry the context.
        public var traceContextOption: EnvoyTrace.ZipkinConfig.TraceContextOption = EnvoyTrace.ZipkinConfig.TraceContextOption(rawValue: 0)
        @Sub public var collectorService: EnvoyCore.HttpService
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.trace.v3.ZipkinConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, collectorCluster)
            encoder.string(2, collectorEndpoint)
            encoder.bool(3, traceId128bit)
            encoder.optional(4, sharedSpanContext, WrapperCodec<BoolCodec>.self)
            encoder.enumeration(5, collectorEndpointVersion)
            encoder.string(6, collectorHostname)
            encoder.enumeration(8, traceContextOption)
            encoder.message(9, _collectorService)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&collectorCluster)
            case 2: try decoder.string(&collectorEndpoint)
            case 3: try decoder.bool(&traceId128bit)
            case 4: try decoder.optional(&sharedSpanContext, WrapperCodec<BoolCodec>.self)
            case 5: try decoder.enumeration(&collectorEndpointVersion)
            case 6: try decoder.string(&collectorHostname)
            case 8: try decoder.enumeration(&traceContextOption)
            case 9: try decoder.message(&_collectorService)
            default: break
            }
        }

        /// APIs of Zipkin's collector.
        public struct CollectorEndpointVersion: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var deprecatedAndUnavailableDoNotUse: Self { Self(rawValue: 0) }
            public static var httpJson: Self { Self(rawValue: 1) }
            public static var httpProto: Self { Self(rawValue: 2) }
            public static var grpc: Self { Self(rawValue: 3) }
        }

        /// Which headers carry the context of a trace.
        public struct TraceContextOption: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var useB3: Self { Self(rawValue: 0) }
            public static var useB3WithW3cPropagation: Self { Self(rawValue: 1) }
        }
    }

    /// Spans by OpenTelemetry's protocol.
    public struct OpenTelemetryConfig: Message {
        /// The collector, by gRPC.
        @Sub public var grpcService: EnvoyCore.GrpcService
        /// Name of the service in spans. Absent, `unknown_service:envoy`.
        public var serviceName: String = ""
        /// The collector, by HTTP.
        @Sub public var httpService: EnvoyCore.HttpService
        /// Where further attributes of the resource come from.
        public var resourceDetectors: [EnvoyCore.TypedExtensionConfig] = []
        /// Which requests are traced. Absent, as the connection manager says.
        @Sub public var sampler: EnvoyCore.TypedExtensionConfig
        public var maxCacheSize: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.trace.v3.OpenTelemetryConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _grpcService)
            encoder.string(2, serviceName)
            encoder.message(3, _httpService)
            encoder.messages(4, resourceDetectors)
            encoder.message(5, _sampler)
            encoder.optional(6, maxCacheSize, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_grpcService)
            case 2: try decoder.string(&serviceName)
            case 3: try decoder.message(&_httpService)
            case 4: try decoder.messages(&resourceDetectors)
            case 5: try decoder.message(&_sampler)
            case 6: try decoder.optional(&maxCacheSize, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }
    }

    /// Spans for Datadog's agent.
    public struct DatadogConfig: Message {
        public var collectorCluster: String = ""
        public var serviceName: String = ""
        public var collectorHostname: String = ""
        @Sub public var remoteConfig: EnvoyTrace.DatadogRemoteConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.trace.v3.DatadogConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, collectorCluster)
            encoder.string(2, serviceName)
            encoder.string(3, collectorHostname)
            encoder.message(4, _remoteConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&collectorCluster)
            case 2: try decoder.string(&serviceName)
            case 3: try decoder.string(&collectorHostname)
            case 4: try decoder.message(&_remoteConfig)
            default: break
            }
        }
    }

    /// How often Datadog's agent is asked for settings.
    public struct DatadogRemoteConfig: Message {
        public var pollingInterval: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.trace.v3.DatadogRemoteConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, pollingInterval, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&pollingInterval, DurationCodec.self)
            default: break
            }
        }
    }

    /// Spans for SkyWalking.
    public struct SkyWalkingConfig: Message {
        @Sub public var grpcService: EnvoyCore.GrpcService
        @Sub public var clientConfig: EnvoyTrace.ClientConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.trace.v3.SkyWalkingConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _grpcService)
            encoder.message(2, _clientConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_grpcService)
            case 2: try decoder.message(&_clientConfig)
            default: break
            }
        }
    }

    /// What SkyWalking gets to know of a service.
    public struct ClientConfig: Message {
        public var serviceName: String = ""
        public var instanceName: String = ""
        /// Which of `backendToken` is given, if any.
        public var backendTokenSpecifier: BackendTokenSpecifier?
        public var maxCacheSize: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.trace.v3.ClientConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, serviceName)
            encoder.string(2, instanceName)
            switch backendTokenSpecifier {
            case .backendToken(let value): encoder.optional(3, value, StringCodec.self)
            case nil: break
            }
            encoder.optional(4, maxCacheSize, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&serviceName)
            case 2: try decoder.string(&instanceName)
            case 3:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { backendTokenSpecifier = .backendToken(value) }
            case 4: try decoder.optional(&maxCacheSize, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }

        public enum BackendTokenSpecifier: Sendable {
            case backendToken(String)
        }
    }
}
