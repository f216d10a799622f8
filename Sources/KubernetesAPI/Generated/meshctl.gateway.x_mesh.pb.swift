// Generated from meshctl/gateway/x_mesh.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// A service mesh that implements the Gateway API for traffic between services, for the whole cluster.
    /// Experimental.
    public struct XMesh: Message {
        /// What is wanted.
        @Sub public var spec: GatewayAPI.MeshSpec
        /// What the controller made of it.
        @Sub public var status: GatewayAPI.MeshStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.XMesh"]

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

    /// The controller of the mesh and its parameters.
    public struct MeshSpec: Message {
        /// Controller that runs the mesh: a domain and a path, such as `example.com/mesh`. It can never be changed.
        public var controllerName: String = ""
        /// An object with settings for the mesh, of a kind that the controller understands. When absent, the
        /// controller's defaults hold.
        @Sub public var parametersRef: GatewayAPI.ObjectReference
        /// What the mesh is for, in a few words.
        public var description: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.MeshSpec"]

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

    /// State of a mesh.
    public struct MeshStatus: Message {
        /// Aspects of the state, such as `Accepted`.
        public var conditions: [Kubernetes.Condition] = []
        /// Optional parts of the API that the mesh supports, in the order of their names.
        public var supportedFeatures: [GatewayAPI.SupportedFeature] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.MeshStatus"]

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
