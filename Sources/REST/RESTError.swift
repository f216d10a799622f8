// Why a URL could not be read: libcurl's reason, and what to do about it.

/// A request that brought no usable answer.
public struct RESTError: Error, Sendable, Hashable {
    /// What went wrong, as far as a caller may want to tell it apart.
    public enum Kind: Sendable, Hashable {
        /// libcurl is not installed, or not usable.
        case libraryMissing
        /// The text is no URL.
        case invalidURL
        /// A scheme other than http and https.
        case unsupportedScheme
        /// A header's name or value would break the request (line breaks, NUL).
        case invalidHeader
        /// The host (or the proxy) has no address.
        case nameNotResolved
        /// Nobody answers at that address, or the connection broke.
        case connectionFailed
        /// The server's certificate is not trusted, or not for this host.
        case untrusted
        /// TLS failed otherwise.
        case tls
        /// Connecting, the whole transfer, or a silence took too long.
        case timeout
        /// The body is longer than `Client.Options.maximumBodySize`.
        case tooLarge(limit: Int)
        case tooManyRedirects(limit: Int)
        /// A redirect leads to a scheme other than http and https.
        case redirectRefused
        /// An answer outside 200–299.
        case status(Int)
        /// The receiver wanted no more.
        case stopped
        /// Anything else; the reason is libcurl's.
        case failed
    }

    public let kind: Kind

    /// The URL that was asked for, without its user and password.
    public let url: String

    /// The details in libcurl's (or the dynamic linker's) words; may be empty.
    public let reason: String

    init(_ kind: Kind, url: String, reason: String = "") {
        self.kind = kind
        self.url = url
        self.reason = reason
    }

    /// What is wrong, with the URL and the reason: `http://a.example/x.yaml: the server answered 404 (Not Found)`.
    public var message: String {
        let said = reason.isEmpty ? explanation : "\(explanation) (\(reason))"
        return url.isEmpty ? said : "\(url): \(said)"
    }

    private var explanation: String {
        switch kind {
        case .libraryMissing: "the library that reads URLs was not found"
        case .invalidURL: "not a valid URL"
        case .unsupportedScheme: "only http and https URLs can be read"
        case .invalidHeader: "a header cannot be sent"
        case .nameNotResolved: "the host name has no address"
        case .connectionFailed: "the connection failed"
        case .untrusted: "the server's certificate is not trusted"
        case .tls: "TLS failed"
        case .timeout: "the server took too long"
        case .tooLarge(let limit): "the answer is larger than \(limit) bytes"
        case .tooManyRedirects(let limit): "more than \(limit) redirects"
        case .redirectRefused: "the server redirects to something other than http or https"
        case .status(let code): "the server answered \(code)"
        case .stopped: "reading was stopped"
        case .failed: "the request failed"
        }
    }

    /// What to do about it; nil where nothing better than the message can be said.
    public var hint: String? {
        switch kind {
        case .libraryMissing: "install libcurl4, or download the file and pass its path"
        case .invalidURL, .unsupportedScheme: "write it as https://HOST/PATH"
        case .invalidHeader: "remove line breaks and control characters"
        case .nameNotResolved: "check the host's spelling, and http_proxy or https_proxy if this network needs a proxy"
        case .connectionFailed: "check host, port and proxy settings, and that the server is running"
        case .untrusted: "add the server's authority to the system's certificates (update-ca-certificates)"
        case .tls: "check that the port speaks TLS, and versions and ciphers of the server"
        case .timeout: "try again, or download the file and pass its path"
        case .tooLarge: "download the file and pass its path"
        case .tooManyRedirects, .redirectRefused: "give the final URL"
        case .status(401), .status(403): "the server wants credentials; download the file and pass its path"
        case .status(404), .status(410): "check the URL; of a file on a forge, take the raw link"
        case .status(500...599): "the server is at fault; try again later"
        case .status, .stopped, .failed: nil
        }
    }
}

extension RESTError: CustomStringConvertible {
    public var description: String { hint.map { "\(message); \($0)" } ?? message }
}
