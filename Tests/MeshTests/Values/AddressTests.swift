// IP addresses and ranges of them.

import Mesh
import Testing

@Suite struct AddressTests {
    @Test(
        arguments: [
            ("10.0.0.1", .v4),
            ("0.0.0.0", .v4),
            ("255.255.255.255", .v4),
            ("010.0.0.1", nil),
            ("256.0.0.1", nil),
            ("1.2.3", nil),
            ("1.2.3.4.5", nil),
            ("1.2.3.", nil),
            ("10.0.0.1%eth0", nil),
            ("::", .v6),
            ("::1", .v6),
            ("fd00::", .v6),
            ("fd00::1", .v6),
            ("FE80::1%eth0", .v6),
            ("fe80::1%", nil),
            ("1:2:3:4:5:6:7:8", .v6),
            ("1:2:3:4:5:6:7::", .v6),
            ("::2:3:4:5:6:7:8", .v6),
            ("1:2:3:4:5:6:7:8:9", nil),
            ("1:2:3:4::5:6:7:8", nil),  // nothing left to stand for
            ("1:2:3:4:5:6:7", nil),
            ("1::2::3", nil),
            (":1", nil),
            ("1:", nil),
            (":", nil),
            (":::", nil),
            ("12345::", nil),
            ("g::", nil),
            ("::ffff:10.0.0.1", .v6),
            ("1:2:3:4:5:6:10.0.0.1", .v6),
            ("1:2:3:4:5:6:7:10.0.0.1", nil),
            ("::ffff:10.0.0.01", nil),
            ("[::1]", nil),
            ("", nil),
        ] as [(String, IPAddress.Version?)])
    func version(text: String, expected: IPAddress.Version?) {
        #expect(IPAddress.version(of: text) == expected)
        #expect(IPAddress.isValid(text) == (expected != nil))
    }

    @Test(
        arguments: [
            ("10.0.0.1", true),
            ("10.0.0.1/8", true),  // host bits may be set
            ("10.0.0.0/0", true),
            ("10.0.0.0/32", true),
            ("10.0.0.0/33", false),
            ("10.0.0.0/08", false),
            ("10.0.0.0/", false),
            ("10.0.0.0/+8", false),
            ("10.0.0.0/8/8", false),
            ("fd00::/64", true),
            ("fd00::/128", true),
            ("fd00::/129", false),
            ("fe80::1%eth0", true),
            ("fe80::1%eth0/64", false),
            ("/8", false),
        ] as [(String, Bool)])
    func subnet(text: String, isValid: Bool) { #expect(Subnet.isValid(text) == isValid) }
}
