// Generated from envoy/extensions/load_balancing_policies/cluster_provided/v3/cluster_provided.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyLBClusterProvided {
    /// As the cluster's type does it.
    public struct ClusterProvided: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.cluster_provided.v3.ClusterProvided"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }
}
