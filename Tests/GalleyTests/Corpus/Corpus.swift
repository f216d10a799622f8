// Corpus: Istio's own inputs with known results, which lie beside the checkout and are no part of it.

import Foundation
import Mesh
import Testing
import YAML

@testable import Galley

/// The folder of the corpus, and how its files are read.
enum Corpus {
    /// `$MESHCTL_SHARED/corpus`, or `../shared/corpus` beside the checkout; nil if there is none.
    static let folder: URL? = {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["MESHCTL_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? checkout.deletingLastPathComponent().appendingPathComponent("shared")
        let corpus = shared.appendingPathComponent("corpus")
        if FileManager.default.fileExists(atPath: corpus.path) { return corpus }
        print("GalleyTests: corpus tests skipped, there is no \(corpus.path); set MESHCTL_SHARED")
        return nil
    }()

    static var isPresent: Bool { folder != nil }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: try #require(folder).appendingPathComponent(path)))
    }

    /// Paths of all files below a folder of the corpus, relative to the corpus, in order.
    static func files(below path: String) throws -> [String] {
        let start = try #require(folder).appendingPathComponent(path)
        let walk = try #require(FileManager.default.enumerator(atPath: start.path))
        return walk.compactMap { $0 as? String }
            .filter {
                var isFolder: ObjCBool = false
                let isThere = FileManager.default.fileExists(atPath: start.appendingPathComponent($0).path, isDirectory: &isFolder)
                return isThere && !isFolder.boolValue
            }
            .map { path + "/" + $0 }
            .sorted()
    }

    /// The value of a text in JSON.
    static func json(_ bytes: [UInt8]) throws -> Value {
        var stream = DocumentStream(bytes: bytes)
        let first = stream.next()
        return try #require(first).get().value()
    }

    /// `1 of 8 agree (12.5%)`.
    static func share(_ part: Int, of whole: Int, _ what: String) -> String {
        let tenths = whole == 0 ? 1_000 : part * 1_000 / whole
        return "\(part) of \(whole) \(what) (\(tenths / 10).\(tenths % 10)%)"
    }
}

/// Cases held against what is expected of them, and against the table of those that are known to differ.
struct Comparison {
    /// Names of cases in which we differ on purpose, with the reason.
    let known: [String: String]

    private(set) var count = 0
    private(set) var agreeing = 0
    private(set) var differing: Set<String> = []

    init(known: [String: String]) { self.known = known }

    /// Takes a case; one that differs and is not listed fails the test, with `detail`.
    mutating func take(_ name: String, agrees: Bool, _ detail: @autoclosure () -> String) {
        count += 1
        if agrees {
            agreeing += 1
        } else {
            differing.insert(name)
            if known[name] == nil { Issue.record("\(name): \(detail())") }
        }
    }

    /// Fails the test for each listed case that does not differ, or is not there at all.
    func end() {
        for name in known.keys.sorted() where !differing.contains(name) { Issue.record("\(name) is listed, and does not differ") }
    }
}

extension Sequence where Element == Diagnostic {
    var hasError: Bool { contains { $0.level == .error } }

    var hasWarning: Bool { contains { $0.level == .warning } }

    /// What a failing test shows.
    var summary: String {
        let lines = map { "\($0.level.rawValue) [\($0.code)] \($0.path ?? ""): \($0.message)" }
        return lines.isEmpty ? "no findings" : lines.joined(separator: "; ")
    }
}

extension Value {
    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var isTrue: Bool { self == .bool(true) }

    var items: [Value] {
        if case .sequence(let items) = self { items } else { [] }
    }

    var integer: Int64? {
        if case .integer(let integer) = self { integer } else { nil }
    }
}
