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
            case .url(let url): Self.withoutCredentials(url)
            }
        }

        /// A URL as it may be shown: `https://user:password@host/x` without user and password.
        private static func withoutCredentials(_ url: String) -> String {
            guard let scheme = url.firstRange(of: "://") else { return url }
            let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
            guard let at = authority.lastIndex(of: "@") else { return url }
            return String(url[..<scheme.upperBound] + url[url.index(after: at)...])
        }
    }

    /// Why an input gives nothing.
    public struct Failure: Error, Sendable, Hashable {
        public let path: String
        public let message: String
        public let hint: String?

        /// Whether a server did not answer, rather than that what it holds cannot be read.
        public let isUnreachable: Bool

        public init(path: String, message: String, hint: String? = nil, isUnreachable: Bool = false) {
            self.path = path
            self.message = message
            self.hint = hint
            self.isUnreachable = isUnreachable
        }
    }

    public private(set) var sources: [Source] = []
    public private(set) var failures: [Failure] = []

    /// Folders in which there is nothing to read: no fault by itself, but hardly what was meant.
    public private(set) var empty: [Failure] = []

    /// What has been added, by its true path: whatever way a file is named, it is read once.
    private var known: Set<String> = []

    /// Resolves the paths. A folder gives its files that end in .yaml, .yml or .json, sorted by name, and with
    /// `recursive` those of its subfolders; hidden files and folders are left out, as kubectl does. What names no file
    /// may be several paths divided by commas, or a pattern with * ? and [], as for kubectl.
    public init(paths: [String], recursive: Bool) {
        for path in paths { add(path, recursive: recursive) }
    }

    private mutating func add(_ path: String, recursive: Bool) {
        if path == "-" { return append(.standardInput, as: path) }
        if let scheme = path.firstRange(of: "://"), path[..<scheme.lowerBound].allSatisfy(\.isLetter) {
            let name = path[..<scheme.lowerBound].lowercased()
            if name == "http" || name == "https" { return append(.url(path), as: path) }
            failures.append(Failure(path: path, message: "only http and https URLs are read", hint: "download it, and give the file"))
            return
        }
        var status = stat()
        guard stat(path, &status) == 0 else {
            let reason = String(cString: strerror(errno))
            let parts = path.contains(",") ? path.split(separator: ",").map(String.init) : Self.files(matching: path)
            for part in parts { add(part, recursive: recursive) }
            if parts.isEmpty {
                failures.append(Failure(path: path, message: "cannot be read: \(reason)", hint: "check the path after -f"))
            }
            return
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { return append(file: path) }
        let before = (found: found, failures: failures.count)
        walk(path, recursive: recursive, ancestors: [Identity(status)])
        if found == before.found, failures.count == before.failures {
            empty.append(
                Failure(
                    path: path, message: "no .yaml, .yml or .json file in this folder",
                    hint: recursive ? nil : "add -R to look into its subfolders"))
        }
    }

    /// Files that were named, those included that had been added before.
    private var found = 0

    private mutating func append(_ source: Source, as identity: String) {
        found += 1
        if known.insert(identity).inserted { sources.append(source) }
    }

    private mutating func append(file path: String) {
        guard let resolved = realpath(path, nil) else { return append(.file(path), as: path) }
        defer { free(resolved) }
        append(.file(path), as: String(cString: resolved))
    }

    /// The files that a pattern of glob(7) names, sorted; none if it is no pattern.
    private static func files(matching pattern: String) -> [String] {
        guard pattern.contains(where: { "*?[".contains($0) }) else { return [] }
        var matches = glob_t()
        defer { globfree(&matches) }
        guard glob(pattern, 0, nil, &matches) == 0 else { return [] }
        return (0..<Int(matches.gl_pathc)).compactMap { index in matches.gl_pathv[index].map { String(cString: $0) } }
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
            let isResource = [".yaml", ".yml", ".json"].contains(where: name.hasSuffix)
            var status = stat()
            guard stat(path, &status) == 0 else {
                // A link to nowhere, or a file that has just gone: passing it in silence would say that it is fine.
                let reason = String(cString: strerror(errno))
                if isResource { failures.append(Failure(path: path, message: "cannot be read: \(reason)")) }
                continue
            }
            if status.st_mode & S_IFMT == S_IFDIR {
                let identity = Identity(status)
                if recursive, !ancestors.contains(identity) { walk(path, recursive: true, ancestors: ancestors.union([identity])) }
            } else if isResource {
                append(file: path)
            }
        }
    }
}
