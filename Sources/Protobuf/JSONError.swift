// JSONError: why a text is not the JSON form of a message.

/// Why a JSON text could not be read as a message, or a message not written as JSON.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    public let message: String

    /// Bytes from the beginning of the text; 0 when a message was being written.
    public let offset: Int

    public init(_ message: String, offset: Int) {
        self.message = message
        self.offset = offset
    }

    public var description: String { "byte \(offset): \(message)" }
}
