// Why an exchange ended before its time.

/// HTTP/2's error codes (RFC 9113 section 7), used for both protocols.
@frozen
public struct ErrorCode: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32

    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let noError = ErrorCode(rawValue: 0)
    public static let protocolError = ErrorCode(rawValue: 1)
    public static let internalError = ErrorCode(rawValue: 2)
    public static let flowControlError = ErrorCode(rawValue: 3)
    public static let settingsTimeout = ErrorCode(rawValue: 4)
    public static let streamClosed = ErrorCode(rawValue: 5)
    public static let frameSizeError = ErrorCode(rawValue: 6)
    public static let refusedStream = ErrorCode(rawValue: 7)
    public static let cancel = ErrorCode(rawValue: 8)
    public static let compressionError = ErrorCode(rawValue: 9)
    public static let connectError = ErrorCode(rawValue: 10)
    public static let enhanceYourCalm = ErrorCode(rawValue: 11)
    public static let inadequateSecurity = ErrorCode(rawValue: 12)
    public static let http11Required = ErrorCode(rawValue: 13)
}

/// The end of an exchange that was not its proper end.
public struct StreamReset: Error, Sendable, Hashable, CustomStringConvertible {
    /// Who or what ended it.
    public enum Cause: String, Sendable, Hashable, CaseIterable {
        /// The other end reset the stream.
        case peer
        /// The connection ended under it: closed, reset, or its TLS failed.
        case connection
        /// The other end broke the protocol; its connection is closed.
        case violation
        /// A limit was passed.
        case limit
        /// A timeout fired.
        case timeout
        /// No connection could be made.
        case connect
        /// This end gave it up.
        case local
    }

    public let cause: Cause
    public let code: ErrorCode
    /// What happened, in a clause: `the peer closed the connection in the middle of the answer's body`.
    public let message: String
    /// The other end has certainly not acted on the request (never sent whole, refused, or above GOAWAY's last stream): any method may be retried.
    public let isUnprocessed: Bool

    public init(_ cause: Cause, _ code: ErrorCode, _ message: String, isUnprocessed: Bool = false) {
        self.cause = cause
        self.code = code
        self.message = message
        self.isUnprocessed = isUnprocessed
    }

    public var description: String { message }
}
