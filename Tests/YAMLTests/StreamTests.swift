// Streams: where documents begin and end, what goes on after a mistake, and how much memory it takes.

import Glibc
import Testing

@testable import YAML

@Suite struct StreamTests {
    @Test(
        arguments: [
            ("", ""), ("\n# c\n", ""), ("---", "null"), ("---\n---\n", "null | null"), ("a: 1\n---\n", "{a:1} | null"),
            ("a: 1\n...\n...\n# c\n", "{a:1}"),
            ("--- a\n--- b\n", "\"a\" | \"b\""), ("---a: 1", "{---a:1}"), ("a: 1\n--- # c\nb: 2", "{a:1} | {b:2}"),
            ("%YAML 1.1\n---\na: 1", "{a:1}"),
            ("%TAG !e! tag:yaml.org,2002:\n---\na: !e!str 1", "{a:\"1\"}"), ("a: 1\n...\nb: 2", "{a:1} | {b:2}"),
            ("a: |\n  x\n---\nb: 2", "{a:\"x\\n\"} | {b:2}"),
            ("a: [\n---\nb: 2\n---\nc: @\n---\nd: 4", "unclosed-bracket@1:4 | {b:2} | unexpected-character@5:4 | {d:4}"),
            ("a: 1\r\n---\r\nb: 2\r\n", "{a:1} | {b:2}"), ("a: 1\r---\rb: 2", "{a:1} | {b:2}"),
            ("\u{FEFF}a: 1\n---\n\u{FEFF}b: 2", "{a:1} | {b:2}"),
            ("...\na: 1", "{a:1}"), ("--- |\n a\n---\n- 1", "\"a\\n\" | [1]"), ("# c\n---\n# d\n---\na: 1", "null | {a:1}"),
        ] as [(String, String)])
    func documents(text: String, expected: String) throws {
        #expect(outcome(text) == expected)
        // The same through a pipe, a byte at a time at the worst.
        #expect(try piped(Array(text.utf8)) == expected)
    }

    private func piped(_ bytes: [UInt8]) throws -> String {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        write(ends[1], bytes, bytes.count)
        close(ends[1])
        defer { close(ends[0]) }
        return DocumentStream(fileDescriptor: ends[0]).map { result in
            switch result {
            case .success(let document): describe(document)
            case .failure(let error): "\(error.code.rawValue)@\(error.mark)"
            }
        }.joined(separator: " | ")
    }

    @Test func unreadableDescriptor() {
        var stream = DocumentStream(fileDescriptor: -1)
        guard case .failure(let error) = stream.next() else {
            Issue.record("no error")
            return
        }
        let isEnd = stream.next() == nil
        #expect(error.code == .readFailed && isEnd)
    }

    /// 100,000 documents, one JSON value without markers among ten, through a pipe: memory stays where it was.
    @Test func memoryIsFlat() async throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let (reading, writing) = (ends[0], ends[1])
        let total = 100_000
        let writer = Task.detached {
            let text = String(repeating: "text ", count: 130)
            let document = Array(
                "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata:\n  a: \"some text\"\n  b: |\n    more\n  c: \(text)\n"
                    .utf8)
            let json = Array("---\n{\"kind\": \"List\", \"items\": [1, 2, 3]}\n".utf8)
            for index in 0..<total {
                let bytes = index % 10 == 0 ? json : document
                var sent = 0
                while sent < bytes.count {
                    let count = bytes.withUnsafeBytes { Glibc.write(writing, $0.baseAddress! + sent, bytes.count - sent) }
                    guard count > 0 else { return }
                    sent += count
                }
            }
            close(writing)
        }
        var stream = DocumentStream(fileDescriptor: reading)
        var count = 0
        var before = 0
        while let result = stream.next() {
            _ = try result.get()
            count += 1
            if count == 10_000 { before = residentPages() }
        }
        close(reading)
        await writer.value
        #expect(count == total)
        // Other tests run beside this one, and take memory, too; the stream itself is 70 MB.
        let growth = (residentPages() - before) * 4
        #expect(growth < 32_000, "\(growth) KiB")
    }

    private func residentPages() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 200)
        guard fgets(&line, 200, file) != nil else { return 0 }
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }
}
