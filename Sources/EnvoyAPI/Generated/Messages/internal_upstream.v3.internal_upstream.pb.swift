// Generated from envoy/extensions/transport_sockets/internal_upstream/v3/internal_upstream.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyInternalUpstream {
    /// Hands metadata to a listener of the same proxy.
    public struct InternalUpstreamTransport: Message {
        public var passthroughMetadata: [EnvoyInternalUpstream.InternalUpstreamTransport.MetadataValueSource] = []
        @Sub public var transportSocket: EnvoyCore.TransportSocket
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.internal_upstream.v3.InternalUpstreamTransport"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, passthroughMetadata)
            encoder.message(3, _transportSocket)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&passthroughMetadata)
            case 3: try decoder.message(&_transportSocket)
            default: break
            }
        }

        /// Metadata to hand over.
        public struct MetadataValueSource: Message {
            @Sub public var kind: EnvoyMetadata.MetadataKind
            public var name: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.internal_upstream.v3.InternalUpstreamTransport.MetadataValueSource"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _kind)
                encoder.string(2, name)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_kind)
                case 2: try decoder.string(&name)
                default: break
                }
            }
        }
    }
}
