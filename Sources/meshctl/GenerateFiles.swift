// `meshctl generate-files`: completions and man pages, made from the declarations of the commands. For developers.

import Arguments
import Glibc

struct GenerateFiles: Command {
    static let help = Help(
        summary: "Write completions/ and man/ anew, or check that they are up to date",
        examples: ["meshctl generate-files --check"],
        exitCodes: [.findings: "with --check: a file is stale"])

    @Flag("Only compare, and say which files are stale") var check = false
    @Option("The folder that holds completions/ and man/", value: "FOLDER", completion: .folder) var folder = "."

    func run(in terminal: Terminal) async throws -> ExitCode {
        var isStale = false
        let files = GeneratedFiles(of: meshctl).files
        for file in files {
            let path = folder + "/" + file.path
            if Self.contents(of: path) == file.contents { continue }
            if check {
                terminal.print("\(file.path) is stale")
                isStale = true
            } else {
                try Self.write(file.contents, to: path)
                terminal.print("wrote \(file.path)")
            }
        }
        let expected = Set(files.map(\.path))
        for stray in ["completions", "man"].flatMap(list) where !expected.contains(stray) {
            if check {
                terminal.print("\(stray) belongs to no command")
                isStale = true
            } else {
                unlink(folder + "/" + stray)
                terminal.print("removed \(stray)")
            }
        }
        return isStale ? .findings : .fine
    }

    private func list(_ name: String) -> [String] {
        guard let directory = opendir(folder + "/" + name) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let entryName = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !entryName.hasPrefix(".") { names.append(name + "/" + entryName) }
        }
        return names.sorted()
    }

    private static func contents(of path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    private struct WriteFailure: ReportableError {
        let path: String
        let reason: String
        var exitCode: ExitCode { .input }
        var message: String { "\(path): cannot be written: \(reason)" }
        var hint: String? { nil }
    }

    private static func write(_ text: String, to path: String) throws {
        let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        if !parent.isEmpty { mkdir(parent, 0o777) }
        let temporary = path + ".new"
        guard let file = fopen(temporary, "w") else { throw WriteFailure(path: path, reason: String(cString: strerror(errno))) }
        let written = fwrite(text, 1, text.utf8.count, file)
        guard fclose(file) == 0, written == text.utf8.count, rename(temporary, path) == 0 else {
            throw WriteFailure(path: path, reason: String(cString: strerror(errno)))
        }
    }
}
