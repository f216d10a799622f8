// Generated from opentelemetry/proto/common/v1/common.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension OpenTelemetryCommon {
    /// Attributes.
    public struct KeyValueList: Message {
        public var values: [OpenTelemetryCommon.KeyValue] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["opentelemetry.proto.common.v1.KeyValueList"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, values)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&values)
            default: break
            }
        }
    }

    /// An attribute.
    public struct KeyValue: Message {
        public var key: String = ""
        @Sub public var value: OpenTelemetryCommon.AnyValue
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["opentelemetry.proto.common.v1.KeyValue"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.message(2, _value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2: try decoder.message(&_value)
            default: break
            }
        }
    }

    /// A value of any kind.
    public struct AnyValue: Message {
        /// Which of `stringValue`, `boolValue`, `intValue`, `doubleValue`, `arrayValue`, `kvlistValue`,
        /// `bytesValue` is given, if any.
        public var value: Value?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["opentelemetry.proto.common.v1.AnyValue"]

        public func encode(to encoder: inout Encoder) {
            switch value {
            case .stringValue(let value): encoder.optional(1, value, StringCodec.self)
            case .boolValue(let value): encoder.optional(2, value, BoolCodec.self)
            case .intValue(let value): encoder.optional(3, value, Int64Codec.self)
            case .doubleValue(let value): encoder.optional(4, value, DoubleCodec.self)
            case .arrayValue(let value): encoder.message(5, value)
            case .kvlistValue(let value): encoder.message(6, value)
            case .bytesValue(let value): encoder.optional(7, value, BytesCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { self.value = .stringValue(value) }
            case 2:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { self.value = .boolValue(value) }
            case 3:
                var value = Int64Codec.blank
                try Int64Codec.decode(&decoder, &value)
                if decoder.isConsumed { self.value = .intValue(value) }
            case 4:
                var value = DoubleCodec.blank
                try DoubleCodec.decode(&decoder, &value)
                if decoder.isConsumed { self.value = .doubleValue(value) }
            case 5:
                var value = MessageCodec<OpenTelemetryCommon.ArrayValue>.blank
                if case .arrayValue(let present) = self.value { value = present }
                try MessageCodec<OpenTelemetryCommon.ArrayValue>.decode(&decoder, &value)
                if decoder.isConsumed { self.value = .arrayValue(value) }
            case 6:
                var value = MessageCodec<OpenTelemetryCommon.KeyValueList>.blank
                if case .kvlistValue(let present) = self.value { value = present }
                try MessageCodec<OpenTelemetryCommon.KeyValueList>.decode(&decoder, &value)
                if decoder.isConsumed { self.value = .kvlistValue(value) }
            case 7:
                var value = BytesCodec.blank
                try BytesCodec.decode(&decoder, &value)
                if decoder.isConsumed { self.value = .bytesValue(value) }
            default: break
            }
        }

        public enum Value: Sendable {
            case stringValue(String)
            case boolValue(Bool)
            case intValue(Int64)
            case doubleValue(Double)
            case arrayValue(OpenTelemetryCommon.ArrayValue)
            case kvlistValue(OpenTelemetryCommon.KeyValueList)
            case bytesValue([UInt8])
        }
    }

    /// Some values.
    public struct ArrayValue: Message {
        public var values: [OpenTelemetryCommon.AnyValue] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["opentelemetry.proto.common.v1.ArrayValue"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, values)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&values)
            default: break
            }
        }
    }
}
