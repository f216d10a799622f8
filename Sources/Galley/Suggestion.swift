// Suggestion: the hint that names what a person probably meant.

import Spelling

enum Suggestion {
    /// `did you mean "weight"?`, if one of the candidates is near enough.
    static func hint(for given: String, in candidates: some Sequence<String>) -> String? {
        nearest(to: given, in: candidates).map { "did you mean \"\($0)\"?" }
    }
}
