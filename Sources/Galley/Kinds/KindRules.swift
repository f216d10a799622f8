// KindRules: which rules of meaning belong to which kind.

import IstioAPI
import KubernetesAPI
import Protobuf

/// The rules of a kind, run on the wire form that the schema walk made.
struct KindRules: Sendable {
    /// - Parameters: the wire form of the kind's type, where it stands in the document, and where findings go.
    let check: @Sendable (UnsafeBufferPointer<UInt8>, Place, Report) -> Void

    private init<M: Message>(_ type: M.Type, _ check: @escaping @Sendable (M, Place, Report) -> Void) {
        self.check = { bytes, place, report in
            var message = M()
            do throws(WireError) {
                try message.merge(decoding: bytes, depthLimit: .max)
            } catch {
                // The walker wrote these bytes: that they cannot be read is a fault of ours, and has to be seen.
                report.error("internal", place, "meshctl could not read its own form of this resource: \(error)", hint: "please report this")
                return
            }
            check(message, place, report)
        }
    }

    /// The rules of a kind, nil when it has none beyond its schema.
    static func of(_ kind: Kind) -> KindRules? { table[kind.schema.name] }

    private static let table: [String: KindRules] = [:]
}
