// Generated from envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHCM {
    /// Network filter that makes HTTP requests of a connection's bytes, passes them through HTTP filters and routes
    /// them.
    public struct HttpConnectionManager: Message {
        /// Which HTTP clients speak. Absent, found by ALPN or the first bytes.
        public var codecType: EnvoyHCM.HttpConnectionManager.CodecType = EnvoyHCM.HttpConnectionManager.CodecType(rawValue: 0)
        /// Name in statistics.
        public var statPrefix: String = ""
        /// Which of `rds`, `routeConfig`, `scopedRoutes` is given, if any.
        public var routeSpecifier: RouteSpecifier?
        /// In order; the router comes last.
        public var httpFilters: [EnvoyHCM.HttpFilter] = []
        public var addUserAgent: Bool?
        /// Traces of requests. Absent, none.
        @Sub public var tracing: EnvoyHCM.HttpConnectionManager.Tracing
        /// Options of HTTP/1.
        @Sub public var httpProtocolOptions: EnvoyCore.Http1ProtocolOptions
        /// Options of HTTP/2.
        @Sub public var http2ProtocolOptions: EnvoyCore.Http2ProtocolOptions
        /// Value of the header `server`. Absent, `envoy`.
        public var serverName: String = ""
        /// Time between the two announcements that a connection ends. Absent, 5s.
        public var drainTimeout: Duration?
        /// Logs of requests.
        public var accessLog: [EnvoyAccessLog.AccessLog] = []
        /// The peer is the client: its address goes to `x-forwarded-for`. Absent, false: the header is trusted.
        public var useRemoteAddress: Bool?
        /// Requests without `x-request-id` get one. Absent, true.
        public var generateRequestId: Bool?
        /// What happens to the header `x-forwarded-client-cert`.
        public var forwardClientCertDetails: EnvoyHCM.HttpConnectionManager.ForwardClientCertDetails = EnvoyHCM.HttpConnectionManager.ForwardClientCertDetails(rawValue: 0)
        /// What of the client's certificate goes into that header.
        @Sub public var setCurrentClientCertDetails: EnvoyHCM.HttpConnectionManager.SetCurrentClientCertDetails
        public var proxy100Continue: Bool = false
        /// Proxies before this one whose entries in `x-forwarded-for` are trusted.
        public var xffNumTrustedHops: UInt32 = 0
        public var representIpv4RemoteAddressAsIpv4MappedIpv6: Bool = false
        /// Leaves `x-forwarded-for` alone.
        public var skipXffAppend: Bool = false
        /// Entry of this proxy in the header `via`.
        public var via: String = ""
        /// Which upgrades (WebSocket, CONNECT) are allowed.
        public var upgradeConfigs: [EnvoyHCM.HttpConnectionManager.UpgradeConfig] = []
        /// Time without any activity after which a request ends. Absent, 5m; 0 is no limit.
        public var streamIdleTimeout: Duration?
        @Sub public var internalAddressConfig: EnvoyHCM.HttpConnectionManager.InternalAddressConfig
        /// Time that a client gets to read the last bytes. Absent, 1s.
        public var delayedCloseTimeout: Duration?
        /// Time for a whole request to arrive. Absent, no limit.
        public var requestTimeout: Duration?
        /// Size of a request's headers at most, in KiB. Absent, 60.
        public var maxRequestHeadersKb: UInt32?
        /// Paths are made canonical (RFC 3986). Absent, as the proxy is set to do.
        public var normalizePath: Bool?
        /// Keeps `x-request-id` of requests from outside.
        public var preserveExternalRequestId: Bool = false
        /// Several slashes in a row are one.
        public var mergeSlashes: Bool = false
        /// What happens to the header `server` of an endpoint. Absent, it is replaced.
        public var serverHeaderTransformation: EnvoyHCM.HttpConnectionManager.ServerHeaderTransformation = EnvoyHCM.HttpConnectionManager.ServerHeaderTransformation(rawValue: 0)
        /// Options of all versions of HTTP.
        @Sub public var commonHttpProtocolOptions: EnvoyCore.HttpProtocolOptions
        /// How request identifiers are made. Absent, as UUIDs.
        @Sub public var requestIdExtension: EnvoyHCM.RequestIDExtension
        /// Clients see `x-request-id`.
        public var alwaysSetRequestIdInResponse: Bool = false
        /// Changes what the proxy itself answers.
        @Sub public var localReplyConfig: EnvoyHCM.LocalReplyConfig
        /// The host loses its port if that is the listener's.
        public var stripMatchingHostPort: Bool = false
        public var streamErrorOnInvalidHttpMessage: Bool?
        public var requestHeadersTimeout: Duration?
        /// Which of `stripAnyHostPort` is given, if any.
        public var stripPortMode: StripPortMode?
        @Sub public var pathNormalizationOptions: EnvoyHCM.HttpConnectionManager.PathNormalizationOptions
        /// Options of HTTP/3.
        @Sub public var http3ProtocolOptions: EnvoyCore.Http3ProtocolOptions
        /// What happens to `%2F` and `%5C` in paths.
        public var pathWithEscapedSlashesAction: EnvoyHCM.HttpConnectionManager.PathWithEscapedSlashesAction = EnvoyHCM.HttpConnectionManager.PathWithEscapedSlashesAction(rawValue: 0)
        public var originalIpDetectionExtensions: [EnvoyCore.TypedExtensionConfig] = []
        /// The host loses a dot at its end.
        public var stripTrailingHostDot: Bool = false
        @Sub public var schemeHeaderTransformation: EnvoyCore.SchemeHeaderTransformation
        @Sub public var proxyStatusConfig: EnvoyHCM.HttpConnectionManager.ProxyStatusConfig
        @Sub public var typedHeaderValidationConfig: EnvoyCore.TypedExtensionConfig
        public var appendXForwardedPort: Bool = false
        public var earlyHeaderMutationExtensions: [EnvoyCore.TypedExtensionConfig] = []
        public var addProxyProtocolConnectionState: Bool?
        @Sub public var accessLogOptions: EnvoyHCM.HttpConnectionManager.HcmAccessLogOptions
        public var appendLocalOverload: Bool = false
        public var http1SafeMaxConnectionDuration: Bool = false
        public var streamFlushTimeout: Duration?
        @Sub public var forwardClientCertMatcher: XDSMatcher.Matcher
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, codecType)
            encoder.string(2, statPrefix)
            switch routeSpecifier {
            case .rds(let value): encoder.message(3, value)
            case .routeConfig(let value): encoder.message(4, value)
            case .scopedRoutes(let value): encoder.message(31, value)
            case nil: break
            }
            encoder.messages(5, httpFilters)
            encoder.optional(6, addUserAgent, WrapperCodec<BoolCodec>.self)
            encoder.message(7, _tracing)
            encoder.message(8, _httpProtocolOptions)
            encoder.message(9, _http2ProtocolOptions)
            encoder.string(10, serverName)
            encoder.optional(12, drainTimeout, DurationCodec.self)
            encoder.messages(13, accessLog)
            encoder.optional(14, useRemoteAddress, WrapperCodec<BoolCodec>.self)
            encoder.optional(15, generateRequestId, WrapperCodec<BoolCodec>.self)
            encoder.enumeration(16, forwardClientCertDetails)
            encoder.message(17, _setCurrentClientCertDetails)
            encoder.bool(18, proxy100Continue)
            encoder.uint32(19, xffNumTrustedHops)
            encoder.bool(20, representIpv4RemoteAddressAsIpv4MappedIpv6)
            encoder.bool(21, skipXffAppend)
            encoder.string(22, via)
            encoder.messages(23, upgradeConfigs)
            encoder.optional(24, streamIdleTimeout, DurationCodec.self)
            encoder.message(25, _internalAddressConfig)
            encoder.optional(26, delayedCloseTimeout, DurationCodec.self)
            encoder.optional(28, requestTimeout, DurationCodec.self)
            encoder.optional(29, maxRequestHeadersKb, WrapperCodec<UInt32Codec>.self)
            encoder.optional(30, normalizePath, WrapperCodec<BoolCodec>.self)
            encoder.bool(32, preserveExternalRequestId)
            encoder.bool(33, mergeSlashes)
            encoder.enumeration(34, serverHeaderTransformation)
            encoder.message(35, _commonHttpProtocolOptions)
            encoder.message(36, _requestIdExtension)
            encoder.bool(37, alwaysSetRequestIdInResponse)
            encoder.message(38, _localReplyConfig)
            encoder.bool(39, stripMatchingHostPort)
            encoder.optional(40, streamErrorOnInvalidHttpMessage, WrapperCodec<BoolCodec>.self)
            encoder.optional(41, requestHeadersTimeout, DurationCodec.self)
            switch stripPortMode {
            case .stripAnyHostPort(let value): encoder.optional(42, value, BoolCodec.self)
            case nil: break
            }
            encoder.message(43, _pathNormalizationOptions)
            encoder.message(44, _http3ProtocolOptions)
            encoder.enumeration(45, pathWithEscapedSlashesAction)
            encoder.messages(46, originalIpDetectionExtensions)
            encoder.bool(47, stripTrailingHostDot)
            encoder.message(48, _schemeHeaderTransformation)
            encoder.message(49, _proxyStatusConfig)
            encoder.message(50, _typedHeaderValidationConfig)
            encoder.bool(51, appendXForwardedPort)
            encoder.messages(52, earlyHeaderMutationExtensions)
            encoder.optional(53, addProxyProtocolConnectionState, WrapperCodec<BoolCodec>.self)
            encoder.message(56, _accessLogOptions)
            encoder.bool(57, appendLocalOverload)
            encoder.bool(58, http1SafeMaxConnectionDuration)
            encoder.optional(59, streamFlushTimeout, DurationCodec.self)
            encoder.message(60, _forwardClientCertMatcher)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&codecType)
            case 2: try decoder.string(&statPrefix)
            case 3:
                var value = MessageCodec<EnvoyHCM.Rds>.blank
                if case .rds(let present) = routeSpecifier { value = present }
                try MessageCodec<EnvoyHCM.Rds>.decode(&decoder, &value)
                if decoder.isConsumed { routeSpecifier = .rds(value) }
            case 4:
                var value = MessageCodec<EnvoyRoute.RouteConfiguration>.blank
                if case .routeConfig(let present) = routeSpecifier { value = present }
                try MessageCodec<EnvoyRoute.RouteConfiguration>.decode(&decoder, &value)
                if decoder.isConsumed { routeSpecifier = .routeConfig(value) }
            case 5: try decoder.messages(&httpFilters)
            case 6: try decoder.optional(&addUserAgent, WrapperCodec<BoolCodec>.self)
            case 7: try decoder.message(&_tracing)
            case 8: try decoder.message(&_httpProtocolOptions)
            case 9: try decoder.message(&_http2ProtocolOptions)
            case 10: try decoder.string(&serverName)
            case 12: try decoder.optional(&drainTimeout, DurationCodec.self)
            case 13: try decoder.messages(&accessLog)
            case 14: try decoder.optional(&useRemoteAddress, WrapperCodec<BoolCodec>.self)
            case 15: try decoder.optional(&generateRequestId, WrapperCodec<BoolCodec>.self)
            case 16: try decoder.enumeration(&forwardClientCertDetails)
            case 17: try decoder.message(&_setCurrentClientCertDetails)
            case 18: try decoder.bool(&proxy100Continue)
            case 19: try decoder.uint32(&xffNumTrustedHops)
            case 20: try decoder.bool(&representIpv4RemoteAddressAsIpv4MappedIpv6)
            case 21: try decoder.bool(&skipXffAppend)
            case 22: try decoder.string(&via)
            case 23: try decoder.messages(&upgradeConfigs)
            case 24: try decoder.optional(&streamIdleTimeout, DurationCodec.self)
            case 25: try decoder.message(&_internalAddressConfig)
            case 26: try decoder.optional(&delayedCloseTimeout, DurationCodec.self)
            case 28: try decoder.optional(&requestTimeout, DurationCodec.self)
            case 29: try decoder.optional(&maxRequestHeadersKb, WrapperCodec<UInt32Codec>.self)
            case 30: try decoder.optional(&normalizePath, WrapperCodec<BoolCodec>.self)
            case 31:
                var value = MessageCodec<EnvoyHCM.ScopedRoutes>.blank
                if case .scopedRoutes(let present) = routeSpecifier { value = present }
                try MessageCodec<EnvoyHCM.ScopedRoutes>.decode(&decoder, &value)
                if decoder.isConsumed { routeSpecifier = .scopedRoutes(value) }
            case 32: try decoder.bool(&preserveExternalRequestId)
            case 33: try decoder.bool(&mergeSlashes)
            case 34: try decoder.enumeration(&serverHeaderTransformation)
            case 35: try decoder.message(&_commonHttpProtocolOptions)
            case 36: try decoder.message(&_requestIdExtension)
            case 37: try decoder.bool(&alwaysSetRequestIdInResponse)
            case 38: try decoder.message(&_localReplyConfig)
            case 39: try decoder.bool(&stripMatchingHostPort)
            case 40: try decoder.optional(&streamErrorOnInvalidHttpMessage, WrapperCodec<BoolCodec>.self)
            case 41: try decoder.optional(&requestHeadersTimeout, DurationCodec.self)
            case 42:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { stripPortMode = .stripAnyHostPort(value) }
            case 43: try decoder.message(&_pathNormalizationOptions)
            case 44: try decoder.message(&_http3ProtocolOptions)
            case 45: try decoder.enumeration(&pathWithEscapedSlashesAction)
            case 46: try decoder.messages(&originalIpDetectionExtensions)
            case 47: try decoder.bool(&stripTrailingHostDot)
            case 48: try decoder.message(&_schemeHeaderTransformation)
            case 49: try decoder.message(&_proxyStatusConfig)
            case 50: try decoder.message(&_typedHeaderValidationConfig)
            case 51: try decoder.bool(&appendXForwardedPort)
            case 52: try decoder.messages(&earlyHeaderMutationExtensions)
            case 53: try decoder.optional(&addProxyProtocolConnectionState, WrapperCodec<BoolCodec>.self)
            case 56: try decoder.message(&_accessLogOptions)
            case 57: try decoder.bool(&appendLocalOverload)
            case 58: try decoder.bool(&http1SafeMaxConnectionDuration)
            case 59: try decoder.optional(&streamFlushTimeout, DurationCodec.self)
            case 60: try decoder.message(&_forwardClientCertMatcher)
            default: break
            }
        }

        public enum RouteSpecifier: Sendable {
            /// The routes are asked for.
            case rds(EnvoyHCM.Rds)
            /// The routes.
            indirect case routeConfig(EnvoyRoute.RouteConfiguration)
            /// The routes depend on a key of the request.
            case scopedRoutes(EnvoyHCM.ScopedRoutes)
        }

        public enum StripPortMode: Sendable {
            /// The host loses its port.
            case stripAnyHostPort(Bool)
        }

        /// When access log entries are written beside the end of a request.
        public struct HcmAccessLogOptions: Message {
            public var accessLogFlushInterval: Duration?
            public var flushAccessLogOnNewRequest: Bool = false
            public var flushLogOnTunnelSuccessfullyEstablished: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.HcmAccessLogOptions"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, accessLogFlushInterval, DurationCodec.self)
                encoder.bool(2, flushAccessLogOnNewRequest)
                encoder.bool(3, flushLogOnTunnelSuccessfullyEstablished)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&accessLogFlushInterval, DurationCodec.self)
                case 2: try decoder.bool(&flushAccessLogOnNewRequest)
                case 3: try decoder.bool(&flushLogOnTunnelSuccessfullyEstablished)
                default: break
                }
            }
        }

        /// Which addresses count as internal.
        public struct InternalAddressConfig: Message {
            public var unixSockets: Bool = false
            public var cidrRanges: [EnvoyCore.CidrRange] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.InternalAddressConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.bool(1, unixSockets)
                encoder.messages(2, cidrRanges)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.bool(&unixSockets)
                case 2: try decoder.messages(&cidrRanges)
                default: break
                }
            }
        }

        /// How paths are made canonical.
        public struct PathNormalizationOptions: Message {
            @Sub public var forwardingTransformation: EnvoyTypeHTTP.PathTransformation
            @Sub public var httpFilterTransformation: EnvoyTypeHTTP.PathTransformation
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.PathNormalizationOptions"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _forwardingTransformation)
                encoder.message(2, _httpFilterTransformation)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_forwardingTransformation)
                case 2: try decoder.message(&_httpFilterTransformation)
                default: break
                }
            }
        }

        /// The header `proxy-status` (RFC 9209).
        public struct ProxyStatusConfig: Message {
            public var removeDetails: Bool = false
            public var removeConnectionTerminationDetails: Bool = false
            public var removeResponseFlags: Bool = false
            public var setRecommendedResponseCode: Bool = false
            /// Which of `useNodeId`, `literalProxyName` is given, if any.
            public var proxyName: ProxyName?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ProxyStatusConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.bool(1, removeDetails)
                encoder.bool(2, removeConnectionTerminationDetails)
                encoder.bool(3, removeResponseFlags)
                encoder.bool(4, setRecommendedResponseCode)
                switch proxyName {
                case .useNodeId(let value): encoder.optional(5, value, BoolCodec.self)
                case .literalProxyName(let value): encoder.optional(6, value, StringCodec.self)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.bool(&removeDetails)
                case 2: try decoder.bool(&removeConnectionTerminationDetails)
                case 3: try decoder.bool(&removeResponseFlags)
                case 4: try decoder.bool(&setRecommendedResponseCode)
                case 5:
                    var value = BoolCodec.blank
                    try BoolCodec.decode(&decoder, &value)
                    if decoder.isConsumed { proxyName = .useNodeId(value) }
                case 6:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { proxyName = .literalProxyName(value) }
                default: break
                }
            }

            public enum ProxyName: Sendable {
                case useNodeId(Bool)
                case literalProxyName(String)
            }
        }

        /// What of a client's certificate goes into `x-forwarded-client-cert`. The digest and the URI name of the
        /// proxy's own certificate always do.
        public struct SetCurrentClientCertDetails: Message {
            public var subject: Bool?
            public var cert: Bool = false
            public var dns: Bool = false
            public var uri: Bool = false
            public var chain: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.SetCurrentClientCertDetails"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, subject, WrapperCodec<BoolCodec>.self)
                encoder.bool(3, cert)
                encoder.bool(4, dns)
                encoder.bool(5, uri)
                encoder.bool(6, chain)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&subject, WrapperCodec<BoolCodec>.self)
                case 3: try decoder.bool(&cert)
                case 4: try decoder.bool(&dns)
                case 5: try decoder.bool(&uri)
                case 6: try decoder.bool(&chain)
                default: break
                }
            }
        }

        /// Which requests are traced, by whom, with which tags.
        public struct Tracing: Message {
            /// Of the requests that ask to be traced by `x-client-trace-id`. Absent, 100 percent.
            @Sub public var clientSampling: EnvoyType.Percent
            /// Of all requests, by chance. Absent, 100 percent.
            @Sub public var randomSampling: EnvoyType.Percent
            /// Upper limit of what is traced. Absent, 100 percent.
            @Sub public var overallSampling: EnvoyType.Percent
            public var verbose: Bool = false
            /// Length of the path in the tag for it. Absent, 256.
            public var maxPathTagLength: UInt32?
            /// Tags that spans get.
            public var customTags: [EnvoyTracing.CustomTag] = []
            /// Who collects the spans.
            @Sub public var provider: EnvoyTrace.Tracing.Http
            /// The router makes a span of its own.
            public var spawnUpstreamSpan: Bool?
            public var operation: String = ""
            public var upstreamOperation: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.Tracing"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(3, _clientSampling)
                encoder.message(4, _randomSampling)
                encoder.message(5, _overallSampling)
                encoder.bool(6, verbose)
                encoder.optional(7, maxPathTagLength, WrapperCodec<UInt32Codec>.self)
                encoder.messages(8, customTags)
                encoder.message(9, _provider)
                encoder.optional(10, spawnUpstreamSpan, WrapperCodec<BoolCodec>.self)
                encoder.string(11, operation)
                encoder.string(12, upstreamOperation)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 3: try decoder.message(&_clientSampling)
                case 4: try decoder.message(&_randomSampling)
                case 5: try decoder.message(&_overallSampling)
                case 6: try decoder.bool(&verbose)
                case 7: try decoder.optional(&maxPathTagLength, WrapperCodec<UInt32Codec>.self)
                case 8: try decoder.messages(&customTags)
                case 9: try decoder.message(&_provider)
                case 10: try decoder.optional(&spawnUpstreamSpan, WrapperCodec<BoolCodec>.self)
                case 11: try decoder.string(&operation)
                case 12: try decoder.string(&upstreamOperation)
                default: break
                }
            }
        }

        /// One kind of upgrade.
        public struct UpgradeConfig: Message {
            /// `websocket`, `CONNECT`, and the like.
            public var upgradeType: String = ""
            /// HTTP filters for it instead of the usual ones.
            public var filters: [EnvoyHCM.HttpFilter] = []
            /// Whether it is allowed where the route says nothing. Absent, true.
            public var enabled: Bool?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.UpgradeConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, upgradeType)
                encoder.messages(2, filters)
                encoder.optional(3, enabled, WrapperCodec<BoolCodec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&upgradeType)
                case 2: try decoder.messages(&filters)
                case 3: try decoder.optional(&enabled, WrapperCodec<BoolCodec>.self)
                default: break
                }
            }
        }

        /// Which HTTP clients speak.
        public struct CodecType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var auto: Self { Self(rawValue: 0) }
            public static var http1: Self { Self(rawValue: 1) }
            public static var http2: Self { Self(rawValue: 2) }
            public static var http3: Self { Self(rawValue: 3) }
        }

        /// What happens to the header `x-forwarded-client-cert`.
        public struct ForwardClientCertDetails: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// It is not sent on.
            public static var sanitize: Self { Self(rawValue: 0) }
            /// It is sent on, if the client used a certificate.
            public static var forwardOnly: Self { Self(rawValue: 1) }
            /// The client's certificate is added, if it used one.
            public static var appendForward: Self { Self(rawValue: 2) }
            /// It is replaced by the client's certificate, if it used one.
            public static var sanitizeSet: Self { Self(rawValue: 3) }
            /// It is sent on.
            public static var alwaysForwardOnly: Self { Self(rawValue: 4) }
        }

        /// What happens to escaped slashes in paths.
        public struct PathWithEscapedSlashesAction: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var implementationSpecificDefault: Self { Self(rawValue: 0) }
            public static var keepUnchanged: Self { Self(rawValue: 1) }
            public static var rejectRequest: Self { Self(rawValue: 2) }
            public static var unescapeAndRedirect: Self { Self(rawValue: 3) }
            public static var unescapeAndForward: Self { Self(rawValue: 4) }
        }

        /// What happens to the header `server` of an endpoint.
        public struct ServerHeaderTransformation: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// It is replaced.
            public static var overwrite: Self { Self(rawValue: 0) }
            /// It is set if it is not there.
            public static var appendIfAbsent: Self { Self(rawValue: 1) }
            /// It stays as it is.
            public static var passThrough: Self { Self(rawValue: 2) }
        }
    }

    /// Where the routes are asked for.
    public struct Rds: Message {
        @Sub public var configSource: EnvoyCore.ConfigSource
        /// Name of the route configuration.
        public var routeConfigName: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.Rds"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _configSource)
            encoder.string(2, routeConfigName)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_configSource)
            case 2: try decoder.string(&routeConfigName)
            default: break
            }
        }
    }

    /// An HTTP filter.
    public struct HttpFilter: Message {
        /// Name of this filter; routes give it configuration by that name.
        public var name: String = ""
        /// Which of `typedConfig`, `configDiscovery` is given, if any.
        public var configType: ConfigType?
        /// A proxy that does not know the filter goes on without it.
        public var isOptional: Bool = false
        /// Off, unless a route turns it on.
        public var disabled: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch configType {
            case .typedConfig(let value): encoder.message(4, value)
            case .configDiscovery(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.bool(6, isOptional)
            encoder.bool(7, disabled)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 4:
                var value = MessageCodec<AnyMessage>.blank
                if case .typedConfig(let present) = configType { value = present }
                try MessageCodec<AnyMessage>.decode(&decoder, &value)
                if decoder.isConsumed { configType = .typedConfig(value) }
            case 5:
                var value = MessageCodec<EnvoyCore.ExtensionConfigSource>.blank
                if case .configDiscovery(let present) = configType { value = present }
                try MessageCodec<EnvoyCore.ExtensionConfigSource>.decode(&decoder, &value)
                if decoder.isConsumed { configType = .configDiscovery(value) }
            case 6: try decoder.bool(&isOptional)
            case 7: try decoder.bool(&disabled)
            default: break
            }
        }

        public enum ConfigType: Sendable {
            /// The filter's configuration; its type says which filter it is.
            case typedConfig(AnyMessage)
            /// Asks for the configuration apart.
            case configDiscovery(EnvoyCore.ExtensionConfigSource)
        }
    }

    /// How request identifiers are made.
    public struct RequestIDExtension: Message {
        @Sub public var typedConfig: AnyMessage
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.RequestIDExtension"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _typedConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_typedConfig)
            default: break
            }
        }
    }

    /// Changes what the proxy itself answers.
    public struct LocalReplyConfig: Message {
        public var mappers: [EnvoyHCM.ResponseMapper] = []
        @Sub public var bodyFormat: EnvoyCore.SubstitutionFormatString
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, mappers)
            encoder.message(2, _bodyFormat)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&mappers)
            case 2: try decoder.message(&_bodyFormat)
            default: break
            }
        }
    }

    /// Changes answers that a filter chooses.
    public struct ResponseMapper: Message {
        @Sub public var filter: EnvoyAccessLog.AccessLogFilter
        public var statusCode: UInt32?
        @Sub public var body: EnvoyCore.DataSource
        @Sub public var bodyFormatOverride: EnvoyCore.SubstitutionFormatString
        public var headersToAdd: [EnvoyCore.HeaderValueOption] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapper"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _filter)
            encoder.optional(2, statusCode, WrapperCodec<UInt32Codec>.self)
            encoder.message(3, _body)
            encoder.message(4, _bodyFormatOverride)
            encoder.messages(5, headersToAdd)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_filter)
            case 2: try decoder.optional(&statusCode, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.message(&_body)
            case 4: try decoder.message(&_bodyFormatOverride)
            case 5: try decoder.messages(&headersToAdd)
            default: break
            }
        }
    }
}
