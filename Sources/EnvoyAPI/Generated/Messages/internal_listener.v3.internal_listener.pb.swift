// Generated from envoy/extensions/bootstrap/internal_listener/v3/internal_listener.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyInternalListener {
    /// Lets a proxy have listeners without a socket.
    public struct InternalListener: Message {
        public var bufferSizeKb: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.bootstrap.internal_listener.v3.InternalListener"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, bufferSizeKb, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&bufferSizeKb, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }
    }
}
