// InputSet: what `-f` names: files, folders, standard input, URLs, resolved to sources in a stable order.

import Glibc
import REST

/// The inputs of a run that works on plain files.
public struct InputSet: Sendable {
    /// One thing to read: a stream of YAML or JSON documents.
    public enum Source: Sendable, Hashable {
        case standardInput
        case file(String)
        case url(String)

        /// How findings name it.
        public var name: String {
            switch self {
            case .standardInput: "-"
            case .file(let path): path
            case .url(let url): url
            }
        }
    }

    /// Why an input gives nothing.
    public struct Failure: Error, Sendable, Hashable {
        public let path: String
        public let message: String
        public let hint: String?

        public init(path: String, message: String, hint: String? = nil) {
            self.path = path
            self.message = message
            self.hint = hint
        }
    }

    public private(set) var sources: [Source] = []
    public private(set) var failures: [Failure] = []

    /// Resolves the paths. A folder gives its files that end in .yaml, .yml or .json, sorted by name, and with
    /// `recursive` those of its subfolders; hidden files and folders are left out, as kubectl does.
    public init(paths: [String], recursive: Bool) {
        for path in paths { add(path, recursive: recursive) }
    }

    private mutating func add(_ path: String, recursive: Bool) {
        if path == "-" {
            if !sources.contains(.standardInput) { sources.append(.standardInput) }
            return
        }
        if path.hasPrefix("http://") || path.hasPrefix("https://") { return sources.append(.url(path)) }
        var status = stat()
        guard stat(path, &status) == 0 else {
            let reason = String(cString: strerror(errno))
            failures.append(Failure(path: path, message: "cannot be read: \(reason)", hint: "check the path after -f"))
            return
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { return sources.append(.file(path)) }
        let before = sources.count
        walk(path, recursive: recursive, ancestors: [Identity(status)])
        if sources.count == before, failures.isEmpty {
            failures.append(Failure(
                path: path, message: "no .yaml, .yml or .json file in this folder",
                hint: recursive ? nil : "add -R to look into its subfolders"))
        }
    }

    /// A folder's identity, so that a link to an ancestor is not followed for ever.
    private struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
        init(_ status: stat) { (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino)) }
    }

    private mutating func walk(_ folder: String, recursive: Bool, ancestors: Set<Identity>) {
        guard let directory = opendir(folder) else {
            failures.append(Failure(path: folder, message: "cannot be read: \(String(cString: strerror(errno)))"))
            return
        }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        closedir(directory)
        for name in names.sorted() {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                let identity = Identity(status)
                if recursive, !ancestors.contains(identity) { walk(path, recursive: true, ancestors: ancestors.union([identity])) }
            } else if [".yaml", ".yml", ".json"].contains(where: name.hasSuffix) {
                sources.append(.file(path))
            }
        }
    }
}
