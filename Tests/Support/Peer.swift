// Peer: a program of others that tests hold meshctl against.

import Foundation

/// A program found on PATH.
public struct Peer: Sendable {
    public struct Outcome: Sendable {
        public let output: String
        public let errors: String
        public let code: Int32
    }

    public let program: URL

    /// Nil if PATH has no such program.
    public init?(_ name: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let found = folders.lazy.map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let found else { return nil }
        program = found
    }

    /// Runs it to its end.
    public func run(_ arguments: [String]) throws -> Outcome {
        try Peer.withFolder { folder in
            // Files rather than pipes: no reader is needed, whatever the program writes.
            let files = ["out", "err"].map { folder.appendingPathComponent($0) }
            for file in files { try Data().write(to: file) }
            let process = Process()
            process.executableURL = program
            process.arguments = arguments
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try FileHandle(forWritingTo: files[0])
            process.standardError = try FileHandle(forWritingTo: files[1])
            try process.run()
            process.waitUntilExit()
            let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
            return Outcome(output: texts[0], errors: texts[1], code: process.terminationStatus)
        }
    }

    /// A folder that lasts as long as `body`.
    public static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("meshctl-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
