// Generated from envoy/config/route/v3/route.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyRoute {
    /// Virtual hosts with their routes: the resource of route discovery.
    public struct RouteConfiguration: Message {
        /// What a listener asks for; statistics use it too.
        public var name: String = ""
        /// A request goes to the virtual host whose domain fits its host best.
        public var virtualHosts: [EnvoyRoute.VirtualHost] = []
        /// Headers that only requests from within the mesh may bring.
        public var internalOnlyHeaders: [String] = []
        /// Added to responses after those of route and virtual host.
        public var responseHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        /// Names of headers that responses lose.
        public var responseHeadersToRemove: [String] = []
        /// Added to requests after those of route and virtual host.
        public var requestHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        /// Refuses routes to clusters that are not there. Absent, true for routes within a listener, false for
        /// discovered ones.
        public var validateClusters: Bool?
        /// Names of headers that requests lose.
        public var requestHeadersToRemove: [String] = []
        @Sub public var vhds: EnvoyRoute.Vhds
        /// The route has the last word on headers, not the route configuration.
        public var mostSpecificHeaderMutationsWins: Bool = false
        /// Longest body of a direct response. Absent, 4096.
        public var maxDirectResponseBodySizeBytes: UInt32?
        public var clusterSpecifierPlugins: [EnvoyRoute.ClusterSpecifierPlugin] = []
        /// Where copies of all requests go.
        public var requestMirrorPolicies: [EnvoyRoute.RouteAction.RequestMirrorPolicy] = []
        /// Domains are compared with the host without its port.
        public var ignorePortInHostMatching: Bool = false
        /// Paths are compared without their parameters (`;a=b`).
        public var ignorePathParametersInPathMatching: Bool = false
        /// Configuration of HTTP filters for all routes, by the name of the filter.
        public var typedPerFilterConfig: [String: AnyMessage] = .init()
        @Sub public var metadata: EnvoyCore.Metadata
        public var vhostHeader: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteConfiguration"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.messages(2, virtualHosts)
            encoder.items(3, internalOnlyHeaders, StringCodec.self)
            encoder.messages(4, responseHeadersToAdd)
            encoder.items(5, responseHeadersToRemove, StringCodec.self)
            encoder.messages(6, requestHeadersToAdd)
            encoder.optional(7, validateClusters, WrapperCodec<BoolCodec>.self)
            encoder.items(8, requestHeadersToRemove, StringCodec.self)
            encoder.message(9, _vhds)
            encoder.bool(10, mostSpecificHeaderMutationsWins)
            encoder.optional(11, maxDirectResponseBodySizeBytes, WrapperCodec<UInt32Codec>.self)
            encoder.messages(12, clusterSpecifierPlugins)
            encoder.messages(13, requestMirrorPolicies)
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
            case 9: try decoder.message(&_vhds)
            case 10: try decoder.bool(&mostSpecificHeaderMutationsWins)
            case 11: try decoder.optional(&maxDirectResponseBodySizeBytes, WrapperCodec<UInt32Codec>.self)
            case 12: try decoder.messages(&clusterSpecifierPlugins)
            case 13: try decoder.messages(&requestMirrorPolicies)
            case 14: try decoder.bool(&ignorePortInHostMatching)
            case 15: try decoder.bool(&ignorePathParametersInPathMatching)
            case 16: try decoder.entry(&typedPerFilterConfig, StringCodec.self, MessageCodec<AnyMessage>.self)
            case 17: try decoder.message(&_metadata)
            case 18: try decoder.string(&vhostHeader)
            default: break
            }
        }
    }

    /// Domains, and the routes for them.
    public struct VirtualHost: Message {
        /// For logs and statistics.
        public var name: String = ""
        /// Exact names, `*.suffix`, `prefix.*`, or `*`. No two virtual hosts of a configuration share one.
        public var domains: [String] = []
        /// The first that matches wins.
        public var routes: [EnvoyRoute.Route] = []
        /// Whether plain requests are redirected to HTTPS.
        public var requireTls: EnvoyRoute.VirtualHost.TlsRequirementType = EnvoyRoute.VirtualHost.TlsRequirementType(rawValue: 0)
        public var virtualClusters: [EnvoyRoute.VirtualCluster] = []
        /// What rate limits get to know about requests here.
        public var rateLimits: [EnvoyRoute.RateLimit] = []
        /// Added to requests after those of the route.
        public var requestHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        /// Added to responses after those of the route.
        public var responseHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        public var responseHeadersToRemove: [String] = []
        public var requestHeadersToRemove: [String] = []
        /// Endpoints see in `x-envoy-attempt-count` which attempt a request is.
        public var includeRequestAttemptCount: Bool = false
        /// Configuration of HTTP filters for these routes, by the name of the filter.
        public var typedPerFilterConfig: [String: AnyMessage] = .init()
        /// For all routes without one of their own.
        @Sub public var retryPolicy: EnvoyRoute.RetryPolicy
        @Sub public var hedgePolicy: EnvoyRoute.HedgePolicy
        /// Clients see in `x-envoy-attempt-count` how many attempts there were.
        public var includeAttemptCountInResponse: Bool = false
        @Sub public var retryPolicyTypedConfig: AnyMessage
        /// Tree of conditions that ends in routes, instead of the list.
        @Sub public var matcher: XDSMatcher.Matcher
        public var requestMirrorPolicies: [EnvoyRoute.RouteAction.RequestMirrorPolicy] = []
        /// Endpoints see in `x-envoy-is-timeout-retry` that a retry follows a timeout.
        public var includeIsTimeoutRetryHeader: Bool = false
        @Sub public var metadata: EnvoyCore.Metadata
        public var requestBodyBufferLimit: UInt64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.VirtualHost"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.items(2, domains, StringCodec.self)
            encoder.messages(3, routes)
            encoder.enumeration(4, requireTls)
            encoder.messages(5, virtualClusters)
            encoder.messages(6, rateLimits)
            encoder.messages(7, requestHeadersToAdd)
            encoder.messages(10, responseHeadersToAdd)
            encoder.items(11, responseHeadersToRemove, StringCodec.self)
            encoder.items(13, requestHeadersToRemove, StringCodec.self)
            encoder.bool(14, includeRequestAttemptCount)
            encoder.map(15, typedPerFilterConfig, StringCodec.self, MessageCodec<AnyMessage>.self)
            encoder.message(16, _retryPolicy)
            encoder.message(17, _hedgePolicy)
            encoder.bool(19, includeAttemptCountInResponse)
            encoder.message(20, _retryPolicyTypedConfig)
            encoder.message(21, _matcher)
            encoder.messages(22, requestMirrorPolicies)
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
            case 5: try decoder.messages(&virtualClusters)
            case 6: try decoder.messages(&rateLimits)
            case 7: try decoder.messages(&requestHeadersToAdd)
            case 10: try decoder.messages(&responseHeadersToAdd)
            case 11: try decoder.items(&responseHeadersToRemove, StringCodec.self)
            case 13: try decoder.items(&requestHeadersToRemove, StringCodec.self)
            case 14: try decoder.bool(&includeRequestAttemptCount)
            case 15: try decoder.entry(&typedPerFilterConfig, StringCodec.self, MessageCodec<AnyMessage>.self)
            case 16: try decoder.message(&_retryPolicy)
            case 17: try decoder.message(&_hedgePolicy)
            case 19: try decoder.bool(&includeAttemptCountInResponse)
            case 20: try decoder.message(&_retryPolicyTypedConfig)
            case 21: try decoder.message(&_matcher)
            case 22: try decoder.messages(&requestMirrorPolicies)
            case 23: try decoder.bool(&includeIsTimeoutRetryHeader)
            case 24: try decoder.message(&_metadata)
            case 25: try decoder.optional(&requestBodyBufferLimit, WrapperCodec<UInt64Codec>.self)
            default: break
            }
        }

        /// When requests have to come over TLS.
        public struct TlsRequirementType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Never.
            public static var `none`: Self { Self(rawValue: 0) }
            /// When they come from outside of the mesh.
            public static var externalOnly: Self { Self(rawValue: 1) }
            /// Always.
            public static var all: Self { Self(rawValue: 2) }
        }
    }

    /// A condition on requests, and what happens to those that meet it.
    public struct Route: Message {
        /// The condition.
        @Sub public var match: EnvoyRoute.RouteMatch
        /// Which of `route`, `redirect`, `directResponse`, `filterAction`, `nonForwardingAction` is given, if any.
        public var action: Action?
        /// What others than the proxy's core know about the route; Istio keeps the name of the configuration here.
        @Sub public var metadata: EnvoyCore.Metadata
        /// Name of the operation in traces.
        @Sub public var decorator: EnvoyRoute.Decorator
        /// Added to requests first of all.
        public var requestHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        /// Added to responses first of all.
        public var responseHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
        public var responseHeadersToRemove: [String] = []
        public var requestHeadersToRemove: [String] = []
        /// Configuration of HTTP filters for this route, by the name of the filter.
        public var typedPerFilterConfig: [String: AnyMessage] = .init()
        /// For logs; Istio writes the name of the HTTP route here.
        public var name: String = ""
        /// Which requests of this route are traced.
        @Sub public var tracing: EnvoyRoute.Tracing
        /// Gives the route statistics of its own.
        public var statPrefix: String = ""
        public var requestBodyBufferLimit: UInt64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.Route"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _match)
            switch action {
            case .route(let value): encoder.message(2, value)
            case .redirect(let value): encoder.message(3, value)
            case .directResponse(let value): encoder.message(7, value)
            case .filterAction(let value): encoder.message(17, value)
            case .nonForwardingAction(let value): encoder.message(18, value)
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
            encoder.message(15, _tracing)
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
            case 15: try decoder.message(&_tracing)
            case 17:
                var value = MessageCodec<EnvoyRoute.FilterAction>.blank
                if case .filterAction(let present) = action { value = present }
                try MessageCodec<EnvoyRoute.FilterAction>.decode(&decoder, &value)
                if decoder.isConsumed { action = .filterAction(value) }
            case 18:
                var value = MessageCodec<EnvoyRoute.NonForwardingAction>.blank
                if case .nonForwardingAction(let present) = action { value = present }
                try MessageCodec<EnvoyRoute.NonForwardingAction>.decode(&decoder, &value)
                if decoder.isConsumed { action = .nonForwardingAction(value) }
            case 19: try decoder.string(&statPrefix)
            case 20: try decoder.optional(&requestBodyBufferLimit, WrapperCodec<UInt64Codec>.self)
            default: break
            }
        }

        public enum Action: Sendable {
            /// Goes to a cluster.
            indirect case route(EnvoyRoute.RouteAction)
            /// The client is sent elsewhere.
            case redirect(EnvoyRoute.RedirectAction)
            /// The proxy answers.
            case directResponse(EnvoyRoute.DirectResponseAction)
            /// A filter decides.
            case filterAction(EnvoyRoute.FilterAction)
            /// Nothing is sent on: for routes that only filters of a server look at.
            case nonForwardingAction(EnvoyRoute.NonForwardingAction)
        }
    }

    /// Name of a route's operation in traces.
    public struct Decorator: Message {
        /// The name.
        public var operation: String = ""
        /// Whether the name goes to the endpoint in a header. Absent, true.
        public var propagate: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.Decorator"]

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

    /// Sampling and tags for the requests of one route.
    public struct Tracing: Message {
        /// Of the requests that ask to be traced by `x-client-trace-id`. Absent, 100 percent.
        @Sub public var clientSampling: EnvoyType.FractionalPercent
        /// Of all requests, by chance. Absent, 100 percent.
        @Sub public var randomSampling: EnvoyType.FractionalPercent
        /// Upper limit of what is traced. Absent, 100 percent.
        @Sub public var overallSampling: EnvoyType.FractionalPercent
        /// Tags that spans get.
        public var customTags: [EnvoyTracing.CustomTag] = []
        public var operation: String = ""
        public var upstreamOperation: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.Tracing"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _clientSampling)
            encoder.message(2, _randomSampling)
            encoder.message(3, _overallSampling)
            encoder.messages(4, customTags)
            encoder.string(5, operation)
            encoder.string(6, upstreamOperation)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_clientSampling)
            case 2: try decoder.message(&_randomSampling)
            case 3: try decoder.message(&_overallSampling)
            case 4: try decoder.messages(&customTags)
            case 5: try decoder.string(&operation)
            case 6: try decoder.string(&upstreamOperation)
            default: break
            }
        }
    }

    /// Requests that get statistics of their own.
    public struct VirtualCluster: Message {
        public var name: String = ""
        public var headers: [EnvoyRoute.HeaderMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.VirtualCluster"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(2, name)
            encoder.messages(4, headers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.string(&name)
            case 4: try decoder.messages(&headers)
            default: break
            }
        }
    }

    /// Where virtual hosts are asked for on demand.
    public struct Vhds: Message {
        @Sub public var configSource: EnvoyCore.ConfigSource
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.Vhds"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _configSource)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_configSource)
            default: break
            }
        }
    }
}
