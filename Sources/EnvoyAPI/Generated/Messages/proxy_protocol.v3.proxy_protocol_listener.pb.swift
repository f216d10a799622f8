// Generated from envoy/extensions/filters/listener/proxy_protocol/v3/proxy_protocol_listener.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyProxyProtocolListener {
    /// Reads the PROXY protocol, and takes the addresses in it for the connection's.
    public struct ProxyProtocol: Message {
        public var rules: [EnvoyProxyProtocolListener.ProxyProtocol.Rule] = []
        public var allowRequestsWithoutProxyProtocol: Bool = false
        @Sub public var passThroughTlvs: EnvoyCore.ProxyProtocolPassThroughTLVs
        public var disallowedVersions: [EnvoyCore.ProxyProtocolConfig.Version] = []
        public var statPrefix: String = ""
        public var tlvLocation: EnvoyProxyProtocolListener.ProxyProtocol.TlvLocation = EnvoyProxyProtocolListener.ProxyProtocol.TlvLocation(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, rules)
            encoder.bool(2, allowRequestsWithoutProxyProtocol)
            encoder.message(3, _passThroughTlvs)
            encoder.items(4, disallowedVersions, EnumerationCodec<EnvoyCore.ProxyProtocolConfig.Version>.self)
            encoder.string(5, statPrefix)
            encoder.enumeration(6, tlvLocation)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&rules)
            case 2: try decoder.bool(&allowRequestsWithoutProxyProtocol)
            case 3: try decoder.message(&_passThroughTlvs)
            case 4: try decoder.items(&disallowedVersions, EnumerationCodec<EnvoyCore.ProxyProtocolConfig.Version>.self)
            case 5: try decoder.string(&statPrefix)
            case 6: try decoder.enumeration(&tlvLocation)
            default: break
            }
        }

        public struct KeyValuePair: Message {
            public var metadataNamespace: String = ""
            public var key: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol.KeyValuePair"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, metadataNamespace)
                encoder.string(2, key)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&metadataNamespace)
                case 2: try decoder.string(&key)
                default: break
                }
            }
        }

        public struct Rule: Message {
            public var tlvType: UInt32 = 0
            @Sub public var onTlvPresent: EnvoyProxyProtocolListener.ProxyProtocol.KeyValuePair
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol.Rule"]

            public func encode(to encoder: inout Encoder) {
                encoder.uint32(1, tlvType)
                encoder.message(2, _onTlvPresent)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.uint32(&tlvType)
                case 2: try decoder.message(&_onTlvPresent)
                default: break
                }
            }
        }

        public struct TlvLocation: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var dynamicMetadata: Self { Self(rawValue: 0) }
            public static var filterState: Self { Self(rawValue: 1) }
        }
    }
}
