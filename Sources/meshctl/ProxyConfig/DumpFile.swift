// DumpFile: what an Envoy's admin interface gave, saved in a file.

import Arguments
import Glibc
import ProxyDump

struct DumpFile {
    struct Failure: ReportableError {
        let message: String
        let hint: String?
        var exitCode: ExitCode { .input }
    }

    let path: String
    let bytes: [UInt8]

    /// - Parameter path: a file, or `-` for standard input.
    init(_ path: String) throws(Failure) {
        self.path = path
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        func failure() -> Failure {
            Failure(message: "\(path): cannot be read: \(String(cString: strerror(errno)))", hint: "check the path after --file")
        }
        guard descriptor >= 0 else { throw failure() }
        defer { if path != "-" { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { break }
            if count > 0 {
                bytes += chunk[..<count]
            } else if errno != EINTR {
                throw failure()
            }
        }
        self.bytes = bytes
    }

    func dump() throws(Failure) -> ConfigDump {
        do throws(ConfigDump.Failure) {
            return try ConfigDump(json: bytes)
        } catch {
            let place = error.line > 0 ? "\(path):\(error.line):\(error.column)" : path
            throw Failure(message: "\(place): \(error.message)", hint: "--file reads what Envoy's admin interface gives at /config_dump")
        }
    }
}
