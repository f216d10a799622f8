// The flags that say what mesh a command works on, and how they become a snapshot.

import Arguments
import Galley
import Mesh
import Platforms

struct MeshInputs: ParsableArguments {
    @OptionGroup("Inputs") var files: FileInputs
    @Option("The mesh's settings (MeshConfig), in place of those in Istio's ConfigMap", value: "FILE", completion: .file)
    var meshConfig: String?

    /// What came of the inputs.
    struct Reading {
        var snapshot: Snapshot
        var diagnostics: [Diagnostic]

        /// Kinds that were passed over, with the number of objects of each.
        var skippedKinds: [String: Int]

        /// Whether something could not be read or parsed at all.
        var isIncomplete: Bool

        /// Whether the server of a URL could not be reached.
        var isUnreachable: Bool
    }

    func read() -> Reading {
        let set = InputSet(paths: files.paths, recursive: files.recursive)
        var decoder = ObjectDecoder()
        var failures = set.failures
        if !files.allowEmpty { failures += set.empty }
        var isUnparsable = false
        func read(_ source: InputSet.Source, as settings: MeshSettings? = nil) {
            do throws(InputSet.Failure) {
                var documents = try DocumentSource(source)
                while let next = documents.next() {
                    switch next {
                    case .success(let document):
                        if let settings {
                            decoder.decode(document, as: settings, file: source.name)
                        } else {
                            decoder.decode(document, file: source.name)
                        }
                    case .failure(let error):
                        isUnparsable = true
                        decoder.unparsable(error, file: source.name)
                    }
                }
            } catch {
                failures.append(error)
            }
        }
        if let meshConfig { read(.file(meshConfig), as: .meshConfig) }
        for source in set.sources { read(source) }
        let unreadable = failures.map { failure in
            Diagnostic(.error, code: "unreadable", message: failure.message, hint: failure.hint, origin: Origin(file: failure.path))
        }
        let mesh = FileMesh(decoder.objects, settings: decoder.settings.resolved())
        Lifetime.ofProcess(mesh)
        Lifetime.ofProcess(decoder.objects)
        return Reading(
            snapshot: mesh.snapshot, diagnostics: unreadable + decoder.diagnostics + mesh.diagnostics, skippedKinds: decoder.skippedKinds,
            isIncomplete: isUnparsable || !failures.isEmpty, isUnreachable: failures.contains(where: \.isUnreachable))
    }
}
