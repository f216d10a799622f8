// Generated from envoy/extensions/transport_sockets/proxy_protocol/v3/proxy_protocol_socket.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyProxyProtocolSocket {
    /// Writes the PROXY protocol in front of another transport socket.
    public struct ProxyProtocolUpstreamTransport: Message {
        @Sub public var config: EnvoyCore.ProxyProtocolConfig
        @Sub public var transportSocket: EnvoyCore.TransportSocket
        public var allowUnspecifiedAddress: Bool = false
        public var tlvAsPoolKey: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.proxy_protocol.v3.ProxyProtocolUpstreamTransport"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _config)
            encoder.message(2, _transportSocket)
            encoder.bool(3, allowUnspecifiedAddress)
            encoder.bool(4, tlvAsPoolKey)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_config)
            case 2: try decoder.message(&_transportSocket)
            case 3: try decoder.bool(&allowUnspecifiedAddress)
            case 4: try decoder.bool(&tlvAsPoolKey)
            default: break
            }
        }
    }
}
