// Generated from envoy/extensions/compression/zstd/compressor/v3/zstd.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyZstd {
    /// Compression with Zstandard.
    public struct Zstd: Message {
        public var compressionLevel: UInt32?
        public var enableChecksum: Bool = false
        public var strategy: EnvoyZstd.Zstd.Strategy = EnvoyZstd.Zstd.Strategy(rawValue: 0)
        @Sub public var dictionary: EnvoyCore.DataSource
        public var chunkSize: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.compression.zstd.compressor.v3.Zstd"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, compressionLevel, WrapperCodec<UInt32Codec>.self)
            encoder.bool(2, enableChecksum)
            encoder.enumeration(3, strategy)
            encoder.message(4, _dictionary)
            encoder.optional(5, chunkSize, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&compressionLevel, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.bool(&enableChecksum)
            case 3: try decoder.enumeration(&strategy)
            case 4: try decoder.message(&_dictionary)
            case 5: try decoder.optional(&chunkSize, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }

        public struct Strategy: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var `default`: Self { Self(rawValue: 0) }
            public static var fast: Self { Self(rawValue: 1) }
            public static var dfast: Self { Self(rawValue: 2) }
            public static var greedy: Self { Self(rawValue: 3) }
            public static var lazy: Self { Self(rawValue: 4) }
            public static var lazy2: Self { Self(rawValue: 5) }
            public static var btlazy2: Self { Self(rawValue: 6) }
            public static var btopt: Self { Self(rawValue: 7) }
            public static var btultra: Self { Self(rawValue: 8) }
            public static var btultra2: Self { Self(rawValue: 9) }
        }
    }
}
