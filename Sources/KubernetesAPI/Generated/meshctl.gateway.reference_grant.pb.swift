// Generated from meshctl/gateway/reference_grant.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// Permits objects of other namespaces to refer to objects of this one, as a route to a Service or a Gateway to
    /// a Secret. Without a grant such references are refused.
    public struct ReferenceGrant: Message {
        /// What is permitted.
        @Sub public var spec: GatewayAPI.ReferenceGrantSpec
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ReferenceGrant"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            default: break
            }
        }
    }

    /// Who may refer to what: each entry of `from` to each of `to`.
    public struct ReferenceGrantSpec: Message {
        /// Who may refer.
        public var from: [GatewayAPI.ReferenceGrantFrom] = []
        /// To what they may refer, in the namespace of the grant.
        public var to: [GatewayAPI.ReferenceGrantTo] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ReferenceGrantSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, from)
            encoder.messages(2, to)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&from)
            case 2: try decoder.messages(&to)
            default: break
            }
        }
    }

    /// Objects of one kind in one namespace. Example: `{group: gateway.networking.k8s.io, kind: HTTPRoute,
    /// namespace: shop}`.
    public struct ReferenceGrantFrom: Message {
        /// API group of the kind; empty for the core group.
        public var group: String?
        /// The kind, such as `HTTPRoute` or `Gateway`.
        public var kind: String = ""
        /// The namespace.
        public var namespace: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ReferenceGrantFrom"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.string(2, kind)
            encoder.string(3, namespace)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.string(&kind)
            case 3: try decoder.string(&namespace)
            default: break
            }
        }
    }

    /// Objects of one kind, or a single one. Example: `{group: "", kind: Service}`.
    public struct ReferenceGrantTo: Message {
        /// API group of the kind; empty for the core group.
        public var group: String?
        /// The kind, such as `Service` or `Secret`.
        public var kind: String = ""
        /// Name of a single object. When absent, all of the kind.
        public var name: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ReferenceGrantTo"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.string(2, kind)
            encoder.optional(3, name, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.string(&kind)
            case 3: try decoder.optional(&name, StringCodec.self)
            default: break
            }
        }
    }
}
