// Generated from envoy/extensions/compression/gzip/compressor/v3/gzip.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyGzip {
    /// Compression with gzip.
    public struct Gzip: Message {
        public var memoryLevel: UInt32?
        public var compressionLevel: EnvoyGzip.Gzip.CompressionLevel = EnvoyGzip.Gzip.CompressionLevel(rawValue: 0)
        public var compressionStrategy: EnvoyGzip.Gzip.CompressionStrategy = EnvoyGzip.Gzip.CompressionStrategy(rawValue: 0)
        public var windowBits: UInt32?
        public var chunkSize: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.compression.gzip.compressor.v3.Gzip"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, memoryLevel, WrapperCodec<UInt32Codec>.self)
            encoder.enumeration(2, compressionLevel)
            encoder.enumeration(3, compressionStrategy)
            encoder.optional(4, windowBits, WrapperCodec<UInt32Codec>.self)
            encoder.optional(5, chunkSize, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&memoryLevel, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.enumeration(&compressionLevel)
            case 3: try decoder.enumeration(&compressionStrategy)
            case 4: try decoder.optional(&windowBits, WrapperCodec<UInt32Codec>.self)
            case 5: try decoder.optional(&chunkSize, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }

        public struct CompressionLevel: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var defaultCompression: Self { Self(rawValue: 0) }
            public static var bestSpeed: Self { Self(rawValue: 1) }
            public static var compressionLevel1: Self { Self(rawValue: 1) }
            public static var compressionLevel2: Self { Self(rawValue: 2) }
            public static var compressionLevel3: Self { Self(rawValue: 3) }
            public static var compressionLevel4: Self { Self(rawValue: 4) }
            public static var compressionLevel5: Self { Self(rawValue: 5) }
            public static var compressionLevel6: Self { Self(rawValue: 6) }
            public static var compressionLevel7: Self { Self(rawValue: 7) }
            public static var compressionLevel8: Self { Self(rawValue: 8) }
            public static var compressionLevel9: Self { Self(rawValue: 9) }
            public static var bestCompression: Self { Self(rawValue: 9) }
        }

        public struct CompressionStrategy: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var defaultStrategy: Self { Self(rawValue: 0) }
            public static var filtered: Self { Self(rawValue: 1) }
            public static var huffmanOnly: Self { Self(rawValue: 2) }
            public static var rle: Self { Self(rawValue: 3) }
            public static var fixed: Self { Self(rawValue: 4) }
        }
    }
}
