// Generated from envoy/extensions/upstreams/tcp/v3/upstream_tcp.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyUpstreamTCP {
    /// TCP towards the endpoints of a cluster.
    public struct TcpProtocolOptions: Message {
        /// Time without bytes after which a connection is closed.
        public var idleTimeout: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.upstreams.tcp.v3.TcpProtocolOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, idleTimeout, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&idleTimeout, DurationCodec.self)
            default: break
            }
        }
    }
}
