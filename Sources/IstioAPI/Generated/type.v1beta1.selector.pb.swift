// Generated from istio/type/v1beta1/selector.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioType {
    /// Selects workloads by labels.
    public struct WorkloadSelector: Message {
        /// Labels that a workload must have, all of them, for example `{app: reviews}`. Wildcards are not allowed.
        public var matchLabels: [String: String] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.type.v1beta1.WorkloadSelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, matchLabels, StringCodec.self, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&matchLabels, StringCodec.self, StringCodec.self)
            default: break
            }
        }
    }

    /// Picks a port by its number.
    public struct PortSelector: Message {
        /// Number of the port, 1 to 65535.
        public var number: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.type.v1beta1.PortSelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, number)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&number)
            default: break
            }
        }
    }

    /// Names a resource, in the namespace of the policy, to which the policy is attached.
    public struct PolicyTargetReference: Message {
        /// API group of the resource: empty (or `core`) for Service, `gateway.networking.k8s.io` for Gateway and
        /// GatewayClass, `networking.istio.io` for ServiceEntry.
        public var group: String = ""
        /// Kind of the resource: Gateway, GatewayClass, Service or ServiceEntry.
        public var kind: String = ""
        /// Name of the resource.
        public var name: String = ""
        /// Has to be empty: only resources in the policy's own namespace can be named.
        public var namespace: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.type.v1beta1.PolicyTargetReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, group)
            encoder.string(2, kind)
            encoder.string(3, name)
            encoder.string(4, namespace)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&group)
            case 2: try decoder.string(&kind)
            case 3: try decoder.string(&name)
            case 4: try decoder.string(&namespace)
            default: break
            }
        }
    }

    /// The side of a connection that a workload's proxy is on.
    public struct WorkloadMode: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// Same as CLIENT_AND_SERVER.
        public static var undefined: Self { Self(rawValue: 0) }
        /// Traffic that leaves the workload; also traffic at gateways.
        public static var client: Self { Self(rawValue: 1) }
        /// Traffic that arrives at the workload.
        public static var server: Self { Self(rawValue: 2) }
        /// Both.
        public static var clientAndServer: Self { Self(rawValue: 3) }
    }
}
