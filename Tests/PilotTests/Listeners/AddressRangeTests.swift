// Ranges of addresses: what is the same range, however it is written.

import Testing

@testable import Pilot

struct AddressRangeTests {
    @Test(
        "Host bits and spelling do not matter",
        arguments: [("10.1.2.3/8", "10.9.9.9/8"), ("2001:db8::1/32", "2001:db8:ffff::/32"), ("::1", "0:0:0:0:0:0:0:1/128")])
    func same(_ one: String, _ other: String) {
        #expect(AddressRange(one)?.canonical == AddressRange(other)?.canonical)
        #expect(AddressRange(one) != nil)
    }

    @Test("Other ranges differ", arguments: [("10.1.2.3", "10.1.2.4"), ("10.0.0.0/8", "10.0.0.0/9"), ("::ffff:1.2.3.4", "::1.2.3.4")])
    func different(_ one: String, _ other: String) {
        #expect(AddressRange(one)?.canonical != AddressRange(other)?.canonical)
    }

    @Test("Names are no ranges", arguments: ["example.com", "10.0.0.0/33", ""])
    func invalid(_ text: String) { #expect(AddressRange(text) == nil) }
}
