// MeshText: a mesh from files and texts, as commands read it.

import Foundation
import Galley
import Mesh
import Pilot
import Platforms
import YAML

struct MeshText: ~Copyable {
    private var decoder = ObjectDecoder()

    init() {}

    mutating func add(_ text: [UInt8], file: String, as settings: MeshSettings? = nil) throws {
        var documents = DocumentStream(bytes: text)
        while let next = documents.next() {
            let document = try next.get()
            if let settings {
                decoder.decode(document, as: settings, file: file)
            } else {
                decoder.decode(document, file: file)
            }
        }
    }

    /// Adds a file if it is there.
    mutating func add(_ file: URL, as settings: MeshSettings? = nil) throws {
        guard let text = FileManager.default.contents(atPath: file.path) else { return }
        try add(Array(text), file: file.lastPathComponent, as: settings)
    }

    /// Adds all manifests of a folder and the folders in it, in order of their names.
    mutating func add(folder: URL) throws {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        for file in files.filter({ $0.pathExtension == "yaml" }).sorted(by: { $0.path < $1.path }) { try add(file) }
    }

    consuming func snapshot() -> Snapshot { FileMesh(decoder.objects, settings: decoder.settings.resolved()).snapshot }
}

extension Snapshot {
    /// The sidecars of its workloads.
    var sidecars: [ProxyNode] {
        workloads.all.map { ProxyNode($0, in: self) }.filter { $0.kind == .sidecar }
    }
}
