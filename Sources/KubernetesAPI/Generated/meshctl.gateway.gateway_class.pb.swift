// Generated from meshctl/gateway/gateway_class.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// A kind of gateway, for the whole cluster; Gateways choose one by `gatewayClassName`.
    public struct GatewayClass: Message {
        /// What is wanted.
        @Sub public var spec: GatewayAPI.GatewayClassSpec
        /// What the controller made of it.
        @Sub public var status: GatewayAPI.GatewayClassStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GatewayClass"]

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

    /// The controller of the class and its parameters.
    public struct GatewayClassSpec: Message {
        /// Controller that serves Gateways of the class: a domain and a path, such as
        /// `istio.io/gateway-controller`. It can never be changed.
        public var controllerName: String = ""
        /// An object with settings for the class, of a kind that the controller understands. When absent, the
        /// controller's defaults hold.
        @Sub public var parametersRef: GatewayAPI.ObjectReference
        /// What the class is for, in a few words.
        public var description: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GatewayClassSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, controllerName)
            encoder.message(2, _parametersRef)
            encoder.optional(3, description, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&controllerName)
            case 2: try decoder.message(&_parametersRef)
            case 3: try decoder.optional(&description, StringCodec.self)
            default: break
            }
        }
    }

    /// State of a class.
    public struct GatewayClassStatus: Message {
        /// Aspects of the state, such as `Accepted` and `SupportedVersion`.
        public var conditions: [Kubernetes.Condition] = []
        /// Optional parts of the API that the controller supports, in the order of their names.
        public var supportedFeatures: [GatewayAPI.SupportedFeature] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GatewayClassStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, conditions)
            encoder.messages(2, supportedFeatures)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&conditions)
            case 2: try decoder.messages(&supportedFeatures)
            default: break
            }
        }
    }
}
