// Progress: a line on the terminal for work that takes longer than a second.

import Arguments

/// Says on standard error how far a run has come. Silent on anything but a terminal, and for the first second.
struct Progress: ~Copyable {
    private let terminal: Terminal
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var last = 0
    private var steps = 0
    private var hasWritten = false

    init(_ terminal: Terminal) {
        self.terminal = terminal
        isShown = terminal.error.isTerminal
    }

    mutating func step(_ resources: Int, of file: String) {
        steps += 1
        // Asking for the time costs more than most documents: once in a while is enough.
        guard isShown, steps % 64 == 0 else { return }
        let elapsed = Int((ContinuousClock.now - start).components.seconds)
        guard elapsed > last else { return }
        last = elapsed
        hasWritten = true
        terminal.error.write("\r\u{1B}[K\(resources) resources, \(file)")
        terminal.error.flush()
    }

    mutating func end() {
        guard hasWritten else { return }
        terminal.error.write("\r\u{1B}[K")
        hasWritten = false
    }
}
