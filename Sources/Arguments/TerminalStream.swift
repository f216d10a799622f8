// One of the two streams that a command writes to: a file descriptor with a buffer, or memory in tests.

import Glibc
import Synchronization

public final class TerminalStream: Sendable {
    /// Whether a person sees this directly.
    public let isTerminal: Bool

    private enum Sink: Sendable {
        case descriptor(CInt)
        case memory
    }
    private struct State { var buffer: [UInt8] = [], failure: CInt = 0 }

    private let sink: Sink
    private let capacity: Int
    private let columns: Int?
    private let whenReaderIsGone: @Sendable () -> Void
    private let state = Mutex(State())

    /// A stream over an open descriptor, which stays the caller's to close.
    /// - Parameters:
    ///   - capacity: bytes gathered before a write; on a terminal every call writes at once.
    ///   - whenReaderIsGone: called once a write finds the pipe's other end closed.
    public init(descriptor: CInt, capacity: Int, whenReaderIsGone: @escaping @Sendable () -> Void = TerminalStream.endBySIGPIPE) {
        isTerminal = isatty(descriptor) == 1
        sink = .descriptor(descriptor)
        self.capacity = isTerminal ? 0 : capacity
        columns = nil
        self.whenReaderIsGone = whenReaderIsGone
    }

    /// A stream that keeps all in memory, for tests. `columns` makes it look like a terminal of that width.
    public init(capturingAsTerminalOf columns: Int? = nil) {
        isTerminal = columns != nil
        sink = .memory
        capacity = .max
        self.columns = columns
        whenReaderIsGone = {}
    }

    public func write(_ text: String) {
        var text = text
        text.withUTF8 { write($0) }
    }

    public func write(_ bytes: some Sequence<UInt8>) {
        let gone = state.withLock { state in
            guard state.failure == 0 else { return false }
            state.buffer.append(contentsOf: bytes)
            return state.buffer.count >= capacity && drain(&state)
        }
        if gone { whenReaderIsGone() }
    }

    /// Hands what is buffered to the system.
    public func flush() {
        if state.withLock({ drain(&$0) }) { whenReaderIsGone() }
    }

    /// What was written, of a stream in memory.
    public var captured: String { state.withLock { String(decoding: $0.buffer, as: UTF8.self) } }

    /// The system's words for the first write that failed; what was written after it is lost.
    public var failure: String? {
        let code = state.withLock { $0.failure }
        return code == 0 || code == EPIPE ? nil : String(cString: strerror(code))
    }

    /// Columns of the terminal behind this stream, where there is one.
    public var width: Int? {
        if let columns { return columns }
        guard isTerminal, case .descriptor(let descriptor) = sink else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes all, waiting where the descriptor does not block; true if the reader has gone.
    private func drain(_ state: inout State) -> Bool {
        guard case .descriptor(let descriptor) = sink, !state.buffer.isEmpty else { return false }
        var written = 0
        while written < state.buffer.count, state.failure == 0 {
            let count = state.buffer.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written) }
            if count >= 0 {
                written += count
            } else if errno == EAGAIN {
                var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&ready, 1, -1)
            } else if errno != EINTR {
                state.failure = errno
            }
        }
        state.buffer.removeAll(keepingCapacity: true)
        return state.failure == EPIPE
    }

    /// Ends the process as the shell expects of a filter whose reader has gone (`meshctl … | head`): silently, by the signal.
    public static let endBySIGPIPE: @Sendable () -> Void = {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        _exit(128 + SIGPIPE)
    }
}
