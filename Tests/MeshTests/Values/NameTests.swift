// The forms of names: DNS labels and subdomains, keys and values of labels, gateways, protocols, trust domains.

import Mesh
import Testing

@Suite struct NameTests {
    @Test(
        arguments: [
            ("a", true, true),
            ("a-1", true, true),
            ("A-1", true, false),
            ("1", true, true),
            ("", false, false),
            ("-a", false, false),
            ("a-", false, false),
            ("a.b", false, false),
            ("a_b", false, false),
        ] as [(String, Bool, Bool)])
    func label(text: String, isValid: Bool, isValidLowercase: Bool) {
        #expect(DNSLabel.isValid(text) == isValid)
        #expect(DNSLabel.isValidLowercase(text) == isValidLowercase)
        #expect(PortName.isValid(text) == isValid)
        #expect(SubsetName.isValid(text) == isValid)
    }

    @Test(
        arguments: [
            ("a.b-c.1", true),
            (String(repeating: "a", count: 253), true),
            (String(repeating: "a", count: 254), false),
            ("a.", false),
            (".a", false),
            ("A", false),
            ("a_b", false),
            ("", false),
        ] as [(String, Bool)])
    func subdomain(text: String, isValid: Bool) { #expect(DNSSubdomain.isValid(text) == isValid) }

    @Test(
        arguments: [
            ("app", true, true),
            ("app.kubernetes.io/name", true, true),
            ("Example.com/name", false, true),
            ("a_b.c-d", true, true),
            ("a.example.com/" + String(repeating: "n", count: 63), true, true),
            ("a.example.com/" + String(repeating: "n", count: 64), false, false),
            (String(repeating: "p", count: 254) + "/n", false, false),
            ("/name", false, false),
            ("a/", false, false),
            ("a/b/c", false, false),
            ("a b", false, false),
            ("_a", false, false),
            ("", false, false),
        ] as [(String, Bool, Bool)])
    func labelKey(text: String, isValid: Bool, isValidInAnyCase: Bool) {
        #expect(LabelKey.isValid(text) == isValid)
        #expect(LabelKey.isValidInAnyCase(text) == isValidInAnyCase)
    }

    @Test(
        arguments: [
            ("", true, true),
            ("v1.2_a-B", true, true),
            (String(repeating: "v", count: 63), true, true),
            (String(repeating: "v", count: 64), false, true),
            ("a b", false, false),
            ("-a", false, false),
            ("a/b", false, false),
        ] as [(String, Bool, Bool)])
    func labelValue(text: String, isValid: Bool, isValidForSelector: Bool) {
        #expect(LabelValue.isValid(text) == isValid)
        #expect(LabelValue.isValidForSelector(text) == isValidForSelector)
    }

    @Test(
        arguments: [
            ("mesh", true, false),
            ("infra/egress", true, false),
            ("front-door.infra.svc", true, true),
            ("infra/", false, false),
            ("/a", false, false),
            ("a/b/c", false, false),
            ("a/b.c", false, false),
            ("front_door", false, false),
            ("", false, false),
        ] as [(String, Bool, Bool)])
    func gatewayName(text: String, isValid: Bool, isOldForm: Bool) {
        #expect(GatewayName.isValid(text) == isValid)
        #expect(GatewayName.isOldForm(text) == isOldForm)
    }

    @Test(
        arguments: [
            ("http", .http),
            ("HTTP2", .http2),
            ("gRPC-Web", .grpcWeb),
            ("HTTP_PROXY", .httpProxy),
            ("tls", .tls),
            ("HTTP3", nil),
            ("", nil),
        ] as [(String, TransportProtocol?)])
    func transportProtocol(text: String, expected: TransportProtocol?) { #expect(TransportProtocol(parsing: text) == expected) }

    @Test func protocolGroups() {
        #expect(TransportProtocol.allCases.filter(\.isHTTP) == [.grpc, .grpcWeb, .http, .httpProxy, .http2])
        #expect(TransportProtocol.allCases.filter(\.isTLS) == [.https, .tls])
        #expect(TransportProtocol.allCases.filter(\.isTCP) == [.tcp, .https, .tls, .mongo, .redis, .mysql])
    }

    @Test(
        arguments: [
            ("cluster.local", true), ("cluster.local.", true), ("Example", true), ("", false), (".", false), ("a_b", false),
            ("a..b", false),
        ] as [(String, Bool)])
    func trustDomain(text: String, isValid: Bool) { #expect(TrustDomain.isValid(text) == isValid) }

    @Test(arguments: [("/run/a", true), ("@a", true), ("", false), ("/", false), ("/run/", false), ("run/a", false)] as [(String, Bool)])
    func unixPath(text: String, isValid: Bool) { #expect(UnixPath.isValid(text) == isValid) }

    @Test(arguments: [(0, false), (1, true), (65_535, true), (65_536, false), (-1, false)] as [(Int, Bool)])
    func portNumber(number: Int, isValid: Bool) { #expect(PortNumber.isValid(number) == isValid) }

    @Test(
        arguments: [
            (0, true), (0.00001, false), (0.0001, true), (100, true), (100.1, false), (-1, false), (.nan, false),
        ] as [(Double, Bool)])
    func percentage(value: Double, isValid: Bool) { #expect(Percentage.isValid(value) == isValid) }
}
