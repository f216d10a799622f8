// Generated from meshctl/gateway/listener_set.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// Adds listeners to a Gateway, perhaps one of another namespace. The Gateway has to allow it by
    /// `allowedListeners`.
    public struct ListenerSet: Message {
        /// What is wanted.
        @Sub public var spec: GatewayAPI.ListenerSetSpec
        /// What the controller of the Gateway made of it.
        @Sub public var status: GatewayAPI.ListenerSetStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ListenerSet"]

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

    /// The Gateway and the listeners that it gets.
    public struct ListenerSetSpec: Message {
        /// The Gateway.
        @Sub public var parentRef: GatewayAPI.ParentGatewayReference
        /// The listeners. No two may agree in port, protocol and host name; in a conflict with the Gateway's own
        /// those of the Gateway win.
        public var listeners: [GatewayAPI.Listener] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ListenerSetSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _parentRef)
            encoder.messages(2, listeners)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_parentRef)
            case 2: try decoder.messages(&listeners)
            default: break
            }
        }
    }

    /// Names the Gateway to which listeners are added.
    public struct ParentGatewayReference: Message {
        /// API group of the parent; that of the Gateway API when absent.
        public var group: String?
        /// Kind of the parent; a Gateway when absent.
        public var kind: String?
        /// Namespace of the Gateway; that of the ListenerSet when absent.
        public var namespace: String?
        /// Name of the Gateway.
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ParentGatewayReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.optional(2, kind, StringCodec.self)
            encoder.optional(3, namespace, StringCodec.self)
            encoder.string(4, name)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.optional(&kind, StringCodec.self)
            case 3: try decoder.optional(&namespace, StringCodec.self)
            case 4: try decoder.string(&name)
            default: break
            }
        }
    }

    /// State of a set of listeners.
    public struct ListenerSetStatus: Message {
        /// Aspects of the state, such as `Accepted` and `Programmed`.
        public var conditions: [Kubernetes.Condition] = []
        /// State of each listener.
        public var listeners: [GatewayAPI.ListenerStatus] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ListenerSetStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, conditions)
            encoder.messages(2, listeners)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&conditions)
            case 2: try decoder.messages(&listeners)
            default: break
            }
        }
    }
}
