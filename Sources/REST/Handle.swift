// One request: the owner of a curl handle, and the translation of options and results.

import CCurl

/// Owns one easy handle, the header list and the error buffer that it points to. Used by one thread, for one transfer.
final class Handle {
    private let library: OpaquePointer
    private let handle: UnsafeMutableRawPointer
    private let target: Target
    private var list: UnsafeMutablePointer<curl_slist>?
    private let reason: UnsafeMutableBufferPointer<CChar>

    init(_ library: Library, for target: Target) throws(RESTError) {
        guard let handle = ccurl_create(library.pointer) else {
            throw RESTError(.failed, url: target.shown, reason: "libcurl has no memory")
        }
        self.library = library.pointer
        self.handle = handle
        self.target = target
        reason = .allocate(capacity: Int(CURL_ERROR_SIZE))
        reason.initialize(repeating: 0)
    }

    deinit {
        ccurl_destroy(library, handle)
        ccurl_free_list(library, list)
        reason.deallocate()
    }

    func configure(_ options: Client.Options, headers: [Response.Header]) throws(RESTError) {
        try set(CURLOPT_ERRORBUFFER, to: UnsafeMutableRawPointer(reason.baseAddress))
        try set(CURLOPT_URL, to: target.url)
        try check(ccurl_allow_only_http(library, handle))
        try set(CURLOPT_NOSIGNAL, to: 1)  // no SIGALRM for timeouts: other threads run beside this one
        try set(CURLOPT_FOLLOWLOCATION, to: 1)
        try set(CURLOPT_MAXREDIRS, to: options.maximumRedirects)
        try set(CURLOPT_CONNECTTIMEOUT_MS, to: options.connectTimeout.milliseconds)
        try set(CURLOPT_TIMEOUT_MS, to: options.totalTimeout.milliseconds)
        try set(CURLOPT_LOW_SPEED_LIMIT, to: 1)
        try set(CURLOPT_LOW_SPEED_TIME, to: max(1, Int(options.stallTimeout.components.seconds)))
        try set(CURLOPT_SSL_VERIFYPEER, to: 1)
        try set(CURLOPT_SSL_VERIFYHOST, to: 2)
        try set(CURLOPT_ACCEPT_ENCODING, to: "gzip")
        try set(CURLOPT_USERAGENT, to: options.userAgent)
        if let file = options.certificateAuthorities { try set(CURLOPT_CAINFO, to: file) }
        switch options.proxy {
        case .environment: break
        case .none: try set(CURLOPT_PROXY, to: "")
        case .url(let url): try set(CURLOPT_PROXY, to: url)
        }
        for header in headers { try append(header) }
        if list != nil { try check(ccurl_set_headers(library, handle, list)) }
    }

    private func append(_ header: Response.Header) throws(RESTError) {
        let isClean = (header.name + header.value).utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
        guard isClean, !header.name.isEmpty, !header.name.contains(":") else {
            throw RESTError(.invalidHeader, url: target.shown, reason: "the field \(header.name.debugDescription)")
        }
        // libcurl sends a field with an empty value only if the line ends in a semicolon.
        let line = header.value.isEmpty ? "\(header.name);" : "\(header.name): \(header.value)"
        guard let longer = ccurl_append(library, list, line) else {
            throw RESTError(.failed, url: target.shown, reason: "libcurl has no memory")
        }
        list = longer
    }

    /// Runs the transfer to its end.
    func transfer(
        maximumBodySize: Int, redirects: Int, _ receive: (UnsafeBufferPointer<UInt8>) -> Bool
    ) throws(RESTError) -> Response {
        var configuring: CURLcode = CURLE_OK
        let (code, reception) = withoutActuallyEscaping(receive) { receive in
            let reception = Reception(limit: maximumBodySize, receive: receive)
            let context = Unmanaged.passUnretained(reception).toOpaque()
            configuring = firstFailure(
                ccurl_set_pointer(library, handle, CURLOPT_WRITEDATA, context),
                ccurl_set_pointer(library, handle, CURLOPT_HEADERDATA, context),
                ccurl_set_receiver(library, handle, CURLOPT_WRITEFUNCTION, receiveBody),
                ccurl_set_receiver(library, handle, CURLOPT_HEADERFUNCTION, receiveHeader))
            guard configuring == CURLE_OK else { return (configuring, reception.outcome) }
            // The reception outlives the transfer: libcurl calls back only inside of ccurl_perform.
            return withExtendedLifetime(reception) { (ccurl_perform(library, handle), reception.outcome) }
        }
        try check(configuring)

        if let problem = reception.problem { throw RESTError(problem, url: target.shown, reason: reception.reasonPhrase) }
        guard code == CURLE_OK else { throw failure(code, redirects: redirects) }
        guard (200..<300).contains(reception.status) else {
            throw RESTError(.status(reception.status), url: target.shown, reason: reception.reasonPhrase)
        }
        return Response(status: reception.status, headers: reception.headers, body: [], effectiveURL: effectiveURL)
    }

    private var effectiveURL: String {
        var url: UnsafePointer<CChar>?
        guard ccurl_get_string(library, handle, CURLINFO_EFFECTIVE_URL, &url) == CURLE_OK, let url else { return target.shown }
        return Target.withoutCredentials(String(cString: url))
    }

    // MARK: Results

    private func firstFailure(_ codes: CURLcode...) -> CURLcode { codes.first { $0 != CURLE_OK } ?? CURLE_OK }

    private func set(_ option: CURLoption, to value: Int) throws(RESTError) {
        try check(ccurl_set_long(library, handle, option, value))
    }

    private func set(_ option: CURLoption, to value: String) throws(RESTError) {
        try check(ccurl_set_string(library, handle, option, value))
    }

    private func set(_ option: CURLoption, to value: UnsafeMutableRawPointer?) throws(RESTError) {
        try check(ccurl_set_pointer(library, handle, option, value))
    }

    private func check(_ code: CURLcode) throws(RESTError) {
        if code != CURLE_OK { throw failure(code, redirects: 0) }
    }

    /// libcurl's code and words as our error.
    private func failure(_ code: CURLcode, redirects: Int) -> RESTError {
        let kind: RESTError.Kind =
            switch code {
            case CURLE_URL_MALFORMAT: .invalidURL
            case CURLE_UNSUPPORTED_PROTOCOL: .redirectRefused  // the first URL's scheme was checked before
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .nameNotResolved
            case CURLE_COULDNT_CONNECT, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE: .connectionFailed
            case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR: .untrusted
            case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_USE_SSL_FAILED: .tls
            case CURLE_OPERATION_TIMEDOUT: .timeout
            case CURLE_TOO_MANY_REDIRECTS: .tooManyRedirects(limit: redirects)
            default: .failed
            }
        let detail = String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return RESTError(kind, url: target.shown, reason: detail.isEmpty ? String(cString: ccurl_reason(library, code)) : detail)
    }
}

extension Duration {
    /// Whole milliseconds, at least one: zero would mean "no limit" to libcurl.
    fileprivate var milliseconds: Int {
        let (seconds, attoseconds) = components
        let (whole, overflows) = seconds.multipliedReportingOverflow(by: 1000)
        return overflows ? Int(Int32.max) : min(Int(Int32.max), max(1, Int(whole) &+ Int(attoseconds / 1_000_000_000_000_000)))
    }
}
