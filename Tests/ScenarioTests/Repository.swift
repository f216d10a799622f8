// Where the repository is, and what may stand beside it: recorded meshes and inputs with known results, which are no part of it.

import Foundation

enum Repository {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let shared = existing(folder.deletingLastPathComponent().appendingPathComponent("shared"))
    static let corpus = shared.flatMap { existing($0.appendingPathComponent("corpus")) }

    private static func existing(_ folder: URL) -> URL? { FileManager.default.fileExists(atPath: folder.path) ? folder : nil }
}
