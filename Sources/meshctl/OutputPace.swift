// OutputPace: findings reach a reader soon, and yet in few system calls.

import Arguments

/// Flushes standard output at the first finding, and then at most every fiftieth of a second.
final class OutputPace {
    private let terminal: Terminal
    private var last: ContinuousClock.Instant?

    init(_ terminal: Terminal) { self.terminal = terminal }

    func flushIfDue() {
        let now = ContinuousClock.now
        if let last, now - last < .milliseconds(20) { return }
        last = now
        terminal.output.flush()
    }
}
