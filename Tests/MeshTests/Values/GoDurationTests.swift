// Spans of time as configuration writes them.

import Mesh
import Protobuf
import Testing

@Suite struct GoDurationTests {
    @Test(
        arguments: [
            ("5s", Duration(seconds: 5)),
            ("1h30m", Duration(seconds: 5_400)),
            ("1.5s", Duration(seconds: 1, nanos: 500_000_000)),
            (".5s", Duration(nanos: 500_000_000)),
            ("1.s", Duration(seconds: 1)),
            ("100ms", Duration(nanos: 100_000_000)),
            ("3us", Duration(nanos: 3_000)),
            ("3\u{B5}s", Duration(nanos: 3_000)),
            ("3\u{3BC}s", Duration(nanos: 3_000)),
            ("7ns", Duration(nanos: 7)),
            ("0", Duration()),
            ("-0", Duration()),
            ("+2s", Duration(seconds: 2)),
            ("-1.5s", Duration(seconds: -1, nanos: -500_000_000)),
            ("1s1s", Duration(seconds: 2)),
            ("1.0000000001s", Duration(seconds: 1)),  // finer than a nanosecond
            ("0.1000000000000000000000000000000000001s", Duration(nanos: 100_000_000)),
            ("9223372036854775807ns", Duration(seconds: 9_223_372_036, nanos: 854_775_807)),
            ("-9223372036854775808ns", Duration(seconds: -9_223_372_036, nanos: -854_775_808)),
            ("9223372036854775808ns", nil),
            ("9223372036854775808ns9223372036854775808ns", nil),
            ("2562048h", nil),  // past 64 bits of nanoseconds
            ("99999999999999999999s", nil),
            ("", nil),
            ("-", nil),
            ("5", nil),
            ("s", nil),
            (".s", nil),
            ("1d", nil),
            ("1h 3m", nil),
            (" 1s", nil),
            ("1S", nil),
            ("1e3s", nil),
            ("--1s", nil),
        ] as [(String, Duration?)])
    func parse(text: String, expected: Duration?) {
        #expect(GoDuration.parse(text) == expected)
        #expect(GoDuration.isValid(text) == (expected != nil))
    }
}
