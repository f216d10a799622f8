import Testing

@testable import HTTP

/// Each message has one reading, however it is cut.
struct ParserTests {
    private func read(_ message: MessageCase, _ side: HTTP1Parser.Side, _ pieces: [[UInt8]]) -> String {
        reading(pieces, side, limits: HTTPLimits(), answers: message.method, upgrades: message.upgrades, tunnels: message.tunnels)
    }

    private func check(_ message: MessageCase, _ side: HTTP1Parser.Side) {
        let bytes = Array(message.bytes.utf8)
        #expect(read(message, side, [bytes]) == message.expected)
        // Cut in two at every place; of the few long ones, only some places.
        let step = bytes.count > 2000 ? 997 : 1
        for place in stride(from: 0, through: bytes.count, by: step) {
            let cut = read(message, side, [Array(bytes[..<place]), Array(bytes[place...])])
            if cut != message.expected {
                Issue.record("cut at \(place): \(cut)")
                return
            }
        }
        // Byte by byte.
        #expect(read(message, side, bytes.map { [$0] }) == message.expected)
    }

    @Test(arguments: requestCases)
    func request(_ message: MessageCase) { check(message, .requests) }

    @Test(arguments: responseCases)
    func response(_ message: MessageCase) { check(message, .responses) }

    @Test func tableIsLarge() {
        #expect(requestCases.count + responseCases.count >= 150)
        #expect(Set(requestCases.map(\.bytes)).count == requestCases.count)
    }

    /// Every kind of failure is in a table.
    @Test func everyFailureIsSeen() {
        let seen = (requestCases + responseCases).map(\.expected).joined(separator: "\n")
        for kind in HTTP1Failure.Kind.allCases where kind != .truncated {
            #expect(seen.contains("REJECTED \(kind)"), "\(kind)")
            #expect(!"\(HTTP1Failure(kind).message)".isEmpty)
        }
    }

    @Test func bodyLimit() {
        var limits = HTTPLimits()
        limits.bodyBytes = 4
        func body(_ text: String, _ side: HTTP1Parser.Side = .requests) -> String { reading([Array(text.utf8)], side, limits: limits) }
        #expect(body("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n") == "REJECTED bodyTooLarge")
        #expect(body("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n") == "POST /@a [chunked] REJECTED bodyTooLarge")
        #expect(body("HTTP/1.1 200 x\r\n\r\n12345", .responses) == "200 [close] REJECTED bodyTooLarge")
        #expect(HTTP1Failure(.bodyTooLarge).status == 413)
        #expect(HTTP1Failure(.headTooLarge).status == 431)
        #expect(HTTP1Failure(.startLineTooLong).status == 414)
    }
}
