// SuggestedValue: the hint that names the value a person probably meant.

import Spelling

enum SuggestedValue {
    static func hint(for given: String, in values: some Sequence<String>) -> String? {
        nearest(to: given, in: values).map { "did you mean \"\($0)\"?" }
    }
}
