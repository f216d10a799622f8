// WireError: why bytes are not a message.

/// Why bytes could not be read as a message, and where.
public struct WireError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: String, Sendable {
        case truncated = "a value reaches past the end of its message"
        case overlongVarint = "a variable-length number has more than ten bytes or more than 64 bits"
        case invalidFieldNumber = "a field number is zero or above 536,870,911"
        case invalidWireType = "a wire type is 6 or 7"
        case unmatchedGroup = "a group ends that was not begun, or is not ended"
        case invalidUTF8 = "a text is not UTF-8"
        case tooDeep = "messages are nested deeper than the limit"
    }

    public let reason: Reason

    /// Bytes from the beginning of the outermost message.
    public let offset: Int

    public init(_ reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    public var description: String { "byte \(offset): \(reason.rawValue)" }
}
