// Starts server.py on a port of its own choosing; it ends with this value, or with this process.

import Foundation

/// A running server.py; ends with this value. nil from the initializers if python3 (or openssl) is not installed.
final class LocalServer: Sendable {
    let port: Int
    private let lifeline: FileHandle
    private let folder: URL?

    /// Over plain HTTP.
    init?() {
        guard let (lifeline, port) = Self.start([]) else { return nil }
        self.lifeline = lifeline
        self.port = port
        folder = nil
    }

    /// Over TLS, with a certificate that signs itself for 127.0.0.1 and is written to `certificate`.
    init?(selfSignedIn folder: URL) {
        let (key, certificate) = (folder.appending(path: "key.pem"), folder.appending(path: "cert.pem"))
        let openssl = Process()
        openssl.executableURL = URL(filePath: "/usr/bin/env")
        openssl.arguments = [
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
            "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key.path, "-out", certificate.path,
        ]
        openssl.standardError = FileHandle.nullDevice
        guard (try? openssl.run()) != nil else { return nil }
        openssl.waitUntilExit()
        guard openssl.terminationStatus == 0, let (lifeline, port) = Self.start([certificate.path, key.path]) else { return nil }
        self.lifeline = lifeline
        self.port = port
        self.folder = folder
    }

    deinit {
        try? lifeline.close()
        if let folder { try? FileManager.default.removeItem(at: folder) }
    }

    private static func start(_ arguments: [String]) -> (FileHandle, Int)? {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "server.py").path
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script] + arguments
        process.standardInput = input
        process.standardOutput = output
        guard (try? process.run()) != nil else { return nil }
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else { return nil }
        return (input.fileHandleForWriting, port)
    }

    static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rest-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
