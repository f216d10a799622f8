// Generated from meshctl/gateway/grpc_route.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// Sends gRPC requests to backends, by host name, service, method and headers.
    public struct GRPCRoute: Message {
        /// What is wanted.
        @Sub public var spec: GatewayAPI.GRPCRouteSpec
        /// What the parents made of it.
        @Sub public var status: GatewayAPI.RouteStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GRPCRoute"]

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
    public struct GRPCRouteSpec: Message {
        /// Gateways, ListenerSets or Services to which the route attaches. One parent may be listed several times,
        /// with different sections or ports.
        public var parentRefs: [GatewayAPI.ParentReference] = []
        /// Attaches the route also to the default gateways of this scope (see `gateway.spec.defaultScope`). `All`:
        /// to every one. `None`, or absent: to no default gateway.
        public var useDefaultGateways: String?
        /// Host names to which the route applies; the first label may be an asterisk. They have to overlap with the
        /// listener's. When absent, all that the listener accepts. Example: `[api.example.com]`.
        public var hostnames: [String] = []
        /// What happens to requests. The rule with the most specific match wins; together all rules may have 128
        /// matches.
        public var rules: [GatewayAPI.GRPCRouteRule] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GRPCRouteSpec"]

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
    public struct GRPCRouteRule: Message {
        /// Name of the rule, unique in the route, so that policies can refer to it.
        public var name: String?
        /// Requests that the rule is for: those that fit one of the entries. When absent, all.
        public var matches: [GatewayAPI.GRPCRouteMatch] = []
        /// What is done to the requests on their way and to the responses.
        public var filters: [GatewayAPI.GRPCRouteFilter] = []
        /// Where the requests go, in proportion to the weights. A request whose backend does not exist or is not
        /// permitted fails with `UNAVAILABLE`.
        public var backendRefs: [GatewayAPI.GRPCBackendRef] = []
        /// Keeps the requests of a session at one endpoint. When absent, each request is balanced by itself.
        @Sub public var sessionPersistence: GatewayAPI.SessionPersistence
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GRPCRouteRule"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.messages(2, matches)
            encoder.messages(3, filters)
            encoder.messages(4, backendRefs)
            encoder.message(5, _sessionPersistence)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.messages(&matches)
            case 3: try decoder.messages(&filters)
            case 4: try decoder.messages(&backendRefs)
            case 5: try decoder.message(&_sessionPersistence)
            default: break
            }
        }
    }

    /// Conditions on a request, all of which have to hold. Example: `{method: {service: shop.Cart, method: Add}}`.
    public struct GRPCRouteMatch: Message {
        /// Service and method of the call. When absent, all.
        @Sub public var method: GatewayAPI.GRPCMethodMatch
        /// Headers (metadata) that the request has to have.
        public var headers: [GatewayAPI.GRPCHeaderMatch] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GRPCRouteMatch"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _method)
            encoder.messages(2, headers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_method)
            case 2: try decoder.messages(&headers)
            default: break
            }
        }
    }

    /// Condition on the service and the method of a call; one of the two has to be given.
    public struct GRPCMethodMatch: Message {
        /// How both are compared: `Exact`, or `RegularExpression` in the dialect of the implementation (here RE2).
        public var type: String?
        /// Full name of the service, such as `shop.v1.Cart`. When absent, every service.
        public var service: String?
        /// Name of the method, such as `Add`. When absent, every method.
        public var method: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GRPCMethodMatch"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, service, StringCodec.self)
            encoder.optional(3, method, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&service, StringCodec.self)
            case 3: try decoder.optional(&method, StringCodec.self)
            default: break
            }
        }
    }

    /// Condition on a header of a call.
    public struct GRPCHeaderMatch: Message {
        /// How the value is compared: `Exact`, or `RegularExpression` in the dialect of the implementation (here
        /// RE2).
        public var type: String?
        /// Name of the header, in any case. Of several entries for one header only the first counts.
        public var name: String = ""
        /// Value, or expression, that the header has to fit.
        public var value: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GRPCHeaderMatch"]

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
    public struct GRPCRouteFilter: Message {
        /// `RequestHeaderModifier` and `ResponseHeaderModifier` change headers, `RequestMirror` sends a copy
        /// elsewhere, `ExtensionRef` does what another object says.
        public var type: String = ""
        /// Changes to the headers of requests. At most one filter of the list.
        @Sub public var requestHeaderModifier: GatewayAPI.HTTPHeaderFilter
        /// Changes to the headers of responses. At most one filter of the list.
        @Sub public var responseHeaderModifier: GatewayAPI.HTTPHeaderFilter
        /// Where copies of the requests go. Several filters of a list may do so.
        @Sub public var requestMirror: GatewayAPI.HTTPRequestMirrorFilter
        /// Object of the implementation's own kind that describes the step.
        @Sub public var extensionRef: GatewayAPI.LocalObjectReference
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GRPCRouteFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, type)
            encoder.message(2, _requestHeaderModifier)
            encoder.message(3, _responseHeaderModifier)
            encoder.message(4, _requestMirror)
            encoder.message(5, _extensionRef)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&type)
            case 2: try decoder.message(&_requestHeaderModifier)
            case 3: try decoder.message(&_responseHeaderModifier)
            case 4: try decoder.message(&_requestMirror)
            case 5: try decoder.message(&_extensionRef)
            default: break
            }
        }
    }

    /// A backend, its share of the requests, and what is done to them on the way there.
    public struct GRPCBackendRef: Message {
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
        public var filters: [GatewayAPI.GRPCRouteFilter] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GRPCBackendRef"]

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
}
