// SourceMetadata: where a generated resource comes from, written into the resource.

import EnvoyAPI
import Mesh
import Protobuf

/// Writes the sources of a resource under `meshctl` in its metadata:
/// `{"sources": [{"config": "VirtualService shop/reviews", "at": "shop.yaml:12"}]}`.
enum SourceMetadata {
    static let key = "meshctl"

    static func add(_ sources: [ConfigMetadata], to metadata: inout EnvoyCore.Metadata) {
        add(sources.map { ($0, nil) }, to: &metadata)
    }

    /// - Parameter sources: objects, each with the path of the part that matters, `spec.http[0]`, or nil.
    static func add(_ sources: [(metadata: ConfigMetadata, path: String?)], to metadata: inout EnvoyCore.Metadata) {
        guard !sources.isEmpty else { return }
        metadata.filterMetadata[key] = Struct([
            "sources": .list(
                sources.map { source in
                    let origin = source.path.map(source.metadata.origin(of:)) ?? source.metadata.origin
                    return .structure(
                        Struct([
                            "config": .string(source.metadata.reference.description),
                            "at": .string(origin.line > 0 ? "\(origin.file):\(origin.line)" : origin.file),
                        ]))
                })
        ])
    }
}
