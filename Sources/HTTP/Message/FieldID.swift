// Names of fields that a proxy acts on, as numbers: found once, while a head is parsed, so that all later code compares a byte.

/// The number of a well-known field name; ``other`` for every other name.
@frozen
public struct FieldID: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let other = FieldID(rawValue: 0)
    public static let host = FieldID(rawValue: 1)

    // Of one connection (RFC 9110 section 7.6.1), never forwarded as they are.
    public static let connection = FieldID(rawValue: 2)
    public static let keepAlive = FieldID(rawValue: 3)
    public static let proxyConnection = FieldID(rawValue: 4)
    public static let transferEncoding = FieldID(rawValue: 5)
    public static let te = FieldID(rawValue: 6)
    public static let trailer = FieldID(rawValue: 7)
    public static let upgrade = FieldID(rawValue: 8)
    public static let http2Settings = FieldID(rawValue: 9)

    public static let contentLength = FieldID(rawValue: 10)
    public static let contentType = FieldID(rawValue: 11)
    public static let contentEncoding = FieldID(rawValue: 12)
    public static let expect = FieldID(rawValue: 13)
    public static let date = FieldID(rawValue: 14)
    public static let server = FieldID(rawValue: 15)
    public static let userAgent = FieldID(rawValue: 16)
    public static let accept = FieldID(rawValue: 17)
    public static let acceptEncoding = FieldID(rawValue: 18)
    public static let authorization = FieldID(rawValue: 19)
    public static let cookie = FieldID(rawValue: 20)
    public static let setCookie = FieldID(rawValue: 21)
    public static let location = FieldID(rawValue: 22)
    public static let retryAfter = FieldID(rawValue: 23)
    public static let origin = FieldID(rawValue: 24)
    public static let via = FieldID(rawValue: 25)
    public static let forwarded = FieldID(rawValue: 26)
    public static let xForwardedFor = FieldID(rawValue: 27)
    public static let xForwardedProto = FieldID(rawValue: 28)
    public static let xForwardedHost = FieldID(rawValue: 29)
    public static let xForwardedClientCert = FieldID(rawValue: 30)

    public static let xRequestID = FieldID(rawValue: 31)
    public static let traceparent = FieldID(rawValue: 32)
    public static let tracestate = FieldID(rawValue: 33)
    public static let b3 = FieldID(rawValue: 34)
    public static let xB3TraceID = FieldID(rawValue: 35)
    public static let xB3SpanID = FieldID(rawValue: 36)
    public static let xB3ParentSpanID = FieldID(rawValue: 37)
    public static let xB3Sampled = FieldID(rawValue: 38)
    public static let xB3Flags = FieldID(rawValue: 39)

    public static let grpcTimeout = FieldID(rawValue: 40)
    public static let grpcStatus = FieldID(rawValue: 41)
    public static let grpcMessage = FieldID(rawValue: 42)
    public static let grpcEncoding = FieldID(rawValue: 43)
    public static let grpcAcceptEncoding = FieldID(rawValue: 44)
    public static let grpcStatusDetails = FieldID(rawValue: 45)

    public static let xEnvoyAttemptCount = FieldID(rawValue: 46)
    public static let xEnvoyUpstreamServiceTime = FieldID(rawValue: 47)
    public static let xEnvoyExpectedTimeout = FieldID(rawValue: 48)
    public static let xEnvoyPeerMetadata = FieldID(rawValue: 49)
    public static let xEnvoyPeerMetadataID = FieldID(rawValue: 50)
    /// Any other name that begins with `x-envoy-`.
    public static let xEnvoyOther = FieldID(rawValue: 51)

    /// Above every number that is given: numbers fit a set of 64 bits.
    static let end: UInt8 = 52
}

extension FieldID {
    /// The number of a name, whatever its case. The name has to be a token (RFC 9110 section 5.6.2): that is checked where it is parsed.
    ///
    /// A switch on the length leaves at most five names to compare, eight bytes at a time.
    @inlinable
    public init(classifying name: UnsafeRawBufferPointer) {
        guard let base = name.baseAddress else {
            self = .other
            return
        }
        self = FieldID.classify(base, name.count)
    }

    @usableFromInline
    static func classify(_ name: UnsafeRawPointer, _ count: Int) -> FieldID {
        switch count {
        case 2:
            if equal(name, "te", 2) { return .te }
            if equal(name, "b3", 2) { return .b3 }
        case 3:
            if equal(name, "via", 3) { return .via }
        case 4:
            if equal(name, "host", 4) { return .host }
            if equal(name, "date", 4) { return .date }
        case 6:
            if equal(name, "accept", 6) { return .accept }
            if equal(name, "cookie", 6) { return .cookie }
            if equal(name, "server", 6) { return .server }
            if equal(name, "expect", 6) { return .expect }
            if equal(name, "origin", 6) { return .origin }
        case 7:
            if equal(name, "upgrade", 7) { return .upgrade }
            if equal(name, "trailer", 7) { return .trailer }
        case 8:
            if equal(name, "location", 8) { return .location }
        case 9:
            if equal(name, "forwarded", 9) { return .forwarded }
        case 10:
            if equal(name, "user-agent", 10) { return .userAgent }
            if equal(name, "connection", 10) { return .connection }
            if equal(name, "keep-alive", 10) { return .keepAlive }
            if equal(name, "set-cookie", 10) { return .setCookie }
            if equal(name, "tracestate", 10) { return .tracestate }
            if equal(name, "x-b3-flags", 10) { return .xB3Flags }
        case 11:
            if equal(name, "traceparent", 11) { return .traceparent }
            if equal(name, "x-b3-spanid", 11) { return .xB3SpanID }
            if equal(name, "grpc-status", 11) { return .grpcStatus }
            if equal(name, "retry-after", 11) { return .retryAfter }
        case 12:
            if equal(name, "content-type", 12) { return .contentType }
            if equal(name, "x-request-id", 12) { return .xRequestID }
            if equal(name, "x-b3-traceid", 12) { return .xB3TraceID }
            if equal(name, "x-b3-sampled", 12) { return .xB3Sampled }
            if equal(name, "grpc-timeout", 12) { return .grpcTimeout }
            if equal(name, "grpc-message", 12) { return .grpcMessage }
        case 13:
            if equal(name, "authorization", 13) { return .authorization }
            if equal(name, "grpc-encoding", 13) { return .grpcEncoding }
        case 14:
            if equal(name, "content-length", 14) { return .contentLength }
            if equal(name, "http2-settings", 14) { return .http2Settings }
        case 15:
            if equal(name, "accept-encoding", 15) { return .acceptEncoding }
            if equal(name, "x-forwarded-for", 15) { return .xForwardedFor }
        case 16:
            if equal(name, "content-encoding", 16) { return .contentEncoding }
            if equal(name, "x-forwarded-host", 16) { return .xForwardedHost }
            if equal(name, "proxy-connection", 16) { return .proxyConnection }
        case 17:
            if equal(name, "transfer-encoding", 17) { return .transferEncoding }
            if equal(name, "x-forwarded-proto", 17) { return .xForwardedProto }
            if equal(name, "x-b3-parentspanid", 17) { return .xB3ParentSpanID }
        case 20:
            if equal(name, "grpc-accept-encoding", 20) { return .grpcAcceptEncoding }
        case 21:
            if equal(name, "x-envoy-attempt-count", 21) { return .xEnvoyAttemptCount }
            if equal(name, "x-envoy-peer-metadata", 21) { return .xEnvoyPeerMetadata }
        case 23:
            if equal(name, "grpc-status-details-bin", 23) { return .grpcStatusDetails }
            if equal(name, "x-forwarded-client-cert", 23) { return .xForwardedClientCert }
        case 24:
            if equal(name, "x-envoy-peer-metadata-id", 24) { return .xEnvoyPeerMetadataID }
        case 29:
            if equal(name, "x-envoy-upstream-service-time", 29) { return .xEnvoyUpstreamServiceTime }
        case 30:
            if equal(name, "x-envoy-expected-rq-timeout-ms", 30) { return .xEnvoyExpectedTimeout }
        default: break
        }
        if count > 8, equal(name, "x-envoy-", 8) { return .xEnvoyOther }
        return .other
    }

    /// The name in lower case; empty for ``other`` and ``xEnvoyOther``.
    public var name: StaticString {
        switch self {
        case .host: "host"
        case .connection: "connection"
        case .keepAlive: "keep-alive"
        case .proxyConnection: "proxy-connection"
        case .transferEncoding: "transfer-encoding"
        case .te: "te"
        case .trailer: "trailer"
        case .upgrade: "upgrade"
        case .http2Settings: "http2-settings"
        case .contentLength: "content-length"
        case .contentType: "content-type"
        case .contentEncoding: "content-encoding"
        case .expect: "expect"
        case .date: "date"
        case .server: "server"
        case .userAgent: "user-agent"
        case .accept: "accept"
        case .acceptEncoding: "accept-encoding"
        case .authorization: "authorization"
        case .cookie: "cookie"
        case .setCookie: "set-cookie"
        case .location: "location"
        case .retryAfter: "retry-after"
        case .origin: "origin"
        case .via: "via"
        case .forwarded: "forwarded"
        case .xForwardedFor: "x-forwarded-for"
        case .xForwardedProto: "x-forwarded-proto"
        case .xForwardedHost: "x-forwarded-host"
        case .xForwardedClientCert: "x-forwarded-client-cert"
        case .xRequestID: "x-request-id"
        case .traceparent: "traceparent"
        case .tracestate: "tracestate"
        case .b3: "b3"
        case .xB3TraceID: "x-b3-traceid"
        case .xB3SpanID: "x-b3-spanid"
        case .xB3ParentSpanID: "x-b3-parentspanid"
        case .xB3Sampled: "x-b3-sampled"
        case .xB3Flags: "x-b3-flags"
        case .grpcTimeout: "grpc-timeout"
        case .grpcStatus: "grpc-status"
        case .grpcMessage: "grpc-message"
        case .grpcEncoding: "grpc-encoding"
        case .grpcAcceptEncoding: "grpc-accept-encoding"
        case .grpcStatusDetails: "grpc-status-details-bin"
        case .xEnvoyAttemptCount: "x-envoy-attempt-count"
        case .xEnvoyUpstreamServiceTime: "x-envoy-upstream-service-time"
        case .xEnvoyExpectedTimeout: "x-envoy-expected-rq-timeout-ms"
        case .xEnvoyPeerMetadata: "x-envoy-peer-metadata"
        case .xEnvoyPeerMetadataID: "x-envoy-peer-metadata-id"
        default: ""
        }
    }
}

/// A set of field numbers, in one word.
@frozen
public struct FieldSet: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64

    @inlinable
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    @inlinable
    public init(_ ids: FieldID...) {
        rawValue = ids.reduce(0) { $0 | (1 << UInt64($1.rawValue & 63)) }
    }

    @inlinable
    public func contains(_ id: FieldID) -> Bool { rawValue & (1 << UInt64(id.rawValue & 63)) != 0 }

    @inlinable
    public mutating func insert(_ id: FieldID) { self = FieldSet(rawValue: rawValue | (1 << UInt64(id.rawValue & 63))) }

    /// Fields that speak of one connection: a proxy takes them off what it forwards (RFC 9110 section 7.6.1), HTTP/2 forbids
    /// them (RFC 9113 section 8.2.2). `TE` is among them though HTTP/2 allows `te: trailers`.
    public static let hopByHop = FieldSet(rawValue: 0b11_1111_1100)
}

/// Whether `count` bytes are the lower-case literal, ASCII case apart. Right for tokens only: `|0x20` maps no two token characters
/// of our names onto another.
@inline(__always)
func equal(_ bytes: UnsafeRawPointer, _ literal: StaticString, _ count: Int) -> Bool {
    let other = UnsafeRawPointer(literal.utf8Start)
    func word<T: FixedWidthInteger>(_ offset: Int, _ type: T.Type, _ fold: T) -> Bool {
        (bytes.loadUnaligned(fromByteOffset: offset, as: T.self) | fold) == other.loadUnaligned(fromByteOffset: offset, as: T.self)
    }
    if count >= 8 {
        var offset = 0
        while offset + 8 <= count {
            if !word(offset, UInt64.self, 0x2020_2020_2020_2020) { return false }
            offset += 8
        }
        return offset == count || word(count - 8, UInt64.self, 0x2020_2020_2020_2020)
    }
    if count >= 4 {
        return word(0, UInt32.self, 0x2020_2020) && word(count - 4, UInt32.self, 0x2020_2020)
    }
    if count >= 2 {
        return word(0, UInt16.self, 0x2020) && word(count - 2, UInt16.self, 0x2020)
    }
    return count == 0 || word(0, UInt8.self, 0x20)
}
