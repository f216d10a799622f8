// JSON that nobody should send, and JSON that looks odd and is fine.

import KubernetesAPI
import Protobuf
import Testing

@Suite struct HostileJSONTests {
    @Test(
        arguments: [
            ("", 0), (" ", 1), ("null", 0), ("[]", 0), ("1", 0), ("{", 1), ("{}}", 2), ("{} x", 3), ("{,}", 1), (#"{"ofBool":true,}"#, 15),
            (#"{"ofBool" true}"#, 10), (#"{"ofBool":}"#, 10), (#"{ofBool:true}"#, 1), (#"{'ofBool':true}"#, 1), (#"{"ofBool":truex}"#, 14),
            (#"{"ofBool":1}"#, 10), (#"{"ofBool":"true"}"#, 10), (#"{"ofBool":True}"#, 10), (#"{"nothing":1}"#, 1),
            (#"{"ofBool":true,"ofBool":true}"#, 15),
            (#"{"ofBool":true,"of_bool":true}"#, 15), (#"{"ofString":"\x"}"#, nil), (#"{"ofString":"\u12"}"#, nil),
            (#"{"ofString":"\ud800"}"#, nil),
            (#"{"ofString":"\ud800\u0041"}"#, nil), (#"{"ofString":"\udc00"}"#, nil), (#"{"ofString":"\ud800\ud800"}"#, nil),
            (#"{"ofString":"a"#, 14),
            (#"{"ofString":"\"#, 14), ("{\"ofString\":\"a\nb\"}", 14), ("{\"ofString\":\"a\u{0}b\"}", 14), (#"{"ofString":1}"#, 12),
            (#"{"ofInt32":2147483648}"#, nil), (#"{"ofInt32":-2147483649}"#, nil), (#"{"ofInt32":1.5}"#, nil), (#"{"ofInt32":"1.5"}"#, nil),
            (#"{"ofInt32":1e10}"#, nil), (#"{"ofInt32":""}"#, nil), (#"{"ofInt32":" 1"}"#, nil), (#"{"ofInt32":"0x10"}"#, nil),
            (#"{"ofInt32":01}"#, nil),
            (#"{"ofInt32":+1}"#, nil), (#"{"ofInt32":.5}"#, nil), (#"{"ofInt32":1.}"#, nil), (#"{"ofInt32":1e}"#, nil),
            (#"{"ofInt32":-}"#, nil),
            (#"{"ofInt32":NaN}"#, nil), (#"{"ofInt32":true}"#, nil), (#"{"ofUint32":-1}"#, nil),
            (#"{"ofUint64":18446744073709551616}"#, nil),
            (#"{"ofInt64":9223372036854775808}"#, nil), (#"{"ofDouble":1e400}"#, nil), (#"{"ofDouble":NaN}"#, nil),
            (#"{"ofDouble":"nan"}"#, nil),
            (#"{"ofDouble":"inf"}"#, nil), (#"{"ofDouble":"0x1p3"}"#, nil), (#"{"ofDouble":""}"#, nil), (#"{"ofFloat":1e39}"#, nil),
            (#"{"ofFloat":-3.5e38}"#, nil),
            (#"{"ofBytes":"a"}"#, nil), (#"{"ofBytes":"!!!!"}"#, nil), (#"{"ofBytes":"QUJD="}"#, nil), (#"{"ofBytes":"QQ==QQ=="}"#, nil),
            (#"{"ofEnum":"RED"}"#, nil), (#"{"ofEnum":1.5}"#, nil), (#"{"ofEnum":true}"#, nil), (#"{"ofMessage":[]}"#, nil),
            (#"{"ofMessage":"{}"}"#, nil),
        ] as [(String, Int?)])
    func isRefused(_ text: String, at offset: Int?) {
        let error = #expect(throws: JSONError.self) { try Kinds.Plain(json: text) }
        if let offset { #expect(error?.offset == offset, "\(error?.description ?? "")") }
        #expect(throws: JSONError.self) {
            var message = DynamicMessage(Kinds.Plain.schema)
            try message.merge(json: Array(text.utf8))
        }
    }

    @Test(arguments: [
        #"{"ofInt32":[1,]}"#, #"{"ofInt32":[1 2]}"#, #"{"ofInt32":[null]}"#, #"{"ofInt32":1}"#, #"{"ofInt32":{}}"#,
        #"{"ofMessage":[null]}"#,
        #"{"ofInt32":[[1]]}"#,
    ])
    func listIsRefused(_ text: String) { #expect(throws: JSONError.self) { try Kinds.Lists(json: text) } }

    @Test(arguments: [
        #"{"byBool":{"True":"a"}}"#, #"{"byInt32":{"a":"a"}}"#, #"{"byInt32":{"1":"a","1":"b"}}"#, #"{"byInt32":{1:"a"}}"#,
        #"{"byInt32":{"1":null}}"#,
        #"{"byInt32":[]}"#, #"{"toStruct":{"a":{"b":1,"b":2}}}"#, #"{"toDuration":{"a":"1"}}"#, #"{"toDuration":{"a":"1.0000000001s"}}"#,
        #"{"toDuration":{"a":"315576000001s"}}"#, #"{"toDuration":{"a":"--1s"}}"#, #"{"toDuration":{"a":"s"}}"#, #"{"toDuration":{"a":1}}"#,
    ])
    func mapIsRefused(_ text: String) { #expect(throws: JSONError.self) { try Kinds.Maps(json: text) } }

    @Test(arguments: [
        #"{"timestamp":"2024-01-01"}"#, #"{"timestamp":"2024-02-30T00:00:00Z"}"#, #"{"timestamp":"2024-01-01T24:00:00Z"}"#,
        #"{"timestamp":"2024-01-01T00:00:00"}"#, #"{"timestamp":"2024-01-01T00:00:00.Z"}"#, #"{"timestamp":"0000-01-01T00:00:00Z"}"#,
        #"{"timestamp":"2024-01-01T00:00:00+0100"}"#, #"{"timestamp":"9999-12-31T23:59:59-01:00"}"#,
        #"{"timestamp":"2024-01-01t00:00:00.1234567890Z"}"#,
        #"{"value":}"#, #"{"value":[1,]}"#, #"{"value":{"a"}}"#, #"{"struct":[]}"#, #"{"list":{}}"#, #"{"mask":"foo_bar"}"#, #"{"mask":1}"#,
        #"{"any":{"a":1}}"#, #"{"any":{"@type":"nonsense"}}"#, #"{"any":{"@type":"a/unknown.Type"}}"#, #"{"any":{"@type":1}}"#,
        #"{"any":[]}"#,
        #"{"any":{"@type":"a/google.protobuf.Duration","value":1}}"#, #"{"any":{"@type":"a/google.protobuf.Duration","other":"1s"}}"#,
        #"{"ofUint32":-1}"#, #"{"ofBool":"true"}"#, #"{"listOfInt32":[null]}"#,
    ])
    func wellKnownTypeIsRefused(_ text: String) { #expect(throws: JSONError.self) { try Kinds.WellKnown(json: text) } }

    @Test(arguments: [
        (#"{"firstString":"a","firstBool":true}"#, false), (#"{"firstString":"a","firstString":"b"}"#, false),
        (#"{"firstString":"a","firstBool":null}"#, true), (#"{"firstValue":null}"#, true),
        (#"{"firstString":"a","firstValue":null}"#, false),
        (#"{"firstString":"a","secondText":"b"}"#, true),
    ])
    func oneOfHoldsOne(_ text: String, _ isGood: Bool) { #expect(((try? Kinds.Choices(json: text)) != nil) == isGood) }

    @Test(arguments: [
        (#" { "ofInt32" : 1e2 } "#, "100"), (#"{"ofInt32":"100"}"#, "100"), (#"{"ofInt32":100.0}"#, "100"),
        (#"{"ofInt32":"1.0e2"}"#, "100"),
        (#"{"of_int32":100}"#, "100"), (#"{"ofInt32":100,"ofString":null}"#, "100"), ("\t{\r\n\"ofInt32\":100}", "100"),
        (#"{"\u006ffInt32":100}"#, "100"),
    ])
    func oddFormIsRead(_ text: String, _ number: String) throws { #expect(try String(Kinds.Plain(json: text).ofInt32) == number) }

    @Test(arguments: [
        Float.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0, 16_777_216, 0.1, .infinity, -.infinity,
    ])
    func floatsComeBack(_ value: Float) throws {
        var message = Kinds.Plain()
        message.ofFloat = value
        #expect(try Kinds.Plain(json: message.jsonString()).ofFloat.bitPattern == value.bitPattern)
    }

    @Test func escapesAreResolved() throws {
        let message = try Kinds.Plain(json: #"{"ofString":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00","ofBytes":"_-8"}"#)
        #expect(message.ofString == "\"\\/\u{8}\u{C}\n\r\té😀")
        #expect(message.ofBytes == [0xFF, 0xEF])
    }

    @Test func textHasToBeUTF8() {
        var message = Kinds.Plain()
        for text in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80]] as [[UInt8]] {
            #expect(throws: JSONError.self) { try message.merge(json: Array(#"{"ofString":""#.utf8) + text + Array(#""}"#.utf8)) }
        }
    }

    @Test func depthIsLimited() {
        let messages = String(repeating: #"{"ofMessage":"#, count: 100_000)
        #expect(throws: JSONError.self) { try Kinds.Plain(json: messages) }
        for bracket in ["[", #"{"a":"#] {
            let text = String(repeating: bracket, count: 100_000)
            #expect(throws: JSONError.self) { try Kinds.WellKnown(json: #"{"value":"# + text) }
            var options = JSONReadingOptions()
            options.ignoresUnknownFields = true
            #expect(throws: JSONError.self) { try Kinds.WellKnown(json: #"{"unknown":"# + text, options: options) }
        }
        let anys = String(repeating: #"{"@type":"a/google.protobuf.Any","value":"#, count: 2_000)
        #expect(throws: JSONError.self) { try Kinds.WellKnown(json: #"{"any":"# + anys) }
    }

    @Test func unknownFieldsMayBePassedOver() throws {
        let text = #"{"new":[1,{"a":[true,null,"x"]},-1.5e3],"ofInt32":4,"ofEnum":"COLOR_NEW"}"#
        let message = try Kinds.Plain(json: text, options: JSONReadingOptions(ignoresUnknownFields: true))
        #expect(message.ofInt32 == 4 && message.ofEnum.rawValue == 0)
    }

    @Test func valuesOutOfRangeAreNotWritten() {
        for duration in [
            Duration(seconds: .min), Duration(nanos: .min), Duration(seconds: 1, nanos: -1), Duration(seconds: 315_576_000_001),
        ] {
            var message = Kinds.WellKnown()
            message.duration = duration
            #expect(throws: JSONError.self) { try message.jsonString() }
        }
        for timestamp in [Timestamp(seconds: .min), Timestamp(nanos: -1), Timestamp(seconds: 253_402_300_800)] {
            var message = Kinds.WellKnown()
            message.timestamp = timestamp
            #expect(throws: JSONError.self) { try message.jsonString() }
        }
        var message = Kinds.WellKnown()
        message.value = .number(.nan)
        #expect(throws: JSONError.self) { try message.jsonString() }
    }

    /// Ours: the number or the text alone, as in Kubernetes.
    @Test(arguments: [("80", "80"), (#""http""#, #""http""#), (#""25%""#, #""25%""#), ("-1", "-1")])
    func intOrString(_ text: String, _ written: String) throws {
        let value = try Kubernetes.IntOrString(json: text)
        #expect(try value.jsonString() == written)
        #expect(try Kubernetes.IntOrString(decoding: value.serialized()) == value)
    }

    /// A mask may hold empty paths: each comma divides two.
    @Test(arguments: [(#""""#, 0), (#"",""#, 2), (#"",,""#, 3), (#""a,""#, 2), (#""fooBar.baz""#, 1)])
    func fieldMask(text: String, count: Int) throws {
        let mask = try FieldMask(json: text)
        #expect(mask.paths.count == count)
        #expect(try mask.jsonString() == text)
    }
}
