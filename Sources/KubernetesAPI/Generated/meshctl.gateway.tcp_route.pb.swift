// Generated from meshctl/gateway/tcp_route.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// Sends the connections of a TCP listener to backends.
    public struct TCPRoute: Message {
        /// What is wanted.
        @Sub public var spec: GatewayAPI.TCPRouteSpec
        /// What the parents made of it.
        @Sub public var status: GatewayAPI.RouteStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.TCPRoute"]

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

    /// Parents and rule of a route.
    public struct TCPRouteSpec: Message {
        /// Gateways, ListenerSets or Services to which the route attaches. One parent may be listed several times,
        /// with different sections or ports.
        public var parentRefs: [GatewayAPI.ParentReference] = []
        /// Attaches the route also to the default gateways of this scope (see `gateway.spec.defaultScope`). `All`:
        /// to every one. `None`, or absent: to no default gateway.
        public var useDefaultGateways: String?
        /// Where the connections go.
        public var rules: [GatewayAPI.TCPRouteRule] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.TCPRouteSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, parentRefs)
            encoder.optional(2, useDefaultGateways, StringCodec.self)
            encoder.messages(3, rules)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&parentRefs)
            case 2: try decoder.optional(&useDefaultGateways, StringCodec.self)
            case 3: try decoder.messages(&rules)
            default: break
            }
        }
    }

    /// Where connections go.
    public struct TCPRouteRule: Message {
        /// Name of the rule, so that policies can refer to it.
        public var name: String?
        /// The backends, in proportion to their weights. Connections for a backend that does not exist, is not
        /// permitted or has no endpoints are refused.
        public var backendRefs: [GatewayAPI.BackendRef] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.TCPRouteRule"]

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
