// Generated from envoy/type/tracing/v3/custom_tag.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyTracing {
    /// A tag that spans get.
    public struct CustomTag: Message {
        /// Its name.
        public var tag: String = ""
        /// Which of `literal`, `environment`, `requestHeader`, `metadata`, `value` is given, if any.
        public var type: TypeChoice?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.tracing.v3.CustomTag"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, tag)
            switch type {
            case .literal(let value): encoder.message(2, value)
            case .environment(let value): encoder.message(3, value)
            case .requestHeader(let value): encoder.message(4, value)
            case .metadata(let value): encoder.message(5, value)
            case .value(let value): encoder.optional(6, value, StringCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&tag)
            case 2:
                var value = MessageCodec<EnvoyTracing.CustomTag.Literal>.blank
                if case .literal(let present) = type { value = present }
                try MessageCodec<EnvoyTracing.CustomTag.Literal>.decode(&decoder, &value)
                if decoder.isConsumed { type = .literal(value) }
            case 3:
                var value = MessageCodec<EnvoyTracing.CustomTag.Environment>.blank
                if case .environment(let present) = type { value = present }
                try MessageCodec<EnvoyTracing.CustomTag.Environment>.decode(&decoder, &value)
                if decoder.isConsumed { type = .environment(value) }
            case 4:
                var value = MessageCodec<EnvoyTracing.CustomTag.Header>.blank
                if case .requestHeader(let present) = type { value = present }
                try MessageCodec<EnvoyTracing.CustomTag.Header>.decode(&decoder, &value)
                if decoder.isConsumed { type = .requestHeader(value) }
            case 5:
                var value = MessageCodec<EnvoyTracing.CustomTag.Metadata>.blank
                if case .metadata(let present) = type { value = present }
                try MessageCodec<EnvoyTracing.CustomTag.Metadata>.decode(&decoder, &value)
                if decoder.isConsumed { type = .metadata(value) }
            case 6:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { type = .value(value) }
            default: break
            }
        }

        public enum TypeChoice: Sendable {
            /// A fixed value.
            case literal(EnvoyTracing.CustomTag.Literal)
            /// A variable of the proxy's environment.
            case environment(EnvoyTracing.CustomTag.Environment)
            /// A header of the request.
            case requestHeader(EnvoyTracing.CustomTag.Header)
            /// A value of the metadata.
            case metadata(EnvoyTracing.CustomTag.Metadata)
            case value(String)
        }

        /// A variable of the proxy's environment.
        public struct Environment: Message {
            public var name: String = ""
            public var defaultValue: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.tracing.v3.CustomTag.Environment"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.string(2, defaultValue)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.string(&defaultValue)
                default: break
                }
            }
        }

        /// A header of the request.
        public struct Header: Message {
            public var name: String = ""
            public var defaultValue: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.tracing.v3.CustomTag.Header"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.string(2, defaultValue)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.string(&defaultValue)
                default: break
                }
            }
        }

        /// A fixed value.
        public struct Literal: Message {
            public var value: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.tracing.v3.CustomTag.Literal"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, value)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&value)
                default: break
                }
            }
        }

        /// A value of the metadata.
        public struct Metadata: Message {
            @Sub public var kind: EnvoyMetadata.MetadataKind
            @Sub public var metadataKey: EnvoyMetadata.MetadataKey
            public var defaultValue: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.tracing.v3.CustomTag.Metadata"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _kind)
                encoder.message(2, _metadataKey)
                encoder.string(3, defaultValue)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_kind)
                case 2: try decoder.message(&_metadataKey)
                case 3: try decoder.string(&defaultValue)
                default: break
                }
            }
        }
    }
}
