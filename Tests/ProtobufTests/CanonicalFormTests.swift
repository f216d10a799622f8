// What is called canonical is what the encoder writes, and nothing else.

import Testing

@testable import Protobuf

@Suite struct CanonicalFormTests {
    private static func holds(_ bytes: [UInt8], _ schema: Schema) -> Bool {
        bytes.withUnsafeBufferPointer { CanonicalForm.holds($0, as: schema) }
    }

    @Test func whatTheEncoderWritesIsCanonical() throws {
        var plain = Kinds.Plain()
        plain.ofDouble = -0.0
        plain.ofInt32 = -1
        plain.ofSint64 = .min
        plain.ofString = "größer"
        plain.ofEnum = .negative
        plain.ofMessage.ofBytes = [0, 255]
        plain.farAway = 300
        var present = Kinds.Present()
        present.ofInt32 = 0
        present.ofString = ""
        present.ofMessage = Kinds.Plain()
        var lists = Kinds.Lists()
        lists.ofInt32 = [0, -5, 7]
        lists.ofDouble = [0, 1.5]
        #expect(Self.holds(plain.serialized(deterministic: true), Kinds.Plain.schema))
        #expect(Self.holds(present.serialized(deterministic: true), Kinds.Present.schema))
        #expect(Self.holds(lists.serialized(deterministic: true), Kinds.Lists.schema))
        let structure = Struct(["b": .number(1), "a": .list([.null, .structure(Struct(["x": .string("y")]))])])
        #expect(Self.holds(structure.canonicalWire, TypeTable.wellKnown["google.protobuf.Struct"]))
        #expect(Self.holds([], Kinds.Plain.schema))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let type: String
        var testDescription: String { name }

        init(_ name: String, _ bytes: [UInt8], _ type: String = "Plain") { (self.name, self.bytes, self.type) = (name, bytes, type) }
    }

    /// Of `Kinds.Plain`: 3 an int32 (18), 5 a uint32 (28), 13 a bool (68), 14 a text (72), 17 a message (8A 01).
    static let cases: [Case] = [
        Case("fields out of order", [0x68, 1, 0x18, 1]),
        Case("a field twice", [0x18, 1, 0x18, 2]),
        Case("a message twice", [0x8A, 1, 0, 0x8A, 1, 0]),
        Case("a default without presence", [0x18, 0]),
        Case("an empty text without presence", [0x72, 0]),
        Case("an unknown field", [0xA2, 6, 1, 1]),
        Case("a field of another wire type", [0x72, 1, 65, 0x1D, 1, 0, 0, 0]),
        Case("a long varint", [0x18, 0x81, 0]),
        Case("a long length", [0x72, 0x81, 0, 65]),
        Case("a long tag", [0x98, 0, 1]),
        Case("a bool of two", [0x68, 2]),
        Case("an int32 of 33 bits", [0x18, 0x80, 0x80, 0x80, 0x80, 0x10]),
        Case("text that is not UTF-8", [0x72, 1, 0xFF]),
        Case("cut off", [0x72, 3, 65]),
        Case("a fault inside a message", [0x8A, 1, 2, 0x18, 0]),
        Case("numbers of a list one by one", [0x18, 1, 0x18, 2], "Lists"),
        Case("numbers of a list in two parts", [0x1A, 1, 1, 0x1A, 1, 2], "Lists"),
        Case("a list of no numbers", [0x1A, 0], "Lists"),
    ]

    @Test(arguments: cases) func anythingElseIsNot(_ example: Case) {
        #expect(!Self.holds(example.bytes, example.type == "Plain" ? Kinds.Plain.schema : Kinds.Lists.schema))
    }

    @Test(
        arguments: [
            ("keys out of order", [0x0A, 5, 0x0A, 1, 98, 0x12, 0, 0x0A, 5, 0x0A, 1, 97, 0x12, 0]),
            ("a key twice", [0x0A, 5, 0x0A, 1, 97, 0x12, 0, 0x0A, 5, 0x0A, 1, 97, 0x12, 0]),
            ("the value before the key", [0x0A, 5, 0x12, 0, 0x0A, 1, 97]),
            ("no key", [0x0A, 2, 0x12, 0]),
            ("no value", [0x0A, 3, 0x0A, 1, 97]),
            ("two kinds of value", [0x0A, 9, 0x0A, 1, 97, 0x12, 4, 0x08, 0, 0x20, 1]),
        ] as [(String, [UInt8])]) func mapsAreInOrder(_ name: String, _ bytes: [UInt8])
    {
        #expect(!Self.holds(bytes, TypeTable.wellKnown["google.protobuf.Struct"]))
        #expect(Self.holds([0x0A, 5, 0x0A, 1, 97, 0x12, 0, 0x0A, 5, 0x0A, 1, 98, 0x12, 0], TypeTable.wellKnown["google.protobuf.Struct"]))
    }

    /// An `Any` may come from anywhere: what it holds is written in order, once.
    @Test func contentOfAnyIsPutInOrder() throws {
        var any = AnyMessage()
        any.typeURL = "type.googleapis.com/google.protobuf.Duration"
        any.value = [0x10, 5, 0x08, 1, 0x08, 2]
        #expect(try any.jsonString() == #"{"@type":"type.googleapis.com/google.protobuf.Duration","value":"2.000000005s"}"#)
        any.typeURL = "type.googleapis.com/google.protobuf.Empty"
        any.value = []
        #expect(try any.jsonString() == #"{"@type":"type.googleapis.com/google.protobuf.Empty"}"#)
    }

    @Test func equalMessagesGiveEqualBytesInsideAny() {
        let keys = (0..<40).map { "key-\($0)" }
        let one = Struct(Dictionary(uniqueKeysWithValues: keys.map { ($0, Value.bool(true)) }))
        let other = Struct(Dictionary(uniqueKeysWithValues: keys.reversed().map { ($0, Value.bool(true)) }))
        var left = Kinds.WellKnown()
        var right = Kinds.WellKnown()
        left.struct = one
        right.struct = other
        #expect(AnyMessage(left).value == AnyMessage(right).value)
    }
}
