// Generated from envoy/type/v3/type.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyType {
    /// A share.
    public struct FractionalPercent: Message {
        public var numerator: UInt32 = 0
        public var denominator: EnvoyType.FractionalPercent.DenominatorType = EnvoyType.FractionalPercent.DenominatorType(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.type.v3.FractionalPercent"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, numerator)
            encoder.enumeration(2, denominator)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&numerator)
            case 2: try decoder.enumeration(&denominator)
            default: break
            }
        }

        public struct DenominatorType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var hundred: Self { Self(rawValue: 0) }
            public static var tenThousand: Self { Self(rawValue: 1) }
            public static var million: Self { Self(rawValue: 2) }
        }
    }

    /// A half-open range.
    public struct Int64Range: Message {
        public var start: Int64 = 0
        public var end: Int64 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.type.v3.Int64Range"]

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

    /// A share in percent.
    public struct Percent: Message {
        public var value: Double = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.type.v3.Percent"]

        public func encode(to encoder: inout Encoder) {
            encoder.double(1, value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.double(&value)
            default: break
            }
        }
    }
}
