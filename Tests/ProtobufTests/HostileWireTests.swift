// Bytes that nobody should send: each is refused with the right reason at the right place, and nothing breaks.

import IstioAPI
import Protobuf
import Testing

@Suite struct HostileWireTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let reason: WireError.Reason
        let offset: Int
        var testDescription: String { name }

        init(_ name: String, _ bytes: [UInt8], _ reason: WireError.Reason, _ offset: Int) {
            (self.name, self.bytes, self.reason, self.offset) = (name, bytes, reason, offset)
        }
    }

    /// Of `Kinds.Plain`: 13 is a bool, 14 a text, 15 bytes, 17 a message (tag 8A 01), 9 a fixed32 (4D), 10 a fixed64 (51).
    static let cases: [Case] = [
        Case("a tag alone", [0x72], .truncated, 1),
        Case("half a tag", [0x8A], .truncated, 1),
        Case("a text longer than the rest", [0x72, 5, 65, 66], .truncated, 2),
        Case("bytes longer than the rest", [0x7A, 5, 65, 66], .truncated, 2),
        Case("a message longer than the rest", [0x8A, 1, 5, 0], .truncated, 3),
        Case("a length of 2^63", [0x72, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1], .truncated, 11),
        Case("a length of 2^64 - 1", [0x72, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1], .truncated, 11),
        Case("a text longer than its message", [0x8A, 1, 3, 0x72, 2, 65, 66], .truncated, 5),
        Case("a varint without end", [0x18, 0xFF], .truncated, 2),
        Case("a varint of eleven bytes", [0x18, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0], .overlongVarint, 11),
        Case("a varint of 65 bits", [0x18, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 2], .overlongVarint, 11),
        Case("an overlong length", [0x72, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1], .overlongVarint, 11),
        Case("half a fixed32", [0x4D, 1, 2, 3], .truncated, 1),
        Case("half a fixed64", [0x51, 1, 2, 3, 4, 5, 6, 7], .truncated, 1),
        Case("field number 0", [0x00, 1], .invalidFieldNumber, 0),
        Case("field number 0, text", [0x02, 0], .invalidFieldNumber, 0),
        Case("field number 0 later", [0x68, 1, 0x05, 1, 1, 1, 1], .invalidFieldNumber, 2),
        Case("field number 0 in a message", [0x8A, 1, 2, 0x00, 1], .invalidFieldNumber, 3),
        Case("field number 2^29", [0x80, 0x80, 0x80, 0x80, 0x10, 1], .invalidFieldNumber, 0),
        Case("wire type 6", [0x0E, 1], .invalidWireType, 0),
        Case("wire type 7", [0x0F, 1], .invalidWireType, 0),
        Case("wire type 7, long tag", [0x87, 0x80, 0x01, 1], .invalidWireType, 0),
        Case("the end of a group that never began", [0x0C], .unmatchedGroup, 0),
        Case("a group without end", [0xA3, 6, 0x08, 1], .unmatchedGroup, 4),
        Case("a group with another's end", [0xA3, 6, 0xAC, 6], .unmatchedGroup, 4),
        Case("a group that its message cuts off", [0x8A, 1, 2, 0xA3, 6, 0xA4, 6], .unmatchedGroup, 5),
        Case("an unknown field cut off", [0xA2, 6, 9, 1], .truncated, 3),
        Case("a lone continuation byte", [0x72, 1, 0x80], .invalidUTF8, 2),
        Case("an overlong form", [0x72, 2, 0xC0, 0x80], .invalidUTF8, 2),
        Case("half of a surrogate pair", [0x72, 3, 0xED, 0xA0, 0x80], .invalidUTF8, 2),
        Case("beyond Unicode", [0x72, 4, 0xF4, 0x90, 0x80, 0x80], .invalidUTF8, 2),
        Case("a letter cut off", [0x72, 9, 65, 66, 67, 68, 69, 70, 71, 72, 0xC3], .invalidUTF8, 2),
    ]

    @Test(arguments: cases) func isRefused(_ example: Case) {
        let error = WireError(example.reason, offset: example.offset)
        #expect(throws: error) { try Kinds.Plain(decoding: example.bytes) }
        #expect(throws: error) { try DynamicMessage(decoding: example.bytes, as: Kinds.Plain.schema) }
    }

    @Test(arguments: [
        // Of `Kinds.Lists`: 3 is a packed list of int32, 10 of fixed64 (8 bytes each).
        Case("a packed list longer than the rest", [0x1A, 4, 1, 2], .truncated, 2),
        Case("a packed number cut off by its list", [0x1A, 2, 1, 0x80, 1], .truncated, 4),
        Case("a packed list of a number and a half", [0x52, 12, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4], .truncated, 10),
        Case("a packed varint of eleven bytes", [0x1A, 11] + [UInt8](repeating: 0x80, count: 10) + [0], .overlongVarint, 12),
    ])
    func packedListIsRefused(_ example: Case) {
        let error = WireError(example.reason, offset: example.offset)
        #expect(throws: error) { try Kinds.Lists(decoding: example.bytes) }
        #expect(throws: error) { try DynamicMessage(decoding: example.bytes, as: Kinds.Lists.schema) }
    }

    @Test(arguments: [
        // Of `Kinds.WellKnown`: 3 is a Struct; its field 1 an entry, the entry's field 1 the key and 2 the value.
        Case("a struct's key that is not UTF-8", [0x1A, 5, 0x0A, 3, 0x0A, 1, 0xFF], .invalidUTF8, 6),
        Case("a struct's text that is not UTF-8", [0x1A, 7, 0x0A, 5, 0x12, 3, 0x1A, 1, 0xFF], .invalidUTF8, 8),
        Case("a struct's entry longer than it", [0x1A, 3, 0x0A, 9, 0x0A], .truncated, 4),
        Case("a struct's value with a number cut off", [0x1A, 7, 0x0A, 5, 0x12, 3, 0x11, 1, 2], .truncated, 7),
    ])
    func structIsRefused(_ example: Case) {
        #expect(throws: WireError(example.reason, offset: example.offset)) { try Kinds.WellKnown(decoding: example.bytes) }
    }

    /// Messages in each other, `depth` of them, by wrapping the bytes again and again.
    static func nested(_ tag: [UInt8], _ depth: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<depth {
            var head = tag
            var length = bytes.count
            while length >= 0x80 {
                head.append(UInt8(length & 0x7F) | 0x80)
                length >>= 7
            }
            head.append(UInt8(length))
            bytes = head + bytes
        }
        return bytes
    }

    @Test func depthIsLimited() throws {
        #expect(try Kinds.Plain(decoding: Self.nested([0x8A, 1], 100)).serialized() == Self.nested([0x8A, 1], 100))
        let errors = [Self.nested([0x8A, 1], 101), Self.nested([0x8A, 1], 20_000)].map { bytes in
            #expect(throws: WireError.self) { try DynamicMessage(decoding: bytes, as: Kinds.Plain.schema) }
            return #expect(throws: WireError.self) { try Kinds.Plain(decoding: bytes) }?.reason
        }
        #expect(errors == [.tooDeep, .tooDeep])
        // Groups, in which unknown fields nest.
        let groups = [UInt8](repeating: 0x0B, count: 100_000)
        #expect(throws: WireError(.tooDeep, offset: 101)) { try Kinds.Empty(decoding: groups) }
        // One-ofs, and lists of values in a struct: an entry, its value, a list, a value, a list, …
        #expect(throws: WireError.self) { try Kinds.Choices(decoding: Self.nested([0xC2, 1], 50_000)) }
        var list = Self.nested([0x32, 2, 0x0A], 0)
        for _ in 0..<200 {
            list = Self.wrapped(0x0A, list)
            list = Self.wrapped(0x32, list)
        }
        #expect(throws: WireError.self) { try Kinds.WellKnown(decoding: Self.wrapped(0x22, list)) }
        #expect(throws: WireError.self) { try Kinds.WellKnown(decoding: Self.wrapped(0x1A, Self.wrapped(0x0A, Self.wrapped(0x12, list)))) }
    }

    static func wrapped(_ tag: UInt8, _ bytes: [UInt8]) -> [UInt8] {
        bytes.count < 128 ? [tag, UInt8(bytes.count)] + bytes : [tag, UInt8(bytes.count & 127) | 128, UInt8(bytes.count >> 7)] + bytes
    }

    /// What stands in `Any` is not seen by the decoder's limit, so that the JSON writer has its own.
    @Test func anyInAnyIsLimitedInJSON() throws {
        var inner = AnyMessage()
        for _ in 0..<3_000 {
            var outer = AnyMessage()
            outer.typeURL = "type.googleapis.com/google.protobuf.Any"
            outer.value = inner.serialized()
            inner = outer
        }
        #expect(throws: JSONError.self) { try inner.jsonString() }
    }

    /// Each beginning of a good message is either a message too or refused; nothing else.
    @Test func eachPrefixIsReadOrRefused() throws {
        let bytes = try Samples.everything().serialized()
        for count in 0...bytes.count {
            let prefix = Array(bytes[..<count])
            let generated = try? Kinds.Maps(decoding: prefix)
            let dynamic = try? DynamicMessage(decoding: prefix, as: Kinds.Maps.schema)
            #expect((generated == nil) == (dynamic == nil), "\(count) bytes")
        }
    }

    /// A value with another wire type than its field's is kept as an unknown field, also in JSON.
    @Test func wrongWireTypesAreUnknown() throws {
        let bytes: [UInt8] = [0x75, 1, 2, 3, 4, 0x18, 5, 0x8D, 1, 1, 2, 3, 4, 0x68, 1]
        let message = try Kinds.Plain(decoding: bytes)
        #expect(message.ofInt32 == 5 && message.ofBool && message.ofString.isEmpty)
        #expect(message.unknownFields.bytes == [0x75, 1, 2, 3, 4, 0x8D, 1, 1, 2, 3, 4])
        #expect(try message.jsonString() == #"{"ofInt32":5,"ofBool":true}"#)
    }
}

enum Samples {
    /// Some of all kinds of field, three levels deep.
    static func everything() throws -> Kinds.Maps {
        var plain = Kinds.Plain()
        plain.ofDouble = -0.0
        plain.ofFloat = 1.5
        (plain.ofInt32, plain.ofInt64, plain.ofUint32, plain.ofUint64) = (-1, .min, .max, .max)
        (plain.ofSint32, plain.ofSint64, plain.ofFixed32, plain.ofFixed64, plain.ofSfixed32, plain.ofSfixed64) = (-2, .min, 3, 4, -5, -6)
        (plain.ofBool, plain.ofString, plain.ofBytes, plain.ofEnum) = (true, "née", [0, 255], .negative)
        plain.ofMessage.ofMessage.farAway = 7
        var maps = Kinds.Maps()
        maps.byBool = [true: "yes", false: "no"]
        maps.byInt64 = [.min: "least", .max: "most"]
        maps.toMessage = [true: plain]
        maps.toStruct = ["a": Struct(["b": .list([.null, .number(1), .structure(Struct(["c": .bool(true)]))])])]
        maps.toDuration = ["d": Duration(seconds: -1, nanos: -5)]
        maps.unknownFields.bytes = [0xA3, 6, 0x08, 1, 0xA4, 6]
        return maps
    }
}
