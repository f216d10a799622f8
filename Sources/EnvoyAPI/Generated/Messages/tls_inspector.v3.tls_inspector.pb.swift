// Generated from envoy/extensions/filters/listener/tls_inspector/v3/tls_inspector.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyTLSInspector {
    /// Recognises TLS, and reads server name and ALPN.
    public struct TlsInspector: Message {
        public var enableJa3Fingerprinting: Bool?
        public var initialReadBufferSize: UInt32?
        public var enableJa4Fingerprinting: Bool?
        public var closeConnectionOnClientHelloParsingErrors: Bool = false
        public var maxClientHelloSize: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.listener.tls_inspector.v3.TlsInspector"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, enableJa3Fingerprinting, WrapperCodec<BoolCodec>.self)
            encoder.optional(2, initialReadBufferSize, WrapperCodec<UInt32Codec>.self)
            encoder.optional(3, enableJa4Fingerprinting, WrapperCodec<BoolCodec>.self)
            encoder.bool(4, closeConnectionOnClientHelloParsingErrors)
            encoder.optional(5, maxClientHelloSize, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&enableJa3Fingerprinting, WrapperCodec<BoolCodec>.self)
            case 2: try decoder.optional(&initialReadBufferSize, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.optional(&enableJa4Fingerprinting, WrapperCodec<BoolCodec>.self)
            case 4: try decoder.bool(&closeConnectionOnClientHelloParsingErrors)
            case 5: try decoder.optional(&maxClientHelloSize, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }
    }
}
