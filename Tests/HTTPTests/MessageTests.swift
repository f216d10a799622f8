import Testing

@testable import HTTP

/// Heads, borrowed and owned, and what fields are written as.
struct MessageTests {
    /// A layout whose bytes are in its arena.
    private func layout(_ fields: [(String, String)]) -> HeadLayout {
        let layout = HeadLayout()
        for (name, value) in fields {
            let id = name.withContiguous { FieldID(classifying: $0) }
            let nameRange = name.withContiguous { layout.append(bytes: $0) }
            layout.append(FieldRecord(id: id, name: nameRange, value: value.withContiguous { layout.append(bytes: $0) }))
        }
        layout.start.pointee.path = "/a?b".withContiguous { layout.append(bytes: $0) }
        layout.start.pointee.method = .get
        return layout
    }

    @Test func viewFindsFields() {
        let layout = layout([("Host", "a.example"), ("x-one", "1"), ("X-One", "2"), ("Content-Type", "text/plain")])
        defer { withExtendedLifetime(layout) {} }
        let head = layout.viewOfArena
        #expect(head.string(for: .host) == "a.example")
        #expect(head.string(for: "X-ONE") == "1, 2")
        #expect(head["x-one" as StaticString].map { Array($0) } == Array("1".utf8))
        #expect(head.string(for: .cookie) == nil)
        #expect(head.string(for: "none") == nil)
        #expect(head.map(\.id) == [.host, .other, .other, .contentType])
    }

    @Test func copyOutlivesTheView() {
        let many = (0..<200).map { ("n\($0)", "v\($0)") }
        let layout = layout(many)
        let copy = withExtendedLifetime(layout) { Head(copying: layout.viewOfArena) }
        #expect(copy.path == "/a?b")
        #expect(copy.method == .get)
        #expect(copy["N199"] == "v199")
        #expect(copy.allFields.count == 200)
    }

    @Test func writerWritesText() {
        let writer = FieldWriter()
        writer.add("x-a" as StaticString, "one" as StaticString)
        writer.add("x-b" as StaticString, 42)
        writer.add("X-C", "split\r\nx-evil: 1\0")
        writer.add("bad name", "never")
        writer.add("Content-Length", "7")
        #expect(String(decoding: writer.written, as: UTF8.self) == "x-a: one\r\nx-b: 42\r\nX-C: split  x-evil: 1 \r\n")
        #expect(writer.recordCount == 0)
    }

    @Test func writerRecordsInLowerCase() {
        let writer = FieldWriter()
        writer.reset(recordsFields: true)
        let large = String(repeating: "v", count: 10_000)
        writer.add("X-Large", large)
        writer.add("X-Two", "2")
        let fields = (0..<writer.recordCount).map { index in
            let record = writer.records[index]
            let name = Bytes(start: writer.bytes + Int(record.nameOffset), count: Int(record.nameCount))
            let value = Bytes(start: writer.bytes + Int(record.valueOffset), count: Int(record.valueCount))
            return (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
        }
        #expect(fields.map(\.0) == ["x-large", "x-two"])
        #expect(fields.map(\.1) == [large, "2"])
    }

    @Test func forwardsEndToEnd() {
        let layout = layout([
            ("Host", "a"), ("Connection", "close, x-mine"), ("X-Mine", "1"), ("Keep-Alive", "5"), ("Cookie", "c"), ("x-other", "2"),
        ])
        layout.fields[2].flags = FieldRecord.nominated
        layout.start.pointee.flags = .nominates
        let writer = FieldWriter()
        withExtendedLifetime(layout) { writer.forward(layout.viewOfArena, excluding: FieldSet(.host)) }
        #expect(String(decoding: writer.written, as: UTF8.self) == "Cookie: c\r\nx-other: 2\r\n")
    }

    @Test(arguments: Method.allCases)
    func methods(_ method: Method) {
        let name = "\(method.name)"
        #expect(name.withContiguous { Method($0) } == method)
        #expect(name.lowercased().withContiguous { Method($0) } == .other)
    }

    @Test(arguments: [0, 9, 10, 65535, Int.max, -1, Int.min])
    func decimals(_ value: Int) {
        #expect(withDecimal(value) { String(decoding: $0, as: UTF8.self) } == "\(value)")
    }
}
