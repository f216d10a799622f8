// SecurityFinding: what of a policy could not be translated.

import Mesh

/// A part of an object that was left out.
struct SecurityFinding: Sendable {
    let metadata: ConfigMetadata
    let path: String?
    let message: String
    var hint: String?
}
