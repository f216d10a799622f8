// Generated from xds/type/v3/xds_type.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension XDSType {
    /// A message whose type only the receiver knows, as a structure.
    public struct TypedStruct: Message {
        public var typeUrl: String = ""
        public var value: Struct?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.v3.TypedStruct"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, typeUrl)
            encoder.optional(2, value, StructCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&typeUrl)
            case 2: try decoder.optional(&value, StructCodec.self)
            default: break
            }
        }
    }

    /// Whole numbers from a start to an end; the end is excluded.
    public struct Int32Range: Message {
        public var start: Int32 = 0
        public var end: Int32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.v3.Int32Range"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, start)
            encoder.int32(2, end)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&start)
            case 2: try decoder.int32(&end)
            default: break
            }
        }
    }

    /// Whole numbers from a start to an end; the end is excluded.
    public struct Int64Range: Message {
        public var start: Int64 = 0
        public var end: Int64 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.v3.Int64Range"]

        public func encode(to encoder: inout Encoder) {
            encoder.int64(1, start)
            encoder.int64(2, end)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int64(&start)
            case 2: try decoder.int64(&end)
            default: break
            }
        }
    }

    /// Numbers from a start to an end; the end is excluded.
    public struct DoubleRange: Message {
        public var start: Double = 0
        public var end: Double = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.v3.DoubleRange"]

        public func encode(to encoder: inout Encoder) {
            encoder.double(1, start)
            encoder.double(2, end)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.double(&start)
            case 2: try decoder.double(&end)
            default: break
            }
        }
    }
}
