// SuggestedVolume: the volume that was probably meant.

import Spelling

enum SuggestedVolume {
    static func hint(for name: String, in volumes: Set<String>) -> String? {
        nearest(to: name, in: volumes.sorted()).map { "did you mean \"\($0)\"?" }
    }
}
