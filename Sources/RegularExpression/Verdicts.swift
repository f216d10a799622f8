// Whether a pattern is valid, for those who do not want to match with it.

import Synchronization

extension RegularExpression {
    /// Whether RE2 accepts the pattern. Keeps no program; remembers recent verdicts, for configuration repeats itself.
    public static func isValid(_ pattern: String) -> Bool { failure(of: pattern) == nil }

    /// Why RE2 refuses the pattern; nil if it accepts it.
    public static func failure(of pattern: String) -> Failure? {
        if let known = Verdicts.shared[pattern] { return known }
        let failure: Failure?
        do {
            _ = try Program.compiling(pattern, options: Options(), capturing: true)
            failure = nil
        } catch {
            failure = error
        }
        Verdicts.shared.remember(failure, of: pattern)
        return failure
    }
}

/// The last verdicts, at most about a thousand short patterns: a compilation costs ten microseconds or more, a look here
/// a tenth of one.
final class Verdicts: Sendable {
    static let shared = Verdicts()

    /// Two generations: when the younger is full it becomes the older, and the older is forgotten. So what is in use stays,
    /// and nothing has to be sorted by age.
    private struct Generations {
        var young: [String: RegularExpression.Failure?] = [:]
        var old: [String: RegularExpression.Failure?] = [:]
    }

    private let generations = Mutex(Generations())
    private let capacity: Int

    /// Patterns longer than this many bytes are not kept: they are rare, and their keys would be the memory.
    private let longest = 512

    init(capacity: Int = 512) { self.capacity = capacity }

    /// The verdict, if known: `.some(nil)` for a pattern known to be valid.
    subscript(pattern: String) -> RegularExpression.Failure?? {
        generations.withLock { generations in
            if let known = generations.young[pattern] { return .some(known) }
            guard let known = generations.old[pattern] else { return nil }
            insert(known, of: pattern, into: &generations)
            return .some(known)
        }
    }

    func remember(_ failure: RegularExpression.Failure?, of pattern: String) {
        guard pattern.utf8.count <= longest else { return }
        generations.withLock { insert(failure, of: pattern, into: &$0) }
    }

    /// How many verdicts are held.
    var count: Int { generations.withLock { $0.young.count + $0.old.count } }

    private func insert(_ failure: RegularExpression.Failure?, of pattern: String, into generations: inout Generations) {
        if generations.young.count >= capacity {
            generations.old = generations.young
            generations.young = [:]
        }
        generations.young[pattern] = .some(failure)
    }
}
