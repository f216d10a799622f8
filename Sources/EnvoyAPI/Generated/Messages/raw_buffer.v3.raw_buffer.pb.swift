// Generated from envoy/extensions/transport_sockets/raw_buffer/v3/raw_buffer.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyRawBuffer {
    /// Bytes as they are.
    public struct RawBuffer: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.raw_buffer.v3.RawBuffer"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }
}
