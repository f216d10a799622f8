// Why an HTTP/1 message was refused.

/// A message that has no reading. Its connection ends: what follows it cannot be told apart from it.
struct HTTP1Failure: Error, Hashable, Sendable {
    enum Kind: String, Hashable, Sendable, CaseIterable {
        // First line
        case startLineMalformed, methodInvalid, targetInvalid, versionUnsupported, statusInvalid, startLineTooLong
        // Lines
        case bareLineFeed, bareCarriageReturn, controlCharacter, lineFolded, blankBeforeColon, fieldNameInvalid, colonMissing
        // Sizes
        case headTooLarge, tooManyFields, bodyTooLarge, trailersTooLarge
        // Meaning
        case hostMissing, hostRepeated, hostInvalid
        case contentLengthInvalid, contentLengthRepeated, contentLengthWithTransferEncoding
        case transferEncodingUnknown, transferEncodingRepeated, transferEncodingInHTTP10
        case connectWithBody, upgradeUnasked, fieldForbiddenInTrailers
        // Chunks
        case chunkSizeInvalid, chunkSizeTooLarge, chunkExtensionInvalid, chunkExtensionTooLong, chunkEndMissing
        // End of input
        case truncated
    }

    let kind: Kind

    init(_ kind: Kind) { self.kind = kind }

    /// The answer that a server gives.
    var status: Int {
        switch kind {
        case .startLineTooLong: 414
        case .headTooLarge, .tooManyFields, .trailersTooLarge: 431
        case .bodyTooLarge: 413
        case .versionUnsupported: 505
        case .transferEncodingUnknown: 501
        default: 400
        }
    }

    /// What is wrong, in a clause.
    var message: StaticString {
        switch kind {
        case .startLineMalformed: "the first line is not of the form that RFC 9112 gives it"
        case .methodInvalid: "the method is not a token"
        case .targetInvalid: "the request target is not valid for its method"
        case .versionUnsupported: "the version is neither HTTP/1.0 nor HTTP/1.1"
        case .statusInvalid: "the status is not a number of three digits from 100"
        case .startLineTooLong: "the first line is longer than allowed"
        case .bareLineFeed: "a line ends in a line feed alone"
        case .bareCarriageReturn: "a carriage return stands inside a line"
        case .controlCharacter: "a control character stands inside a line"
        case .lineFolded: "a field is folded over two lines"
        case .blankBeforeColon: "a blank stands between a field's name and its colon"
        case .fieldNameInvalid: "a field's name is not a token"
        case .colonMissing: "a field line has no colon"
        case .headTooLarge: "the head is larger than allowed"
        case .tooManyFields: "the head has more fields than allowed"
        case .bodyTooLarge: "the body is larger than allowed"
        case .trailersTooLarge: "the trailers are larger than allowed"
        case .hostMissing: "the Host field is missing"
        case .hostRepeated: "there is more than one Host field"
        case .hostInvalid: "the host is not a name or an address with an optional port"
        case .contentLengthInvalid: "Content-Length is not a plain decimal number"
        case .contentLengthRepeated: "there is more than one Content-Length"
        case .contentLengthWithTransferEncoding: "there are both Content-Length and Transfer-Encoding"
        case .transferEncodingUnknown: "Transfer-Encoding is something other than chunked"
        case .transferEncodingRepeated: "there is more than one Transfer-Encoding"
        case .transferEncodingInHTTP10: "HTTP/1.0 has no Transfer-Encoding"
        case .connectWithBody: "CONNECT has no body"
        case .upgradeUnasked: "the server switches protocols though nobody asked"
        case .fieldForbiddenInTrailers: "a field that frames or routes the message stands in its trailers"
        case .chunkSizeInvalid: "a chunk's size is not a hexadecimal number"
        case .chunkSizeTooLarge: "a chunk's size is too large"
        case .chunkExtensionInvalid: "a chunk's extension is malformed"
        case .chunkExtensionTooLong: "chunk extensions are longer than allowed"
        case .chunkEndMissing: "a chunk's data does not end where its size says"
        case .truncated: "the connection ended inside the message"
        }
    }
}
