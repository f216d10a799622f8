// Generated from istio/networking/v1alpha3/workload_entry.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// Describes a workload that is no pod, such as a virtual machine. A ServiceEntry selects it by labels, or
    /// holds it as endpoint.
    public struct WorkloadEntry: Message {
        /// IP address of the workload, DNS name, or `unix:///path`. A DNS name needs a ServiceEntry with DNS
        /// resolution. May be left out only with network, for a workload that is reached through its network's
        /// gateway.
        public var address: String = ""
        /// Ports of the workload by the names of the service's ports, for example `{http: 8080}`. A name that is
        /// missing stands for the service port's targetPort or number. Not with unix sockets.
        public var ports: [String: UInt32] = .init()
        /// Labels of the workload, for selectors and for subsets.
        public var labels: [String: String] = .init()
        /// Network in which the address can be reached directly; clients in other networks go through its gateway.
        /// Absent, the same network as the client's is assumed.
        public var network: String = ""
        /// Place of the workload as `region/zone/subzone`, for locality load balancing, for example
        /// `us-west/zone-1/rack-3`.
        public var locality: String = ""
        /// Share of traffic relative to the other endpoints; a larger number gets more. Absent, 1.
        public var weight: UInt32 = 0
        /// Service account of the workload in the namespace of the entry; gives its identity for mutual TLS.
        public var serviceAccount: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.WorkloadEntry"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, address)
            encoder.map(2, ports, StringCodec.self, UInt32Codec.self)
            encoder.map(3, labels, StringCodec.self, StringCodec.self)
            encoder.string(4, network)
            encoder.string(5, locality)
            encoder.uint32(6, weight)
            encoder.string(7, serviceAccount)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&address)
            case 2: try decoder.entry(&ports, StringCodec.self, UInt32Codec.self)
            case 3: try decoder.entry(&labels, StringCodec.self, StringCodec.self)
            case 4: try decoder.string(&network)
            case 5: try decoder.string(&locality)
            case 6: try decoder.uint32(&weight)
            case 7: try decoder.string(&serviceAccount)
            default: break
            }
        }
    }
}
