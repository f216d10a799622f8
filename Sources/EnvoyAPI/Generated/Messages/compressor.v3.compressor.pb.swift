// Generated from envoy/extensions/filters/http/compressor/v3/compressor.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCompressor {
    /// Compresses bodies.
    public struct Compressor: Message {
        @Sub public var compressorLibrary: EnvoyCore.TypedExtensionConfig
        @Sub public var requestDirectionConfig: EnvoyCompressor.Compressor.RequestDirectionConfig
        @Sub public var responseDirectionConfig: EnvoyCompressor.Compressor.ResponseDirectionConfig
        public var chooseFirst: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.compressor.v3.Compressor"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(6, _compressorLibrary)
            encoder.message(7, _requestDirectionConfig)
            encoder.message(8, _responseDirectionConfig)
            encoder.bool(9, chooseFirst)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 6: try decoder.message(&_compressorLibrary)
            case 7: try decoder.message(&_requestDirectionConfig)
            case 8: try decoder.message(&_responseDirectionConfig)
            case 9: try decoder.bool(&chooseFirst)
            default: break
            }
        }

        /// What is compressed in one direction.
        public struct CommonDirectionConfig: Message {
            @Sub public var enabled: EnvoyCore.RuntimeFeatureFlag
            public var minContentLength: UInt32?
            public var contentType: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.compressor.v3.Compressor.CommonDirectionConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _enabled)
                encoder.optional(2, minContentLength, WrapperCodec<UInt32Codec>.self)
                encoder.items(3, contentType, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_enabled)
                case 2: try decoder.optional(&minContentLength, WrapperCodec<UInt32Codec>.self)
                case 3: try decoder.items(&contentType, StringCodec.self)
                default: break
                }
            }
        }

        /// Compression of requests.
        public struct RequestDirectionConfig: Message {
            @Sub public var commonConfig: EnvoyCompressor.Compressor.CommonDirectionConfig
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.compressor.v3.Compressor.RequestDirectionConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _commonConfig)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_commonConfig)
                default: break
                }
            }
        }

        /// Compression of responses.
        public struct ResponseDirectionConfig: Message {
            @Sub public var commonConfig: EnvoyCompressor.Compressor.CommonDirectionConfig
            public var disableOnEtagHeader: Bool = false
            public var removeAcceptEncodingHeader: Bool = false
            public var uncompressibleResponseCodes: [UInt32] = []
            public var statusHeaderEnabled: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.compressor.v3.Compressor.ResponseDirectionConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _commonConfig)
                encoder.bool(2, disableOnEtagHeader)
                encoder.bool(3, removeAcceptEncodingHeader)
                encoder.items(4, uncompressibleResponseCodes, UInt32Codec.self)
                encoder.bool(5, statusHeaderEnabled)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_commonConfig)
                case 2: try decoder.bool(&disableOnEtagHeader)
                case 3: try decoder.bool(&removeAcceptEncodingHeader)
                case 4: try decoder.items(&uncompressibleResponseCodes, UInt32Codec.self)
                case 5: try decoder.bool(&statusHeaderEnabled)
                default: break
                }
            }
        }
    }

    /// Another configuration for a route.
    public struct CompressorPerRoute: Message {
        /// Which of `disabled`, `overrides` is given, if any.
        public var override: Override?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.compressor.v3.CompressorPerRoute"]

        public func encode(to encoder: inout Encoder) {
            switch override {
            case .disabled(let value): encoder.optional(1, value, BoolCodec.self)
            case .overrides(let value): encoder.message(2, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { override = .disabled(value) }
            case 2:
                var value = MessageCodec<EnvoyCompressor.CompressorOverrides>.blank
                if case .overrides(let present) = override { value = present }
                try MessageCodec<EnvoyCompressor.CompressorOverrides>.decode(&decoder, &value)
                if decoder.isConsumed { override = .overrides(value) }
            default: break
            }
        }

        public enum Override: Sendable {
            case disabled(Bool)
            case overrides(EnvoyCompressor.CompressorOverrides)
        }
    }

    public struct CompressorOverrides: Message {
        @Sub public var responseDirectionConfig: EnvoyCompressor.ResponseDirectionOverrides
        @Sub public var compressorLibrary: EnvoyCore.TypedExtensionConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.compressor.v3.CompressorOverrides"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _responseDirectionConfig)
            encoder.message(2, _compressorLibrary)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_responseDirectionConfig)
            case 2: try decoder.message(&_compressorLibrary)
            default: break
            }
        }
    }

    public struct ResponseDirectionOverrides: Message {
        public var removeAcceptEncodingHeader: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.compressor.v3.ResponseDirectionOverrides"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, removeAcceptEncodingHeader, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&removeAcceptEncodingHeader, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }
}
