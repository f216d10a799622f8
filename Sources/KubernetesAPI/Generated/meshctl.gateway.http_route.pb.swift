// Generated from meshctl/gateway/http_route.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// Sends HTTP requests to backends, by host name, path, headers, query and method; may redirect or change them.
    public struct HTTPRoute: Message {
        /// What is wanted.
        @Sub public var spec: GatewayAPI.HTTPRouteSpec
        /// What the parents made of it.
        @Sub public var status: GatewayAPI.RouteStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPRoute"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.message(2, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            case 2: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// Parents, host names and rules of a route.
    public struct HTTPRouteSpec: Message {
        /// Gateways, ListenerSets or Services to which the route attaches. One parent may be listed several times,
        /// with different sections or ports.
        public var parentRefs: [GatewayAPI.ParentReference] = []
        /// Attaches the route also to the default gateways of this scope (see `gateway.spec.defaultScope`). `All`:
        /// to every one. `None`, or absent: to no default gateway.
        public var useDefaultGateways: String?
        /// Host names to which the route applies; the first label may be an asterisk. They have to overlap with the
        /// listener's. When absent, all that the listener accepts. Example: `[shop.example.com]`.
        public var hostnames: [String] = []
        /// What happens to requests. The rule with the most specific match wins; together all rules may have 128
        /// matches.
        public var rules: [GatewayAPI.HTTPRouteRule] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPRouteSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, parentRefs)
            encoder.optional(2, useDefaultGateways, StringCodec.self)
            encoder.items(3, hostnames, StringCodec.self)
            encoder.messages(4, rules)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&parentRefs)
            case 2: try decoder.optional(&useDefaultGateways, StringCodec.self)
            case 3: try decoder.items(&hostnames, StringCodec.self)
            case 4: try decoder.messages(&rules)
            default: break
            }
        }
    }

    /// Which requests are meant, how they are changed, and where they go.
    public struct HTTPRouteRule: Message {
        /// Name of the rule, unique in the route, so that policies can refer to it.
        public var name: String?
        /// Requests that the rule is for: those that fit one of the entries. When absent, all.
        public var matches: [GatewayAPI.HTTPRouteMatch] = []
        /// What is done to the requests on their way and to the responses. A redirect excludes `backendRefs`.
        public var filters: [GatewayAPI.HTTPRouteFilter] = []
        /// Where the requests go, in proportion to the weights. A request whose backend does not exist or is not
        /// permitted gets status 500.
        public var backendRefs: [GatewayAPI.HTTPBackendRef] = []
        /// How long a request may take. When absent, the implementation decides.
        @Sub public var timeouts: GatewayAPI.HTTPRouteTimeouts
        /// When a failed request is sent to a backend once more. When absent, the implementation decides.
        @Sub public var retry: GatewayAPI.HTTPRouteRetry
        /// Keeps the requests of a session at one endpoint. When absent, each request is balanced by itself.
        @Sub public var sessionPersistence: GatewayAPI.SessionPersistence
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPRouteRule"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.messages(2, matches)
            encoder.messages(3, filters)
            encoder.messages(4, backendRefs)
            encoder.message(5, _timeouts)
            encoder.message(6, _retry)
            encoder.message(7, _sessionPersistence)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.messages(&matches)
            case 3: try decoder.messages(&filters)
            case 4: try decoder.messages(&backendRefs)
            case 5: try decoder.message(&_timeouts)
            case 6: try decoder.message(&_retry)
            case 7: try decoder.message(&_sessionPersistence)
            default: break
            }
        }
    }

    /// Conditions on a request, all of which have to hold. Example: `{path: {value: /cart}, method: POST}`.
    public struct HTTPRouteMatch: Message {
        /// Condition on the path. When absent, every path.
        @Sub public var path: GatewayAPI.HTTPPathMatch
        /// Headers that the request has to have.
        public var headers: [GatewayAPI.HTTPHeaderMatch] = []
        /// Parameters that the query of the URL has to contain.
        public var queryParams: [GatewayAPI.HTTPQueryParamMatch] = []
        /// Method of the request. When absent, every method.
        public var method: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPRouteMatch"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _path)
            encoder.messages(2, headers)
            encoder.messages(3, queryParams)
            encoder.optional(4, method, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_path)
            case 2: try decoder.messages(&headers)
            case 3: try decoder.messages(&queryParams)
            case 4: try decoder.optional(&method, StringCodec.self)
            default: break
            }
        }
    }

    /// Condition on the path of a request, without its query.
    public struct HTTPPathMatch: Message {
        /// How the path is compared. `Exact`: all of it. `PathPrefix`: its beginning, element by element, so that
        /// `/a` fits `/a/b` but not `/ab`. `RegularExpression`: in the dialect of the implementation (here RE2).
        public var type: String?
        /// The path, beginning with a slash, or the expression.
        public var value: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPPathMatch"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, value, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&value, StringCodec.self)
            default: break
            }
        }
    }

    /// Condition on a header of a request.
    public struct HTTPHeaderMatch: Message {
        /// How the value is compared: `Exact`, or `RegularExpression` in the dialect of the implementation (here
        /// RE2).
        public var type: String?
        /// Name of the header, in any case. Of several entries for one header only the first counts.
        public var name: String = ""
        /// Value, or expression, that the header has to fit.
        public var value: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPHeaderMatch"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.string(2, name)
            encoder.string(3, value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.string(&name)
            case 3: try decoder.string(&value)
            default: break
            }
        }
    }

    /// Condition on a parameter in the query of the URL.
    public struct HTTPQueryParamMatch: Message {
        /// How the value is compared: `Exact`, or `RegularExpression` in the dialect of the implementation (here
        /// RE2).
        public var type: String?
        /// Name of the parameter, in exactly this case.
        public var name: String = ""
        /// Value, or expression, that the parameter has to fit.
        public var value: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPQueryParamMatch"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.string(2, name)
            encoder.string(3, value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.string(&name)
            case 3: try decoder.string(&value)
            default: break
            }
        }
    }

    /// One step in the treatment of a request or its response. `type` says which; the field that belongs to it has
    /// to be given, and no other.
    public struct HTTPRouteFilter: Message {
        /// `RequestHeaderModifier` and `ResponseHeaderModifier` change headers, `RequestMirror` sends a copy
        /// elsewhere, `RequestRedirect` sends the client elsewhere, `URLRewrite` changes host and path, `CORS`
        /// answers browsers of other origins, `ExternalAuth` asks a server for permission, `ExtensionRef` does what
        /// another object says.
        public var type: String = ""
        /// Changes to the headers of requests. At most one filter of the list.
        @Sub public var requestHeaderModifier: GatewayAPI.HTTPHeaderFilter
        /// Changes to the headers of responses. At most one filter of the list.
        @Sub public var responseHeaderModifier: GatewayAPI.HTTPHeaderFilter
        /// Where copies of the requests go. Several filters of a list may do so.
        @Sub public var requestMirror: GatewayAPI.HTTPRequestMirrorFilter
        /// Answers with a redirect instead of asking a backend. At most one filter of the list, and not beside a
        /// `urlRewrite`.
        @Sub public var requestRedirect: GatewayAPI.HTTPRequestRedirectFilter
        /// Changes host and path before the request goes to the backend. At most one filter of the list, and not
        /// beside a `requestRedirect`.
        @Sub public var urlRewrite: GatewayAPI.HTTPURLRewriteFilter
        /// Rules for browsers whose page comes from another origin. At most one filter of the list.
        @Sub public var cors: GatewayAPI.HTTPCORSFilter
        /// Server that decides whether a request may pass. If it cannot be reached, the request is refused.
        @Sub public var externalAuth: GatewayAPI.HTTPExternalAuthFilter
        /// Object of the implementation's own kind that describes the step.
        @Sub public var extensionRef: GatewayAPI.LocalObjectReference
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPRouteFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, type)
            encoder.message(2, _requestHeaderModifier)
            encoder.message(3, _responseHeaderModifier)
            encoder.message(4, _requestMirror)
            encoder.message(5, _requestRedirect)
            encoder.message(6, _urlRewrite)
            encoder.message(7, _cors)
            encoder.message(8, _externalAuth)
            encoder.message(9, _extensionRef)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&type)
            case 2: try decoder.message(&_requestHeaderModifier)
            case 3: try decoder.message(&_responseHeaderModifier)
            case 4: try decoder.message(&_requestMirror)
            case 5: try decoder.message(&_requestRedirect)
            case 6: try decoder.message(&_urlRewrite)
            case 7: try decoder.message(&_cors)
            case 8: try decoder.message(&_externalAuth)
            case 9: try decoder.message(&_extensionRef)
            default: break
            }
        }
    }

    /// Sends the client to another URL. What is not given is taken from the request.
    public struct HTTPRequestRedirectFilter: Message {
        /// Scheme of the new URL: `http` or `https`. When absent, that of the request.
        public var scheme: String?
        /// Host of the new URL. When absent, that of the request.
        public var hostname: String?
        /// Change of the path. When absent, the path stays.
        @Sub public var path: GatewayAPI.HTTPPathModifier
        /// Port of the new URL. When absent: the usual port of `scheme` if that is given, else the port of the
        /// listener.
        public var port: Int32?
        /// Status of the response: 301 and 308 for permanent moves, 302, 303 and 307 for others; 307 and 308 make
        /// the client keep its method.
        public var statusCode: Int64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPRequestRedirectFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, scheme, StringCodec.self)
            encoder.optional(2, hostname, StringCodec.self)
            encoder.message(3, _path)
            encoder.optional(4, port, Int32Codec.self)
            encoder.optional(5, statusCode, Int64Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&scheme, StringCodec.self)
            case 2: try decoder.optional(&hostname, StringCodec.self)
            case 3: try decoder.message(&_path)
            case 4: try decoder.optional(&port, Int32Codec.self)
            case 5: try decoder.optional(&statusCode, Int64Codec.self)
            default: break
            }
        }
    }

    /// Changes host and path of a request; the client does not notice.
    public struct HTTPURLRewriteFilter: Message {
        /// New value of the `Host` header. When absent, it stays.
        public var hostname: String?
        /// Change of the path. When absent, the path stays.
        @Sub public var path: GatewayAPI.HTTPPathModifier
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPURLRewriteFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, hostname, StringCodec.self)
            encoder.message(2, _path)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&hostname, StringCodec.self)
            case 2: try decoder.message(&_path)
            default: break
            }
        }
    }

    /// A new path, or a new beginning of the path.
    public struct HTTPPathModifier: Message {
        /// `ReplaceFullPath`: the whole path becomes `replaceFullPath`. `ReplacePrefixMatch`: the prefix that the
        /// rule matched becomes `replacePrefixMatch`.
        public var type: String = ""
        /// The new path, for type `ReplaceFullPath` only.
        public var replaceFullPath: String?
        /// What takes the place of the matched prefix, for type `ReplacePrefixMatch` only: `/b` turns `/a/x` into
        /// `/b/x` in a rule for `/a`. The rule needs exactly one match, of type `PathPrefix`.
        public var replacePrefixMatch: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPPathModifier"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, type)
            encoder.optional(2, replaceFullPath, StringCodec.self)
            encoder.optional(3, replacePrefixMatch, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&type)
            case 2: try decoder.optional(&replaceFullPath, StringCodec.self)
            case 3: try decoder.optional(&replacePrefixMatch, StringCodec.self)
            default: break
            }
        }
    }

    /// Cross-origin resource sharing: what pages of other origins may do. Preflight requests are answered by the
    /// gateway.
    public struct HTTPCORSFilter: Message {
        /// Origins that may read the responses: scheme, host (its first label may be an asterisk) and perhaps port;
        /// `*` alone for all. Example: `[https://*.example.com]`.
        public var allowOrigins: [String] = []
        /// Whether cookies and other credentials may be sent along. They may not when absent.
        public var allowCredentials: Bool?
        /// Methods that pages may use; `*` alone for all. Example: `[GET, POST]`.
        public var allowMethods: [String] = []
        /// Request headers that pages may set; `*` alone for all. Example: `[content-type, x-token]`.
        public var allowHeaders: [String] = []
        /// Response headers that scripts may read, beyond those that browsers always show; `*` for all.
        public var exposeHeaders: [String] = []
        /// Seconds that the browser may remember the answer to a preflight request.
        public var maxAge: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPCORSFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, allowOrigins, StringCodec.self)
            encoder.optional(2, allowCredentials, BoolCodec.self)
            encoder.items(3, allowMethods, StringCodec.self)
            encoder.items(4, allowHeaders, StringCodec.self)
            encoder.items(5, exposeHeaders, StringCodec.self)
            encoder.optional(6, maxAge, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&allowOrigins, StringCodec.self)
            case 2: try decoder.optional(&allowCredentials, BoolCodec.self)
            case 3: try decoder.items(&allowMethods, StringCodec.self)
            case 4: try decoder.items(&allowHeaders, StringCodec.self)
            case 5: try decoder.items(&exposeHeaders, StringCodec.self)
            case 6: try decoder.optional(&maxAge, Int32Codec.self)
            default: break
            }
        }
    }

    /// Asks a server whether a request may pass.
    public struct HTTPExternalAuthFilter: Message {
        /// How the server is asked: `GRPC`, Envoy's external authorization protocol, with details in `grpc`;
        /// `HTTP`, a copy of the request's head to which status 200 means yes, with details in `http`.
        public var `protocol`: String = ""
        /// The server. Use a BackendTLSPolicy if it wants TLS.
        @Sub public var backendRef: GatewayAPI.BackendObjectReference
        /// Details for protocol `GRPC`; required then, and refused otherwise. `{}` is enough.
        @Sub public var grpc: GatewayAPI.GRPCAuthConfig
        /// Details for protocol `HTTP`; required then, and refused otherwise. `{}` is enough.
        @Sub public var http: GatewayAPI.HTTPAuthConfig
        /// Sends the body of the request along. When absent, the server sees the head only.
        @Sub public var forwardBody: GatewayAPI.ForwardBodyConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPExternalAuthFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, `protocol`)
            encoder.message(2, _backendRef)
            encoder.message(3, _grpc)
            encoder.message(4, _http)
            encoder.message(5, _forwardBody)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&`protocol`)
            case 2: try decoder.message(&_backendRef)
            case 3: try decoder.message(&_grpc)
            case 4: try decoder.message(&_http)
            case 5: try decoder.message(&_forwardBody)
            default: break
            }
        }
    }

    /// Details of an authorization server that is asked by gRPC.
    public struct GRPCAuthConfig: Message {
        /// Headers of the request that the server gets to see. When absent or empty, all.
        public var allowedHeaders: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GRPCAuthConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, allowedHeaders, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&allowedHeaders, StringCodec.self)
            default: break
            }
        }
    }

    /// Details of an authorization server that is asked by HTTP.
    public struct HTTPAuthConfig: Message {
        /// Text put before the path of the request when the server is asked, such as `/check`. When absent,
        /// nothing.
        public var path: String?
        /// Headers of the request that the server gets to see beyond `Host`, method, path, `Content-Length` and
        /// `Authorization`, which are always sent. When absent or empty, only those.
        public var allowedHeaders: [String] = []
        /// Headers of the server's answer that are copied into the request. When absent or empty, all but `Host`.
        public var allowedResponseHeaders: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPAuthConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, path, StringCodec.self)
            encoder.items(2, allowedHeaders, StringCodec.self)
            encoder.items(3, allowedResponseHeaders, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&path, StringCodec.self)
            case 2: try decoder.items(&allowedHeaders, StringCodec.self)
            case 3: try decoder.items(&allowedResponseHeaders, StringCodec.self)
            default: break
            }
        }
    }

    /// How much of a request's body an authorization server gets.
    public struct ForwardBodyConfig: Message {
        /// Number of bytes that are buffered and sent at most. When absent or 0, the body is not sent.
        public var maxSize: Int64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ForwardBodyConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, maxSize, Int64Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&maxSize, Int64Codec.self)
            default: break
            }
        }
    }

    /// A backend, its share of the requests, and what is done to them on the way there.
    public struct HTTPBackendRef: Message {
        /// API group of the backend; the core group when absent.
        public var group: String?
        /// Kind of the backend; a Service when absent.
        public var kind: String?
        /// Namespace of the backend; the route's own when absent. Another namespace has to permit it by a
        /// ReferenceGrant.
        public var namespace: String?
        /// Name of the backend.
        public var name: String = ""
        /// Port of the backend: for a Service its own port, not that of its pods. Required for a Service.
        public var port: Int32?
        /// Share of this backend, relative to the sum of the weights in the list: weights 9 and 1 send it 90% and
        /// 10%. Zero sends it nothing.
        public var weight: Int32?
        /// Steps only for the requests that go to this backend.
        public var filters: [GatewayAPI.HTTPRouteFilter] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPBackendRef"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.optional(2, kind, StringCodec.self)
            encoder.optional(3, namespace, StringCodec.self)
            encoder.string(4, name)
            encoder.optional(5, port, Int32Codec.self)
            encoder.optional(6, weight, Int32Codec.self)
            encoder.messages(7, filters)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.optional(&kind, StringCodec.self)
            case 3: try decoder.optional(&namespace, StringCodec.self)
            case 4: try decoder.string(&name)
            case 5: try decoder.optional(&port, Int32Codec.self)
            case 6: try decoder.optional(&weight, Int32Codec.self)
            case 7: try decoder.messages(&filters)
            default: break
            }
        }
    }

    /// Limits for the duration of requests. `0s` means no limit.
    public struct HTTPRouteTimeouts: Message {
        /// From the request of the client to the end of the response, retries included: `10s`. When absent, the
        /// implementation decides.
        public var request: String?
        /// The same for each single attempt at a backend. It may not be longer than `request`.
        public var backendRequest: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPRouteTimeouts"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, request, StringCodec.self)
            encoder.optional(2, backendRequest, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&request, StringCodec.self)
            case 2: try decoder.optional(&backendRequest, StringCodec.self)
            default: break
            }
        }
    }

    /// When and how often a failed request is sent to a backend again.
    public struct HTTPRouteRetry: Message {
        /// Statuses of responses that count as failures, such as `[502, 503]`. Those from 400 to 499 are rarely
        /// worth a retry.
        public var codes: [Int64] = []
        /// How many times a request is repeated at most. When absent, the implementation decides.
        public var attempts: Int64?
        /// Pause before the next attempt, at least: `100ms`. When absent, the implementation decides.
        public var backoff: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPRouteRetry"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, codes, Int64Codec.self)
            encoder.optional(2, attempts, Int64Codec.self)
            encoder.optional(3, backoff, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&codes, Int64Codec.self)
            case 2: try decoder.optional(&attempts, Int64Codec.self)
            case 3: try decoder.optional(&backoff, StringCodec.self)
            default: break
            }
        }
    }
}
