// Generated from meshctl/gateway/tls_route.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// Sends TLS connections to backends by the host name that the client asks for (SNI).
    public struct TLSRoute: Message {
        /// What is wanted.
        @Sub public var spec: GatewayAPI.TLSRouteSpec
        /// What the parents made of it.
        @Sub public var status: GatewayAPI.RouteStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.TLSRoute"]

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

    /// Parents, host names and rule of a route.
    public struct TLSRouteSpec: Message {
        /// Gateways, ListenerSets or Services to which the route attaches. One parent may be listed several times,
        /// with different sections or ports.
        public var parentRefs: [GatewayAPI.ParentReference] = []
        /// Attaches the route also to the default gateways of this scope (see `gateway.spec.defaultScope`). `All`:
        /// to every one. `None`, or absent: to no default gateway.
        public var useDefaultGateways: String?
        /// Host names (SNI) to which the route applies; the first label may be an asterisk. IP addresses are
        /// refused. They have to overlap with the listener's. Example: `["*.example.com"]`.
        public var hostnames: [String] = []
        /// Where the connections go.
        public var rules: [GatewayAPI.TLSRouteRule] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.TLSRouteSpec"]

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

    /// Where connections go.
    public struct TLSRouteRule: Message {
        /// Name of the rule, so that policies can refer to it.
        public var name: String?
        /// The backends, in proportion to their weights. Connections for a backend that does not exist, is not
        /// permitted or has no endpoints are refused.
        public var backendRefs: [GatewayAPI.BackendRef] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.TLSRouteRule"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.messages(2, backendRefs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.messages(&backendRefs)
            default: break
            }
        }
    }
}
