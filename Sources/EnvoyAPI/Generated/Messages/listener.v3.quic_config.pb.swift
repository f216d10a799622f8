// Generated from envoy/config/listener/v3/quic_config.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyListener {
    /// What a UDP listener has beyond others.
    public struct UdpListenerConfig: Message {
        @Sub public var downstreamSocketConfig: EnvoyCore.UdpSocketConfig
        @Sub public var quicOptions: EnvoyListener.QuicProtocolOptions
        @Sub public var udpPacketPacketWriterConfig: EnvoyCore.TypedExtensionConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.UdpListenerConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(5, _downstreamSocketConfig)
            encoder.message(7, _quicOptions)
            encoder.message(8, _udpPacketPacketWriterConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 5: try decoder.message(&_downstreamSocketConfig)
            case 7: try decoder.message(&_quicOptions)
            case 8: try decoder.message(&_udpPacketPacketWriterConfig)
            default: break
            }
        }
    }

    /// Options of a listener for QUIC.
    public struct QuicProtocolOptions: Message {
        @Sub public var quicProtocolOptions: EnvoyCore.QuicProtocolOptions
        public var idleTimeout: Duration?
        public var cryptoHandshakeTimeout: Duration?
        @Sub public var enabled: EnvoyCore.RuntimeFeatureFlag
        public var packetsToReadToConnectionCountRatio: UInt32?
        @Sub public var cryptoStreamConfig: EnvoyCore.TypedExtensionConfig
        @Sub public var proofSourceConfig: EnvoyCore.TypedExtensionConfig
        @Sub public var connectionIdGeneratorConfig: EnvoyCore.TypedExtensionConfig
        @Sub public var serverPreferredAddressConfig: EnvoyCore.TypedExtensionConfig
        public var sendDisableActiveMigration: Bool?
        @Sub public var connectionDebugVisitorConfig: EnvoyCore.TypedExtensionConfig
        public var saveCmsgConfig: [EnvoyCore.SocketCmsgHeaders] = []
        public var rejectNewConnections: Bool = false
        public var maxSessionsPerEventLoop: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.QuicProtocolOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _quicProtocolOptions)
            encoder.optional(2, idleTimeout, DurationCodec.self)
            encoder.optional(3, cryptoHandshakeTimeout, DurationCodec.self)
            encoder.message(4, _enabled)
            encoder.optional(5, packetsToReadToConnectionCountRatio, WrapperCodec<UInt32Codec>.self)
            encoder.message(6, _cryptoStreamConfig)
            encoder.message(7, _proofSourceConfig)
            encoder.message(8, _connectionIdGeneratorConfig)
            encoder.message(9, _serverPreferredAddressConfig)
            encoder.optional(10, sendDisableActiveMigration, WrapperCodec<BoolCodec>.self)
            encoder.message(11, _connectionDebugVisitorConfig)
            encoder.messages(12, saveCmsgConfig)
            encoder.bool(13, rejectNewConnections)
            encoder.optional(14, maxSessionsPerEventLoop, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_quicProtocolOptions)
            case 2: try decoder.optional(&idleTimeout, DurationCodec.self)
            case 3: try decoder.optional(&cryptoHandshakeTimeout, DurationCodec.self)
            case 4: try decoder.message(&_enabled)
            case 5: try decoder.optional(&packetsToReadToConnectionCountRatio, WrapperCodec<UInt32Codec>.self)
            case 6: try decoder.message(&_cryptoStreamConfig)
            case 7: try decoder.message(&_proofSourceConfig)
            case 8: try decoder.message(&_connectionIdGeneratorConfig)
            case 9: try decoder.message(&_serverPreferredAddressConfig)
            case 10: try decoder.optional(&sendDisableActiveMigration, WrapperCodec<BoolCodec>.self)
            case 11: try decoder.message(&_connectionDebugVisitorConfig)
            case 12: try decoder.messages(&saveCmsgConfig)
            case 13: try decoder.bool(&rejectNewConnections)
            case 14: try decoder.optional(&maxSessionsPerEventLoop, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }
    }
}
