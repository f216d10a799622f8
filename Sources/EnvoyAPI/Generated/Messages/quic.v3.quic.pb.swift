// Generated from envoy/extensions/transport_sockets/quic/v3/quic.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyQUIC {
    /// QUIC towards clients.
    public struct QuicDownstreamTransport: Message {
        @Sub public var downstreamTlsContext: EnvoyTLS.DownstreamTlsContext
        public var enableEarlyData: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.quic.v3.QuicDownstreamTransport"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _downstreamTlsContext)
            encoder.optional(2, enableEarlyData, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_downstreamTlsContext)
            case 2: try decoder.optional(&enableEarlyData, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }

    /// QUIC towards endpoints.
    public struct QuicUpstreamTransport: Message {
        @Sub public var upstreamTlsContext: EnvoyTLS.UpstreamTlsContext
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.quic.v3.QuicUpstreamTransport"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _upstreamTlsContext)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_upstreamTlsContext)
            default: break
            }
        }
    }
}
