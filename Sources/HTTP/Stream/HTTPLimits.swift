// Every bound of an HTTP connection, with the reason for its number. Nothing that a peer sends makes memory grow past them.

public struct HTTPLimits: Sendable, Hashable {
    // MARK: Heads

    /// Bytes of a head, first line and all (of a header list, in HTTP/2). 60 KiB, as Envoy: cookies and tokens fit, a flood does not.
    public var headBytes = 60 * 1024
    /// Field lines of a head. 100, as Envoy.
    public var fieldCount = 100
    /// Bytes of the first line of an HTTP/1 message. 16 KiB: twice what RFC 9112 section 3 asks for, below what browsers can send.
    public var startLineBytes = 16 * 1024
    /// Bytes of trailers. Trailers are a checksum or a status: 8 KiB.
    public var trailerBytes = 8 * 1024

    // MARK: HTTP/1 bodies

    /// Bytes of extensions that a chunk's line may have, all of a message together as well at 16 times this. Nobody uses them but to waste time: 256.
    public var chunkExtensionBytes = 256
    /// Bytes of a body; a declared length above it is refused with 413, others end the exchange. No bound by itself: bodies are streamed.
    public var bodyBytes = Int.max

    // MARK: Connections

    /// Requests on one connection before it is closed. Envoy has no bound; a million spreads what a balancer pinned.
    public var requestsPerConnection = 1_000_000
    /// Bytes that wait to be sent, above which producers are stopped. 64 KiB: a full window of a local link, times the connections still small.
    public var outputHighWatermark = 64 * 1024
    /// Bytes below which they are started again. A quarter, so that a slow reader does not flip it with each packet.
    public var outputLowWatermark = 16 * 1024
    /// Bytes that a peer may have sent ahead (pipelined requests, a body nobody reads) before reading stops. Holds a head at its limit.
    public var inputBytes = 64 * 1024

    // MARK: Time

    /// From a request's first byte to the end of its head. 15 s: slow links take one, a client that drips takes more.
    public var headTimeout: Duration = .seconds(15)
    /// A connection without an exchange. One hour, as Envoy's; servers that face the world set less.
    public var idleTimeout: Duration = .seconds(3600)
    /// An exchange without a byte either way. Five minutes, as Envoy's stream_idle_timeout.
    public var streamIdleTimeout: Duration = .seconds(300)
    /// Time for a peer to take the last bytes after this end is done, before the connection is cut.
    public var lingerTimeout: Duration = .seconds(5)

    // MARK: HTTP/2

    /// Streams at once on a connection. 100: what RFC 9113 section 6.5.2 advises at least, and every client copes with.
    public var concurrentStreams = 100
    /// Flow-control window of a stream in bytes. 256 KiB: 1 Gbit/s at 2 ms without waiting.
    public var streamWindow = 256 * 1024
    /// Flow-control window of a connection in bytes. Four streams at full speed.
    public var connectionWindow = 1024 * 1024
    /// Size of the HPACK table that a peer may use, in bytes. The protocol's own 4096.
    public var headerTableBytes = 4096

    public init() {}
}
