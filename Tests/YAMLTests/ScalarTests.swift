// What plain scalars are, by the rules of Kubernetes' decoder.

import Testing

@testable import YAML

@Suite struct ScalarTests {
    @Test(
        arguments: [
            ("y Y yes Yes YES on On ON true True TRUE", "true"),
            ("n N no No NO off Off OFF false False FALSE", "false"),
            ("~ null Null NULL", "null"),
            ("80 +80 0120 0o120 0x50 0X50 0b1010000 8_0 0_120 0x5_0", "80"),
            ("-80 -0120 -0x50 -0b1010000 -0o120", "-80"),
            ("80.0 8e1 8E+1 +80. 800e-1 080.0 8_0.0 080", "f80.0"),
            ("0 -0 +0 00 0x0", "0"),
            (".5 0.5 5e-1 +.5", "f0.5"),
            ("9223372036854775807 0x7FFFFFFFFFFFFFFF", "9223372036854775807"),
            ("-9223372036854775808 -0x8000000000000000", "-9223372036854775808"),
            ("18446744073709551615 0xFFFFFFFFFFFFFFFF", "18446744073709551615"),
            ("18446744073709551616 0x10000000000000000", "f1.8446744073709552e+19"),
            (".inf .Inf .INF +.inf", "finf"), ("-.inf -.Inf", "f-inf"), (".nan .NaN .NAN", "fnan"),
            ("08 09.5", "?"),
        ] as [(String, String)])
    func values(texts: String, expected: String) throws {
        for text in texts.split(separator: " ") {
            let found = describe(try document("k: \(text)"), 2)
            switch (expected, text) {
            case ("?", "08"): #expect(found == "f8.0")
            case ("?", "09.5"): #expect(found == "f9.5")
            default: #expect(found == expected, "\(text)")
            }
        }
    }

    @Test(arguments: [
        "yEs", "oN", "TRue", "nULL", "tRUE", "yes1", "ye", "1:30", "190:20:30", "2024-01-02", "2001-12-14t21:59:43Z", "0x", "0b2", "0o8",
        "0xg", "1.2.3",
        "10.0.0.1", "1e", "e1", "._5", ".", "+", "--1", "1e999", "-.nan", "+.NaN", ".iNF", "infinity", "nan", "0x1p3", "_1", "1 2", "<<",
        "=", "5s", "½",
    ])
    func texts(text: String) throws {
        let document = try document("k: \(text)x\nl: \(text)")
        let value = try #require(document.value(of: "l", in: 0))
        // A leading underscore is one of the few that goyaml strips only after a digit or a sign.
        #expect(document.kind(value) == .string, "\(text)")
        #expect(document.text(value) == text)
    }

    @Test(
        arguments: [
            ("'12'", "\"12\""), ("\"true\"", "\"true\""), ("|-\n  12", "\"12\""), (">-\n  a\n  b", "\"a b\""),
            ("!!str 12", "\"12\""), ("!!str", "\"\""), ("!!int '12'", "12"), ("!!int 0x10", "16"), ("!!float 12", "f12.0"),
            ("!!float 0120", "f80.0"),
            ("!!bool 'yes'", "true"), ("!!null ''", "null"), ("!!null ~", "null"), ("!!binary aGFsbG8=", "\"hallo\""),
            ("!!binary |\n  aGFs\n  bG8=\n", "\"hallo\""), ("!!timestamp 2024-01-02", "\"2024-01-02\""), ("!foo 12", "\"12\""),
            ("!<tag:x,y> 12", "\"12\""),
            ("! 12", "12"), ("!!set {a, b}", "{a:null,b:null}"), ("!foo [1]", "[1]"), ("!!unknown 7", "\"7\""),
            ("!!int 1.5", "bad-tag@1:4"), ("!!int a", "bad-tag@1:4"), ("!!bool 1", "bad-tag@1:4"), ("!!null a", "bad-tag@1:4"),
            ("!!float a", "bad-tag@1:4"), ("!!binary a$", "bad-tag@1:4"), ("!!binary //79", "bad-tag@1:4"),
            ("!!timestamp x", "bad-tag@1:4"),
        ] as [(String, String)])
    func tagsAndStyles(text: String, expected: String) {
        let found = outcome("k: \(text)")
        #expect(found == (expected.contains("@") ? expected : "{k:\(expected)}"))
    }

    /// Go's `strconv.FormatFloat(x, 'g', -1, 32)`, which makes keys of floats.
    @Test(
        arguments: [
            ("1.50", "1.5"), ("1e3", "1000"), ("100000.0", "100000"), ("1000000.0", "1e+06"), ("1.25e-5", "1.25e-05"), ("0.0001", "0.0001"),
            ("-2.5", "-2.5"),
            ("1e30", "1e+30"), ("0x10", "16"), ("010", "8"), ("y", "true"), ("Off", "false"), ("1_0", "10"), ("0.1", "0.1"),
            (".inf", ".inf"), ("-0.0", "-0"),
            ("'1.50'", "1.50"), ("\"y\"", "y"), ("16777217.0", "1.6777216e+07"), ("-5", "-5"), ("123456.7", "123456.7"),
        ] as [(String, String)])
    func keys(text: String, expected: String) throws {
        let document = try document("\(text): 1")
        #expect(document.text(1) == expected)
        #expect(document.value(of: expected, in: 0) == 2)
    }

    @Test func numbersByAllDoors() throws {
        let document = try document("[80.0, 8e1, 1.5, -1, 18446744073709551615, .nan, '5', true, on, off]")
        #expect((1...10).map { document.integer($0) } == [80, 80, nil, -1, nil, nil, nil, nil, nil, nil])
        #expect((1...5).map { document.unsigned($0) } == [80, 80, nil, nil, .max])
        #expect((1...6).map { document.isFinite($0) } == [true, true, true, true, true, false])
        #expect((7...10).map { document.bool($0) } == [nil, true, true, false])
        #expect(document.number(3) == 1.5 && document.number(7) == nil)
        #expect(document.isQuoted(7) && !document.isPlain(7) && document.isPlain(8))
    }
}
