// Generated from envoy/config/core/v3/service.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCore {
    /// A gRPC service that the proxy calls.
    public struct GrpcService: Message {
        /// Which of `envoyGrpc` is given, if any.
        public var targetSpecifier: TargetSpecifier?
        /// How long a call may take.
        public var timeout: Duration?
        /// Headers of each call.
        public var initialMetadata: [EnvoyCore.HeaderValue] = []
        @Sub public var retryPolicy: EnvoyCore.RetryPolicy
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.GrpcService"]

        public func encode(to encoder: inout Encoder) {
            switch targetSpecifier {
            case .envoyGrpc(let value): encoder.message(1, value)
            case nil: break
            }
            encoder.optional(3, timeout, DurationCodec.self)
            encoder.messages(5, initialMetadata)
            encoder.message(6, _retryPolicy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyCore.GrpcService.EnvoyGrpc>.blank
                if case .envoyGrpc(let present) = targetSpecifier { value = present }
                try MessageCodec<EnvoyCore.GrpcService.EnvoyGrpc>.decode(&decoder, &value)
                if decoder.isConsumed { targetSpecifier = .envoyGrpc(value) }
            case 3: try decoder.optional(&timeout, DurationCodec.self)
            case 5: try decoder.messages(&initialMetadata)
            case 6: try decoder.message(&_retryPolicy)
            default: break
            }
        }

        public enum TargetSpecifier: Sendable {
            /// By a cluster of the proxy.
            case envoyGrpc(EnvoyCore.GrpcService.EnvoyGrpc)
        }

        /// A gRPC service that a cluster of the proxy reaches.
        public struct EnvoyGrpc: Message {
            /// The cluster.
            public var clusterName: String = ""
            /// The authority of calls. Absent, the cluster's name.
            public var authority: String = ""
            @Sub public var retryPolicy: EnvoyCore.RetryPolicy
            public var maxReceiveMessageLength: UInt32?
            public var skipEnvoyHeaders: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.GrpcService.EnvoyGrpc"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, clusterName)
                encoder.string(2, authority)
                encoder.message(3, _retryPolicy)
                encoder.optional(4, maxReceiveMessageLength, WrapperCodec<UInt32Codec>.self)
                encoder.bool(5, skipEnvoyHeaders)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&clusterName)
                case 2: try decoder.string(&authority)
                case 3: try decoder.message(&_retryPolicy)
                case 4: try decoder.optional(&maxReceiveMessageLength, WrapperCodec<UInt32Codec>.self)
                case 5: try decoder.bool(&skipEnvoyHeaders)
                default: break
                }
            }
        }
    }

    /// How calls of the proxy's own are repeated.
    public struct RetryPolicy: Message {
        @Sub public var retryBackOff: EnvoyCore.BackoffStrategy
        public var numRetries: UInt32?
        public var retryOn: String = ""
        @Sub public var retryPriority: EnvoyCore.RetryPolicy.RetryPriority
        public var retryHostPredicate: [EnvoyCore.RetryPolicy.RetryHostPredicate] = []
        public var hostSelectionRetryMaxAttempts: Int64 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.RetryPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _retryBackOff)
            encoder.optional(2, numRetries, WrapperCodec<UInt32Codec>.self)
            encoder.string(3, retryOn)
            encoder.message(4, _retryPriority)
            encoder.messages(5, retryHostPredicate)
            encoder.int64(6, hostSelectionRetryMaxAttempts)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_retryBackOff)
            case 2: try decoder.optional(&numRetries, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.string(&retryOn)
            case 4: try decoder.message(&_retryPriority)
            case 5: try decoder.messages(&retryHostPredicate)
            case 6: try decoder.int64(&hostSelectionRetryMaxAttempts)
            default: break
            }
        }

        /// An extension that refuses endpoints for a retry.
        public struct RetryHostPredicate: Message {
            public var name: String = ""
            /// Which of `typedConfig` is given, if any.
            public var configType: ConfigType?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.RetryPolicy.RetryHostPredicate"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                switch configType {
                case .typedConfig(let value): encoder.message(2, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2:
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

        /// An extension that chooses the priority for a retry.
        public struct RetryPriority: Message {
            public var name: String = ""
            /// Which of `typedConfig` is given, if any.
            public var configType: ConfigType?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.RetryPolicy.RetryPriority"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                switch configType {
                case .typedConfig(let value): encoder.message(2, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2:
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
    }

    /// Times between attempts, which grow with a random part.
    public struct BackoffStrategy: Message {
        /// The first.
        public var baseInterval: Duration?
        /// The longest. Absent, ten times the first.
        public var maxInterval: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.BackoffStrategy"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, baseInterval, DurationCodec.self)
            encoder.optional(2, maxInterval, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&baseInterval, DurationCodec.self)
            case 2: try decoder.optional(&maxInterval, DurationCodec.self)
            default: break
            }
        }
    }

    /// An HTTP service that the proxy calls.
    public struct HttpUri: Message {
        /// The address, as in a browser.
        public var uri: String = ""
        /// Which of `cluster` is given, if any.
        public var httpUpstreamType: HttpUpstreamType?
        /// How long an answer may take.
        public var timeout: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HttpUri"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, uri)
            switch httpUpstreamType {
            case .cluster(let value): encoder.optional(2, value, StringCodec.self)
            case nil: break
            }
            encoder.optional(3, timeout, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&uri)
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { httpUpstreamType = .cluster(value) }
            case 3: try decoder.optional(&timeout, DurationCodec.self)
            default: break
            }
        }

        public enum HttpUpstreamType: Sendable {
            /// The cluster that reaches it.
            case cluster(String)
        }
    }

    /// Bytes from here or from afar.
    public struct AsyncDataSource: Message {
        /// Which of `local`, `remote` is given, if any.
        public var specifier: Specifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.AsyncDataSource"]

        public func encode(to encoder: inout Encoder) {
            switch specifier {
            case .local(let value): encoder.message(1, value)
            case .remote(let value): encoder.message(2, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyCore.DataSource>.blank
                if case .local(let present) = specifier { value = present }
                try MessageCodec<EnvoyCore.DataSource>.decode(&decoder, &value)
                if decoder.isConsumed { specifier = .local(value) }
            case 2:
                var value = MessageCodec<EnvoyCore.RemoteDataSource>.blank
                if case .remote(let present) = specifier { value = present }
                try MessageCodec<EnvoyCore.RemoteDataSource>.decode(&decoder, &value)
                if decoder.isConsumed { specifier = .remote(value) }
            default: break
            }
        }

        public enum Specifier: Sendable {
            case local(EnvoyCore.DataSource)
            case remote(EnvoyCore.RemoteDataSource)
        }
    }

    /// Bytes that are fetched, and the digest that they have to have.
    public struct RemoteDataSource: Message {
        @Sub public var httpUri: EnvoyCore.HttpUri
        /// The digest, in hexadecimal digits.
        public var sha256: String = ""
        @Sub public var retryPolicy: EnvoyCore.RetryPolicy
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.RemoteDataSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _httpUri)
            encoder.string(2, sha256)
            encoder.message(3, _retryPolicy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_httpUri)
            case 2: try decoder.string(&sha256)
            case 3: try decoder.message(&_retryPolicy)
            default: break
            }
        }
    }

    /// An HTTP service with headers to send.
    public struct HttpService: Message {
        @Sub public var httpUri: EnvoyCore.HttpUri
        public var requestHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HttpService"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _httpUri)
            encoder.messages(2, requestHeadersToAdd)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_httpUri)
            case 2: try decoder.messages(&requestHeadersToAdd)
            default: break
            }
        }
    }
}
