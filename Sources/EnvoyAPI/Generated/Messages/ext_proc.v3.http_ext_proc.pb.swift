// Generated from envoy/extensions/filters/http/ext_proc/v3/http_ext_proc.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHTTPExtProc {
    /// Another configuration for a route.
    public struct ExtProcPerRoute: Message {
        /// Which of `disabled`, `overrides` is given, if any.
        public var override: Override?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_proc.v3.ExtProcPerRoute"]

        public func encode(to encoder: inout Encoder) {
            switch override {
            case .disabled(let value): encoder.optional(1, value, BoolCodec.self)
            case .overrides(let value): encoder.message(2, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { override = .disabled(value) }
            case 2:
                var value = MessageCodec<EnvoyHTTPExtProc.ExtProcOverrides>.blank
                if case .overrides(let present) = override { value = present }
                try MessageCodec<EnvoyHTTPExtProc.ExtProcOverrides>.decode(&decoder, &value)
                if decoder.isConsumed { override = .overrides(value) }
            default: break
            }
        }

        public enum Override: Sendable {
            case disabled(Bool)
            case overrides(EnvoyHTTPExtProc.ExtProcOverrides)
        }
    }

    /// What is different for a route.
    public struct ExtProcOverrides: Message {
        @Sub public var processingMode: EnvoyHTTPExtProc.ProcessingMode
        public var requestAttributes: [String] = []
        public var responseAttributes: [String] = []
        @Sub public var grpcService: EnvoyCore.GrpcService
        @Sub public var metadataOptions: EnvoyHTTPExtProc.MetadataOptions
        public var grpcInitialMetadata: [EnvoyCore.HeaderValue] = []
        public var failureModeAllow: Bool?
        @Sub public var processingRequestModifier: EnvoyCore.TypedExtensionConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_proc.v3.ExtProcOverrides"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _processingMode)
            encoder.items(3, requestAttributes, StringCodec.self)
            encoder.items(4, responseAttributes, StringCodec.self)
            encoder.message(5, _grpcService)
            encoder.message(6, _metadataOptions)
            encoder.messages(7, grpcInitialMetadata)
            encoder.optional(8, failureModeAllow, WrapperCodec<BoolCodec>.self)
            encoder.message(9, _processingRequestModifier)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_processingMode)
            case 3: try decoder.items(&requestAttributes, StringCodec.self)
            case 4: try decoder.items(&responseAttributes, StringCodec.self)
            case 5: try decoder.message(&_grpcService)
            case 6: try decoder.message(&_metadataOptions)
            case 7: try decoder.messages(&grpcInitialMetadata)
            case 8: try decoder.optional(&failureModeAllow, WrapperCodec<BoolCodec>.self)
            case 9: try decoder.message(&_processingRequestModifier)
            default: break
            }
        }
    }

    /// What the service sees of requests and responses.
    public struct ProcessingMode: Message {
        public var requestHeaderMode: EnvoyHTTPExtProc.ProcessingMode.HeaderSendMode = EnvoyHTTPExtProc.ProcessingMode.HeaderSendMode(rawValue: 0)
        public var responseHeaderMode: EnvoyHTTPExtProc.ProcessingMode.HeaderSendMode = EnvoyHTTPExtProc.ProcessingMode.HeaderSendMode(rawValue: 0)
        public var requestBodyMode: EnvoyHTTPExtProc.ProcessingMode.BodySendMode = EnvoyHTTPExtProc.ProcessingMode.BodySendMode(rawValue: 0)
        public var responseBodyMode: EnvoyHTTPExtProc.ProcessingMode.BodySendMode = EnvoyHTTPExtProc.ProcessingMode.BodySendMode(rawValue: 0)
        public var requestTrailerMode: EnvoyHTTPExtProc.ProcessingMode.HeaderSendMode = EnvoyHTTPExtProc.ProcessingMode.HeaderSendMode(rawValue: 0)
        public var responseTrailerMode: EnvoyHTTPExtProc.ProcessingMode.HeaderSendMode = EnvoyHTTPExtProc.ProcessingMode.HeaderSendMode(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_proc.v3.ProcessingMode"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, requestHeaderMode)
            encoder.enumeration(2, responseHeaderMode)
            encoder.enumeration(3, requestBodyMode)
            encoder.enumeration(4, responseBodyMode)
            encoder.enumeration(5, requestTrailerMode)
            encoder.enumeration(6, responseTrailerMode)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&requestHeaderMode)
            case 2: try decoder.enumeration(&responseHeaderMode)
            case 3: try decoder.enumeration(&requestBodyMode)
            case 4: try decoder.enumeration(&responseBodyMode)
            case 5: try decoder.enumeration(&requestTrailerMode)
            case 6: try decoder.enumeration(&responseTrailerMode)
            default: break
            }
        }

        public struct BodySendMode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var `none`: Self { Self(rawValue: 0) }
            public static var streamed: Self { Self(rawValue: 1) }
            public static var buffered: Self { Self(rawValue: 2) }
            public static var bufferedPartial: Self { Self(rawValue: 3) }
            public static var fullDuplexStreamed: Self { Self(rawValue: 4) }
            public static var grpc: Self { Self(rawValue: 5) }
        }

        public struct HeaderSendMode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var `default`: Self { Self(rawValue: 0) }
            public static var send: Self { Self(rawValue: 1) }
            public static var skip: Self { Self(rawValue: 2) }
        }
    }

    /// Metadata that is exchanged with the service.
    public struct MetadataOptions: Message {
        @Sub public var forwardingNamespaces: EnvoyHTTPExtProc.MetadataOptions.MetadataNamespaces
        @Sub public var receivingNamespaces: EnvoyHTTPExtProc.MetadataOptions.MetadataNamespaces
        @Sub public var clusterMetadataForwardingNamespaces: EnvoyHTTPExtProc.MetadataOptions.MetadataNamespaces
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_proc.v3.MetadataOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _forwardingNamespaces)
            encoder.message(2, _receivingNamespaces)
            encoder.message(3, _clusterMetadataForwardingNamespaces)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_forwardingNamespaces)
            case 2: try decoder.message(&_receivingNamespaces)
            case 3: try decoder.message(&_clusterMetadataForwardingNamespaces)
            default: break
            }
        }

        public struct MetadataNamespaces: Message {
            public var untyped: [String] = []
            public var typed: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_proc.v3.MetadataOptions.MetadataNamespaces"]

            public func encode(to encoder: inout Encoder) {
                encoder.items(1, untyped, StringCodec.self)
                encoder.items(2, typed, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.items(&untyped, StringCodec.self)
                case 2: try decoder.items(&typed, StringCodec.self)
                default: break
                }
            }
        }
    }

    /// Lets a service look at requests and responses, and change them.
    public struct ExternalProcessor: Message {
        @Sub public var grpcService: EnvoyCore.GrpcService
        public var failureModeAllow: Bool = false
        @Sub public var processingMode: EnvoyHTTPExtProc.ProcessingMode
        public var requestAttributes: [String] = []
        public var responseAttributes: [String] = []
        public var messageTimeout: Duration?
        public var statPrefix: String = ""
        @Sub public var mutationRules: EnvoyMutationRules.HeaderMutationRules
        public var maxMessageTimeout: Duration?
        public var disableClearRouteCache: Bool = false
        @Sub public var forwardRules: EnvoyHTTPExtProc.HeaderForwardingRules
        public var filterMetadata: Struct?
        public var allowModeOverride: Bool = false
        public var disableImmediateResponse: Bool = false
        @Sub public var metadataOptions: EnvoyHTTPExtProc.MetadataOptions
        public var observabilityMode: Bool = false
        public var routeCacheAction: EnvoyHTTPExtProc.ExternalProcessor.RouteCacheAction = EnvoyHTTPExtProc.ExternalProcessor.RouteCacheAction(rawValue: 0)
        public var deferredCloseTimeout: Duration?
        @Sub public var httpService: EnvoyHTTPExtProc.ExtProcHttpService
        public var sendBodyWithoutWaitingForHeaderResponse: Bool = false
        public var allowedOverrideModes: [EnvoyHTTPExtProc.ProcessingMode] = []
        @Sub public var onProcessingResponse: EnvoyCore.TypedExtensionConfig
        @Sub public var statusOnError: EnvoyType.HttpStatus
        @Sub public var processingRequestModifier: EnvoyCore.TypedExtensionConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_proc.v3.ExternalProcessor"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _grpcService)
            encoder.bool(2, failureModeAllow)
            encoder.message(3, _processingMode)
            encoder.items(5, requestAttributes, StringCodec.self)
            encoder.items(6, responseAttributes, StringCodec.self)
            encoder.optional(7, messageTimeout, DurationCodec.self)
            encoder.string(8, statPrefix)
            encoder.message(9, _mutationRules)
            encoder.optional(10, maxMessageTimeout, DurationCodec.self)
            encoder.bool(11, disableClearRouteCache)
            encoder.message(12, _forwardRules)
            encoder.optional(13, filterMetadata, StructCodec.self)
            encoder.bool(14, allowModeOverride)
            encoder.bool(15, disableImmediateResponse)
            encoder.message(16, _metadataOptions)
            encoder.bool(17, observabilityMode)
            encoder.enumeration(18, routeCacheAction)
            encoder.optional(19, deferredCloseTimeout, DurationCodec.self)
            encoder.message(20, _httpService)
            encoder.bool(21, sendBodyWithoutWaitingForHeaderResponse)
            encoder.messages(22, allowedOverrideModes)
            encoder.message(23, _onProcessingResponse)
            encoder.message(24, _statusOnError)
            encoder.message(25, _processingRequestModifier)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_grpcService)
            case 2: try decoder.bool(&failureModeAllow)
            case 3: try decoder.message(&_processingMode)
            case 5: try decoder.items(&requestAttributes, StringCodec.self)
            case 6: try decoder.items(&responseAttributes, StringCodec.self)
            case 7: try decoder.optional(&messageTimeout, DurationCodec.self)
            case 8: try decoder.string(&statPrefix)
            case 9: try decoder.message(&_mutationRules)
            case 10: try decoder.optional(&maxMessageTimeout, DurationCodec.self)
            case 11: try decoder.bool(&disableClearRouteCache)
            case 12: try decoder.message(&_forwardRules)
            case 13: try decoder.optional(&filterMetadata, StructCodec.self)
            case 14: try decoder.bool(&allowModeOverride)
            case 15: try decoder.bool(&disableImmediateResponse)
            case 16: try decoder.message(&_metadataOptions)
            case 17: try decoder.bool(&observabilityMode)
            case 18: try decoder.enumeration(&routeCacheAction)
            case 19: try decoder.optional(&deferredCloseTimeout, DurationCodec.self)
            case 20: try decoder.message(&_httpService)
            case 21: try decoder.bool(&sendBodyWithoutWaitingForHeaderResponse)
            case 22: try decoder.messages(&allowedOverrideModes)
            case 23: try decoder.message(&_onProcessingResponse)
            case 24: try decoder.message(&_statusOnError)
            case 25: try decoder.message(&_processingRequestModifier)
            default: break
            }
        }

        public struct RouteCacheAction: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var `default`: Self { Self(rawValue: 0) }
            public static var clear: Self { Self(rawValue: 1) }
            public static var retain: Self { Self(rawValue: 2) }
        }
    }

    /// Headers that the service gets.
    public struct HeaderForwardingRules: Message {
        @Sub public var allowedHeaders: EnvoyMatcher.ListStringMatcher
        @Sub public var disallowedHeaders: EnvoyMatcher.ListStringMatcher
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_proc.v3.HeaderForwardingRules"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _allowedHeaders)
            encoder.message(2, _disallowedHeaders)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_allowedHeaders)
            case 2: try decoder.message(&_disallowedHeaders)
            default: break
            }
        }
    }

    public struct ExtProcHttpService: Message {
        @Sub public var httpService: EnvoyCore.HttpService
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_proc.v3.ExtProcHttpService"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _httpService)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_httpService)
            default: break
            }
        }
    }
}
