// Methods that have rules of their own, by number.

/// A request method (RFC 9110 section 9). Case counts; an extension method is ``other``, its bytes are in the head.
@frozen
public enum Method: UInt8, Sendable, Hashable, CaseIterable {
    case other, get, head, post, put, delete, connect, options, trace, patch

    @usableFromInline
    init(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
        func `is`(_ name: StaticString) -> Bool {
            for index in 0..<count where bytes[index] != name.utf8Start[index] { return false }
            return true
        }
        switch (count, bytes.pointee) {
        case (3, 0x47): self = `is`("GET") ? .get : .other
        case (3, 0x50): self = `is`("PUT") ? .put : .other
        case (4, 0x48): self = `is`("HEAD") ? .head : .other
        case (4, 0x50): self = `is`("POST") ? .post : .other
        case (5, 0x54): self = `is`("TRACE") ? .trace : .other
        case (5, 0x50): self = `is`("PATCH") ? .patch : .other
        case (6, 0x44): self = `is`("DELETE") ? .delete : .other
        case (7, 0x43): self = `is`("CONNECT") ? .connect : .other
        case (7, 0x4F): self = `is`("OPTIONS") ? .options : .other
        default: self = .other
        }
    }

    public init(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, bytes.count > 0 else {
            self = .other
            return
        }
        self.init(base.assumingMemoryBound(to: UInt8.self), bytes.count)
    }

    /// The name as it is sent; empty for ``other``.
    public var name: StaticString {
        switch self {
        case .other: ""
        case .get: "GET"
        case .head: "HEAD"
        case .post: "POST"
        case .put: "PUT"
        case .delete: "DELETE"
        case .connect: "CONNECT"
        case .options: "OPTIONS"
        case .trace: "TRACE"
        case .patch: "PATCH"
        }
    }

    /// A request with it may be sent again without asking (RFC 9110 section 9.2.2).
    public var isIdempotent: Bool {
        switch self {
        case .get, .head, .put, .delete, .options, .trace: true
        case .other, .post, .connect, .patch: false
        }
    }

    /// A request with it often has a body, so that an empty one is told by `content-length: 0` (RFC 9110 section 8.6).
    var anticipatesBody: Bool { self == .post || self == .put || self == .patch }
}

/// The protocol that a message came by or goes by.
@frozen
public enum HTTPVersion: UInt8, Sendable, Hashable, Comparable {
    case http10, http11, http2

    @inlinable
    public static func < (a: HTTPVersion, b: HTTPVersion) -> Bool { a.rawValue < b.rawValue }

    /// As Envoy logs it: `HTTP/1.1`, `HTTP/2`.
    public var name: StaticString {
        switch self {
        case .http10: "HTTP/1.0"
        case .http11: "HTTP/1.1"
        case .http2: "HTTP/2"
        }
    }
}
