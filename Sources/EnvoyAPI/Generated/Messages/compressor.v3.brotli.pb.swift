// Generated from envoy/extensions/compression/brotli/compressor/v3/brotli.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyBrotli {
    /// Compression with Brotli.
    public struct Brotli: Message {
        public var quality: UInt32?
        public var encoderMode: EnvoyBrotli.Brotli.EncoderMode = EnvoyBrotli.Brotli.EncoderMode(rawValue: 0)
        public var windowBits: UInt32?
        public var inputBlockBits: UInt32?
        public var chunkSize: UInt32?
        public var disableLiteralContextModeling: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.compression.brotli.compressor.v3.Brotli"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, quality, WrapperCodec<UInt32Codec>.self)
            encoder.enumeration(2, encoderMode)
            encoder.optional(3, windowBits, WrapperCodec<UInt32Codec>.self)
            encoder.optional(4, inputBlockBits, WrapperCodec<UInt32Codec>.self)
            encoder.optional(5, chunkSize, WrapperCodec<UInt32Codec>.self)
            encoder.bool(6, disableLiteralContextModeling)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&quality, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.enumeration(&encoderMode)
            case 3: try decoder.optional(&windowBits, WrapperCodec<UInt32Codec>.self)
            case 4: try decoder.optional(&inputBlockBits, WrapperCodec<UInt32Codec>.self)
            case 5: try decoder.optional(&chunkSize, WrapperCodec<UInt32Codec>.self)
            case 6: try decoder.bool(&disableLiteralContextModeling)
            default: break
            }
        }

        public struct EncoderMode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var `default`: Self { Self(rawValue: 0) }
            public static var generic: Self { Self(rawValue: 1) }
            public static var text: Self { Self(rawValue: 2) }
            public static var font: Self { Self(rawValue: 3) }
        }
    }
}
