// Generated from envoy/config/route/v3/route.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyRoute {
    /// Virtual hosts by domain.
    public struct RouteConfiguration: Message {
        public var name: String = ""
        public var virtualHosts: [EnvoyRoute.VirtualHost] = []
        public var internalOnlyHeaders: [String] = []
        public var responseHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        public var responseHeadersToRemove: [String] = []
        public var requestHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        public var validateClusters: Bool?
        public var requestHeadersToRemove: [String] = []
        public var mostSpecificHeaderMutationsWins: Bool = false
        public var maxDirectResponseBodySizeBytes: UInt32?
        public var ignorePortInHostMatching: Bool = false
        public var ignorePathParametersInPathMatching: Bool = false
        public var typedPerFilterConfig: [String: AnyMessage] = .init()
        @Sub public var metadata: EnvoyCore.Metadata
        public var vhostHeader: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.RouteConfiguration"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.messages(2, virtualHosts)
            encoder.items(3, internalOnlyHeaders, StringCodec.self)
            encoder.messages(4, responseHeadersToAdd)
            encoder.items(5, responseHeadersToRemove, StringCodec.self)
            encoder.messages(6, requestHeadersToAdd)
            encoder.optional(7, validateClusters, WrapperCodec<BoolCodec>.self)
            encoder.items(8, requestHeadersToRemove, StringCodec.self)
            encoder.bool(10, mostSpecificHeaderMutationsWins)
            encoder.optional(11, maxDirectResponseBodySizeBytes, WrapperCodec<UInt32Codec>.self)
            encoder.bool(14, ignorePortInHostMatching)
            encoder.bool(15, ignorePathParametersInPathMatching)
            encoder.map(16, typedPerFilterConfig, StringCodec.self, MessageCodec<AnyMessage>.self)
            encoder.message(17, _metadata)
            encoder.string(18, vhostHeader)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.messages(&virtualHosts)
            case 3: try decoder.items(&internalOnlyHeaders, StringCodec.self)
            case 4: try decoder.messages(&responseHeadersToAdd)
            case 5: try decoder.items(&responseHeadersToRemove, StringCodec.self)
            case 6: try decoder.messages(&requestHeadersToAdd)
            case 7: try decoder.optional(&validateClusters, WrapperCodec<BoolCodec>.self)
            case 8: try decoder.items(&requestHeadersToRemove, StringCodec.self)
            case 10: try decoder.bool(&mostSpecificHeaderMutationsWins)
            case 11: try decoder.optional(&maxDirectResponseBodySizeBytes, WrapperCodec<UInt32Codec>.self)
            case 14: try decoder.bool(&ignorePortInHostMatching)
            case 15: try decoder.bool(&ignorePathParametersInPathMatching)
            case 16: try decoder.entry(&typedPerFilterConfig, StringCodec.self, MessageCodec<AnyMessage>.self)
            case 17: try decoder.message(&_metadata)
            case 18: try decoder.string(&vhostHeader)
            default: break
            }
        }
    }

    /// The routes of some domains.
    public struct VirtualHost: Message {
        public var name: String = ""
        public var domains: [String] = []
        public var routes: [EnvoyRoute.Route] = []
        public var requireTls: EnvoyRoute.VirtualHost.TlsRequirementType = EnvoyRoute.VirtualHost.TlsRequirementType(rawValue: 0)
        public var requestHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        public var responseHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        public var responseHeadersToRemove: [String] = []
        public var requestHeadersToRemove: [String] = []
        public var includeRequestAttemptCount: Bool = false
        public var typedPerFilterConfig: [String: AnyMessage] = .init()
        @Sub public var retryPolicy: EnvoyRoute.RetryPolicy
        public var perRequestBufferLimitBytes: UInt32?
        public var includeAttemptCountInResponse: Bool = false
        @Sub public var retryPolicyTypedConfig: AnyMessage
        public var includeIsTimeoutRetryHeader: Bool = false
        @Sub public var metadata: EnvoyCore.Metadata
        public var requestBodyBufferLimit: UInt64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.VirtualHost"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.items(2, domains, StringCodec.self)
            encoder.messages(3, routes)
            encoder.enumeration(4, requireTls)
            encoder.messages(7, requestHeadersToAdd)
            encoder.messages(10, responseHeadersToAdd)
            encoder.items(11, responseHeadersToRemove, StringCodec.self)
            encoder.items(13, requestHeadersToRemove, StringCodec.self)
            encoder.bool(14, includeRequestAttemptCount)
            encoder.map(15, typedPerFilterConfig, StringCodec.self, MessageCodec<AnyMessage>.self)
            encoder.message(16, _retryPolicy)
            encoder.optional(18, perRequestBufferLimitBytes, WrapperCodec<UInt32Codec>.self)
            encoder.bool(19, includeAttemptCountInResponse)
            encoder.message(20, _retryPolicyTypedConfig)
            encoder.bool(23, includeIsTimeoutRetryHeader)
            encoder.message(24, _metadata)
            encoder.optional(25, requestBodyBufferLimit, WrapperCodec<UInt64Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.items(&domains, StringCodec.self)
            case 3: try decoder.messages(&routes)
            case 4: try decoder.enumeration(&requireTls)
            case 7: try decoder.messages(&requestHeadersToAdd)
            case 10: try decoder.messages(&responseHeadersToAdd)
            case 11: try decoder.items(&responseHeadersToRemove, StringCodec.self)
            case 13: try decoder.items(&requestHeadersToRemove, StringCodec.self)
            case 14: try decoder.bool(&includeRequestAttemptCount)
            case 15: try decoder.entry(&typedPerFilterConfig, StringCodec.self, MessageCodec<AnyMessage>.self)
            case 16: try decoder.message(&_retryPolicy)
            case 18: try decoder.optional(&perRequestBufferLimitBytes, WrapperCodec<UInt32Codec>.self)
            case 19: try decoder.bool(&includeAttemptCountInResponse)
            case 20: try decoder.message(&_retryPolicyTypedConfig)
            case 23: try decoder.bool(&includeIsTimeoutRetryHeader)
            case 24: try decoder.message(&_metadata)
            case 25: try decoder.optional(&requestBodyBufferLimit, WrapperCodec<UInt64Codec>.self)
            default: break
            }
        }

        public struct TlsRequirementType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var `none`: Self { Self(rawValue: 0) }
            public static var externalOnly: Self { Self(rawValue: 1) }
            public static var all: Self { Self(rawValue: 2) }
        }
    }

    /// What to do with requests that match.
    public struct Route: Message {
        /// Which of `route`, `redirect`, `directResponse` is given, if any.
        public var action: Action?
        @Sub public var match: EnvoyRoute.RouteMatch
        @Sub public var metadata: EnvoyCore.Metadata
        @Sub public var decorator: EnvoyRoute.Decorator
        public var requestHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        public var responseHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        public var responseHeadersToRemove: [String] = []
        public var requestHeadersToRemove: [String] = []
        public var typedPerFilterConfig: [String: AnyMessage] = .init()
        public var name: String = ""
        public var perRequestBufferLimitBytes: UInt32?
        public var statPrefix: String = ""
        public var requestBodyBufferLimit: UInt64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.Route"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _match)
            switch action {
            case .route(let value): encoder.message(2, value)
            case .redirect(let value): encoder.message(3, value)
            case .directResponse(let value): encoder.message(7, value)
            case nil: break
            }
            encoder.message(4, _metadata)
            encoder.message(5, _decorator)
            encoder.messages(9, requestHeadersToAdd)
            encoder.messages(10, responseHeadersToAdd)
            encoder.items(11, responseHeadersToRemove, StringCodec.self)
            encoder.items(12, requestHeadersToRemove, StringCodec.self)
            encoder.map(13, typedPerFilterConfig, StringCodec.self, MessageCodec<AnyMessage>.self)
            encoder.string(14, name)
            encoder.optional(16, perRequestBufferLimitBytes, WrapperCodec<UInt32Codec>.self)
            encoder.string(19, statPrefix)
            encoder.optional(20, requestBodyBufferLimit, WrapperCodec<UInt64Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_match)
            case 2:
                var value = MessageCodec<EnvoyRoute.RouteAction>.blank
                if case .route(let present) = action { value = present }
                try MessageCodec<EnvoyRoute.RouteAction>.decode(&decoder, &value)
                if decoder.isConsumed { action = .route(value) }
            case 3:
                var value = MessageCodec<EnvoyRoute.RedirectAction>.blank
                if case .redirect(let present) = action { value = present }
                try MessageCodec<EnvoyRoute.RedirectAction>.decode(&decoder, &value)
                if decoder.isConsumed { action = .redirect(value) }
            case 4: try decoder.message(&_metadata)
            case 5: try decoder.message(&_decorator)
            case 7:
                var value = MessageCodec<EnvoyRoute.DirectResponseAction>.blank
                if case .directResponse(let present) = action { value = present }
                try MessageCodec<EnvoyRoute.DirectResponseAction>.decode(&decoder, &value)
                if decoder.isConsumed { action = .directResponse(value) }
            case 9: try decoder.messages(&requestHeadersToAdd)
            case 10: try decoder.messages(&responseHeadersToAdd)
            case 11: try decoder.items(&responseHeadersToRemove, StringCodec.self)
            case 12: try decoder.items(&requestHeadersToRemove, StringCodec.self)
            case 13: try decoder.entry(&typedPerFilterConfig, StringCodec.self, MessageCodec<AnyMessage>.self)
            case 14: try decoder.string(&name)
            case 16: try decoder.optional(&perRequestBufferLimitBytes, WrapperCodec<UInt32Codec>.self)
            case 19: try decoder.string(&statPrefix)
            case 20: try decoder.optional(&requestBodyBufferLimit, WrapperCodec<UInt64Codec>.self)
            default: break
            }
        }

        public enum Action: Sendable {
            indirect case route(EnvoyRoute.RouteAction)
            case redirect(EnvoyRoute.RedirectAction)
            case directResponse(EnvoyRoute.DirectResponseAction)
        }
    }

    /// Which requests match.
    public struct RouteMatch: Message {
        /// Which of `prefix`, `path`, `safeRegex`, `pathSeparatedPrefix` is given, if any.
        public var pathSpecifier: PathSpecifier?
        public var caseSensitive: Bool?
        public var headers: [EnvoyRoute.HeaderMatcher] = []
        public var queryParameters: [EnvoyRoute.QueryParameterMatcher] = []
        @Sub public var runtimeFraction: EnvoyCore.RuntimeFractionalPercent
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.RouteMatch"]

        public func encode(to encoder: inout Encoder) {
            switch pathSpecifier {
            case .prefix(let value): encoder.optional(1, value, StringCodec.self)
            case .path(let value): encoder.optional(2, value, StringCodec.self)
            case .safeRegex(let value): encoder.message(10, value)
            case .pathSeparatedPrefix(let value): encoder.optional(14, value, StringCodec.self)
            case nil: break
            }
            encoder.optional(4, caseSensitive, WrapperCodec<BoolCodec>.self)
            encoder.messages(6, headers)
            encoder.messages(7, queryParameters)
            encoder.message(9, _runtimeFraction)
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
            case 9: try decoder.message(&_runtimeFraction)
            case 10:
                var value = MessageCodec<EnvoyMatcher.RegexMatcher>.blank
                if case .safeRegex(let present) = pathSpecifier { value = present }
                try MessageCodec<EnvoyMatcher.RegexMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { pathSpecifier = .safeRegex(value) }
            case 14:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { pathSpecifier = .pathSeparatedPrefix(value) }
            default: break
            }
        }

        public enum PathSpecifier: Sendable {
            case prefix(String)
            case path(String)
            case safeRegex(EnvoyMatcher.RegexMatcher)
            case pathSeparatedPrefix(String)
        }
    }

    /// To forward a request.
    public struct RouteAction: Message {
        /// Which of `cluster`, `clusterHeader`, `weightedClusters`, `clusterSpecifierPlugin` is given, if any.
        public var clusterSpecifier: ClusterSpecifier?
        /// Which of `hostRewriteLiteral`, `autoHostRewrite`, `hostRewriteHeader`, `hostRewrite` is given, if any.
        public var hostRewriteSpecifier: HostRewriteSpecifier?
        @Sub public var metadataMatch: EnvoyCore.Metadata
        public var prefixRewrite: String = ""
        public var timeout: Duration?
        @Sub public var retryPolicy: EnvoyRoute.RetryPolicy
        public var priority: EnvoyCore.RoutingPriority = EnvoyCore.RoutingPriority(rawValue: 0)
        public var includeVhRateLimits: Bool?
        public var clusterNotFoundResponseCode: EnvoyRoute.RouteAction.ClusterNotFoundResponseCode = EnvoyRoute.RouteAction.ClusterNotFoundResponseCode(rawValue: 0)
        public var maxGrpcTimeout: Duration?
        public var idleTimeout: Duration?
        public var internalRedirectAction: EnvoyRoute.RouteAction.InternalRedirectAction = EnvoyRoute.RouteAction.InternalRedirectAction(rawValue: 0)
        public var grpcTimeoutOffset: Duration?
        public var maxInternalRedirects: UInt32?
        @Sub public var retryPolicyTypedConfig: AnyMessage
        public var appendXForwardedHost: Bool = false
        public var flushTimeout: Duration?
        public var pathRewrite: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.RouteAction"]

        public func encode(to encoder: inout Encoder) {
            switch clusterSpecifier {
            case .cluster(let value): encoder.optional(1, value, StringCodec.self)
            case .clusterHeader(let value): encoder.optional(2, value, StringCodec.self)
            case .weightedClusters(let value): encoder.message(3, value)
            case .clusterSpecifierPlugin(let value): encoder.optional(37, value, StringCodec.self)
            case nil: break
            }
            encoder.message(4, _metadataMatch)
            encoder.string(5, prefixRewrite)
            switch hostRewriteSpecifier {
            case .hostRewriteLiteral(let value): encoder.optional(6, value, StringCodec.self)
            case .autoHostRewrite(let value): encoder.optional(7, value, WrapperCodec<BoolCodec>.self)
            case .hostRewriteHeader(let value): encoder.optional(29, value, StringCodec.self)
            case .hostRewrite(let value): encoder.optional(44, value, StringCodec.self)
            case nil: break
            }
            encoder.optional(8, timeout, DurationCodec.self)
            encoder.message(9, _retryPolicy)
            encoder.enumeration(11, priority)
            encoder.optional(14, includeVhRateLimits, WrapperCodec<BoolCodec>.self)
            encoder.enumeration(20, clusterNotFoundResponseCode)
            encoder.optional(23, maxGrpcTimeout, DurationCodec.self)
            encoder.optional(24, idleTimeout, DurationCodec.self)
            encoder.enumeration(26, internalRedirectAction)
            encoder.optional(28, grpcTimeoutOffset, DurationCodec.self)
            encoder.optional(31, maxInternalRedirects, WrapperCodec<UInt32Codec>.self)
            encoder.message(33, _retryPolicyTypedConfig)
            encoder.bool(38, appendXForwardedHost)
            encoder.optional(42, flushTimeout, DurationCodec.self)
            encoder.string(45, pathRewrite)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { clusterSpecifier = .cluster(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { clusterSpecifier = .clusterHeader(value) }
            case 3:
                var value = MessageCodec<EnvoyRoute.WeightedCluster>.blank
                if case .weightedClusters(let present) = clusterSpecifier { value = present }
                try MessageCodec<EnvoyRoute.WeightedCluster>.decode(&decoder, &value)
                if decoder.isConsumed { clusterSpecifier = .weightedClusters(value) }
            case 4: try decoder.message(&_metadataMatch)
            case 5: try decoder.string(&prefixRewrite)
            case 6:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { hostRewriteSpecifier = .hostRewriteLiteral(value) }
            case 7:
                var value = WrapperCodec<BoolCodec>.blank
                if case .autoHostRewrite(let present) = hostRewriteSpecifier { value = present }
                try WrapperCodec<BoolCodec>.decode(&decoder, &value)
                if decoder.isConsumed { hostRewriteSpecifier = .autoHostRewrite(value) }
            case 8: try decoder.optional(&timeout, DurationCodec.self)
            case 9: try decoder.message(&_retryPolicy)
            case 11: try decoder.enumeration(&priority)
            case 14: try decoder.optional(&includeVhRateLimits, WrapperCodec<BoolCodec>.self)
            case 20: try decoder.enumeration(&clusterNotFoundResponseCode)
            case 23: try decoder.optional(&maxGrpcTimeout, DurationCodec.self)
            case 24: try decoder.optional(&idleTimeout, DurationCodec.self)
            case 26: try decoder.enumeration(&internalRedirectAction)
            case 28: try decoder.optional(&grpcTimeoutOffset, DurationCodec.self)
            case 29:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { hostRewriteSpecifier = .hostRewriteHeader(value) }
            case 31: try decoder.optional(&maxInternalRedirects, WrapperCodec<UInt32Codec>.self)
            case 33: try decoder.message(&_retryPolicyTypedConfig)
            case 37:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { clusterSpecifier = .clusterSpecifierPlugin(value) }
            case 38: try decoder.bool(&appendXForwardedHost)
            case 42: try decoder.optional(&flushTimeout, DurationCodec.self)
            case 44:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { hostRewriteSpecifier = .hostRewrite(value) }
            case 45: try decoder.string(&pathRewrite)
            default: break
            }
        }

        public enum ClusterSpecifier: Sendable {
            case cluster(String)
            case clusterHeader(String)
            case weightedClusters(EnvoyRoute.WeightedCluster)
            case clusterSpecifierPlugin(String)
        }

        public enum HostRewriteSpecifier: Sendable {
            case hostRewriteLiteral(String)
            case autoHostRewrite(Bool)
            case hostRewriteHeader(String)
            case hostRewrite(String)
        }

        public struct ClusterNotFoundResponseCode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var serviceUnavailable: Self { Self(rawValue: 0) }
            public static var notFound: Self { Self(rawValue: 1) }
            public static var internalServerError: Self { Self(rawValue: 2) }
        }

        public struct InternalRedirectAction: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var passThroughInternalRedirect: Self { Self(rawValue: 0) }
            public static var handleInternalRedirect: Self { Self(rawValue: 1) }
        }
    }

    /// Clusters that share the traffic.
    public struct WeightedCluster: Message {
        /// Which of `headerName`, `useHashPolicy` is given, if any.
        public var randomValueSpecifier: RandomValueSpecifier?
        public var clusters: [EnvoyRoute.WeightedCluster.ClusterWeight] = []
        public var runtimeKeyPrefix: String = ""
        public var totalWeight: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.WeightedCluster"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, clusters)
            encoder.string(2, runtimeKeyPrefix)
            encoder.optional(3, totalWeight, WrapperCodec<UInt32Codec>.self)
            switch randomValueSpecifier {
            case .headerName(let value): encoder.optional(4, value, StringCodec.self)
            case .useHashPolicy(let value): encoder.optional(5, value, WrapperCodec<BoolCodec>.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&clusters)
            case 2: try decoder.string(&runtimeKeyPrefix)
            case 3: try decoder.optional(&totalWeight, WrapperCodec<UInt32Codec>.self)
            case 4:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { randomValueSpecifier = .headerName(value) }
            case 5:
                var value = WrapperCodec<BoolCodec>.blank
                if case .useHashPolicy(let present) = randomValueSpecifier { value = present }
                try WrapperCodec<BoolCodec>.decode(&decoder, &value)
                if decoder.isConsumed { randomValueSpecifier = .useHashPolicy(value) }
            default: break
            }
        }

        public enum RandomValueSpecifier: Sendable {
            case headerName(String)
            case useHashPolicy(Bool)
        }

        /// One of them.
        public struct ClusterWeight: Message {
            /// Which of `hostRewriteLiteral` is given, if any.
            public var hostRewriteSpecifier: HostRewriteSpecifier?
            public var name: String = ""
            public var weight: UInt32?
            @Sub public var metadataMatch: EnvoyCore.Metadata
            public var requestHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
            public var responseHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
            public var responseHeadersToRemove: [String] = []
            public var requestHeadersToRemove: [String] = []
            public var typedPerFilterConfig: [String: AnyMessage] = .init()
            public var clusterHeader: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = BenchmarkTypes.types["envoy.config.route.v3.WeightedCluster.ClusterWeight"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.optional(2, weight, WrapperCodec<UInt32Codec>.self)
                encoder.message(3, _metadataMatch)
                encoder.messages(4, requestHeadersToAdd)
                encoder.messages(5, responseHeadersToAdd)
                encoder.items(6, responseHeadersToRemove, StringCodec.self)
                encoder.items(9, requestHeadersToRemove, StringCodec.self)
                encoder.map(10, typedPerFilterConfig, StringCodec.self, MessageCodec<AnyMessage>.self)
                switch hostRewriteSpecifier {
                case .hostRewriteLiteral(let value): encoder.optional(11, value, StringCodec.self)
                case nil: break
                }
                encoder.string(12, clusterHeader)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.optional(&weight, WrapperCodec<UInt32Codec>.self)
                case 3: try decoder.message(&_metadataMatch)
                case 4: try decoder.messages(&requestHeadersToAdd)
                case 5: try decoder.messages(&responseHeadersToAdd)
                case 6: try decoder.items(&responseHeadersToRemove, StringCodec.self)
                case 9: try decoder.items(&requestHeadersToRemove, StringCodec.self)
                case 10: try decoder.entry(&typedPerFilterConfig, StringCodec.self, MessageCodec<AnyMessage>.self)
                case 11:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { hostRewriteSpecifier = .hostRewriteLiteral(value) }
                case 12: try decoder.string(&clusterHeader)
                default: break
                }
            }

            public enum HostRewriteSpecifier: Sendable {
                case hostRewriteLiteral(String)
            }
        }
    }

    /// A condition on a header.
    public struct HeaderMatcher: Message {
        /// Which of `exactMatch`, `rangeMatch`, `presentMatch`, `prefixMatch`, `suffixMatch`, `safeRegexMatch`,
        /// `containsMatch`, `stringMatch` is given, if any.
        public var headerMatchSpecifier: HeaderMatchSpecifier?
        public var name: String = ""
        public var invertMatch: Bool = false
        public var treatMissingHeaderAsEmpty: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.HeaderMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch headerMatchSpecifier {
            case .exactMatch(let value): encoder.optional(4, value, StringCodec.self)
            case .rangeMatch(let value): encoder.message(6, value)
            case .presentMatch(let value): encoder.optional(7, value, BoolCodec.self)
            case .prefixMatch(let value): encoder.optional(9, value, StringCodec.self)
            case .suffixMatch(let value): encoder.optional(10, value, StringCodec.self)
            case .safeRegexMatch(let value): encoder.message(11, value)
            case .containsMatch(let value): encoder.optional(12, value, StringCodec.self)
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
            case 4:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { headerMatchSpecifier = .exactMatch(value) }
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
            case 9:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { headerMatchSpecifier = .prefixMatch(value) }
            case 10:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { headerMatchSpecifier = .suffixMatch(value) }
            case 11:
                var value = MessageCodec<EnvoyMatcher.RegexMatcher>.blank
                if case .safeRegexMatch(let present) = headerMatchSpecifier { value = present }
                try MessageCodec<EnvoyMatcher.RegexMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { headerMatchSpecifier = .safeRegexMatch(value) }
            case 12:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { headerMatchSpecifier = .containsMatch(value) }
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
            case exactMatch(String)
            case rangeMatch(EnvoyType.Int64Range)
            case presentMatch(Bool)
            case prefixMatch(String)
            case suffixMatch(String)
            case safeRegexMatch(EnvoyMatcher.RegexMatcher)
            case containsMatch(String)
            case stringMatch(EnvoyMatcher.StringMatcher)
        }
    }

    /// A condition on a query parameter.
    public struct QueryParameterMatcher: Message {
        /// Which of `stringMatch`, `presentMatch` is given, if any.
        public var queryParameterMatchSpecifier: QueryParameterMatchSpecifier?
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.QueryParameterMatcher"]

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

    /// When to try again.
    public struct RetryPolicy: Message {
        public var retryOn: String = ""
        public var numRetries: UInt32?
        public var perTryTimeout: Duration?
        public var hostSelectionRetryMaxAttempts: Int64 = 0
        public var retriableStatusCodes: [UInt32] = []
        @Sub public var retryBackOff: EnvoyRoute.RetryPolicy.RetryBackOff
        public var retriableHeaders: [EnvoyRoute.HeaderMatcher] = []
        public var retriableRequestHeaders: [EnvoyRoute.HeaderMatcher] = []
        public var perTryIdleTimeout: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.RetryPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, retryOn)
            encoder.optional(2, numRetries, WrapperCodec<UInt32Codec>.self)
            encoder.optional(3, perTryTimeout, DurationCodec.self)
            encoder.int64(6, hostSelectionRetryMaxAttempts)
            encoder.items(7, retriableStatusCodes, UInt32Codec.self)
            encoder.message(8, _retryBackOff)
            encoder.messages(9, retriableHeaders)
            encoder.messages(10, retriableRequestHeaders)
            encoder.optional(13, perTryIdleTimeout, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&retryOn)
            case 2: try decoder.optional(&numRetries, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.optional(&perTryTimeout, DurationCodec.self)
            case 6: try decoder.int64(&hostSelectionRetryMaxAttempts)
            case 7: try decoder.items(&retriableStatusCodes, UInt32Codec.self)
            case 8: try decoder.message(&_retryBackOff)
            case 9: try decoder.messages(&retriableHeaders)
            case 10: try decoder.messages(&retriableRequestHeaders)
            case 13: try decoder.optional(&perTryIdleTimeout, DurationCodec.self)
            default: break
            }
        }

        /// How long to wait before.
        public struct RetryBackOff: Message {
            public var baseInterval: Duration?
            public var maxInterval: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = BenchmarkTypes.types["envoy.config.route.v3.RetryPolicy.RetryBackOff"]

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
    }

    /// The name of the operation in traces.
    public struct Decorator: Message {
        public var operation: String = ""
        public var propagate: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.Decorator"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, operation)
            encoder.optional(2, propagate, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&operation)
            case 2: try decoder.optional(&propagate, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }

    /// To answer with a redirect.
    public struct RedirectAction: Message {
        /// Which of `pathRedirect`, `prefixRewrite` is given, if any.
        public var pathRewriteSpecifier: PathRewriteSpecifier?
        /// Which of `httpsRedirect`, `schemeRedirect` is given, if any.
        public var schemeRewriteSpecifier: SchemeRewriteSpecifier?
        public var hostRedirect: String = ""
        public var responseCode: EnvoyRoute.RedirectAction.RedirectResponseCode = EnvoyRoute.RedirectAction.RedirectResponseCode(rawValue: 0)
        public var stripQuery: Bool = false
        public var portRedirect: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.RedirectAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, hostRedirect)
            switch pathRewriteSpecifier {
            case .pathRedirect(let value): encoder.optional(2, value, StringCodec.self)
            case .prefixRewrite(let value): encoder.optional(5, value, StringCodec.self)
            case nil: break
            }
            encoder.enumeration(3, responseCode)
            switch schemeRewriteSpecifier {
            case .httpsRedirect(let value): encoder.optional(4, value, BoolCodec.self)
            case .schemeRedirect(let value): encoder.optional(7, value, StringCodec.self)
            case nil: break
            }
            encoder.bool(6, stripQuery)
            encoder.uint32(8, portRedirect)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&hostRedirect)
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { pathRewriteSpecifier = .pathRedirect(value) }
            case 3: try decoder.enumeration(&responseCode)
            case 4:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { schemeRewriteSpecifier = .httpsRedirect(value) }
            case 5:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { pathRewriteSpecifier = .prefixRewrite(value) }
            case 6: try decoder.bool(&stripQuery)
            case 7:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { schemeRewriteSpecifier = .schemeRedirect(value) }
            case 8: try decoder.uint32(&portRedirect)
            default: break
            }
        }

        public enum PathRewriteSpecifier: Sendable {
            case pathRedirect(String)
            case prefixRewrite(String)
        }

        public enum SchemeRewriteSpecifier: Sendable {
            case httpsRedirect(Bool)
            case schemeRedirect(String)
        }

        public struct RedirectResponseCode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var movedPermanently: Self { Self(rawValue: 0) }
            public static var found: Self { Self(rawValue: 1) }
            public static var seeOther: Self { Self(rawValue: 2) }
            public static var temporaryRedirect: Self { Self(rawValue: 3) }
            public static var permanentRedirect: Self { Self(rawValue: 4) }
        }
    }

    /// To answer at once.
    public struct DirectResponseAction: Message {
        public var status: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.route.v3.DirectResponseAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&status)
            default: break
            }
        }
    }
}
