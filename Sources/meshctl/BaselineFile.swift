// BaselineFile: the file behind --baseline and --write-baseline.

import Arguments
import Galley
import Glibc
import Mesh

enum BaselineFile {
    struct Failure: ReportableError {
        let message: String
        let hint: String?
        var exitCode: ExitCode { .input }
    }

    static func read(_ path: String) throws -> Baseline {
        guard let file = fopen(path, "r") else {
            throw Failure(
                message: "\(path): cannot be read: \(String(cString: strerror(errno)))", hint: "make it with --write-baseline \(path)")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        do throws(Baseline.Failure) {
            return try Baseline(reading: bytes)
        } catch {
            throw Failure(message: "\(path): \(error.message)", hint: error.hint)
        }
    }

    /// Replaces the file whole: it is written beside its place and moved there.
    static func write(_ findings: [Diagnostic], root: String, to path: String) throws {
        let text = Baseline.text(of: findings, root: root)
        let temporary = path + ".\(getpid()).new"
        guard let file = fopen(temporary, "w") else { throw failure(path) }
        let written = fwrite(text, 1, text.utf8.count, file)
        guard fclose(file) == 0, written == text.utf8.count, rename(temporary, path) == 0 else {
            let error = failure(path)
            unlink(temporary)
            throw error
        }
    }

    private static func failure(_ path: String) -> Failure {
        Failure(message: "\(path): cannot be written: \(String(cString: strerror(errno)))", hint: nil)
    }
}
