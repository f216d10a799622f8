// The oracle: Python's protobuf makes random messages of every generated type and judges what we make of them.

import EnvoyAPI
import Foundation
import IstioAPI
import KubernetesAPI
import Protobuf
import Testing

@Suite struct OracleTests {
    /// Where the sources of the package are.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let tables = [EnvoyAPITypes.types, IstioTypes.types, KubernetesTypes.types, KindsTypes.types]

    /// Why the oracle cannot be asked, or nil.
    static let absence: String? = {
        if run("protoc", ["--version"]) == nil { return "protoc is not installed" }
        let check = "import google.protobuf.message_factory as f, sys; sys.exit(not hasattr(f, 'GetMessageClass'))"
        return run("python3", ["-c", check]) == nil ? "Python's protobuf is not installed" : nil
    }()

    @Test(.enabled(if: absence == nil, "protoc and Python's protobuf are needed"), .timeLimit(.minutes(10)))
    func agreesWithPython() throws {
        let environment = ProcessInfo.processInfo.environment
        let seed = environment["PROTOBUF_SEED"] ?? "\(UInt32.random(in: 1...1_000_000))"
        let count = environment["PROTOBUF_MESSAGES"] ?? "6"
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        var sets: [String] = []
        let modules = [
            ("EnvoyAPI", "Sources/EnvoyAPI/protos"), ("IstioAPI", "Sources/IstioAPI/protos"),
            ("KubernetesAPI", "Sources/KubernetesAPI/protos"), ("ProtobufTests", "Tests/ProtobufTests/Protos"),
        ]
        for (module, protos) in modules {
            let base = Self.root.appendingPathComponent(protos).resolvingSymlinksInPath()
            let files = try FileManager.default.subpathsOfDirectory(atPath: base.path).filter { $0.hasSuffix(".proto") }.sorted()
            let set = folder.appendingPathComponent("\(sets.count).pb").path
            let options = Self.root.appendingPathComponent("Sources/Protobuf/protos").path
            #expect(Self.run("protoc", ["-I", base.path, "-I", options, "--include_imports", "-o", set] + files) != nil)
            sets.append("\(module)=\(set)")
        }

        let oracle = Process()
        let (input, output) = (Pipe(), Pipe())
        oracle.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let script = Self.root.appendingPathComponent("Tests/ProtobufTests/Oracle/oracle.py").path
        oracle.arguments = ["python3", script, seed, count] + sets
        oracle.standardInput = input
        oracle.standardOutput = output
        try oracle.run()
        var report: String?
        while report == nil, let request = Request(output.fileHandleForReading) {
            if request.operation == "e" { report = String(decoding: request.first, as: UTF8.self) }
            var answer: [UInt8]
            do {
                answer = [0] + (try Self.answer(request))
            } catch {
                answer = [1] + "\(error)".utf8
            }
            let size = UInt32(answer.count).littleEndian
            try input.fileHandleForWriting.write(contentsOf: withUnsafeBytes(of: size) { Data($0) } + Data(answer))
        }
        oracle.waitUntilExit()
        let lines = try #require(report, "the oracle ended early").split(separator: "\n")
        print("oracle:", lines.first ?? "")
        for failure in lines.dropFirst() { Issue.record("seed \(seed): \(failure)") }
    }

    private static func answer(_ request: Request) throws -> [UInt8] {
        if request.operation == "e" { return [] }
        guard let type = _typeByName(request.type) as? any Message.Type else { throw Failure("no Swift type \(request.type)") }
        return try answer(request, type)
    }

    private static func answer<M: Message>(_ request: Request, _ type: M.Type) throws -> [UInt8] {
        func json(_ options: JSONWritingOptions) throws -> [UInt8] { try M(decoding: request.first).jsonBytes(options: options) }
        switch request.operation {
        case "b": return try M(decoding: request.first).serialized()
        case "d": return try DynamicMessage(decoding: request.first, as: M.schema).serialized()
        case "j": return try json(JSONWritingOptions(types: tables))
        case "p": return try json(JSONWritingOptions(usesProtoNames: true, types: tables))
        case "i": return try json(JSONWritingOptions(indentation: 2, types: tables))
        case "r":
            var message = M()
            try message.merge(json: request.first, options: JSONReadingOptions(types: tables))
            return message.serialized()
        case "m":
            var message = try M(decoding: request.first)
            message.merge(try M(decoding: request.second))
            return message.serialized()
        case "=": return try M(decoding: request.first) == M(decoding: request.second) ? [49] : [48]
        case "c": return Array(try inconsistency(of: M.self, request.first).utf8)
        default: throw Failure("unknown operation \(request.operation)")
        }
    }

    /// What does not agree with itself, or nothing.
    private static func inconsistency<M: Message>(of type: M.Type, _ bytes: [UInt8]) throws -> String {
        let message = try M(decoding: bytes)
        let again = try M(decoding: message.serialized())
        if message != again { return "differs after a round" }
        if message.hashValue != again.hashValue { return "equal messages have different hashes" }
        if message.serialized(deterministic: true) != again.serialized(deterministic: true) { return "deterministic forms differ" }
        let dynamic = try DynamicMessage(decoding: bytes, as: M.schema)
        if dynamic != DynamicMessage(message) { return "DynamicMessage differs" }
        let differences = DynamicMessage.differences(from: dynamic, to: DynamicMessage(again))
        if !differences.isEmpty { return "differences: \(differences.map(\.path.description))" }
        if message.unknownFields.bytes != dynamic.unknownFields.bytes { return "unknown fields differ" }
        return ""
    }

    /// Runs a program to its end; its output, or nil if it failed.
    @discardableResult
    static func run(_ program: String, _ arguments: [String]) -> String? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = pipe
        guard (try? process.run()) != nil else { return nil }
        let text = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: text, as: UTF8.self) : nil
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }

    /// A request of the oracle; its script says what it looks like.
    struct Request {
        let operation: Character
        let type: String
        let first: [UInt8]
        let second: [UInt8]

        init?(_ handle: FileHandle) {
            func take(_ count: Int) -> [UInt8]? {
                var bytes: [UInt8] = []
                while bytes.count < count {
                    guard let part = try? handle.read(upToCount: count - bytes.count), !part.isEmpty else { return nil }
                    bytes += part
                }
                return bytes
            }
            func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
            guard let size = take(4), let body = take(number(size[...])) else { return nil }
            operation = Character(UnicodeScalar(body[0]))
            var parts: [[UInt8]] = []
            var place = 1
            while place < body.count {
                let length = number(body[place..<place + 4])
                parts.append(Array(body[place + 4..<place + 4 + length]))
                place += 4 + length
            }
            (type, first, second) = (String(decoding: parts[0], as: UTF8.self), parts[1], parts[2])
        }
    }
}
