// Generated from envoy/extensions/filters/http/ext_authz/v3/http_ext_authz.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHTTPExtAuthz {
    /// Asks a service whether a request is allowed.
    public struct ExtAuthz: Message {
        /// Which of `grpcService`, `httpService` is given, if any.
        public var services: Services?
        /// Allows requests when the service does not answer.
        public var failureModeAllow: Bool = false
        /// Sends the body too.
        @Sub public var withRequestBody: EnvoyHTTPExtAuthz.BufferSettings
        /// Chooses the route anew when the service has changed headers.
        public var clearRouteCache: Bool = false
        /// What is answered when the service fails. Absent, 403.
        @Sub public var statusOnError: EnvoyType.HttpStatus
        /// Metadata that the service gets.
        public var metadataContextNamespaces: [String] = []
        /// Share of the requests that are asked about. Absent, all.
        @Sub public var filterEnabled: EnvoyCore.RuntimeFractionalPercent
        /// Sends the client's certificate.
        public var includePeerCertificate: Bool = false
        @Sub public var denyAtDisable: EnvoyCore.RuntimeFeatureFlag
        public var transportApiVersion: EnvoyCore.ApiVersion = EnvoyCore.ApiVersion(rawValue: 0)
        public var statPrefix: String = ""
        /// Asks only about requests whose metadata fits.
        @Sub public var filterEnabledMetadata: EnvoyMatcher.MetadataMatcher
        public var bootstrapMetadataLabelsKey: String = ""
        public var typedMetadataContextNamespaces: [String] = []
        /// Headers of the request that the service gets.
        @Sub public var allowedHeaders: EnvoyMatcher.ListStringMatcher
        public var includeTlsSession: Bool = false
        public var failureModeAllowHeaderAdd: Bool = false
        public var chargeClusterResponseStats: Bool?
        public var routeMetadataContextNamespaces: [String] = []
        public var routeTypedMetadataContextNamespaces: [String] = []
        public var encodeRawHeaders: Bool = false
        public var validateMutations: Bool = false
        @Sub public var disallowedHeaders: EnvoyMatcher.ListStringMatcher
        @Sub public var decoderHeaderMutationRules: EnvoyMutationRules.HeaderMutationRules
        public var enableDynamicMetadataIngestion: Bool?
        public var filterMetadata: Struct?
        public var emitFilterStateStats: Bool = false
        public var maxDeniedResponseBodyBytes: UInt32 = 0
        public var enforceResponseHeaderLimits: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_authz.v3.ExtAuthz"]

        public func encode(to encoder: inout Encoder) {
            switch services {
            case .grpcService(let value): encoder.message(1, value)
            case .httpService(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.bool(2, failureModeAllow)
            encoder.message(5, _withRequestBody)
            encoder.bool(6, clearRouteCache)
            encoder.message(7, _statusOnError)
            encoder.items(8, metadataContextNamespaces, StringCodec.self)
            encoder.message(9, _filterEnabled)
            encoder.bool(10, includePeerCertificate)
            encoder.message(11, _denyAtDisable)
            encoder.enumeration(12, transportApiVersion)
            encoder.string(13, statPrefix)
            encoder.message(14, _filterEnabledMetadata)
            encoder.string(15, bootstrapMetadataLabelsKey)
            encoder.items(16, typedMetadataContextNamespaces, StringCodec.self)
            encoder.message(17, _allowedHeaders)
            encoder.bool(18, includeTlsSession)
            encoder.bool(19, failureModeAllowHeaderAdd)
            encoder.optional(20, chargeClusterResponseStats, WrapperCodec<BoolCodec>.self)
            encoder.items(21, routeMetadataContextNamespaces, StringCodec.self)
            encoder.items(22, routeTypedMetadataContextNamespaces, StringCodec.self)
            encoder.bool(23, encodeRawHeaders)
            encoder.bool(24, validateMutations)
            encoder.message(25, _disallowedHeaders)
            encoder.message(26, _decoderHeaderMutationRules)
            encoder.optional(27, enableDynamicMetadataIngestion, WrapperCodec<BoolCodec>.self)
            encoder.optional(28, filterMetadata, StructCodec.self)
            encoder.bool(29, emitFilterStateStats)
            encoder.uint32(30, maxDeniedResponseBodyBytes)
            encoder.bool(31, enforceResponseHeaderLimits)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyCore.GrpcService>.blank
                if case .grpcService(let present) = services { value = present }
                try MessageCodec<EnvoyCore.GrpcService>.decode(&decoder, &value)
                if decoder.isConsumed { services = .grpcService(value) }
            case 2: try decoder.bool(&failureModeAllow)
            case 3:
                var value = MessageCodec<EnvoyHTTPExtAuthz.HttpService>.blank
                if case .httpService(let present) = services { value = present }
                try MessageCodec<EnvoyHTTPExtAuthz.HttpService>.decode(&decoder, &value)
                if decoder.isConsumed { services = .httpService(value) }
            case 5: try decoder.message(&_withRequestBody)
            case 6: try decoder.bool(&clearRouteCache)
            case 7: try decoder.message(&_statusOnError)
            case 8: try decoder.items(&metadataContextNamespaces, StringCodec.self)
            case 9: try decoder.message(&_filterEnabled)
            case 10: try decoder.bool(&includePeerCertificate)
            case 11: try decoder.message(&_denyAtDisable)
            case 12: try decoder.enumeration(&transportApiVersion)
            case 13: try decoder.string(&statPrefix)
            case 14: try decoder.message(&_filterEnabledMetadata)
            case 15: try decoder.string(&bootstrapMetadataLabelsKey)
            case 16: try decoder.items(&typedMetadataContextNamespaces, StringCodec.self)
            case 17: try decoder.message(&_allowedHeaders)
            case 18: try decoder.bool(&includeTlsSession)
            case 19: try decoder.bool(&failureModeAllowHeaderAdd)
            case 20: try decoder.optional(&chargeClusterResponseStats, WrapperCodec<BoolCodec>.self)
            case 21: try decoder.items(&routeMetadataContextNamespaces, StringCodec.self)
            case 22: try decoder.items(&routeTypedMetadataContextNamespaces, StringCodec.self)
            case 23: try decoder.bool(&encodeRawHeaders)
            case 24: try decoder.bool(&validateMutations)
            case 25: try decoder.message(&_disallowedHeaders)
            case 26: try decoder.message(&_decoderHeaderMutationRules)
            case 27: try decoder.optional(&enableDynamicMetadataIngestion, WrapperCodec<BoolCodec>.self)
            case 28: try decoder.optional(&filterMetadata, StructCodec.self)
            case 29: try decoder.bool(&emitFilterStateStats)
            case 30: try decoder.uint32(&maxDeniedResponseBodyBytes)
            case 31: try decoder.bool(&enforceResponseHeaderLimits)
            default: break
            }
        }

        public enum Services: Sendable {
            /// The service, by gRPC.
            indirect case grpcService(EnvoyCore.GrpcService)
            /// The service, by HTTP.
            case httpService(EnvoyHTTPExtAuthz.HttpService)
        }
    }

    /// An authorization service that speaks HTTP.
    public struct HttpService: Message {
        @Sub public var serverUri: EnvoyCore.HttpUri
        public var pathPrefix: String = ""
        @Sub public var authorizationRequest: EnvoyHTTPExtAuthz.AuthorizationRequest
        @Sub public var authorizationResponse: EnvoyHTTPExtAuthz.AuthorizationResponse
        @Sub public var retryPolicy: EnvoyCore.RetryPolicy
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_authz.v3.HttpService"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _serverUri)
            encoder.string(2, pathPrefix)
            encoder.message(7, _authorizationRequest)
            encoder.message(8, _authorizationResponse)
            encoder.message(9, _retryPolicy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_serverUri)
            case 2: try decoder.string(&pathPrefix)
            case 7: try decoder.message(&_authorizationRequest)
            case 8: try decoder.message(&_authorizationResponse)
            case 9: try decoder.message(&_retryPolicy)
            default: break
            }
        }
    }

    /// What an HTTP service gets.
    public struct AuthorizationRequest: Message {
        public var headersToAdd: [EnvoyCore.HeaderValue] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_authz.v3.AuthorizationRequest"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(2, headersToAdd)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.messages(&headersToAdd)
            default: break
            }
        }
    }

    /// What becomes of an HTTP service's headers.
    public struct AuthorizationResponse: Message {
        @Sub public var allowedUpstreamHeaders: EnvoyMatcher.ListStringMatcher
        @Sub public var allowedClientHeaders: EnvoyMatcher.ListStringMatcher
        @Sub public var allowedUpstreamHeadersToAppend: EnvoyMatcher.ListStringMatcher
        @Sub public var allowedClientHeadersOnSuccess: EnvoyMatcher.ListStringMatcher
        @Sub public var dynamicMetadataFromHeaders: EnvoyMatcher.ListStringMatcher
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_authz.v3.AuthorizationResponse"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _allowedUpstreamHeaders)
            encoder.message(2, _allowedClientHeaders)
            encoder.message(3, _allowedUpstreamHeadersToAppend)
            encoder.message(4, _allowedClientHeadersOnSuccess)
            encoder.message(5, _dynamicMetadataFromHeaders)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_allowedUpstreamHeaders)
            case 2: try decoder.message(&_allowedClientHeaders)
            case 3: try decoder.message(&_allowedUpstreamHeadersToAppend)
            case 4: try decoder.message(&_allowedClientHeadersOnSuccess)
            case 5: try decoder.message(&_dynamicMetadataFromHeaders)
            default: break
            }
        }
    }

    /// How much of a body is sent.
    public struct BufferSettings: Message {
        public var maxRequestBytes: UInt32 = 0
        public var allowPartialMessage: Bool = false
        public var packAsBytes: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_authz.v3.BufferSettings"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, maxRequestBytes)
            encoder.bool(2, allowPartialMessage)
            encoder.bool(3, packAsBytes)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&maxRequestBytes)
            case 2: try decoder.bool(&allowPartialMessage)
            case 3: try decoder.bool(&packAsBytes)
            default: break
            }
        }
    }

    /// Another configuration for a route.
    public struct ExtAuthzPerRoute: Message {
        /// Which of `disabled`, `checkSettings` is given, if any.
        public var override: Override?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_authz.v3.ExtAuthzPerRoute"]

        public func encode(to encoder: inout Encoder) {
            switch override {
            case .disabled(let value): encoder.optional(1, value, BoolCodec.self)
            case .checkSettings(let value): encoder.message(2, value)
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
                var value = MessageCodec<EnvoyHTTPExtAuthz.CheckSettings>.blank
                if case .checkSettings(let present) = override { value = present }
                try MessageCodec<EnvoyHTTPExtAuthz.CheckSettings>.decode(&decoder, &value)
                if decoder.isConsumed { override = .checkSettings(value) }
            default: break
            }
        }

        public enum Override: Sendable {
            case disabled(Bool)
            case checkSettings(EnvoyHTTPExtAuthz.CheckSettings)
        }
    }

    /// What is different for a route.
    public struct CheckSettings: Message {
        public var contextExtensions: [String: String] = .init()
        public var disableRequestBodyBuffering: Bool = false
        @Sub public var withRequestBody: EnvoyHTTPExtAuthz.BufferSettings
        /// Which of `grpcService`, `httpService` is given, if any.
        public var serviceOverride: ServiceOverride?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.ext_authz.v3.CheckSettings"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, contextExtensions, StringCodec.self, StringCodec.self)
            encoder.bool(2, disableRequestBodyBuffering)
            encoder.message(3, _withRequestBody)
            switch serviceOverride {
            case .grpcService(let value): encoder.message(4, value)
            case .httpService(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&contextExtensions, StringCodec.self, StringCodec.self)
            case 2: try decoder.bool(&disableRequestBodyBuffering)
            case 3: try decoder.message(&_withRequestBody)
            case 4:
                var value = MessageCodec<EnvoyCore.GrpcService>.blank
                if case .grpcService(let present) = serviceOverride { value = present }
                try MessageCodec<EnvoyCore.GrpcService>.decode(&decoder, &value)
                if decoder.isConsumed { serviceOverride = .grpcService(value) }
            case 5:
                var value = MessageCodec<EnvoyHTTPExtAuthz.HttpService>.blank
                if case .httpService(let present) = serviceOverride { value = present }
                try MessageCodec<EnvoyHTTPExtAuthz.HttpService>.decode(&decoder, &value)
                if decoder.isConsumed { serviceOverride = .httpService(value) }
            default: break
            }
        }

        public enum ServiceOverride: Sendable {
            indirect case grpcService(EnvoyCore.GrpcService)
            case httpService(EnvoyHTTPExtAuthz.HttpService)
        }
    }
}
