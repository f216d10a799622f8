import Testing

@testable import HTTP

/// Names are classified by what they are, whatever their case.
struct FieldIDTests {
    static let known = (1..<FieldID.end).map { FieldID(rawValue: $0) }.filter { $0 != .xEnvoyOther }

    private func classify(_ name: String) -> FieldID { name.withContiguous { FieldID(classifying: $0) } }

    @Test(arguments: known)
    func knowsItsName(_ id: FieldID) {
        let name = "\(id.name)"
        #expect(!name.isEmpty)
        #expect(classify(name) == id)
        #expect(classify(name.uppercased()) == id)
    }

    /// One byte changed, at each place: another name.
    @Test(arguments: known)
    func knowsNoOther(_ id: FieldID) {
        let name = Array("\(id.name)".utf8)
        for index in name.indices {
            for replacement in ["_", "q", "0", "-", "~"].map({ $0.utf8.first! }) where name[index] != replacement {
                var other = name
                other[index] = replacement
                let found = classify(String(decoding: other, as: UTF8.self))
                if found != .xEnvoyOther { #expect(found == .other || "\(found.name)" == String(decoding: other, as: UTF8.self)) }
            }
        }
        #expect([.other, .xEnvoyOther].contains(classify("\(id.name)x")))
    }

    @Test func envoysOwn() {
        #expect(classify("x-envoy-retry-on") == .xEnvoyOther)
        #expect(classify("X-Envoy-Max-Retries") == .xEnvoyOther)
        #expect(classify("x-envoy") == .other)
    }

    @Test func hopByHop() {
        for id in FieldIDTests.known {
            let name = "\(id.name)"
            let expected = [
                "connection", "keep-alive", "proxy-connection", "transfer-encoding", "te", "trailer", "upgrade", "http2-settings",
            ].contains(name)
            #expect(FieldSet.hopByHop.contains(id) == expected, "\(name)")
        }
    }

    @Test func tokens() {
        for byte in UInt8.min...UInt8.max {
            let scalar = Character(Unicode.Scalar(byte))
            let isToken = byte < 128 && ("!#$%&'*+-.^_`|~".contains(scalar) || scalar.isLetter || scalar.isNumber)
            #expect((Token.lowered(byte) != 0) == isToken, "\(byte)")
            if isToken { #expect(Token.lowered(byte) == Character(scalar.lowercased()).asciiValue) }
        }
    }
}

extension String {
    /// Calls with the string's UTF-8 bytes.
    func withContiguous<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        var copy = self
        return copy.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    }
}
