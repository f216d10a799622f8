// Generated from envoy/config/route/v3/route_action.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyRoute {
    /// An answer by the proxy itself.
    public struct DirectResponseAction: Message {
        /// HTTP status, from 200 on.
        public var status: UInt32 = 0
        /// What is answered; not longer than the route configuration allows.
        @Sub public var body: EnvoyCore.DataSource
        @Sub public var bodyFormat: EnvoyCore.SubstitutionFormatString
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.DirectResponseAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, status)
            encoder.message(2, _body)
            encoder.message(3, _bodyFormat)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&status)
            case 2: try decoder.message(&_body)
            case 3: try decoder.message(&_bodyFormat)
            default: break
            }
        }
    }

    /// What a filter should do with the request.
    public struct FilterAction: Message {
        @Sub public var action: AnyMessage
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.FilterAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _action)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_action)
            default: break
            }
        }
    }

    /// Nothing is sent on.
    public struct NonForwardingAction: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.NonForwardingAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// Sends the client elsewhere. What is not given stays as it is in the request.
    public struct RedirectAction: Message {
        /// The new host.
        public var hostRedirect: String = ""
        /// Which of `pathRedirect`, `prefixRewrite`, `regexRewrite` is given, if any.
        public var pathRewriteSpecifier: PathRewriteSpecifier?
        /// The status. Absent, 301.
        public var responseCode: EnvoyRoute.RedirectAction.RedirectResponseCode = EnvoyRoute.RedirectAction.RedirectResponseCode(rawValue: 0)
        /// Which of `httpsRedirect`, `schemeRedirect` is given, if any.
        public var schemeRewriteSpecifier: SchemeRewriteSpecifier?
        /// Drops the query.
        public var stripQuery: Bool = false
        /// The new port.
        public var portRedirect: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RedirectAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, hostRedirect)
            switch pathRewriteSpecifier {
            case .pathRedirect(let value): encoder.optional(2, value, StringCodec.self)
            case .prefixRewrite(let value): encoder.optional(5, value, StringCodec.self)
            case .regexRewrite(let value): encoder.message(9, value)
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
            case 9:
                var value = MessageCodec<EnvoyMatcher.RegexMatchAndSubstitute>.blank
                if case .regexRewrite(let present) = pathRewriteSpecifier { value = present }
                try MessageCodec<EnvoyMatcher.RegexMatchAndSubstitute>.decode(&decoder, &value)
                if decoder.isConsumed { pathRewriteSpecifier = .regexRewrite(value) }
            default: break
            }
        }

        public enum PathRewriteSpecifier: Sendable {
            /// The new path, with or without a query.
            case pathRedirect(String)
            /// Replaces the prefix that the route matched.
            case prefixRewrite(String)
            /// Replaces parts of the path.
            case regexRewrite(EnvoyMatcher.RegexMatchAndSubstitute)
        }

        public enum SchemeRewriteSpecifier: Sendable {
            /// The scheme becomes https; a port 80 that was written out goes.
            case httpsRedirect(Bool)
            /// The new scheme.
            case schemeRedirect(String)
        }

        /// The statuses that redirect.
        public struct RedirectResponseCode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// 301.
            public static var movedPermanently: Self { Self(rawValue: 0) }
            /// 302.
            public static var found: Self { Self(rawValue: 1) }
            /// 303.
            public static var seeOther: Self { Self(rawValue: 2) }
            /// 307.
            public static var temporaryRedirect: Self { Self(rawValue: 3) }
            /// 308.
            public static var permanentRedirect: Self { Self(rawValue: 4) }
        }
    }

    /// Sends a request to a cluster.
    public struct RouteAction: Message {
        /// Which of `cluster`, `clusterHeader`, `weightedClusters`, `clusterSpecifierPlugin`,
        /// `inlineClusterSpecifierPlugin` is given, if any.
        public var clusterSpecifier: ClusterSpecifier?
        /// Subset of endpoints: their metadata has these values below `envoy.lb`.
        @Sub public var metadataMatch: EnvoyCore.Metadata
        /// Replaces the prefix that the route matched. Excludes regexRewrite.
        public var prefixRewrite: String = ""
        /// Which of `hostRewriteLiteral`, `autoHostRewrite`, `hostRewriteHeader`, `hostRewritePathRegex`,
        /// `hostRewrite` is given, if any.
        public var hostRewriteSpecifier: HostRewriteSpecifier?
        /// Time from the end of the request to the end of the response, retries included. Absent, 15s; 0 is no
        /// limit.
        public var timeout: Duration?
        /// Whether and how failed requests are sent again.
        @Sub public var retryPolicy: EnvoyRoute.RetryPolicy
        /// Which circuit breakers count.
        public var priority: EnvoyCore.RoutingPriority = EnvoyCore.RoutingPriority(rawValue: 0)
        /// What rate limits get to know about requests here.
        public var rateLimits: [EnvoyRoute.RateLimit] = []
        /// What balancing by hash looks at; the values are combined in order.
        public var hashPolicy: [EnvoyRoute.RouteAction.HashPolicy] = []
        /// What is answered when the cluster is not there. Absent, 503.
        public var clusterNotFoundResponseCode: EnvoyRoute.RouteAction.ClusterNotFoundResponseCode = EnvoyRoute.RouteAction.ClusterNotFoundResponseCode(rawValue: 0)
        /// Limit of the timeout that gRPC clients ask for; 0 is no limit. maxStreamDuration has it now.
        public var maxGrpcTimeout: Duration?
        /// Time without any activity after which a request ends. Absent, that of the connection manager; 0 is no
        /// limit.
        public var idleTimeout: Duration?
        /// Which upgrades (WebSocket, CONNECT) are allowed here.
        public var upgradeConfigs: [EnvoyRoute.RouteAction.UpgradeConfig] = []
        @Sub public var hedgePolicy: EnvoyRoute.HedgePolicy
        /// Where copies of requests go.
        public var requestMirrorPolicies: [EnvoyRoute.RouteAction.RequestMirrorPolicy] = []
        /// Replaces parts of the path. Excludes prefixRewrite.
        @Sub public var regexRewrite: EnvoyMatcher.RegexMatchAndSubstitute
        @Sub public var retryPolicyTypedConfig: AnyMessage
        /// Follows redirects of endpoints within the proxy.
        @Sub public var internalRedirectPolicy: EnvoyRoute.InternalRedirectPolicy
        /// How long a request may take in all, and how far gRPC clients may say.
        @Sub public var maxStreamDuration: EnvoyRoute.RouteAction.MaxStreamDuration
        /// The host before it was rewritten goes to `x-forwarded-host`.
        public var appendXForwardedHost: Bool = false
        @Sub public var earlyDataPolicy: EnvoyCore.TypedExtensionConfig
        /// Rewrites the path by an extension, as a URI template does.
        @Sub public var pathRewritePolicy: EnvoyCore.TypedExtensionConfig
        public var flushTimeout: Duration?
        public var pathRewrite: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction"]

        public func encode(to encoder: inout Encoder) {
            switch clusterSpecifier {
            case .cluster(let value): encoder.optional(1, value, StringCodec.self)
            case .clusterHeader(let value): encoder.optional(2, value, StringCodec.self)
            case .weightedClusters(let value): encoder.message(3, value)
            case .clusterSpecifierPlugin(let value): encoder.optional(37, value, StringCodec.self)
            case .inlineClusterSpecifierPlugin(let value): encoder.message(39, value)
            case nil: break
            }
            encoder.message(4, _metadataMatch)
            encoder.string(5, prefixRewrite)
            switch hostRewriteSpecifier {
            case .hostRewriteLiteral(let value): encoder.optional(6, value, StringCodec.self)
            case .autoHostRewrite(let value): encoder.optional(7, value, WrapperCodec<BoolCodec>.self)
            case .hostRewriteHeader(let value): encoder.optional(29, value, StringCodec.self)
            case .hostRewritePathRegex(let value): encoder.message(35, value)
            case .hostRewrite(let value): encoder.optional(44, value, StringCodec.self)
            case nil: break
            }
            encoder.optional(8, timeout, DurationCodec.self)
            encoder.message(9, _retryPolicy)
            encoder.enumeration(11, priority)
            encoder.messages(13, rateLimits)
            encoder.messages(15, hashPolicy)
            encoder.enumeration(20, clusterNotFoundResponseCode)
            encoder.optional(23, maxGrpcTimeout, DurationCodec.self)
            encoder.optional(24, idleTimeout, DurationCodec.self)
            encoder.messages(25, upgradeConfigs)
            encoder.message(27, _hedgePolicy)
            encoder.messages(30, requestMirrorPolicies)
            encoder.message(32, _regexRewrite)
            encoder.message(33, _retryPolicyTypedConfig)
            encoder.message(34, _internalRedirectPolicy)
            encoder.message(36, _maxStreamDuration)
            encoder.bool(38, appendXForwardedHost)
            encoder.message(40, _earlyDataPolicy)
            encoder.message(41, _pathRewritePolicy)
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
            case 13: try decoder.messages(&rateLimits)
            case 15: try decoder.messages(&hashPolicy)
            case 20: try decoder.enumeration(&clusterNotFoundResponseCode)
            case 23: try decoder.optional(&maxGrpcTimeout, DurationCodec.self)
            case 24: try decoder.optional(&idleTimeout, DurationCodec.self)
            case 25: try decoder.messages(&upgradeConfigs)
            case 27: try decoder.message(&_hedgePolicy)
            case 29:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { hostRewriteSpecifier = .hostRewriteHeader(value) }
            case 30: try decoder.messages(&requestMirrorPolicies)
            case 32: try decoder.message(&_regexRewrite)
            case 33: try decoder.message(&_retryPolicyTypedConfig)
            case 34: try decoder.message(&_internalRedirectPolicy)
            case 35:
                var value = MessageCodec<EnvoyMatcher.RegexMatchAndSubstitute>.blank
                if case .hostRewritePathRegex(let present) = hostRewriteSpecifier { value = present }
                try MessageCodec<EnvoyMatcher.RegexMatchAndSubstitute>.decode(&decoder, &value)
                if decoder.isConsumed { hostRewriteSpecifier = .hostRewritePathRegex(value) }
            case 36: try decoder.message(&_maxStreamDuration)
            case 37:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { clusterSpecifier = .clusterSpecifierPlugin(value) }
            case 38: try decoder.bool(&appendXForwardedHost)
            case 39:
                var value = MessageCodec<EnvoyRoute.ClusterSpecifierPlugin>.blank
                if case .inlineClusterSpecifierPlugin(let present) = clusterSpecifier { value = present }
                try MessageCodec<EnvoyRoute.ClusterSpecifierPlugin>.decode(&decoder, &value)
                if decoder.isConsumed { clusterSpecifier = .inlineClusterSpecifierPlugin(value) }
            case 40: try decoder.message(&_earlyDataPolicy)
            case 41: try decoder.message(&_pathRewritePolicy)
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
            /// The cluster.
            case cluster(String)
            /// Header that names the cluster.
            case clusterHeader(String)
            /// Clusters among which requests are divided.
            case weightedClusters(EnvoyRoute.WeightedCluster)
            /// Name of a plugin of the route configuration that chooses the cluster.
            case clusterSpecifierPlugin(String)
            case inlineClusterSpecifierPlugin(EnvoyRoute.ClusterSpecifierPlugin)
        }

        public enum HostRewriteSpecifier: Sendable {
            /// Endpoints see this host.
            case hostRewriteLiteral(String)
            /// Endpoints see their own DNS name as the host.
            case autoHostRewrite(Bool)
            /// Endpoints see the value of this header as the host.
            case hostRewriteHeader(String)
            case hostRewritePathRegex(EnvoyMatcher.RegexMatchAndSubstitute)
            case hostRewrite(String)
        }

        /// One value that goes into the hash of a request.
        public struct HashPolicy: Message {
            /// Which of `header`, `cookie`, `connectionProperties`, `queryParameter`, `filterState` is given, if
            /// any.
            public var policySpecifier: PolicySpecifier?
            /// If this gives a value, the rest of the list is not looked at.
            public var terminal: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction.HashPolicy"]

            public func encode(to encoder: inout Encoder) {
                switch policySpecifier {
                case .header(let value): encoder.message(1, value)
                case .cookie(let value): encoder.message(2, value)
                case .connectionProperties(let value): encoder.message(3, value)
                case .queryParameter(let value): encoder.message(5, value)
                case .filterState(let value): encoder.message(6, value)
                case nil: break
                }
                encoder.bool(4, terminal)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = MessageCodec<EnvoyRoute.RouteAction.HashPolicy.Header>.blank
                    if case .header(let present) = policySpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RouteAction.HashPolicy.Header>.decode(&decoder, &value)
                    if decoder.isConsumed { policySpecifier = .header(value) }
                case 2:
                    var value = MessageCodec<EnvoyRoute.RouteAction.HashPolicy.Cookie>.blank
                    if case .cookie(let present) = policySpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RouteAction.HashPolicy.Cookie>.decode(&decoder, &value)
                    if decoder.isConsumed { policySpecifier = .cookie(value) }
                case 3:
                    var value = MessageCodec<EnvoyRoute.RouteAction.HashPolicy.ConnectionProperties>.blank
                    if case .connectionProperties(let present) = policySpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RouteAction.HashPolicy.ConnectionProperties>.decode(&decoder, &value)
                    if decoder.isConsumed { policySpecifier = .connectionProperties(value) }
                case 4: try decoder.bool(&terminal)
                case 5:
                    var value = MessageCodec<EnvoyRoute.RouteAction.HashPolicy.QueryParameter>.blank
                    if case .queryParameter(let present) = policySpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RouteAction.HashPolicy.QueryParameter>.decode(&decoder, &value)
                    if decoder.isConsumed { policySpecifier = .queryParameter(value) }
                case 6:
                    var value = MessageCodec<EnvoyRoute.RouteAction.HashPolicy.FilterState>.blank
                    if case .filterState(let present) = policySpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RouteAction.HashPolicy.FilterState>.decode(&decoder, &value)
                    if decoder.isConsumed { policySpecifier = .filterState(value) }
                default: break
                }
            }

            public enum PolicySpecifier: Sendable {
                /// The value of a header.
                case header(EnvoyRoute.RouteAction.HashPolicy.Header)
                /// The value of a cookie, which the proxy can make.
                case cookie(EnvoyRoute.RouteAction.HashPolicy.Cookie)
                /// The client's address.
                case connectionProperties(EnvoyRoute.RouteAction.HashPolicy.ConnectionProperties)
                /// The value of a query parameter.
                case queryParameter(EnvoyRoute.RouteAction.HashPolicy.QueryParameter)
                /// An object that a filter has left.
                case filterState(EnvoyRoute.RouteAction.HashPolicy.FilterState)
            }

            /// The connection as part of the hash.
            public struct ConnectionProperties: Message {
                public var sourceIp: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction.HashPolicy.ConnectionProperties"]

                public func encode(to encoder: inout Encoder) {
                    encoder.bool(1, sourceIp)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.bool(&sourceIp)
                    default: break
                    }
                }
            }

            /// A cookie as part of the hash.
            public struct Cookie: Message {
                public var name: String = ""
                /// The proxy makes a cookie of this life when there is none; 0 is one for the session. Absent, none
                /// is made.
                public var ttl: Duration?
                /// Path of the cookie that the proxy makes.
                public var path: String = ""
                public var attributes: [EnvoyRoute.RouteAction.HashPolicy.CookieAttribute] = []
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction.HashPolicy.Cookie"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    encoder.optional(2, ttl, DurationCodec.self)
                    encoder.string(3, path)
                    encoder.messages(4, attributes)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    case 2: try decoder.optional(&ttl, DurationCodec.self)
                    case 3: try decoder.string(&path)
                    case 4: try decoder.messages(&attributes)
                    default: break
                    }
                }
            }

            /// An attribute of the cookie that the proxy makes.
            public struct CookieAttribute: Message {
                public var name: String = ""
                public var value: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction.HashPolicy.CookieAttribute"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    encoder.string(2, value)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    case 2: try decoder.string(&value)
                    default: break
                    }
                }
            }

            /// An object that a filter has left, as part of the hash.
            public struct FilterState: Message {
                public var key: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction.HashPolicy.FilterState"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, key)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&key)
                    default: break
                    }
                }
            }

            /// A header as part of the hash.
            public struct Header: Message {
                public var headerName: String = ""
                @Sub public var regexRewrite: EnvoyMatcher.RegexMatchAndSubstitute
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction.HashPolicy.Header"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, headerName)
                    encoder.message(2, _regexRewrite)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&headerName)
                    case 2: try decoder.message(&_regexRewrite)
                    default: break
                    }
                }
            }

            /// A query parameter as part of the hash.
            public struct QueryParameter: Message {
                public var name: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction.HashPolicy.QueryParameter"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    default: break
                    }
                }
            }
        }

        /// How long requests may take in all.
        public struct MaxStreamDuration: Message {
            /// The limit. Absent, that of the connection manager; 0 is none.
            public var maxStreamDuration: Duration?
            /// Upper limit of what the header `grpc-timeout` may ask for; 0 is none. Absent, the header is ignored.
            public var grpcTimeoutHeaderMax: Duration?
            public var grpcTimeoutHeaderOffset: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction.MaxStreamDuration"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, maxStreamDuration, DurationCodec.self)
                encoder.optional(2, grpcTimeoutHeaderMax, DurationCodec.self)
                encoder.optional(3, grpcTimeoutHeaderOffset, DurationCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&maxStreamDuration, DurationCodec.self)
                case 2: try decoder.optional(&grpcTimeoutHeaderMax, DurationCodec.self)
                case 3: try decoder.optional(&grpcTimeoutHeaderOffset, DurationCodec.self)
                default: break
                }
            }
        }

        /// Where copies of requests go; the answers to those are dropped.
        public struct RequestMirrorPolicy: Message {
            /// The cluster that gets copies.
            public var cluster: String = ""
            /// Share of the requests that are copied. Absent, all.
            @Sub public var runtimeFraction: EnvoyCore.RuntimeFractionalPercent
            /// Whether copies are traced.
            public var traceSampled: Bool?
            public var clusterHeader: String = ""
            /// Copies keep the host; otherwise it gets the suffix `-shadow`.
            public var disableShadowHostSuffixAppend: Bool = false
            public var requestHeadersMutations: [EnvoyMutationRules.HeaderMutation] = []
            public var hostRewriteLiteral: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction.RequestMirrorPolicy"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, cluster)
                encoder.message(3, _runtimeFraction)
                encoder.optional(4, traceSampled, WrapperCodec<BoolCodec>.self)
                encoder.string(5, clusterHeader)
                encoder.bool(6, disableShadowHostSuffixAppend)
                encoder.messages(7, requestHeadersMutations)
                encoder.string(8, hostRewriteLiteral)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&cluster)
                case 3: try decoder.message(&_runtimeFraction)
                case 4: try decoder.optional(&traceSampled, WrapperCodec<BoolCodec>.self)
                case 5: try decoder.string(&clusterHeader)
                case 6: try decoder.bool(&disableShadowHostSuffixAppend)
                case 7: try decoder.messages(&requestHeadersMutations)
                case 8: try decoder.string(&hostRewriteLiteral)
                default: break
                }
            }
        }

        /// Whether one kind of upgrade is allowed.
        public struct UpgradeConfig: Message {
            /// `websocket`, `CONNECT`, and the like, without regard to case.
            public var upgradeType: String = ""
            public var enabled: Bool?
            /// CONNECT ends here: the request's body is sent on as the bytes of a TCP connection.
            @Sub public var connectConfig: EnvoyRoute.RouteAction.UpgradeConfig.ConnectConfig
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction.UpgradeConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, upgradeType)
                encoder.optional(2, enabled, WrapperCodec<BoolCodec>.self)
                encoder.message(3, _connectConfig)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&upgradeType)
                case 2: try decoder.optional(&enabled, WrapperCodec<BoolCodec>.self)
                case 3: try decoder.message(&_connectConfig)
                default: break
                }
            }

            /// How a CONNECT ends here.
            public struct ConnectConfig: Message {
                @Sub public var proxyProtocolConfig: EnvoyCore.ProxyProtocolConfig
                public var allowPost: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RouteAction.UpgradeConfig.ConnectConfig"]

                public func encode(to encoder: inout Encoder) {
                    encoder.message(1, _proxyProtocolConfig)
                    encoder.bool(2, allowPost)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.message(&_proxyProtocolConfig)
                    case 2: try decoder.bool(&allowPost)
                    default: break
                    }
                }
            }
        }

        /// What is answered when a cluster is not there.
        public struct ClusterNotFoundResponseCode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var serviceUnavailable: Self { Self(rawValue: 0) }
            public static var notFound: Self { Self(rawValue: 1) }
            public static var internalServerError: Self { Self(rawValue: 2) }
        }
    }

    /// Clusters among which requests are divided.
    public struct WeightedCluster: Message {
        /// The clusters. The sum of their weights is at least 1.
        public var clusters: [EnvoyRoute.WeightedCluster.ClusterWeight] = []
        public var runtimeKeyPrefix: String = ""
        /// Which of `headerName`, `useHashPolicy` is given, if any.
        public var randomValueSpecifier: RandomValueSpecifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.WeightedCluster"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, clusters)
            encoder.string(2, runtimeKeyPrefix)
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

        /// One of the clusters.
        public struct ClusterWeight: Message {
            /// The cluster.
            public var name: String = ""
            /// Its part of the sum of all weights.
            public var weight: UInt32?
            /// Subset of its endpoints.
            @Sub public var metadataMatch: EnvoyCore.Metadata
            /// Added to requests for this cluster.
            public var requestHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
            public var responseHeadersToAdd: [EnvoyCore.HeaderValueOption] = []
            public var responseHeadersToRemove: [String] = []
            public var requestHeadersToRemove: [String] = []
            /// Configuration of HTTP filters for this cluster, by the name of the filter.
            public var typedPerFilterConfig: [String: AnyMessage] = .init()
            /// Which of `hostRewriteLiteral` is given, if any.
            public var hostRewriteSpecifier: HostRewriteSpecifier?
            public var clusterHeader: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.WeightedCluster.ClusterWeight"]

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
                /// Endpoints of this cluster see this host.
                case hostRewriteLiteral(String)
            }
        }
    }

    /// Whether and how a failed request is sent again.
    public struct RetryPolicy: Message {
        /// Conditions divided by commas: `connect-failure,refused-stream,unavailable,503`.
        public var retryOn: String = ""
        /// Retries at most. Absent, 1.
        public var numRetries: UInt32?
        /// Time for each attempt. Absent, the route's timeout for all together.
        public var perTryTimeout: Duration?
        /// Chooses the priority for a retry.
        @Sub public var retryPriority: EnvoyRoute.RetryPolicy.RetryPriority
        /// Refuse endpoints for a retry, such as those that have been tried.
        public var retryHostPredicate: [EnvoyRoute.RetryPolicy.RetryHostPredicate] = []
        /// How often an endpoint is chosen anew when it is refused. Absent, 1.
        public var hostSelectionRetryMaxAttempts: Int64 = 0
        /// Statuses for the condition `retriable-status-codes`.
        public var retriableStatusCodes: [UInt32] = []
        /// Time between attempts. Absent, 25ms at first, ten times that at most.
        @Sub public var retryBackOff: EnvoyRoute.RetryPolicy.RetryBackOff
        public var retriableHeaders: [EnvoyRoute.HeaderMatcher] = []
        public var retriableRequestHeaders: [EnvoyRoute.HeaderMatcher] = []
        @Sub public var rateLimitedRetryBackOff: EnvoyRoute.RetryPolicy.RateLimitedRetryBackOff
        public var retryOptionsPredicates: [EnvoyCore.TypedExtensionConfig] = []
        public var perTryIdleTimeout: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RetryPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, retryOn)
            encoder.optional(2, numRetries, WrapperCodec<UInt32Codec>.self)
            encoder.optional(3, perTryTimeout, DurationCodec.self)
            encoder.message(4, _retryPriority)
            encoder.messages(5, retryHostPredicate)
            encoder.int64(6, hostSelectionRetryMaxAttempts)
            encoder.items(7, retriableStatusCodes, UInt32Codec.self)
            encoder.message(8, _retryBackOff)
            encoder.messages(9, retriableHeaders)
            encoder.messages(10, retriableRequestHeaders)
            encoder.message(11, _rateLimitedRetryBackOff)
            encoder.messages(12, retryOptionsPredicates)
            encoder.optional(13, perTryIdleTimeout, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&retryOn)
            case 2: try decoder.optional(&numRetries, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.optional(&perTryTimeout, DurationCodec.self)
            case 4: try decoder.message(&_retryPriority)
            case 5: try decoder.messages(&retryHostPredicate)
            case 6: try decoder.int64(&hostSelectionRetryMaxAttempts)
            case 7: try decoder.items(&retriableStatusCodes, UInt32Codec.self)
            case 8: try decoder.message(&_retryBackOff)
            case 9: try decoder.messages(&retriableHeaders)
            case 10: try decoder.messages(&retriableRequestHeaders)
            case 11: try decoder.message(&_rateLimitedRetryBackOff)
            case 12: try decoder.messages(&retryOptionsPredicates)
            case 13: try decoder.optional(&perTryIdleTimeout, DurationCodec.self)
            default: break
            }
        }

        /// Waits as long as the answer says.
        public struct RateLimitedRetryBackOff: Message {
            public var resetHeaders: [EnvoyRoute.RetryPolicy.ResetHeader] = []
            public var maxInterval: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RetryPolicy.RateLimitedRetryBackOff"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, resetHeaders)
                encoder.optional(2, maxInterval, DurationCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&resetHeaders)
                case 2: try decoder.optional(&maxInterval, DurationCodec.self)
                default: break
                }
            }
        }

        /// A header that says how long to wait.
        public struct ResetHeader: Message {
            public var name: String = ""
            public var format: EnvoyRoute.RetryPolicy.ResetHeaderFormat = EnvoyRoute.RetryPolicy.ResetHeaderFormat(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RetryPolicy.ResetHeader"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.enumeration(2, format)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.enumeration(&format)
                default: break
                }
            }
        }

        /// Time between attempts; it grows, with a random part.
        public struct RetryBackOff: Message {
            /// The first.
            public var baseInterval: Duration?
            /// The longest. Absent, ten times the first.
            public var maxInterval: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RetryPolicy.RetryBackOff"]

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

        /// An extension that refuses endpoints for a retry.
        public struct RetryHostPredicate: Message {
            public var name: String = ""
            /// Which of `typedConfig` is given, if any.
            public var configType: ConfigType?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RetryPolicy.RetryHostPredicate"]

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

        /// An extension that chooses the priority for a retry.
        public struct RetryPriority: Message {
            public var name: String = ""
            /// Which of `typedConfig` is given, if any.
            public var configType: ConfigType?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RetryPolicy.RetryPriority"]

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

        public struct ResetHeaderFormat: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var seconds: Self { Self(rawValue: 0) }
            public static var unixTimestamp: Self { Self(rawValue: 1) }
        }
    }

    /// Sends a request again without waiting for the first answer.
    public struct HedgePolicy: Message {
        public var initialRequests: UInt32?
        @Sub public var additionalRequestChance: EnvoyType.FractionalPercent
        public var hedgeOnPerTryTimeout: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.HedgePolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, initialRequests, WrapperCodec<UInt32Codec>.self)
            encoder.message(2, _additionalRequestChance)
            encoder.bool(3, hedgeOnPerTryTimeout)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&initialRequests, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.message(&_additionalRequestChance)
            case 3: try decoder.bool(&hedgeOnPerTryTimeout)
            default: break
            }
        }
    }

    /// Follows redirects within the proxy.
    public struct InternalRedirectPolicy: Message {
        public var maxInternalRedirects: UInt32?
        public var redirectResponseCodes: [UInt32] = []
        public var predicates: [EnvoyCore.TypedExtensionConfig] = []
        public var allowCrossSchemeRedirect: Bool = false
        public var responseHeadersToCopy: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.InternalRedirectPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, maxInternalRedirects, WrapperCodec<UInt32Codec>.self)
            encoder.items(2, redirectResponseCodes, UInt32Codec.self)
            encoder.messages(3, predicates)
            encoder.bool(4, allowCrossSchemeRedirect)
            encoder.items(5, responseHeadersToCopy, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&maxInternalRedirects, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.items(&redirectResponseCodes, UInt32Codec.self)
            case 3: try decoder.messages(&predicates)
            case 4: try decoder.bool(&allowCrossSchemeRedirect)
            case 5: try decoder.items(&responseHeadersToCopy, StringCodec.self)
            default: break
            }
        }
    }

    /// An extension that chooses the cluster of a request.
    public struct ClusterSpecifierPlugin: Message {
        @Sub public var `extension`: EnvoyCore.TypedExtensionConfig
        public var isOptional: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.ClusterSpecifierPlugin"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _extension)
            encoder.bool(2, isOptional)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_extension)
            case 2: try decoder.bool(&isOptional)
            default: break
            }
        }
    }
}
