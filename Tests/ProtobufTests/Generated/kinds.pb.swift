// Generated from kinds.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Kinds {
    /// Fields without presence.
    public struct Plain: Message {
        public var ofDouble: Double = 0
        public var ofFloat: Float = 0
        public var ofInt32: Int32 = 0
        public var ofInt64: Int64 = 0
        public var ofUint32: UInt32 = 0
        public var ofUint64: UInt64 = 0
        public var ofSint32: Int32 = 0
        public var ofSint64: Int64 = 0
        public var ofFixed32: UInt32 = 0
        public var ofFixed64: UInt64 = 0
        public var ofSfixed32: Int32 = 0
        public var ofSfixed64: Int64 = 0
        public var ofBool: Bool = false
        public var ofString: String = ""
        public var ofBytes: [UInt8] = []
        public var ofEnum: Kinds.Color = Kinds.Color(rawValue: 0)
        @Sub public var ofMessage: Kinds.Plain
        public var farAway: Int32 = 0
        public var renamed: String = ""
        public var `class`: Int32 = 0
        public var schema_: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KindsTypes.types["kinds.Plain"]

        public func encode(to encoder: inout Encoder) {
            encoder.double(1, ofDouble)
            encoder.float(2, ofFloat)
            encoder.int32(3, ofInt32)
            encoder.int64(4, ofInt64)
            encoder.uint32(5, ofUint32)
            encoder.uint64(6, ofUint64)
            encoder.sint32(7, ofSint32)
            encoder.sint64(8, ofSint64)
            encoder.fixed32(9, ofFixed32)
            encoder.fixed64(10, ofFixed64)
            encoder.sfixed32(11, ofSfixed32)
            encoder.sfixed64(12, ofSfixed64)
            encoder.bool(13, ofBool)
            encoder.string(14, ofString)
            encoder.bytes(15, ofBytes)
            encoder.enumeration(16, ofEnum)
            encoder.message(17, _ofMessage)
            encoder.string(18, renamed)
            encoder.int32(19, `class`)
            encoder.string(20, schema_)
            encoder.int32(536870911, farAway)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.double(&ofDouble)
            case 2: try decoder.float(&ofFloat)
            case 3: try decoder.int32(&ofInt32)
            case 4: try decoder.int64(&ofInt64)
            case 5: try decoder.uint32(&ofUint32)
            case 6: try decoder.uint64(&ofUint64)
            case 7: try decoder.sint32(&ofSint32)
            case 8: try decoder.sint64(&ofSint64)
            case 9: try decoder.fixed32(&ofFixed32)
            case 10: try decoder.fixed64(&ofFixed64)
            case 11: try decoder.sfixed32(&ofSfixed32)
            case 12: try decoder.sfixed64(&ofSfixed64)
            case 13: try decoder.bool(&ofBool)
            case 14: try decoder.string(&ofString)
            case 15: try decoder.bytes(&ofBytes)
            case 16: try decoder.enumeration(&ofEnum)
            case 17: try decoder.message(&_ofMessage)
            case 18: try decoder.string(&renamed)
            case 19: try decoder.int32(&`class`)
            case 20: try decoder.string(&schema_)
            case 536870911: try decoder.int32(&farAway)
            default: break
            }
        }
    }

    /// Fields with presence.
    public struct Present: Message {
        public var ofDouble: Double?
        public var ofFloat: Float?
        public var ofInt32: Int32?
        public var ofInt64: Int64?
        public var ofUint32: UInt32?
        public var ofUint64: UInt64?
        public var ofSint32: Int32?
        public var ofSint64: Int64?
        public var ofFixed32: UInt32?
        public var ofFixed64: UInt64?
        public var ofSfixed32: Int32?
        public var ofSfixed64: Int64?
        public var ofBool: Bool?
        public var ofString: String?
        public var ofBytes: [UInt8]?
        public var ofEnum: Kinds.Color?
        @Sub public var ofMessage: Kinds.Plain
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KindsTypes.types["kinds.Present"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, ofDouble, DoubleCodec.self)
            encoder.optional(2, ofFloat, FloatCodec.self)
            encoder.optional(3, ofInt32, Int32Codec.self)
            encoder.optional(4, ofInt64, Int64Codec.self)
            encoder.optional(5, ofUint32, UInt32Codec.self)
            encoder.optional(6, ofUint64, UInt64Codec.self)
            encoder.optional(7, ofSint32, SInt32Codec.self)
            encoder.optional(8, ofSint64, SInt64Codec.self)
            encoder.optional(9, ofFixed32, Fixed32Codec.self)
            encoder.optional(10, ofFixed64, Fixed64Codec.self)
            encoder.optional(11, ofSfixed32, SFixed32Codec.self)
            encoder.optional(12, ofSfixed64, SFixed64Codec.self)
            encoder.optional(13, ofBool, BoolCodec.self)
            encoder.optional(14, ofString, StringCodec.self)
            encoder.optional(15, ofBytes, BytesCodec.self)
            encoder.optional(16, ofEnum, EnumerationCodec<Kinds.Color>.self)
            encoder.message(17, _ofMessage)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&ofDouble, DoubleCodec.self)
            case 2: try decoder.optional(&ofFloat, FloatCodec.self)
            case 3: try decoder.optional(&ofInt32, Int32Codec.self)
            case 4: try decoder.optional(&ofInt64, Int64Codec.self)
            case 5: try decoder.optional(&ofUint32, UInt32Codec.self)
            case 6: try decoder.optional(&ofUint64, UInt64Codec.self)
            case 7: try decoder.optional(&ofSint32, SInt32Codec.self)
            case 8: try decoder.optional(&ofSint64, SInt64Codec.self)
            case 9: try decoder.optional(&ofFixed32, Fixed32Codec.self)
            case 10: try decoder.optional(&ofFixed64, Fixed64Codec.self)
            case 11: try decoder.optional(&ofSfixed32, SFixed32Codec.self)
            case 12: try decoder.optional(&ofSfixed64, SFixed64Codec.self)
            case 13: try decoder.optional(&ofBool, BoolCodec.self)
            case 14: try decoder.optional(&ofString, StringCodec.self)
            case 15: try decoder.optional(&ofBytes, BytesCodec.self)
            case 16: try decoder.optional(&ofEnum, EnumerationCodec<Kinds.Color>.self)
            case 17: try decoder.message(&_ofMessage)
            default: break
            }
        }
    }

    /// Lists; those of numbers are packed unless it says otherwise.
    public struct Lists: Message {
        public var ofDouble: [Double] = []
        public var ofFloat: [Float] = []
        public var ofInt32: [Int32] = []
        public var ofInt64: [Int64] = []
        public var ofUint32: [UInt32] = []
        public var ofUint64: [UInt64] = []
        public var ofSint32: [Int32] = []
        public var ofSint64: [Int64] = []
        public var ofFixed32: [UInt32] = []
        public var ofFixed64: [UInt64] = []
        public var ofSfixed32: [Int32] = []
        public var ofSfixed64: [Int64] = []
        public var ofBool: [Bool] = []
        public var ofString: [String] = []
        public var ofBytes: [[UInt8]] = []
        public var ofEnum: [Kinds.Color] = []
        public var ofMessage: [Kinds.Plain] = []
        public var singleDouble: [Double] = []
        public var singleFloat: [Float] = []
        public var singleInt32: [Int32] = []
        public var singleInt64: [Int64] = []
        public var singleUint32: [UInt32] = []
        public var singleUint64: [UInt64] = []
        public var singleSint32: [Int32] = []
        public var singleSint64: [Int64] = []
        public var singleFixed32: [UInt32] = []
        public var singleFixed64: [UInt64] = []
        public var singleSfixed32: [Int32] = []
        public var singleSfixed64: [Int64] = []
        public var singleBool: [Bool] = []
        public var singleEnum: [Kinds.Color] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KindsTypes.types["kinds.Lists"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, ofDouble, DoubleCodec.self)
            encoder.items(2, ofFloat, FloatCodec.self)
            encoder.items(3, ofInt32, Int32Codec.self)
            encoder.items(4, ofInt64, Int64Codec.self)
            encoder.items(5, ofUint32, UInt32Codec.self)
            encoder.items(6, ofUint64, UInt64Codec.self)
            encoder.items(7, ofSint32, SInt32Codec.self)
            encoder.items(8, ofSint64, SInt64Codec.self)
            encoder.items(9, ofFixed32, Fixed32Codec.self)
            encoder.items(10, ofFixed64, Fixed64Codec.self)
            encoder.items(11, ofSfixed32, SFixed32Codec.self)
            encoder.items(12, ofSfixed64, SFixed64Codec.self)
            encoder.items(13, ofBool, BoolCodec.self)
            encoder.items(14, ofString, StringCodec.self)
            encoder.items(15, ofBytes, BytesCodec.self)
            encoder.items(16, ofEnum, EnumerationCodec<Kinds.Color>.self)
            encoder.messages(17, ofMessage)
            encoder.items(101, singleDouble, DoubleCodec.self)
            encoder.items(102, singleFloat, FloatCodec.self)
            encoder.items(103, singleInt32, Int32Codec.self)
            encoder.items(104, singleInt64, Int64Codec.self)
            encoder.items(105, singleUint32, UInt32Codec.self)
            encoder.items(106, singleUint64, UInt64Codec.self)
            encoder.items(107, singleSint32, SInt32Codec.self)
            encoder.items(108, singleSint64, SInt64Codec.self)
            encoder.items(109, singleFixed32, Fixed32Codec.self)
            encoder.items(110, singleFixed64, Fixed64Codec.self)
            encoder.items(111, singleSfixed32, SFixed32Codec.self)
            encoder.items(112, singleSfixed64, SFixed64Codec.self)
            encoder.items(113, singleBool, BoolCodec.self)
            encoder.items(116, singleEnum, EnumerationCodec<Kinds.Color>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&ofDouble, DoubleCodec.self)
            case 2: try decoder.items(&ofFloat, FloatCodec.self)
            case 3: try decoder.items(&ofInt32, Int32Codec.self)
            case 4: try decoder.items(&ofInt64, Int64Codec.self)
            case 5: try decoder.items(&ofUint32, UInt32Codec.self)
            case 6: try decoder.items(&ofUint64, UInt64Codec.self)
            case 7: try decoder.items(&ofSint32, SInt32Codec.self)
            case 8: try decoder.items(&ofSint64, SInt64Codec.self)
            case 9: try decoder.items(&ofFixed32, Fixed32Codec.self)
            case 10: try decoder.items(&ofFixed64, Fixed64Codec.self)
            case 11: try decoder.items(&ofSfixed32, SFixed32Codec.self)
            case 12: try decoder.items(&ofSfixed64, SFixed64Codec.self)
            case 13: try decoder.items(&ofBool, BoolCodec.self)
            case 14: try decoder.items(&ofString, StringCodec.self)
            case 15: try decoder.items(&ofBytes, BytesCodec.self)
            case 16: try decoder.items(&ofEnum, EnumerationCodec<Kinds.Color>.self)
            case 17: try decoder.messages(&ofMessage)
            case 101: try decoder.items(&singleDouble, DoubleCodec.self)
            case 102: try decoder.items(&singleFloat, FloatCodec.self)
            case 103: try decoder.items(&singleInt32, Int32Codec.self)
            case 104: try decoder.items(&singleInt64, Int64Codec.self)
            case 105: try decoder.items(&singleUint32, UInt32Codec.self)
            case 106: try decoder.items(&singleUint64, UInt64Codec.self)
            case 107: try decoder.items(&singleSint32, SInt32Codec.self)
            case 108: try decoder.items(&singleSint64, SInt64Codec.self)
            case 109: try decoder.items(&singleFixed32, Fixed32Codec.self)
            case 110: try decoder.items(&singleFixed64, Fixed64Codec.self)
            case 111: try decoder.items(&singleSfixed32, SFixed32Codec.self)
            case 112: try decoder.items(&singleSfixed64, SFixed64Codec.self)
            case 113: try decoder.items(&singleBool, BoolCodec.self)
            case 116: try decoder.items(&singleEnum, EnumerationCodec<Kinds.Color>.self)
            default: break
            }
        }
    }

    /// Two one-ofs.
    public struct Choices: Message {
        /// Which of `firstDouble`, `firstFloat`, `firstInt32`, `firstInt64`, `firstUint32`, `firstUint64`,
        /// `firstSint32`, `firstSint64`, `firstFixed32`, `firstFixed64`, `firstSfixed32`, `firstSfixed64`,
        /// `firstBool`, `firstString`, `firstBytes`, `firstEnum`, `firstMessage`, `firstDuration`, `firstStruct`,
        /// `firstValue`, `firstWrapper`, `firstAny`, `firstList`, `firstSelf` is given, if any.
        public var first: First?
        /// Which of `secondText`, `secondSmall` is given, if any.
        public var second: Second?
        public var last: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KindsTypes.types["kinds.Choices"]

        public func encode(to encoder: inout Encoder) {
            switch first {
            case .firstDouble(let value): encoder.optional(1, value, DoubleCodec.self)
            case .firstFloat(let value): encoder.optional(2, value, FloatCodec.self)
            case .firstInt32(let value): encoder.optional(3, value, Int32Codec.self)
            case .firstInt64(let value): encoder.optional(4, value, Int64Codec.self)
            case .firstUint32(let value): encoder.optional(5, value, UInt32Codec.self)
            case .firstUint64(let value): encoder.optional(6, value, UInt64Codec.self)
            case .firstSint32(let value): encoder.optional(7, value, SInt32Codec.self)
            case .firstSint64(let value): encoder.optional(8, value, SInt64Codec.self)
            case .firstFixed32(let value): encoder.optional(9, value, Fixed32Codec.self)
            case .firstFixed64(let value): encoder.optional(10, value, Fixed64Codec.self)
            case .firstSfixed32(let value): encoder.optional(11, value, SFixed32Codec.self)
            case .firstSfixed64(let value): encoder.optional(12, value, SFixed64Codec.self)
            case .firstBool(let value): encoder.optional(13, value, BoolCodec.self)
            case .firstString(let value): encoder.optional(14, value, StringCodec.self)
            case .firstBytes(let value): encoder.optional(15, value, BytesCodec.self)
            case .firstEnum(let value): encoder.optional(16, value, EnumerationCodec<Kinds.Color>.self)
            case .firstMessage(let value): encoder.message(17, value)
            case .firstDuration(let value): encoder.optional(18, value, DurationCodec.self)
            case .firstStruct(let value): encoder.optional(19, value, StructCodec.self)
            case .firstValue(let value): encoder.optional(20, value, ValueCodec.self)
            case .firstWrapper(let value): encoder.optional(21, value, WrapperCodec<UInt32Codec>.self)
            case .firstAny(let value): encoder.message(22, value)
            case .firstList(let value): encoder.optional(23, value, ListValueCodec.self)
            case .firstSelf(let value): encoder.message(24, value)
            case nil: break
            }
            encoder.string(30, last)
            switch second {
            case .secondText(let value): encoder.optional(31, value, StringCodec.self)
            case .secondSmall(let value): encoder.message(32, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = DoubleCodec.blank
                try DoubleCodec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstDouble(value) }
            case 2:
                var value = FloatCodec.blank
                try FloatCodec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstFloat(value) }
            case 3:
                var value = Int32Codec.blank
                try Int32Codec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstInt32(value) }
            case 4:
                var value = Int64Codec.blank
                try Int64Codec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstInt64(value) }
            case 5:
                var value = UInt32Codec.blank
                try UInt32Codec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstUint32(value) }
            case 6:
                var value = UInt64Codec.blank
                try UInt64Codec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstUint64(value) }
            case 7:
                var value = SInt32Codec.blank
                try SInt32Codec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstSint32(value) }
            case 8:
                var value = SInt64Codec.blank
                try SInt64Codec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstSint64(value) }
            case 9:
                var value = Fixed32Codec.blank
                try Fixed32Codec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstFixed32(value) }
            case 10:
                var value = Fixed64Codec.blank
                try Fixed64Codec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstFixed64(value) }
            case 11:
                var value = SFixed32Codec.blank
                try SFixed32Codec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstSfixed32(value) }
            case 12:
                var value = SFixed64Codec.blank
                try SFixed64Codec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstSfixed64(value) }
            case 13:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstBool(value) }
            case 14:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstString(value) }
            case 15:
                var value = BytesCodec.blank
                try BytesCodec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstBytes(value) }
            case 16:
                var value = EnumerationCodec<Kinds.Color>.blank
                try EnumerationCodec<Kinds.Color>.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstEnum(value) }
            case 17:
                var value = MessageCodec<Kinds.Plain>.blank
                if case .firstMessage(let present) = first { value = present }
                try MessageCodec<Kinds.Plain>.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstMessage(value) }
            case 18:
                var value = DurationCodec.blank
                if case .firstDuration(let present) = first { value = present }
                try DurationCodec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstDuration(value) }
            case 19:
                var value = StructCodec.blank
                if case .firstStruct(let present) = first { value = present }
                try StructCodec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstStruct(value) }
            case 20:
                var value = ValueCodec.blank
                if case .firstValue(let present) = first { value = present }
                try ValueCodec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstValue(value) }
            case 21:
                var value = WrapperCodec<UInt32Codec>.blank
                if case .firstWrapper(let present) = first { value = present }
                try WrapperCodec<UInt32Codec>.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstWrapper(value) }
            case 22:
                var value = MessageCodec<AnyMessage>.blank
                if case .firstAny(let present) = first { value = present }
                try MessageCodec<AnyMessage>.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstAny(value) }
            case 23:
                var value = ListValueCodec.blank
                if case .firstList(let present) = first { value = present }
                try ListValueCodec.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstList(value) }
            case 24:
                var value = MessageCodec<Kinds.Choices>.blank
                if case .firstSelf(let present) = first { value = present }
                try MessageCodec<Kinds.Choices>.decode(&decoder, &value)
                if decoder.isConsumed { first = .firstSelf(value) }
            case 30: try decoder.string(&last)
            case 31:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { second = .secondText(value) }
            case 32:
                var value = MessageCodec<Kinds.Small>.blank
                if case .secondSmall(let present) = second { value = present }
                try MessageCodec<Kinds.Small>.decode(&decoder, &value)
                if decoder.isConsumed { second = .secondSmall(value) }
            default: break
            }
        }

        public enum First: Sendable {
            case firstDouble(Double)
            case firstFloat(Float)
            case firstInt32(Int32)
            case firstInt64(Int64)
            case firstUint32(UInt32)
            case firstUint64(UInt64)
            case firstSint32(Int32)
            case firstSint64(Int64)
            case firstFixed32(UInt32)
            case firstFixed64(UInt64)
            case firstSfixed32(Int32)
            case firstSfixed64(Int64)
            case firstBool(Bool)
            case firstString(String)
            case firstBytes([UInt8])
            case firstEnum(Kinds.Color)
            indirect case firstMessage(Kinds.Plain)
            case firstDuration(Duration)
            case firstStruct(Struct)
            case firstValue(Value)
            case firstWrapper(UInt32)
            case firstAny(AnyMessage)
            case firstList([Value])
            indirect case firstSelf(Kinds.Choices)
        }

        public enum Second: Sendable {
            case secondText(String)
            case secondSmall(Kinds.Small)
        }
    }

    /// Small enough to lie in its one-of in place.
    public struct Small: Message {
        public var name: String = ""
        public var names: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KindsTypes.types["kinds.Small"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.items(2, names, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.items(&names, StringCodec.self)
            default: break
            }
        }
    }

    /// Maps with each kind of key and of value.
    public struct Maps: Message {
        public var byInt32: [Int32: String] = .init()
        public var byInt64: [Int64: String] = .init()
        public var byUint32: [UInt32: String] = .init()
        public var byUint64: [UInt64: String] = .init()
        public var bySint32: [Int32: String] = .init()
        public var bySint64: [Int64: String] = .init()
        public var byFixed32: [UInt32: String] = .init()
        public var byFixed64: [UInt64: String] = .init()
        public var bySfixed32: [Int32: String] = .init()
        public var bySfixed64: [Int64: String] = .init()
        public var byBool: [Bool: String] = .init()
        public var byString: [String: String] = .init()
        public var toDouble: [String: Double] = .init()
        public var toFloat: [String: Float] = .init()
        public var toInt32: [String: Int32] = .init()
        public var toInt64: [String: Int64] = .init()
        public var toUint32: [String: UInt32] = .init()
        public var toUint64: [String: UInt64] = .init()
        public var toSint32: [String: Int32] = .init()
        public var toSint64: [String: Int64] = .init()
        public var toFixed32: [String: UInt32] = .init()
        public var toFixed64: [String: UInt64] = .init()
        public var toSfixed32: [String: Int32] = .init()
        public var toSfixed64: [String: Int64] = .init()
        public var toBool: [String: Bool] = .init()
        public var toString: [String: String] = .init()
        public var toBytes: [String: [UInt8]] = .init()
        public var toEnum: [String: Kinds.Color] = .init()
        public var toMessage: [Bool: Kinds.Plain] = .init()
        public var toStruct: [String: Struct] = .init()
        public var toValue: [String: Value] = .init()
        public var toDuration: [String: Duration] = .init()
        public var toWrapper: [String: Bool] = .init()
        public var toAny: [Int32: AnyMessage] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KindsTypes.types["kinds.Maps"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, byInt32, Int32Codec.self, StringCodec.self)
            encoder.map(2, byInt64, Int64Codec.self, StringCodec.self)
            encoder.map(3, byUint32, UInt32Codec.self, StringCodec.self)
            encoder.map(4, byUint64, UInt64Codec.self, StringCodec.self)
            encoder.map(5, bySint32, SInt32Codec.self, StringCodec.self)
            encoder.map(6, bySint64, SInt64Codec.self, StringCodec.self)
            encoder.map(7, byFixed32, Fixed32Codec.self, StringCodec.self)
            encoder.map(8, byFixed64, Fixed64Codec.self, StringCodec.self)
            encoder.map(9, bySfixed32, SFixed32Codec.self, StringCodec.self)
            encoder.map(10, bySfixed64, SFixed64Codec.self, StringCodec.self)
            encoder.map(11, byBool, BoolCodec.self, StringCodec.self)
            encoder.map(12, byString, StringCodec.self, StringCodec.self)
            encoder.map(21, toDouble, StringCodec.self, DoubleCodec.self)
            encoder.map(22, toFloat, StringCodec.self, FloatCodec.self)
            encoder.map(23, toInt32, StringCodec.self, Int32Codec.self)
            encoder.map(24, toInt64, StringCodec.self, Int64Codec.self)
            encoder.map(25, toUint32, StringCodec.self, UInt32Codec.self)
            encoder.map(26, toUint64, StringCodec.self, UInt64Codec.self)
            encoder.map(27, toSint32, StringCodec.self, SInt32Codec.self)
            encoder.map(28, toSint64, StringCodec.self, SInt64Codec.self)
            encoder.map(29, toFixed32, StringCodec.self, Fixed32Codec.self)
            encoder.map(30, toFixed64, StringCodec.self, Fixed64Codec.self)
            encoder.map(31, toSfixed32, StringCodec.self, SFixed32Codec.self)
            encoder.map(32, toSfixed64, StringCodec.self, SFixed64Codec.self)
            encoder.map(33, toBool, StringCodec.self, BoolCodec.self)
            encoder.map(34, toString, StringCodec.self, StringCodec.self)
            encoder.map(35, toBytes, StringCodec.self, BytesCodec.self)
            encoder.map(41, toEnum, StringCodec.self, EnumerationCodec<Kinds.Color>.self)
            encoder.map(42, toMessage, BoolCodec.self, MessageCodec<Kinds.Plain>.self)
            encoder.map(43, toStruct, StringCodec.self, StructCodec.self)
            encoder.map(44, toValue, StringCodec.self, ValueCodec.self)
            encoder.map(45, toDuration, StringCodec.self, DurationCodec.self)
            encoder.map(46, toWrapper, StringCodec.self, WrapperCodec<BoolCodec>.self)
            encoder.map(47, toAny, Int32Codec.self, MessageCodec<AnyMessage>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&byInt32, Int32Codec.self, StringCodec.self)
            case 2: try decoder.entry(&byInt64, Int64Codec.self, StringCodec.self)
            case 3: try decoder.entry(&byUint32, UInt32Codec.self, StringCodec.self)
            case 4: try decoder.entry(&byUint64, UInt64Codec.self, StringCodec.self)
            case 5: try decoder.entry(&bySint32, SInt32Codec.self, StringCodec.self)
            case 6: try decoder.entry(&bySint64, SInt64Codec.self, StringCodec.self)
            case 7: try decoder.entry(&byFixed32, Fixed32Codec.self, StringCodec.self)
            case 8: try decoder.entry(&byFixed64, Fixed64Codec.self, StringCodec.self)
            case 9: try decoder.entry(&bySfixed32, SFixed32Codec.self, StringCodec.self)
            case 10: try decoder.entry(&bySfixed64, SFixed64Codec.self, StringCodec.self)
            case 11: try decoder.entry(&byBool, BoolCodec.self, StringCodec.self)
            case 12: try decoder.entry(&byString, StringCodec.self, StringCodec.self)
            case 21: try decoder.entry(&toDouble, StringCodec.self, DoubleCodec.self)
            case 22: try decoder.entry(&toFloat, StringCodec.self, FloatCodec.self)
            case 23: try decoder.entry(&toInt32, StringCodec.self, Int32Codec.self)
            case 24: try decoder.entry(&toInt64, StringCodec.self, Int64Codec.self)
            case 25: try decoder.entry(&toUint32, StringCodec.self, UInt32Codec.self)
            case 26: try decoder.entry(&toUint64, StringCodec.self, UInt64Codec.self)
            case 27: try decoder.entry(&toSint32, StringCodec.self, SInt32Codec.self)
            case 28: try decoder.entry(&toSint64, StringCodec.self, SInt64Codec.self)
            case 29: try decoder.entry(&toFixed32, StringCodec.self, Fixed32Codec.self)
            case 30: try decoder.entry(&toFixed64, StringCodec.self, Fixed64Codec.self)
            case 31: try decoder.entry(&toSfixed32, StringCodec.self, SFixed32Codec.self)
            case 32: try decoder.entry(&toSfixed64, StringCodec.self, SFixed64Codec.self)
            case 33: try decoder.entry(&toBool, StringCodec.self, BoolCodec.self)
            case 34: try decoder.entry(&toString, StringCodec.self, StringCodec.self)
            case 35: try decoder.entry(&toBytes, StringCodec.self, BytesCodec.self)
            case 41: try decoder.entry(&toEnum, StringCodec.self, EnumerationCodec<Kinds.Color>.self)
            case 42: try decoder.entry(&toMessage, BoolCodec.self, MessageCodec<Kinds.Plain>.self)
            case 43: try decoder.entry(&toStruct, StringCodec.self, StructCodec.self)
            case 44: try decoder.entry(&toValue, StringCodec.self, ValueCodec.self)
            case 45: try decoder.entry(&toDuration, StringCodec.self, DurationCodec.self)
            case 46: try decoder.entry(&toWrapper, StringCodec.self, WrapperCodec<BoolCodec>.self)
            case 47: try decoder.entry(&toAny, Int32Codec.self, MessageCodec<AnyMessage>.self)
            default: break
            }
        }
    }

    /// Types that have a JSON form of their own.
    public struct WellKnown: Message {
        public var duration: Duration?
        public var timestamp: Timestamp?
        public var `struct`: Struct?
        public var value: Value?
        public var list: [Value]?
        @Sub public var any: AnyMessage
        @Sub public var mask: FieldMask
        public var null: NullValue = NullValue(rawValue: 0)
        public var ofDouble: Double?
        public var ofFloat: Float?
        public var ofInt32: Int32?
        public var ofInt64: Int64?
        public var ofUint32: UInt32?
        public var ofUint64: UInt64?
        public var ofBool: Bool?
        public var ofString: String?
        public var ofBytes: [UInt8]?
        public var durations: [Duration] = []
        public var timestamps: [Timestamp] = []
        public var structs: [Struct] = []
        public var values: [Value] = []
        public var lists: [[Value]] = []
        public var anys: [AnyMessage] = []
        public var masks: [FieldMask] = []
        public var listOfDouble: [Double] = []
        public var listOfFloat: [Float] = []
        public var listOfInt32: [Int32] = []
        public var listOfInt64: [Int64] = []
        public var listOfUint32: [UInt32] = []
        public var listOfUint64: [UInt64] = []
        public var listOfBool: [Bool] = []
        public var listOfString: [String] = []
        public var listOfBytes: [[UInt8]] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KindsTypes.types["kinds.WellKnown"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, duration, DurationCodec.self)
            encoder.optional(2, timestamp, TimestampCodec.self)
            encoder.optional(3, `struct`, StructCodec.self)
            encoder.optional(4, value, ValueCodec.self)
            encoder.optional(5, list, ListValueCodec.self)
            encoder.message(6, _any)
            encoder.message(7, _mask)
            encoder.enumeration(8, null)
            encoder.optional(11, ofDouble, WrapperCodec<DoubleCodec>.self)
            encoder.optional(12, ofFloat, WrapperCodec<FloatCodec>.self)
            encoder.optional(13, ofInt32, WrapperCodec<Int32Codec>.self)
            encoder.optional(14, ofInt64, WrapperCodec<Int64Codec>.self)
            encoder.optional(15, ofUint32, WrapperCodec<UInt32Codec>.self)
            encoder.optional(16, ofUint64, WrapperCodec<UInt64Codec>.self)
            encoder.optional(17, ofBool, WrapperCodec<BoolCodec>.self)
            encoder.optional(18, ofString, WrapperCodec<StringCodec>.self)
            encoder.optional(19, ofBytes, WrapperCodec<BytesCodec>.self)
            encoder.items(31, durations, DurationCodec.self)
            encoder.items(32, timestamps, TimestampCodec.self)
            encoder.items(33, structs, StructCodec.self)
            encoder.items(34, values, ValueCodec.self)
            encoder.items(35, lists, ListValueCodec.self)
            encoder.messages(36, anys)
            encoder.messages(37, masks)
            encoder.items(41, listOfDouble, WrapperCodec<DoubleCodec>.self)
            encoder.items(42, listOfFloat, WrapperCodec<FloatCodec>.self)
            encoder.items(43, listOfInt32, WrapperCodec<Int32Codec>.self)
            encoder.items(44, listOfInt64, WrapperCodec<Int64Codec>.self)
            encoder.items(45, listOfUint32, WrapperCodec<UInt32Codec>.self)
            encoder.items(46, listOfUint64, WrapperCodec<UInt64Codec>.self)
            encoder.items(47, listOfBool, WrapperCodec<BoolCodec>.self)
            encoder.items(48, listOfString, WrapperCodec<StringCodec>.self)
            encoder.items(49, listOfBytes, WrapperCodec<BytesCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&duration, DurationCodec.self)
            case 2: try decoder.optional(&timestamp, TimestampCodec.self)
            case 3: try decoder.optional(&`struct`, StructCodec.self)
            case 4: try decoder.optional(&value, ValueCodec.self)
            case 5: try decoder.optional(&list, ListValueCodec.self)
            case 6: try decoder.message(&_any)
            case 7: try decoder.message(&_mask)
            case 8: try decoder.enumeration(&null)
            case 11: try decoder.optional(&ofDouble, WrapperCodec<DoubleCodec>.self)
            case 12: try decoder.optional(&ofFloat, WrapperCodec<FloatCodec>.self)
            case 13: try decoder.optional(&ofInt32, WrapperCodec<Int32Codec>.self)
            case 14: try decoder.optional(&ofInt64, WrapperCodec<Int64Codec>.self)
            case 15: try decoder.optional(&ofUint32, WrapperCodec<UInt32Codec>.self)
            case 16: try decoder.optional(&ofUint64, WrapperCodec<UInt64Codec>.self)
            case 17: try decoder.optional(&ofBool, WrapperCodec<BoolCodec>.self)
            case 18: try decoder.optional(&ofString, WrapperCodec<StringCodec>.self)
            case 19: try decoder.optional(&ofBytes, WrapperCodec<BytesCodec>.self)
            case 31: try decoder.items(&durations, DurationCodec.self)
            case 32: try decoder.items(&timestamps, TimestampCodec.self)
            case 33: try decoder.items(&structs, StructCodec.self)
            case 34: try decoder.items(&values, ValueCodec.self)
            case 35: try decoder.items(&lists, ListValueCodec.self)
            case 36: try decoder.messages(&anys)
            case 37: try decoder.messages(&masks)
            case 41: try decoder.items(&listOfDouble, WrapperCodec<DoubleCodec>.self)
            case 42: try decoder.items(&listOfFloat, WrapperCodec<FloatCodec>.self)
            case 43: try decoder.items(&listOfInt32, WrapperCodec<Int32Codec>.self)
            case 44: try decoder.items(&listOfInt64, WrapperCodec<Int64Codec>.self)
            case 45: try decoder.items(&listOfUint32, WrapperCodec<UInt32Codec>.self)
            case 46: try decoder.items(&listOfUint64, WrapperCodec<UInt64Codec>.self)
            case 47: try decoder.items(&listOfBool, WrapperCodec<BoolCodec>.self)
            case 48: try decoder.items(&listOfString, WrapperCodec<StringCodec>.self)
            case 49: try decoder.items(&listOfBytes, WrapperCodec<BytesCodec>.self)
            default: break
            }
        }
    }

    /// Nothing.
    public struct Empty: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KindsTypes.types["kinds.Empty"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    public struct Color: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var unspecified: Self { Self(rawValue: 0) }
        public static var red: Self { Self(rawValue: 1) }
        public static var green: Self { Self(rawValue: 2) }
        public static var negative: Self { Self(rawValue: -7) }
    }
}
