// Generated from envoy/config/core/v3/config_source.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCore {
    /// Where the configuration of one extension is asked for.
    public struct ExtensionConfigSource: Message {
        /// The source.
        @Sub public var configSource: EnvoyCore.ConfigSource
        /// What holds until the configuration comes, and if it does not.
        @Sub public var defaultConfig: AnyMessage
        /// Starts with the default at once, without waiting.
        public var applyDefaultConfigWithoutWarming: Bool = false
        /// Kinds of configuration that are accepted.
        public var typeUrls: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.ExtensionConfigSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _configSource)
            encoder.message(2, _defaultConfig)
            encoder.bool(3, applyDefaultConfigWithoutWarming)
            encoder.items(4, typeUrls, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_configSource)
            case 2: try decoder.message(&_defaultConfig)
            case 3: try decoder.bool(&applyDefaultConfigWithoutWarming)
            case 4: try decoder.items(&typeUrls, StringCodec.self)
            default: break
            }
        }
    }

    /// Where a kind of configuration is asked for.
    public struct ConfigSource: Message {
        /// Which of `apiConfigSource`, `ads`, `self`, `pathConfigSource` is given, if any.
        public var configSourceSpecifier: ConfigSourceSpecifier?
        /// How long the proxy waits at its start. Absent, 15s; 0 waits without limit.
        public var initialFetchTimeout: Duration?
        /// Version of the resources; V3.
        public var resourceApiVersion: EnvoyCore.ApiVersion = EnvoyCore.ApiVersion(rawValue: 0)
        public var authorities: [XDSCore.Authority] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.ConfigSource"]

        public func encode(to encoder: inout Encoder) {
            switch configSourceSpecifier {
            case .apiConfigSource(let value): encoder.message(2, value)
            case .ads(let value): encoder.message(3, value)
            case .`self`(let value): encoder.message(5, value)
            case .pathConfigSource(let value): encoder.message(8, value)
            case nil: break
            }
            encoder.optional(4, initialFetchTimeout, DurationCodec.self)
            encoder.enumeration(6, resourceApiVersion)
            encoder.messages(7, authorities)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2:
                var value = MessageCodec<EnvoyCore.ApiConfigSource>.blank
                if case .apiConfigSource(let present) = configSourceSpecifier { value = present }
                try MessageCodec<EnvoyCore.ApiConfigSource>.decode(&decoder, &value)
                if decoder.isConsumed { configSourceSpecifier = .apiConfigSource(value) }
            case 3:
                var value = MessageCodec<EnvoyCore.AggregatedConfigSource>.blank
                if case .ads(let present) = configSourceSpecifier { value = present }
                try MessageCodec<EnvoyCore.AggregatedConfigSource>.decode(&decoder, &value)
                if decoder.isConsumed { configSourceSpecifier = .ads(value) }
            case 4: try decoder.optional(&initialFetchTimeout, DurationCodec.self)
            case 5:
                var value = MessageCodec<EnvoyCore.SelfConfigSource>.blank
                if case .`self`(let present) = configSourceSpecifier { value = present }
                try MessageCodec<EnvoyCore.SelfConfigSource>.decode(&decoder, &value)
                if decoder.isConsumed { configSourceSpecifier = .`self`(value) }
            case 6: try decoder.enumeration(&resourceApiVersion)
            case 7: try decoder.messages(&authorities)
            case 8:
                var value = MessageCodec<EnvoyCore.PathConfigSource>.blank
                if case .pathConfigSource(let present) = configSourceSpecifier { value = present }
                try MessageCodec<EnvoyCore.PathConfigSource>.decode(&decoder, &value)
                if decoder.isConsumed { configSourceSpecifier = .pathConfigSource(value) }
            default: break
            }
        }

        public enum ConfigSourceSpecifier: Sendable {
            /// A server of its own.
            case apiConfigSource(EnvoyCore.ApiConfigSource)
            /// The aggregated stream of the bootstrap.
            case ads(EnvoyCore.AggregatedConfigSource)
            /// The server that sent the resource with this source.
            case `self`(EnvoyCore.SelfConfigSource)
            /// A file.
            case pathConfigSource(EnvoyCore.PathConfigSource)
        }
    }

    /// A server that configuration is asked from.
    public struct ApiConfigSource: Message {
        /// How it is asked.
        public var apiType: EnvoyCore.ApiConfigSource.ApiType = EnvoyCore.ApiConfigSource.ApiType(rawValue: 0)
        public var clusterNames: [String] = []
        public var refreshDelay: Duration?
        /// The server.
        public var grpcServices: [EnvoyCore.GrpcService] = []
        public var requestTimeout: Duration?
        @Sub public var rateLimitSettings: EnvoyCore.RateLimitSettings
        /// Later requests of a stream leave the node out.
        public var setNodeOnFirstMessageOnly: Bool = false
        /// Version of the protocol; V3.
        public var transportApiVersion: EnvoyCore.ApiVersion = EnvoyCore.ApiVersion(rawValue: 0)
        public var configValidators: [EnvoyCore.TypedExtensionConfig] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.ApiConfigSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, apiType)
            encoder.items(2, clusterNames, StringCodec.self)
            encoder.optional(3, refreshDelay, DurationCodec.self)
            encoder.messages(4, grpcServices)
            encoder.optional(5, requestTimeout, DurationCodec.self)
            encoder.message(6, _rateLimitSettings)
            encoder.bool(7, setNodeOnFirstMessageOnly)
            encoder.enumeration(8, transportApiVersion)
            encoder.messages(9, configValidators)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&apiType)
            case 2: try decoder.items(&clusterNames, StringCodec.self)
            case 3: try decoder.optional(&refreshDelay, DurationCodec.self)
            case 4: try decoder.messages(&grpcServices)
            case 5: try decoder.optional(&requestTimeout, DurationCodec.self)
            case 6: try decoder.message(&_rateLimitSettings)
            case 7: try decoder.bool(&setNodeOnFirstMessageOnly)
            case 8: try decoder.enumeration(&transportApiVersion)
            case 9: try decoder.messages(&configValidators)
            default: break
            }
        }

        /// How a server is asked.
        public struct ApiType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var deprecatedAndUnavailableDoNotUse: Self { Self(rawValue: 0) }
            /// HTTP requests, again and again.
            public static var rest: Self { Self(rawValue: 1) }
            /// A stream for each kind of resource, in full each time.
            public static var grpc: Self { Self(rawValue: 2) }
            /// A stream for each kind of resource, by what has changed.
            public static var deltaGrpc: Self { Self(rawValue: 3) }
            /// The aggregated stream, in full each time.
            public static var aggregatedGrpc: Self { Self(rawValue: 5) }
            /// The aggregated stream, by what has changed.
            public static var aggregatedDeltaGrpc: Self { Self(rawValue: 6) }
        }
    }

    /// How often a server may be asked.
    public struct RateLimitSettings: Message {
        public var maxTokens: UInt32?
        public var fillRate: Double?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.RateLimitSettings"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, maxTokens, WrapperCodec<UInt32Codec>.self)
            encoder.optional(2, fillRate, WrapperCodec<DoubleCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&maxTokens, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.optional(&fillRate, WrapperCodec<DoubleCodec>.self)
            default: break
            }
        }
    }

    /// The aggregated stream of the bootstrap.
    public struct AggregatedConfigSource: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.AggregatedConfigSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// The server that sent the resource.
    public struct SelfConfigSource: Message {
        public var transportApiVersion: EnvoyCore.ApiVersion = EnvoyCore.ApiVersion(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.SelfConfigSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, transportApiVersion)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&transportApiVersion)
            default: break
            }
        }
    }

    /// A file, read again when it is moved into place.
    public struct PathConfigSource: Message {
        public var path: String = ""
        @Sub public var watchedDirectory: EnvoyCore.WatchedDirectory
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.PathConfigSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, path)
            encoder.message(2, _watchedDirectory)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&path)
            case 2: try decoder.message(&_watchedDirectory)
            default: break
            }
        }
    }

    /// Versions of the API; only V3 is left.
    public struct ApiVersion: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var auto: Self { Self(rawValue: 0) }
        public static var v2: Self { Self(rawValue: 1) }
        public static var v3: Self { Self(rawValue: 2) }
    }
}
