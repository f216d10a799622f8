// Spelling: the word that a person probably meant.

/// The candidate fewest slips away from `word`, if that is few enough to be a slip: a third of its letters, or the
/// start of one candidate only. Case does not count.
public func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased())
    guard wanted.contains(where: { $0 != "-" }) else { return nil }
    let ranked = candidates.map { (distance: slips(wanted, Array($0.lowercased())), candidate: $0) }
    if let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= max(1, wanted.count / 3) { return best.candidate }
    let completions = ranked.map(\.candidate).filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return completions.count == 1 && wanted.count > 1 ? completions[0] : nil
}

/// Letters added, left out, replaced or swapped with their neighbour (Damerau and Levenshtein's distance, each letter
/// touched once).
public func slips(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        for column in 0..<right.count {
            var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (left[row] == right[column] ? 0 : 1))
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                best = min(best, beforeLast[column - 1] + 1)
            }
            current.append(best)
        }
        beforeLast = last
        last = current
    }
    return last[right.count]
}
