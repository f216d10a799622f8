// The public door: a client with its limits, and GET.

/// Reads URLs over http and https.
///
/// A call blocks its thread until the answer is complete or a limit is reached; a client holds no connection between calls
/// and may be used from any thread. The first call of the process loads libcurl.
public struct Client: Sendable {
    /// The limits of a request. Times end it with `RESTError.Kind.timeout`.
    public struct Options: Sendable, Hashable {
        /// Sent as `User-Agent`.
        public var userAgent = "meshctl"

        /// Until a connection stands, name resolution and TLS included.
        public var connectTimeout = Duration.seconds(10)

        /// For everything, redirects included.
        public var totalTimeout = Duration.seconds(60)

        /// How long less than one byte a second may arrive; counted in whole seconds.
        public var stallTimeout = Duration.seconds(20)

        /// The longest body, decompressed, in bytes: a bomb stops here.
        public var maximumBodySize = 64 << 20

        public var maximumRedirects = 10

        public var proxy = Proxy.environment

        /// A file of PEM certificates to trust instead of the system's.
        public var certificateAuthorities: String?

        public init() {}
    }

    /// The way out.
    public enum Proxy: Sendable, Hashable {
        /// http_proxy, https_proxy, all_proxy and no_proxy, as every tool reads them.
        case environment
        case none
        case url(String)
    }

    public let options: Options

    public init(_ options: Options = Options()) { self.options = options }

    /// Reads the URL and returns its whole body.
    /// - Throws: `RESTError`, also for any status outside 200–299.
    public func get(_ url: String, headers: [Response.Header] = []) throws(RESTError) -> Response {
        var body: [UInt8] = []
        let answer = try get(url, headers: headers) { bytes in
            body += bytes
            return true
        }
        return Response(status: answer.status, headers: answer.headers, body: body, effectiveURL: answer.effectiveURL)
    }

    /// Reads the URL and hands its body on while it arrives, so that it can be parsed without being held.
    /// - Parameter receive: gets the next bytes, valid during the call only; false ends the transfer with `.stopped`. Only
    ///   bodies of answers with a status of 200 to 299 arrive here.
    /// - Returns: the answer with an empty body.
    @discardableResult public func get(
        _ url: String, headers: [Response.Header] = [], receive: (UnsafeBufferPointer<UInt8>) -> Bool
    ) throws(RESTError) -> Response {
        let target = try Target(url)
        let library = try Library.shared.get()
        let handle = try Handle(library, for: target)
        try handle.configure(options, headers: headers)
        return try handle.transfer(maximumBodySize: options.maximumBodySize, redirects: options.maximumRedirects, receive)
    }
}
