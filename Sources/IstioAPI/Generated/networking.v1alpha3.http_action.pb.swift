// Generated from istio/networking/v1alpha3/http_action.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// An answer that sends the client to another address. Parts that are absent are taken from the request.
    public struct HTTPRedirect: Message {
        /// Path that replaces the request's path, whatever matched.
        public var uri: String = ""
        /// Host of the new address. Absent, the host of the request.
        public var authority: String = ""
        /// HTTP status of the answer, in practice one of 301, 302, 303, 307, 308. Absent or 0, 301.
        public var redirectCode: UInt32 = 0
        /// Which of `port`, `derivePort` is given, if any.
        public var redirectPort: RedirectPort?
        /// Scheme of the new address: `http` or `https`. Absent, that of the request.
        public var scheme: String = ""
        /// Replaces only the part of the path that the prefix match covered; the rest stays. Every match with a uri
        /// has to use prefix.
        public var prefixRewrite: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPRedirect"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, uri)
            encoder.string(2, authority)
            encoder.uint32(3, redirectCode)
            switch redirectPort {
            case .port(let value): encoder.optional(4, value, UInt32Codec.self)
            case .derivePort(let value): encoder.optional(5, value, EnumerationCodec<Networking.HTTPRedirect.RedirectPortSelection>.self)
            case nil: break
            }
            encoder.string(6, scheme)
            encoder.string(7, prefixRewrite)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&uri)
            case 2: try decoder.string(&authority)
            case 3: try decoder.uint32(&redirectCode)
            case 4:
                var value = UInt32Codec.blank
                try UInt32Codec.decode(&decoder, &value)
                if decoder.isConsumed { redirectPort = .port(value) }
            case 5:
                var value = EnumerationCodec<Networking.HTTPRedirect.RedirectPortSelection>.blank
                try EnumerationCodec<Networking.HTTPRedirect.RedirectPortSelection>.decode(&decoder, &value)
                if decoder.isConsumed { redirectPort = .derivePort(value) }
            case 6: try decoder.string(&scheme)
            case 7: try decoder.string(&prefixRewrite)
            default: break
            }
        }

        public enum RedirectPort: Sendable {
            /// Port of the new address.
            case port(UInt32)
            /// Derives the port of the new address.
            case derivePort(Networking.HTTPRedirect.RedirectPortSelection)
        }

        /// Where the port of a redirect comes from.
        public struct RedirectPortSelection: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// 80 for http, 443 for https.
            public static var fromProtocolDefault: Self { Self(rawValue: 0) }
            /// The port to which the client sent its request.
            public static var fromRequestPort: Self { Self(rawValue: 1) }
        }
    }

    /// A fixed answer given by the proxy itself.
    public struct HTTPDirectResponse: Message {
        /// HTTP status of the answer, 200 to 600, for example `503`.
        public var status: UInt32 = 0
        /// Body of the answer. Absent, it is empty. Set a content-type through headers.response if clients need
        /// one.
        @Sub public var body: Networking.HTTPBody
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPDirectResponse"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, status)
            encoder.message(2, _body)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&status)
            case 2: try decoder.message(&_body)
            default: break
            }
        }
    }

    /// The body of a fixed answer; at most 1 MiB.
    public struct HTTPBody: Message {
        /// Which of `string`, `bytes` is given, if any.
        public var specifier: Specifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPBody"]

        public func encode(to encoder: inout Encoder) {
            switch specifier {
            case .string(let value): encoder.optional(1, value, StringCodec.self)
            case .bytes(let value): encoder.optional(2, value, BytesCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { specifier = .string(value) }
            case 2:
                var value = BytesCodec.blank
                try BytesCodec.decode(&decoder, &value)
                if decoder.isConsumed { specifier = .bytes(value) }
            default: break
            }
        }

        public enum Specifier: Sendable {
            /// The body as text.
            case string(String)
            /// The body as base64.
            case bytes([UInt8])
        }
    }

    /// Changes path or authority of a request that is forwarded.
    public struct HTTPRewrite: Message {
        /// New path. With a prefix match only the matched part is replaced, with other matches the whole path.
        /// Excludes uriRegexRewrite.
        public var uri: String = ""
        /// New value of the Host or :authority header.
        public var authority: String = ""
        /// Replaces parts of the path by an expression. Excludes uri.
        @Sub public var uriRegexRewrite: Networking.RegexRewrite
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPRewrite"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, uri)
            encoder.string(2, authority)
            encoder.message(3, _uriRegexRewrite)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&uri)
            case 2: try decoder.string(&authority)
            case 3: try decoder.message(&_uriRegexRewrite)
            default: break
            }
        }
    }

    /// A replacement in the path by an expression.
    public struct RegexRewrite: Message {
        /// RE2 expression; each part of the path that it matches is replaced. Query parameters are not looked at.
        public var match: String = ""
        /// Replacement; `\1`, `\2` stand for the groups of the expression, for example `/\2/\1`.
        public var rewrite: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.RegexRewrite"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, match)
            encoder.string(2, rewrite)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&match)
            case 2: try decoder.string(&rewrite)
            default: break
            }
        }
    }

    /// Retries of failed requests, within the timeout of the route.
    public struct HTTPRetry: Message {
        /// Number of retries after the first try; 0 turns them off. The timeout may end them early. Without the
        /// whole retries block, the mesh default of 2 applies.
        public var attempts: Int32 = 0
        /// Time limit for each try, at least 1ms, for example `2s`. Absent, only the timeout of the route counts,
        /// and a slow first try can use it up.
        public var perTryTimeout: Duration?
        /// Conditions on which to retry, divided by commas: Envoy conditions such as `5xx`, `connect-failure`,
        /// `reset`, gRPC ones such as `unavailable`, and single status codes such as `503`. Absent, the mesh
        /// default list applies.
        public var retryOn: String = ""
        /// Whether retries may go to endpoints of other localities. Absent, the choice follows the load balancing
        /// as for first tries.
        public var retryRemoteLocalities: Bool?
        /// Whether retries avoid endpoints that already failed this request.
        public var retryIgnorePreviousHosts: Bool?
        /// Base of the waiting time between tries; it grows with each retry, with some chance mixed in. Absent,
        /// Envoy's 25ms.
        public var backoff: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPRetry"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, attempts)
            encoder.optional(2, perTryTimeout, DurationCodec.self)
            encoder.string(3, retryOn)
            encoder.optional(4, retryRemoteLocalities, WrapperCodec<BoolCodec>.self)
            encoder.optional(5, retryIgnorePreviousHosts, WrapperCodec<BoolCodec>.self)
            encoder.optional(6, backoff, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&attempts)
            case 2: try decoder.optional(&perTryTimeout, DurationCodec.self)
            case 3: try decoder.string(&retryOn)
            case 4: try decoder.optional(&retryRemoteLocalities, WrapperCodec<BoolCodec>.self)
            case 5: try decoder.optional(&retryIgnorePreviousHosts, WrapperCodec<BoolCodec>.self)
            case 6: try decoder.optional(&backoff, DurationCodec.self)
            default: break
            }
        }
    }

    /// A percentage with fractions.
    public struct Percent: Message {
        /// From 0 to 100; 0.1 is one in a thousand.
        public var value: Double = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.Percent"]

        public func encode(to encoder: inout Encoder) {
            encoder.double(1, value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.double(&value)
            default: break
            }
        }
    }

    /// Faults on purpose: delays, aborts or both, for a share of the requests. At least one of the two has to be
    /// given.
    public struct HTTPFaultInjection: Message {
        /// Holds requests back before they are forwarded.
        @Sub public var delay: Networking.HTTPFaultInjection.Delay
        /// Answers requests with an error instead of forwarding them.
        @Sub public var abort: Networking.HTTPFaultInjection.Abort
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPFaultInjection"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _delay)
            encoder.message(2, _abort)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_delay)
            case 2: try decoder.message(&_abort)
            default: break
            }
        }

        /// Holds a share of the requests back.
        public struct Delay: Message {
            /// Whole percent of requests that are delayed. Ignored when percentage is given.
            public var percent: Int32 = 0
            /// Which of `fixedDelay`, `exponentialDelay` is given, if any.
            public var httpDelayType: HttpDelayType?
            /// Share of requests that are delayed. Without percentage and percent, all of them are.
            @Sub public var percentage: Networking.Percent
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPFaultInjection.Delay"]

            public func encode(to encoder: inout Encoder) {
                encoder.int32(1, percent)
                switch httpDelayType {
                case .fixedDelay(let value): encoder.optional(2, value, DurationCodec.self)
                case .exponentialDelay(let value): encoder.optional(3, value, DurationCodec.self)
                case nil: break
                }
                encoder.message(5, _percentage)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.int32(&percent)
                case 2:
                    var value = DurationCodec.blank
                    if case .fixedDelay(let present) = httpDelayType { value = present }
                    try DurationCodec.decode(&decoder, &value)
                    if decoder.isConsumed { httpDelayType = .fixedDelay(value) }
                case 3:
                    var value = DurationCodec.blank
                    if case .exponentialDelay(let present) = httpDelayType { value = present }
                    try DurationCodec.decode(&decoder, &value)
                    if decoder.isConsumed { httpDelayType = .exponentialDelay(value) }
                case 5: try decoder.message(&_percentage)
                default: break
                }
            }

            public enum HttpDelayType: Sendable {
                /// Time that a request waits, at least 1ms, for example `5s`.
                case fixedDelay(Duration)
                /// Not implemented; Istio rejects it.
                case exponentialDelay(Duration)
            }
        }

        /// Answers a share of the requests with an error.
        public struct Abort: Message {
            /// Which of `httpStatus`, `grpcStatus`, `http2Error` is given, if any.
            public var errorType: ErrorType?
            /// Share of requests that are aborted. Absent, all of them are.
            @Sub public var percentage: Networking.Percent
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPFaultInjection.Abort"]

            public func encode(to encoder: inout Encoder) {
                switch errorType {
                case .httpStatus(let value): encoder.optional(2, value, Int32Codec.self)
                case .grpcStatus(let value): encoder.optional(3, value, StringCodec.self)
                case .http2Error(let value): encoder.optional(4, value, StringCodec.self)
                case nil: break
                }
                encoder.message(5, _percentage)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 2:
                    var value = Int32Codec.blank
                    try Int32Codec.decode(&decoder, &value)
                    if decoder.isConsumed { errorType = .httpStatus(value) }
                case 3:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { errorType = .grpcStatus(value) }
                case 4:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { errorType = .http2Error(value) }
                case 5: try decoder.message(&_percentage)
                default: break
                }
            }

            public enum ErrorType: Sendable {
                /// HTTP status of the answer, 200 to 600.
                case httpStatus(Int32)
                /// Name of a gRPC status, for example `UNAVAILABLE`.
                case grpcStatus(String)
                /// Not implemented; Istio rejects it.
                case http2Error(String)
            }
        }
    }

    /// One service that receives copies of requests.
    public struct HTTPMirrorPolicy: Message {
        /// The service that receives the copies; its answers are dropped.
        @Sub public var destination: Networking.Destination
        /// Share of the requests that are copied. Absent, all are.
        @Sub public var percentage: Networking.Percent
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPMirrorPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _destination)
            encoder.message(2, _percentage)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_destination)
            case 2: try decoder.message(&_percentage)
            default: break
            }
        }
    }

    /// What the proxy tells browsers about cross-origin requests. Preflight requests that match are answered by the
    /// proxy.
    public struct CorsPolicy: Message {
        /// Origins that may read responses, compared exactly, or `*`. Ignored when allowOrigins is given.
        public var allowOrigin: [String] = []
        /// Methods that preflight answers list as allowed, for example `[GET, POST]`.
        public var allowMethods: [String] = []
        /// Request headers that preflight answers list as allowed.
        public var allowHeaders: [String] = []
        /// Response headers that scripts of the browser may read.
        public var exposeHeaders: [String] = []
        /// How long browsers may keep the answer of a preflight request, in whole seconds such as `24h`. Absent,
        /// browsers use their own default.
        public var maxAge: Duration?
        /// Whether browsers may send credentials such as cookies with the real request. Absent, the header is not
        /// sent, which means no.
        public var allowCredentials: Bool?
        /// Origins that may read responses, for example `{exact: "https://shop.example.com"}`. When one matches, it
        /// is returned in Access-Control-Allow-Origin.
        public var allowOrigins: [Networking.StringMatch] = []
        /// What to do with preflight requests from origins that are not allowed.
        public var unmatchedPreflights: Networking.CorsPolicy.UnmatchedPreflights = Networking.CorsPolicy.UnmatchedPreflights(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.CorsPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, allowOrigin, StringCodec.self)
            encoder.items(2, allowMethods, StringCodec.self)
            encoder.items(3, allowHeaders, StringCodec.self)
            encoder.items(4, exposeHeaders, StringCodec.self)
            encoder.optional(5, maxAge, DurationCodec.self)
            encoder.optional(6, allowCredentials, WrapperCodec<BoolCodec>.self)
            encoder.messages(7, allowOrigins)
            encoder.enumeration(8, unmatchedPreflights)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&allowOrigin, StringCodec.self)
            case 2: try decoder.items(&allowMethods, StringCodec.self)
            case 3: try decoder.items(&allowHeaders, StringCodec.self)
            case 4: try decoder.items(&exposeHeaders, StringCodec.self)
            case 5: try decoder.optional(&maxAge, DurationCodec.self)
            case 6: try decoder.optional(&allowCredentials, WrapperCodec<BoolCodec>.self)
            case 7: try decoder.messages(&allowOrigins)
            case 8: try decoder.enumeration(&unmatchedPreflights)
            default: break
            }
        }

        /// Treatment of preflight requests whose origin no rule allows.
        public struct UnmatchedPreflights: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Same as FORWARD.
            public static var unspecified: Self { Self(rawValue: 0) }
            /// They are passed to the service like any other request.
            public static var forward: Self { Self(rawValue: 1) }
            /// They are not passed on: the proxy answers them with 200 and without CORS headers, so the browser
            /// refuses.
            public static var ignore: Self { Self(rawValue: 2) }
        }
    }
}
