// Which bytes may stand in a token (RFC 9110 section 5.6.2): methods and field names.

/// For each of the 256 bytes its lower-case form if it may stand in a token, else 0.
private let table: StaticString = """
    \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
    \0!\0#$%&'\0\0*+\0-.\00123456789\0\0\0\0\0\0\
    \0abcdefghijklmnopqrstuvwxyz\0\0\0^_\
    `abcdefghijklmnopqrstuvwxyz\0|\0~\0\
    \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
    \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
    \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
    \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0
    """

enum Token {
    /// The byte in lower case, or 0 if no token may hold it.
    @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 { table.utf8Start[Int(byte)] }

    /// Number of leading bytes that are token characters.
    @inline(__always)
    static func prefix(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let table = table.utf8Start
        var index = 0
        while index < count, table[Int(bytes[index])] != 0 { index += 1 }
        return index
    }

    static func isToken(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let base = bytes.baseAddress, bytes.count > 0 else { return false }
        return prefix(base.assumingMemoryBound(to: UInt8.self), bytes.count) == bytes.count
    }
}
