// Generated from envoy/extensions/resource_monitors/downstream_connections/v3/downstream_connections.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyDownstreamConnections {
    /// The number of clients' connections.
    public struct DownstreamConnectionsConfig: Message {
        /// From this number on, connections are refused.
        public var maxActiveDownstreamConnections: Int64 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.resource_monitors.downstream_connections.v3.DownstreamConnectionsConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.int64(1, maxActiveDownstreamConnections)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int64(&maxActiveDownstreamConnections)
            default: break
            }
        }
    }
}
