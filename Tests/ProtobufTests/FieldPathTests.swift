// Paths to fields: read, written, followed, and the places where two messages differ.

import Protobuf
import Testing

@Suite struct FieldPathTests {
    @Test(arguments: [
        ("", ""), ("spec", "spec"), ("spec.http[0].route", "spec.http[0].route"), ("a[0][1].b", "a[0][1].b"),
        ("labels[app]", #"labels["app"]"#),
        (#"labels["app.kubernetes.io/name"].x"#, #"labels["app.kubernetes.io/name"].x"#),
        ("labels[app.kubernetes.io/name]", #"labels["app.kubernetes.io/name"]"#),
        (#"a["quote \" and \\"]"#, #"a["quote \" and \\"]"#), (#"a["0"]"#, #"a["0"]"#), ("[3].a", "[3].a"), (#"a[""]"#, #"a[""]"#),
    ])
    func isRead(_ text: String, _ written: String) throws {
        let path = try #require(FieldPath(text))
        #expect(path.description == written)
        #expect(FieldPath(written) == path)
    }

    @Test(arguments: [
        ".", "a.", ".a", "a..b", "a[", "a[]", "a]", "a[0", "a[0]b", #"a["x]"#, #"a["x"y]"#, "a[b[c]", #"a"b"#, "a[99999999999999999999]",
        #"a["\"#,
    ])
    func isRefused(_ text: String) { #expect(FieldPath(text) == nil) }

    static func sample() -> Kinds.WellKnown {
        var message = Kinds.WellKnown()
        message.duration = Duration(seconds: 5)
        message.struct = Struct(["a": .list([.number(1), .structure(Struct(["b": .string("deep")]))]), "n": .null])
        message.ofUint32 = 4
        return message
    }

    @Test func isFollowed() throws {
        let message = DynamicMessage(Self.sample())
        func value(_ path: String) throws -> DynamicValue? { message.value(at: try #require(FieldPath(path))) }
        #expect(try value("struct.a[1].b")?.string == "deep")
        #expect(try value(#"struct["a"][1]["b"]"#)?.string == "deep")
        #expect(try value("duration.seconds")?.integer == 5)
        #expect(try value("of_uint32.value")?.integer == 4)
        #expect(try value("ofUint32.value")?.integer == 4)
        #expect(try value("struct.a")?.list?.count == 2)
        #expect(try value("struct.n") != nil)
        for absent in ["struct.b", "struct.a[2]", "struct.a.b", "nothing", "timestamp", "duration[0]", "duration.seconds.x"] {
            #expect(try value(absent) == nil, "\(absent)")
        }
    }

    @Test func mapsOfAllKeysAreFollowed() throws {
        let message = DynamicMessage(try Samples.everything())
        #expect(message.value(at: try #require(FieldPath("byBool[true]")))?.string == "yes")
        #expect(message.value(at: try #require(FieldPath("by_int64[-9223372036854775808]")))?.string == "least")
        #expect(message.value(at: try #require(FieldPath("byInt64[9223372036854775807]")))?.string == "most")
    }

    static func differences<M: Message>(_ from: M, _ to: M) -> [String] {
        DynamicMessage.differences(from: DynamicMessage(from), to: DynamicMessage(to)).map(\.path.description)
    }

    @Test func differencesAreFound() throws {
        let maps = try Samples.everything()
        #expect(Self.differences(maps, maps).isEmpty)
        var other = maps
        other.byBool[true] = nil
        other.byInt64[5] = "new"
        other.toMessage[true]?.ofMessage.ofMessage.farAway = 8
        other.toMessage[true]?.ofDouble = 0
        other.toDuration["d"] = Duration(seconds: 2)
        other.toStruct["a"] = Struct(["b": .list([.null, .number(2), .structure(Struct(["c": .bool(true), "e": .null]))])])
        other.unknownFields = UnknownFields()
        #expect(
            Self.differences(maps, other) == [
                "byInt64[\"5\"]", "byBool[\"true\"]", "toMessage[\"true\"].ofDouble", "toMessage[\"true\"].ofMessage.ofMessage.farAway",
                "toStruct[\"a\"][\"b\"][1]", "toStruct[\"a\"][\"b\"][2][\"e\"]", "toDuration[\"d\"]", "",
            ])
    }

    @Test func valueWithoutKindIsNull() throws {
        // A struct with an entry that has neither key nor value.
        let from = try DynamicMessage(decoding: [0x1A, 2, 0x0A, 0], as: Kinds.WellKnown.schema)
        var to = Kinds.WellKnown()
        to.struct = Struct(["": .null])
        #expect(DynamicMessage.differences(from: from, to: DynamicMessage(to)).isEmpty)
    }

    @Test func listsAreComparedByIndex() {
        var (from, to) = (Kinds.Lists(), Kinds.Lists())
        from.ofInt32 = [1, 2, 3]
        to.ofInt32 = [1, 5]
        to.ofMessage = [Kinds.Plain()]
        #expect(Self.differences(from, to) == ["ofInt32[1]", "ofInt32[2]", "ofMessage"])
    }

    /// Zero on the wire is the same as absent where there is no presence, and is not where there is.
    @Test func defaultsWithoutPresenceAreAbsent() throws {
        let zero: [UInt8] = [0x18, 0]
        let plain = Kinds.Plain.schema
        #expect(DynamicMessage.differences(from: try DynamicMessage(decoding: zero, as: plain), to: DynamicMessage(plain)).isEmpty)
        let present = Kinds.Present.schema
        let found = DynamicMessage.differences(from: try DynamicMessage(decoding: zero, as: present), to: DynamicMessage(present))
        #expect(found.map(\.path.description) == ["ofInt32"])
        #expect(found.first?.from?.integer == 0 && found.first?.to == nil)
    }
}
