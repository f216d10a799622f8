// What a server answered.

/// An answer with a status of 200 to 299.
public struct Response: Sendable, Hashable {
    public let status: Int

    /// The last answer's header fields in the order of the wire.
    public let headers: [Header]

    /// The body, decompressed; empty if a receiver took it.
    public let body: [UInt8]

    /// Where the answer came from after redirects, without user and password.
    public let effectiveURL: String

    /// One header field.
    public struct Header: Sendable, Hashable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The value of the first field of that name; names are compared without case (RFC 9110, section 5.1).
    public subscript(header name: String) -> String? {
        let name = name.lowercased()
        return headers.first { $0.name.lowercased() == name }?.value
    }
}
