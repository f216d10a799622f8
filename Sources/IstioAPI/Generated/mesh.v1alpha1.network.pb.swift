// Generated from istio/mesh/v1alpha1/network.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioMesh {
    /// The networks of a mesh whose workloads do not all reach each other directly. Absent: one network, or
    /// networks told by labels (topology.istio.io/network) alone.
    public struct MeshNetworks: Message {
        /// The networks by name: `{network1: {endpoints: [...], gateways: [...]}}`.
        public var networks: [String: IstioMesh.Network] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshNetworks"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, networks, StringCodec.self, MessageCodec<IstioMesh.Network>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&networks, StringCodec.self, MessageCodec<IstioMesh.Network>.self)
            default: break
            }
        }
    }

    /// One network, within which all workloads reach each other directly.
    public struct Network: Message {
        /// Which endpoints belong to the network.
        public var endpoints: [IstioMesh.Network.NetworkEndpoints] = []
        /// Gateways through which other networks enter this one. Absent: found through gateway Services with the
        /// label topology.istio.io/network.
        public var gateways: [IstioMesh.Network.IstioNetworkGateway] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Network"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(2, endpoints)
            encoder.messages(3, gateways)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.messages(&endpoints)
            case 3: try decoder.messages(&gateways)
            default: break
            }
        }

        /// Some endpoints of a network.
        public struct NetworkEndpoints: Message {
            /// Which of `fromCidr`, `fromRegistry` is given, if any.
            public var ne: Ne?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Network.NetworkEndpoints"]

            public func encode(to encoder: inout Encoder) {
                switch ne {
                case .fromCidr(let value): encoder.optional(1, value, StringCodec.self)
                case .fromRegistry(let value): encoder.optional(2, value, StringCodec.self)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { ne = .fromCidr(value) }
                case 2:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { ne = .fromRegistry(value) }
                default: break
                }
            }

            public enum Ne: Sendable {
                /// Endpoints in a subnet: `10.0.0.0/16`. They must not occur in other networks.
                case fromCidr(String)
                /// All endpoints of a service registry, by its name; for Kubernetes the name of the cluster:
                /// `cluster1`.
                case fromRegistry(String)
            }
        }

        /// A gateway between networks; it takes mutual TLS and forwards by server name.
        public struct IstioNetworkGateway: Message {
            /// Which of `registryServiceName`, `address` is given, if any.
            public var gw: Gw?
            /// Port of the gateway, 15443 as a rule. Required.
            public var port: UInt32 = 0
            /// Locality of the gateway, for load balancing: `us-east1/us-east1-b`. Absent: unknown.
            public var locality: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Network.IstioNetworkGateway"]

            public func encode(to encoder: inout Encoder) {
                switch gw {
                case .registryServiceName(let value): encoder.optional(1, value, StringCodec.self)
                case .address(let value): encoder.optional(2, value, StringCodec.self)
                case nil: break
                }
                encoder.uint32(3, port)
                encoder.string(4, locality)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { gw = .registryServiceName(value) }
                case 2:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { gw = .address(value) }
                case 3: try decoder.uint32(&port)
                case 4: try decoder.string(&locality)
                default: break
                }
            }

            public enum Gw: Sendable {
                /// A Service of the registry whose external addresses are used:
                /// `istio-eastwestgateway.istio-system.svc.cluster.local`.
                case registryServiceName(String)
                /// An address or a host name from outside.
                case address(String)
            }
        }
    }
}
