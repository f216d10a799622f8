// JSON, by its own rules.

import Testing

@testable import YAML

@Suite struct JSONTests {
    @Test(
        arguments: [
            ("{}", "{}"), ("[]", "[]"), (" \t\r\n{\"a\":1}\n", "{a:1}"),
            ("{\"a\":\"\\/\\b\\f\\n\\r\\t\\\"\\\\\"}", "{a:\"/\\u0008\\u000c\\n\\r\\t\\\"\\\\\"}"),
            ("[\"\\ud83d\\ude00\", \"\\u00e9\"]", "[\"😀\",\"é\"]"),
            ("[\"\\ud83d\", \"\\ude00x\", \"\\ud83d\\u0041\"]", "[\"\u{FFFD}\",\"\u{FFFD}x\",\"\u{FFFD}A\"]"),
            ("{\n\t\"a\": [\n\t\t1,\n\t\t2\n\t]\n}", "{a:[1,2]}"),
            ("[1, -2, 1.5, 1e3, 0, -0, 80.0, 12345678901234567890123]", "[1,-2,f1.5,f1000.0,0,0,f80.0,f1.2345678901234568e+22]"),
            ("[true,false,null]", "[true,false,null]"), ("{\"a\":1}{\"b\":2}", "{a:1} | {b:2}"), ("{\"a\":1}\n\n[2]\n", "{a:1} | [2]"),
            ("{\"a\":1}\n---\n{\"b\":2}", "{a:1} | {b:2}"), ("--- {\"a\":1}\n...\n{\"b\":2}", "{a:1} | {b:2}"),
            ("{\"a\":1} # c\n", "{a:1}"),
            ("{\"a\":1}\n# c\n{\"b\":2}\n---\nc: 3", "{a:1} | {b:2} | {c:3}"), ("{\"y\": \"y\", \"1\": 2}", "{y:\"y\",1:2}"),
            ("{\"<<\": {\"a\": 1}}", "{<<:{a:1}}"),
            ("{\"a\":1,\"a\":2}", "duplicate-key@1:8"), ("{\"a\":1,\"\\u0061\":2}", "duplicate-key@1:8"),
            ("[\"\u{7F}\u{85}\"]", "[\"\\u007f\u{85}\"]"),
            ("{a: 1, b: [x, z]}", "{a:1,b:[\"x\",\"z\"]}"), ("[1, 2,]", "[1,2]"), ("[0x10, 'a']", "[16,\"a\"]"),
            ("{\"a\": yes}", "{a:true}"),
            ("{\"a\": 1, # c\n \"b\": 2}", "{a:1,b:2}"), ("[01]", "[1]"), ("[\"a\nb\"]", "[\"a b\"]"),
            ("{\"a\":1} x\n---\nb: 1", "{a:1} | text-after-document@1:9 | {b:1}"),
            ("{\"a\":1}\nb: 2\n", "{a:1} | text-after-document@2:1"), ("[1 2]", "[\"1 2\"]"), ("{\"a\" 1}", "missing-colon@1:2"),
            ("{\"a\": 1 \"b\": 2}", "missing-comma@1:9"),
            ("[1, 2", "unclosed-bracket@1:1"), ("{\"a\": [1, 2}", "unexpected-bracket@1:12"), ("[\"a", "unclosed-quote@1:2"),
            ("[\"\\x\"]", "bad-escape@1:3"),
            ("{\"a\": {\"b\": 1}", "unclosed-bracket@1:1"), ("{{ .Values.x }}", "bad-key@1:2"),
            ("[\"é\", é\"x]\n", "[\"é\",\"é\\\"x\"]"),
        ] as [(String, String)])
    func documents(text: String, expected: String) { #expect(outcome(text) == expected) }

    @Test func longKeys() {
        let key = String(repeating: "k", count: 5000)
        #expect(outcome("{\"\(key)\": 1}") == "{\(key):1}")
    }

    @Test func writing() {
        let value: Value = ["a": [1, 2.5, "x\n\"\\\u{1}é"], "b": [:], "c": nil, "d": true, "e": .double(.infinity), "f": 80.0]
        let compact = JSONWriter.text(of: value)
        #expect(compact == "{\"a\":[1,2.5,\"x\\n\\\"\\\\\\u0001é\"],\"b\":{},\"c\":null,\"d\":true,\"e\":\"Infinity\",\"f\":80.0}")
        #expect(
            JSONWriter.text(of: ["a": [1, ["b": 2]], "c": []], pretty: true)
                == "{\n  \"a\": [\n    1,\n    {\n      \"b\": 2\n    }\n  ],\n  \"c\": []\n}")
    }

    @Test func roundTrips() throws {
        var random = RandomValues(generator: Generator(state: 7))
        for _ in 0..<3000 {
            let value = Value.sequence([random.value(depth: 4)])
            for pretty in [false, true] {
                let text = JSONWriter.text(of: value, pretty: pretty)
                let read = try document(text).value()
                #expect(read == value, "\(text)")
            }
        }
    }
}
